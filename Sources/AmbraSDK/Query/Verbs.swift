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
