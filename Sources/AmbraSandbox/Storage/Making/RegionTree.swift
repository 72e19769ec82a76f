import DICOM

/// The regions of a study, of its series or of single images, as the body of a call gives them; of several levels that
/// say something of an image the highest one counts.
struct RegionTree: Sendable {
    /// `regions` of an anonymization, a list, or `region` of a crop.
    enum Form: String, Sendable {
        case list = "regions"
        case single = "region"
    }

    private let json: JSON
    private let form: Form

    init(_ json: JSON, _ form: Form) throws(StorageRefusal) {
        guard json.object != nil else { throw .notJSON("the body has to be an object") }
        self.json = json
        self.form = form
        _ = try Self.regions(in: json, form)
        for (_, series) in json["series"]?.object ?? [:] {
            _ = try Self.regions(in: series, form)
            for (_, image) in series["instances"]?.object ?? [:] { _ = try Self.regions(in: image, form) }
        }
    }

    /// The regions of an image.
    func regions(of facts: InstanceFacts) -> [PixelRegion] {
        let series = json["series"]?[facts.seriesUID]
        let levels = [json, series, series?["instances"]?[facts.imageUID]]
        for level in levels.compactMap({ $0 }) {
            if let found = (try? Self.regions(in: level, form)) ?? nil { return found }
        }
        return []
    }

    private static func regions(in level: JSON, _ form: Form) throws(StorageRefusal) -> [PixelRegion]? {
        guard let value = level[form.rawValue] else { return nil }
        guard let entries = form == .single ? [value] : value.array else {
            throw .notJSON("\(form.rawValue) has to be a list of regions")
        }
        var regions: [PixelRegion] = []
        for entry in entries {
            guard let x = entry["x"]?.integer, let y = entry["y"]?.integer, let width = entry["width"]?.integer,
                let height = entry["height"]?.integer, width > 0, height > 0
            else { throw .notJSON("a region has to have whole numbers x, y, width and height") }
            regions.append(PixelRegion(x: x, y: y, width: width, height: height))
        }
        return regions
    }
}

/// What regions are painted with.
enum RegionPaint: Sendable, Equatable {
    case checkerboard
    case color(red: UInt8, green: UInt8, blue: UInt8)

    /// Reads `rrggbb`, and nine decimal digits, which published clients send; everything else is the checkerboard.
    init(_ text: String?) {
        self = .checkerboard
        guard let text else { return }
        if text.utf8.count == 6, let number = UInt32(text, radix: 16) {
            self = .color(
                red: UInt8(number >> 16 & 255), green: UInt8(number >> 8 & 255), blue: UInt8(number & 255))
        } else if text.utf8.count == 9, let red = UInt8(text.prefix(3)), let blue = UInt8(text.suffix(3)),
            let green = UInt8(text.dropFirst(3).prefix(3))
        {
            self = .color(red: red, green: green, blue: blue)
        }
    }

    /// The cells of a pixel at a place. Where a color means nothing, as with a palette, it is black.
    func cells(_ format: PixelFormat, _ black: BlackPixel) -> (Int, Int) -> [UInt64] {
        switch self {
        case .checkerboard:
            let white = Self.cells(of: (255, 255, 255), format) ?? black.cells
            return { x, y in (x / 8 + y / 8) % 2 == 0 ? black.cells : white }
        case .color(let red, let green, let blue):
            let cells = Self.cells(of: (red, green, blue), format) ?? black.cells
            return { _, _ in cells }
        }
    }

    private static func cells(of color: (UInt8, UInt8, UInt8), _ format: PixelFormat) -> [UInt64]? {
        let (red, green, blue) = (Double(color.0) / 255, Double(color.1) / 255, Double(color.2) / 255)
        let light = 0.299 * red + 0.587 * green + 0.114 * blue
        guard format.tag == .pixelData, format.bitsStored <= 32 else { return nil }
        let top = Double((UInt64(1) << UInt64(format.bitsStored)) - 1)
        func cell(_ part: Double) -> UInt64 {
            var number = UInt64((part * top).rounded())
            // Two's complement exchanges the halves.
            if format.isSigned { number ^= 1 << UInt64(format.bitsStored - 1) }
            return number << UInt64(format.shift)
        }
        switch format.photometric {
        case .monochrome2: return [cell(light)]
        case .monochrome1: return [cell(1 - light)]
        case .rgb: return [cell(red), cell(green), cell(blue)]
        case .ybrFull:
            return [cell(light), cell(0.5 + (blue - light) * 0.564), cell(0.5 + (red - light) * 0.713)]
        case .ybrFull422, .ybrPartial422, .palette, .hsv, .argb, .cmyk: return nil
        }
    }
}
