package import DICOM

/// Sequences whose code is D, with one item that says nothing.
package enum DummyItems {
    /// The sequence with a dummy item of the attributes that the item must have.
    ///
    /// - Parameter items: What the object's IOD says of the items; `nil` where it does not.
    package static func element(_ tag: Tag, _ items: IODScope? = nil) -> Element {
        if let items, !ofConditions.contains(tag), let item = item(items) { return .sequence(tag, item) }
        return switch tag {
        // Content Sequence: a content item of text.
        case .contentSequence:
            .sequence(
                tag,
                DataSet([
                    .text(.relationshipType, .cs, "CONTAINS"), .text(.valueType, .cs, "TEXT"),
                    code(.conceptNameCodeSequence, "121106", "DCM", "Comment"), .text(.textValue, .ut, "REMOVED"),
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

    /// Sequences whose items need one of several attributes of type 1C, which the tables do not tell.
    private static let ofConditions: Set<Tag> = [.contentSequence, .waveformAnnotationSequence]

    /// A code that says nothing.
    static var removedCode: DataSet { codeItem("REMOVED", "99REMOVED", "REMOVED") }

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
                elements.append(isEmpty ? .sequence(tag) : element(tag, scope.items(of: tag)))
            } else {
                elements.append(
                    Element(tag: tag, vr: vr, content: .bytes(isEmpty ? [] : Dummies.bytes(vr, vm: entry.vm))))
            }
        }
        return elements.isEmpty ? nil : DataSet(elements)
    }

    /// A code sequence of one item (PS3.3 section 8.8).
    static func code(_ tag: Tag, _ value: String, _ scheme: String, _ meaning: String) -> Element {
        .sequence(tag, codeItem(value, scheme, meaning))
    }

    static func codeItem(_ value: String, _ scheme: String, _ meaning: String) -> DataSet {
        DataSet([
            .text(.codeValue, .sh, value), .text(.codingSchemeDesignator, .sh, scheme),
            .text(.codeMeaning, .lo, meaning),
        ])
    }
}
