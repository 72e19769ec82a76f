/// Decides which transfers run and which wait, first come first served within the limits.
///
/// libcurl could queue by itself, but would count the waiting time as connecting time.
struct CurlAdmission: Sendable {
    /// Streams that share one HTTP/2 connection; what servers usually allow.
    static let sharedLimit = 100

    private struct Place: Hashable {
        var origin: String
        var isShared: Bool
    }

    private let perOrigin: Int
    private let total: Int
    private var placeOf: [UInt64: Place] = [:]
    private var running: [Place: Int] = [:]
    private var runningInAll = 0
    private var waiting: [Place: [UInt64]] = [:]

    init(perOrigin: Int, total: Int) {
        self.perOrigin = max(1, perOrigin)
        self.total = max(1, total)
    }

    /// A transfer asks to run. `isShared`: it will travel on an HTTP/2 connection with others.
    ///
    /// - Returns: Whether it may run now; otherwise it waits.
    mutating func enter(_ id: UInt64, origin: String, isShared: Bool) -> Bool {
        guard placeOf[id] == nil else { return false }
        let place = Place(origin: origin, isShared: isShared)
        placeOf[id] = place
        guard hasRoom(place), waiting[place] == nil else {
            waiting[place, default: []].append(id)
            return false
        }
        admit(place)
        return true
    }

    /// A transfer has ended, running or not.
    ///
    /// - Returns: Those that may run now.
    mutating func leave(_ id: UInt64) -> [UInt64] {
        guard let place = placeOf.removeValue(forKey: id) else { return [] }
        if let index = waiting[place]?.firstIndex(of: id) {
            waiting[place]?.remove(at: index)
            if waiting[place]?.isEmpty == true { waiting[place] = nil }
            return []
        }
        running[place, default: 1] -= 1
        if running[place] == 0 { running[place] = nil }
        if !place.isShared { runningInAll -= 1 }
        return admitWaiting()
    }

    private mutating func admitWaiting() -> [UInt64] {
        var admitted: [UInt64] = []
        while let (place, id) = oldestAdmissible() {
            waiting[place]?.removeFirst()
            if waiting[place]?.isEmpty == true { waiting[place] = nil }
            admit(place)
            admitted.append(id)
        }
        return admitted
    }

    private func oldestAdmissible() -> (place: Place, id: UInt64)? {
        var oldest: (place: Place, id: UInt64)?
        for (place, ids) in waiting where hasRoom(place) {
            guard let id = ids.first, id < oldest?.id ?? .max else { continue }
            oldest = (place, id)
        }
        return oldest
    }

    private func hasRoom(_ place: Place) -> Bool {
        let count = running[place] ?? 0
        return place.isShared ? count < Self.sharedLimit : count < perOrigin && runningInAll < total
    }

    private mutating func admit(_ place: Place) {
        running[place, default: 0] += 1
        if !place.isShared { runningInAll += 1 }
    }
}
