import DICOM

/// What of the attributes that table E.1-1 does not list an object cannot do without.
struct NeededAttributes {
    /// What the object's IOD says of the level.
    let scope: IODScope?

    /// Modules of which optional attributes count too: they say what pixels are and where they lie.
    private static let describing: Set<String> = [
        "frame-of-reference", "image-pixel", "image-plane", "modality-lut", "multi-frame", "roi-contour", "voi-lut",
    ]

    /// The character set, and Body Part Examined, on which the condition for Laterality rests (PS3.3 section C.7.3.1).
    private static let always: Set<Tag> = [.specificCharacterSet, .bodyPartExamined]

    /// What a structure set is made of, though no type demands it any more (PS3.3 sections C.8.8.5 and C.8.8.8).
    private static let regions: Set<Tag> = [
        .referencedFrameOfReferenceSequence, .structureSetROISequence, .rtROIObservationsSequence,
    ]

    /// Whether the IOD asks for an attribute, be it on a condition (types 1, 1C, 2, 2C), or whether it describes pixels or
    /// geometry; modules that the object may not have ask as well. Where the tables end, three sequences deep, nothing is
    /// known and all counts as needed.
    func contains(_ tag: Tag) -> Bool {
        if tag.group == 0x0028 || ImageDescription.contains(tag) || Self.always.contains(tag) { return true }
        if Self.regions.contains(tag) { return true }
        guard let scope else { return true }
        if scope.strictestType(of: tag)?.needsPresence == true { return true }
        return scope.modules(listing: tag).contains(where: Self.describing.contains)
    }
}
