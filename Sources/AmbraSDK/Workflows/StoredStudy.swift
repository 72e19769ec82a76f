/// What storage lists of a study, read whole or not at all: what cannot be read is never taken for what is not there.
struct StoredStudy: Sendable {
    let series: [(uid: String?, images: [StudySchema.Series.Image])]
    private let query: StorageQuery<StudySchema, Async>

    /// - Parameter query: What storage was asked, for the errors.
    init(
        _ schema: StudySchema, of studyUID: String, by query: StorageQuery<StudySchema, Async>
    ) throws(AmbraError) {
        self.query = query
        guard schema.studyUID == nil || schema.studyUID == studyUID else {
            throw Self.failure(query, "storage answered with the schema of another study")
        }
        guard let entries = schema.json.wholeRecords("series", as: StudySchema.Series.self) else {
            throw Self.failure(query, "the schema has no readable list of series")
        }
        series = try entries.map { entry throws(AmbraError) in
            guard let images = entry.json.wholeRecords("images", as: StudySchema.Series.Image.self) else {
                throw Self.failure(query, "a series of the schema has no readable list of images")
            }
            return (entry.seriesUID, images)
        }
    }

    var imageCount: Int { series.reduce(0) { $0 + $1.images.count } }

    /// How the list contradicts itself or the service's record of the study; `nil` when nothing speaks against it.
    func discrepancy(with record: Study) -> AmbraError? {
        let empty = series.filter(\.images.isEmpty).count
        if empty > 0 {
            return query.difference("storage lists series without an image (\(empty) of \(series.count))")
        }
        if record.phantom == true {
            return query.difference("the service is still loading the study, and images may be missing")
        }
        guard let counted = record.imageCount else {
            guard series.isEmpty else { return nil }
            return query.difference("storage lists no image, and the service does not say how many there are")
        }
        return counted == imageCount ? nil : query.difference(counted: counted, listed: imageCount)
    }

    /// The list cannot be read.
    func failure(_ message: String) -> AmbraError { Self.failure(query, message) }

    private static func failure(_ query: StorageQuery<StudySchema, Async>, _ message: String) -> AmbraError {
        .decoding(query.failure(message))
    }
}

extension StorageQuery<StudySchema, Async> {
    /// The record of the study and the list of its images disagree.
    func difference(counted: Int, listed: Int) -> AmbraError {
        difference("images of the study: \(counted) by the service's record, \(listed) by the list of storage")
    }

    fileprivate func difference(_ message: String) -> AmbraError {
        .verification(failure("\(message); try again, and ask the service's keeper if it stays so"))
    }
}

extension JSONObject {
    /// A list whose entries are objects; `nil` when there is none, or when an entry is something else.
    fileprivate func wholeRecords<Value: Record>(_ name: String, as type: Value.Type) -> [Value]? {
        guard let entries = value(name)?.array else { return nil }
        let records = entries.compactMap(\.object).map(Value.init(json:))
        return records.count == entries.count ? records : nil
    }
}
