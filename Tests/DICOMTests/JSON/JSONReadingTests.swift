import DICOM
import Testing

@Suite("data sets are read from the DICOM JSON Model")
struct JSONReadingTests {
    static let everyVR = [
        #"{"00080005":{"vr":"CS","Value":["ISO_IR 100"]}"#,
        #""00080008":{"vr":"CS","Value":["ORIGINAL",null,"AXIAL"]}"#,
        #""00080018":{"vr":"UI","Value":["1.2.3"]}"#,
        #""00080020":{"vr":"DA","Value":["20240229"]}"#,
        #""00080030":{"vr":"TM","Value":["101112.5"]}"#,
        #""00081140":{"vr":"SQ","Value":[{"00081150":{"vr":"UI","Value":["1.2.3"]}},{}]}"#,
        #""00100010":{"vr":"PN","Value":[{"Alphabetic":"Müller^Joe","Phonetic":"m"}]}"#,
        #""00100020":{"vr":"LO"}"#,
        #""00101010":{"vr":"AS","Value":["018M"]}"#,
        #""00120087":{"vr":"SV","Value":[-9223372036854775808]}"#,
        #""00180050":{"vr":"DS","Value":[5.000,-1E-3]}"#,
        #""00189219":{"vr":"SS","Value":[-2,3]}"#,
        #""00200013":{"vr":"IS","Value":[7]}"#,
        #""00280009":{"vr":"AT","Value":["00100020","7FE00010"]}"#,
        #""00280010":{"vr":"US","Value":[65535]}"#,
        #""00400555":{"vr":"LT","Value":["say \"hi\"\n\\"]}"#,
        #""0040A161":{"vr":"FD","Value":[0.1,"NaN","-inf"]}"#,
        #""00420011":{"vr":"OB","InlineBinary":"AQIDBA=="}"#,
        #""0072006E":{"vr":"UT","Value":["a\\b"]}"#,
        #""00720082":{"vr":"UV","Value":[18446744073709551615]}"#,
        #""00720076":{"vr":"FL","Value":[0.10000000149011612,"inf"]}}"#,
    ]

    @Test("what was read is written as it was")
    func roundTrip() throws {
        // The writer orders by tag, as this list is but for its last entry.
        var lines = Self.everyVR
        lines.swapAt(lines.count - 1, lines.count - 2)
        lines[lines.count - 2] = String(lines[lines.count - 2].dropLast())
        lines[lines.count - 1] += "}"
        var writer = DICOMJSON()
        writer.bulkData = .inline
        let dataSet = try DICOMJSON.dataSet(from: Self.everyVR.joined(separator: ","))
        #expect(try writer.text(of: dataSet) == lines.joined(separator: ","))
        #expect(dataSet.patientName?.alphabetic.familyName == "Müller")
        let name = try #require(dataSet[.patientName])
        #expect(try dataSet.bytes(of: name).contains(0xFC))
    }

    @Test("a file's data set comes back from its JSON", arguments: SampleFile.all)
    func fromFile(_ file: SampleFile) throws {
        let dataSet = try DICOMFile.read(ByteSource(file.bytes)).dataSet
        var writer = DICOMJSON()
        writer.bulkData = .inline
        let text = try writer.text(of: dataSet)
        let read = try DICOMJSON.dataSet(from: text)
        #expect(try writer.text(of: read) == text)
        #expect(read.map(\.tag) == dataSet.map(\.tag))
        for (old, new) in zip(dataSet, read) where old.length != nil {
            #expect(try dataSet.value(of: old) == read.value(of: new), "\(old.tag)")
        }
    }

    @Test("spaces, escapes and any order are JSON too")
    func syntax() throws {
        let text = """
             {\t"00100020" : { "Value" : [ "\\u0041\\/\\ud83d\\ude00" ] , "vr" : "LO" } ,\r
               "00080005":{"Value":["ISO_IR 192"],"vr":"CS"} }
            """
        let dataSet = try DICOMJSON.dataSet(from: text)
        #expect(dataSet.patientID == "A/😀" && dataSet.characterSet == .utf8)
    }

