import Foundation
import Testing

@testable import AmbraGenerator

/// One spec for each mistake, and the line that names it.
@Suite("Mistakes")
struct MistakeTests {
    /// A service whose one call, from line 4 on, has these lines below `doc`, from line 7 on.
    private func mistakes(_ lines: String, records: String = "") throws -> [String] {
        let text = """
            namespace: Case
            doc: Cases.
            calls:
              get:
                path: /case/get
                doc: Returns a case.
            \(lines.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }.joined(separator: "\n"))
            \(records)
            """
        let spec = try TemporarySpec(["service/case.yaml": text])
        return spec.mistakes()
    }

    private static let file = "Generator/Spec/service/case.yaml"
    private static let types =
        "uuid, string, flag, integer, number, date, datetime, csv, json, file, choice, map, quoted-map"

    @Test("an unknown type is named with the types there are")
    func unknownType() throws {
        let found = try mistakes("parameters:\n  - uuid: uuidd!\n    doc: Id of the case.")
        #expect(found == ["\(Self.file):8: parameters: 'uuidd' is not a type; use one of \(Self.types)"])
    }

    @Test("a domain of engines that could not be compared is named")
    func domain() throws {
        let text = "vendor:\n  doc: Domains.\n  domains: [vendor.example, Vendor.example, a..b]"
        let spec = try TemporarySpec(["shared/engine_domains.yaml": text])
        let file = "Generator/Spec/shared/engine_domains.yaml"
        #expect(
            spec.mistakes() == [
                "\(file):3: list 'vendor': 'Vendor.example' is no domain in lower case",
                "\(file):3: list 'vendor': 'a..b' is no domain in lower case",
            ])
    }

    @Test("an unknown key is named with the nearest one")
    func unknownKey() throws {
        let found = try mistakes("persmission: case_view")
        #expect(found.count == 1)
        #expect(
            found.first?.hasPrefix(
                "\(Self.file):7: call 'get': 'persmission' is not a key; did you mean 'permission'? Allowed: path, ")
                == true)
    }

    @Test(
        "a mistake of one kind is reported once, with its line",
        arguments: [
            ("parameters:\n  - uuid: uuid", 8, "parameters: 'doc' is missing; add a 'doc:' line"),
            (
                "parameters:\n  - state: choice\n    doc: State.", 8,
                "parameters: the choice 'state' has no values; add a 'values:' list"
            ),
            (
                "parameters:\n  - state: string\n    values: [a]\n    doc: State.", 8,
                "parameters: 'state' has values but is no choice; use the type choice"
            ),
            (
                "parameters:\n  - state: choice\n    values: [a, a]\n    doc: State.", 8,
                "parameters: 'state' has a value twice; each may stand once"
            ),
            (
                "parameters:\n  - x: string\n    doc: X.\n  - x: flag\n    doc: X.", 10,
                "parameters: 'x' is used already, at \(Self.file):8; use another"
            ),
            (
                "parameters:\n  - x_y: string\n    doc: X.\n  - x-y: flag\n    doc: X.", 10,
                "parameters: 'x_y' and 'x-y' both become 'xY'; give one a 'swift:' name"
            ),
            (
                "parameters:\n  - custom_: map\n    doc: X.", 8,
                "parameters: the map 'custom_' needs a 'prefix:' line"
            ),
            (
                "parameters:\n  - x: string\n    swift: a b\n    doc: X.", 9,
                "swift: 'a b' is not a name; use letters, digits and '_', with a letter first"
            ),
            ("parameters: uuid", 7, "parameters: a list is needed here"),
            (
                "session: sometimes", 7,
                "session: 'sometimes' is not allowed; use one of required, none, optional, alternative"
            ),
            (
                "response: jsn", 7,
                "response: 'jsn' is not allowed; did you mean 'json'? Allowed: json, redirect, pdf, zip, css, i18next"
            ),
            (
                "query: pagged", 7,
                "query: 'pagged' is not allowed; did you mean 'paged'? Allowed: paged, sortable, filterable"
            ),
            ("post_only: yes", 7, "post_only: must be true or false"),
            ("result: Casse", 7, "record"),
            ("errors: [NOT_FOUDN]", 7, "errors: no error is named 'NOT_FOUDN'; did you mean 'NOT_FOUND'?"),
            (
                "any_of:\n  - [[uuid], [name]]\nparameters:\n  - uuid: uuid\n    doc: Id.", 8,
                "any_of: 'name' is not a parameter of the call; use one of uuid"
            ),
            (
                "any_of:\n  - [[uuid]]\nparameters:\n  - uuid: uuid!\n    doc: Id.", 8,
                "any_of: 'uuid' is required, so the group says nothing; drop the '!' or the group"
            ),
            (
                "returns:\n  - x: object\n    record: Nothing\n    doc: X.", 9,
                "record: no record is named 'Nothing'; add it under 'records:' of a file of Generator/Spec/service or"
                    + " Generator/Spec/records"
            ),
            (
                "returns:\n  - x: string\n    items: string\n    doc: X.", 8,
                "returns: 'x' has content but is no object or array; use object or array"
            ),
            (
                "query: paged\nrow: Case", 4, "call 'get': is paged and needs a 'rows:' line with the list field's name"
            ),
            (
                "rows: cases", 4,
                "call 'get': has rows but is not paged; add 'query: paged' or move the list to 'returns:'"
            ),
            (
                "session: alternative", 4,
                "session: 'alternative' needs one list of names: `credentials: [[node_id, serial_no]]`"
            ),
        ])
    func oneMistake(lines: String, line: Int, message: String) throws {
        let record =
            "records:\n  Case:\n    doc: A case.\n    fields:\n      - uuid: uuid\n        doc: Id of the case."
        let found = try mistakes(lines, records: record)
        let expected = message == "record" ? "result: no record is named 'Casse'; did you mean 'Case'?" : message
        #expect(found == ["\(Self.file):\(line): \(expected)"])
    }

    @Test("text that is no YAML is reported with its line")
    func noYAML() throws {
        let spec = try TemporarySpec(["service/case.yaml": "namespace: Case\ndoc: [unclosed\n"])
        let found = spec.mistakes()
        #expect(found.count == 1)
        #expect(found.first?.contains("case.yaml:3: file: is not YAML: ") == true)
    }

    @Test("a key given twice is reported")
    func duplicateKey() throws {
        let spec = try TemporarySpec(["service/case.yaml": "namespace: Case\ndoc: A.\ndoc: B.\n"])
        #expect(spec.mistakes().first?.contains("has 'doc' twice") == true)
    }

    @Test("a path and a record that another file has are reported")
    func takenNames() throws {
        let call = "calls:\n  get:\n    path: /case/get\n    doc: Returns a case.\n"
        let record = "records:\n  Case:\n    doc: A case.\n"
        let spec = try TemporarySpec([
            "service/a.yaml": "namespace: A\ndoc: A.\n\(call)\(record)",
            "service/b.yaml": "namespace: B\ndoc: B.\n\(call)\(record)",
        ])
        let found = spec.mistakes()
        #expect(found.contains { $0.hasPrefix("Generator/Spec/service/b.yaml:4: path: '/case/get' is used already") })
        #expect(found.contains { $0.hasPrefix("Generator/Spec/service/b.yaml:8: records: 'Case' is used already") })
    }

    @Test("a storage path and its parameters must agree")
    func storagePath() throws {
        let text = """
            namespace: Image
            doc: Images.
            calls:
              image:
                path: /study/{namespace}/image
                doc: Returns an image.
                path_parameters:
                  - namespac: uuid
                    doc: Namespace.
                response: bytes
            """
        let spec = try TemporarySpec(["storage/image.yaml": text])
        let found = spec.mistakes()
        let file = "Generator/Spec/storage/image.yaml"
        #expect(
            found == [
                "\(file):4: path_parameters: '{namespace}' of the path is not described; add '- namespace: string'",
                "\(file):8: path_parameters: 'namespac' is not in the path; did you mean 'namespace'? Allowed: namespace",
            ])
    }

    @Test("two storage calls of a namespace that become one method")
    func storageMethods() throws {
        let text = """
            namespace: Image
            doc: Images.
            calls:
              list:
                path: /images
                doc: Lists images.
              every:
                path: /images/every
                swift: list
                doc: Lists every image.
            """
        let spec = try TemporarySpec(["storage/image.yaml": text])
        #expect(
            spec.mistakes() == [
                "Generator/Spec/storage/image.yaml:7: call 'every': 'list' and 'every' both become 'list'; "
                    + "give one a 'swift:' name"
            ])
    }

    @Test("a short row of a DICOM table is reported with its line")
    func shortRow() throws {
        let spec = try TemporarySpec(["dicom/uids.csv": "uid,keyword,name,type,retired\n1.2,A,B\n"])
        #expect(spec.mistakes() == ["Generator/Spec/dicom/uids.csv:2: row: has 3 cells; 5 are needed"])
    }

    @Test("an action code of the confidentiality profile that the engine does not know")
    func actionCode() throws {
        let columns = ConfidentialityTables.options
        let header = (["tag", "basic_profile"] + columns).joined(separator: ",")
        let empty = String(repeating: ",", count: columns.count - 1)
        let rows = "00100010,Q,\(empty)\n00100020,Z,R\(empty)\n"
        let spec = try TemporarySpec(["dicom/confidentiality_profile.csv": header + "\n" + rows])
        let file = "Generator/Spec/dicom/confidentiality_profile.csv"
        let codes = "C, D, K, U, X, X/D, X/Z, X/Z/D, X/Z/U*, Z, Z/D"
        #expect(
            spec.mistakes() == [
                "\(file):2: basic_profile: is no action code; allowed are \(codes)",
                "\(file):3: retain_safe_private: must be K, C or empty",
            ])
    }

    @Test("a tag or a VR of a private element that nothing could look up is reported")
    func privateElements() throws {
        let header = "private_creator,tag,VR,VM,name,VR_in_dcmtk_if_other"
        let rows = "ACME,0009yy01,LO,1,,\nACME,0009xx01,XX,1,,\n"
        let spec = try TemporarySpec(["dicom/private_elements.csv": header + "\n" + rows])
        let file = "Generator/Spec/dicom/private_elements.csv"
        #expect(
            spec.mistakes() == [
                "\(file):2: tag: must be eight digits of 0-9 and A-F, x for any digit",
                "\(file):3: VR: must be one of the 34, or several joined by ' or '",
            ])
    }

    @Test("tables of IODs that do not fit each other")
    func iods() throws {
        let spec = try TemporarySpec([
            "dicom/sop_class_iods.csv": "uid,iod\n1.2,ct\n1.3,mr\n",
            "dicom/iod_modules.csv": "iod,module,usage,information_entity\nct,patient,X,Patient\n",
            "dicom/module_attributes.csv": """
            module,tag_path,type
            patient,00100020,4
            patient,0010002,2
            patient,00101002/00100020,1
            patient,00100020,2

            """,
            "dicom/sop_class_modalities.csv": "uid,modalities,tool_enumerated,basis\n1.2,CT,,guess\n",
        ])
        let folder = "Generator/Spec/dicom"
        #expect(
            spec.mistakes() == [
                "\(folder)/iod_modules.csv:2: usage: must be M, U or C",
                "\(folder)/module_attributes.csv:2: type: must be 1, 1C, 2, 2C or 3",
                "\(folder)/module_attributes.csv:3: tag_path: must be tags of eight digits, joined by /",
                "\(folder)/module_attributes.csv:4: tag_path: its sequence has no row before it",
                "\(folder)/module_attributes.csv:5: tag_path: the module lists it twice",
                "\(folder)/sop_class_iods.csv:3: iod: has no module in iod_modules.csv",
                "\(folder)/sop_class_modalities.csv:2: basis: must be enumerated, typical, any, uncertain or none",
            ])
    }

    @Test("a Swift name for a keyword that is not there is reported")
    func unknownKeyword() throws {
        let spec = try TemporarySpec(["dicom/swift_names.csv": "keyword,name\nCTDIvol,ctdiVol\n"])
        let message = "'CTDIvol' is not a keyword of data_elements.csv or uids.csv"
        #expect(spec.mistakes() == ["Generator/Spec/dicom/swift_names.csv:2: row: \(message)"])
    }

    @Test("a name that would lead out of the folder is refused")
    func pathInName() throws {
        let spec = try TemporarySpec(["records/x.yaml": "records:\n  ../Case:\n    doc: A case.\n"])
        let message = "'../Case' is not a name; use letters, digits and '_', with a letter first"
        #expect(spec.mistakes() == ["Generator/Spec/records/x.yaml:2: records: \(message)"])
    }

    @Test("a spec that is not there is a mistake, not an empty spec")
    func missingSpec() throws {
        let spec = try TemporarySpec()
        try FileManager.default.removeItem(at: spec.root.appending(path: SpecFolder.path))
        let message = "there is no such folder; run in the repository or name it with --root"
        #expect(spec.mistakes() == ["Generator/Spec:1: folder: \(message)"])
    }

    @Test("all mistakes of all files are named at once, in order")
    func allAtOnce() throws {
        let spec = try TemporarySpec([
            "service/b.yaml": "namespace: B\ncolour: red\n",
            "service/a.yaml": "namespace: A\ndoc: A.\ncalls:\n  x:\n    path: y\n    doc: X.\n  z:\n    path: /a/z\n",
        ])
        let lines = spec.mistakes().map { $0.split(separator: ":").prefix(2).joined(separator: ":") }
        #expect(
            lines == [
                "Generator/Spec/service/a.yaml:4", "Generator/Spec/service/a.yaml:7", "Generator/Spec/service/b.yaml:1",
                "Generator/Spec/service/b.yaml:2",
            ])
    }
}
