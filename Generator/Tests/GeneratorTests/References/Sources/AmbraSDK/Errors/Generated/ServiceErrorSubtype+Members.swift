// Written by `make generate` from Generator/Spec/shared/errors.yaml. Do not edit.

extension ServiceError.Subtype {
    /// `NOT_A_USER`: A reason for `SHARE_FAILED`.
    public static let notAUser = Self(rawValue: "NOT_A_USER")

    /// `NO_ACCESS`: A reason for `SHARE_FAILED`.
    public static let noAccess = Self(rawValue: "NO_ACCESS")
}
