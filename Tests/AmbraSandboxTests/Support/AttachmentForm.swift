/// A multipart form with one file, as attachments are posted.
enum AttachmentForm {
    static let headers = ["Content-Type": "multipart/form-data; boundary=\"b-1\""]

    static func body(_ filename: String, _ bytes: [UInt8], name: String = "data") -> [UInt8] {
        let head = "--b-1\r\nContent-Disposition: form-data; name=\"\(name)\"; filename=\"\(filename)\"\r\n"
        return Array((head + "Content-Type: application/pdf\r\n\r\n").utf8) + bytes + Array("\r\n--b-1--\r\n".utf8)
    }
}
