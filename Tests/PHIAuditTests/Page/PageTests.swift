import DICOM
import Foundation
import Testing

@testable import Deidentification
@testable import PHIAudit

@Suite("the page for reviewers")
struct PageTests {
    private static func page(_ files: [(String, [UInt8])], showsValues: Bool = false, thumbnails: Int = 2) throws
        -> String
    {
        let folder = try TemporaryFolder()
        var options = AuditOptions()
        options.keepsValues = showsValues
        let audit = PHIAudit(known: Somebody.known, options: options)
        var page = AuditPage(thumbnails: thumbnails, showsValues: showsValues)
        var text = page.opening()
        for (name, bytes) in files {
            text += page.add(audit.examine(path: try folder.write(bytes, to: name), name: name))
        }
        return text + page.closing(filesDigest: "0123abcd")
    }

    @Test("the page shows pictures, findings and a summary, and needs nothing from elsewhere")
    func content() throws {
        let bad = PlantedFile { $0.text(0x0020_4000, "LT", "Zimmermannova") }.bytes
        let text = try Self.page([("a.dcm", PlantedFile().bytes), ("b.dcm", bad), ("c.dcm", bad), ("d.dcm", bad)])
        #expect(text.components(separatedBy: "data:image/png;base64,").count == 3)
        #expect(text.contains("3 files with the same findings"))
        #expect(text.contains("<code>00204000</code> Image Comments"))
        #expect(text.contains("default-src 'none'"))
        #expect(text.contains("SHA-256 of the set of files: <code>0123abcd</code>"))
        for word in ["http://", "https://", "<script", "src=\"/", "@import"] { #expect(!text.contains(word)) }
    }

    @Test("the page holds no value unless it was told to, and no value is markup")
    func escaping() throws {
        let file = PlantedFile { $0.text(0x0020_4000, "LT", "mail <b>x\"&'@clinic.example.org Zimmermannova") }.bytes
        let hidden = try Self.page([("<img src=x>&.dcm", file)])
        #expect(!hidden.localizedCaseInsensitiveContains("zimmermannova"))
        #expect(!hidden.contains("clinic.example"))
        #expect(!hidden.contains("<img src=x>"))
        #expect(hidden.contains("&lt;img src=x&gt;&amp;.dcm"))
        let shown = try Self.page([("a.dcm", file)], showsValues: true)
        #expect(shown.contains("zimmermannova"))
        #expect(!shown.contains("<b>x"))
    }

    @Test("the page says that compressed pixels are not shown")
    func compressed() throws {
        var file = PlantedFile()
        file.fragments = [[0xFF, 0xD8, 0xFF, 0xDA, 0, 2, 0xFF, 0xD9]]
        let text = try Self.page([("a.dcm", file.bytes)])
        #expect(text.contains("open it in a viewer"))
    }
}
