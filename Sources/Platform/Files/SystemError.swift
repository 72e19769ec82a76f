/// A call of the operating system that failed.
package struct SystemError: Error, Hashable, CustomStringConvertible {
    /// A value of `errno`.
    package let code: Int32

    package init(_ code: Int32) { self.code = code }

    /// What the number means, in lower case and without a path.
    package var description: String { SystemReason.words(code) }
}
