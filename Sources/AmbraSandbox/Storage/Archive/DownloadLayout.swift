/// Where the images of a download lie in its archive.
struct DownloadLayout: Sendable {
    enum Kind: Sendable {
        /// `SER0001/IMG00001`, numbered in each series.
        case series
        /// `IMG00001`, numbered through.
        case flat
        /// `20260102/CT/SER0001/IMG00001`: date, modality and series.
        case roche
    }

    private let kind: Kind
    private var series: [String: Int] = [:]
    private var counts: [String: Int] = [:]

    init(_ kind: Kind) { self.kind = kind }

    /// The name of the next image.
    mutating func name(of facts: InstanceFacts) -> String {
        let place = series[facts.seriesUID] ?? series.count + 1
        series[facts.seriesUID] = place
        let folder = "SER" + Self.number(place, 4)
        switch kind {
        case .flat: return file(in: "")
        case .series: return folder + "/" + file(in: folder)
        case .roche:
            let date = SafeName(facts.studyFields["study_date"] ?? "NODATE").text
            let modality = SafeName(facts.studyFields["modality"] ?? "NOMODALITY").text
            return "\(date)/\(modality)/\(folder)/" + file(in: folder)
        }
    }

    private mutating func file(in folder: String) -> String {
        counts[folder, default: 0] += 1
        return "IMG" + Self.number(counts[folder] ?? 1, 5)
    }

    private static func number(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
