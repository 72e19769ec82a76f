import DICOM
import Testing
import Wrapping

/// The public declarations, which a call inside the package would pass over for the ones that state their type, are
/// named with all of their labels.
@Suite("what Wrapping's public surface throws is WrappingError and nothing else")
struct ThrownErrorsTests {
    @Test("attributes and options that are not valid")
    func attributes() {
        #expect(failure { _ = try WrappingAttributes.init(_:)(["NoKeyword": ["x"]]) } == .invalidAttribute)
        var options = WrappingOptions()
        options.seriesNumber = 0
        #expect(failure { _ = try Wrapper.init(_:options:)(WrappingAttributes(), options) } == .invalidAttribute)
    }

    @Test(
        "files that cannot be wrapped",
        arguments: [
            ([], WrappingError.Kind.unknownFormat), (Array("text".utf8), .unknownFormat),
            (Array("%PDF-1.7\n".utf8), .damaged), (Array(PNGBytes().bytes.prefix(40)), .damaged),
        ])
    func files(_ bytes: [UInt8], _ kind: WrappingError.Kind) throws {
        var wrapper = try Wrapper()
        #expect(failure { _ = try wrapper.wrap(_:)(ByteSource(bytes)) } == kind)
    }

    @Test("a public call does what the package's own call of that name does")
    func results() throws {
        var options = WrappingOptions()
        options.seriesNumber = 7
        var wrapper = try Wrapper.init(_:options:)(WrappingAttributes.init(_:)(["PatientID": ["P-1"]]), options)
        let dataSet = try wrapper.wrap(_:)(ByteSource(PNGBytes().bytes)).dataSet
        #expect(try dataSet.string(.patientID) == "P-1")
        #expect(try dataSet.integer(.seriesNumber) == 7)
    }
}
