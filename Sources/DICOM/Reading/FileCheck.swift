/// Looks at a file that was read as a whole: whether its parts agree.
struct FileCheck {
    let opening: FileOpening
    let dataSet: DataSet
    let options: ReadingOptions

    func run(_ log: inout FindingLog) throws(DICOMError) {
        try checkMeta(&log)
        try checkIdentity(&log)
        try checkPixels(&log)
        guard options.checksValues else { return }
        for values in [opening.fileMeta, dataSet] { try log.reportValues(of: values, options) }
    }

    /// What file meta information must have (PS3.10 table 7.1-1).
    private func checkMeta(_ log: inout FindingLog) throws(DICOMError) {
        guard !opening.fileMeta.isEmpty else { return }
        let required: [Tag] = [
            .fileMetaInformationGroupLength, .fileMetaInformationVersion, .mediaStorageSOPClassUID,
            .mediaStorageSOPInstanceUID, .implementationClassUID,
        ]
        for tag in required where opening.fileMeta[tag]?.length ?? 0 == 0 {
            try log.report(.incompleteFileMeta, offset: opening.metaOffset, tag: tag)
        }
    }

    /// What file meta information and data set both say must agree.
    private func checkIdentity(_ log: inout FindingLog) throws(DICOMError) {
        for tag in try Identity.disagreements(opening.fileMeta, dataSet) {
            try log.report(.metaMismatch, offset: opening.dataSetOffset, tag: tag)
        }
    }

    private func checkPixels(_ log: inout FindingLog) throws(DICOMError) {
        let shape = PixelShape(dataSet)
        guard let pixels = dataSet[.pixelData] else {
            let holdsOthers = dataSet[.floatPixelData] != nil || dataSet[.doubleFloatPixelData] != nil
            if !holdsOthers, try shape.expectsPixels() {
                try log.report(.pixelDataMissing, offset: opening.source.length, tag: .pixelData)
            }
            return
        }
        let isEncapsulated = opening.transferSyntax.properties?.isEncapsulated
        switch pixels.content {
        case .fragments(let fragments):
            let offset = fragments.offsetTable.lowerBound
            if isEncapsulated == false { try log.report(.pixelDataMismatch, offset: offset, tag: .pixelData) }
            if !tablesFit(fragments) { try log.report(.wrongOffsetTable, offset: offset, tag: .pixelData) }
        case .range(let range):
            if isEncapsulated == true {
                try log.report(.pixelDataMismatch, offset: range.lowerBound, tag: .pixelData)
            } else if let count = try shape.byteCount(), range.count < count {
                try log.report(.pixelDataTooShort, offset: range.lowerBound, tag: .pixelData)
            }
        case .stored, .bytes, .items: break
        }
    }

    /// Whether the offset tables, where there are any, name the starts of as many frames as there are.
    private func tablesFit(_ fragments: Fragments) -> Bool {
        guard !fragments.offsetTable.isEmpty || dataSet[.extendedOffsetTable] != nil else { return true }
        return (try? fragments.fragmentsByFrame(of: dataSet)) != nil
    }
}

/// The UIDs that file meta information repeats.
enum Identity {
    static func disagreements(_ meta: DataSet, _ dataSet: DataSet) throws(DICOMError) -> [Tag] {
        let pairs: [(Tag, Tag)] = [
            (.mediaStorageSOPClassUID, .sopClassUID), (.mediaStorageSOPInstanceUID, .sopInstanceUID),
        ]
        var found: [Tag] = []
        for (metaTag, tag) in pairs {
            guard let stated = try meta.string(metaTag), let actual = try dataSet.string(tag) else { continue }
            if stated != actual { found.append(metaTag) }
        }
        return found
    }
}
