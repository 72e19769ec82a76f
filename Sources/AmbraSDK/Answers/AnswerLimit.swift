/// How much of an answer is read into memory, and how long that may take.
package struct AnswerLimit: Sendable {
    package var bytes: Int
    package var time: Duration

    package init(bytes: Int, time: Duration) {
        self.bytes = bytes
        self.time = time
    }

    /// The same time for fewer bytes.
    package func atMost(_ count: Int) -> AnswerLimit { AnswerLimit(bytes: min(bytes, count), time: time) }
}

extension AmbraConfiguration {
    package var answerLimit: AnswerLimit { AnswerLimit(bytes: largestAnswer, time: answerTimeout) }
}
