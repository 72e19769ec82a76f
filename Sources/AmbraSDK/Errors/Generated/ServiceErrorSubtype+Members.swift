// Written by `make generate` from Generator/Spec/shared/errors.yaml. Do not edit.

extension ServiceError.Subtype {
    /// `DECLINED`: A reason for `SHARE_FAILED`.
    public static let declined = Self(rawValue: "DECLINED")

    /// `GLOBAL_USER_WITH_RESTRICTED_ROLE`: A reason for `ROLE_NAMESPACE_MISMATCH`.
    public static let globalUserWithRestrictedRole = Self(rawValue: "GLOBAL_USER_WITH_RESTRICTED_ROLE")

    /// `INCOMPATIBLE_ROLE`: A reason for `ROLE_NAMESPACE_MISMATCH`.
    public static let incompatibleRole = Self(rawValue: "INCOMPATIBLE_ROLE")

    /// `NO_CARD`: A reason for `SHARE_FAILED`.
    public static let noCard = Self(rawValue: "NO_CARD")

    /// `NO_CHARGE_MODALITY`: A reason for `SHARE_FAILED`.
    public static let noChargeModality = Self(rawValue: "NO_CHARGE_MODALITY")

    /// `NO_DESTINATION`: A reason for `SHARE_FAILED`.
    public static let noDestination = Self(rawValue: "NO_DESTINATION")

    /// `NO_DUP_SHARE`: A reason for `SHARE_FAILED`.
    public static let noDupShare = Self(rawValue: "NO_DUP_SHARE")

    /// `SAME`: A reason for `SHARE_FAILED`.
    public static let same = Self(rawValue: "SAME")
}
