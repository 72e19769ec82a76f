import CLibcurl

/// Says in our words why libcurl gave up.
struct CurlFailure {
    let place: String
    let wasSent: Bool
    let isRequestIncomplete: Bool
    let verification: Int
    let proxyStatus: Int
    let note: String

    /// Looks at a handle that is done.
    init(easy: CurlEasy, request: CurlRequest, wasSent: Bool) {
        place = request.place
        self.wasSent = wasSent
        isRequestIncomplete = request.body.length.map { easy.offset(CURLINFO_SIZE_UPLOAD_T) < $0 } ?? false
        verification = easy.long(CURLINFO_SSL_VERIFYRESULT)
        proxyStatus = easy.long(CURLINFO_HTTP_CONNECTCODE)
        responseStatus = easy.long(CURLINFO_RESPONSE_CODE)
        note = easy.note.lowercased()
    }

    let responseStatus: Int

    /// The error for a result; nil when all went well.
    func error(for code: CURLcode) -> TransportError? {
        switch code {
        case CURLE_OK:
            guard isRequestIncomplete, responseStatus < 300 else { return nil }
            return make(.earlyAnswer, "\(place) answered before it had the whole request body; send it again")
        case CURLE_COULDNT_RESOLVE_HOST:
            return make(.unknownHost, "no address is known for \(place); check the name and the network")
        case CURLE_COULDNT_RESOLVE_PROXY:
            return make(.unknownHost, "no address is known for the proxy to \(place); check the proxy setting")
        case CURLE_COULDNT_CONNECT:
            return make(.connectFailed, "\(place) accepts no connection; check the address and that the server runs")
        case CURLE_OPERATION_TIMEDOUT: return timeout
        case CURLE_PROXY: return make(.connectFailed, "the proxy did not connect to \(place); check the proxy setting")
        case CURLE_PARTIAL_FILE:
            return make(.connectionLost, "\(place) ended the connection before its answer was complete")
        case CURLE_GOT_NOTHING: return make(.connectionLost, "\(place) ended the connection without an answer")
        case CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_SEND_FAIL_REWIND, CURLE_HTTP2_STREAM, CURLE_HTTP2: return lost
        case CURLE_URL_MALFORMAT:
            return make(.invalidRequest, "the URL for \(place) cannot be used; check host and port")
        case CURLE_UNSUPPORTED_PROTOCOL where !wasSent:
            return make(.invalidRequest, "the libcurl in use cannot reach \(place) by this scheme or proxy")
        case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY, CURLE_BAD_CONTENT_ENCODING:
            return make(
                .malformedAnswer, "\(place) answered with something that is not HTTP; check host, port and scheme")
        case CURLE_OUT_OF_MEMORY: return make(.other, "libcurl had no memory for the request to \(place)")
        default:
            return tls(code) ?? make(.other, "libcurl gave up the request to \(place) (code \(code.rawValue))")
        }
    }

    /// The error for a server that takes a request and does not answer.
    static func noAnswer(_ request: CurlRequest) -> TransportError {
        let limit = request.options.responseTimeout
        return TransportError(
            .responseTimeout,
            "\(request.place) took the request and began no answer within \(limit); try again, or raise responseTimeout"
        )
    }

    /// The error for silence.
    static func stalled(_ request: CurlRequest) -> TransportError {
        let limit = request.options.stallTimeout
        let least = request.options.leastBytes
        let amount = least > 1 ? "fewer than \(least) bytes" : "no byte"
        return TransportError(
            .stalled, "\(amount) moved between here and \(request.place) in \(limit); try again or allow more time")
    }

    private var timeout: TransportError {
        guard wasSent else {
            return make(.connectTimeout, "\(place) could not be reached in the time allowed; check the network")
        }
        return make(.stalled, "\(place) did not go on in time; try again")
    }

    private var lost: TransportError {
        if !wasSent, proxyStatus == 407 {
            return make(.connectFailed, "the proxy to \(place) wants a name and password; set them with the proxy")
        }
        if !wasSent, proxyStatus >= 300 {
            return make(.connectFailed, "the proxy answered \(proxyStatus) to the wish for \(place); ask its keeper")
        }
        if note.contains("alert"), note.contains("certificate") {
            return make(.tls, "\(place) did not accept the client certificate, or wants one; set clientCertificate")
        }
        return make(.connectionLost, "the connection with \(place) broke; try again")
    }

    private func tls(_ code: CURLcode) -> TransportError? {
        switch code {
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_ISSUER_ERROR: return make(.certificate, certificateReason)
        case CURLE_SSL_CONNECT_ERROR:
            if verification > 1 { return make(.certificate, certificateReason) }
            return make(.tls, "\(place) and this machine agree on no TLS connection; is it a TLS port, 1.2 or later")
        case CURLE_SSL_CERTPROBLEM, CURLE_SSL_CLIENTCERT:
            return make(
                .tls, "the client certificate or its key cannot be used for \(place); check files and passphrase")
        case CURLE_SSL_CACERT_BADFILE:
            return make(.invalidRequest, "the file of trusted authorities cannot be used; check authorityFile")
        case CURLE_SSL_CIPHER, CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_ENGINE_SETFAILED, CURLE_USE_SSL_FAILED,
            CURLE_SSL_SHUTDOWN_FAILED, CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_SSL_INVALIDCERTSTATUS:
            return make(.tls, "TLS with \(place) failed (libcurl code \(code.rawValue))")
        default: return nil
        }
    }

    /// The numbers are OpenSSL's `X509_V_ERR_...`, of which 1 means none; other TLS libraries say it in words only.
    private var certificateReason: String {
        if verification == 10 || note.contains("expired") {
            return "the certificate of \(place) has expired; tell the keeper of the server"
        }
        if verification == 9 { return "the certificate of \(place) is not valid yet; check this machine's clock" }
        if verification == 23 { return "the certificate of \(place) was revoked; tell the keeper of the server" }
        if verification == 18 || note.contains("self-signed") || note.contains("self signed") {
            return "the certificate of \(place) is self-signed and not trusted; set authorityFile if you trust it"
        }
        if verification <= 1 || verification == 62 {
            return "the certificate of \(place) is for another host; check the host name"
        }
        return "the certificate of \(place) is signed by an unknown authority; set authorityFile if you trust it"
    }

    private func make(_ kind: TransportError.Kind, _ message: String) -> TransportError {
        TransportError(kind, message, beforeRequestWasSent: !wasSent)
    }
}

extension HTTPRequestOptions {
    /// The fewest bytes that have to move within the stall timeout.
    var leastBytes: Int64 {
        max(1, Int64(lowestRate) * Int64(CurlOptions.milliseconds(stallTimeout)) / 1000)
    }
}
