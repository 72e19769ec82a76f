/// Marks what states the type of its errors: `throws(DICOMError)` inside the package, where callers need no cast.
///
/// What is public throws untyped, because a `catch` that is not exhaustive crashes swiftc 6.3.1 where the error's type
/// is stated (scripts/error-shapes). Each such declaration calls one of the same name that takes this marker by
/// default; being disfavored, it leaves the package's own calls to the one that states its type.
package enum ThrownType: Sendable {
    case stated
}
