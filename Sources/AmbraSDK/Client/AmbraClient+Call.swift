extension AmbraClient {
    /// A call by its wire path, for what this version of the SDK does not know.
    ///
    /// - Parameters:
    ///   - path: The path below the service's address, such as `/study/get`.
    ///   - parameters: Names and values as on the wire, sent in this order. A session is added.
    /// - Returns: A query whose answer is the JSON as it came.
    public func call(_ path: String, _ parameters: [(name: String, value: String)] = []) -> Query<
        OpenRecord, NoVerbs, Mode
    > {
        var form = Form()
        if !path.isCallPath { form.fail("a call's path looks like /study/get") }
        for parameter in parameters { form.append(parameter.name, parameter.value) }
        return Query(core, Call(path), form)
    }
}

extension String {
    /// Words of lower-case letters, digits and `_`, each after a slash; `/account/delete/` ends in one.
    fileprivate var isCallPath: Bool {
        first == "/" && utf8.count <= 200 && !contains("//")
            && utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"),
                    UInt8(ascii: "/"):
                    true
                default: false
                }
            }
    }
}
