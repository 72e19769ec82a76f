// Written by `make generate` from Generator/Spec/service/npi.yaml. Do not edit.

/// Look-up of National Provider Identifiers (NPI).
public struct NPIService<Mode: CallMode>: Sendable {
    package let client: ClientCore

    package init(client: ClientCore) { self.client = client }

    /// Finds an NPI number.
    ///
    /// Sent as `POST /npi/find`.
    ///
    /// Refused with `MISSING_FIELDS` or `LOOKUP_FAILED`.
    ///
    /// - Parameters:
    ///   - last: Last name of the person.
    ///   - state: State, as a two-letter code.
    ///   - first: First name of the person.
    ///   - zip: ZIP code to find.
    public func find(
        last: String,
        state: String,
        first: String? = nil,
        zip: String? = nil
    ) -> Query<NPIFindResponse, NoVerbs, Mode> {
        var form = Form()
        form.append("last", last)
        form.append("state", state)
        form.append("first", first)
        form.append("zip", zip)
        return Query(client, Call("/npi/find", repeats: .safe), form)
    }
}
