import Foundation

/// The way of a patient into the portal: with the PIN that came by mail, to their own studies.
enum PatientPortalLogin {
    static let handlers: [String: Handler] = ["/patient/portal/login": login]

    /// Opens a session for a user that stands for the patient, and shares the patient's studies with them.
    @Sendable private static func login(
        _ model: inout ServiceModel, _ call: Invocation
    ) throws(Refusal) -> [String: JSON] {
        let id = call.parameters.value("patient_id") ?? ""
        guard let row = model.store.row(id, in: model.layout("/patient")), let account = row["_account"]?.string else {
            throw .notFound(id)
        }
        guard model.isOn("enable_patient_portal", in: account) else { throw Refusal("NOT_PERMITTED") }
        guard var pending = model.kept(.patientPIN, id),
            let digest = pending["pin"]?.string.flatMap(PasswordDigest.init)
        else { throw Refusal("INVALID_PIN") }
        let tries = pending["tries"]?.integer ?? 0
        guard tries < SessionStore.PendingPIN.tries else { throw Refusal("LOCKOUT") }
        guard call.now.timeIntervalSince1970 < pending["end"]?.number ?? 0,
            digest.matches(call.parameters["pin"] ?? "")
        else {
            pending.values["tries"] = .integer(tries + 1)
            model.keep(.patientPIN, pending)
            throw Refusal("INVALID_PIN")
        }
        model.forget(.patientPIN, id)
        let user = user(of: row, id, &model, call)
        var visit = call
        visit.user = user
        for study in PatientCalls.studies(of: row, model) where !study.isPhantom {
            let known = model.study(
                uid: study.studyUID, storage: study.storageNamespace, phi: user.namespaceID, at: call.now)
            guard known == nil else { continue }
            model.put(try StudySharingCalls.copied(study, to: user.namespaceID, model, visit), at: call.now)
        }
        let lifetime = model.settings.sessionLifetime
        return ["sid": .string(model.sessions.open(for: user.id, idleLifetime: lifetime, at: call.now).sid)]
    }

    /// The user that stands for a patient, made at the first visit. Nobody knows the password.
    private static func user(
        of row: [String: JSON], _ id: String, _ model: inout ServiceModel, _ call: Invocation
    ) -> AccountDirectory.User {
        if let known = row["user_id"]?.string.flatMap({ model.directory.users[$0] }) { return known }
        let user = model.makeUser(
            login: id + "@portal.invalid", password: Identifier.session(), first: row["first"]?.string,
            last: row["last"]?.string ?? "", at: call.now)
        model.store.update(id, ["user_id": .string(user.id)], in: model.layout("/patient"))
        return user
    }
}
