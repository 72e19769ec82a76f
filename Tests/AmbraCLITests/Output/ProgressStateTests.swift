#if Tools
import Testing

@testable import AmbraCLI

@Suite("The progress line")
struct ProgressStateTests {
    private let start = ContinuousClock.now

    @Test("it shows images, bytes, rate and the time that is left")
    func upload() {
        var state = ProgressState("uploading", start: start)
        state.begin(images: 10, bytes: 10_000_000, at: start)
        for _ in 0..<4 {
            state.imageDone()
            state.moved(1_000_000)
        }
        #expect(
            state.line(at: start + .seconds(2), width: 120)
                == "uploading  [=========>              ]  4/10 images  4.0 MB of 10 MB  2.0 MB/s  0:03 left")
    }

    @Test("without a known size it goes by images")
    func download() {
        var state = ProgressState("downloading", start: start)
        state.begin(images: 4, bytes: nil, at: start)
        state.imageDone()
        state.imageFailed()
        state.moved(500)
        #expect(state.fraction == 0.5)
        #expect(state.line(at: start, width: 120).contains("1/4 images  500 B  1 failed"))
    }

    @Test("it never fills the last column, where terminals break lines")
    func width() {
        var state = ProgressState("uploading", start: start)
        state.begin(images: 100_000, bytes: 1 << 40, at: start)
        state.moved(1 << 39)
        for width in [1, 20, 40, 80] {
            #expect(TextWidth.columns(state.line(at: start + .seconds(9), width: width)) < max(width, 2))
        }
    }

    @Test("before anything is known it says what goes on")
    func unknown() { #expect(ProgressState("scanning", start: start).line(at: start, width: 80) == "scanning") }
}
#endif
