import AmbraSDK
import AmbraTransport
import DICOM

/// Storage's own types, as JSON gives them.
extension Arguments {
    private func required<Value>(_ name: String, _ value: Value?) throws -> Value {
        guard let value else { throw Mistake(name: name, wanted: "is required") }
        return value
    }

    /// `512`, or `512x256`.
    func size(_ name: String) throws -> ImageSize? {
        guard let text = try string(name) else { return nil }
        let edges = text.split(separator: "x").compactMap { Int($0) }
        switch edges.count {
        case 1: return .longestEdge(edges[0])
        case 2: return .box(width: edges[0], height: edges[1])
        default: throw Mistake(name: name, wanted: "takes a size")
        }
    }

    /// Tags of eight hexadecimal digits.
    func tags(_ name: String) throws -> [Tag]? {
        try strings(name)?.map { try required(name, Tag(hexadecimal: $0)) }
    }

    /// An object of values by tag; a deletion is null.
    func replacements(_ name: String) throws -> TagReplacements? {
        guard let object = values[name]?.object else { return nil }
        var result = TagReplacements()
        for member in object.members {
            let tag = try required(name, Tag(hexadecimal: member.name))
            result[tag] = member.value.string.map { .value($0) } ?? .deletion
        }
        return result
    }

    func content(required name: String) throws -> HTTPRequestBody { .bytes(try bytes(required: name)) }

    func file(required name: String) throws -> StorageFile {
        StorageFile(name: name, content: try content(required: name))
    }

    // MARK: - Regions

    func tree(required name: String) throws -> RegionTree<PixelRegion> {
        try tree(name, "region") { try Self.region($0, name) }
    }

    func tree(required name: String) throws -> RegionTree<[PixelRegion]> {
        try tree(name, "regions") { try ($0.array ?? []).map { try Self.region($0, name) } }
    }

    private func tree<Region>(
        _ name: String, _ key: String, _ read: (JSONValue) throws -> Region
    ) throws -> RegionTree<Region> {
        let root = try required(name, values[name]?.object)
        if let region = root[key] { return .study(try read(region)) }
        let series = try required(name, root["series"]?.object)
        return .images(
            try series.dictionary { series in
                try required(name, series["instances"]?.object).dictionary { try read(required(name, $0[key])) }
            })
    }

    private static func region(_ value: JSONValue, _ name: String) throws -> PixelRegion {
        func edge(_ key: String) throws -> Int {
            guard let number = value.object?.integer(key) else { throw Mistake(name: name, wanted: "takes regions") }
            return number
        }
        return PixelRegion(x: try edge("x"), y: try edge("y"), width: try edge("width"), height: try edge("height"))
    }
}

extension JSONObject {
    fileprivate func dictionary<Value>(_ read: (JSONObject) throws -> Value) throws -> [String: Value] {
        var result: [String: Value] = [:]
        for member in members { result[member.name] = try read(member.value.object ?? JSONObject()) }
        return result
    }
}
