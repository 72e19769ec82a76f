import Platform
import Testing

@Suite("digests")
struct DigestTests {
    @Test(
        "SHA-1 gives the values of RFC 3174 and FIPS 180",
        arguments: [
            ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
            ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
            ),
            (String(repeating: "01234567", count: 80), "dea356a2cddd90c7a7ecedc5ebb563934f460452"),
        ])
    func sha1(message: String, digest: String) {
        #expect(hexadecimal(SHA1.digest(message.utf8)) == digest)
    }

    @Test(
        "MD5 gives the values of RFC 1321",
        arguments: [
            ("", "d41d8cd98f00b204e9800998ecf8427e"), ("abc", "900150983cd24fb0d6963f7d28e17f72"),
            ("message digest", "f96b697d7cb7938d525a2f31aaf161d0"),
            (
                "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
                "d174ab98d277d9f5a5611c2c9f419d9f"
            ),
            (String(repeating: "1234567890", count: 8), "57edf4a22be3c955ac49da2e2107b67a"),
        ])
    func md5(message: String, digest: String) {
        #expect(MD5.hexadecimal(message.utf8) == digest)
        #expect(hexadecimal(MD5.digest(message.utf8)) == digest)
    }

    @Test("messages around the end of a block are padded into the right number of blocks")
    func padding() {
        let digests = Set((0..<200).map { hexadecimal(SHA1.digest([UInt8](repeating: 0, count: $0))) })
        #expect(digests.count == 200)
        #expect(MD5.hexadecimal([UInt8](repeating: 0x61, count: 56)) == "3b0c8ac703f828b04c6c197006d17218")
        #expect(MD5.hexadecimal([UInt8](repeating: 0x61, count: 55)) == "ef1772b6dff9a122358552954ad0df65")
    }

    private func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
