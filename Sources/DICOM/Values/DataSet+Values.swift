extension DataSet {
    /// The values of an element as a Swift type; `nil` when the element is absent.
    ///
    /// - Throws: ``DICOMError`` and nothing else: `malformed` when a value is not valid for its VR or the
    ///   VR holds nothing of the kind; `limitExceeded` beyond ``largestDecodedValue``; `truncated` and `unreadable`
    ///   when the file cannot give the bytes any more.
    @_disfavoredOverload
    public func values<Value: DICOMValue>(_ tag: Tag, as type: Value.Type = Value.self) throws -> [Value]? {
        try values(tag, as: type, .stated)
    }

    package func values<Value: DICOMValue>(_ tag: Tag, as type: Value.Type = Value.self, _: ThrownType = .stated)
        throws(DICOMError) -> [Value]?
    {
        guard let element = self[tag] else { return nil }
        return try values(of: element)
    }

    /// The first value of an element as a Swift type; `nil` when the element is absent or empty.
    ///
    /// - Throws: ``DICOMError`` and nothing else, as ``values(_:as:)``, but nothing for a later value.
    @_disfavoredOverload
    public func value<Value: DICOMValue>(_ tag: Tag, as type: Value.Type = Value.self) throws -> Value? {
        try value(tag, as: type, .stated)
    }

    package func value<Value: DICOMValue>(_ tag: Tag, as type: Value.Type = Value.self, _: ThrownType = .stated)
        throws(DICOMError) -> Value?
    {
        guard let element = self[tag] else { return nil }
        return try first(of: element)
    }

    func values<Value: DICOMValue>(of element: Element) throws(DICOMError) -> [Value] {
        let found = try Value.values(of: element, in: self)
        let values = found.compactMap { $0 }
        guard values.count == found.count else {
            let position = found.firstIndex { $0 == nil } ?? 0
            throw DICOMError(
                .malformed, "value \(position + 1) is not valid for its VR", tag: element.tag)
        }
        return values
    }

    func first<Value: DICOMValue>(of element: Element) throws(DICOMError) -> Value? {
        if element.length == 0 { return nil }
        guard let first = try Value.values(of: element, in: self).first else { return nil }
        guard let first else {
            // An empty value in front of others is no value, and no mistake.
            if let text = try text(of: element)?.values.first, text.isEmpty { return nil }
            throw DICOMError(.malformed, "the value is not valid for its VR", tag: element.tag)
        }
        return first
    }

    /// What a property such as `patientName` is: the first value, or `nil` when there is none that can be read.
    func first<Value: DICOMValue>(_ number: UInt32) -> Value? {
        (try? value(Tag(number), as: Value.self)) ?? nil
    }

    /// What a property such as `imageType` is: all values, or `nil` when one of them cannot be read.
    func all<Value: DICOMValue>(_ number: UInt32) -> [Value]? {
        (try? values(Tag(number), as: Value.self)) ?? nil
    }
}
