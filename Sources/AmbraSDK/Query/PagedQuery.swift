/// A list that arrives page by page. A value: copy it, change the copy, run either.
///
/// Pages are fetched while the list is walked, never before; a walk that stops early fetches no more.
public struct PagedQuery<Row: Record, Verbs: QueryVerbs, Mode: CallMode>: Sendable {
    /// Rows per page that the service allows.
    public static var pageSizes: ClosedRange<Int> { 1...5_000 }

    package let client: ClientCore
    package let call: Call
    package var form: Form
    package private(set) var pageSize = 100

    package init(_ client: ClientCore, _ call: Call, _ form: Form) {
        self.client = client
        self.call = call
        self.form = form
    }

    private func changed(_ change: (inout Self) -> Void) -> Self {
        var copy = self
        change(&copy)
        return copy
    }

    /// Sets the number of rows fetched at once, 1 to 5,000; 100 unless set.
    public func pageSize(_ rows: Int) -> Self {
        changed {
            $0.pageSize = rows
            if !Self.pageSizes.contains(rows) { $0.form.fail("page size \(rows): the service allows 1 to 5000 rows") }
        }
    }

    /// Adds a parameter that this version of the SDK does not know.
    public func parameter(_ name: String, _ value: String) -> Self { changed { $0.form.append(name, value) } }

    /// Limits each row to these fields; all others read as `nil`.
    public func only<each Value>(_ fields: repeat KeyPath<Row.Fields, Field<each Value>>) -> Self {
        var names: [String] = []
        let all = Row.Fields()
        for field in repeat each fields { names.append(all[keyPath: field].name) }
        return only(named: names)
    }

    /// Limits each row to the fields of these wire names.
    public func only(named names: [String]) -> Self { changed { $0.form.only(Row.objectName, names) } }
}

extension PagedQuery where Verbs: AllowsFilter {
    /// Keeps the rows whose field fulfils a condition. Several filters hold all at once.
    public func filter<Value>(_ field: KeyPath<Row.Fields, Field<Value>>, _ condition: Condition<Value>) -> Self {
        changed { $0.form.filter(Row.Fields()[keyPath: field].name, condition.name, condition.text) }
    }

    /// Keeps the rows whose field, named as on the wire, fulfils a condition; for `customfield-…` or `table.field`.
    public func filter(named name: String, _ condition: Condition<String>) -> Self {
        changed { $0.form.filter(name, condition.name, condition.text) }
    }
}

extension PagedQuery where Verbs: AllowsSort {
    /// Sorts by a field; a further call sorts rows that are equal in the fields before.
    public func sorted<Value>(by field: KeyPath<Row.Fields, Field<Value>>, _ order: SortOrder = .ascending) -> Self {
        changed { $0.form.sort(Row.Fields()[keyPath: field].name, order) }
    }

    /// Sorts by a field named as on the wire.
    public func sorted(byName name: String, _ order: SortOrder = .ascending) -> Self {
        changed { $0.form.sort(name, order) }
    }
}
