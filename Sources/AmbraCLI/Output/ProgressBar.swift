#if Tools
import AmbraTransport
import Dispatch
import Platform

/// Shows a ``ProgressState`` on the console while work goes on. Does nothing where nobody looks.
final class ProgressBar: Sendable {
    private let console: Console
    private let shown: Locked<Shown>

    private struct Shown: Sendable {
        var state: ProgressState
        var isOver: Bool
    }

    /// Not Swift's pool: it is busy with the work that is shown.
    private static let queue = DispatchQueue(label: "ambra.progress")

    init(_ activity: String, on console: Console) {
        self.console = console
        shown = Locked(Shown(state: ProgressState(activity, start: .now), isOver: !console.showsProgress))
        guard console.showsProgress else { return }
        console.beginProgress()
        Self.draw(shown, on: console)
    }

    deinit { end() }

    /// Changes what is shown, from any thread.
    func update(_ change: (inout ProgressState) -> Void) { shown.withLock { change(&$0.state) } }

    /// Takes the bar away.
    func end() {
        let isFirst = shown.withLock { shown in
            defer { shown.isOver = true }
            return !shown.isOver
        }
        if isFirst { console.endProgress() }
    }

    /// Draws now, and again and again until the end.
    private static func draw(_ shown: Locked<Shown>, on console: Console) {
        queue.async {
            let state = shown.withLock { $0.isOver ? nil : $0.state }
            guard let state else { return }
            console.show(state.line(at: .now, width: console.errorWidth))
            queue.asyncAfter(deadline: .now() + .milliseconds(100)) { draw(shown, on: console) }
        }
    }
}
#endif
