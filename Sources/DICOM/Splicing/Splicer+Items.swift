extension Splicer {
    /// What the visitor is told of an element whose header was read.
    func describe(_ header: ElementHeader, until end: Int, depth: Int) throws(DICOMError) -> SplicedElement {
        let stored = header.vr
        let isUnknown = stored == .un ? try !cursor.namesUN(header) : false
        var vr = stored ?? DICOMDictionary.vr(of: header.tag)
        if vr == .un, !isUnknown {
            vr = header.tag.isPrivate ? visitor.privateVR(of: header.tag) ?? .un : DICOMDictionary.vr(of: header.tag)
        }
        let layout: SplicedElement.Layout
        if header.isUndefinedLength {
            guard !isUnknown else {
                throw DICOMError(
                    .malformed, "a value of unknown VR has no length", offset: header.start, tag: header.tag)
            }
            let isSequence = header.nesting == .sequence
            layout = isSequence ? .sequence : .fragments
            if isSequence { vr = .sq } else { vr = stored ?? .ob }
        } else if header.end > end {
            throw DICOMError(
                .truncated, "a value of \(header.length) bytes reaches past what holds it", offset: header.start,
                tag: header.tag)
        } else if vr == .sq, isCertain(header) || holdsItems(header, depth: depth) {
            layout = .sequence
        } else {
            layout = .value(header.value..<header.end)
        }
        return SplicedElement(
            tag: header.tag, storedVR: stored, vr: vr, isVRUnknown: isUnknown, layout: layout, depth: depth,
            value: header.value, source: source, encoding: cursor.encoding)
    }

    /// Whether SQ is stated by the encoding, or by the standard where the encoding states nothing.
    private func isCertain(_ header: ElementHeader) -> Bool {
        header.vr == .sq || (header.vr == nil && !header.tag.isPrivate)
    }

    /// Whether a value of VR UN reads as items in implicit VR to its last byte (PS3.5 section 6.2.2).
    private func holdsItems(_ header: ElementHeader, depth: Int) -> Bool {
        var check = Splicer<StructureCheck>(
            source, at: header.value, encoding: .implicitLittle, options: options, visitor: StructureCheck())
        do throws(DICOMError) {
            try check.items(of: header, until: header.end, isDelimited: false, depth: depth + 1)
            return check.cursor.offset == header.end
        } catch {
            return false
        }
    }

    /// Plans a sequence; new items follow those that stay.
    mutating func sequence(
        _ header: ElementHeader, until end: Int, appending new: [[Element]], depth: Int
    ) throws(DICOMError) {
        let outer = cursor.encoding
        let mark = plan.mark
        plan.copy(header.start..<header.value)
        let content = plan.length
        cursor.encoding = header.itemEncoding(outer)
        defer { cursor.encoding = outer }
        let isDelimited = header.isUndefinedLength
        let delimiter = try items(
            of: header, until: isDelimited ? end : header.end, isDelimited: isDelimited, depth: depth)
        for item in new { plan.append(try encoder.bytes(ofItem: item)) }
        let hadItems = cursor.offset > header.value + (delimiter?.count ?? 0)
        if hadItems, plan.length == content, visitor.drops(emptied: header.tag) { return plan.rewind(to: mark) }
        if let delimiter {
            plan.copy(delimiter)
        } else if plan.length - content != Int(header.length) {
            let vr = header.vr ?? .sq
            let length = plan.length - content
            plan.replaceHeader(at: mark, with: try ElementEncoder(outer).header(header.tag, vr, length: length))
        }
    }

    /// Plans the items of a sequence; the range of the delimiter when there is one.
    @discardableResult
    mutating func items(
        of header: ElementHeader, until end: Int, isDelimited: Bool, depth: Int
    ) throws(DICOMError) -> Range<Int>? {
        try cursor.checkDepth(depth, header)
        var index = 0
        while cursor.offset < end {
            let start = cursor.offset
            guard let item = try cursor.nextItem(of: header.tag, until: end) else {
                guard isDelimited else {
                    throw DICOMError(
                        .malformed, "unexpected delimiter; \(SpliceSource.layOutAnew)", offset: start,
                        tag: header.tag)
                }
                return start..<cursor.offset
            }
            try self.item(item, of: header.tag, index: index, until: end, depth: depth)
            index += 1
        }
        guard !isDelimited else {
            throw DICOMError(.truncated, "the data ends inside a sequence", offset: cursor.offset, tag: header.tag)
        }
        return nil
    }

    /// An error about something in items with the way to it; items count from 1, which in functional groups of frames
    /// is the frame.
    private mutating func located(_ error: DICOMError) -> DICOMError {
        guard !path.isEmpty else { return error }
        func name(_ tag: Tag) -> String { DICOMDictionary.entry(for: tag)?.keyword ?? "\(tag)" }
        let steps = path.map { "\(name($0.sequence))[\($0.item)]" } + [error.tag].compactMap(\.self).map(name)
        // The items around it pass the error on.
        path = []
        return DICOMError(
            error.kind, "\(error.detail), in \(steps.joined(separator: "."))", offset: error.offset, tag: error.tag)
    }

    private mutating func item(
        _ item: ElementHeader, of tag: Tag, index: Int, until end: Int, depth: Int
    ) throws(DICOMError) {
        let mark = plan.mark
        try visitor.enterItem(of: tag, index: index)
        let itemEnd = item.isUndefinedLength ? end : min(item.end, end)
        if let characterSet = try cursor.characterSetAhead(until: itemEnd) { visitor.readText(in: characterSet) }
        plan.copy(item.start..<item.value)
        let content = plan.length
        guard item.isUndefinedLength || item.end <= end else {
            throw DICOMError(
                .truncated, "an item of \(item.length) bytes reaches past its sequence", offset: item.start, tag: tag)
        }
        path.append((tag, index + 1))
        let stays: Bool
        do throws(DICOMError) {
            stays =
                item.isUndefinedLength
                ? try elements(until: end, .delimiter, depth: depth)
                : try elements(until: item.end, .length, depth: depth)
        } catch {
            throw located(error)
        }
        path.removeLast()
        if !stays {
            plan.rewind(to: mark)
        } else if !item.isUndefinedLength, plan.length - content != Int(item.length) {
            plan.replaceHeader(at: mark, with: try encoder.item(length: plan.length - content))
        }
    }
}

/// Visits everything and changes nothing: what it passes can be understood.
private struct StructureCheck: SpliceVisitor {
    mutating func action(for element: SplicedElement) -> SpliceAction {
        if case .sequence = element.layout { .descend(appending: []) } else { .keep }
    }

    mutating func enterItem(of tag: Tag, index: Int) {}

    mutating func leave(depth: Int) -> SpliceLeaving { .keep(adding: []) }
}

extension ElementCursor {
    /// Whether the two letters of an element that reads as UN are these.
    fileprivate func namesUN(_ header: ElementHeader) throws(DICOMError) -> Bool {
        var window = window
        try window.require(2, at: header.start + 4)
        return window.uint16(header.start + 4, littleEndian: false) == VR.un.rawValue
    }
}
