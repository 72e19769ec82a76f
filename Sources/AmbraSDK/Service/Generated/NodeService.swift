// Written by `make generate` from Generator/Spec/service/node.yaml. Do not edit.

/// Nodes, the gateways installed at a site.
public struct NodeService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    // MARK: - Reading

    /// Lists the nodes of an account.
    ///
    /// Permission: node_view.
    ///
    /// Sent as `POST /node/list`.
    ///
    /// Refused with `MISSING_FIELDS`, `NOT_FOUND`, `NOT_PERMITTED`, `INVALID_FIELD`, `INVALID_CONDITION`,
    /// `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or `INVALID_SORT_ORDER`.
    ///
    /// - Parameter accountID: Id of the account.
    public func list(accountID: String? = nil) -> PagedQuery<Node, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("account_id", accountID)
        return PagedQuery(client, Call("/node/list", repeats: .safe, rows: "nodes"), form)
    }

    /// Returns a node.
    ///
    /// Sent as `POST /node/get`, with the session unless `serialNo` is given.
    ///
    /// Refused with `MISSING_FIELDS` or `NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - uuid: Id of the node.
    ///   - serialNo: Serial number of the node. It replaces a session.
    public func get(uuid: String, serialNo: String? = nil) -> Query<Node, NoVerbs, Mode> {
        var form = Form()
        form.append("uuid", uuid)
        form.append("serial_no", serialNo)
        return Query(client, Call("/node/get", session: .alternative(["serial_no"]), repeats: .safe), form)
    }
}

// MARK: - Choices

/// A value of `type` in `/node/add`.
public struct NodeAddType: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `STORAGE`
    public static let storage = Self(rawValue: "STORAGE")

    /// `HARVESTER`
    public static let harvester = Self(rawValue: "HARVESTER")

    /// `ACCELERATOR`
    public static let accelerator = Self(rawValue: "ACCELERATOR")

    /// `CLEARINGHOUSE`
    public static let clearinghouse = Self(rawValue: "CLEARINGHOUSE")

    /// `VIRTUAL`
    public static let virtual = Self(rawValue: "VIRTUAL")

    /// `UTILITY`
    public static let utility = Self(rawValue: "UTILITY")

    /// `XDS`
    public static let xds = Self(rawValue: "XDS")
}

/// A value of `os_type` in `/node/add`.
public struct NodeAddOSType: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `WINDOWS`
    public static let windows = Self(rawValue: "WINDOWS")

    /// `MACOS`
    public static let macOS = Self(rawValue: "MACOS")
}

/// A value of `category` in `/node/add`.
public struct NodeAddCategory: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `ACTIVE`
    public static let active = Self(rawValue: "ACTIVE")

    /// `INACTIVE`
    public static let inactive = Self(rawValue: "INACTIVE")

    /// `MIGRATION`
    public static let migration = Self(rawValue: "MIGRATION")

    /// `TEST`
    public static let test = Self(rawValue: "TEST")

    /// `DUPLICATE`
    public static let duplicate = Self(rawValue: "DUPLICATE")

    /// `INTEGRATED`
    public static let integrated = Self(rawValue: "INTEGRATED")

    /// `ACCELERATOR`
    public static let accelerator = Self(rawValue: "ACCELERATOR")
}

/// A value of `category` in `/node/set`.
public struct NodeSetCategory: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `ACTIVE`
    public static let active = Self(rawValue: "ACTIVE")

    /// `INACTIVE`
    public static let inactive = Self(rawValue: "INACTIVE")

    /// `MIGRATION`
    public static let migration = Self(rawValue: "MIGRATION")

    /// `TEST`
    public static let test = Self(rawValue: "TEST")

    /// `DUPLICATE`
    public static let duplicate = Self(rawValue: "DUPLICATE")

    /// `INTEGRATED`
    public static let integrated = Self(rawValue: "INTEGRATED")
}

/// A value of `status` in `/node/deliver`.
public struct NodeDeliverStatus: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `S`
    public static let success = Self(rawValue: "S")

    /// `F`
    public static let failure = Self(rawValue: "F")

    /// `P`
    public static let partial = Self(rawValue: "P")

    /// `B`
    public static let blocked = Self(rawValue: "B")

    /// `U`
    public static let uncached = Self(rawValue: "U")
}

/// A value of `status` in `/node/retrieve`.
public struct NodeRetrieveStatus: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `S`
    public static let success = Self(rawValue: "S")

    /// `F`
    public static let failure = Self(rawValue: "F")

    /// `P`
    public static let partial = Self(rawValue: "P")
}

/// A value of `status` in `/node/webhook`, `/node/found`, `/node/found/mwl`.
public struct NodeStatus: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `S`
    public static let success = Self(rawValue: "S")

    /// `F`
    public static let failure = Self(rawValue: "F")
}

/// A value of `event` in `/node/event`.
public struct NodeEventEvent: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `c_echo_error`
    public static let cEchoError = Self(rawValue: "c_echo_error")
}

/// A value of `type` in `/node/log`.
public struct NodeLogType: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `log`
    public static let log = Self(rawValue: "log")

    /// `dicom`
    public static let dicom = Self(rawValue: "dicom")

    /// `queue`
    public static let queue = Self(rawValue: "queue")

    /// `system`
    public static let system = Self(rawValue: "system")
}

/// A value of `metric` in `/node/metric`.
public struct NodeMetricMetric: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `job_queued`
    public static let jobQueued = Self(rawValue: "job_queued")

    /// `download_start`
    public static let downloadStart = Self(rawValue: "download_start")

    /// `download_end`
    public static let downloadEnd = Self(rawValue: "download_end")

    /// `unzip_start`
    public static let unzipStart = Self(rawValue: "unzip_start")

    /// `unzip_end`
    public static let unzipEnd = Self(rawValue: "unzip_end")

    /// `burn_start`
    public static let burnStart = Self(rawValue: "burn_start")

    /// `burn_end`
    public static let burnEnd = Self(rawValue: "burn_end")
}
