import AmbraTransport
import Platform

/// Sends one image file to storage, whole or in chunks, and checks what storage says it stored.
struct ImageSender: Sendable {
    let storage: StorageService<Async>
    let namespace: String
    let studyUID: String
    let options: UploadOptions
    /// What the bytes must be; `nil` when nobody had to approve them.
    let approval: ContentApproval?

    /// Stores one file; without its body.
    var upload: StorageQuery<StoredImage, Async> {
        storage.image.upload(namespace: namespace, studyUID: studyUID, body: .none)
    }

    func send(_ image: PlannedImage) async throws(AmbraError) {
        try image.check()
        if image.size > options.chunkedAbove {
            try await sendInChunks(image)
        } else {
            try await sendWhole(image)
        }
    }

    private func sendWhole(_ image: PlannedImage) async throws(AmbraError) {
        let approved = approval.map { ApprovedFile(image: image, approval: $0, by: upload) }
        let body = approved?.body ?? image.body
        let stored: StoredImage
        do throws(AmbraError) {
            stored = try await upload.sending(body).answer()
        } catch {
            if let difference = approved?.difference { throw difference }
            // A body that the transport refused may be a file that was changed.
            if case .transport(let failure) = error, failure.transport?.kind == .requestBody { try image.check() }
            throw error
        }
        guard stored.imageUID == image.sopInstanceUID, stored.studyUID == nil || stored.studyUID == studyUID else {
            throw .verification(
                upload.failure(
                    "storage filed the image under other UIDs than the file has; check the study before use"))
        }
    }

    private func sendInChunks(_ image: PlannedImage) async throws(AmbraError) {
        let beginning = storage.multipart.initiate()
        guard let id = try await beginning.answer().uploadUUID else {
            throw .decoding(beginning.failure("the answer has no upload_uuid"))
        }
        var check = approval?(image)
        var offset: Int64 = 0
        var number = 0
        while offset < image.size {
            let count = Int(min(Int64(options.chunkSize), image.size - offset))
            let chunk = try image.read(offset: offset, count: count)
            check?.update(chunk)
            if let check, offset + Int64(count) == image.size, !check.isApproved() {
                throw .verification(upload.otherContent)
            }
            _ = try await storage.multipart.uploadPart(
                uploadUUID: id, partChecksum: Self.checksum(chunk), fileSize: count,
                fileName: Self.partName(number), body: .bytes(chunk)
            ).answer()
            offset += Int64(count)
            number += 1
        }
        _ = try await storage.multipart.complete(
            uploadUUID: id, namespace: namespace, endpoint: .image, studyUID: studyUID,
            fileSize: Int(image.size), fileName: "name"
        ).answer()
    }

    /// CRC-32 in decimal.
    static func checksum(_ bytes: [UInt8]) -> String {
        String(CRC32.checksum(of: bytes))
    }

    /// The chunk's number from 0, five digits.
    static func partName(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 5 - digits.count)) + digits
    }
}
