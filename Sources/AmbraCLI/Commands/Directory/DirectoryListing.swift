#if Tools
import AmbraSDK
import DICOM

/// The files of a DICOMDIR as a table or as JSON.
struct DirectoryListing {
    private let directory: MediaDirectory

    init(_ directory: MediaDirectory) { self.directory = directory }

    /// What is known of one file, by the names of the JSON form.
    private struct Row {
        let kind: String
        let file: String?
        let patient: String?
        let study: String?
        let series: String?
        let instance: String?

        init(_ path: [DirectoryRecord], _ record: DirectoryRecord) {
            func above(_ kind: DirectoryRecord.Kind) -> DataSet? { path.first { $0.kind == kind }?.dataSet }
            kind = record.kind.rawValue
            // A name that is not conformant is shown as it is, and never used as a path.
            file = record.fileID?.path ?? record.dataSet.referencedFileID?.joined(separator: "/")
            patient = above(.patient)?.patientID
            study = above(.study)?.studyInstanceUID?.value
            series = above(.series)?.seriesInstanceUID?.value
            instance = record.dataSet.referencedSOPInstanceUIDInFile?.value
        }
    }

    private var rows: [Row] { directory.files.map { Row($0.path, $0.record) } }

    var lines: [String] {
        var table = Table(["FILE", "TYPE", "PATIENT ID", "STUDY", "SERIES"].map { Table.Column(title: $0) })
        for row in rows { table.add([row.file, row.kind, row.patient, row.study, row.series]) }
        return table.lines()
    }

    var json: JSONValue {
        let files = rows.map { row -> JSONValue in
            [
                "file": text(row.file), "type": .string(row.kind), "patient_id": text(row.patient),
                "study_uid": text(row.study), "series_uid": text(row.series), "instance_uid": text(row.instance),
            ]
        }
        return [
            "file_set_id": text(directory.fileSetID), "files": .array(files),
            "findings": .array(directory.findings.map { .string($0.description) }),
        ]
    }

    private func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
}
#endif
