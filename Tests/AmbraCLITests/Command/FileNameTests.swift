#if Tools && os(Linux)
import Foundation
import Testing

/// Discs and archives of old systems bring names in Latin-1 and the like.
@Suite("files and folders whose names are no UTF-8")
struct FileNameTests {
    /// Does work with two images in `Müller`, one of them `Müller.dcm`, both names in Latin-1, in a shell whose
    /// variables `folder` and `file` have the bytes.
    private func with(_ body: (Workplace, String) async throws -> Void) async throws {
        try await Workplace.with { place in
            _ = try place.writeImages(2)
            let names = #"folder=$(printf 'M\374ller'); file="$folder/$(printf 'M\374ller.dcm')"; "#
            let made = try await place.type(names + #"mv study "$folder" && mv "$folder/1.dcm" "$file""#)
            #expect(made.status == 0, "\(made.errors)")
            try await body(place, names)
        }
    }

    @Test("are scanned and inspected, by bytes and by the names that messages have")
    func reading() async throws {
        try await with { place, names in
            for folder in [#""$folder""#, #"'M\xFCller'"#, "."] {
                let scan = try await place.type(names + "ambra scan --json \(folder)")
                #expect(scan.status == 0, "\(scan.errors)")
                let value = try JSONSerialization.jsonObject(with: Data(scan.output.utf8)) as? [String: Any]
                #expect((value?["studies"] as? [[String: Any]])?.count == 1)
            }
            for file in [#""$file""#, #"'M\xFCller/M\xFCller.dcm'"#] {
                let inspected = try await place.type(names + "ambra inspect \(file)")
                #expect(inspected.status == 0 && inspected.output.contains("Test^Patient"), "\(inspected.errors)")
            }
            let missing = try await place.type(names + #"ambra inspect "${file}x""#)
            #expect(missing.status == 2 && missing.errors.contains(#"M\xFCller/M\xFCller.dcmx: no such file"#))
        }
    }

    @Test("are de-identified, with a report that names them, and audited")
    func deidentification() async throws {
        try await with { place, names in
            let run = try await place.type(
                names
                    + #"echo notes > "$folder/$(printf '\351.txt')"; "#
                    + #"ambra deidentify "$folder" --out "$folder-out" --report r.json && ambra audit "$folder-out" "#
                    + #"--originals "$folder" --report a.json; echo "studies: $(ls "$folder-out" | wc -l)""#)
            #expect(run.output.contains("studies: 1\n"), "\(run.errors)")
            let report = try String(contentsOfFile: place.path("r.json"), encoding: .utf8)
            #expect(report.contains(#""path": "M\\xFCller/\\xE9.txt""#), "\(report)")
            let audit = try await place.type(names + #"ambra audit "$folder" --report b.json"#)
            #expect(audit.output.contains("3 files"), "\(audit.errors) \(audit.output)")
            let audited = try String(contentsOfFile: place.path("b.json"), encoding: .utf8)
            #expect(audited.contains(#"M\\xFCller.dcm"#))
        }
    }

    @Test("are kept apart from each other where results and originals must not mix")
    func guarding() async throws {
        try await with { place, names in
            let inside = try await place.type(names + #"ambra deidentify "$folder" --out "$folder/out""#)
            #expect(inside.status == 2 && inside.errors.contains("holds the other"), "\(inside.errors)")
            let other = try await place.type(
                names
                    + #"other=$(printf 'M\351ller'); ambra deidentify "$folder" --out "$other"; echo "studies: $(ls "$other" | wc -l)""#
            )
            #expect(other.output.contains("studies: 1\n"), "\(other.errors)")
        }
    }

    @Test("become outputs")
    func outputs() async throws {
        try await with { place, names in
            let run = try await place.type(
                names
                    + #"ambra convert "$file" --out "$folder.copy" --to implicit && ambra inspect "$folder.copy" && "#
                    + #"ambra dicomdir "$folder" --copy-to "$folder-disc" && ls "$folder-disc""#)
            #expect(run.status == 0 && run.output.contains("DICOMDIR"), "\(run.errors)")
            #expect(run.errors.contains(#"M\xFCller.copy: written"#), "\(run.errors)")
        }
    }

    @Test("are homes, of the command and of what it starts")
    func homes() async throws {
        try await with { place, names in
            let run = try await place.type(
                names
                    + #"printf '%s\n' "$AMBRA_PASSWORD" > "$folder/secret"; chmod go-rwx "$folder" "$folder/secret"; "#
                    + #"unset XDG_CONFIG_HOME AMBRA_PASSWORD; export HOME="$PWD/$folder"; "#
                    + #"AMBRA_PASSWORD_COMMAND='cat "$HOME/secret"' ambra login --profile one && "#
                    + #"AMBRA_PASSWORD_FILE="$HOME/secret" ambra login --profile two && "#
                    + #"ls "$folder/.config/ambra" && unset AMBRA_URL AMBRA_USERNAME && ambra whoami --profile one"#)
            #expect(run.status == 0 && run.output.hasPrefix("one.json\ntwo.json\n"), "\(run.errors)")
            #expect(run.errors.contains(#"M\xFCller/.config/ambra/one.json"#), "\(run.errors)")
        }
    }

    @Test("are uploaded")
    func upload() async throws {
        try await with { place, names in
            let run = try await place.type(names + #"ambra upload "$folder" --json"#)
            #expect(run.status == 0, "\(run.errors)")
            let studies = try await place.run("studies", "--csv", "--fields", "image_count").output
            #expect(studies.contains("2"))
        }
    }
}
#endif
