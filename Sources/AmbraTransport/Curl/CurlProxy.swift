extension CurlTransport {
    /// The way to the server: direct, or by a proxy.
    public struct Proxy: Sendable, Hashable {
        struct Server: Sendable, Hashable {
            var url: String
            var username: String?
            var password: String?
            var except: [String]
        }

        enum Choice: Sendable, Hashable {
            case environment
            case direct
            case server(Server)
        }

        let choice: Choice

        /// As curl's environment variables say: `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy`.
        ///
        /// Hosts of this machine (`localhost`, names below it, 127.0.0.0/8 and `::1`) are reached directly whatever the
        /// variables say: a proxy elsewhere would get the login of a sandbox in clear.
        public static let environment = Proxy(choice: .environment)

        /// No proxy, whatever the environment says.
        public static let direct = Proxy(choice: .direct)

        /// A proxy server, for every host that is not excepted, those of this machine included.
        ///
        /// - Parameters:
        ///   - url: Scheme (`http`, `https`, `socks5` or `socks5h`), host and port, such as
        ///     `http://proxy.example:3128`.
        ///   - username: The name for a proxy that wants one (Basic authentication). Never part of a description.
        ///   - password: Its password. Never part of a description.
        ///   - except: Hosts reached directly: names, names with a leading dot for whole domains, addresses, or `*`.
        public static func server(
            _ url: String, username: String? = nil, password: String? = nil, except: [String] = []
        ) -> Proxy {
            Proxy(choice: .server(Server(url: url, username: username, password: password, except: except)))
        }

        func validate() throws(TransportError) {
            guard case .server(let server) = choice else { return }
            let schemes = ["http://", "https://", "socks5://", "socks5h://"]
            guard let scheme = schemes.first(where: { server.url.hasPrefix($0) }) else {
                throw Configuration.invalid("proxy: the URL begins with none of \(schemes.joined(separator: ", "))")
            }
            let host = server.url.dropFirst(scheme.count)
            guard !host.isEmpty, !host.contains("@") else {
                throw Configuration.invalid("proxy: the URL has no host, or a user name in it; give the name apart")
            }
        }
    }
}

extension CurlTransport.Proxy: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The proxy without its credentials.
    public var description: String {
        switch choice {
        case .environment: "proxy of the environment"
        case .direct: "no proxy"
        case .server(let server): "proxy \(server.url.split(separator: "@").last ?? "")"
        }
    }

    /// The proxy without its credentials.
    public var debugDescription: String { description }

    /// A mirror without the credentials.
    public var customMirror: Mirror { Mirror(self, children: ["proxy": description]) }
}
