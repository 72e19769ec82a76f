import Foundation

/// Makes data sets of parsed JSON.
struct JSONModelReader {
    /// Whether all text is UTF-8, whatever Specific Character Set says.
    var usesUTF8 = false

    private let bulkData: DICOMJSON.BulkResolver?
    /// What was found already, should the data set be made a second time.
    private var found: [String: [UInt8]] = [:]

    init(_ bulkData: DICOMJSON.BulkResolver?) { self.bulkData = bulkData }

    mutating func dataSet(
        _ value: JSONValue, _ path: String, inheriting outer: SpecificCharacterSet
    ) throws(DICOMError) -> DataSet {
        guard case .object(let members) = value else { throw .model("this is not a data set", path) }
        var attributes: [(tag: Tag, value: JSONValue)] = []
        for (name, value) in members {
            guard name.utf8.count == 8, let tag = Tag(hexadecimal: name) else {
                throw .model("a name is not a tag of eight hexadecimal digits", path)
            }
            attributes.append((tag, value))
        }
        // The character set counts for what stands before it as well.
        attributes.sort { $0.tag.readingOrder < $1.tag.readingOrder }
        var dataSet = DataSet([], characterSet: outer)
        var last: Tag?
        for (tag, value) in attributes {
            guard tag != last else { throw .model("an attribute occurs twice", path + tag.hexadecimal, tag) }
            last = tag
            if usesUTF8, tag == .specificCharacterSet { continue }
            try dataSet.set(element(tag, value, path + tag.hexadecimal, in: dataSet.characterSet))
        }
        return dataSet
    }

    private mutating func element(
        _ tag: Tag, _ value: JSONValue, _ path: String, in characterSet: SpecificCharacterSet
    ) throws(DICOMError) -> Element {
        guard case .object(let members) = value else { throw .model("an attribute is not an object", path, tag) }
        var vr: VR?
        var content: (name: String, value: JSONValue)?
        for member in members {
            switch member.name {
            case "vr":
                guard case .string(let letters) = member.value, let known = VR(letters) else {
                    throw .model("the VR is none of the 34", path, tag)
                }
                vr = known
            case "Value", "InlineBinary", "BulkDataURI":
                guard content == nil else { throw .model("an attribute has more than one value field", path, tag) }
                content = member
            default: throw .model("an attribute has a member that the model does not know", path, tag)
            }
        }
        if vr == nil, !tag.isPrivate { vr = DICOMDictionary.entry(for: tag).map { _ in DICOMDictionary.vr(of: tag) } }
        guard let vr else { throw .model("an attribute has no VR", path, tag) }
        return try element(Place(tag: tag, vr: vr, path: path), content?.name, content?.value, characterSet)
    }

    private mutating func element(
        _ place: Place, _ field: String?, _ value: JSONValue?, _ characterSet: SpecificCharacterSet
    ) throws(DICOMError) -> Element {
        switch (field, value) {
        case ("Value", .array(let entries)?): return try element(place, entries, characterSet)
        case ("InlineBinary", .string(let text)?):
            guard !place.vr.isText, place.vr != .sq else { throw place.error("InlineBinary does not go with the VR") }
            guard let data = Data(base64Encoded: text) else { throw place.error("InlineBinary is not base64") }
            return try element(place, bytes: Array(data))
        case ("BulkDataURI", .string(let uri)?):
            guard place.vr != .sq else { throw place.error("BulkDataURI does not go with the VR") }
            return try element(place, bytes: try resolve(uri, place))
        case (nil, _): return try element(place, [], characterSet)
        default: throw place.error("a value field is of the wrong type")
        }
    }

    private mutating func resolve(_ uri: String, _ place: Place) throws(DICOMError) -> [UInt8] {
        if let bytes = found[place.path] { return bytes }
        guard let bulkData else {
            throw DICOMError(.unsupported, "\(place.path): nobody resolves BulkDataURI", tag: place.tag)
        }
        let reference = DICOMJSON.BulkReference(uri: uri, path: place.path, tag: place.tag, vr: place.vr)
        let bytes: [UInt8]
        do {
            bytes = try bulkData(reference)
        } catch {
            throw DICOMError(from: error, .unreadable, "finding bulk data")
        }
        found[place.path] = bytes
        return bytes
    }

    private func element(_ place: Place, bytes: [UInt8]) throws(DICOMError) -> Element {
        if place.tag == .pixelData, place.vr == .ob || place.vr == .ow, let fragments = Fragments(encoded: bytes) {
            return Element(tag: place.tag, vr: place.vr, content: .fragments(fragments))
        }
        guard bytes.count % place.vr.unitSize == 0 else {
            throw place.error("the number of bytes is not a multiple of the VR's size")
        }
        let padded = bytes.count % 2 == 0 ? bytes : bytes + [place.vr.padding]
        return Element(tag: place.tag, vr: place.vr, content: .bytes(padded))
    }

    private mutating func element(
        _ place: Place, _ entries: [JSONValue], _ characterSet: SpecificCharacterSet
    ) throws(DICOMError) -> Element {
        if place.vr == .sq {
            var items: [Item] = []
            for (number, entry) in entries.enumerated() {
                let path = "\(place.path)/\(number)/"
                // An item without attributes may be null (PS3.18 section F.2.5).
                if case .null = entry {
                    items.append(Item(DataSet([], characterSet: characterSet)))
                } else {
                    items.append(Item(try dataSet(entry, path, inheriting: characterSet)))
                }
            }
            return Element(tag: place.tag, vr: .sq, content: .items(items))
        }
        if place.vr.isText {
            var texts: [String] = []
            for entry in entries { texts.append(try place.text(entry)) }
            do throws(DICOMError) {
                return try .text(place.tag, place.vr, texts, in: characterSet)
            } catch {
                throw DICOMError(error.kind, "\(place.path): \(error.detail)", tag: place.tag)
            }
        }
        if place.vr.isBulk, !entries.isEmpty { throw place.error("Value does not go with the VR") }
        var bytes: [UInt8] = []
        for entry in entries { try place.append(entry, to: &bytes) }
        return Element(tag: place.tag, vr: place.vr, content: .bytes(bytes))
    }
}

extension Tag {
    /// Specific Character Set first, then ascending.
    fileprivate var readingOrder: (Int, UInt32) { (self == .specificCharacterSet ? 0 : 1, rawValue) }
}

extension DICOMError {
    fileprivate static func model(_ detail: String, _ path: String, _ tag: Tag? = nil) -> DICOMError {
        DICOMError(.malformed, path.isEmpty ? detail : "\(path): \(detail)", tag: tag)
    }
}
