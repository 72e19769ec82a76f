#if Tools
    import Foundation

    /// Reads values of a call from files and standard input.
    struct ValueFiles: Sendable {
        /// The largest value, in bytes.
        static let limit = 16 << 20

        /// The value of an argument; one line end at the end of a file is not part of it.
        func value(of argument: CallArgument) throws(CommandFailure) -> String {
            switch argument.source {
            case .text(let text): return text
            case .standardInput: return try text(of: .standardInput, argument.name, "standard input")
            case .file(let path):
                guard let handle = FileHandle(forReadingAtPath: path) else {
                    throw CommandFailure(
                        .badInput, "\(argument.name)=@\(path): the file cannot be opened; check the path")
                }
                defer { try? handle.close() }
                return try text(of: handle, argument.name, path)
            }
        }

        /// The text of an open file.
        func text(of handle: FileHandle, _ name: String, _ place: String) throws(CommandFailure) -> String {
            var data = Data()
            do {
                while data.count <= Self.limit, let piece = try handle.read(upToCount: 1 << 16), !piece.isEmpty {
                    data.append(piece)
                }
            } catch {
                throw CommandFailure(.badInput, "\(name): \(place) cannot be read")
            }
            guard data.count <= Self.limit else {
                throw CommandFailure(.badInput, "\(name): \(place) is larger than \(Amounts.bytes(Int64(Self.limit)))")
            }
            guard var text = String(validating: data, as: UTF8.self) else {
                throw CommandFailure(.badInput, "\(name): \(place) is no UTF-8 text")
            }
            if text.hasSuffix("\r\n") || text.hasSuffix("\n") { text.removeLast() }
            return text
        }
    }
#endif
