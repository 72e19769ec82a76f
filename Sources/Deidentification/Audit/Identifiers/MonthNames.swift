/// Names of months and their short forms in the languages of Europe, folded; January first.
enum MonthNames {
    /// All names of each month, the long and the short English one first.
    static let all: [[[UInt8]]] = zip(common, others).map { common, others in
        var seen: Set<[UInt8]> = []
        return (common + others).filter { seen.insert($0).inserted }
    }

    /// Those that stand between words for "of" in some languages.
    static let common = folded(commonNames)

    /// Words that tell a month where no date is known. Short forms that medicine uses or that are common words are none.
    static let words: Set<String> = Set(all.joined().map { String(decoding: $0, as: UTF8.self) })
        .subtracting(["des", "led", "lip", "lis", "pro", "sie", "sty"])

    /// Finds names in Latin letters, whatever language they are of.
    static let finder = PatternAutomaton(
        Array(Set(all.joined().filter { $0.allSatisfy { $0 < 0x80 } })), largestTable: 1 << 15)

    private static let others = folded(otherNames)

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
}
