extension Transliteration {
    /// Cyrillic in Latin letters. Diacritics are left out, as a search leaves them out.
    static let cyrillicToLatin: [Transliteration] = {
        let base =
            latinItself + """
                а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh \
                щ shch ъ - ы y ь - э e ю yu я ya і i ї yi є ye ґ g ў w ђ dj ј j љ lj њ nj ћ c џ dz ѓ g ќ k ѕ dz
                """
        // As English papers write, with a bare end of adjectives.
        let everyday = Transliteration(base, "ё yo ий$ y ый$ y")
        let plain = Transliteration(base, "ий$ i ый$ y ей$ ei ай$ ai ье ie ьё ie")
        // Of the geographic boards of Great Britain and the United States.
        let boards = Transliteration(
            base, "^е ye ^ё ye ё ye ае aye ее eye ие iye ое oye уе uye ые yye ье ye ъе ye ьё ye юе yuye яе yaye")
        let iso9 = Transliteration(base, "ж z й j х h ц c ч c ш s щ s ю u я a")
        let scholars = Transliteration(base, "ж z й j х ch ц c ч c ш s щ sc ю ju я ja")
        // Passports: ICAO Doc 9303, and those of Ukraine.
        let passport = Transliteration(base, "й i ъ ie ю iu я ia ї i є ie")
        let ukrainian = Transliteration(
            base, "г h зг zgh и y й i ю iu я ia ї i є ie ^й y ^ю yu ^я ya ^ї yi ^є ye")
        let german = Transliteration(
            base,
            """
            в w ж sch з s й i ё jo х ch ц z ч tsch ш sch щ schtsch ю ju я ja ^е je ье je ьё jo ий$ i ый$ y ї ji є je \
            жё scho чё tscho шё scho щё schtscho
            """)
        let french = Transliteration(base, "ж j й i ё io у ou ч tch ш ch щ chtch ю iou я ia ий$ i ый$ y")
        let bulgarian = Transliteration(base, "щ sht ъ a х h ия$ ia")
        return [everyday, plain, boards, iso9, scholars, passport, ukrainian, german, french, bulgarian]
    }()

    private static let latinItself = "abcdefghijklmnopqrstuvwxyz".map { "\($0) \($0) " }.joined()

    /// Greek in Latin letters: ELOT 743, as people write mail, and as the classics are written.
    static let greekToLatin: [Transliteration] = {
        let base =
            latinItself + """
                α a ά a β v γ g δ d ε e έ e ζ z η i ή i θ th ι i ί i ϊ i ΐ i κ k λ l μ m ν n ξ x ο o ό o π p ρ r σ s ς s τ t \
                υ y ύ y ϋ y ΰ y φ f χ ch ψ ps ω o ώ o ου ou ού ou γγ ng γξ nx γχ nch ^μπ b μπ$ b μπ mp αυ av αύ av ευ ev \
                εύ ev ηυ iv ηύ iv
                """
        // Before letters without voice, and at the end.
        var unvoiced = ""
        for (vowel, spelling) in [("αυ", "af"), ("αύ", "af"), ("ευ", "ef"), ("εύ", "ef"), ("ηυ", "if"), ("ηύ", "if")] {
            for (next, letter) in unvoicedLetters { unvoiced += " \(vowel)\(next) \(spelling)\(letter)" }
        }
        let elot = Transliteration(base, unvoiced)
        let everyday = Transliteration(
            base, unvoiced, "γκ g μπ b ντ nt ^ντ d χ h υ i ύ i γι y γει y γιώ yo γιά ya γιο yo γιω yo")
        let classic = Transliteration(
            base, "β b η e ή e φ ph γχ nch γκ nk μπ mp ^μπ mp μπ$ mp αυ au αύ au ευ eu εύ eu ηυ eu ηύ eu")
        return [elot, everyday, classic]
    }()

    private static let unvoicedLetters = [
        ("θ", "th"), ("κ", "k"), ("ξ", "x"), ("π", "p"), ("σ", "s"), ("ς$", "s"), ("τ", "t"), ("φ", "f"), ("χ", "ch"),
        ("ψ", "ps"), ("$", ""),
    ]

