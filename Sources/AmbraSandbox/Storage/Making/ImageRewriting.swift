import DICOM

/// Images of one study made into images of another.
struct ImageRewriting: Sendable {
    /// The new UID of each old one: of the study, and of the series and images that get new ones.
    private(set) var uids: [String: String]
    /// The edits of pixels, by image.
    var edit: @Sendable (inout DICOMFile, InstanceFacts) throws -> Void = { _, _ in }

    /// - Parameters:
    ///   - images: The images.
    ///   - studyUID: The study that they become part of.
    ///   - newSeries: Whether their series get new UIDs.
    ///   - newImages: Whether they get new UIDs themselves.
    init(_ images: [ImageStore.Version], to studyUID: String, newSeries: Bool, newImages: Bool) {
        uids = [:]
        for facts in images.map(\.facts) {
            uids[facts.studyUID] = studyUID
            if newSeries, uids[facts.seriesUID] == nil { uids[facts.seriesUID] = UID.random().value }
            if newImages { uids[facts.imageUID] = UID.random().value }
        }
    }

    /// The image with its new UIDs, wherever it names an old one.
    func blob(of version: ImageStore.Version, in blobStore: BlobStore) throws -> Blob {
        var file = try DICOMFile.read(try ByteSource(version.blob))
        try edit(&file, version.facts)
        let uids = uids
        try file.dataSet.editEveryLevel { level in
            for element in level where element.vr == .ui {
                guard let old = try level.strings(element.tag), old.contains(where: { uids[$0] != nil }) else {
                    continue
                }
                try level.set(element.tag, values: old.map { uids[$0] ?? $0 })
            }
        }
        let isCompressed = file.transferSyntax.properties?.isEncapsulated == true
        var isNative = isCompressed
        if case .fragments = file.dataSet[.pixelData]?.content { isNative = false }
        var sink = BlobSink(blobStore)
        try DICOMWriter().write(file, as: isNative ? .explicitVRLittleEndian : nil, into: &sink)
        return try sink.finish()
    }
}

/// What is done to the pixels of images.
enum PixelEdits {
    static func painting(_ tree: RegionTree, _ paint: RegionPaint, method: String)
        -> @Sendable (inout DICOMFile, InstanceFacts) throws -> Void
    {
        { file, facts in
            let regions = tree.regions(of: facts)
            guard !regions.isEmpty else { return }
            var frames = try NativeFrames(of: file)
            let cells = paint.cells(frames.format, try BlackPixel(frames.format, of: file.dataSet))
            for region in regions { frames.paint(region, cells) }
            try frames.put(into: &file.dataSet)
            try file.dataSet.set(.deidentificationMethod, method)
        }
    }

    static func cropping(_ tree: RegionTree) -> @Sendable (inout DICOMFile, InstanceFacts) throws -> Void {
        { file, facts in
            guard let region = tree.regions(of: facts).first else { return }
            var frames = try NativeFrames(of: file)
            try frames.crop(to: region)
            try frames.put(into: &file.dataSet)
            try movePosition(of: &file.dataSet, to: region)
        }
    }

    /// The first pixel is another one now, and so is its place in the patient (PS3.3 section C.7.6.2.1.1).
    private static func movePosition(of dataSet: inout DataSet, to region: PixelRegion) throws {
        func numbers(_ tag: Tag, _ count: Int) throws -> [Double]? {
            let numbers = try dataSet.strings(tag)?.compactMap { Double($0) }
            return numbers?.count == count ? numbers : nil
        }
        guard let position = try numbers(.imagePositionPatient, 3),
            let directions = try numbers(.imageOrientationPatient, 6), let spacing = try numbers(.pixelSpacing, 2)
        else { return }
        let right = Double(max(region.x, 0)) * spacing[1]
        let down = Double(max(region.y, 0)) * spacing[0]
        let moved = (0..<3).map { axis in
            let number = position[axis] + right * directions[axis] + down * directions[axis + 3]
            return String(String((number * 1e6).rounded() / 1e6).prefix(16))
        }
        try dataSet.set(.imagePositionPatient, values: moved)
    }
}
