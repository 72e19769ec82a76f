// Written by `make generate` from Generator/Spec/storage/study.yaml. Do not edit.

/// What a storage engine holds of a study.
public struct StudySchema: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Storage namespace of the study.
    public var namespace: String? { json.string("namespace") }

    /// Study Instance UID.
    public var studyUID: String? { json.string("study_uid") }

    /// The series, each with its images.
    public var series: [Series]? { json.records("series", as: Series.self) }

    /// The files attached to the study.
    public var attachments: [Attachment]? { json.records("attachments", as: Attachment.self) }

    /// Version of the study's PHI overrides; with `extended` only.
    public var phiVersion: JSONValue? { json.value("phi_version") }

    /// How the images were sent; with `extended` only.
    public var transferAttributes: JSONValue? { json.value("transfer_attributes") }

    /// An entry of `series`.
    public struct Series: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Series Instance UID.
        public var seriesUID: String? { json.string("series_uid") }

        /// The current images of the series.
        public var images: [Image]? { json.records("images", as: Image.self) }

        /// An entry of `images`.
        public struct Image: Record {
            /// All fields as they arrived.
            public var json: JSONObject

            /// Wraps an object.
            public init(json: JSONObject) { self.json = json }

            /// SOP Instance UID.
            public var id: String? { json.string("id") }

            /// Hash that names this version of the image in paths; its form is the engine's own.
            public var version: String? { json.string("version") }

            /// Number of frames.
            public var frameCount: Int? { json.integer("frame_count") }
        }
    }

    /// An entry of `attachments`.
    public struct Attachment: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the attachment.
        public var id: String? { json.string("id") }

        /// Hash that names this version of the attachment in paths.
        public var version: String? { json.string("version") }

        /// Name the file was attached under.
        public var filename: String? { json.string("filename") }

        /// When the file was attached; the form is not documented.
        public var stored: JSONValue? { json.value("stored") }
    }
}
