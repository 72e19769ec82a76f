package import DICOM

/// Values that say nothing and are valid in their VR (PS3.5 section 6.2), for attributes that must have one where the
/// original may not stay (code D of PS3.15 table E.1-1).
package enum DummyValue {
    /// A dummy for a VR, in little-endian bytes without padding; SQ has none.
    ///
    /// - Parameter vm: The multiplicity of the attribute, such as `2-n`: the least of it is written.
    package static func bytes(_ vr: VR, vm: String? = nil) -> [UInt8] {
        let value = single(vr)
        guard let least = vm.flatMap(Multiplicity.least), (2...16).contains(least) else { return value }
        let separator = vr.isText ? Array("\\".utf8) : []
        return Array(repeatElement(value, count: least).joined(separator: separator))
    }

    private static func single(_ vr: VR) -> [UInt8] {
        switch vr {
        case .ae, .cs, .lo, .sh, .lt, .st, .ut, .uc: Array("REMOVED".utf8)
        case .pn: Array("REMOVED^".utf8).dropLast()
        case .as: Array("000Y".utf8)
        case .da: Array("19000101".utf8)
        case .tm: Array("000000".utf8)
        case .dt: Array("19000101000000".utf8)
        case .ds, .is: Array("0".utf8)
        case .ur: Array("urn:removed:".utf8) + Array("0".utf8)
        case .ui: Array("2.25.0".utf8)
        case .at, .fl, .ol, .of, .sl, .ul: [0, 0, 0, 0]
        case .fd, .od, .ov, .sv, .uv: [UInt8](repeating: 0, count: 8)
        case .ob, .ow, .ss, .us, .un: [0, 0]
        case .sq: []
        }
    }

    // MARK: - Sequences

    /// A sequence with one dummy item of the attributes that an item must have.
    ///
    /// - Parameter items: What the object's IOD says of the items; `nil` where it does not.
    package static func sequence(_ tag: Tag, _ items: IODScope? = nil) -> Element {
        if let items, !withConditionalItems.contains(tag), let item = item(items) { return .sequence(tag, item) }
        return switch tag {
        // Content Sequence: a content item of text.
        case .contentSequence:
            .sequence(
                tag,
                DataSet([
                    .text(.relationshipType, .cs, "CONTAINS"), .text(.valueType, .cs, "TEXT"),
                    .code(.conceptNameCodeSequence, "121106", "DCM", "Comment"), .text(.textValue, .ut, "REMOVED"),
                ]))
        // Waveform Annotation Sequence: a text about all channels of the first group (PS3.3 section C.10.10).
        case .waveformAnnotationSequence:
            .sequence(
                tag,
                DataSet([
                    Element(tag: .referencedWaveformChannels, vr: .us, content: .bytes([1, 0, 0, 0])),
                    .text(.unformattedTextValue, .st, "REMOVED"),
                ]))
        // Graphic Annotation Sequence: an empty layer.
        case .graphicAnnotationSequence: .sequence(tag, DataSet([.text(.graphicLayer, .cs, "REMOVED")]))
        // Verifying Observer Sequence.
        case .verifyingObserverSequence:
            .sequence(
                tag,
                DataSet([
                    .text(.verifyingOrganization, .lo, "REMOVED"), .text(.verificationDateTime, .dt, "19000101000000"),
                    .text(.verifyingObserverName, .pn, "REMOVED"),
                    .sequence(.verifyingObserverIdentificationCodeSequence),
                ]))
        // Flow Identifier Sequence.
        case .flowIdentifierSequence:
            .sequence(tag, DataSet([Element(tag: .flowIdentifier, vr: .ob, content: .bytes([0, 0]))]))
        default: .sequence(tag, removedCode)
        }
    }

    /// Sequences whose items need one of several attributes of type 1C, which the tables do not say.
    private static let withConditionalItems: Set<Tag> = [.contentSequence, .waveformAnnotationSequence]

    /// A code that says nothing.
    static var removedCode: DataSet { .code("REMOVED", "99REMOVED", "REMOVED") }

    /// An item with dummies for what must have a value, and with what must be there; `nil` where nothing must.
    private static func item(_ scope: IODScope) -> DataSet? {
        var elements = scope.type(of: .codeMeaning) == nil ? [] : Array(removedCode)
        for requirement in scope.requirements where requirement.type == .valued || requirement.type == .present {
            let tag = requirement.tag
            guard !elements.contains(where: { $0.tag == tag }), let entry = DICOMDictionary.entry(for: tag),
                let vr = entry.vrs.first
            else { continue }
            let isEmpty = requirement.type == .present
            if vr == .sq {
                elements.append(isEmpty ? .sequence(tag) : sequence(tag, scope.items(of: tag)))
            } else {
                elements.append(
                    Element(tag: tag, vr: vr, content: .bytes(isEmpty ? [] : bytes(vr, vm: entry.vm))))
            }
        }
        return elements.isEmpty ? nil : DataSet(elements)
    }
}

extension Element {
    /// A code sequence of one item (PS3.3 section 8.8).
    static func code(_ tag: Tag, _ value: String, _ scheme: String, _ meaning: String) -> Element {
        .sequence(tag, .code(value, scheme, meaning))
    }
}

extension DataSet {
    /// An item of a code sequence.
    static func code(_ value: String, _ scheme: String, _ meaning: String) -> DataSet {
        DataSet([
            .text(.codeValue, .sh, value), .text(.codingSchemeDesignator, .sh, scheme),
            .text(.codeMeaning, .lo, meaning),
        ])
    }
}
