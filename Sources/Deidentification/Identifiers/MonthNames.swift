/// Names of months and their short forms in the languages of Europe, folded; January first.
enum MonthNames {
    /// All names of each month; `_` separates the words of a name.
    private static let all: [[[UInt8]]] = zip(zip(folded(commonNames), folded(otherNames)), folded(furtherNames)).map {
        Array(Set($0.0 + $0.1 + $1))
    }

    /// Words that mean a month where no date is known. Short forms that medicine uses or that are common words are left
    /// out.
    static let words: Set<String> = Set(all.joined().map { String(decoding: $0, as: UTF8.self) })
        .subtracting([
            "abe", "abu", "api", "aza", "des", "du", "fai", "fedi", "here", "ion", "ira", "led", "lip", "lis", "mae",
            "medi", "mee", "ots", "pro", "sie", "sty", "urr", "urt", "uzt",
        ])

    /// Finds names, whatever language they are of, and Roman numbers of months.
    static let finder = Finder(
        all, roman: "i ii iii iv v vi vii viii ix x xi xii".split(separator: " ").map(String.init))

    /// Finds the names of months as whole words.
    struct Finder: Sendable {
        struct Name: Sendable {
            let pattern: SearchPattern
            var months: [Int]
            var isRoman = false
        }

        private let names: [Name]
        private let automaton: PatternAutomaton

        init(_ months: [[[UInt8]]], roman: [String]) {
            var names: [[UInt8]: Name] = [:]
            func add(_ folded: [UInt8], _ month: Int, isRoman: Bool) {
                guard let pattern = SearchPattern(folded: folded) else { return }
                names[pattern.symbols, default: Name(pattern: pattern, months: [], isRoman: isRoman)].months.append(
                    month)
            }
            for (index, month) in months.enumerated() { for name in month { add(name, index + 1, isRoman: false) } }
            for (index, number) in roman.enumerated() { add(Array(number.utf8), index + 1, isRoman: true) }
            self.names = names.values.sorted { $0.pattern.symbols.lexicographicallyPrecedes($1.pattern.symbols) }
            automaton = PatternAutomaton(self.names.map(\.pattern.symbols), largestTable: 1 << 16)
        }

        /// Calls `found` with each name in a folded text.
        func scan(_ text: [UInt8], _ found: (Name, Range<Int>) -> Void) {
            automaton.scan(text) { number, end in
                let name = names[number]
                if let start = name.pattern.start(in: text, before: end) { found(name, start..<end) }
            }
        }
    }

    private static func folded(_ names: String) -> [[[UInt8]]] {
        names.split(separator: "\n").map { $0.split(separator: " ").map { TextFolding.fold($0) } }
    }

    /// English, German, French, Spanish, Italian, Portuguese, Catalan, Dutch, Russian.
    private static let commonNames = """
        january jan januar janvier janv enero ene gennaio gen janeiro gener januari январь января янв
        february feb februar février févr febrero febbraio fevereiro fev febrer februari февраль февраля фев
        march mar märz mrz mars marzo março març maart mrt март марта мар
        april apr avril avr abril abr aprile апрель апреля апр
        may mai mayo maggio mag maio maig mei май мая
        june jun juni juin junio giugno giu junho juny июнь июня
        july jul juli juillet juil julio luglio lug julho juliol июль июля
        august aug août agosto ago agost augustus август августа авг
        september sep sept septembre septiembre settembre set setembro setembre сентябрь сентября сен сент
        october oct oktober okt octobre octubre ottobre ott outubro out октябрь октября окт
        november nov novembre noviembre novembro ноябрь ноября ноя нояб
        december dec dezember dez décembre diciembre dic dicembre dezembro desembre декабрь декабря дек
        """

