import Testing

@testable import AmbraGenerator

/// A snippet of the spec in, the Swift that it becomes out.
@Suite("Fragments")
struct FragmentTests {
    private func service(_ call: String, records: String = "") throws -> String {
        let text = "namespace: Case\ndoc: Cases.\ncalls:\n\(call)\n\(records)\n"
        let spec = try TemporarySpec(["service/case.yaml": text])
        return try spec.text(of: "/CaseService.swift")
    }

    private func record(_ fields: String) throws -> String {
        let text = "records:\n  Case:\n    doc: A case.\n    fields:\n\(fields)\n"
        let spec = try TemporarySpec(["records/case.yaml": text])
        return try spec.text(of: "/Case.swift")
    }

    @Test("a call without parameters and answer")
    func bareCall() throws {
        let swift = try service(
            """
              take:
                path: /case/take
                doc: Takes the next case.
            """)
        #expect(
            swift.contains(
                """
                    /// Takes the next case.
                    ///
                    /// Sent as `POST /case/take`.
                    public func take() -> Query<Acknowledgement, NoVerbs, Mode> {
                        return Query(client, Call("/case/take"), Form())
                    }
                """))
    }

    @Test("required parameters come first and have no default")
    func requiredFirst() throws {
        let swift = try service(
            """
              set:
                path: /case/set
                doc: Changes a case.
                parameters:
                  - account_id: uuid
                    doc: Id of the account.
                  - uuid: uuid!
                    doc: Id of the case.
            """)
        #expect(
            swift.contains(
                "public func set(uuid: String, accountID: String? = nil) -> Query<Acknowledgement, NoVerbs, Mode> {"))
        #expect(swift.contains("///   - uuid: Id of the case.\n    ///   - accountID: Id of the account."))
    }

    @Test(
        "each type of parameter has its Swift type and its append",
        arguments: [
            ("uuid", "String", "\"x\", x"), ("string", "String", "\"x\", x"), ("flag", "Bool", "\"x\", x"),
            ("integer", "Int", "\"x\", x"), ("number", "Double", "\"x\", x"), ("csv", "[String]", "\"x\", list: x"),
            ("json", "JSONValue", "\"x\", x"), ("date", "Date", "\"x\", date: x"),
            ("datetime", "Date", "\"x\", dateTime: x"), ("file", "[UInt8]", "\"x\", base64: x"),
        ])
    func parameterType(type: String, swiftType: String, append: String) throws {
        let swift = try service(
            """
              set:
                path: /case/set
                doc: Changes a case.
                parameters:
                  - x: \(type)
                    doc: A value.
            """)
        #expect(swift.contains("public func set(x: \(swiftType)? = nil) ->"))
        #expect(swift.contains("form.append(\(append))"))
        #expect(swift.contains("public import struct Foundation.Date") == (swiftType == "Date"))
    }

    @Test("a map whose plural is taken is named by its keys")
    func mapNames() throws {
        let swift = try service(
            """
              set:
                path: /case/set
                doc: Changes a case.
                parameters:
                  - settings: json
                    doc: All settings.
                  - setting_: map
                    prefix: setting_
                    doc: Single settings.
                  - customfield-: map
                    prefix: customfield-
                    doc: Custom fields.
            """)
        #expect(swift.contains("settings: JSONValue? = nil,"))
        #expect(swift.contains("form.append(prefix: \"setting_\", settingsByName)"))
        #expect(swift.contains("form.append(prefix: \"customfield-\", customfields)"))
    }

    @Test("a choice that two calls share has one type, another has its call's name")
    func choiceNames() throws {
        func call(_ name: String, _ values: String) -> String {
            """
              \(name):
                path: /case/\(name)
                doc: Changes a case.
                parameters:
                  - state: choice
                    values: [\(values)]
                    doc: State of the case.
            """
        }
        let swift = try service([call("set", "A, B"), call("add", "A, B"), call("move", "C")].joined(separator: "\n"))
        #expect(swift.contains("public func set(state: CaseState? = nil)"))
        #expect(swift.contains("public func add(state: CaseState? = nil)"))
        #expect(swift.contains("public func move(state: CaseMoveState? = nil)"))
        #expect(swift.contains("public static let a = Self(rawValue: \"A\")"))
    }

    @Test("a value takes the Swift name that the spec gives it")
    func choiceValueNames() throws {
        let swift = try service(
            """
              set:
                path: /case/set
                doc: Changes a case.
                parameters:
                  - state: choice!
                    values: {S: success, F: failure}
                    doc: State of the case.
            """)
        #expect(swift.contains("    /// `S`\n    public static let success = Self(rawValue: \"S\")\n"))
        #expect(swift.contains("    /// `F`\n    public static let failure = Self(rawValue: \"F\")\n"))
    }

    @Test("groups are checked when the form is filled")
    func groups() throws {
        let swift = try service(
            """
              get:
                path: /case/get
                doc: Returns a case.
                any_of:
                  - [[uuid], [a, b]]
                parameters:
                  - uuid: uuid
                    doc: Id of the case.
                  - a: string
                    doc: One half.
                  - b: string
                    doc: Other half.
            """)
        #expect(swift.contains("form.requireAny([\"uuid\"], [\"a\", \"b\"])"))
        #expect(swift.contains("/// Give `uuid`, or `a` with `b`."))
    }

    @Test("a keyword stands in backticks, and a name that the body needs gets another local name")
    func keywordsAndLocals() throws {
        let swift = try service(
            """
              public:
                path: /case/public
                doc: Lists public cases.
                parameters:
                  - default: flag
                    doc: Whether to use the default.
                  - client: string
                    doc: Name of the client.
            """)
        #expect(swift.contains("public func `public`("))
        #expect(swift.contains("        `default`: Bool? = nil,\n        client clientValue: String? = nil\n"))
        #expect(swift.contains("form.append(\"client\", clientValue)"))
    }

    @Test(
        "each type of field has its Swift type and its accessor",
        arguments: [
            ("uuid", "String", "string"), ("string", "String", "string"), ("flag", "Bool", "flag"),
            ("integer", "Int", "integer"), ("number", "Double", "number"), ("date", "Date", "date"),
            ("datetime", "Date", "dateTime"), ("csv", "[String]", "list"), ("json", "JSONValue", "value"),
        ])
    func fieldType(type: String, swiftType: String, accessor: String) throws {
        let swift = try record("      - study_x: \(type)\n        doc: A value.")
        #expect(swift.contains("public var studyX: \(swiftType)? { json.\(accessor)(\"study_x\") }"))
    }

    @Test("nested types take the singular and never hide a type of the runtime")
    func nestedNames() throws {
        let swift = try record(
            """
                  - entries: array
                    doc: Entries.
                    fields:
                      - date: object
                        doc: A date.
                        fields:
                          - day: integer
                            doc: Day of the month.
                  - type: choice
                    values: [a]
                    doc: Kind of case.
                  - case: object
                    doc: The case.
                    fields:
                      - uuid: uuid
                        doc: Id of the case.
            """)
        #expect(swift.contains("public var entries: [Entry]? { json.records(\"entries\", as: Entry.self) }"))
        #expect(swift.contains("public var date: DateValue? { json.record(\"date\", as: DateValue.self) }"))
        #expect(swift.contains("public struct Kind: OpenChoice {"))
        #expect(swift.contains("public var `case`: CaseEntry? { json.record(\"case\", as: CaseEntry.self) }"))
    }

    @Test("fields that begin alike and have the same values share a type")
    func sharedFieldChoices() throws {
        let swift = try record(
            """
                  - may_read: choice
                    values: [F, H]
                    doc: Reading.
                  - may_write: choice
                    values: [F, H]
                    doc: Writing.
                  - other: choice
                    values: [X]
                    doc: Another.
            """)
        #expect(swift.contains("public var mayRead: May? { json.choice(\"may_read\", as: May.self) }"))
        #expect(swift.contains("public var mayWrite: May? { json.choice(\"may_write\", as: May.self) }"))
        #expect(swift.contains("public var other: Other? { json.choice(\"other\", as: Other.self) }"))
        #expect(swift.split(separator: "\n").count(where: { $0.contains(": OpenChoice {") }) == 2)
    }

    @Test(
        "wire names in Swift's spelling",
        arguments: [
            ("study_uid", "studyUID"), ("uuid", "uuid"), ("phi_namespace", "phiNamespace"), ("sid_md5", "sidMD5"),
            ("limit.hl7", "limitHL7"), ("filter_uuids", "filterUUIDs"), ("patientid", "patientID"), ("2nd", "value2nd"),
            ("NOT_FOUND", "notFound"), ("", "empty"), ("StudyRequest", "studyRequest"),
        ])
    func memberNames(wire: String, swift: String) {
        var names = NamesSpec()
        names.acronyms = ["UID", "UUID", "PHI", "MD5", "HL7"]
        names.overrides = ["patientid": "patientID"]
        #expect(Naming(names).member(wire) == swift)
    }

    @Test(
        "singulars of list names",
        arguments: [
            ("studies", "study"), ("series", "series"), ("images", "image"), ("boxes", "box"), ("status", "status"),
            ("addresses", "address"), ("analysis", "analysis"), ("rule_sets", "rule_set"),
        ])
    func singulars(plural: String, singular: String) {
        #expect(Naming.singular(plural) == singular)
    }
}
