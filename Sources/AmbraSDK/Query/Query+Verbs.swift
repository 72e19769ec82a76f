/// What the verbs of queries share: each returns a copy with another form.
package protocol FormQuery {
    /// What will be sent.
    var form: Form { get set }
}

extension FormQuery {
    package func changing(_ change: (inout Form) -> Void) -> Self {
        var copy = self
        change(&copy.form)
        return copy
    }
}

extension Query: FormQuery {
    /// Adds a parameter that this version of the SDK does not know.
    public func parameter(_ name: String, _ value: String) -> Self { changing { $0.append(name, value) } }

    /// Limits an object of the answer to some of its fields; all others read as `nil`.
    ///
    /// - Parameters:
    ///   - object: The object's singular name in the answer, such as `study`; `_top` for the answer itself.
    ///   - names: Wire names of the fields.
    public func only(_ object: String, named names: [String]) -> Self { changing { $0.only(object, names) } }

    /// Limits the answer itself to some of its top level fields.
    public func onlyTop(named names: [String]) -> Self { changing { $0.onlyTop(names) } }
}

extension Query where Verbs: AllowsFilter {
    /// Keeps what fulfils a condition on a field named as on the wire. Several filters hold all at once.
    ///
    /// - Parameters:
    ///   - name: The field; `table.field` for a field of another table of the call.
    ///   - condition: What the field must fulfil.
    public func filter(named name: String, _ condition: Condition<String>) -> Self {
        changing { $0.filter(name, condition) }
    }

    /// Keeps what has a custom field that fulfils a condition.
    ///
    /// - Parameters:
    ///   - uuid: Id of the custom field.
    ///   - condition: What the custom field must fulfil.
    public func filter(customfield uuid: String, _ condition: Condition<String>) -> Self {
        changing { $0.filter(customfield: uuid, condition) }
    }

    /// Keeps what has one of the tags.
    public func filter(tags: [String]) -> Self { changing { $0.filter(tags: tags) } }

    /// Keeps what a saved filter lets through, in place of conditions of the query's own.
    ///
    /// A saved filter that lists other saved filters is the service's only way to say "or".
    ///
    /// - Parameter uuid: Id of the filter, from `/filter/list`.
    public func savedFilter(_ uuid: String) -> Self { changing { $0.savedFilter(uuid) } }

    /// Keeps what a free text search finds. Study lists only.
    public func smartSearch(_ text: String) -> Self { changing { $0.smartSearch(text) } }
}

extension Query where Verbs: AllowsSort {
    /// Sorts by a field named as on the wire; a further call sorts what is equal in the fields before.
    public func sorted(byName name: String, _ order: SortDirection = .ascending) -> Self {
        changing { $0.sort(name, order) }
    }

    /// Sorts by a custom field: numbers as integers, dates as dates, all others as text.
    public func sorted(byCustomfield uuid: String, _ order: SortDirection = .ascending) -> Self {
        changing { $0.sort(customfield: uuid, order) }
    }
}

/// What a query lets its caller do besides choosing fields. Phantom types: they exist to make a verb that the call does
/// not have a compile error.
public protocol QueryVerbs: Sendable {}

/// The call can be filtered.
public protocol AllowsFilter: QueryVerbs {}

/// The call can be sorted.
public protocol AllowsSort: QueryVerbs {}

/// Neither filter nor sort.
public enum NoVerbs: QueryVerbs {}

/// Filter only.
public enum Filtering: AllowsFilter {}

/// Sort only.
public enum Sorting: AllowsSort {}

/// Filter and sort.
public enum FilteringAndSorting: AllowsFilter, AllowsSort {}

/// Direction of a sort.
public enum SortDirection: String, Sendable, Hashable {
    /// Smallest first.
    case ascending = "asc"
    /// Largest first.
    case descending = "desc"
}
