import Testing

@testable import Deidentification

@Suite("suspicious text")
struct SuspiciousTextTests {
    @Test(
        "suspicious text is found by its form",
        arguments: [
            ("seen 2019-03-14 again", SuspiciousText.Kind.date), ("14.03.2019", .date), ("3/14/2019", .date),
            ("14 March 2019", .date), ("14MAR2019", .date), ("DOB 3/14/49", .date), ("geb. 14.3.1949", .date),
            ("Dr. Havelka reviewed", .name), ("Mrs Oduya", .name), ("Doe^Archibald", .name), ("Name: Oduya", .name),
            ("read by Petra Havelka", .name), ("Susan Oduya", .name), ("ODUYA SUSAN", .name),
            ("call 555-867-5309", .telephone), ("(415) 867-5309", .telephone), ("+49 30 901820", .telephone),
            ("Tel 030 901820", .telephone), ("mail a.b@clinic.example.org now", .email),
            ("SSN 219-09-9999", .nationalNumber), ("MRN: 4711087", .nationalNumber),
            ("patient id 88123", .nationalNumber),
            ("RSSMRA85T10A562S", .nationalNumber), ("811218-9876", .nationalNumber), ("943 476 5919", .nationalNumber),
            ("12 Elm Grove Road", .address), ("Hauptstrasse 12", .address), ("Goethestr. 7", .address),
            ("12 rue de Rivoli", .address), ("P.O. Box 123", .address), ("host 192.168.4.17", .network),
        ])
    func found(_ text: String, _ kind: SuspiciousText.Kind) {
        let signs = SuspiciousText.signs(in: text)
        #expect(signs.contains { $0.kind == kind && $0.severity >= .likely }, "\(text): \(signs)")
    }

    @Test(
        "ordinary descriptions are not suspicious",
        arguments: [
            "CT CHEST W/O 2.5mm 1-2-3", "AXIAL 5.0mm STND", "MR BRAIN W WO CONTRAST", "T2_TSE_SAG 512x512 p2",
            "Head^HeadRoutine", "MR HEAD", "SR DOSE REPORT", "Abdomen, Pelvis", "ABD/PEL 1.25 x 0.625",
            "L-SPINE 2 VIEWS",
            "Siemens Healthcare, Inc.", "VE11C 1.2.3.4", "syngo.via VB40A 10.2.3", "PHASE 30/70 -20-30%",
            "Chest PA and Lateral", "Dr", "3 PLANE LOC", "ORIGINAL PRIMARY AXIAL", "120kV 200mAs 0.6x64",
            "t1_vibe_fs_tra_p4",
            "DERIVED\\SECONDARY\\MPR", "Thorax 1.0 B31f", "5.25.0-2020", "Study 12", "123456",
            "Patient Position Supine",
            "Retain Patient Characteristics Option", "Field Strength 1.5 T", "Ax DWI b-1000 600 400", "12 Axial CT",
            "W/O CM 3-5-7-9", "HR 72 BPM", "2 of 3", "90-120-150", "Rev 4.1.12.3", "Q-Station 3.8.5.1",
        ])
    func ordinary(_ text: String) {
        #expect(SuspiciousText.signs(in: text).filter { $0.severity >= .likely } == [])
    }

    @Test(
        "a text of nothing but beginnings is gone through once",
        arguments: [
            ("Dr. ", "Meyer"), ("Prof. Dr. med. ", "Meyer"), ("ab^", "head"), ("BY DOEX ", "JANE"), ("Dr A. ", "Meyer"),
        ])
    func beginnings(_ piece: String, _ end: String) {
        let signs = SuspiciousText.signs(in: String(repeating: piece, count: 20_000) + end)
        if piece.hasPrefix("Dr. ") || piece.hasPrefix("Prof") {
            #expect(signs.last?.text.hasSuffix("Dr. Meyer") == true || signs.last?.text.hasSuffix("med. Meyer") == true)
        }
    }

    @Test("a long text is examined to its end")
    func long() {
        let text = String(repeating: "lorem ipsum ", count: 5_000) + "mail a.b@clinic.example.org"
        #expect(SuspiciousText.signs(in: text).map(\.kind) == [.email])
    }

    @Test("check digits decide", arguments: [("219-09-9999", true), ("000-09-9999", false), ("811218-9875", false)])
    func checkDigits(_ text: String, _ isNumber: Bool) {
        #expect(SuspiciousText.signs(in: text).contains { $0.kind == .nationalNumber } == isNumber)
    }
}
