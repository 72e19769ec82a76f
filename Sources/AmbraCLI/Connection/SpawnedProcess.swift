#if Tools
import Foundation
import Platform

/// A command of the shell that runs as a person would have started it: nothing of how this process treats signals
/// reaches it.
///
/// Where there is a terminal, the command reads it and stays in the process group of this process: it may ask a person,
/// and the keys for interrupt, quit and stop reach both. Otherwise it has a group of its own, which ends as a whole. In
/// a shared group, what the command has started is known on Linux only.
struct SpawnedProcess: Sendable {
    /// How a process ended.
    enum End: Sendable, Equatable {
        case exit(Int32)
        case signal(Int32)
    }

    private let identifier: pid_t
    private let hasOwnGroup: Bool

    /// Starts a command whose output goes to a descriptor; its errors go where those of this process go.
    ///
    /// - Returns: `nil` when the system starts none.
    init?(shell command: String, output: Int32, readsTerminal: Bool) {
        hasOwnGroup = !readsTerminal
        #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        var attributes: posix_spawnattr_t?
        #else
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        #endif
        guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
        defer { posix_spawn_file_actions_destroy(&actions) }
        guard posix_spawnattr_init(&attributes) == 0 else { return nil }
        defer { posix_spawnattr_destroy(&attributes) }

        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_addopen(
            &actions, STDIN_FILENO, readsTerminal ? "/dev/tty" : "/dev/null", O_RDONLY | O_NOCTTY, 0)
        var flags = Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
        if hasOwnGroup { flags |= Int32(POSIX_SPAWN_SETPGROUP) }
        // A keeper that leaves an agent running must not keep locks of whoever started this process.
        #if canImport(Darwin)
        flags |= Int32(POSIX_SPAWN_CLOEXEC_DEFAULT)
        posix_spawn_file_actions_addinherit_np(&actions, STDERR_FILENO)
        #else
        for descriptor in Self.openDescriptors where descriptor > STDERR_FILENO && descriptor != output {
            posix_spawn_file_actions_addclose(&actions, descriptor)
        }
        #endif
        // Threads of the system's pools block signals. Handlers go by themselves; what nohup ignores stays ignored.
        var (blocked, ours) = (sigset_t(), sigset_t())
        sigemptyset(&blocked)
        sigemptyset(&ours)
        sigaddset(&ours, SIGPIPE)
        posix_spawnattr_setsigmask(&attributes, &blocked)
        posix_spawnattr_setsigdefault(&attributes, &ours)
        posix_spawnattr_setflags(&attributes, Int16(flags))

        var identifier: pid_t = 0
        let code = Self.withTexts(["sh", "-c", command].map { $0.utf8CString.map { $0 } }) { arguments in
            Self.withTexts(ProcessEnvironment.entries) {
                posix_spawn(&identifier, "/bin/sh", &actions, &attributes, arguments, $0)
            }
        }
        guard code == 0 else { return nil }
        self.identifier = identifier
    }

    /// How it ended; `nil` while it runs. Not to be called again once it has ended.
    func ended() -> End? {
        var status: Int32 = 0
        var result = waitpid(identifier, &status, WNOHANG)
        while result < 0, errno == EINTR { result = waitpid(identifier, &status, WNOHANG) }
        guard result != 0 else { return nil }
        return status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
    }

    /// Ends it, politely at first: what the terminal interrupts has a moment to end by itself.
    func end() {
        // Once the shell is gone nobody can tell whose the others are.
        let targets = hasOwnGroup ? [-identifier] : [identifier] + descendants
        for (signal, moments) in [(0, 30), (SIGTERM, 200), (SIGKILL, 500)] {
            if signal != 0 { Self.send(signal, to: targets) }
            for _ in 0..<moments {
                guard ended() == nil else {
                    if signal == SIGKILL || signal == 0 { return }
                    return Self.send(SIGKILL, to: targets.filter { $0 != identifier })
                }
                usleep(10_000)
            }
        }
    }

    private static func send(_ signal: Int32, to targets: [pid_t]) {
        for target in targets {
            kill(target, signal)
            // One that is stopped ends once it goes on.
            kill(target, SIGCONT)
        }
    }

    /// The processes below this one.
    private var descendants: [pid_t] {
        var children: [pid_t: [pid_t]] = [:]
        for name in FilePath("/proc").names?.map(\.text) ?? [] {
            // The parent is the second field after the name, which may hold anything.
            guard let process = pid_t(name),
                let facts = try? String(contentsOfFile: "/proc/\(name)/stat", encoding: .utf8),
                let end = facts.lastIndex(of: ")"),
                let parent = facts[end...].split(separator: " ").dropFirst(2).first.flatMap({ pid_t($0) })
            else { continue }
            children[parent, default: []].append(process)
        }
        var found: [pid_t] = []
        var next = children[identifier] ?? []
        while let process = next.popLast() {
            found.append(process)
            next += children[process] ?? []
        }
        return found
    }

    /// The open files of this process; some may be closed meanwhile, and to close those again harms nothing.
    private static var openDescriptors: [Int32] {
        FilePath("/dev/fd").names?.compactMap { Int32($0.text) } ?? []
    }

    /// Texts, each with its zero at the end, as C has lists of them.
    private static func withTexts<Value>(
        _ texts: [[CChar]], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Value
    ) -> Value? {
        var pointers = texts.map { strdup($0) }
        defer { for pointer in pointers { free(pointer) } }
        pointers.append(nil)
        return pointers.withUnsafeMutableBufferPointer { $0.baseAddress.map(body) }
    }
}
#endif
