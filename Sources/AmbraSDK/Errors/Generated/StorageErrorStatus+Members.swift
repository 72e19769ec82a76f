// Written by `make generate` from Generator/Spec/shared/storage_errors.yaml. Do not edit.

extension StorageError.Status {
    /// `ACCESS_DENIED`: The session is not valid or may not use this resource. HTTP 403.
    public static let accessDenied = Self(rawValue: "ACCESS_DENIED")

    /// `ANONYMIZE_REGIONS_EXCEPTION`: Hiding regions of the pixels failed. HTTP 500.
    public static let anonymizeRegionsException = Self(rawValue: "ANONYMIZE_REGIONS_EXCEPTION")

    /// `ANONYMIZE_TAGS_FORMAT_ERROR`: The parameter `anonymize_tags` is malformed. HTTP 412.
    public static let anonymizeTagsFormatError = Self(rawValue: "ANONYMIZE_TAGS_FORMAT_ERROR")

    /// `ATTACHMENT_NOT_FOUND_EXCEPTION`: The attachment does not exist. HTTP 404.
    public static let attachmentNotFoundException = Self(rawValue: "ATTACHMENT_NOT_FOUND_EXCEPTION")

    /// `BAD_REQUEST`: The request is malformed. HTTP 400.
    public static let badRequest = Self(rawValue: "BAD_REQUEST")

    /// `CONFLICT`: Another process uses the resource, or the cache of schemas is inconsistent; try again later. HTTP
    /// 409.
    public static let conflict = Self(rawValue: "CONFLICT")

    /// `DATUM_TEMP_FILE_HAS_NOT_EXPECTED_SIZE`: The temporary DATUM file is empty. HTTP 500.
    public static let datumTempFileHasNotExpectedSize = Self(rawValue: "DATUM_TEMP_FILE_HAS_NOT_EXPECTED_SIZE")

    /// `DICOM_TAG_TOO_LARGE`: A tag is too large to be read into DATUM and DICOM. HTTP 500.
    public static let dicomTagTooLarge = Self(rawValue: "DICOM_TAG_TOO_LARGE")

    /// `DOWNSTREAM_NOT_AVAILABLE`: A service behind storage is not available. HTTP 404.
    public static let downstreamNotAvailable = Self(rawValue: "DOWNSTREAM_NOT_AVAILABLE")

    /// `DOWNSTREAM_SERVER_ERROR`: A service of a third party answered with an error. HTTP 500.
    public static let downstreamServerError = Self(rawValue: "DOWNSTREAM_SERVER_ERROR")

    /// `ERROR_DURING_UPLOAD_PROCESS`: Input or output failed during the upload. HTTP 500.
    public static let errorDuringUploadProcess = Self(rawValue: "ERROR_DURING_UPLOAD_PROCESS")

    /// `ERROR_OCCURRED_WHILE_EXTRACTING_DATUM_FROM_DICOM`: The DATUM tags could not be extracted. HTTP 500.
    public static let errorOccurredWhileExtractingDatumFromDICOM = Self(
        rawValue: "ERROR_OCCURRED_WHILE_EXTRACTING_DATUM_FROM_DICOM"
    )

    /// `ERROR_ON_FIXING_TAGS`: The tags could not be repaired. HTTP 500.
    public static let errorOnFixingTags = Self(rawValue: "ERROR_ON_FIXING_TAGS")

    /// `ERROR_ON_READING_DICOM_TAGS`: The DICOM tags could not be read. HTTP 500.
    public static let errorOnReadingDICOMTags = Self(rawValue: "ERROR_ON_READING_DICOM_TAGS")

    /// `ERROR_ON_READING_EMBEDDED_THINKING_SYSTEM`: An embedded presentation state could not be read. HTTP 500.
    public static let errorOnReadingEmbeddedThinkingSystem = Self(rawValue: "ERROR_ON_READING_EMBEDDED_THINKING_SYSTEM")

    /// `ERROR_ON_STUDY_PULL`: Pulling the study failed. HTTP 500.
    public static let errorOnStudyPull = Self(rawValue: "ERROR_ON_STUDY_PULL")

    /// `FAILED_TO_STORE_DICOM`: The DICOM of the DATUM could not be stored. HTTP 500.
    public static let failedToStoreDICOM = Self(rawValue: "FAILED_TO_STORE_DICOM")

    /// `FORBIDDEN`: The request is forbidden. HTTP 403.
    public static let forbidden = Self(rawValue: "FORBIDDEN")

    /// `IMAGES_NOT_FOUND`: None of the images exists. HTTP 404.
    public static let imagesNotFound = Self(rawValue: "IMAGES_NOT_FOUND")

    /// `IMAGE_NOT_FOUND`: The image does not exist. HTTP 404.
    public static let imageNotFound = Self(rawValue: "IMAGE_NOT_FOUND")

