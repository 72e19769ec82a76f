import CLibcurl

// libcurl calls these on the engine's thread only, inside curl_multi_perform or curl_easy_pause. `context` is the
// transfer, which the engine keeps while its handle is in the set.

private func transfer(_ context: UnsafeMutableRawPointer?) -> CurlTransfer? {
    context.map { Unmanaged<CurlTransfer>.fromOpaque($0).takeUnretainedValue() }
}

/// A line of a head. Any result but the number of bytes ends the transfer.
func curlHeader(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
    return transfer(context)?.received(line: line) == true ? line.count : -1
}

/// A piece of the body of the answer.
func curlWrite(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    let piece = UnsafeRawBufferPointer(start: bytes, count: size * count)
    switch transfer(context)?.received(piece: piece) {
    case .accept: return piece.count
    case .pause: return Int(CURL_WRITEFUNC_PAUSE)
    case nil: return -1
    }
}

/// Room for a piece of the request body.
func curlRead(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    let room = UnsafeMutableRawBufferPointer(start: bytes, count: size * count)
    switch transfer(context)?.wanted(room) {
    case .bytes(let count): return count
    case .end: return 0
    case .pause: return Int(CURL_READFUNC_PAUSE)
    case nil: return Int(CURL_READFUNC_ABORT)
    }
}

/// The connection is open and the request is about to be sent on it.
func curlAboutToSend(
    _ context: UnsafeMutableRawPointer?, _ remote: UnsafeMutablePointer<CChar>?, _ local: UnsafeMutablePointer<CChar>?,
    _ remotePort: Int32, _ localPort: Int32
) -> Int32 {
    transfer(context)?.aboutToSend() == true ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
}