    /// Latin letters in Cyrillic ones. What the signs for soft and hard letters would be is left out, as a search
    /// leaves it out, and so is the difference of `е` and `ё` and of `и` and `й`.
    static let latinToCyrillic: [Transliteration] = {
        let base = """
            a а b б d д e е f ф g г i и k к l л m м n н o о p п r р s с t т u у v в x кс z з
            """
        let common = """
            c к h х j й w в y ы zh ж kh х ts ц tz ц ch ч tch ч sh ш shch щ sch ш yu ю ya я yo е ye е iu ю \
            ay ай ey ей iy ий oy ой uy уй yy ый ck к ph ф ss с
            """
        let hard = Transliteration(base, common, "y$ ый")
        let soft = Transliteration(base, common, "y$ ий i$ ий ai$ ай ei$ ей oi$ ой ui$ уй ie е")
        let open = Transliteration(base, common, "^e э i$ ий y$ ий ia$ ия")
        let passport = Transliteration(base, common, "ia я ie е ii$ ий y ы")
        let slavic = """
            c ц č ч ć ч ch х h х j й ja я je е jo е ju ю ë е è э š ш šč щ sc щ ŝ щ ž ж y ы û ю â я w в ij ий
            """
        let scholars = Transliteration(base, slavic)
        let serbian = Transliteration(base, "c ц č ч ć ћ š ш ž ж đ ђ dj ђ dž џ h х j ј lj љ nj њ")
        let german = """
            c к ch х h х j й ja я je е jo е ju ю sch ш schtsch щ sh ж tsch ч tz ц w в y ы z ц ss с ie и y$ ый i$ ий \
            ai$ ай ei$ ей
            """
        let french = Transliteration(
            base, "c к ch ш tch ч chtch щ h х j ж kh х ts ц ou у iou ю ia я ss с y ы w в i$ ий aï ай eï ей")
        let ukrainian = Transliteration(
            base, common, "g ґ h г y и i і yi ї ii ії yu ю iu ю ya я ia я ye є ie є iy ій yy ий y$ ий")
        return [
            hard, soft, open, passport, scholars, serbian, Transliteration(base, german),
            Transliteration(base, german, "s з"), french, ukrainian,
        ]
    }()

    /// Latin letters in Greek ones: sounds as newspapers write them, and letter by letter.
    static let latinToGreek: [Transliteration] = {
        let base = """
            a α b μπ c κ d ντ e ε f φ g γκ h χ i ι j τζ k κ l λ m μ n ν o ο p π q κ r ρ s σ t τ u ου v β w β x ξ y ι z ζ \
            th θ ph φ ps ψ ch χ ck κ qu κου ou ου nn ν mm μ ll λ ss σ tt τ rr ρ ff φ pp π kk κ bb μπ dd ντ gg γκ dt τ \
            ks ξ ä ε ö ε ü ι å α ø ε é ε è ε á α à α í ι ó ο ú ου ñ ν ç σ ý ι ě ε ů ου ř ρ ł λ ś σ ż ζ ź ζ ń ν ß σ
            """
        let german = Transliteration(base, "sch σ tsch τσ z τσ tz τσ ei αι eu οι ie ι j γι w β sp σπ st στ d ντ g γκ")
        let english = Transliteration(base, "sh σ ch τσ w ου ee ι oo ου ea ι ay εϊ c κ ce σε ci σι h χ")
        let slavic = Transliteration(base, "sz σ cz τσ c τσ č τσ š σ ž ζ j ι ja για ć τσ d ντ w β h χ")
        let letters = Transliteration(base, "b β d δ g γ sh σ sch σ v β w β u υ y υ nn νν mm μμ ll λλ ss σσ tt ττ h η")
        let open = Transliteration(base, "b μπ d δ g γ sh σ sch σ tsch τσ z ζ u ου y υ c κ h χ")
        let doubled = Transliteration(base, "sh σ sch σ nn νν mm μμ ll λλ ss σσ tt ττ")
        return [Transliteration(base, "sh σ sch σ"), doubled, german, english, slavic, letters, open]
    }()
}
