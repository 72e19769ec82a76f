import DICOM

/// Small data sets that have all that their IOD asks for, to be spoiled by tests.
enum SmallObject {
    static let sopClass = "1.2.840.10008.5.1.4.1.1.7"

    /// A Secondary Capture Image of one pixel.
    static func image() -> DataSet {
        DataSet([
            .text(.sopClassUID, .ui, sopClass), .text(.sopInstanceUID, .ui, "1.2.3.1"),
            .text(.studyDate, .da, "20260102"), .text(.studyTime, .tm, "101500"),
            .text(.accessionNumber, .sh), .text(.modality, .cs, "OT"), .text(.conversionType, .cs, "WSD"),
            .text(.referringPhysicianName, .pn), .text(.patientName, .pn, "Doe^Jane"),
            .text(.patientID, .lo, "4711"), .text(.patientBirthDate, .da), .text(.patientSex, .cs),
            .text(.studyInstanceUID, .ui, "1.2.3"), .text(.seriesInstanceUID, .ui, "1.2.3.4"),
            .text(.studyID, .sh), .text(.seriesNumber, .is), .text(.instanceNumber, .is, "1"),
            .text(.patientOrientation, .cs), .unsigned16(.samplesPerPixel, 1),
            .text(.photometricInterpretation, .cs, "MONOCHROME2"), .unsigned16(.rows, 1), .unsigned16(.columns, 1),
            .unsigned16(.bitsAllocated, 16), .unsigned16(.bitsStored, 16), .unsigned16(.highBit, 15),
            .unsigned16(.pixelRepresentation, 0), .pixels([7]),
        ])
    }

    /// A Basic Text SR with these content items.
    static func report(_ items: DataSet...) -> DataSet {
        let code = code("18748-4", "LN", "Diagnostic Imaging Report")
        return DataSet([
            .text(.sopClassUID, .ui, "1.2.840.10008.5.1.4.1.1.88.11"), .text(.sopInstanceUID, .ui, "1.2.3.1"),
            .text(.studyDate, .da), .text(.studyTime, .tm), .text(.contentDate, .da, "20260102"),
            .text(.contentTime, .tm, "101500"), .text(.accessionNumber, .sh), .text(.modality, .cs, "SR"),
            .text(.manufacturer, .lo), .text(.referringPhysicianName, .pn),
            .sequence(.referencedPerformedProcedureStepSequence), .text(.patientName, .pn), .text(.patientID, .lo),
            .text(.patientBirthDate, .da), .text(.patientSex, .cs), .text(.studyInstanceUID, .ui, "1.2.3"),
            .text(.seriesInstanceUID, .ui, "1.2.3.4"), .text(.studyID, .sh), .text(.seriesNumber, .is, "1"),
            .text(.instanceNumber, .is, "1"), .text(.valueType, .cs, "CONTAINER"),
            .sequence(.conceptNameCodeSequence, code), .text(.continuityOfContent, .cs, "SEPARATE"),
            .sequence(.performedProcedureCodeSequence), .text(.completionFlag, .cs, "PARTIAL"),
            .text(.verificationFlag, .cs, "UNVERIFIED"),
            Element(tag: .contentSequence, vr: .sq, content: .items(items.map { Item($0) })),
        ])
    }

    /// A content item of a value type.
    static func contentItem(_ type: String, _ elements: Element...) -> DataSet {
        DataSet(
            [
                .text(.relationshipType, .cs, "CONTAINS"), .text(.valueType, .cs, type),
                .sequence(.conceptNameCodeSequence, code("121071", "DCM", "Finding")),
            ] + elements)
    }

    static func code(_ value: String, _ scheme: String, _ meaning: String) -> DataSet {
        DataSet([
            .text(.codeValue, .sh, value), .text(.codingSchemeDesignator, .sh, scheme),
            .text(.codeMeaning, .lo, meaning),
        ])
    }
}

extension DataSet {
    /// The data set with other elements, and without some.
    func with(_ elements: Element..., without tags: Tag...) -> DataSet {
        let replaced = Set(elements.map(\.tag) + tags)
        return DataSet(filter { !replaced.contains($0.tag) } + elements)
    }
}

extension [IODFinding] {
    /// Severity, kind and place of each.
    var summary: [String] { map { "\($0.severity.rawValue) \($0.kind.rawValue) \($0.place)" } }
}
