import Foundation

/// Time that a process spent on a processor: a busy machine does not make an input slow.
enum ProcessorTime {
    /// Nanoseconds of this process.
    static func ofThisProcess() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return nanoseconds(time)
    }

    /// Nanoseconds of another process; `nil` when it is gone.
    static func of(process: Int32) -> UInt64? {
        #if os(Linux)
        var clock = clockid_t()
        var time = timespec()
        guard clock_getcpuclockid(process, &clock) == 0, clock_gettime(clock, &time) == 0 else { return nil }
        return nanoseconds(time)
        #else
        return nil
        #endif
    }

    private static func nanoseconds(_ time: timespec) -> UInt64 {
        UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
