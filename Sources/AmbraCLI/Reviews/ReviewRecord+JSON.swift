#if Tools
    import AmbraSDK
    import Deidentification

    extension ReviewRecord.File {
        /// The content as reviews and reports hold it.
        var json: JSONValue { ["sha256": .string(digest), "size": JSONValue(count: size)] }

        /// Reads it; `nil` when something is missing.
        init?(json: JSONValue) {
            guard let digest = json.object?["sha256"]?.string, digest.utf8.count == 64,
                case .number(let number) = json.object?["size"], let size = Int(number.text), size >= 0
            else { return nil }
            self.init(digest: digest, size: size)
        }
    }

    extension ReviewRecord.Signature {
        /// The signature as reviews and logs hold it.
        var json: JSONValue {
            [
                "number": JSONValue(count: number), "reviewer": .string(reviewer), "verdict": .string(verdict.rawValue),
                "time": .string(statement.time), "statement": .string(statement.text),
                "report_sha256": .string(statement.reportDigest), "profile": .string(statement.edition),
                "tool": .string(statement.tool), "log_head": .string(head), "previous": .string(previous),
                "digest": .string(digest), "public_key": .string(publicKey), "proof": .string(proof),
            ]
        }

        /// Reads it; `nil` when something is missing.
        init?(json: JSONValue) {
            guard let object = json.object, case .number(let digits) = object["number"], let number = Int(digits.text),
                let verdict = object["verdict"]?.string.flatMap(ReviewRecord.Verdict.init(rawValue:)),
                let reviewer = object["reviewer"]?.string, let time = object["time"]?.string,
                let text = object["statement"]?.string, let report = object["report_sha256"]?.string,
                let edition = object["profile"]?.string, let tool = object["tool"]?.string,
                let head = object["log_head"]?.string, let previous = object["previous"]?.string,
                let digest = object["digest"]?.string, let key = object["public_key"]?.string,
                let proof = object["proof"]?.string
            else { return nil }
            self.init(
                Statement(
                    reviewer: reviewer, verdict: verdict, time: time, text: text, reportDigest: report,
                    edition: edition, tool: tool),
                number: number, head: head, previous: previous, digest: digest, publicKey: key, proof: proof)
        }
    }
#endif
