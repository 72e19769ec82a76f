#if Tools
import AmbraSDK
import DICOM
import Platform

/// A scan's result as table, CSV and JSON.
struct ScanReport: Sendable {
    let result: ScanResult

    private static let titles = ["study", "series", "description", "modality", "images", "date", "patient", "size"]

    /// One row a series.
    var table: Table {
        var table = Table([
            Table.Column(title: "STUDY", shrinking: .identifier, minimum: 10),
            Table.Column(title: "SERIES", shrinking: .identifier, minimum: 10),
            Table.Column(title: "DESCRIPTION", shrinking: .text, minimum: 7),
            Table.Column(title: "MODALITY"),
            Table.Column(title: "IMAGES", isNumber: true),
            Table.Column(title: "DATE"),
            Table.Column(title: "PATIENT", shrinking: .text, minimum: 7),
            Table.Column(title: "SIZE", isNumber: true),
        ])
        for row in rows {
            table.add([
                row.study, row.series, row.description, row.modality, String(row.images), row.date,
                row.patient,
                Amounts.bytes(row.bytes),
            ])
        }
        return table
    }

    /// The same rows with sizes in bytes.
    func csvLines(_ form: CSV) -> [String] {
        [form.line(Self.titles)]
            + rows.map { row in
                form.line([
                    row.study, row.series, row.description, row.modality, String(row.images), row.date, row.patient,
                    String(row.bytes),
                ])
            }
    }

    /// Everything that the scan found.
    var json: JSONValue {
        [
            "studies": .array(result.studies.map(Self.json)),
            "images": JSONValue(count: result.instanceCount),
            "links_outside": result.links.json,
            "problems": .array(
                problems.map { ["path": .string($0.path), "kind": .string($0.kind), "reason": .string($0.reason)] }),
        ]
    }

    private static func json(_ study: ScannedStudy) -> JSONValue {
        let first = study.instances.first
        return [
            "study_uid": .string(study.studyInstanceUID.value),
            "patient_name": JSONValue(text: first?.patientName?.text),
            "patient_id": JSONValue(text: first?.patientID),
            "study_date": JSONValue(text: Dates.shown(first?.studyDate)),
            "study_description": JSONValue(text: first?.studyDescription),
            "images": JSONValue(count: study.instanceCount),
            "bytes": JSONValue(count: study.size),
            "series": .array(study.series.map(json)),
        ]
    }

    private static func json(_ series: ScannedSeries) -> JSONValue {
        [
            "series_uid": JSONValue(text: series.seriesInstanceUID?.value),
            "series_number": JSONValue(count: series.seriesNumber),
            "series_description": JSONValue(text: series.seriesDescription),
            "modality": JSONValue(text: series.modality),
            "images": JSONValue(count: series.instances.count),
            "bytes": JSONValue(count: series.instances.reduce(0) { $0 + $1.size }),
        ]
    }
}

extension ScanReport {
    /// A file that is not simply an image of a study.
    struct Problem: Sendable {
        var path: String
        /// `damaged`, `conflict`, `repeated`, `mixed`, `duplicate` or `skipped`.
        var kind: String
        var reason: String
    }

    /// What a person ought to look at first, then what was merely left out.
    var problems: [Problem] {
        let damaged = result.damaged
        let damagedPaths = Set(damaged.map { FilePath($0.path) })
        var problems = damaged.map { Problem(path: $0.path, kind: "damaged", reason: "\($0.error)") }
        for conflict in result.conflicts {
            problems += conflict.instances.map {
                Problem(
                    path: $0.path, kind: "conflict",
                    reason: "another file has the same SOP Instance UID but differs")
            }
        }
        for study in result.studies where study.namesSeveralPatients {
            problems += study.instances.prefix(1).map {
                Problem(path: $0.path, kind: "mixed", reason: "the files of its study name different patients")
            }
        }
        for repeated in result.repeatedAcrossStudies {
            problems += repeated.instances.map {
                Problem(
                    path: $0.path, kind: "repeated",
                    reason: "another study has an image of the same SOP Instance UID")
            }
        }
        problems += result.duplicates.map {
            Problem(path: $0.path, kind: "duplicate", reason: "the same bytes as \($0.kept)")
        }
        problems += result.skipped.filter { !damagedPaths.contains(FilePath($0.path)) }.map {
            Problem(path: $0.path, kind: "skipped", reason: "\($0.error)")
        }
        return problems
    }

    /// Whether there is something wrong with files that are images.
    var hasDamage: Bool { !result.damaged.isEmpty || !result.conflicts.isEmpty }

    private struct Row {
        var study: String
        var series: String?
        var description: String?
        var modality: String?
        var images: Int
        var date: String?
        var patient: String?
        var bytes: Int64

    }

    private var rows: [Row] {
        result.studies.flatMap { study in
            study.series.map { series in
                let first = series.instances.first
                return Row(
                    study: study.studyInstanceUID.value, series: series.seriesInstanceUID?.value,
                    description: series.seriesDescription ?? first?.studyDescription, modality: series.modality,
                    images: series.instances.count, date: Dates.shown(series.instances.first?.studyDate),
                    patient: first?.patientName?.text, bytes: series.instances.reduce(0) { $0 + Int64($1.size) })
            }
        }
    }
}
#endif
