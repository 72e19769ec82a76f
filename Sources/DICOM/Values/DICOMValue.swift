/// A Swift type that values of elements are read as and written from.
///
/// | VR | type |
/// | --- | --- |
/// | AE, CS, LO, LT, SH, ST, UC, UR, UT | `String` |
/// | UI | ``UID`` |
/// | PN | ``PersonName`` |
/// | DA, TM, DT | ``DICOMDate``, ``DICOMTime``, ``DICOMDateTime``, and ``DICOMRange`` of them in queries |
/// | DS, IS, AS | ``DecimalString``, ``IntegerString``, ``AgeString`` |
/// | AT | ``Tag`` |
/// | US, SS, UL, SL | `Int` |
/// | SV, UV, FL, FD | `Int64`, `UInt64`, `Float`, `Double` |
/// | SQ | ``DataSet``, one an item |
/// | OB, OD, OF, OL, OV, OW, UN | ``BulkValue`` |
///
/// Wider types read the VRs of narrower ones: any value but bytes and items reads as `String`, any number that fits
/// as `Double`.
public protocol DICOMValue: Sendable {
    /// The values of an element, `nil` for each one that is not valid for this type.
    ///
    /// - Throws: ``DICOMError``: `malformed` when the element's VR holds nothing of the kind, and what reading the
    ///   bytes may throw. A data set passes another error on as `malformed`, with its type.
    @_disfavoredOverload
    static func values(of element: Element, in dataSet: DataSet) throws -> [Self?]

    /// An element that holds values, encoded as the data set encodes its text.
    ///
    /// - Throws: ``DICOMError``: `malformed` when the VR holds nothing of the kind or does not allow such a value,
    ///   `unrepresentable` for text that the character set does not have. A data set passes another error on as
    ///   `malformed`, with its type.
    @_disfavoredOverload
    static func element(_ tag: Tag, _ vr: VR, _ values: [Self], for dataSet: DataSet) throws -> Element
}

extension DICOMValue {
    package static func values(
        of element: Element, in dataSet: DataSet, _: ThrownType = .stated
    ) throws(DICOMError) -> [Self?] {
        do {
            return try values(of:in:)(element, dataSet)
        } catch {
            throw DICOMError(from: error, .malformed, "reading values as \(Self.self)")
        }
    }

    package static func element(
        _ tag: Tag, _ vr: VR, _ values: [Self], for dataSet: DataSet, _: ThrownType = .stated
    ) throws(DICOMError) -> Element {
        do {
            return try element(_:_:_:for:)(tag, vr, values, dataSet)
        } catch {
            throw DICOMError(from: error, .malformed, "making an element of \(Self.self)")
        }
    }
}

/// A value that is stored as text of one form.
public protocol DICOMTextValue: DICOMValue, Hashable {
    /// Reads the stored form without padding; `nil` for what has another form.
    init?(_ text: some StringProtocol)

    /// The stored form without padding.
    var text: String { get }
}

extension DICOMTextValue {
    /// The texts of an element, each read on its own.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public static func values(of element: Element, in dataSet: DataSet) throws -> [Self?] {
        guard let texts = try dataSet.text(of: element)?.values else { throw DICOMError.wrongVR(element.tag) }
        return texts.map { Self($0) }
    }

    /// An element of text.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public static func element(
        _ tag: Tag, _ vr: VR, _ values: [Self], for dataSet: DataSet
    ) throws -> Element {
        try String.element(tag, vr, values.map(\.text), for: dataSet)
    }
}

extension DICOMDate: DICOMTextValue {}
extension DICOMTime: DICOMTextValue {}
extension DICOMDateTime: DICOMTextValue {}

extension DICOMRange: DICOMTextValue {
    /// An element of a query: longer than the VR allows for values.
    ///
    /// - Throws: ``DICOMError`` and nothing else.
    @_disfavoredOverload
    public static func element(
        _ tag: Tag, _ vr: VR, _ values: [DICOMRange], for dataSet: DataSet
    ) throws -> Element {
        guard vr == .da || vr == .tm || vr == .dt else { throw DICOMError.wrongVR(tag) }
        return try .text(tag, vr, values.map(\.text), in: dataSet.characterSet)
    }
}

extension DecimalString: DICOMTextValue {}
extension IntegerString: DICOMTextValue {}
extension AgeString: DICOMTextValue {}
extension PersonName: DICOMTextValue {}

extension UID: DICOMTextValue {
    /// The text.
    public var text: String { value }
}

extension DICOMError {
    static func wrongVR(_ tag: Tag) -> DICOMError {
        DICOMError(.malformed, "the element's VR holds no such values", tag: tag)
    }
}
