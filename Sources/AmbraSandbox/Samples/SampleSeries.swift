/// One series of the sample study: where its slices lie and what its images say of themselves.
struct SampleSeries: Sendable {
    let number: Int
    let folder: String
    let description: String
    let imageType: [String]
    /// Directions of a row and of a column.
    let right: Direction
    let down: Direction
    /// The middle of each slice.
    let centers: [Direction]
    /// Distance of the slices in millimetres; 0 for projections.
    let spacing: Double
    let window: (center: Int, width: Int)

    static let side = 128
    static let pixelSpacing = 1.875

    static let all = [scout, axial, coronal]

    static let scout = SampleSeries(
        number: 1, folder: "scout", description: "Scout lateral", imageType: ["ORIGINAL", "PRIMARY", "LOCALIZER"],
        right: Direction(x: 0, y: 1, z: 0), down: Direction(x: 0, y: 0, z: -1),
        centers: [Direction(x: 0, y: 0, z: -14)], spacing: 0, window: (-300, 900))

    static let axial = SampleSeries(
        number: 2, folder: "axial", description: "Head axial 10 mm", imageType: ["ORIGINAL", "PRIMARY", "AXIAL"],
        right: Direction(x: 1, y: 0, z: 0), down: Direction(x: 0, y: 1, z: 0),
        centers: (0..<12).map { Direction(x: 0, y: 0, z: Double($0) * 10 - 50) }, spacing: 10, window: (40, 120))

    static let coronal = SampleSeries(
        number: 3, folder: "coronal", description: "Head coronal reformat",
        imageType: ["DERIVED", "SECONDARY", "REFORMATTED"], right: Direction(x: 1, y: 0, z: 0),
        down: Direction(x: 0, y: 0, z: -1),
        centers: (0..<10).map { Direction(x: 0, y: 54 - Double($0) * 12, z: -14) }, spacing: 12, window: (40, 120))

    /// The place of a pixel of a slice.
    func place(_ slice: Int, row: Int, column: Int) -> Direction {
        let half = Double(Self.side - 1) / 2
        let along = (Double(column) - half) * Self.pixelSpacing
        let across = (Double(row) - half) * Self.pixelSpacing
        let center = centers[slice]
        return Direction(
            x: center.x + right.x * along + down.x * across, y: center.y + right.y * along + down.y * across,
            z: center.z + right.z * along + down.z * across)
    }

    /// The pixels of a slice in Hounsfield units.
    func pixels(_ slice: Int, of phantom: HeadPhantom) -> [Int16] {
        var noise = SampleNoise(seed: UInt64(number) << 32 | UInt64(slice))
        var pixels: [Int16] = []
        pixels.reserveCapacity(Self.side * Self.side)
        for row in 0..<Self.side {
            for column in 0..<Self.side {
                let place = place(slice, row: row, column: column)
                let value = spacing == 0 ? projection(place, of: phantom) : slab(place, of: phantom)
                let noisy = value + noise.spread(spacing == 0 ? 20 : 12)
                pixels.append(Int16(max(-1024, min(3071, noisy.rounded()))))
            }
        }
        return pixels
    }

    private func slab(_ place: Direction, of phantom: HeadPhantom) -> Double {
        phantom.smoothed(
            x: place.x, y: place.y, z: place.z, right: right, down: down, step: Self.pixelSpacing)
    }

    /// The mean density on a ray through the head, from side to side.
    private func projection(_ place: Direction, of phantom: HeadPhantom) -> Double {
        var sum = 0.0
        for step in 0..<64 { sum += phantom.value(x: Double(step) * 2.4 - 75.6, y: place.y, z: place.z) + 1000 }
        return sum / 64 - 1000
    }
}