    @Test("text beyond the stated set makes the data set UTF-8, items too")
    func fallback() throws {
        let item = #"{"00080104":{"vr":"LO","Value":["é"]},"00080005":{"vr":"CS","Value":["ISO_IR 100"]}}"#
        let text = #"{"00081140":{"vr":"SQ","Value":["# + item + #"]},"00100020":{"vr":"LO","Value":["山"]}}"#
        let dataSet = try DICOMJSON.dataSet(from: text)
        #expect(dataSet.specificCharacterSet == ["ISO_IR 192"] && dataSet.patientID == "山")
        let inner = try #require(dataSet.referencedImageSequence?.first)
        #expect(inner.codeMeaning == "é" && inner.specificCharacterSet == nil)
    }

    @Test("numbers may be strings, and strings never lose digits")
    func numbers() throws {
        let text = #"""
            {"00180050":{"vr":"DS","Value":["5.0",0.12345678901234567890]},"00200013":{"vr":"IS","Value":["7",8.0]},
            "00280010":{"vr":"US","Value":["512"]},"00720082":{"vr":"UV","Value":["18446744073709551615"]}}
            """#
        let dataSet = try DICOMJSON.dataSet(from: text)
        #expect(try dataSet.strings(.sliceThickness) == ["5.0", "0.12345678901235"])
        #expect(try dataSet.strings(.instanceNumber) == ["7", "8"])
        #expect(dataSet.rows == 512)
        #expect(try dataSet.value(Tag(0x0072_0082), as: UInt64.self) == .max)
    }

    @Test("a decimal string that no number can hold is written as text")
    func hugeDecimals() throws {
        let text = #"{"00101030":{"vr":"DS","Value":["1e18446744073709551616",72.5]}}"#
        let dataSet = try DICOMJSON.dataSet(from: text)
        #expect(try DICOMJSON().text(of: dataSet) == text)
    }

    @Test("bulk data is asked for by URI, path and VR")
    func bulkData() throws {
        let text = #"{"00081115":{"vr":"SQ","Value":[{},{"7FE00010":{"vr":"OW","BulkDataURI":"bulk/1"}}]}}"#
        let dataSet = try DICOMJSON.dataSet(from: text) { reference throws(DICOMError) in
            #expect(reference.uri == "bulk/1" && reference.path == "00081115/1/7FE00010" && reference.vr == .ow)
            return [1, 2]
        }
        let item = try #require(dataSet.referencedSeriesSequence?.last)
        #expect(try item.pixelData?.bytes() == [1, 2])
        #expect(failure { _ = try DICOMJSON.dataSet(from: text) } == .unsupported)
    }

    @Test("an array of data sets is what services answer")
    func arrays() throws {
        let text = Array(#"[{"00100020":{"vr":"LO","Value":["1"]}},{}]"#.utf8)
        #expect(try DICOMJSON.dataSets(from: text).map(\.patientID) == ["1", nil])
        #expect(failure { _ = try DICOMJSON.dataSet(from: text) } == .malformed)
        #expect(try DICOMJSON.dataSets(from: Array("[]".utf8)).isEmpty)
    }

    static let mistakes: [(json: String, place: String)] = [
        ("", "the JSON text ends too early"), ("{", "needs a name"), ("[1", "is not closed"),
        ("{}x", "something follows"),
        ("nul", "not a JSON value"), ("{\"00100020\":{\"vr\":\"LO\",\"Value\":[\"a\u{1}\"]}}", "control character"),
        (#"{"00100020":{"vr":"LO","Value":["\ud800"]}}"#, "half a character"),
        (#"{"00100020":{"vr":"LO","Value":["\x"]}}"#, "does not know"),
        (#"{"00100020":{"vr":"LO","Value":[01]}}"#, "not a JSON value"),
        (#"{"PatientID":{"vr":"LO","Value":["x"]}}"#, "not a tag"),
        (#"{"00100020":"SECRET"}"#, "00100020: an attribute is not an object"),
        (#"{"00100020":{"vr":"ZZ"}}"#, "00100020: the VR is none"),
        (#"{"00090001":{"Value":["SECRET"]}}"#, "00090001: an attribute has no VR"),
        (#"{"00100020":{"vr":"LO","value":["SECRET"]}}"#, "00100020: an attribute has a member"),
        (#"{"00100020":{"vr":"LO","Value":"SECRET"}}"#, "00100020: a value field is of the wrong type"),
        (#"{"00100020":{"vr":"LO","Value":["a"],"InlineBinary":""}}"#, "00100020: an attribute has more than one"),
        (#"{"00100020":{"vr":"LO"},"00100020":{"vr":"LO"}}"#, "00100020: an attribute occurs twice"),
        (#"{"00100020":{"vr":"LO","Value":[7]}}"#, "00100020: a value is not of the type"),
        (#"{"00100020":{"vr":"LO","Value":["a\\SECRET"]}}"#, "00100020: the character set does not have"),
        (#"{"00100010":{"vr":"PN","Value":["SECRET"]}}"#, "00100010: a value is not of the type"),
        (#"{"00100010":{"vr":"PN","Value":[{"Roman":"SECRET"}]}}"#, "00100010: a name has a group"),
        (#"{"00280010":{"vr":"US","Value":[65536]}}"#, "00280010: a value is not of the type"),
        (#"{"00280010":{"vr":"US","Value":[null]}}"#, "00280010: a value is not of the type"),
        (#"{"00280009":{"vr":"AT","Value":["(0010,0020)"]}}"#, "00280009: a value is not of the type"),
        (#"{"0040A161":{"vr":"FD","Value":["SECRET"]}}"#, "0040A161: a value is not of the type"),
        (#"{"7FE00010":{"vr":"OW","InlineBinary":"SECRET!"}}"#, "7FE00010: InlineBinary is not base64"),
        (#"{"7FE00010":{"vr":"OW","InlineBinary":"AQID"}}"#, "7FE00010: the number of bytes"),
        (#"{"7FE00010":{"vr":"OW","Value":[1]}}"#, "7FE00010: Value does not go with the VR"),
        (
            #"{"00081115":{"vr":"SQ","Value":[{"00100020":{"vr":"LO","Value":[true]}}]}}"#,
            "00081115/0/00100020: a value"
        ),
        (#"{"00081115":{"vr":"SQ","Value":["SECRET"]}}"#, "00081115/0/: this is not a data set"),
    ]

    @Test("a mistake is named with its path and without its value", arguments: mistakes)
    func namesMistakes(json: String, place: String) {
        let error = #expect(throws: DICOMError.self) { try DICOMJSON.dataSet(from: json) }
        let text = error?.description ?? ""
        #expect(text.contains(place) && !text.contains("SECRET"), "\(text)")
    }

    @Test("bytes that are not UTF-8 are no JSON")
    func encoding() {
        let bytes = Array("{\"00100020\":{\"vr\":\"LO\",\"Value\":[\"".utf8) + [0xFF] + Array("\"]}}".utf8)
        #expect(failure { _ = try DICOMJSON.dataSet(from: bytes) } == .malformed)
    }

    @Test("nesting has a limit, of sequences and of anything else")
    func depth() throws {
        func nested(_ depth: Int) -> String {
            let open = String(repeating: #"{"00081115":{"vr":"SQ","Value":["#, count: depth)
            return open + "{}" + String(repeating: "]}}", count: depth)
        }
        #expect(try DICOMJSON.dataSet(from: nested(64)).count == 1)
        #expect(failure { _ = try DICOMJSON.dataSet(from: nested(80)) } == .limitExceeded)
        let arrays = String(repeating: "[", count: 1_000_000)
        #expect(failure { _ = try DICOMJSON.dataSet(from: arrays) } == .limitExceeded)
    }
}
