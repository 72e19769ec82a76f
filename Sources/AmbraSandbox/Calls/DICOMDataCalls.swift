import AmbraCatalogue
import DICOM
import Foundation

/// The attributes of images as records, once a study's have been loaded.
enum DICOMDataCalls {
    static let handlers: [String: Handler] = ["/study/dicomdata/load": load, "/dicomdata/get": get]

    static let listings: [String: Listing] = ["/dicomdata/list": list]

    private static let layout = TableLayout(
        table: "dicomdata", record: "Dicomdata", json: ["dicom_tags"], indexes: [["study_id"]])

    @Sendable private static func load(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String:
        JSON]
    {
        let study = try StudyCalls.find(model, call, idNames: ["uuid"], needing: "dicomdata_edit")
        guard !study.isPhantom, !study.isThin, let stored = model.imageStore[study.storageKey] else {
            throw Refusal("NOT_AVAILABLE", subtype: .string(study.id))
        }
        for row in model.store.rows(RecordQuery(layout, ["study_id": study.id])) {
            model.store.delete(row["uuid"]?.string ?? "", from: layout)
        }
        let account = model.directory.account(of: study.phiNamespace)
        for version in stored.current {
            guard let file = try? StorageCall.file(of: version),
                let tags = try? AttributeSelection.everything.values(of: file)
            else { continue }
            var row = model.record(Identifier.new(), account: account, by: call.user?.id, at: call.now)
            row["study_id"] = .string(study.id)
            row["study_uid"] = .string(study.studyUID)
            row["series_uid"] = .string(version.facts.seriesUID)
            row["instance_uid"] = .string(version.facts.imageUID)
            row["phi_namespace"] = .string(study.phiNamespace)
            row["storage_namespace"] = .string(study.storageNamespace)
            row["dicom_tags"] = tags
            model.store.insert(row, into: layout)
        }
        return [:]
    }

    @Sendable private static func get(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> [String: JSON]
    {
        let id = call.parameters["uuid"] ?? ""
        guard let row = model.store.row(id, in: layout), let place = row["phi_namespace"]?.string,
            model.directory.isVisible(namespace: place, to: try call.caller())
        else { throw .notFound(id) }
        try model.check("dicomdata_view", call, in: place)
        return shown(row, wanted(call))
    }

    /// The records of a study or a namespace. A filter may name an attribute: `filter.(0010,0020).equals`.
    @Sendable private static func list(_ model: inout ServiceModel, _ call: Invocation) throws(Refusal) -> Reading {
        var query = RecordQuery(layout)
        if call.parameters.value("study_id") != nil {
            let study: StudyRecord
            do throws(Refusal) {
                study = try StudyCalls.find(model, call, idNames: ["study_id"], needing: "dicomdata_view")
            } catch {
                throw call.refusal(["NOT_PERMITTED"], call.parameters["study_id"])
            }
            query.require("study_id", study.id)
        } else {
            let place = call.parameters["namespace_id"] ?? ""
            guard model.directory.isVisible(namespace: place, to: try call.caller()) else {
                throw Refusal("NOT_PERMITTED", subtype: .string(place))
            }
            try model.check("dicomdata_view", call, in: place)
            query.require("phi_namespace", place)
        }
        let rows = model.store.rows(query)
        var kinds = layout.kinds()
        for row in rows { for tag in (row["dicom_tags"]?.object ?? [:]).keys { kinds[tag] = .text } }
        let request = try ListRequest(
            call.parameters, of: call.call, columns: Columns(object: "dicomdata", kinds: kinds))
        let flat = rows.map { row in row.merging(row["dicom_tags"]?.object ?? [:]) { known, _ in known } }
        let found = request.apply(flat).map { shown($0, wanted(call)) }
        return { request.page.answer("dicomdatas", found) }
    }

    private static func wanted(_ call: Invocation) -> [String]? {
        call.parameters.value("dicom_tags").flatMap { try? JSON(reading: $0) }?.strings
    }

    private static func shown(_ row: [String: JSON], _ wanted: [String]?) -> [String: JSON] {
        var shown = RowValues.answer(row, ["uuid", "study_id", "study_uid", "series_uid", "instance_uid"])
        let tags = row["dicom_tags"]?.object ?? [:]
        shown["dicom_tags"] = .object(wanted.map { wanted in tags.filter { wanted.contains($0.key) } } ?? tags)
        return shown
    }
}
