/// Where the attributes stand that say how one frame is shown: in the functional groups of an enhanced object (PS3.3
/// section C.7.6.16), those of the frame before the shared ones, or in the data set itself.
struct FrameAttributes {
    let dataSet: DataSet
    private let groups: [DataSet]

    init(_ dataSet: DataSet, frame: Int) {
        self.dataSet = dataSet
        let own = dataSet.items(.perFrameFunctionalGroupsSequence)
        let shared = dataSet.items(.sharedFunctionalGroupsSequence)
        groups = (own.indices.contains(frame) ? [own[frame]] : []) + shared.prefix(1)
    }

    /// What turns stored values into those of the modality.
    var modality: DataSet { macro(.pixelValueTransformationSequence) }

    /// What turns values of the modality into light.
    var values: DataSet { macro(.frameVOILUTSequence) }

    private func macro(_ tag: Tag) -> DataSet {
        for group in groups {
            if let item = group.items(tag).first { return item }
        }
        return dataSet
    }
}

extension DataSet {
    /// The items of a sequence; none when there is no such sequence.
    func items(_ tag: Tag) -> [DataSet] {
        guard case .items(let items)? = self[tag]?.content else { return [] }
        return items.map(\.dataSet)
    }

    /// The first number of a text; `nil` when it is absent, no number or not finite.
    func decimal(_ tag: Tag) throws(DICOMError) -> Double? {
        guard let number = try string(tag).flatMap({ Double($0) }), number.isFinite else { return nil }
        return number
    }
}
