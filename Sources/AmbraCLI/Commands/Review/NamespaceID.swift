#if Tools
import ArgumentParser
import Foundation

/// The id of a namespace as people type it: a UUID, in either case.
enum NamespaceID {
    /// The id in lower case, as the service writes it.
    ///
    /// - Throws: `ValidationError` when it is none.
    static func check(_ text: String, of option: String = "--namespace") throws(ValidationError) -> String {
        guard let id = normal(text) else {
            throw ValidationError(
                "\(option) \(text.isEmpty ? "(empty)" : text): a namespace is named by its UUID; ambra whoami shows yours"
            )
        }
        return id
    }

    /// The id in lower case; `nil` when it is none.
    static func normal(_ text: String) -> String? {
        text.utf8.count == 36 && UUID(uuidString: text) != nil ? text.lowercased() : nil
    }
}
#endif
