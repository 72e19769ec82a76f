/// Makes small DICOM images byte by byte (PS3.10, explicit VR little endian).
enum ImageBytes {
    static func image(
        study: String = "1.2.3",
        series: String = "1.2.3.1",
        uid: String = "1.2.3.1.1",
        patient: String = "Doe^Jane",
        modality: String = "CT",
        pixels: [UInt8] = [1, 2, 3, 4]
    ) -> [UInt8] {
        var meta = element(0x0002, 0x0002, "UI", text(ctImageStorage, 0))
        meta += element(0x0002, 0x0003, "UI", text(uid, 0))
        meta += element(0x0002, 0x0010, "UI", text("1.2.840.10008.1.2.1", 0))
        var bytes = [UInt8](repeating: 0, count: 128) + Array("DICM".utf8)
        bytes += element(0x0002, 0x0000, "UL", number(UInt32(meta.count))) + meta
        bytes += element(0x0008, 0x0016, "UI", text(ctImageStorage, 0))
        bytes += element(0x0008, 0x0018, "UI", text(uid, 0))
        bytes += element(0x0008, 0x0020, "DA", text("20260102", 32))
        bytes += element(0x0008, 0x0060, "CS", text(modality, 32))
        bytes += element(0x0010, 0x0010, "PN", text(patient, 32))
        bytes += element(0x0020, 0x000D, "UI", text(study, 0))
        bytes += element(0x0020, 0x000E, "UI", text(series, 0))
        return bytes + longElement(0x7FE0, 0x0010, "OW", pixels)
    }

    private static let ctImageStorage = "1.2.840.10008.5.1.4.1.1.2"

    private static func element(_ group: UInt16, _ element: UInt16, _ vr: String, _ value: [UInt8]) -> [UInt8] {
        number(group) + number(element) + Array(vr.utf8) + number(UInt16(value.count)) + value
    }

    private static func longElement(_ group: UInt16, _ element: UInt16, _ vr: String, _ value: [UInt8]) -> [UInt8] {
        number(group) + number(element) + Array(vr.utf8) + [0, 0] + number(UInt32(value.count)) + value
    }

    private static func text(_ text: String, _ padding: UInt8) -> [UInt8] {
        let bytes = Array(text.utf8)
        return bytes.count.isMultiple(of: 2) ? bytes : bytes + [padding]
    }

    private static func number(_ value: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: value.littleEndian) { Array($0) }
    }
}
