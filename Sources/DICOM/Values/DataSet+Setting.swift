extension DataSet {
    /// Puts a value into an element, which is made or replaced; text is encoded by the character set of this data set.
    ///
    /// ```swift
    /// import DICOM
    ///
    /// var dataSet = DataSet()
    /// try dataSet.set(.patientName, PersonName("Doe^Jane"))
    /// try dataSet.set(.patientID, "1")
    /// try dataSet.set(.rows, 512)
    /// ```
    ///
    /// - Parameters:
    ///   - tag: The element.
    ///   - value: The value.
    ///   - vr: The VR; what the dictionary says when nothing is given. Of several it is the one that the element has
    ///     now, or that Pixel Representation or the value decides.
    /// - Throws: ``DICOMError`` and nothing else: `malformed` when the VR cannot hold the value, or none is known for
    ///   the tag; `unrepresentable` for text that the character set does not have (``encodeText(as:)`` changes it).
    @_disfavoredOverload
    public mutating func set<Value: DICOMValue>(_ tag: Tag, _ value: Value, vr: VR? = nil) throws {
        try set(tag, value, vr: vr, .stated)
    }

    package mutating func set<Value: DICOMValue>(_ tag: Tag, _ value: Value, vr: VR? = nil, _: ThrownType = .stated)
        throws(DICOMError)
    {
        try set(tag, values: [value], vr: vr)
    }

    /// Puts several values into an element; an empty array leaves the element without a value.
    ///
    /// - Throws: ``DICOMError`` and nothing else, as ``set(_:_:vr:)``.
    @_disfavoredOverload
    public mutating func set<Value: DICOMValue>(_ tag: Tag, values: [Value], vr: VR? = nil) throws {
        try set(tag, values: values, vr: vr, .stated)
    }

    package mutating func set<Value: DICOMValue>(_ tag: Tag, values: [Value], vr: VR? = nil, _: ThrownType = .stated)
        throws(DICOMError)
    {
        if tag == .specificCharacterSet {
            let terms = values.compactMap { $0 as? String }
            guard terms.count == values.count else { throw .wrongVR(tag) }
            try encodeText(as: SpecificCharacterSet(terms: terms))
            return
        }
        let representation: VR
        if let vr {
            representation = vr
        } else {
            representation = try self.representation(for: tag, Value.self)
        }
        try set(Value.element(tag, representation, values, for: self))
    }

    /// The VR to write an element in.
    private func representation<Value: DICOMValue>(
        for tag: Tag, _ type: Value.Type
    ) throws(DICOMError) -> VR {
        if tag.isPrivateCreator { return .lo }
        let known = DICOMDictionary.entry(for: tag)?.vrs ?? []
        if let present = self[tag]?.vr, present != .un, known.isEmpty || known.contains(present) {
            return present
        }
        guard let first = known.first else {
            throw DICOMError(.malformed, "the dictionary has no VR for this element; name one", tag: tag)
        }
        if known.contains(.ss), first == .us, self.pixelRepresentation == 1 { return .ss }
        if type == BulkValue.self, known.contains(.ow) { return .ow }
        return first
    }
}
