import Foundation

/// Finds the DICOM instances in files and folders by their content, whatever their names.
///
/// Folders are walked to the bottom, hidden files included, because an image must not be lost for its name; what a
/// killed ``FileSink`` left over is a ``ScannedFile/skipped(_:)``. Symbolic links are followed unless ``followsLinks``
/// says otherwise, and loops end. Results come in the order of paths, whatever the number of threads. Nothing but
/// headers is read, and memory does not grow with the number of files.
///
/// ```swift
/// for try await file in FolderScanner().files(in: ["/data/incoming"]) { print(file.path) }
/// let result = try await FolderScanner().scan(["/data/incoming"])
/// ```
public struct FolderScanner: Sendable {
    /// How files are read.
    public var options = ReadingOptions()

    /// Files read at the same time; the number of cores when nothing is said.
    public var jobs = ProcessInfo.processInfo.activeProcessorCount

    /// Whether symbolic links that are met in folders are followed, out of the folders too. A link that is not is a
    /// ``ScannedFile/skipped(_:)``. Paths that are given themselves are always followed. Default `true`.
    public var followsLinks = true

    /// Creates a scanner with default options.
    public init() {}

    /// The files in the order of their paths, as they are found.
    ///
    /// Iterating throws `CancellationError` when the task is cancelled, and nothing else: what cannot be read is a
    /// ``ScannedFile/skipped(_:)``. Work is done in child tasks, only while the next element is awaited.
    public func files(in paths: [String]) -> ScannedFiles { ScannedFiles(scanner: self, paths: paths) }

    /// Scans everything and groups it by study and series.
    ///
    /// - Throws: `CancellationError` and nothing else, when the task is cancelled.
    public func scan(_ paths: [String]) async throws -> ScanResult {
        var builder = ScanResultBuilder()
        let files = files(in: paths)
        var iterator = files.makeAsyncIterator()
        while let file = try await iterator.next(isolation: nil) { builder.add(file) }
        return builder.result(links: iterator.links)
    }

    /// Examines one file.
    public func examine(path: String) -> ScannedFile {
        do throws(DICOMError) {
            return .instance(try InstanceHeader(path: path, options: options))
        } catch {
            return .skipped(SkippedFile(path: path, error: error))
        }
    }
}
