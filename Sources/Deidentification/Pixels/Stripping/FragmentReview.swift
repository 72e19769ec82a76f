import DICOM

/// The frames of encapsulated pixel data, and what must be removed from each.
struct FragmentReview {
    /// A frame that is looked at.
    struct Frame {
        /// Its bytes, those after its image included.
        var range: Range<Int>
        /// `nil` for a damaged frame, which is kept as it is.
        var review: FrameReview?
    }

    private(set) var frames: [Frame] = []
    /// Images after the last frame.
    private(set) var surplus: [Frame] = []
    /// Whether bytes that belong to no image are removed.
    private(set) var isChanged = false
    private(set) var reader: FragmentReader

    private let codec: FrameCodec
    private let identifies: (String) -> Bool

    /// Whether all of it could be read.
    var isUnderstood: Bool { !frames.isEmpty && frames.allSatisfy { $0.review != nil } }

    init(
        _ fragments: Fragments, of dataSet: DataSet, _ codec: FrameCodec, identifies: @escaping (String) -> Bool
    ) throws(DICOMError) {
        self.codec = codec
        self.identifies = identifies
        reader = FragmentReader(fragments.source ?? dataSet.source, fragments.ranges)
        let stated = (try? dataSet.integer(.numberOfFrames)) ?? nil
        if let groups = try? fragments.fragmentsByFrame(of: dataSet) {
            try review(groups)
        } else {
            try reviewByContent(count: stated ?? 1)
        }
    }

    /// Frames as an offset table or their number gives them.
    private mutating func review(_ groups: [Range<Int>]) throws(DICOMError) {
        for (number, group) in groups.enumerated() {
            let isLast = number == groups.count - 1
            let range = reader.starts[group.lowerBound]..<reader.starts[group.upperBound]
            guard let review = try codec.review(&reader, range, identifies: identifies) else {
                frames.append(Frame(range: range))
                continue
            }
            let next = min(nextFragment(after: review.end), group.upperBound)
            let own = range.lowerBound..<reader.starts[next]
            if isLast {
                try add(Frame(range: own, review: review))
                try reviewRest(next..<group.upperBound)
            } else if try startsImage(next..<group.upperBound) {
                // The table and the frames contradict each other.
                frames.append(Frame(range: range))
            } else {
                try add(Frame(range: range, review: review))
            }
        }
    }

    /// Frames that follow each other, each in as many fragments as it needs.
    private mutating func reviewByContent(count: Int) throws(DICOMError) {
        var next = 0
        let all = reader.ranges.count
        while frames.count < count, next < all {
            let range = reader.starts[next]..<reader.bounds.upperBound
            guard let review = try codec.review(&reader, range, identifies: identifies) else {
                // What starts as an image and is not one may be a damaged frame.
                if try codec.mayStart(range, &reader) { break }
                if try !reader.isPadding(range.lowerBound..<reader.starts[next + 1]) { isChanged = true }
                next += 1
                continue
            }
            next = min(nextFragment(after: review.end), all)
            try add(Frame(range: range.lowerBound..<reader.starts[next], review: review))
        }
        guard frames.count == count else {
            frames = []
            isChanged = false
            return
        }
        try reviewRest(next..<all)
    }

    /// What follows the last frame: what starts as an image is kept, because there may be more frames than the header
    /// says.
    private mutating func reviewRest(_ rest: Range<Int>) throws(DICOMError) {
        var next = rest.lowerBound
        while next < rest.upperBound {
            let range = reader.starts[next]..<reader.starts[rest.upperBound]
            if let review = try codec.review(&reader, range, identifies: identifies) {
                next = min(nextFragment(after: review.end), rest.upperBound)
                let frame = Frame(range: range.lowerBound..<reader.starts[next], review: review)
                try note(frame)
                surplus.append(frame)
            } else {
                let own = range.lowerBound..<reader.starts[next + 1]
                if try codec.mayStart(own, &reader) {
                    surplus.append(Frame(range: own))
                } else if try !reader.isPadding(own) {
                    isChanged = true
                }
                next += 1
            }
        }
    }

    /// Whether one of the fragments starts a whole image.
    private mutating func startsImage(_ fragments: Range<Int>) throws(DICOMError) -> Bool {
        for number in fragments {
            let range = reader.starts[number]..<reader.starts[fragments.upperBound]
            if try codec.review(&reader, range, identifies: identifies) != nil { return true }
        }
        return false
    }

    /// The first fragment that holds nothing before an offset.
    private func nextFragment(after offset: Int) -> Int { reader.fragment(holding: max(offset - 1, 0)) + 1 }

    private mutating func add(_ frame: Frame) throws(DICOMError) {
        try note(frame)
        frames.append(frame)
    }

    private mutating func note(_ frame: Frame) throws(DICOMError) {
        guard let review = frame.review, !isChanged else { return }
        isChanged = !review.edits.isEmpty
        if !isChanged { isChanged = try !reader.isPadding(review.end..<frame.range.upperBound) }
    }
}
