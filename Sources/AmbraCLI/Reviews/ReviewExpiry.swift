#if Tools
    import Foundation

    /// Days until which a review counts, in UTC, as `2026-01-31`.
    enum ReviewExpiry {
        /// How long a review counts when nothing is said, and at most.
        static let (usual, longest) = (30, 366)

        static var today: String { day(after: 0) }

        static func day(after days: Int) -> String {
            Date.now.addingTimeInterval(Double(days) * 86_400).formatted(.iso8601.year().month().day())
        }

        /// Whether a text is a day of the calendar in that form.
        static func isDay(_ text: String) -> Bool {
            let form = Date.ISO8601FormatStyle().year().month().day()
            return text.utf8.count == 10 && (try? form.parse(text).formatted(form)) == text
        }

        /// Why a review that begins today cannot count until a day; `nil` when it can.
        static func objection(to day: String) -> String? {
            guard isDay(day) else { return "--expires \(day): write a day as 2026-01-31" }
            guard day >= today else { return "--expires \(day): the day is over" }
            guard day <= self.day(after: longest) else { return "--expires \(day): a review counts for a year at most" }
            return nil
        }
    }
#endif
