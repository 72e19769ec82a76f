import DICOM
import Deidentification
import PHIAudit

extension FuzzTarget {
    /// A key that is refused ends every run: a target that does nothing would find nothing.
    private static let deidentifier = Result {
        Deidentifier(profile: .basic, key: try ProjectKey(Array(1...32)))
    }

    /// A file is refused, or what comes of it is readable and holds the planted identifier nowhere but where a sound
    /// file would keep it as well.
    static let deidentify = FuzzTarget(name: "deidentify", kinds: [.dicom]) { input in
        guard let bytes = try deidentified(input.bytes) else { return }
        let file: DICOMFile
        do {
            file = try DICOMFile.read(ByteSource(bytes))
        } catch {
            throw Violation("a de-identified file cannot be read: \(error)")
        }
        let places = try places(of: Seeds.identifier, in: file.dataSet.source)
        guard !places.isEmpty else { return }
        var ranges: [(range: Range<Int>, tag: DICOM.Tag)] = []
        collect(file.dataSet, into: &ranges)
        for place in places {
            guard let tag = ranges.first(where: { $0.range.contains(place) })?.tag else {
                throw Violation("an identifier stays outside of all elements")
            }
            guard try isKept(tag) else { throw Violation("an identifier stays in \(tag)") }
        }
    }

    /// Pixels that cannot be painted over are refused; what comes of others is readable, and as long as before.
    static let mask = FuzzTarget(name: "mask", kinds: [.dicom]) { input in
        let rectangles = [
            PixelRectangle(x: 0, y: 0, width: 1, height: 1), PixelRectangle(x: 1, y: 1, width: 4000, height: 4000),
        ]
        guard let bytes = try deidentified(input.bytes, mask: PixelMask(rectangles)) else { return }
        do {
            let before = try DICOMFile.read(ByteSource(input.bytes)).dataSet[.pixelData]
            let after = try DICOMFile.read(ByteSource(bytes)).dataSet[.pixelData]
            guard before?.length.map({ $0 + $0 % 2 }) == after?.length else {
                throw Violation("painting changes the length of pixel data")
            }
        } catch let error as DICOMError {
            throw Violation("a painted file cannot be read: \(error)")
        }
    }

    private static func deidentified(_ bytes: [UInt8], mask: PixelMask = PixelMask()) throws -> [UInt8]? {
        var deidentifier = try deidentifier.get()
        deidentifier.mask = mask
        var sink = MemorySink()
        guard (try? deidentifier.deidentify(ByteSource(bytes), into: &sink)) != nil else { return nil }
        return sink.bytes
    }

    /// Whether a sound file keeps the identifier in an element.
    private static func isKept(_ tag: DICOM.Tag) throws -> Bool {
        let vr = DICOMDictionary.entry(for: tag)?.vrs.first ?? .un
        let value = Element(tag: tag, vr: vr, content: .bytes(Seeds.identifier + [vr.padding]))
        // A report needs no pixel data.
        var elements: [Element] = [
            .text(.sopClassUID, .ui, "1.2.840.10008.5.1.4.1.1.88.11"), .text(.sopInstanceUID, .ui, "1.2"),
        ]
        elements.append(value)
        guard let sound = try? DICOMWriter().file(DataSet(elements)), let bytes = try deidentified(sound) else {
            return false
        }
        return (try? places(of: Seeds.identifier, in: ByteSource(bytes)))?.isEmpty == false
    }

    private static func places(of word: [UInt8], in source: ByteSource) throws -> [Int] {
        let bytes = try source.bytes(in: 0..<source.length)
        var places: [Int] = []
        for position in bytes.indices where bytes[position] == word[0] && bytes[position...].starts(with: word) {
            places.append(position)
        }
        return places
    }

    private static func collect(_ dataSet: DataSet, into ranges: inout [(range: Range<Int>, tag: DICOM.Tag)]) {
        for element in dataSet {
            switch element.content {
            case .range(let range): ranges.append((range, element.tag))
            case .fragments(let fragments):
                for range in [fragments.offsetTable] + fragments.ranges { ranges.append((range, element.tag)) }
            case .items(let items): for item in items { collect(item.dataSet, into: &ranges) }
            case .stored, .bytes: continue
            }
        }
    }

    /// Every place of a file is searched.
    static let audit = FuzzTarget(name: "audit", kinds: [.dicom]) { input in
        // The search is slow next to the others: one input in eight is enough of it.
        guard input.bytes.count % 8 == 0 else { return }
        _ = PHIAudit().examine(ByteSource(input.bytes), path: "input")
    }
}
