import CLibcurl
import Platform

/// An option of libcurl with its value.
enum CurlOption {
    case long(CURLoption, Int)
    case offset(CURLoption, Int64)
    case string(CURLoption, String)
    case path(CURLoption, String)
    /// Takes back what libcurl was built with.
    case none(CURLoption)
    case bytes(CURLoption, [UInt8])
    case headers([[UInt8]])
}

/// The one table of what libcurl is told.
enum CurlOptions {
    /// All options of a request.
    static func options(
        for request: CurlRequest, _ configuration: CurlTransport.Configuration, _ authorities: CurlAuthorities,
        waitsForSharedConnection: Bool
    ) -> [CurlOption] {
        fixed + options(for: request, waitsForSharedConnection: waitsForSharedConnection)
            + authorities.options + clientCertificate(configuration) + proxy(configuration.proxy, to: request)
            + [.string(CURLOPT_USERAGENT, configuration.userAgent)]
    }

    /// The same for every request. What is not named here stays as libcurl has it: no cookies, no redirects, no
    /// decompression, certificates and names verified.
    private static let fixed: [CurlOption] = [
        .long(CURLOPT_NOSIGNAL, 1),
        .string(CURLOPT_PROTOCOLS_STR, "http,https"),
        .long(CURLOPT_FOLLOWLOCATION, 0),
        .long(CURLOPT_PATH_AS_IS, 1),
        .long(CURLOPT_NOPROGRESS, 1),
        .long(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1),
        .long(CURLOPT_HTTP09_ALLOWED, 0),
        .long(CURLOPT_TCP_KEEPALIVE, 1),
        .long(CURLOPT_TCP_NODELAY, 1),
        .long(CURLOPT_BUFFERSIZE, 128 << 10),
        .long(CURLOPT_UPLOAD_BUFFERSIZE, 128 << 10),
        .long(CURLOPT_SSL_VERIFYPEER, 1),
        .long(CURLOPT_SSL_VERIFYHOST, 2),
        .long(CURLOPT_PROXY_SSL_VERIFYPEER, 1),
        .long(CURLOPT_PROXY_SSL_VERIFYHOST, 2),
        .long(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2)),
        .long(CURLOPT_PROXY_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2)),
    ]

    private static func options(for request: CurlRequest, waitsForSharedConnection: Bool) -> [CurlOption] {
        let version = request.allowsHTTP2 ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1
        var options: [CurlOption] = [
            .string(CURLOPT_URL, request.url),
            .headers(request.headers),
            .long(CURLOPT_CONNECTTIMEOUT_MS, milliseconds(request.options.connectTimeout)),
            .long(CURLOPT_HTTP_VERSION, Int(version)),
            .long(CURLOPT_PIPEWAIT, waitsForSharedConnection ? 1 : 0),
        ]
        if request.hasBody {
            options.append(.long(CURLOPT_UPLOAD, 1))
            options.append(.offset(CURLOPT_INFILESIZE_LARGE, request.body.length ?? -1))
            options.append(.string(CURLOPT_CUSTOMREQUEST, request.method))
        } else if request.method == "HEAD" {
            options.append(.long(CURLOPT_NOBODY, 1))
        } else {
            options.append(.long(CURLOPT_HTTPGET, 1))
            options.append(.string(CURLOPT_CUSTOMREQUEST, request.method))
        }
        return options
    }

    private static func clientCertificate(_ configuration: CurlTransport.Configuration) -> [CurlOption] {
        var options: [CurlOption] = []
        if let client = configuration.clientCertificate {
            options.append(.path(CURLOPT_SSLCERT, client.certificateFile))
            options.append(.string(CURLOPT_SSLCERTTYPE, client.format.rawValue))
            if let key = client.keyFile { options.append(.path(CURLOPT_SSLKEY, key)) }
            if let passphrase = client.passphrase { options.append(.string(CURLOPT_KEYPASSWD, passphrase)) }
        }
        return options
    }

    private static func proxy(
        _ proxy: CurlTransport.Proxy, to request: CurlRequest
    ) -> [CurlOption] {
        // Basic at once: a second round would send the request twice.
        let basic = Int(AMBRA_CURLAUTH_BASIC)
        switch proxy.choice {
        // A proxy elsewhere cannot reach this machine by its own name, and would only read along.
        case .environment where request.isLoopback: return [.string(CURLOPT_PROXY, "")]
        case .environment: return [.long(CURLOPT_PROXYAUTH, basic)]
        case .direct: return [.string(CURLOPT_PROXY, "")]
        case .server(let server):
            var options: [CurlOption] = [
                .string(CURLOPT_PROXY, server.url),
                .string(CURLOPT_NOPROXY, server.except.joined(separator: ",")),
                .long(CURLOPT_PROXYAUTH, basic),
            ]
            if let username = server.username { options.append(.string(CURLOPT_PROXYUSERNAME, username)) }
            if let password = server.password { options.append(.string(CURLOPT_PROXYPASSWORD, password)) }
            return options
        }
    }

    /// Whole milliseconds, at least one, within what libcurl can hold.
    static func milliseconds(_ duration: Duration) -> Int {
        max(1, Int(Int32(clamping: duration.wholeMilliseconds)))
    }
}
