import DICOM
import Deidentification
import PHIAudit
import Testing

@Suite("an audit whose task is cancelled")
struct CancelledAuditTests {
    private static let audit: PHIAudit = {
        var known = KnownIdentifiers()
        known.insert(KnownIdentifier(.patientName, "Karlsson^Astrid"))
        return PHIAudit(known: known)
    }()

    /// The audit in a task that is cancelled before it begins.
    private static func examined(_ bytes: [UInt8], isCancelled: Bool) async -> FileAudit {
        await Task {
            if isCancelled { withUnsafeCurrentTask { $0?.cancel() } }
            return audit.examine(ByteSource(bytes), path: "a")
        }.value
    }

    @Test("a cancelled audit ends without looking at the rest, and says so", arguments: [true, false])
    func cancelled(isDICOM: Bool) async throws {
        var bytes = [UInt8](repeating: 0xAA, count: 1 << 20) + Array("Karlsson^Astrid".utf8)
        if isDICOM {
            var builder = ByteBuilder.header(.explicitLittle)
            builder.element(0x7FE0_0010, "OW", bytes + [0])
            bytes = ByteBuilder.file(ByteBuilder.Layout.explicitLittle.uid, builder.bytes)
        }
        let whole = await Self.examined(bytes, isCancelled: false)
        #expect(whole.error == nil && whole.findings.contains { $0.kind == .knownIdentifier })
        let cancelled = await Self.examined(bytes, isCancelled: true)
        #expect(!cancelled.findings.contains { $0.kind == .knownIdentifier })
        #expect(cancelled.error?.description.contains("the examination was cancelled") == true)
    }

    @Test("an empty file is named as such")
    func empty() {
        let found = Self.audit.examine(ByteSource([]), path: "a").findings
        #expect(found.map(\.kind) == [.emptyFile] && found.map(\.detail) == ["the file is empty"])
    }
}
