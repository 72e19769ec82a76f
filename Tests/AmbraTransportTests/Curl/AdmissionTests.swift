import Testing

@testable import AmbraTransport

struct AdmissionTests {
    @Test func `no more than the limit of one origin run, the others in order of arrival`() {
        var admission = CurlAdmission(perOrigin: 2, total: 10)
        let admitted = (1...5).map { admission.enter($0, origin: "a", isShared: false) }
        #expect(admitted == [true, true, false, false, false])
        #expect(admission.leave(1) == [3])
        #expect(admission.leave(4) == [])
        #expect(admission.leave(2) == [5])
        #expect(admission.leave(3) == [])
        #expect(admission.leave(5) == [])
        #expect(admission.enter(6, origin: "a", isShared: false) == true)
    }

    @Test func `the total holds over all origins and the oldest goes first`() {
        var admission = CurlAdmission(perOrigin: 2, total: 2)
        #expect(admission.enter(1, origin: "a", isShared: false) == true)
        #expect(admission.enter(2, origin: "b", isShared: false) == true)
        #expect(admission.enter(3, origin: "c", isShared: false) == false)
        #expect(admission.enter(4, origin: "a", isShared: false) == false)
        #expect(admission.leave(1) == [3])
        #expect(admission.leave(2) == [4])
    }

    @Test func `those that share a connection do not count as connections`() {
        var admission = CurlAdmission(perOrigin: 1, total: 1)
        #expect(admission.enter(1, origin: "a", isShared: false) == true)
        for id in 2..<102 { #expect(admission.enter(UInt64(id), origin: "a", isShared: true) == true) }
        #expect(admission.enter(102, origin: "a", isShared: true) == false)
        #expect(admission.leave(50) == [102])
    }

    @Test func `leaving twice gives one place`() {
        var admission = CurlAdmission(perOrigin: 1, total: 1)
        #expect(admission.enter(1, origin: "a", isShared: false) == true)
        #expect(admission.enter(2, origin: "a", isShared: false) == false)
        #expect(admission.enter(3, origin: "a", isShared: false) == false)
        #expect(admission.leave(1) == [2])
        #expect(admission.leave(1) == [])
    }
}
