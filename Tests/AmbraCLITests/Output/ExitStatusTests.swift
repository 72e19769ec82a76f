#if Tools
import Testing

@testable import AmbraCLI
@testable import AmbraSDK

@Suite("Exit codes")
struct ExitStatusTests {
    private static func service(_ status: Int, _ tokens: String...) -> AmbraError {
        .service(ServiceError(call: "/x", status: status, tokens: tokens.map(ServiceError.Token.init(rawValue:))))
    }

    private static func storage(_ status: Int, _ token: String?) -> AmbraError {
        .storage(
            StorageError(call: "/x", httpStatus: status, status: token.map(StorageError.Status.init(rawValue:))))
    }

    @Test("a refusal for lack of permission is 3, of the input 2, a failure of the service 4")
    func service() {
        #expect(AmbraCLI.ExitStatus(Self.service(401)) == .notAllowed)
        #expect(AmbraCLI.ExitStatus(Self.service(403)) == .notAllowed)
        #expect(AmbraCLI.ExitStatus(Self.service(412, "NOT_PERMITTED")) == .notAllowed)
        #expect(AmbraCLI.ExitStatus(Self.service(412, "NOT_FOUND")) == .badInput)
        #expect(AmbraCLI.ExitStatus(Self.service(412, "MISSING_FIELDS")) == .badInput)
        #expect(AmbraCLI.ExitStatus(Self.service(500)) == .unreachable)
        #expect(AmbraCLI.ExitStatus(Self.service(503, "NOT_FOUND")) == .unreachable)
        #expect(AmbraCLI.ExitStatus(Self.service(404)) == .unreachable)
    }

    @Test("storage is judged as the service is")
    func storage() {
        #expect(AmbraCLI.ExitStatus(Self.storage(403, "ACCESS_DENIED")) == .notAllowed)
        #expect(AmbraCLI.ExitStatus(Self.storage(404, "STUDY_NOT_FOUND")) == .badInput)
        #expect(AmbraCLI.ExitStatus(Self.storage(502, nil)) == .unreachable)
    }

    @Test("every other error has its code")
    func others() {
        let call = CallFailure(call: "/x", message: "m")
        let file = FileFailure(path: "p", message: "m")
        #expect(AmbraCLI.ExitStatus(.transport(call)) == .unreachable)
        #expect(AmbraCLI.ExitStatus(.decoding(call)) == .unreachable)
        #expect(AmbraCLI.ExitStatus(.timeout(call)) == .unreachable)
        #expect(AmbraCLI.ExitStatus(.verification(call)) == .different)
        #expect(AmbraCLI.ExitStatus(.dicom(file)) == .badInput)
        #expect(AmbraCLI.ExitStatus(.file(file)) == .badInput)
        #expect(AmbraCLI.ExitStatus(.invalidArgument(InvalidArgument("m"))) == .badInput)
        #expect(AmbraCLI.ExitStatus(.authentication(AuthenticationError(.invalidCredentials, "m"))) == .notAllowed)
        #expect(AmbraCLI.ExitStatus(.cancelled) == .interrupted)
    }

    @Test("the codes are those of the manual")
    func numbers() {
        let statuses: [AmbraCLI.ExitStatus] = [
            .done, .incomplete, .badInput, .notAllowed, .unreachable, .different, .interrupted,
        ]
        #expect(statuses.map(\.rawValue) == [0, 1, 2, 3, 4, 5, 130])
    }
}
#endif
