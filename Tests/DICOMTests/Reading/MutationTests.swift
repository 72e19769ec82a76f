import DICOM
import Testing

@Suite("damaged input ends in a result or an error")
struct MutationTests {
    /// Numbers that are the same in every run.
    struct Generator {
        var state: UInt64

        mutating func next(below limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
    }

    @Test("mutations of every layout", arguments: Array(SampleFile.all.enumerated()))
    func mutations(seed: Int, original: SampleFile) {
        var generator = Generator(state: UInt64(seed) + 1)
        var limits = ReadingOptions()
        limits.limits.inflatedBytes = 1 << 20
        limits.allowsTruncation = seed % 2 == 0
        var outcomes = (read: 0, refused: 0)
        for _ in 0..<2500 {
            var bytes = original.bytes
            for _ in 0...generator.next(below: 4) { Self.mutate(&bytes, &generator) }
            let source = ByteSource(bytes)
            do {
                let file = try DICOMFile.read(source, options: limits)
                for element in file.dataSet { _ = try? file.dataSet.value(of: element) }
                _ = try? DICOMJSON().text(of: file.dataSet)
                outcomes.read += 1
            } catch {
                outcomes.refused += 1
            }
            _ = try? InstanceHeader(source, path: "a", options: limits)
        }
        #expect(outcomes.read > 0 && outcomes.refused > 0)
    }

    static func mutate(_ bytes: inout [UInt8], _ generator: inout Generator) {
        guard bytes.count > 140 else { return }
        let position = 132 + generator.next(below: bytes.count - 132)
        switch generator.next(below: 5) {
        case 0: bytes[position] = UInt8(generator.next(below: 256))
        case 1: bytes[position] = 0xFF
        case 2: bytes.remove(at: position)
        case 3: bytes.insert(UInt8(generator.next(below: 256)), at: position)
        default: bytes.removeSubrange(position..<min(position + generator.next(below: 20), bytes.count))
        }
    }
}
