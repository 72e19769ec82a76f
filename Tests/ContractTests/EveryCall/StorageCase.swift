import AmbraCatalogue
import AmbraSDK

/// A call of storage with made-up arguments of the right types, always the same ones.
struct StorageCase: Sendable {
    let call: CatalogueStorageCall

    /// Every call of storage.
    static let all = Catalogue.shared.storageCalls.map { StorageCase(call: $0) }

    /// A value for everything that the call takes; what the body holds is named `body`, and a form's parts by their names.
    var allArguments: JSONObject {
        let parameters = call.pathParameters + call.queryParameters + call.headers
        var members = parameters.map { JSONObject.Member(name: $0.python, value: value($0)) }
        members += (call.parts ?? []).map { JSONObject.Member(name: $0.name, value: value($0)) }
        if let body { members.append(JSONObject.Member(name: "body", value: body)) }
        return JSONObject(members)
    }

    private func value(_ parameter: CatalogueParameter) -> JSONValue {
        if parameter.values == ["true", "false"] { return true }
        switch parameter.name {
        case "size": return "512x256"
        case "X-File-Name": return call.call == "part" ? "00000" : "name"
        case "X-File-Size": return 22
        case "X-AmbraHealth-part-checksum": return "3620455694"
        case "include_tags": return ["00080018", "00100010"]
        case "anonymize_tags": return ["00100010": "DOE^JANE = é", "00100020": nil]
        default: return CallCase.sample(parameter)
        }
    }

    private var body: JSONValue? {
        let region: JSONValue = ["x": 1, "y": 2, "width": 30, "height": 40]
        switch (call.body, call.call) {
        case (.bytes, _): return "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA=="
        case (.list, _): return ["1.2.840.1", "1.2.840.2"]
        case (.json, "crop"): return ["series": ["1.2": ["instances": ["1.2.3": ["region": region]]]]]
        case (.json, "anonymize"): return ["regions": [region, region]]
        case (.json, _): return ["structureSetLabel": "Größe", "roiContours": [["contourData": [1, 2]]]]
        case (.none, _), (.form, _): return nil
        }
    }
}
