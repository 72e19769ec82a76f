// Written by `make generate` from Generator/Spec/records/shared.yaml. Do not edit.

/// A daily time window.
public struct Schedule: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "schedule" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Time of day at which the window opens, as 24 hour `HH:MM`.
    public var start: String? { json.string("start") }

    /// Time of day at which the window closes, as 24 hour `HH:MM`.
    public var stop: String? { json.string("stop") }

    /// Whether the schedule applies on Mondays.
    public var mon: Bool? { json.flag("mon") }

    /// Whether the schedule applies on Tuesdays.
    public var tue: Bool? { json.flag("tue") }

    /// Whether the schedule applies on Wednesdays.
    public var wed: Bool? { json.flag("wed") }

    /// Whether the schedule applies on Thursdays.
    public var thu: Bool? { json.flag("thu") }

    /// Whether the schedule applies on Fridays.
    public var fri: Bool? { json.flag("fri") }

    /// Whether the schedule applies on Saturdays.
    public var sat: Bool? { json.flag("sat") }

    /// Whether the schedule applies on Sundays.
    public var sun: Bool? { json.flag("sun") }

    /// Time zone of the window.
    public var tz: TZ? { json.choice("tz", as: TZ.self) }

    /// Whether the work is done outside of the window instead of inside.
    public var invert: Bool? { json.flag("invert") }

    /// A value of `tz`.
    public struct TZ: OpenChoice {
        /// The value on the wire.
        public let rawValue: String

        /// Takes any value, for those of newer servers.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `US/Eastern`
        public static let usEastern = Self(rawValue: "US/Eastern")

        /// `US/Central`
        public static let usCentral = Self(rawValue: "US/Central")

        /// `US/Mountain`
        public static let usMountain = Self(rawValue: "US/Mountain")

        /// `US/Arizona`
        public static let usArizona = Self(rawValue: "US/Arizona")

        /// `US/Pacific`
        public static let usPacific = Self(rawValue: "US/Pacific")

        /// `US/Alaska`
        public static let usAlaska = Self(rawValue: "US/Alaska")

        /// `Brazil/East`
        public static let brazilEast = Self(rawValue: "Brazil/East")

        /// `Brazil/West`
        public static let brazilWest = Self(rawValue: "Brazil/West")

        /// `Africa/Johannesburg`
        public static let africaJohannesburg = Self(rawValue: "Africa/Johannesburg")

        /// `Europe/London`
        public static let europeLondon = Self(rawValue: "Europe/London")

        /// `Asia/Shanghai`
        public static let asiaShanghai = Self(rawValue: "Asia/Shanghai")
    }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `start`
        public var start: Field<String> { Field("start") }

        /// `stop`
        public var stop: Field<String> { Field("stop") }

        /// `mon`
        public var mon: Field<Bool> { Field("mon") }

        /// `tue`
        public var tue: Field<Bool> { Field("tue") }

        /// `wed`
        public var wed: Field<Bool> { Field("wed") }

        /// `thu`
        public var thu: Field<Bool> { Field("thu") }

        /// `fri`
        public var fri: Field<Bool> { Field("fri") }

        /// `sat`
        public var sat: Field<Bool> { Field("sat") }

        /// `sun`
        public var sun: Field<Bool> { Field("sun") }

        /// `tz`
        public var tz: Field<TZ> { Field("tz") }

        /// `invert`
        public var invert: Field<Bool> { Field("invert") }
    }
}
