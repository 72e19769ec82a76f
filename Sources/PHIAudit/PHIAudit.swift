public import DICOM
public import Deidentification
public import Foundation
import Platform

/// Lists what may still identify a person in DICOM files, with or without de-identification before.
///
/// Known identifiers are looked for in every place of a file that can hold text: all elements at every depth in their
/// character sets, private and unknown bytes in every usual encoding, file meta information, preamble, overlays,
/// documents, comments of compressed images, bytes after the pixels and after the data set, and the path.
/// A file that does not say that it was de-identified gives its own identifiers as well. Besides, elements that the
/// Basic Profile removes (PS3.15 annex E), private blocks, original UIDs, the risk of burned-in text, and free text
/// that reads like names, dates, numbers and addresses are reported.
///
/// No finding proves that nobody can be identified: pixels are not read as text, and a word that was not given to the
/// audit is only found when it has the form of something suspicious.
///
/// ```swift
/// import DICOM
/// import Deidentification
/// import PHIAudit
///
/// var known = KnownIdentifiers()
/// known.insert(from: try DICOMFile.read(path: "original.dcm"))
/// let audit = PHIAudit(known: known)
/// for finding in audit.examine(path: "deidentified.dcm").findings { print(finding.severity, finding.place) }
/// ```
public struct PHIAudit: Sendable {
    /// How files are examined.
    public let options: AuditOptions

    private let pooled: IdentifierSearch

    /// Makes an audit that looks for identifiers; with thousands of them this takes a moment.
    public init(known: KnownIdentifiers = KnownIdentifiers(), options: AuditOptions = AuditOptions()) {
        self.options = options
        pooled = IdentifierSearch(known)
    }

    /// Examines a file.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - name: The part of the path that is examined as text; the whole path by default.
    /// - Returns: The findings. A file that is not DICOM is searched as bytes; one that cannot be read has an
    ///   ``FileAudit/error``, and so does one whose examination was cancelled with its task.
    public func examine(path: String, name: String? = nil) -> FileAudit {
        do throws(DICOMError) {
            return examine(try ByteSource(path: path, headLength: 65_536), path: path, name: name)
        } catch {
            let name = name ?? path
            var examination = FileExamination(.empty, path: path, name: name, pooled: pooled, options: options)
            return examination.fail(error)
        }
    }

    /// As ``examine(path:name:)``, by file URL.
    public func examine(url: URL, name: String? = nil) -> FileAudit { examine(path: FilePath(url).text, name: name) }

    /// Examines bytes; `path` is the file that they are from.
    public func examine(_ source: ByteSource, path: String, name: String? = nil) -> FileAudit {
        var examination = FileExamination(source, path: path, name: name ?? path, pooled: pooled, options: options)
        return examination.run()
    }
}

/// How an audit examines files.
public struct AuditOptions: Sendable, Hashable {
    /// Whether the bytes of pixel data are searched for known identifiers, native and compressed ones, as they are
    /// stored: pixels are never decoded. Default: `true`.
    ///
    /// All bytes are searched, as UTF-8, Latin 1, and UTF-16 at even offsets, for identifiers of six letters and digits
    /// and more (of scripts other than Latin, nine bytes of UTF-8): shorter ones come up in pixels by chance. Comments
    /// and metadata of compressed frames, and what follows the last frame, are always searched, for shorter
    /// identifiers, for suspicious forms, and in encoded text as well.
    public var searchesPixels = true

    /// Whether findings hold what was found, which is PHI. Default: `false`.
    public var keepsValues = false

    /// Findings kept of a file, the most severe ones; others are counted. Default: 500.
    public var findings = 500

    /// What a file may ask for at most.
    public var limits = ReadingLimits()

    /// Creates the defaults.
    public init() {}
}
