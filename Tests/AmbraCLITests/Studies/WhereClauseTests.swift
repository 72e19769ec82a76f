#if Tools
import AmbraSDK
import Testing

@testable import AmbraCLI

@Suite("Conditions of --where")
struct WhereClauseTests {
    @Test(
        "each comparison is read",
        arguments: [
            ("modality=CT", "modality", WhereClause.Comparison.equals, ["CT"]),
            ("modality != CT", "modality", .notEquals, ["CT"]),
            ("image_count>10", "image_count", .greaterThan, ["10"]),
            ("study_date>=2026-01-01", "study_date", .atLeast, ["2026-01-01"]),
            ("image_count<10", "image_count", .lessThan, ["10"]),
            ("study_date<=20260101", "study_date", .atMost, ["20260101"]),
            ("study_description~%head = neck%", "study_description", .like, ["%head = neck%"]),
            ("modality in(CT,MR)", "modality", .isOneOf, ["CT", "MR"]),
            ("modality IN ( CT , MR )", "modality", .isOneOf, ["CT", "MR"]),
            ("modality=in(CT,MR)", "modality", .isOneOf, ["CT", "MR"]),
            ("patientid=", "patientid", .equals, [""]),
            ("accession_number_h->'917'=1", "accession_number_h->'917'", .equals, ["1"]),
            ("study_description=invert (x)", "study_description", .equals, ["invert (x)"]),
        ])
    func comparisons(
        _ text: String, _ field: String, _ comparison: WhereClause.Comparison, _ values: [String]
    ) throws {
        let clause = try WhereClause(text)
        #expect(clause.field == field)
        #expect(clause.comparison == comparison)
        #expect(clause.values == values)
    }

    @Test(
        "what is no condition is refused as bad input",
        arguments: ["modality", "=CT", "", "modality in()", "modality in(CT,,MR)", "a field=1", "fïeld=1"])
    func refusals(_ text: String) {
        #expect { try WhereClause(text) } throws: { error in
            (error as? CommandFailure)?.status == .badInput
        }
    }

    @Test("a condition becomes the service's own")
    func condition() throws {
        #expect(try WhereClause("a>=1").condition == .atLeast("1"))
        #expect(try WhereClause("a in(1,2)").condition == .isOneOf(["1", "2"]))
        #expect(try WhereClause("a~x%").condition == .like("x%"))
    }

    @Test("a sort term is a field with an optional order")
    func sorting() throws {
        #expect(try SortTerm("created").order == .ascending)
        #expect(try SortTerm("created:desc").order == .descending)
        #expect(try SortTerm("created:DESC").field == "created")
        for text in ["", ":desc", "created:down", "a:asc:b", "a,b"] {
            #expect(throws: CommandFailure.self) { try SortTerm(text) }
        }
    }
}
#endif