    /// `JSON_DESERIALIZE_EXCEPTION`: The JSON of the request cannot be read. HTTP 400.
    public static let jsonDeserializeException = Self(rawValue: "JSON_DESERIALIZE_EXCEPTION")

    /// `JSON_SERIALIZE_EXCEPTION`: The answer cannot be written as JSON. HTTP 500.
    public static let jsonSerializeException = Self(rawValue: "JSON_SERIALIZE_EXCEPTION")

    /// `MISSING_REQUIRED_DICOM_TAG`: A tag that storing needs is absent. HTTP 412.
    public static let missingRequiredDICOMTag = Self(rawValue: "MISSING_REQUIRED_DICOM_TAG")

    /// `NOT_ACCEPTABLE`: The format asked for cannot be given. HTTP 406.
    public static let notAcceptable = Self(rawValue: "NOT_ACCEPTABLE")

    /// `NOT_FOUND`: What the request asks for does not exist. HTTP 404.
    public static let notFound = Self(rawValue: "NOT_FOUND")

    /// `NOT_PDF_FILE`: The image holds no PDF. HTTP 415.
    public static let notPDFFile = Self(rawValue: "NOT_PDF_FILE")

    /// `NOT_VIDEO_IN_IMAGE`: The image holds no video. HTTP 415.
    public static let notVideoInImage = Self(rawValue: "NOT_VIDEO_IN_IMAGE")

    /// `NO_IMAGES_IN_STUDY`: The study has no images. HTTP 406.
    public static let noImagesInStudy = Self(rawValue: "NO_IMAGES_IN_STUDY")

    /// `PAYLOAD_TOO_LARGE`: The body is too large. HTTP 413.
    public static let payloadTooLarge = Self(rawValue: "PAYLOAD_TOO_LARGE")

    /// `REQUESTED_RANGE_NOT_SATISFIABLE`: The byte range lies outside of the content. HTTP 416.
    public static let requestedRangeNotSatisfiable = Self(rawValue: "REQUESTED_RANGE_NOT_SATISFIABLE")

    /// `SERIES_NOT_FOUND`: The series does not exist. HTTP 404.
    public static let seriesNotFound = Self(rawValue: "SERIES_NOT_FOUND")

    /// `STORAGE_EXCEPTION_OCCURRED`: The object store failed. HTTP 500.
    public static let storageExceptionOccurred = Self(rawValue: "STORAGE_EXCEPTION_OCCURRED")

    /// `STORE_OPERATION_FAILED`: The image could not be stored. HTTP 500.
    public static let storeOperationFailed = Self(rawValue: "STORE_OPERATION_FAILED")

    /// `STUDY_NOT_FOUND`: The study does not exist. HTTP 404.
    public static let studyNotFound = Self(rawValue: "STUDY_NOT_FOUND")

    /// `TRANSCODING_SERVICE_ERROR`: Transcoding failed. HTTP 500.
    public static let transcodingServiceError = Self(rawValue: "TRANSCODING_SERVICE_ERROR")

    /// `TRANSCODING_SERVICE_URI_BUILD_ERROR`: The address of the transcoding service could not be built. HTTP 500.
    public static let transcodingServiceURIBuildError = Self(rawValue: "TRANSCODING_SERVICE_URI_BUILD_ERROR")

    /// `UNAUTHORIZED`: The request holds no valid credentials. HTTP 401.
    public static let unauthorized = Self(rawValue: "UNAUTHORIZED")

    /// `UNKNOWN`: The server failed for a reason without a status of its own. HTTP 500.
    public static let unknown = Self(rawValue: "UNKNOWN")

    /// `UNKNOWN_ERROR_DURING_READING_DATUM_DICOM_FILE_TO_OBJECT`: Reading DATUM and DICOM failed for an unknown reason.
    /// HTTP 500.
    public static let unknownErrorDuringReadingDatumDICOMFileToObject = Self(
        rawValue: "UNKNOWN_ERROR_DURING_READING_DATUM_DICOM_FILE_TO_OBJECT"
    )

    /// `UPLOADING_DATUM_TO_STORAGE_FAILED`: The DATUM could not be stored. HTTP 500.
    public static let uploadingDatumToStorageFailed = Self(rawValue: "UPLOADING_DATUM_TO_STORAGE_FAILED")

    /// `VALIDATION_ERROR`: The request did not pass validation. HTTP 412.
    public static let validationError = Self(rawValue: "VALIDATION_ERROR")

    /// `VIRUS_DETECTED`: The upload contains a virus. HTTP 403.
    public static let virusDetected = Self(rawValue: "VIRUS_DETECTED")

    /// `WRITING_DATUM_TO_FILESYSTEM_FAILED`: The DATUM file could not be written. HTTP 500.
    public static let writingDatumToFilesystemFailed = Self(rawValue: "WRITING_DATUM_TO_FILESYSTEM_FAILED")

    /// The statuses after which the same call may succeed.
    static let retries: [Self: StorageError.Retry] = [.accessDenied: .afterLogin, .conflict: .later]
}