    /// Greek; Polish, Czech, Slovak, Slovene, Croatian, Serbian, Bulgarian, Ukrainian; Hungarian, Finnish, Estonian,
    /// Latvian, Lithuanian; Danish, Norwegian, Swedish; Romanian, Turkish.
    private static let otherNames = """
        Ιανουάριος Ιανουαρίου Ιαν styczeń stycznia sty leden ledna led január januára januarja siječanj siječnja јануар \
        януари січень січня січ tammikuu tammikuuta tammik jaanuar janvāris janvārī janvāra sausis sausio ianuarie ian \
        ocak oca
        Φεβρουάριος Φεβρουαρίου Φεβ luty lutego lut únor února úno február februára februarja veljača veljače фебруар \
        февруари лютий лютого лют helmikuu helmikuuta helmik veebruar februāris februārī februāra vasaris vasario \
        februarie şubat şub
        Μάρτιος Μαρτίου Μαρ Μάρ marzec marca březen března bře marec ožujak ožujka mart березень березня бер március \
        márc maaliskuu maaliskuuta maalisk märts marts martā marta kovas kovo martie
        Απρίλιος Απριλίου Απρ kwiecień kwietnia kwi duben dubna dub apríl apríla aprila travanj travnja април квітень \
        квітня квіт április ápr huhtikuu huhtikuuta huhtik aprill aprīlis aprīlī aprīļa balandis balandžio aprilie \
        nisan nis
        Μάιος Μαΐου Μαΐ maj maja květen května kvě máj mája svibanj svibnja мај травень травня трав május toukokuu \
        toukokuuta toukok maijs maijā maija gegužė gegužės mayıs
        Ιούνιος Ιουνίου Ιουν czerwiec czerwca cze červen června čvn jún júna junij junija lipanj lipnja јун юни червень \
        червня черв június kesäkuu kesäkuuta kesäk juuni jūnijs jūnijā jūnija birželis birželio iunie iun haziran haz
        Ιούλιος Ιουλίου Ιουλ lipiec lipca lip červenec července čvc júl júla julij julija srpanj srpnja јул юли липень \
        липня лип július heinäkuu heinäkuuta heinäk juuli jūlijs jūlijā jūlija liepa liepos iulie iul temmuz tem
        Αύγουστος Αυγούστου Αυγ sierpień sierpnia sie srpen srpna srp augusta avgust avgusta kolovoz kolovoza серпень \
        серпня серп augusztus elokuu elokuuta elok augusts augustā rugpjūtis rugpjūčio augusti ağustos ağu
        Σεπτέμβριος Σεπτεμβρίου Σεπ Σεπτ wrzesień września wrz září zář septembra septembar rujan rujna септембар \
        септември вересень вересня вер szeptember szept syyskuu syyskuuta syysk septembris septembrī rugsėjis rugsėjo \
        septembrie eylül eyl
        Οκτώβριος Οκτωβρίου Οκτ październik października paź říjen října říj október októbra oktobra oktobar listopad \
        listopada октобар октомври жовтень жовтня жовт lokakuu lokakuuta lokak oktoober oktobris oktobrī spalis spalio \
        octombrie ekim eki
        Νοέμβριος Νοεμβρίου Νοε Νοέ listopad listopada listopadu lis novembra novembar studeni studenoga studenog новембар \
        ноември листопад листопада лист marraskuu marraskuuta marrask novembris novembrī lapkritis lapkričio noiembrie \
        kasım kas
        Δεκέμβριος Δεκεμβρίου Δεκ grudzień grudnia gru prosinec prosince pro decembra decembar prosinac prosinca \
        децембар декември грудень грудня груд joulukuu joulukuuta jouluk detsember decembris decembrī gruodis gruodžio \
        decembrie desember des aralık ara
        """

    /// Welsh, Irish, Scottish Gaelic, Breton; Basque, Galician; Maltese; Luxembourgish; Albanian; Icelandic; Latvian.
    private static let furtherNames = """
        Ionawr Ion Eanáir Faoilleach Faoillich Genver urtarrila urtarrilaren urt xaneiro Jannar Januar janar jan janúar \
        janvārim
        Chwefror Chwef Feabhra Gearran Ghearrain C'hwevrer Fevrer otsaila otsailaren ots febreiro Frar Februar shkurt \
        febrúar
        Mawrth Fawrth Márta Màrt Mhàrt Mhàirt Meurzh martxoa martxoaren mar Marzu Mäerz mars
        Ebrill Aibreán Giblean Ghiblein Ebrel apirila apirilaren api abril April Abrëll prill apríl
        Mai Fai Bealtaine Bhealtaine Cèitean Chèitein Mae maiatza maiatzaren maio Mejju Mee maj maí
        Mehefin Fehefin Meitheamh Mheithimh Ògmhios Ògmhiosa Mezheven ekaina ekainaren xuño Ġunju Juni qershor júní
        Gorffennaf Orffennaf Iúil Iuchar Iuchair Gouere uztaila uztailaren uzt xullo Lulju Juli korrik júlí
        Awst Lúnasa Lùnastal Lùnastail Eost abuztua abuztuaren abu agosto Awwissu August gusht ágúst
        Medi Fedi Meán_Fómhair Sultain t_Sultain Gwengolo iraila irailaren ira setembro Settembru September shtator
        Hydref Deireadh_Fómhair Dheireadh_Fómhair Dàmhair Here urria urriaren urr outubro Ottubru Oktober tetor október
        Tachwedd Dachwedd Samhain Shamhna Samhna Du azaroa azaroaren aza novembro Novembru November nëntor nóvember
        Rhagfyr Ragfyr Nollaig Nollag Dùbhlachd Kerzu abendua abenduaren abe decembro Diċembru Dezember dhjetor
        """
}
