import Testing
import Wrapping

@Suite("Errors of wrapping")
struct WrappingErrorTests {
    @Test("an error reads as its reason")
    func description() {
        #expect("\(WrappingError(.damaged, "the image ends too early"))" == "the image ends too early")
    }
}
