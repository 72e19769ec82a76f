#if Tools
import Foundation
import Logging

/// Writes the SDK's log to standard error, beside the progress bar.
struct StandardErrorLog: LogHandler {
    let console: Console
    let start = ContinuousClock.now
    var logLevel = Logger.Level.debug
    var metadata: Logger.Metadata = [:]

    init(console: Console) { self.console = console }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let fields = metadata.merging(event.metadata ?? [:]) { $1 }
            .sorted { $0.key < $1.key }
            .map { "\($0.key)=\($0.value)" }
        let time = Amounts.seconds(ContinuousClock.now - start)
        let words = [time, "\(event.level)", "\(event.message)"] + fields
        console.log(words.joined(separator: " "))
    }
}
#endif
