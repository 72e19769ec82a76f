/// A rectangle of an image's pixels.
public struct PixelRegion: Sendable, Hashable {
    /// Leftmost column, from 0.
    public var x: Int
    /// Uppermost row, from 0.
    public var y: Int
    /// Number of columns, at least 1.
    public var width: Int
    /// Number of rows, at least 1.
    public var height: Int

    /// Creates a rectangle. One that no image can have is refused when a call with it is sent.
    public init(x: Int, y: Int, width: Int, height: Int) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

}

/// Regions of a study's images. Storage looks at one level only, the highest that has any.
public enum RegionTree<Region: Sendable & Hashable>: Sendable, Hashable {
    /// The same for every image.
    case study(Region)

    /// By Series Instance UID.
    case series([String: Region])

    /// By Series Instance UID, then by SOP Instance UID.
    case images([String: [String: Region]])
}

// MARK: - The document

/// What a node of a ``RegionTree`` holds, under its key.
package protocol RegionContent: Sendable, Hashable {
    static var key: String { get }
    var json: JSONValue { get }
    /// Whether an image can have it.
    var isPossible: Bool { get }
}

extension PixelRegion: RegionContent {
    package static var key: String { "region" }

    package var json: JSONValue {
        [
            "x": .number(JSONNumber(x)), "y": .number(JSONNumber(y)), "width": .number(JSONNumber(width)),
            "height": .number(JSONNumber(height)),
        ]
    }

    package var isPossible: Bool { x >= 0 && y >= 0 && width > 0 && height > 0 }
}

extension [PixelRegion]: RegionContent {
    package static var key: String { "regions" }
    package var json: JSONValue { .array(map(\.json)) }
    package var isPossible: Bool { allSatisfy(\.isPossible) }
}

extension RegionTree: StorageDocument where Region: RegionContent {
    package var json: JSONValue {
        switch self {
        case .study(let region): Self.node(region)
        case .series(let series): ["series": Self.object(series, Self.node)]
        case .images(let series):
            ["series": Self.object(series) { images in ["instances": Self.object(images, Self.node)] }]
        }
    }

    package var mistake: InvalidArgument? {
        if regions.isEmpty { return InvalidArgument("no region is given") }
        if regions.allSatisfy(\.isPossible) { return nil }
        return InvalidArgument("a region has no pixel or begins outside of the image")
    }

    private var regions: [Region] {
        switch self {
        case .study(let region): [region]
        case .series(let series): Array(series.values)
        case .images(let series): series.values.flatMap(\.values)
        }
    }

    private static func node(_ region: Region) -> JSONValue { object([Region.key: region], \.json) }

    private static func object<Value>(_ values: [String: Value], _ json: (Value) -> JSONValue) -> JSONValue {
        let members = values.sorted { $0.key < $1.key }
        return .object(JSONObject(members.map { JSONObject.Member(name: $0.key, value: json($0.value)) }))
    }
}
