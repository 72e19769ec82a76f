/// A head made of ellipsoids, in Hounsfield units.
///
/// Millimetres in the patient's directions: x to the left, y to the back, z to the top; the origin is in the middle of
/// the brain. Only sums, products and square roots are used, so that every machine computes the same values.
struct HeadPhantom: Sendable {
    private struct Ellipsoid: Sendable {
        let x: Double
        let y: Double
        let z: Double
        let width: Double
        let depth: Double
        let height: Double
        let density: Double

        func contains(_ px: Double, _ py: Double, _ pz: Double) -> Bool {
            let dx = (px - x) / width
            let dy = (py - y) / depth
            let dz = (pz - z) / height
            return dx * dx + dy * dy + dz * dz <= 1
        }
    }

    private static let air = -1000.0

    private let parts: [Ellipsoid]

    init() {
        func part(
            _ center: (Double, Double, Double), _ radii: (Double, Double, Double), _ value: Double
        ) -> Ellipsoid {
            Ellipsoid(
                x: center.0, y: center.1, z: center.2, width: radii.0, depth: radii.1, height: radii.2,
                density: value)
        }
        var parts = [
            part((0, 8, -70), (48, 50, 62), 45),
            part((0, -92, -34), (13, 18, 20), 42),
            part((0, 0, 0), (76, 95, 88), 48),
            part((0, 0, 0), (71, 90, 83), 950),
            part((0, 0, 0), (64, 83, 76), 38),
            part((0, 0, 4), (54, 72, 64), 27),
        ]
        for side in [-1.0, 1.0] {
            parts.append(part((side * 33, -72, -26), (13, 13, 13), 12))
            parts.append(part((side * 33, -82, -26), (5, 4, 5), 70))
            parts.append(part((side * 14, -8, 14), (7, 30, 12), 6))
            parts.append(part((side * 20, 22, 8), (6, 14, 16), 6))
            parts.append(part((side * 26, 4, 2), (9, 17, 14), 41))
            parts.append(part((side * 60, 20, -46), (12, 16, 14), 700))
            parts.append(part((side * 60, 20, -46), (6, 8, 7), Self.air))
        }
        parts.append(part((0, -66, -58), (13, 24, 22), Self.air))
        parts.append(part((0, -62, -58), (1.6, 22, 20), 300))
        parts.append(part((0, -4, -80), (11, 11, 34), Self.air))
        parts.append(part((0, 52, -84), (17, 17, 60), 420))
        parts.append(part((0, 52, -84), (9, 9, 60), 30))
        parts.append(part((0, 2, -2), (3, 14, 10), 6))
        parts.append(part((-34, 26, 30), (10, 12, 10), 66))
        parts.append(part((-34, 26, 30), (5, 6, 5), 18))
        self.parts = parts
    }

    /// The value at a point.
    func value(x: Double, y: Double, z: Double) -> Double {
        var value = Self.air
        guard abs(x) < 78, y > -112, y < 97, z < 90 else { return value }
        for part in parts where part.contains(x, y, z) { value = part.density }
        // The falx: a thin sheet between the halves of the brain.
        if value > 20, value < 45, x > -0.9, x < 0.9, z > 10 { value = 58 }
        return value
    }

    /// The mean of four points around a place, so that edges are soft.
    func smoothed(x: Double, y: Double, z: Double, right: Direction, down: Direction, step: Double) -> Double {
        var sum = 0.0
        for along in [-0.25, 0.25] {
            for across in [-0.25, 0.25] {
                let dx = (right.x * along + down.x * across) * step
                let dy = (right.y * along + down.y * across) * step
                let dz = (right.z * along + down.z * across) * step
                sum += value(x: x + dx, y: y + dy, z: z + dz)
            }
        }
        return sum / 4
    }
}

/// A direction or a place in the patient's coordinates.
struct Direction: Hashable, Sendable {
    var x: Double
    var y: Double
    var z: Double
}

/// Numbers that look random and are the same everywhere.
struct SampleNoise: Sendable {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number around 0 with the given spread.
    mutating func spread(_ width: Double) -> Double {
        var sum = 0.0
        for _ in 0..<4 { sum += Double(next() >> 40) / Double(1 << 24) - 0.5 }
        return sum * width
    }
}
