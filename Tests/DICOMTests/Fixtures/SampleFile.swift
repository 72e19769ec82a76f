import Testing

/// A small whole file, named so that a failure says which one it was.
struct SampleFile: Sendable, CustomTestStringConvertible {
    let name: String
    let syntax: String
    let bytes: [UInt8]

    var testDescription: String { name }

    static let all: [SampleFile] =
        ByteBuilder.Layout.allCases.flatMap { layout in
            [false, true].map { defined in
                SampleFile(
                    name: "\(layout), \(defined ? "known" : "unknown") lengths", syntax: layout.uid,
                    bytes: ByteBuilder.image(layout, defined: defined))
            }
        } + [
            SampleFile(name: "encapsulated", syntax: "1.2.840.10008.1.2.4.70", bytes: ByteBuilder.encapsulated()),
            SampleFile(name: "deflated", syntax: "1.2.840.10008.1.2.1.99", bytes: ByteBuilder.deflated()),
        ]
}
