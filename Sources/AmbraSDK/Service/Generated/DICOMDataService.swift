// Written by `make generate` from Generator/Spec/service/dicomdata.yaml. Do not edit.

/// DICOM data stored beside a study.
public struct DICOMDataService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    /// Lists the DICOM data of studies.
    ///
    /// DICOM tags may be used as filter fields, such as `(0010,0020)`.
    ///
    /// Permission: dicomdata_view.
    ///
    /// Sent as `POST /dicomdata/list`.
    ///
    /// Give `studyID`, or `namespaceID`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION` or `FILTER_NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - studyID: Id of the study to search, in place of a namespace.
    ///   - namespaceID: Id of the namespace to search.
    ///   - dicomTags: JSON list of DICOM tags to include.
    public func list(
        studyID: String? = nil,
        namespaceID: String? = nil,
        dicomTags: JSONValue? = nil
    ) -> PagedQuery<DICOMData, Filtering, Mode> {
        var form = Form()
        form.append("study_id", studyID)
        form.append("namespace_id", namespaceID)
        form.append("dicom_tags", dicomTags)
        form.requireAny(["study_id"], ["namespace_id"])
        return PagedQuery(client, Call("/dicomdata/list", repeats: .safe, rows: "dicomdatas"), form)
    }

    /// Returns the DICOM data.
    ///
    /// Permission: dicomdata_view.
    ///
    /// Sent as `POST /dicomdata/get`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the DICOM data.
    ///   - dicomTags: JSON list of DICOM tags to include.
    ///   - customfields: Custom fields of the DICOM data, present only if it has any. The vendor lists it as an input,
    ///     though it reads like a field of the answer.
    public func get(
        uuid: String,
        dicomTags: JSONValue? = nil,
        customfields: JSONValue? = nil
    ) -> Query<DICOMData, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("dicom_tags", dicomTags)
        form.append("customfields", customfields)
        return Query(client, Call("/dicomdata/get", repeats: .safe), form)
    }
}
