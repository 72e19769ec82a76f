/// Text within HTML.
package enum HTMLText {
    /// Text that means itself, in markup and in quoted attributes: what has a meaning there is spelled out, and
    /// characters that control direction or nothing are replaced.
    package static func escaped(_ text: String) -> String {
        var output = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": output += "&amp;"
            case "<": output += "&lt;"
            case ">": output += "&gt;"
            case "\"": output += "&quot;"
            case "'": output += "&#39;"
            default:
                switch scalar.properties.generalCategory {
                case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
                    output += "\u{FFFD}"
                default: output.unicodeScalars.append(scalar)
                }
            }
        }
        return output
    }
}
