/// Makes a DICOMDIR of files, one after the other: a record for each patient, study and series, and one a file.
///
/// A study without Study ID, a series without number and a file without Instance Number get a running number in the
/// directory, a study without date and time those of its series or its content; everything else that a record needs
/// must be in the file. The files are not changed.
public struct DirectoryBuilder: Sendable {
    private struct Node: Sendable {
        var kind: DirectoryRecord.Kind
        var keys: DataSet
        var fileID: FileID?
        var children: [Int] = []
    }

    private let fileSetID: String?
    private var nodes: [Node] = []
    private var roots: [Int] = []
    /// Records by what identifies them below their parent.
    private var known: [[String]: Int] = [:]
    private var numbers: [ArraySlice<String>: Int] = [:]

    /// Starts a directory.
    ///
    /// - Parameter fileSetID: A name for the file-set, at most 16 capital letters, digits, spaces and underscores.
    public init(fileSetID: String? = nil) { self.fileSetID = fileSetID }

    /// Adds a file.
    ///
    /// - Parameters:
    ///   - file: The file, read whole (``DICOMFile/read(_:options:)``).
    ///   - fileID: Where it is in the file-set.
    /// - Throws: ``DICOMError`` and nothing else: `unsupported` for a SOP class whose record is not known, `missingUID`
    ///   and `malformed` for a file that lacks what its records need. The directory then stays as it was.
    @_disfavoredOverload
    public mutating func add(_ file: DICOMFile, as fileID: FileID) throws { try add(file, as: fileID, .stated) }

    package mutating func add(_ file: DICOMFile, as fileID: FileID, _: ThrownType = .stated) throws(DICOMError) {
        let dataSet = file.dataSet
        guard let sopClass = try dataSet.uid(.sopClassUID), let instance = try dataSet.uid(.sopInstanceUID) else {
            throw DICOMError(.missingUID, "the file names no SOP class or no instance", tag: .sopInstanceUID)
        }
        guard let fileKeys = RecordKeys.file(sopClass.value) else {
            throw DICOMError(.unsupported, "directories have no known record for the SOP class", tag: .sopClassUID)
        }
        let patient = PatientIdentity(id: try dataSet.string(.patientID), name: nil).id
        let study = try dataSet.string(.studyInstanceUID) ?? ""
        let series = try dataSet.string(.seriesInstanceUID) ?? ""
        let identity = [patient, study, series, instance.value]
        guard known[identity] == nil else {
            throw DICOMError(.malformed, "another file of the directory is the same instance", tag: .sopInstanceUID)
        }
        // Everything that may fail comes first.
        var levels: [(identity: [String], node: Node)] = []
        for (depth, keys) in [RecordKeys.patient, .study, .series, fileKeys].enumerated() {
            let identity = Array(identity.prefix(depth + 1))
            guard known[identity] == nil else { continue }
            let number = numbers[identity.dropLast(), default: 0] + 1
            let filled = try RecordFilling(dataSet, number).keys(keys)
            levels.append((identity, Node(kind: keys.kind, keys: filled)))
        }
        let last = levels.count - 1
        levels[last].node.fileID = fileID
        try levels[last].node.keys.set(.referencedSOPClassUIDInFile, sopClass)
        try levels[last].node.keys.set(.referencedSOPInstanceUIDInFile, instance)
        try levels[last].node.keys.set(.referencedTransferSyntaxUIDInFile, file.transferSyntax.rawValue)
        for (identity, node) in levels { append(node, identity) }
    }

    private mutating func append(_ node: Node, _ identity: [String]) {
        let container = identity.dropLast()
        let position = nodes.count
        nodes.append(node)
        known[identity] = position
        numbers[container, default: 0] += 1
        if let parent = known[Array(container)] {
            nodes[parent].children.append(position)
        } else {
            roots.append(position)
        }
    }

    /// The directory of what was added so far.
    ///
    /// - Throws: ``DICOMError`` and nothing else, of kind `malformed` for a file-set ID that is not conformant.
    @_disfavoredOverload
    public func directory() throws -> MediaDirectory { try directory(.stated) }

    package func directory(_: ThrownType = .stated) throws(DICOMError) -> MediaDirectory {
        var records: [DirectoryRecord] = []
        for root in roots { records.append(try record(root)) }
        return try MediaDirectory(fileSetID: fileSetID, records: records)
    }

    private func record(_ position: Int) throws(DICOMError) -> DirectoryRecord {
        let node = nodes[position]
        var children: [DirectoryRecord] = []
        for child in node.children { children.append(try record(child)) }
        return try DirectoryRecord(node.kind, node.keys, fileID: node.fileID, children: children)
    }
}
