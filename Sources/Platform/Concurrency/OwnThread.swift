// zlib's header is the first in this module to include glibc's pthread types, and the compiler takes them for its own.
import CZlib

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Threads of this library's own: they need nothing of the cooperative pool.
package enum OwnThread {
    /// Enough for deep recursion in callers' code that runs here; platforms' defaults go down to 128 KB.
    private static let stackSize = 4 << 20

    /// Starts a detached thread that ends when `body` returns.
    ///
    /// Signals stay with the application's threads: this one blocks them all, SIGPIPE among them.
    ///
    /// - Parameter name: What debuggers show, where the C library has a call for it.
    /// - Throws: When the system has no thread to give.
    package static func start(name: String, body: @escaping @Sendable () -> Void) throws(SystemError) {
        let start = Unmanaged.passRetained(ThreadStart(name: name, body: body))
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        pthread_attr_setstacksize(&attributes, stackSize)

        // A new thread inherits the mask, so that no signal finds it unprepared.
        var all = sigset_t()
        var before = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_BLOCK, &all, &before)
        let code = create(&attributes, context: start.toOpaque())
        pthread_sigmask(SIG_SETMASK, &before, nil)

        guard code == 0 else {
            start.release()
            throw SystemError(code)
        }
    }

    /// Tells the calling thread from every other living one.
    package static var identity: UInt {
        #if canImport(Darwin)
        UInt(bitPattern: Int(bitPattern: pthread_self()))
        #else
        UInt(pthread_self())
        #endif
    }

    private static func create(_ attributes: inout pthread_attr_t, context: UnsafeMutableRawPointer) -> Int32 {
        #if canImport(Darwin)
        var thread: pthread_t?
        return pthread_create(&thread, &attributes, { ThreadStart.run($0) }, context)
        #else
        var thread = pthread_t()
        return pthread_create(&thread, &attributes, { ThreadStart.run($0) }, context)
        #endif
    }
}

/// What a new thread is handed.
private final class ThreadStart {
    private let name: String
    private let body: @Sendable () -> Void

    init(name: String, body: @escaping @Sendable () -> Void) {
        self.name = name
        self.body = body
    }

    static func run(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        guard let context else { return nil }
        let start = Unmanaged<ThreadStart>.fromOpaque(context).takeRetainedValue()
        #if canImport(Darwin)
        pthread_setname_np(start.name)
        #endif
        start.body()
        return nil
    }
}
