/// The page of a sandbox: its studies, its faults, the requests that came, and what is not modelled.
struct SandboxPage {
    /// The number of requests that are shown.
    private static let mostRequests = 50

    let studies: PageStudies
    let requests: [RequestRecord]
    let faults: [FaultInjector.Entry]
    let time: String
    let token: String

    var html: HTML {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>Sandbox</title>
        <link rel="stylesheet" href="/sandbox/page/style.css">
        <link rel="icon" href="data:,">
        <script src="/sandbox/page/script.js" defer></script>
        </head>
        <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header>
        <h1>Sandbox</h1>
        <p>Its clock says <time>\(time)</time> UTC.</p>
        <nav aria-label="Sections"><ul>
        <li><a href="#studies">Studies</a></li>
        <li><a href="#faults">Faults</a></li>
        <li><a href="#requests">Requests</a></li>
        <li><a href="#unmodelled">Not modelled</a></li>
        </ul></nav>
        </header>
        <main id="main" tabindex="-1">
        \(studySection)
        \(faultSection)
        \(requestSection)
        \(unmodelledSection)
        </main>
        </body>
        </html>
        """
    }

    // MARK: Studies

    private var studySection: HTML {
        let shown = studies.newest.count
        let note =
            studies.count > shown
            ? "The newest \(shown) of \(studies.count)." : "\(studies.count) in all."
        return """
            <section id="studies" aria-labelledby="studies-title">
            <h2 id="studies-title">Studies</h2>
            <p>\(note)</p>
            \(shown == 0 ? "<p>Nothing was uploaded yet.</p>" : studyTable)
            </section>
            """
    }

    private var studyTable: HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-labelledby="studies-title"><table>
        <thead><tr><th scope="col">Picture</th><th scope="col">Patient</th><th scope="col">Study</th>\
        <th scope="col">Namespace</th><th scope="col" class="number">Images</th><th scope="col">State</th></tr></thead>
        <tbody>
        \(HTML(studies.newest.map { Self.studyRow($0.study, $0.place) }))
        </tbody></table></div>
        """
    }

    private static func studyRow(_ study: StudyRecord, _ place: String) -> HTML {
        let name = study.fields["patient_name"] ?? ""
        let description = study.fields["study_description"] ?? ""
        let source = "/sandbox/page/thumbnail/" + study.id
        let picture: HTML =
            study.imageCount > 0
            ? "<img src=\"\(source)\" alt=\"First image of the study\" width=\"80\" height=\"80\" loading=\"lazy\">"
            : "<span class=\"none\">none</span>"
        return """
            <tr><td>\(picture)</td><th scope="row">\(name.isEmpty ? "No name" : name)</th>\
            <td>\(description)<br><code>\(study.studyUID)</code></td><td>\(place)</td>\
            <td class="number">\(study.imageCount)</td><td>\(study.isPhantom ? "Phantom" : "Ready")</td></tr>
            """
    }

    // MARK: Faults

    private var faultSection: HTML {
        """
        <section id="faults" aria-labelledby="faults-title">
        <h2 id="faults-title">Faults</h2>
        \(faults.isEmpty ? "<p>No rule makes anything go wrong.</p>" : faultTable)
        \(newFault)
        </section>
        """
    }

    private var faultTable: HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-labelledby="faults-title"><table>
        <thead><tr><th scope="col">Fault</th><th scope="col">Where</th><th scope="col" class="number">Rate</th>\
        <th scope="col" class="number">Happened</th><th scope="col">Switch</th><th scope="col">Remove</th></tr></thead>
        <tbody>
        \(HTML(faults.map { faultRow($0) }))
        </tbody></table></div>
        """
    }

    private func faultRow(_ entry: FaultInjector.Entry) -> HTML {
        let rule = entry.rule
        let number = rule.fault.number.map { " \($0.value)" } ?? ""
        let times = rule.times.map { " of \($0)" } ?? ""
        let action = "/sandbox/page/faults/\(entry.id)"
        let name = "\(rule.fault.kind), rule \(entry.id)"
        return """
            <tr><th scope="row">\(rule.fault.kind)\(number)</th>\
            <td><code>\(rule.method ?? "any") \(rule.path ?? "any path")</code></td>\
            <td class="number">\(String(rule.rate))</td><td class="number">\(entry.happened)\(times)</td>\
            <td><form method="post" action="\(action)"><input type="hidden" name="token" value="\(token)">\
            <button role="switch" aria-checked="\(entry.isOn ? "true" : "false")" aria-label="\(name)" name="action" \
            value="\(entry.isOn ? "off" : "on")">\(entry.isOn ? "On" : "Off")</button></form></td>\
            <td><form method="post" action="\(action)"><input type="hidden" name="token" value="\(token)">\
            <button name="action" value="remove" aria-label="Remove \(name)">Remove</button></form></td></tr>
            """
    }

    private var newFault: HTML {
        let kinds = HTML(Fault.kinds.map { kind -> HTML in "<option>\(kind)</option>" })
        return """
            <form method="post" action="/sandbox/page/faults" class="new">
            <fieldset><legend>Add a fault</legend>
            <input type="hidden" name="token" value="\(token)">
            <p><label for="kind">Kind</label> <select id="kind" name="kind">\(kinds)</select></p>
            <p><label for="number">Status, milliseconds or bytes</label> \
            <input id="number" name="number" inputmode="numeric" value="503"></p>
            <p><label for="path">Path, a final * for all that begin so</label> \
            <input id="path" name="path" placeholder="/study/*"></p>
            <p><label for="rate">Share of requests, 0 to 1</label> \
            <input id="rate" name="rate" inputmode="decimal" value="1"></p>
            <p><label for="times">How often at most, empty for no end</label> \
            <input id="times" name="times" inputmode="numeric" value="1"></p>
            <p><button>Add</button></p>
            </fieldset></form>
            """
    }

    // MARK: Requests

    private var requestSection: HTML {
        """
        <section id="requests" aria-labelledby="requests-title">
        <h2 id="requests-title">Requests</h2>
        <p id="live" role="status">The newest \(Self.mostRequests), as they were when the page was loaded.</p>
        <div class="scroll" tabindex="0" role="region" aria-labelledby="requests-title"><table>
        <thead><tr><th scope="col" class="number">Number</th><th scope="col">Request</th><th scope="col">Status</th>\
        <th scope="col" class="number">Bytes</th><th scope="col">Faults</th></tr></thead>
        <tbody id="request-rows">
        \(Self.requests(requests))
        </tbody></table></div>
        </section>
        """
    }

    /// The rows of the newest requests, the newest first.
    static func requests(_ requests: [RequestRecord]) -> HTML {
        HTML(
            requests.suffix(mostRequests).reversed().map { record -> HTML in
                """
                <tr><td class="number">\(record.number)</td><td><code>\(record.method) \(record.path)</code></td>\
                <td>\(record.status.map { String($0) } ?? "reset")</td><td class="number">\(record.bodyBytes)</td>\
                <td>\(record.faults.joined(separator: ", "))</td></tr>
                """
            })
    }

    // MARK: Not modelled

    private var unmodelledSection: HTML {
        let paths = ModelledCalls.unmodelled
        return """
            <section id="unmodelled" aria-labelledby="unmodelled-title">
            <h2 id="unmodelled-title">Not modelled</h2>
            <p>These calls are checked and answered empty, or refused by a strict sandbox.</p>
            <details><summary>\(paths.count) calls</summary><ul class="paths">
            \(HTML(paths.map { path -> HTML in "<li><code>\(path)</code></li>" }))
            </ul></details>
            </section>
            """
    }
}
