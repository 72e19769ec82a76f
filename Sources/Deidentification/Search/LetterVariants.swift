/// Letters that have no decomposition in Unicode though people take them for others, or leave them out.
enum LetterVariants {
    static let spelled: [Unicode.Scalar: String] = {
        var spelled = letters
        for row in variants.split(whereSeparator: \.isWhitespace) {
            guard let letter = row.first else { continue }
            for variant in row.unicodeScalars.dropFirst() { spelled[variant] = String(letter) }
        }
        for start in boxes {
            for (number, letter) in "abcdefghijklmnopqrstuvwxyz".enumerated() {
                if let scalar = Unicode.Scalar(start + UInt32(number)) { spelled[scalar] = String(letter) }
            }
        }
        return spelled
    }()

    /// Several letters of which one is made, signs of Cyrillic that are no sounds, and the final sigma.
    private static let letters: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ᴁ": "ae", "ɶ": "oe", "ꜵ": "ao", "ꜳ": "aa", "ꜷ": "au", "ꜽ": "ay",
        "ꝏ": "oo", "ȣ": "ou", "ƕ": "hv", "ς": "σ", "ь": "", "ъ": "", "ŋ": "ng", "ᵺ": "th", "ᵫ": "ue", "ꝡ": "vy",
    ]

    /// A letter, and those that are read as it: with a stroke, a hook or a tail, as a small capital, of a script.
    private static let variants = """
        aᴀɑⱥᶏ bʙƀɓᵬᶀƃ cᴄȼƈɕꞓ dᴅđðɖɗᵭᶁᶑƌȡᴆ eᴇɇᶒⱸɛᶓ fꜰƒᵮᶂꝼ gɢɡǥɠᶃᵹꞡ hʜħɦⱨɧ iɪıɨᵻᶖɩ jᴊȷɉʝɟ kᴋƙⱪᶄꝁꝃꝅ lʟłƚɫɬɭȴⱡᶅꝉꝇ
        mᴍɱᵯᶆ nɴɲƞɳȵᵰᶇꞑ oᴏøɵꝋꝍⱺᴑ pᴘƥᵽᵱᶈꝑꝓꝕ qʠꝗꝙɋꞯ rʀɍɼɽɾᵲᵳᶉꝛ sꜱʂȿᵴᶊſẜẝ tᴛŧƭʈȶⱦᵵƫ uᴜʉᵾᶙꞹ vᴠʋⱱⱴᶌꝟ wᴡⱳ xᶍ yʏɏƴỿ
        zᴢƶȥɀʐʑⱬᵶᶎ
        """

    /// White letters on round and square black ground, and those of flags.
    private static let boxes: [UInt32] = [0x1_F150, 0x1_F170, 0x1_F1E6]
}
