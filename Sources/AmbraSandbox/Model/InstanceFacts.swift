/// What the sandbox reads from an image when it is stored.
struct InstanceFacts: Sendable, Equatable {
    var studyUID: String
    var seriesUID: String
    var imageUID: String
    var sopClassUID: String
    var frameCount: Int
    /// The values that a study record takes over, by the record's field; absent when the image has none.
    var studyFields: [String: String]
}

/// Why bytes cannot be stored as an image.
struct InstanceFault: Error, Equatable {
    /// What is wrong, without any value of the image.
    var reason: String
}
