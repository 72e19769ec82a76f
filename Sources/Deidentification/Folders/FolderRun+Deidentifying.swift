import DICOM
import Platform

extension FolderRun {
    /// De-identifies all files, one file at a time on each of several threads, after finding out the patient of each
    /// study (``StudySubjects``).
    ///
    /// A file that cannot be de-identified with certainty is reported and not written. Of two originals with the same
    /// SOP Instance UID the first by path is written. When the task is cancelled, what was written is complete and the
    /// result says so.
    ///
    /// - Parameters:
    ///   - deidentifier: How files are de-identified. Its ``Deidentifier/subjects`` are replaced, unless
    ///     ``FolderDeidentificationOptions/splitsPatients`` says otherwise.
    ///   - folder: The folder of results; `nil` to write nothing and learn what would be done.
    ///   - options: What is collected.
    public func deidentify(
        with deidentifier: Deidentifier, into folder: DeidentifiedFolder?,
        options: FolderDeidentificationOptions = FolderDeidentificationOptions()
    ) async -> FolderDeidentification {
        let subjects = (try? await StudySubjects.scanning(walk, jobs: jobs)) ?? StudySubjects()
        var deidentifier = deidentifier
        if !options.splitsPatients { deidentifier.subjects = subjects }
        let work = FileDeidentification(deidentifier: deidentifier, folder: folder, options: options, meter: meter())
        var whole = await work.run(walk, jobs: max(jobs, 1))
        work.note(subjects.splitStudies, in: &whole)
        if let folder {
            if !whole.isInterrupted, !whole.isEmpty {
                whole.otherStudies = folder.earlierStudies.subtracting(whole.studies).count
            }
            whole.synchronizationFailure = folder.synchronize()
            folder.removeEmptyFolders()
        }
        return whole
    }
}

/// De-identifies the files of a walk.
private struct FileDeidentification: Sendable {
    let deidentifier: Deidentifier
    /// `nil` for a dry run.
    let folder: DeidentifiedFolder?
    let options: FolderDeidentificationOptions
    let meter: FolderMeter

    /// Works until all is done or the task is cancelled.
    func run(_ walk: DirectoryWalk, jobs: Int) async -> FolderDeidentification {
        let queue = FileQueue(walk)
        var whole = FolderDeidentification()
        var workers = (0..<jobs).makeIterator()
        await BoundedWork.run(limit: jobs, next: { workers.next() }) { _ in
            var part = FolderDeidentification()
            while !Task.isCancelled, let ticket = queue.next() {
                let isDone = await process(ticket, queue, &part)
                queue.end(ticket)
                meter.note(isDone: isDone)
            }
            return part
        } each: {
            whole.merge($0)
        }
        whole.isInterrupted = Task.isCancelled
        whole.links = queue.links
        whole.sort()
        return whole
    }

    /// Notes the studies whose files name several patients.
    func note(_ studies: [StudySubjects.SplitStudy], in whole: inout FolderDeidentification) {
        for study in studies {
            let name = name(study.path, &whole)
            whole.splitStudies.append(
                FolderDeidentification.SplitStudy(
                    studyInstanceUID: deidentifier.newUID(for: study.studyInstanceUID), path: name,
                    files: study.files))
        }
    }

    private func process(
        _ ticket: FileQueue.Ticket, _ queue: FileQueue, _ part: inout FolderDeidentification
    ) async -> Bool {
        switch ticket.found {
        case .link(let path):
            part.skipped.append(SkippedFile(path: name(path, &part), error: SkippedFile(link: path).error))
            return true
        case .leftover(let path):
            part.skipped.append(SkippedFile(path: name(path, &part), error: SkippedFile(leftover: path).error))
            return true
        case .failure(let path, let error):
            part.failures.append(SkippedFile(path: name(path, &part), error: error))
            return false
        case .file(let path):
            do throws(DICOMError) {
                let file = try deidentifier.prepare(ByteSource(path: path, headLength: 16_384), path: path)
                if folder != nil { await queue.takeTurn(ticket, to: DeidentifiedFolder.name(of: file)) }
                let outcome = try folder?.write(file)
                part.add(file, outcome, collectsFiles: options.collectsFiles)
                if options.collectsMap {
                    part.map.uids.merge(file.uidMap) { first, _ in first }
                    part.map.patients.merge(file.patientMap) { first, _ in first }
                }
                return true
            } catch {
                let problem = SkippedFile(path: name(path, &part), error: error)
                guard error.kind == .notDICOM || error.kind == .mediaDirectory else {
                    part.failures.append(problem)
                    return false
                }
                part.skipped.append(problem)
                return true
            }
        }
    }

    /// The name of a file in reports: people put names of patients into paths.
    private func name(_ path: String, _ part: inout FolderDeidentification) -> String {
        guard options.masksPaths else { return path }
        let code = deidentifier.code(forPath: path)
        if options.collectsMap { part.map.paths[code] = path }
        return code
    }
}
