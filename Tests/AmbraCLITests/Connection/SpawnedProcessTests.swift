#if Tools
import Foundation
import Testing

@testable import AmbraCLI

@Suite("A command that is started for its output")
struct SpawnedProcessTests {
    private static func output(of command: String) throws -> (text: String, end: SpawnedProcess.End) {
        let pipe = Pipe()
        let process = try #require(
            SpawnedProcess(
                shell: command, output: pipe.fileHandleForWriting.fileDescriptor, readsTerminal: false))
        try pipe.fileHandleForWriting.close()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        while true {
            if let end = process.ended() { return (String(decoding: data, as: UTF8.self), end) }
            usleep(1_000)
        }
    }

    @Test("how it ended is told: by its status, or by a signal")
    func ends() throws {
        #expect(try Self.output(of: "echo one; exit 3").end == .exit(3))
        #expect(try Self.output(of: "kill -TERM $$").end == .signal(SIGTERM))
        #expect(try Self.output(of: "printf two").text == "two")
    }

    #if os(Linux)
    @Test("signals that a thread blocks, and those that the process ignores for itself, reach it")
    func signals() throws {
        var (all, before) = (sigset_t(), sigset_t())
        sigfillset(&all)
        pthread_sigmask(SIG_SETMASK, &all, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        signal(SIGPIPE, SIG_IGN)
        let status = try Self.output(of: "exec grep -E 'SigBlk|SigIgn' /proc/self/status").text
        let masks = status.split(separator: "\n").compactMap {
            UInt64($0.drop { $0 != "\t" }.dropFirst(), radix: 16)
        }
        #expect(masks.count == 2)
        #expect(masks.first == 0)
        #expect(masks.last.map { $0 & 1 << UInt64(SIGPIPE - 1) } == 0)
    }

    @Test("it has no file of this process but its output and errors")
    func descriptors() throws {
        let file = open("/dev/null", O_RDONLY)
        defer { close(file) }
        #expect(fcntl(file, F_GETFD) & FD_CLOEXEC == 0)
        let listed = try Self.output(of: "exec ls -l /proc/self/fd").text
        #expect(!listed.contains(" \(file) -> /dev/null"))
    }
    #endif

    @Test(
        "one that does not listen to what should end it ends all the same, with what it started",
        arguments: ["trap '' TERM INT; sleep 600 | sleep 600", "(trap '' TERM; sleep 600) & wait"])
    func stubborn(_ command: String) throws {
        let pipe = Pipe()
        let process = try #require(
            SpawnedProcess(
                shell: command,
                output: pipe.fileHandleForWriting.fileDescriptor, readsTerminal: false))
        try pipe.fileHandleForWriting.close()
        process.end()
        // The pipe's other end is closed once the last of them is gone.
        #expect(try pipe.fileHandleForReading.readToEnd() ?? Data() == Data())
    }
}
#endif
