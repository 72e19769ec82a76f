#if Tools
import Testing

@testable import AmbraCLI
@testable import AmbraSDK

@Suite("The summary of an upload")
struct UploadSummaryTests {
    private func study(
        _ outcome: UploadedStudy.Outcome, sent: Int = 2, error: AmbraError? = nil, failures: [FileFailure] = []
    ) -> UploadedStudy {
        var study = UploadedStudy(studyUID: "1.2.3", namespace: "n", images: 2)
        study.outcome = outcome
        study.sentImages = sent
        study.error = error
        study.failures = failures
        return study
    }

    private func summary(
        _ studies: [UploadedStudy], refused: [FileFailure] = [], isInterrupted: Bool = false
    ) -> UploadSummary {
        UploadSummary(
            report: UploadReport(studies: studies, skipped: [], refused: refused, isInterrupted: isInterrupted))
    }

    private let broken = FileFailure(path: "a", message: "truncated")
    private let unreachable = AmbraError.transport(CallFailure(call: "/x", message: "gone"))

    @Test("all verified is done")
    func complete() {
        #expect(summary([study(.verified)]).status == .done)
        #expect(summary([study(.verified)]).advice == nil)
    }

    @Test("a refused file beside verified studies is incomplete")
    func refused() {
        #expect(summary([study(.verified)], refused: [broken]).status == .incomplete)
        #expect(summary([study(.incomplete, failures: [broken])]).status == .incomplete)
    }

    @Test("when no study got through, the reason is the status, and the advice tells it")
    func nothing() {
        for sent in 0...2 {
            let one = summary([study(.failed, sent: sent, error: unreachable)])
            #expect(one.status == .unreachable)
            #expect(one.advice == "/x: gone")
        }
        let failed = study(.failed, sent: 0, error: unreachable)
        #expect(summary([failed, failed]).status == .unreachable)
        #expect(summary([failed], refused: [broken]).status == .incomplete)
    }

    @Test("when something arrived, a failure is incomplete")
    func something() {
        let both = summary([study(.verified), study(.failed, sent: 0, error: unreachable)])
        #expect(both.status == .incomplete)
    }

    @Test("a difference found by verification outweighs every other failure")
    func difference() {
        let different = AmbraError.verification(CallFailure(call: "/x", message: "missing"))
        let mixed = [study(.failed, error: different), study(.failed, sent: 0, error: unreachable)]
        #expect(summary(mixed).status == .different)
    }

    @Test("an interruption outweighs all, and says how to go on")
    func interrupted() {
        let summary = summary([study(.interrupted, sent: 1)], isInterrupted: true)
        #expect(summary.status == .interrupted)
        #expect(summary.advice?.contains("after 1 image; run the same command again") == true)
    }

    @Test("a verified study's line says that it was verified, any other's does not")
    func lines() {
        #expect(summary([study(.verified)]).lines.first?.contains("ready, verified against storage") == true)
        for outcome in [UploadedStudy.Outcome.incomplete, .failed, .interrupted] {
            #expect(summary([study(outcome)]).lines.first?.contains("verified") == false)
        }
    }
}
#endif
