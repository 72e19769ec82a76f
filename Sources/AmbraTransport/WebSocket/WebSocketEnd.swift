/// A message as the application sees it.
package enum WebSocketMessage: Sendable, Hashable {
    case text(String)
    case binary([UInt8])
}

/// Why a WebSocket connection is over.
package enum WebSocketEnd: Sendable, Hashable {
    /// Both sides said that they close. `code`: what the one who began gave; `nil` for none.
    case closed(code: WebSocketCloseCode?, reason: String)
    /// The server did not agree to speak WebSocket.
    case refused(WebSocketRefusal)
    /// The server broke the protocol, or sent more than the limits allow.
    case violated(WebSocketViolation)
    /// The connection ended without a word.
    case lost
    /// The server did not answer the opening or the closing in time.
    case timedOut
}

/// The number that a closing frame carries (RFC 6455, 7.4).
package struct WebSocketCloseCode: RawRepresentable, Sendable, Hashable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) { self.rawValue = rawValue }

    package static let normal = WebSocketCloseCode(rawValue: 1000)
    package static let goingAway = WebSocketCloseCode(rawValue: 1001)
    package static let protocolError = WebSocketCloseCode(rawValue: 1002)
    package static let invalidText = WebSocketCloseCode(rawValue: 1007)
    package static let policy = WebSocketCloseCode(rawValue: 1008)
    package static let tooBig = WebSocketCloseCode(rawValue: 1009)

    /// Whether the number may stand in a frame: the assigned ones, and those of libraries and applications.
    var mayBeSent: Bool {
        switch rawValue {
        case 1000...1003, 1007...1014, 3000...4999: true
        default: false
        }
    }
}

/// How a server broke the protocol.
package enum WebSocketViolation: Error, Sendable, Hashable {
    case reservedBits
    case opcode
    /// A control frame is fragmented or longer than 125 bytes.
    case controlFrame
    /// A server must not mask.
    case masked
    /// A length is not in its shortest form, or has more than 63 bits.
    case length
    /// A continuation without a beginning, or a new message within another.
    case fragments
    /// A text or a closing reason is not UTF-8.
    case text
    /// A closing frame of one byte, or with a number that may not be sent.
    case closeCode
    case frameTooBig
    case messageTooBig

    /// What the server is told.
    var closeCode: WebSocketCloseCode {
        switch self {
        case .text: .invalidText
        case .frameTooBig, .messageTooBig: .tooBig
        default: .protocolError
        }
    }
}

/// Why an opening handshake failed.
package enum WebSocketRefusal: Error, Sendable, Hashable {
    /// The server answered with another status than 101.
    case status(Int)
    case headTooLarge
    /// The answer is not a head of HTTP/1.1.
    case malformedHead
    /// A field that the handshake needs is missing or wrong.
    case wrongField(Field)

    package enum Field: String, Sendable, Hashable {
        case upgrade = "Upgrade"
        case connection = "Connection"
        case accept = "Sec-WebSocket-Accept"
        /// Nothing was offered, so nothing can be chosen.
        case extensions = "Sec-WebSocket-Extensions"
        case subprotocol = "Sec-WebSocket-Protocol"
    }
}

/// The most that a connection takes from its server.
package struct WebSocketLimits: Sendable, Hashable {
    /// The longest payload of a frame, in bytes. Default 1 MiB.
    package var frame = 1 << 20
    /// The longest message, in bytes, all its frames together. Default 4 MiB.
    package var message = 4 << 20
    /// The longest head of the answer to the opening, in bytes. Default 16 KiB.
    package var head = 16 << 10
    /// How long the server may say nothing before it is pinged, and then again before it is given up. Default 30 s.
    package var silence: Duration = .seconds(30)

    package init() {}
}
