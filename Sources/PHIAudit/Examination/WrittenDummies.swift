import DICOM
import Deidentification

extension DummyItems {
    /// Whether an element holds nothing but what is written where a value is due and none may stay: a dummy of its VR, or
    /// items of such elements, of empty ones, and of what a dummy item of the sequence states.
    static func areAll(of element: Element, in dataSet: DataSet) -> Bool { isDummy(element, in: dataSet, stated: nil) }

    private static func isDummy(_ element: Element, in dataSet: DataSet, stated: DataSet?) -> Bool {
        if case .items(let items) = element.content {
            let stated = (stated?[element.tag] ?? self.element(element.tag)).items.first
            return items.allSatisfy { item in
                item.dataSet.allSatisfy { isDummy($0, in: item.dataSet, stated: stated) }
            }
        }
        guard let length = element.length, length <= mostBytes, let bytes = bytes(of: element, in: dataSet) else {
            return false
        }
        let vm = DICOMDictionary.entry(for: element.tag)?.vm
        return bytes.isEmpty || bytes == trimmed(Dummies.bytes(element.vr, vm: vm))
            || stated.flatMap { stated in stated[element.tag].flatMap { self.bytes(of: $0, in: stated) } } == bytes
    }

    private static let mostBytes = 256

    private static func bytes(of element: Element, in dataSet: DataSet) -> [UInt8]? {
        (try? dataSet.bytes(of: element)).map(trimmed)
    }

    /// Without padding and zeros at the end, which say nothing either.
    private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        bytes.removePadding()
        return bytes
    }
}

extension Element {
    fileprivate var items: [DataSet] {
        guard case .items(let items) = content else { return [] }
        return items.map(\.dataSet)
    }
}
