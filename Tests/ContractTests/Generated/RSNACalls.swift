// Written by `make generate` from Generator/Spec/service/rsna.yaml. Do not edit.

import AmbraSDK

/// The calls of `Rsna` by name.
struct RSNACalls<Mode: ContractMode> {
    let service: RSNAService<Mode>

    func query(_ method: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch method {
        case "phr_study": return try phrStudy(arguments)
        default: return nil
        }
    }

    func phrStudy(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.phrStudy(
            dob: arguments.string(required: "dob"),
            accessCode: arguments.string(required: "access_code"),
            namespace: arguments.string(required: "namespace"),
            examID: arguments.string("exam_id"),
            pin: arguments.string("pin"),
            clearinghouse: arguments.string("clearinghouse")
        )
        return TypedQuery(query)
    }
}
