import DICOM
import Foundation
import Testing

/// The tables of PS3.3 that the packed ones are made of.
private enum IODSpec {
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Generator/Spec/dicom")

    static func rows(_ file: String) throws -> [[Substring]] {
        let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
        return text.split(separator: "\n").dropFirst().map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
    }
}

@Suite("IODs")
struct IODTests {
    @Test("every SOP class of the table has its IOD with its modules, in order, with usage and entity")
    func modules() throws {
        var modules: [Substring: [String]] = [:]
        for row in try IODSpec.rows("iod_modules.csv") {
            modules[row[0], default: []].append("\(row[1]) \(row[2]) \(row[3])")
        }
        let classes = try IODSpec.rows("sop_class_iods.csv")
        #expect(classes.count == 180)
        for row in classes {
            let iod = try #require(IOD.iod(ofSOPClass: String(row[0])), "\(row[0])")
            #expect(iod.name == row[1])
            #expect(iod.modules.map { "\($0.name) \($0.usage.rawValue) \($0.entity)" } == modules[row[1]])
        }
    }

    @Test("every attribute of every module has its type at its path, and nothing more is listed")
    func attributes() throws {
        var expected: [Substring: Set<String>] = [:]
        // Content items within content items have the scope of the outer ones, which the table repeats for one module.
        for row in try IODSpec.rows("module_attributes.csv") where !row[1].hasPrefix("0040A730/0040A730/") {
            expected[row[0], default: []].insert("\(row[1]) \(row[2])")
        }
        var found: [String: Set<String>] = [:]
        for row in try IODSpec.rows("sop_class_iods.csv") {
            let iod = try #require(IOD.iod(ofSOPClass: String(row[0])))
            for module in iod.modules where found[module.name] == nil {
                found[module.name] = Self.paths(module.scope, "")
            }
        }
        var compared = 0
        for (module, paths) in found {
            #expect(paths == expected[Substring(module), default: []], "\(module)")
            compared += paths.count
        }
        // Modules of IODs without a SOP class of their own are not reached.
        #expect(compared > 31_000)
    }

    private static func paths(_ scope: IODScope, _ prefix: String) -> Set<String> {
        var paths: Set<String> = []
        for requirement in scope.requirements {
            let path = prefix + requirement.tag.hexadecimal
            paths.insert("\(path) \(requirement.type.code)")
            // Two sequences are listed; a content item within one stands for all that are deeper.
            guard path.utf8.count < 20, let inner = scope.items(of: requirement.tag) else { continue }
            if prefix.hasPrefix("0040A730"), requirement.tag == .contentSequence { continue }
            paths.formUnion(Self.paths(inner, path + "/"))
        }
        return paths
    }

    @Test("a presentation state must state when it was made; a CT image need not")
    func types() throws {
        let state = try #require(IOD.iod(ofSOPClass: "1.2.840.10008.5.1.4.1.1.11.1")).scope(holding: [])
        #expect(state.type(of: .presentationCreationDate) == .valued)
        #expect(state.modules(listing: .presentationCreationDate) == ["presentation-state-identification"])
        #expect(state.type(at: [.referencedSeriesSequence, .seriesInstanceUID]) == .valued)
        let image = try #require(IOD.iod(ofSOPClass: "1.2.840.10008.5.1.4.1.1.2")).scope(holding: [])
        #expect(image.type(of: .presentationCreationDate) == nil)
        #expect(image.type(of: .patientID) == .present)
        #expect(image.type(of: .contentDate) == .presentIfCondition)
    }

    @Test("a module that is not mandatory counts when the object holds an attribute of its own")
    func presence() throws {
        let iod = try #require(IOD.iod(ofSOPClass: "1.2.840.10008.5.1.4.1.1.2"))
        let without = iod.scope(holding: [.patientID, .sopInstanceUID])
        #expect(!without.requirements.contains { $0.tag == .clinicalTrialProtocolID })
        #expect(without.type(of: .clinicalTrialProtocolID) == .valued)
        let with = iod.scope(holding: [.patientID, .clinicalTrialSponsorName])
        #expect(with.requirements.contains { $0.tag == .clinicalTrialProtocolID && $0.type == .valued })
    }

    @Test("content items hold content items to any depth")
    func contentItems() throws {
        let report = try #require(IOD.iod(ofSOPClass: "1.2.840.10008.5.1.4.1.1.88.33")).scope(holding: [])
        let deep = [Tag.contentSequence, .contentSequence, .contentSequence, .contentSequence]
        #expect(report.type(at: deep + [.valueType]) == report.type(at: [.contentSequence, .valueType]))
        #expect(report.type(at: deep + [.conceptNameCodeSequence, .codeMeaning]) == .valued)
    }

    @Test("what the tables do not know has no type")
    func unknown() throws {
        #expect(IOD.iod(ofSOPClass: "1.2.3") == nil)
        let image = try #require(IOD.iod(ofSOPClass: "1.2.840.10008.5.1.4.1.1.2")).scope(holding: [])
        #expect(image.type(of: Tag(0x0009_1001)) == nil)
        #expect(image.type(at: [Tag(0x0009_1001), .patientID]) == nil)
        #expect(image.type(at: []) == nil)
        #expect(image.items(of: .patientID) == nil)
    }
}
