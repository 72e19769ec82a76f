import CLibcurl
import Platform

/// One libcurl handle: owns it and the header list, and checks every result.
final class CurlEasy {
    let handle: UnsafeMutableRawPointer
    private var headers: UnsafeMutablePointer<curl_slist>?
    private let errorText: UnsafeMutablePointer<CChar>

    init() throws(TransportError) {
        guard let handle = curl_easy_init() else {
            throw TransportError(.other, "libcurl gave no handle; is there memory left?", beforeRequestWasSent: true)
        }
        self.handle = handle
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        try check(ambra_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, errorText), CURLOPT_ERRORBUFFER)
    }

    deinit {
        curl_easy_cleanup(handle)
        curl_slist_free_all(headers)
        errorText.deallocate()
    }

    /// What libcurl noted about a failure. It may hold names and addresses: to be searched, never shown.
    var note: String { String(cString: errorText) }

    func set(_ option: CurlOption) throws(TransportError) {
        switch option {
        case .long(let name, let value): try check(ambra_curl_set_long(handle, name, value), name)
        case .offset(let name, let value): try check(ambra_curl_set_offset(handle, name, curl_off_t(value)), name)
        case .string(let name, let value): try check(ambra_curl_set_string(handle, name, value), name)
        case .path(let name, let path): try check(ambra_curl_set_string(handle, name, FilePath(path).cString), name)
        case .none(let name): try check(ambra_curl_set_string(handle, name, nil), name)
        case .bytes(let name, let bytes):
            let code = bytes.withUnsafeBytes { ambra_curl_set_blob(handle, name, $0.baseAddress, $0.count) }
            try check(code, name)
        case .headers(let lines): try setHeaders(lines)
        }
    }

    /// Sends what libcurl has to say to `context`, which must outlive the transfer.
    func setCallbacks(context: UnsafeMutableRawPointer) throws(TransportError) {
        try check(ambra_curl_set_data_callback(handle, CURLOPT_HEADERFUNCTION, curlHeader), CURLOPT_HEADERFUNCTION)
        try check(ambra_curl_set_pointer(handle, CURLOPT_HEADERDATA, context), CURLOPT_HEADERDATA)
        try check(ambra_curl_set_data_callback(handle, CURLOPT_WRITEFUNCTION, curlWrite), CURLOPT_WRITEFUNCTION)
        try check(ambra_curl_set_pointer(handle, CURLOPT_WRITEDATA, context), CURLOPT_WRITEDATA)
        try check(ambra_curl_set_data_callback(handle, CURLOPT_READFUNCTION, curlRead), CURLOPT_READFUNCTION)
        try check(ambra_curl_set_pointer(handle, CURLOPT_READDATA, context), CURLOPT_READDATA)
        try check(ambra_curl_set_prereq_callback(handle, curlAboutToSend), CURLOPT_PREREQFUNCTION)
        try check(ambra_curl_set_pointer(handle, CURLOPT_PREREQDATA, context), CURLOPT_PREREQDATA)
    }

    /// A number libcurl keeps about the transfer; 0 when it does not know it.
    func offset(_ info: CURLINFO) -> Int64 {
        var value: curl_off_t = 0
        return ambra_curl_get_offset(handle, info, &value) == CURLE_OK ? Int64(value) : 0
    }

    /// A number libcurl keeps about the transfer; 0 when it does not know it.
    func long(_ info: CURLINFO) -> Int {
        var value = 0
        return ambra_curl_get_long(handle, info, &value) == CURLE_OK ? value : 0
    }

    private func setHeaders(_ lines: [[UInt8]]) throws(TransportError) {
        for line in lines {
            let longer = (line + [0]).withUnsafeBytes { bytes in
                curl_slist_append(headers, bytes.baseAddress?.assumingMemoryBound(to: CChar.self))
            }
            guard let longer else {
                throw TransportError(.other, "no memory for the header fields", beforeRequestWasSent: true)
            }
            headers = longer
        }
        try check(ambra_curl_set_headers(handle, headers), CURLOPT_HTTPHEADER)
    }

    private func check(_ code: CURLcode, _ option: CURLoption) throws(TransportError) {
        guard code != CURLE_OK else { return }
        throw TransportError(
            .invalidRequest,
            "libcurl does not accept option \(option.rawValue) (code \(code.rawValue)); the libcurl in use may lack it",
            beforeRequestWasSent: true
        )
    }
}
