/// Mail that the service would send. The sandbox sends none and keeps it, so that `GET /sandbox/mail` tells what was
/// in it: the token of a lost password, the PIN of a patient, the id of an invitation.
struct Mail: Sendable {
    /// What it is about, such as `PASSWORD_LOST`.
    var about: String
    /// The address or the number that it goes to.
    var to: String
    /// What the reader needs, such as `token`.
    var content: [String: JSON] = [:]
}

extension ServiceModel {
    /// The most mail that is kept; the oldest goes.
    private static let mailLimit = 1000
    private static let outbox = "outbox"

    /// Puts mail into the outbox.
    func send(_ mail: Mail, _ call: Invocation) {
        var values = mail.content
        values["about"] = .string(mail.about)
        values["to"] = .string(mail.to)
        values["sent"] = .string(ServiceTime.format(call.now))
        keep(.mail, KeptRecord(id: Identifier.new(), parent: Self.outbox, values: values))
        store.trim(KeptRecord.Kind.mail.layout, to: Self.mailLimit)
    }

    /// The mail in the outbox, oldest first.
    var mail: [JSON] { allKept(.mail, of: Self.outbox).map { .object($0.values) } }
}
