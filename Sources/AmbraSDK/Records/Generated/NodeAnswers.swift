// Written by `make generate` from Generator/Spec/service/node.yaml. Do not edit.

public import struct Foundation.Date

/// The answer of `/node/add`.
public struct NodeAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the node.
    public var uuid: String? { json.string("uuid") }

    /// Serial number of the node.
    public var serialNo: String? { json.string("serial_no") }
}

/// The answer of `/node/ping`.
public struct NodePingResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Whether the node should reload its configuration.
    public var reloadConfiguration: Bool? { json.flag("reload_configuration") }

    /// Whether an acknowledgment is needed.
    public var ack: Bool? { json.flag("ack") }

    /// Studies.
    public var studies: [Study]? { json.records("studies", as: Study.self) }

    /// Studies to fetch.
    public var fetch: [Fetch]? { json.records("fetch", as: Fetch.self) }

    /// HL7 messages awaiting delivery.
    public var hl7: [HL7]? { json.records("hl7", as: HL7.self) }

    /// Results of the gateway's `/destination/search` jobs.
    public var searchResults: [SearchResult]? { json.records("search_results", as: SearchResult.self) }

    /// Search jobs to run.
    public var search: [Search]? { json.records("search", as: Search.self) }

    /// Webhooks to run.
    public var webhook: [Webhook]? { json.records("webhook", as: Webhook.self) }

    /// Pending CD burn jobs.
    public var burn: [Burn]? { json.records("burn", as: Burn.self) }

    /// Pending log search jobs.
    public var log: [Log]? { json.records("log", as: Log.self) }

    /// Jobs, as XML.
    public var xml: JSONValue? { json.value("xml") }

    /// An entry of `studies`.
    public struct Study: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the push job.
        public var uuid: String? { json.string("uuid") }

        /// Study Instance UID.
        public var studyUID: String? { json.string("study_uid") }

        /// Id of the storage namespace.
        public var storageNamespace: String? { json.string("storage_namespace") }

        /// Id of the PHI namespace.
        public var phiNamespace: String? { json.string("phi_namespace") }

        /// FQDN of the study's storage engine.
        public var engineFQDN: String? { json.string("engine_fqdn") }

        /// Modality of the study.
        public var modality: String? { json.string("modality") }

        /// Size of the study in bytes.
        public var size: Int? { json.integer("size") }

        /// Image count of the study.
        public var imageCount: Int? { json.integer("image_count") }

        /// Accession number of the study.
        public var accessionNumber: String? { json.string("accession_number") }

        /// Medical record number (MRN) of the study.
        public var patientID: String? { json.string("patientid") }

        /// Id of the destination, for DICOM destinations.
        public var destinationID: String? { json.string("destination_id") }

        /// Receiving AE title, for DICOM destinations.
        public var aeTitle: String? { json.string("aetitle") }

        /// Destination address, for DICOM destinations.
        public var address: String? { json.string("address") }

        /// Destination port, for DICOM destinations.
        public var port: Int? { json.integer("port") }

        /// Creation timestamp of the push job, for DICOM destinations.
        public var createdAt: Date? { json.dateTime("created_at") }

        /// Name of the push job's creator, for DICOM destinations.
        public var createdByName: String? { json.string("created_by_name") }

        /// Destination path, for `FOLDER` destinations.
        public var path: String? { json.string("path") }

        /// Bundle type, for `FOLDER` destinations.
        public var bundle: String? { json.string("bundle") }

        /// Detail from `/study/cmove`, or `use_cache` if local routing is needed, or `is_auto` if a routing rule made
        /// the job.
        public var detail: String? { json.string("detail") }
    }

    /// An entry of `fetch`.
    public struct Fetch: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the fetch job.
        public var uuid: String? { json.string("uuid") }

        /// Accession number to search for.
        public var accessionNumber: String? { json.string("accession_number") }

        /// Id of the destination.
        public var destinationID: String? { json.string("destination_id") }

        /// AE title to query.
        public var aeTitle: String? { json.string("aetitle") }

        /// Query address.
        public var address: String? { json.string("address") }

        /// Query port.
        public var port: Int? { json.integer("port") }

        /// Study UID to search for.
        public var studyUID: String? { json.string("study_uid") }

        /// Patient ID to search for.
        public var patientID: String? { json.string("patientid") }

        /// The `destination_ae_title` value from the thin study.
        public var destinationAETitle: String? { json.string("destination_ae_title") }

        /// What triggered the fetch: an HL7 message or something else.
        public var source: Source? { json.choice("source", as: Source.self) }

        /// JSON object of rules for anonymizing retrieved studies.
        public var anonymize: JSONValue? { json.value("anonymize") }

        /// A value of `source`.
        public struct Source: OpenChoice {
            /// The value on the wire.
            public let rawValue: String

            /// Takes any value, for those of newer servers.
            public init(rawValue: String) { self.rawValue = rawValue }

            /// `H`
            public static let hl7 = Self(rawValue: "H")

            /// `O`
            public static let other = Self(rawValue: "O")
        }
    }

    /// An entry of `hl7`.
    public struct HL7: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the job.
        public var uuid: String? { json.string("uuid") }

        /// Id of the destination.
        public var destinationID: String? { json.string("destination_id") }

        /// HL7 message to deliver.
        public var message: String? { json.string("message") }

        /// HL7 destination address.
        public var address: String? { json.string("address") }

        /// HL7 destination port.
        public var port: Int? { json.integer("port") }
    }

    /// An entry of `search_results`.
    public struct SearchResult: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the search results.
        public var uuid: String? { json.string("uuid") }

        /// Id of the searched destination.
        public var destinationID: String? { json.string("destination_id") }

        /// Search payload.
        public var payload: JSONValue? { json.value("payload") }

        /// Id of the original search.
        public var searchID: String? { json.string("search_id") }
    }

    /// An entry of `search`.
    public struct Search: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the search job.
        public var uuid: String? { json.string("uuid") }

        /// Id of the destination.
        public var destinationID: String? { json.string("destination_id") }

        /// AE title to query.
        public var aeTitle: String? { json.string("aetitle") }

        /// Query address.
        public var address: String? { json.string("address") }

        /// Query port.
        public var port: Int? { json.integer("port") }

        /// Whether the search is for a modality worklist.
        public var mwlSearch: Bool? { json.flag("mwl_search") }

        /// Whether the search comes from another node.
        public var nodeSearch: Bool? { json.flag("node_search") }

        /// The `create_thin` value given to `/destination/search`.
        public var createThin: Int? { json.integer("create_thin") }

        /// The `create_study` value given to `/destination/search`.
        public var createStudy: Int? { json.integer("create_study") }

        /// UID of the study to find.
        public var studyUID: String? { json.string("study_uid") }

        /// Patient's name to find.
        public var patientName: String? { json.string("patient_name") }

        /// Patient ID to find.
        public var patientID: String? { json.string("patientid") }

        /// Accession number to search for.
        public var accessionNumber: String? { json.string("accession_number") }

        /// Referring physician to find.
        public var referringPhysician: String? { json.string("referring_physician") }

        /// Imaging modality code.
        public var modality: String? { json.string("modality") }

        /// Start of the search range, as a DICOM date-time.
        public var startDatetime: Date? { json.dateTime("start_datetime") }

        /// End of the search range, as a DICOM date-time.
        public var endDatetime: Date? { json.dateTime("end_datetime") }

        /// Patient's sex to find.
        public var patientSex: String? { json.string("patient_sex") }

        /// Patient's birth date to find.
        public var patientBirthDate: String? { json.string("patient_birth_date") }

        /// Additional query fields as a JSON object.
        public var queryFields: JSONValue? { json.value("query_fields") }

        /// JSON array of the DICOM tags requested from the destination.
        public var resultFields: JSONValue? { json.value("result_fields") }

        /// Order number to find.
        public var orderNumber: String? { json.string("order_number") }

        /// Order date to find.
        public var orderDate: String? { json.string("order_date") }
    }

    /// An entry of `webhook`.
    public struct Webhook: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the webhook job.
        public var uuid: String? { json.string("uuid") }

        /// HTTP method to use.
        public var method: String? { json.string("method") }

        /// URL to call.
        public var url: String? { json.string("url") }

        /// JSON object of call parameters.
        public var parameters: JSONValue? { json.value("parameters") }

        /// Authentication setting of the webhook.
        public var auth: JSONValue? { json.value("auth") }
    }

    /// An entry of `burn`.
    public struct Burn: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Id of the burn job.
        public var uuid: String? { json.string("uuid") }

        /// Name of the destination.
        public var name: String? { json.string("name") }

        /// Job template.
        public var template: String? { json.string("template") }

        /// Job priority.
        public var priority: Int? { json.integer("priority") }

        /// Studies to burn.
        public var studies: [Study]? { json.records("studies", as: Study.self) }

        /// An entry of `studies`.
        public struct Study: Record {
            /// All fields as they arrived.
            public var json: JSONObject

            /// Wraps an object.
            public init(json: JSONObject) { self.json = json }

            /// Study Instance UID.
            public var studyUID: String? { json.string("study_uid") }

            /// Modality of the study.
            public var modality: String? { json.string("modality") }

            /// Size of the study in bytes.
            public var size: Int? { json.integer("size") }

            /// Image count of the study.
            public var imageCount: Int? { json.integer("image_count") }

            /// Study description.
            public var studyDescription: String? { json.string("study_description") }

            /// Study date.
            public var studyDate: String? { json.string("study_date") }

            /// Id of the storage namespace.
            public var storageNamespace: String? { json.string("storage_namespace") }

            /// Id of the PHI namespace.
            public var phiNamespace: String? { json.string("phi_namespace") }

            /// FQDN of the study's storage engine.
            public var engineFQDN: String? { json.string("engine_fqdn") }

            /// JSON array of labels.
            public var labels: JSONValue? { json.value("labels") }
        }
    }

    /// An entry of `log`.
    public struct Log: Record {
        /// All fields as they arrived.
        public var json: JSONObject

        /// Wraps an object.
        public init(json: JSONObject) { self.json = json }

        /// Start date and time of the log range.
        public var start: Date? { json.dateTime("start") }

        /// End date and time of the log range.
        public var end: Date? { json.dateTime("end") }

        /// Log type for processing.
        public var type: Kind? { json.choice("type", as: Kind.self) }

        /// A value of `type`.
        public struct Kind: OpenChoice {
            /// The value on the wire.
            public let rawValue: String

            /// Takes any value, for those of newer servers.
            public init(rawValue: String) { self.rawValue = rawValue }

            /// `log`
            public static let log = Self(rawValue: "log")

            /// `dicom`
            public static let dicom = Self(rawValue: "dicom")

            /// `queue`
            public static let queue = Self(rawValue: "queue")

            /// `system`
            public static let system = Self(rawValue: "system")
        }
    }
}

/// The answer of `/node/configuration`.
public struct NodeConfigurationResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the storage namespace into which the node harvests.
    public var storageNamespace: String? { json.string("storage_namespace") }

    /// JSON object of the configuration's key-value pairs.
    public var configuration: JSONValue? { json.value("configuration") }

    /// Destinations of the node, as `/destination/get` returns them.
    public var destinations: [Destination]? { json.records("destinations", as: Destination.self) }

    /// Account settings that matter to the node, such as `study_search_modifiers`.
    public var accountSettings: JSONValue? { json.value("account_settings") }
}

/// The answer of `/node/performance/get`.
public struct NodePerformanceGetResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Performance data of the node.
    public var data: JSONValue? { json.value("data") }
}

/// The answer of `/node/progress/add`.
public struct NodeProgressAddResponse: Record {
    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the record.
    public var uuid: String? { json.string("uuid") }
}
