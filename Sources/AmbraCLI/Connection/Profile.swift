#if Tools
import AmbraSDK
import DICOM
import Foundation
import Platform

/// The profiles of a user: one private file each, in a private folder.
struct ProfileStore: Sendable {
    let folder: String
    let name: String

    /// - Throws: ``ExitStatus/badInput`` for a name that could lead elsewhere, or without a home.
    init(folder: String?, name: String) throws(CommandFailure) {
        guard Self.isName(name) else {
            throw CommandFailure(
                .badInput, "the profile name may hold letters, digits, - and _ only; choose another")
        }
        guard let folder else {
            throw CommandFailure(.badInput, "there is no folder for profiles; set HOME or XDG_CONFIG_HOME")
        }
        self.folder = folder
        self.name = name
    }

    static func isName(_ name: String) -> Bool {
        (1...64).contains(name.utf8.count)
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
                default: false
                }
            }
    }

    /// The names of all profiles there are.
    static func names(in folder: String? = CommandEnvironment().profileFolder) -> [String] {
        let files = folder.flatMap { FilePath($0).names } ?? []
        return files.map(\.text).filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.filter(isName)
            .sorted()
    }

    /// The path of the file.
    var path: String { "\(folder)/\(name).json" }

    /// The profile; `nil` when there is none.
    func load() throws(CommandFailure) -> Profile? {
        guard let text = try PrivateFile(path: path).read() else { return nil }
        guard let profile = Profile(jsonText: text) else {
            throw CommandFailure(.badInput, "\(path): is not a profile; remove it and log in again")
        }
        return profile
    }

    /// Keeps a profile.
    func save(_ profile: Profile) throws(CommandFailure) {
        if let failure = FolderPath.make(folder) {
            throw CommandFailure(.badInput, "\(failure.path): the folder cannot be made: \(failure.reason)")
        }
        try checkFolder()
        try PrivateFile(path: path).write(profile.jsonText)
    }

    /// Who can write in the folder can put another profile there, and with it another address.
    private func checkFolder() throws(CommandFailure) {
        guard let status = FilePath(folder).status(), status.st_mode & S_IFMT == S_IFDIR else {
            throw CommandFailure(.badInput, "\(folder): is not a folder; remove it and log in again")
        }
        if let exposure = FolderPath.exposure(folder) { throw CommandFailure(.badInput, "\(path): \(exposure)") }
    }
}

/// What `ambra login` keeps. Never a password.
struct Profile: Sendable, Equatable {
    var url: String
    var username: String?
    /// The session; `nil` after a logout.
    var sid: String?
    /// Storage engines to trust besides those trusted by default.
    var engineHosts: [String]

    init(url: String, username: String?, sid: String?, engineHosts: [String] = []) {
        self.url = url
        self.username = username
        self.sid = sid
        self.engineHosts = engineHosts
    }

    /// Reads a profile's JSON; `nil` when it is none.
    init?(jsonText: String) {
        guard let object = (try? JSONValue(jsonText: jsonText))?.object, let url = object["url"]?.string else {
            return nil
        }
        self.init(
            url: url, username: object["username"]?.string, sid: object["sid"]?.string,
            engineHosts: object["engine_hosts"]?.array?.compactMap(\.string) ?? [])
    }

    /// The profile as JSON.
    var jsonText: String {
        var object = JSONObject()
        object["url"] = .string(url)
        object["username"] = JSONValue(text: username)
        object["sid"] = JSONValue(text: sid)
        if !engineHosts.isEmpty { object["engine_hosts"] = JSONValue(texts: engineHosts) }
        return JSONText(isPretty: true).text(.object(object)) + "\n"
    }
}
#endif
