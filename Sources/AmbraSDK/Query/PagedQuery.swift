/// A list that arrives page by page. A value: copy it, change the copy, run either.
///
/// Nothing is fetched before the list is walked. While a page is consumed the next one is on its way; a walk that stops
/// early fetches no more than that.
public struct PagedQuery<Row: Record, Verbs: QueryVerbs, Mode: CallMode>: ParameterizedQuery {
    /// Rows per page that the service allows.
    public static var pageSizes: ClosedRange<Int> { 1...5_000 }

    package let client: ClientCore
    package let call: Call
    package var form: Form
    package var window = PageWindow()

    package init(_ client: ClientCore, _ call: Call, _ form: Form) {
        self.client = client
        self.call = call
        self.form = form
    }

    /// A copy with another form.
    public func changing(_ change: FormChange) -> Self {
        var copy = self
        change.apply(&copy.form)
        return copy
    }

    /// Sets the number of rows fetched at once, 1 to 5,000; 100 unless set.
    public func pageSize(_ rows: Int) -> Self {
        var copy = self
        guard Self.pageSizes.contains(rows) else {
            copy.form.fail("page size \(rows): the service allows 1 to 5000 rows")
            return copy
        }
        copy.window.pageSize = rows
        return copy
    }

    /// Keeps the rows of these places, from 0, and fetches only the pages that hold them.
    public func rows(_ range: Range<Int>) -> Self {
        var copy = self
        guard range.lowerBound >= 0 else {
            copy.form.fail("rows \(range.lowerBound)..<\(range.upperBound): places are counted from 0")
            return copy
        }
        copy.window.rows = range
        return copy
    }

    /// Limits each row to these fields; all others read as `nil`.
    public func only<each Value>(_ fields: repeat KeyPath<Row.Fields, Field<each Value>>) -> Self {
        var names: [String] = []
        let all = Row.Fields()
        for field in repeat each fields { names.append(all[keyPath: field].name) }
        return only(named: names)
    }

    /// Limits each row to the fields of these wire names.
    public func only(named names: [String]) -> Self { changing { $0.only(Row.objectName, names) } }
}

extension PagedQuery where Verbs: AllowsFilter {
    /// Keeps the rows whose field fulfils a condition. Several filters hold all at once.
    public func filter<Value>(_ field: KeyPath<Row.Fields, Field<Value>>, _ condition: Condition<Value>) -> Self {
        changing { $0.filter(Row.Fields()[keyPath: field].name, condition) }
    }

    /// Keeps the rows where one key of a map field fulfils a condition.
    ///
    /// - Parameters:
    ///   - field: The map field.
    ///   - key: The key inside the field's map; without quotes.
    ///   - condition: What the key's value must fulfil.
    public func filter<Value>(
        _ field: KeyPath<Row.Fields, Field<Value>>, key: String, _ condition: Condition<String>
    ) -> Self {
        changing {
            let name = Row.Fields()[keyPath: field].name
            guard !key.contains("'") else { return $0.fail("\(name): a key cannot hold a quote") }
            $0.filter("\(name)->'\(key)'", condition)
        }
    }
}

extension PagedQuery where Verbs: AllowsSort {
    /// Sorts by a field; a further call sorts rows that are equal in the fields before.
    public func sorted<Value>(by field: KeyPath<Row.Fields, Field<Value>>, _ order: SortDirection = .ascending) -> Self
    {
        changing { $0.sort(Row.Fields()[keyPath: field].name, order) }
    }
}
