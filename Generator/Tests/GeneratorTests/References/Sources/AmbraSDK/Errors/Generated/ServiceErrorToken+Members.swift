// Written by `make generate` from Generator/Spec/shared/errors.yaml. Do not edit.

extension ServiceError.Token {
    /// `FILTER_NOT_FOUND`: No filter has this id.
    public static let filterNotFound = Self(rawValue: "FILTER_NOT_FOUND")

    /// `INVALID_CONDITION`: The condition is not known.
    public static let invalidCondition = Self(rawValue: "INVALID_CONDITION")

    /// `INVALID_FIELD`: The field is not known.
    public static let invalidField = Self(rawValue: "INVALID_FIELD")

    /// `INVALID_SORT_FIELD`: The field cannot be sorted by.
    public static let invalidSortField = Self(rawValue: "INVALID_SORT_FIELD")

    /// `INVALID_SORT_ORDER`: The order is neither asc nor desc.
    public static let invalidSortOrder = Self(rawValue: "INVALID_SORT_ORDER")

    /// `MISSING_FIELDS`: Required fields are missing.
    public static let missingFields = Self(rawValue: "MISSING_FIELDS")

    /// `NOT_FOUND`: The object does not exist.
    public static let notFound = Self(rawValue: "NOT_FOUND")

    /// `SHARE_FAILED`: The share was refused. Subtypes: `NO_ACCESS`, `NOT_A_USER`.
    public static let shareFailed = Self(rawValue: "SHARE_FAILED")
}
