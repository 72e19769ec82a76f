#if Tools
import AmbraSDK

/// The library's messages speak of its properties; people who use the command know its options.
enum OptionWords {
    private static let words = [
        ("set authorityFile", "name its authority with --cacert-add"),
        ("check authorityFile", "check the file of --cacert or --cacert-add"),
        ("or wants one; set clientCertificate", "or wants one; ambra cannot give one, but the library can"),
        ("additionalAuthorityFile: ", "--cacert-add: "),
        ("authorityFile: ", "--cacert, CURL_CA_BUNDLE or SSL_CERT_FILE: "),
        ("authorityDirectory: ", "SSL_CERT_DIR: "), ("proxy: the URL", "--proxy: the URL"),
        ("raise responseTimeout", "allow more time with --response-timeout"),
        ("set existing to replace", "give --replace"),
        ("raise answerTimeout", "try again later"),
        ("engineHosts: ", "--engine-host: "), ("add it to engineHosts", "allow it with --engine-host"),
    ]

    /// A message with options in the place of properties.
    static func spelled(_ message: String) -> String {
        words.reduce(message) { $0.replacing($1.0, with: $1.1) }
    }
}

extension FileFailure {
    /// The failure as the command shows it.
    var inOptions: FileProblem { FileProblem(path, OptionWords.spelled(message)) }
}
#endif
