/// Common given names that are no words of descriptions.
enum GivenNames {
    static func contains(_ folded: String) -> Bool { names.contains(folded) }

    private static let names = Set((english + others).split { $0 == " " || $0 == "\n" }.map(String.init))

    private static let english = """
        aaron adam alan albert alexander alexandra alice alison amanda amy andrea andrew angela ann anna anne anthony
        arthur ashley barbara benjamin betty beverly bradley brandon brenda brian bruce bryan carl carol caroline
        catherine charles charlotte cheryl christian christina christine christopher cynthia daniel danielle david
        deborah debra dennis diana diane donald donna dorothy douglas dylan edward elizabeth emily emma eric ethan
        eugene evelyn florence frances frank gabriel gary george gerald gloria gregory hannah harold harry heather
        helen henry isabella jack jacob jacqueline james jane janet janice jason jean jeffrey jennifer jeremy jerry
        jesse jessica joan joe john jonathan jordan jose joseph joshua joyce juan judith judy julia julie justin
        karen katherine kathleen kathryn keith kelly kenneth kevin kimberly kyle larry laura lauren lawrence linda lisa
        logan louis louise madison margaret maria marie marilyn martha martin mary matthew megan melissa michael
        michelle nancy natalie nathan nicholas nicole noah olivia oliver pamela patricia patrick paul peter philip
        rachel ralph randy raymond rebecca richard robert roger ronald roy russell ruth ryan samantha samuel sandra
        sara sarah scott sean sharon shirley sophia stephanie stephen steven susan teresa terry theresa thomas timothy
        tyler victoria vincent virginia walter wayne william zachary
        """

    private static let others = """
        agnes ahmed alejandro ali ana andreas andrzej angelika anja antonio astrid ayse beatriz bernd birgit bjorn
        carlos carmen chloe claudia cristina dagmar dieter dmitri dmitry dolores elena elke emre erika fatima fatma
        fernando francesca francesco francisco francois franz friedrich fritz gabriele georg gerhard giovanni giulia
        giuseppe guillaume hans hassan hector heike heinrich helga henrik hiroshi ibrahim ines ingrid irina ivan jan
        javier jesus joao johan johanna johannes jorge jurgen karin karl katarzyna kenji klaus krzysztof lars laszlo
        lena leonie lorenzo luca lucia luigi luis magdalena manfred manuel marco marek marta matteo matthias mehmet
        mercedes miguel mohamed mohammed monika mustafa nadia nikolai olga pablo paolo pedro petra pierre piotr
        rafael renate ricardo rosa sabine sergei sergio sofia stefan sven svetlana takashi tatiana thierry tomas
        ulrich ursula valentina vladimir wolfgang xavier yuki yusuf yves zofia
        """
}
