"""Identifiers that occur nowhere else: made-up names, numbers and addresses, all from one seed."""

import random
import re

CONSONANTS, VOWELS = "bdfgklmnprstvz", "aeiou"
# Letters of which names are made, by the script that a character set adds to ASCII.
SCRIPTS = {
    "latin-1": "äöüßéèàçñøåæ",
    "latin-2": "ąćęłńśźżčřšž",
    "latin-3": "ĉĝĥĵŝŭħ",
    "latin-4": "āčēģīķļņšūž",
    "latin-5": "ğışçöü",
    "latin-9": "œšžÿéè",
    "cyrillic": "абвгдежзиклмнопрстуфхцчшэюя",
    "greek": "αβγδεζηθικλμνξοπρσςτυφχψω",
    "hebrew": "אבגדהוזחטיכלמנסעפצקרשת",
    "arabic": "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "thai": "กขคงจฉชซญดตถทธนบปผพฟมยรลวสห",
    "katakana": "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜ",
    "kanji": "山川田中村林森木石井上下大小高橋本松竹梅花月日水火土金銀鉄北南東西春夏秋冬朝夕空海島崎沢谷原野池浜岡坂辺藤佐渡部加工",
    "hojo": "丂丄丅丌丒丟丣两丨丫丮丯丰丵乀乁乄乇乑乚乜乣乨乩乴乵乹乿亍亖亗亝亯",
    "hangul": "가나다라마바사아자차카타파하김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허유남심노하",
    "hanzi": "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕",
}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Words:
    """Deals out identifiers, each once."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.dealt: set[str] = set()

    def once(self, make) -> str:
        """The first result of `make` that was not dealt before."""
        while True:
            word = make()
            if word.lower() not in self.dealt:
                self.dealt.add(word.lower())
                return word

    def name(self) -> str:
        """A family or given name of nine letters of ASCII."""
        pick = self.random.choice
        return self.once(
            lambda: "".join(pick(CONSONANTS) + pick(VOWELS) for _ in range(4)) + pick("lmnrs")
        ).capitalize()

    def scripted(self, script: str) -> str:
        """A name in another script."""
        letters, pick = SCRIPTS[script], self.random.choice
        if script.startswith("latin"):
            special = "".join(letter for letter in letters if letter != "ß")
            return self.once(
                lambda: "".join(pick(CONSONANTS) + pick(VOWELS) + pick(special) for _ in range(2))
                + pick(CONSONANTS)
                + pick(VOWELS)
                + "n"
            )
        length = {"kanji": 5, "hojo": 5, "hangul": 5, "hanzi": 5}.get(script, 8)
        return self.once(lambda: "".join(pick(letters) for _ in range(length)))

    def digits(self, count: int) -> str:
        """Digits, the first and the last of which are not 0."""
        between = self.random.randrange
        return f"{between(1, 10)}" + "".join(str(between(10)) for _ in range(count - 2)) + f"{between(1, 10)}"

    def number(self) -> str:
        """A record number of ten characters, as hospitals number patients and orders."""
        pick = self.random.choice
        return self.once(lambda: f"{pick('CDHKMPRX')}{self.digits(7)}{pick('KQVWZ')}{pick('123456789')}")

    def social(self) -> str:
        """A number in the form of a social security number (of a range that is never given to people)."""
        return self.once(lambda: f"9{self.digits(2)}-{self.digits(2)}-{self.digits(4)}")

    def phone(self) -> str:
        """A telephone number."""
        return self.once(lambda: f"555-{self.digits(3)}-{self.digits(5)}")

    def mail(self) -> str:
        """An e-mail address."""
        return f"{self.name().lower()}@{self.random.choice(('ward', 'clinic', 'mail'))}.example"

    def url(self) -> str:
        """The address of a page."""
        return f"https://{self.name().lower()}.example.org/patient?id={self.number()}"

    def address(self) -> str:
        """An IPv4 address."""
        part = self.random.randrange
        return self.once(lambda: f"{part(101, 199)}.{part(101, 255)}.{part(101, 255)}.{part(101, 255)}")

    def street(self) -> str:
        """A postal address."""
        return f"{self.random.randrange(2, 990)} {self.name()} Street, {self.name()} {self.digits(5)}"

    def uid(self) -> str:
        """An instance UID of one of several roots, and as long as such ones are."""
        between = self.random.randrange
        roots = (
            "1.2.826.0.1.3680043.9.7433",
            "1.3.12.2.1107.5.1.4.48545",
            "1.2.840.113619.2.55.3",
            "2.16.840.1.113669.632.20",
        )
        if between(4) == 0:
            return self.once(lambda: f"2.25.{between(10 ** 37, 10 ** 38)}")
        pick, billion = self.random.choice, 10**9
        return self.once(
            lambda: f"{pick(roots)}.{between(1, 9999)}.{between(billion // 10, billion)}.{between(billion, 100 * billion)}"
        )

    def date(self) -> str:
        """A day, as DA; never the first of a month, which dummies like."""
        between = self.random.randrange
        return f"{between(1921, 2020)}{between(1, 13):02}{between(2, 29):02}"

    def time(self) -> str:
        """A time of day to the microsecond, as TM."""
        between = self.random.randrange
        return f"{between(24):02}{between(60):02}{between(60):02}.{between(100_001, 999_999)}"

    def datetime(self) -> str:
        """A moment, as DT, with and without a zone."""
        zone = self.random.choice(("", "", "+0100", "-0500"))
        return self.date() + self.time() + zone

    def decimal(self) -> str:
        """A number with many digits, as DS."""
        return self.once(lambda: f"{self.random.randrange(30, 99)}.{self.digits(7)}")

    def chance(self, part: float) -> bool:
        """True in that part of all cases."""
        return self.random.random() < part


def spelt(date: str, form: int) -> str:
    """A DA as people write it in a text."""
    year, month, day = date[:4], int(date[4:6]), int(date[6:])
    return (
        f"{month}/{day}/{year}",
        f"{year}-{date[4:6]}-{date[6:]}",
        f"{day}.{month}.{year}",
        f"{day} {MONTHS[month - 1]} {year}",
    )[form % 4]


def tokens(text: str) -> list[str]:
    """The words of a planted value that no other value has: names of nine letters and numbers with seven digits."""
    return [word for word in re.findall(r"[A-Za-z]{9}|[CDHKMPRX]\d{7}[KQVWZ]\d", text)]
