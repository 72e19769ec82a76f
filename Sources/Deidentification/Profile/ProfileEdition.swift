/// The edition of the standard that the tables of this module are taken from; every report and every result names it.
public enum ProfileEdition {
    /// PS3.15 table E.1-1.
    public static let confidentialityProfile = "PS3.15 2026d"
}
