extension PagedQuery: FormQuery {
    /// Adds a parameter that this version of the SDK does not know, to the request of each page.
    public func parameter(_ name: String, _ value: String) -> Self { changing { $0.append(name, value) } }

    /// Limits each row to these fields; all others read as `nil`.
    public func only<each Value>(_ fields: repeat KeyPath<Row.Fields, Field<each Value>>) -> Self {
        var names: [String] = []
        let all = Row.Fields()
        for field in repeat each fields { names.append(all[keyPath: field].name) }
        return only(named: names)
    }

    /// Limits each row to the fields of these wire names.
    public func only(named names: [String]) -> Self { changing { $0.only(Row.objectName, names) } }

    /// Limits an object of the answer, named by its singular there, to the fields of these wire names.
    public func only(_ object: String, named names: [String]) -> Self { changing { $0.only(object, names) } }

    /// Limits each page itself to some of its top level fields.
    public func onlyTop(named names: [String]) -> Self { changing { $0.onlyTop(names) } }
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

    /// Keeps the rows where a field named as on the wire fulfils a condition; `table.field` names one of another table
    /// of the call.
    public func filter(named name: String, _ condition: Condition<String>) -> Self {
        changing { $0.filter(name, condition) }
    }

    /// Keeps the rows with a custom field, named by its id, that fulfils a condition.
    public func filter(customfield uuid: String, _ condition: Condition<String>) -> Self {
        changing { $0.filter(customfield: uuid, condition) }
    }

    /// Keeps the rows that have one of the tags.
    public func filter(tags: [String]) -> Self { changing { $0.filter(tags: tags) } }

    /// Keeps the rows that a saved filter lets through, in place of conditions of the query's own.
    ///
    /// A saved filter that lists other saved filters is the service's only way to say "or".
    ///
    /// - Parameter uuid: Id of the filter, from `/filter/list`.
    public func savedFilter(_ uuid: String) -> Self { changing { $0.savedFilter(uuid) } }

    /// Keeps the rows that a free text search finds. Study lists only.
    public func smartSearch(_ text: String) -> Self { changing { $0.smartSearch(text) } }
}

extension PagedQuery where Verbs: AllowsSort {
    /// Sorts by a field; a further call sorts rows that are equal in the fields before.
    public func sorted<Value>(by field: KeyPath<Row.Fields, Field<Value>>, _ order: SortDirection = .ascending) -> Self
    {
        changing { $0.sort(Row.Fields()[keyPath: field].name, order) }
    }

    /// Sorts by a field named as on the wire; a further call sorts rows that are equal in the fields before.
    public func sorted(byName name: String, _ order: SortDirection = .ascending) -> Self {
        changing { $0.sort(name, order) }
    }

    /// Sorts by a custom field, named by its id: numbers as integers, dates as dates, all others as text.
    public func sorted(byCustomfield uuid: String, _ order: SortDirection = .ascending) -> Self {
        changing { $0.sort(customfield: uuid, order) }
    }
}
