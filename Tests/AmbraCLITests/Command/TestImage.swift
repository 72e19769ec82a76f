/// Builds small DICOM files byte by byte (explicit VR little endian), without the code under test.
struct TestImage {
    var study = "1.2.826.0.1.3680043.8.498.1"
    var series = "1.2.826.0.1.3680043.8.498.1.1"
    var instance = 1
    var patientName = "Test^Patient"
    var patientID = "TEST-1"
    var description = "Series one"
    var pixelBytes = 512

    var instanceUID: String { "\(series).\(instance)" }

    var bytes: [UInt8] {
        let meta =
            element(0x0002, 0x0002, "UI", "1.2.840.10008.5.1.4.1.1.2")
            + element(0x0002, 0x0003, "UI", instanceUID)
            + element(0x0002, 0x0010, "UI", "1.2.840.10008.1.2.1")
        let length = element(0x0002, 0x0000, "UL", number(meta.count, 4))
        return [UInt8](repeating: 0, count: 128) + Array("DICM".utf8) + length + meta + dataSet
    }

    private var dataSet: [UInt8] {
        let identity =
            element(0x0008, 0x0016, "UI", "1.2.840.10008.5.1.4.1.1.2")
            + element(0x0008, 0x0018, "UI", instanceUID)
            + element(0x0008, 0x0020, "DA", "20260102")
            + element(0x0008, 0x0060, "CS", "CT")
            + element(0x0008, 0x103E, "LO", description)
            + element(0x0010, 0x0010, "PN", patientName)
            + element(0x0010, 0x0020, "LO", patientID)
        let place =
            element(0x0020, 0x000D, "UI", study)
            + element(0x0020, 0x000E, "UI", series)
            + element(0x0020, 0x0011, "IS", "1")
            + element(0x0020, 0x0013, "IS", String(instance))
        let pixels = (0..<pixelBytes).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ instance) }
        return identity + place
            + element(0x0028, 0x0010, "US", number(16, 2)) + element(0x0028, 0x0011, "US", number(16, 2))
            + tag(0x7FE0, 0x0010) + Array("OW".utf8) + [0, 0] + number(pixels.count, 4) + pixels
    }

    private func element(_ group: Int, _ number: Int, _ vr: String, _ text: String) -> [UInt8] {
        var value = Array(text.utf8)
        if value.count % 2 == 1 { value.append(vr == "UI" ? 0 : 0x20) }
        return element(group, number, vr, value)
    }

    private func element(_ group: Int, _ element: Int, _ vr: String, _ value: [UInt8]) -> [UInt8] {
        tag(group, element) + Array(vr.utf8) + number(value.count, 2) + value
    }

    private func tag(_ group: Int, _ element: Int) -> [UInt8] { number(group, 2) + number(element, 2) }

    private func number(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
}
