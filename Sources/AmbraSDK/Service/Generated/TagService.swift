// Written by `make generate` from Generator/Spec/service/tag.yaml. Do not edit.

/// Tags that users put on objects.
public struct TagService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    /// Lists the tags of a class of objects.
    ///
    /// Tags can be filtered and sorted by the field `tag`. Objects that carry tags can be filtered by the field `tags`
    /// with the condition `in`.
    ///
    /// Sent as `POST /tag/list`.
    ///
    /// Refused with `INVALID_FIELD`, `INVALID_CONDITION`, `FILTER_NOT_FOUND`, `INVALID_SORT_FIELD` or
    /// `INVALID_SORT_ORDER`.
    ///
    /// - Parameter object: Object class.
    public func list(object: TagListObject) -> PagedQuery<TagRecord, FilteringAndSorting, Mode> {
        var form = Form()
        form.append("object", object.rawValue)
        return PagedQuery(client, Call("/tag/list", repeats: .safe, rows: "tags"), form)
    }

    /// Tags an object.
    ///
    /// Permission: study_tag.
    ///
    /// Sent as `POST /tag/add`.
    ///
    /// Refused with `MISSING_FIELDS`, `INVALID_OBJECT`, `NOT_FOUND` or `NOT_PERMITTED`.
    ///
    /// - Parameters:
    ///   - tag: Value of the tag.
    ///   - object: Object class to tag.
    ///   - objectID: Id of the object.
    public func add(tag: String, object: TagAddObject, objectID: String) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("tag", tag)
        form.append("object", object.rawValue)
        form.append("object_id", objectID)
        return Query(client, Call("/tag/add"), form)
    }

    /// Removes one of an object's tags.
    ///
    /// Sent as `POST /tag/delete`.
    ///
    /// Refused with `MISSING_FIELDS`, `INVALID_OBJECT` or `NOT_FOUND`.
    ///
    /// - Parameters:
    ///   - tag: Value of the tag.
    ///   - object: Object class to untag.
    ///   - objectID: Id of the object.
    public func delete(
        tag: String,
        object: TagDeleteObject,
        objectID: String
    ) -> Query<Acknowledgement, NoVerbs, Mode> {
        var form = Form()
        form.append("tag", tag)
        form.append("object", object.rawValue)
        form.append("object_id", objectID)
        return Query(client, Call("/tag/delete"), form)
    }
}

// MARK: - Choices

/// A value of `object` in `/tag/list`.
public struct TagListObject: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Study`
    public static let study = Self(rawValue: "Study")

    /// `User_account`
    public static let userAccount = Self(rawValue: "User_account")

    /// `Group`
    public static let group = Self(rawValue: "Group")

    /// `Location`
    public static let location = Self(rawValue: "Location")

    /// `Account`
    public static let account = Self(rawValue: "Account")

    /// `Patient`
    public static let patient = Self(rawValue: "Patient")

    /// `Case`
    public static let `case` = Self(rawValue: "Case")

    /// `Order`
    public static let order = Self(rawValue: "Order")

    /// `Message`
    public static let message = Self(rawValue: "Message")
}

/// A value of `object` in `/tag/add`.
public struct TagAddObject: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Study`
    public static let study = Self(rawValue: "Study")

    /// `User_account`
    public static let userAccount = Self(rawValue: "User_account")

    /// `Group`
    public static let group = Self(rawValue: "Group")

    /// `Location`
    public static let location = Self(rawValue: "Location")

    /// `Account`
    public static let account = Self(rawValue: "Account")

    /// `Patient`
    public static let patient = Self(rawValue: "Patient")

    /// `Case`
    public static let `case` = Self(rawValue: "Case")

    /// `Order`
    public static let order = Self(rawValue: "Order")

    /// `Message`
    public static let message = Self(rawValue: "Message")

    /// `Query`
    public static let query = Self(rawValue: "Query")
}

/// A value of `object` in `/tag/delete`.
public struct TagDeleteObject: OpenChoice {
    /// The value on the wire.
    public let rawValue: String

    /// Takes any value, for those of newer servers.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Study`
    public static let study = Self(rawValue: "Study")

    /// `User_account`
    public static let userAccount = Self(rawValue: "User_account")

    /// `Group`
    public static let group = Self(rawValue: "Group")

    /// `Location`
    public static let location = Self(rawValue: "Location")

    /// `Account`
    public static let account = Self(rawValue: "Account")

    /// `Patient`
    public static let patient = Self(rawValue: "Patient")

    /// `Case`
    public static let `case` = Self(rawValue: "Case")

    /// `Order`
    public static let order = Self(rawValue: "Order")
}
