/// Decodes a frame that was compressed without loss by JPEG's process 14: Huffman coding of what a prediction from the
/// neighbors leaves (ITU-T T.81 annex H, transfer syntaxes of PS3.5 section A.4.1).
///
/// Every selection value, 2 to 16 bits, up to four components that are not subsampled, together or one after the other,
/// restart intervals and point transforms. Memory is bounded by the size that the caller states, and that by the bytes:
/// no sample takes less than a bit.
package struct JPEGLosslessFrame {
    /// What the data set says of each of its frames.
    package struct Shape {
        let rows: Int
        let columns: Int
        let samples: Int
        /// Bits of the cell that a sample is to fit into.
        let bits: Int
    }

    /// Bits of a sample.
    private(set) var precision = 0
    /// The samples row by row, all samples of a pixel together.
    package private(set) var samples: [UInt16] = []

    private let shape: Shape
    private let bytes: [UInt8]
    private var components: [UInt8] = []
    private var tables: [Int: JPEGHuffmanTable] = [:]
    private var restartInterval = 0

    package init(_ bytes: [UInt8], _ shape: Shape) throws(DICOMError) {
        self.bytes = bytes
        self.shape = shape
        var position = 0
        guard try marker(at: &position) == 0xD8 else { throw .jpeg("the stream does not begin with its marker") }
        var missing = Set(0..<shape.samples)
        while !missing.isEmpty {
            let marker = try marker(at: &position)
            if marker == 0xD9 { throw .jpeg("the stream ends before the image is complete", .truncated) }
            if marker == 0xD8 || (0xD0...0xD7).contains(marker) { throw .jpeg("a marker is out of place") }
            let body = try body(at: &position)
            switch marker {
            case 0xC3: try readFrame(body)
            case 0xC4: try readTables(body)
            case 0xC0...0xCF: throw .jpeg("the stream is compressed with another process of JPEG", .unsupported)
            case 0xDD: restartInterval = try Self.interval(body)
            case 0xDA: missing.subtract(try readScan(body, &position, missing))
            default: break
            }
        }
    }

    // MARK: - Markers

    /// The code of the marker at a position, which is moved behind it; fill bytes before it are skipped.
    private func marker(at position: inout Int) throws(DICOMError) -> UInt8 {
        guard position < bytes.count else {
            throw .jpeg("the stream ends before the image is complete", .truncated)
        }
        guard bytes[position] == 0xFF else { throw .jpeg("there is no marker where one must be") }
        while position < bytes.count, bytes[position] == 0xFF { position += 1 }
        guard position < bytes.count else {
            throw .jpeg("the stream ends before the image is complete", .truncated)
        }
        position += 1
        return bytes[position - 1]
    }

    /// What follows a marker and the length of it.
    private func body(at position: inout Int) throws(DICOMError) -> ArraySlice<UInt8> {
        guard bytes.count - position >= 2 else { throw .jpeg("a segment is cut off", .truncated) }
        let length = Int(bytes[position]) << 8 | Int(bytes[position + 1])
        guard length >= 2, length <= bytes.count - position else { throw .jpeg("a segment is cut off", .truncated) }
        defer { position += length }
        return bytes[position + 2..<position + length]
    }

    private static func interval(_ body: ArraySlice<UInt8>) throws(DICOMError) -> Int {
        guard body.count == 2 else { throw .jpeg("the restart interval is damaged") }
        return body.reduce(0) { $0 << 8 | Int($1) }
    }

    private mutating func readFrame(_ body: ArraySlice<UInt8>) throws(DICOMError) {
        let header = Array(body)
        guard components.isEmpty, header.count >= 6, header.count == 6 + 3 * Int(header[5]) else {
            throw .jpeg("the header of the frame is damaged")
        }
        let rows = Int(header[1]) << 8 | Int(header[2])
        let columns = Int(header[3]) << 8 | Int(header[4])
        guard rows == shape.rows, columns == shape.columns, Int(header[5]) == shape.samples else {
            throw .jpeg("rows, columns or samples are not those that the data set states")
        }
        guard (2...16).contains(header[0]), Int(header[0]) <= shape.bits else {
            throw .jpeg("samples do not have the number of bits that the data set states")
        }
        let parts = stride(from: 6, to: header.count, by: 3)
        guard parts.allSatisfy({ header[$0 + 1] == header[7] }) else {
            throw .jpeg("subsampled components are not handled", .unsupported)
        }
        precision = Int(header[0])
        components = parts.map { header[$0] }
        guard Set(components).count == components.count else { throw .jpeg("two components have the same name") }
    }

    private mutating func readTables(_ body: ArraySlice<UInt8>) throws(DICOMError) {
        var rest = body
        while let selector = rest.popFirst() {
            let counts = rest.prefix(16)
            let total = counts.reduce(0) { $0 + Int($1) }
            rest = rest.dropFirst(16)
            guard counts.count == 16, total <= rest.count, selector & 0x0F < 4 else {
                throw .jpeg("a Huffman table is damaged")
            }
            // Tables of the other class serve other processes.
            if selector < 4 { tables[Int(selector)] = try JPEGHuffmanTable(counts: counts, values: rest.prefix(total)) }
            rest = rest.dropFirst(total)
        }
    }

    // MARK: - Scans

    /// Decodes a scan; the position is moved from its first bit to the marker behind it.
    ///
    /// - Returns: The components that it holds.
    private mutating func readScan(
        _ body: ArraySlice<UInt8>, _ position: inout Int, _ missing: Set<Int>
    ) throws(DICOMError) -> [Int] {
        let scan = try scan(Array(body), missing)
        // Each sample takes a bit at least: what is allocated is no more than 16 times the bytes.
        guard shape.rows * shape.columns * scan.places.count <= 8 * (bytes.count - position) else {
            throw .jpeg("the bits end before the image is complete", .truncated)
        }
        if samples.isEmpty {
            samples = [UInt16](repeating: 0, count: shape.rows * shape.columns * shape.samples)
        }
        guard restartInterval % shape.columns == 0 else { throw .jpeg("a restart interval ends within a row") }
        let height = restartInterval == 0 ? shape.rows : restartInterval / shape.columns
        for (number, first) in stride(from: 0, to: shape.rows, by: height).enumerated() {
            if number > 0 {
                guard try marker(at: &position) == 0xD0 + UInt8((number - 1) & 7) else {
                    throw .jpeg("a restart marker is missing")
                }
            }
            var bits = JPEGBits(bytes, from: &position)
            let rows = first..<min(first + height, shape.rows)
            try Self.inPlace(&samples) { samples throws(DICOMError) in
                try scan.decode(rows, from: &bits, into: samples)
            }
        }
        if scan.pointTransform > 0 { restoreLowBits(scan) }
        return scan.places
    }

    private func scan(_ header: [UInt8], _ missing: Set<Int>) throws(DICOMError) -> JPEGLosslessScan {
        guard !components.isEmpty, let count = header.first, (1...4).contains(count), header.count == 4 + 2 * Int(count)
        else { throw .jpeg("the header of a scan is damaged") }
        var places: [Int] = []
        var used: [JPEGHuffmanTable] = []
        for at in stride(from: 1, to: header.count - 3, by: 2) {
            guard let place = components.firstIndex(of: header[at]), missing.contains(place), !places.contains(place),
                let table = tables[Int(header[at + 1] >> 4)]
            else { throw .jpeg("a scan names a component or a table that is not there") }
            places.append(place)
            used.append(table)
        }
        let (predictor, pointTransform) = (Int(header[header.count - 3]), Int(header[header.count - 1]))
        guard (1...7).contains(predictor), pointTransform < precision else {
            throw .jpeg("a scan has an unknown selection value or point transform")
        }
        return JPEGLosslessScan(
            columns: shape.columns, samplesPerPixel: shape.samples, precision: precision, places: places, tables: used,
            predictor: predictor, pointTransform: pointTransform)
    }

    /// Moves the samples of a scan up to where their bits were before the point transform.
    private mutating func restoreLowBits(_ scan: JPEGLosslessScan) {
        for pixel in stride(from: 0, to: samples.count, by: shape.samples) {
            for place in scan.places { samples[pixel + place] <<= UInt16(scan.pointTransform) }
        }
    }

    private static func inPlace(
        _ samples: inout [UInt16], _ body: (UnsafeMutableBufferPointer<UInt16>) throws(DICOMError) -> Void
    ) throws(DICOMError) {
        let result: Result<Void, DICOMError> = samples.withUnsafeMutableBufferPointer { samples in
            do throws(DICOMError) {
                return .success(try body(samples))
            } catch {
                return .failure(error)
            }
        }
        try result.get()
    }
}

extension JPEGLosslessFrame.Shape {
    /// The shape of the frames of an image.
    package init(_ format: PixelFormat) {
        self.init(rows: format.rows, columns: format.columns, samples: format.samples, bits: format.bitsAllocated)
    }
}
