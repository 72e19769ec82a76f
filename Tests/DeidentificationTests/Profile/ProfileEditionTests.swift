import Deidentification
import Testing

@Suite("Edition of the profile")
struct ProfileEditionTests {
    @Test("the edition names part and year")
    func edition() {
        #expect(ProfileEdition.confidentialityProfile.wholeMatch(of: #/PS3\.15 \d{4}[a-e]/#) != nil)
    }
}
