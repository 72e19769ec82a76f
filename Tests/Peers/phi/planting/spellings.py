"""What the data set says of its patient, spelled otherwise, and text where no text belongs: none of it may stay."""

from collections.abc import Iterator

from phi.planting.sheet import Patient, Sheet, Value
from phi.planting.words import Words

# Where the standard keeps text that no profile touches.
KEPT = (("00281055", "LO"), ("00283003", "LO"), ("00700081", "LO"))
MONTHS = (
    "January February March April May June July August September October November December".split(),
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
)
# Other names of months, of languages of Europe.
OTHER_MONTHS = (
    "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου",
    "Ιαν Φεβ Μαρ Απρ Μαΐ Ιουν Ιουλ Αυγ Σεπ Οκτ Νοε Δεκ",
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "ledna února března dubna května června července srpna září října listopadu prosince",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "január február március április május június július augusztus szeptember október november december",
    "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta"
    " marraskuuta joulukuuta",
    "januari februari mars april maj juni juli augusti september oktober november december",
    "januar februar marts april maj juni juli august september oktober november december",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
)
THAI_MONTHS = "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.".split()
ERAS = (("R", "令和", 2019), ("H", "平成", 1989), ("S", "昭和", 1926), ("T", "大正", 1912))
PLAIN = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae", "ß": "ss"} | dict(zip("éèàçñ", "eeacn"))
)
# Study, series and content date.
EXAMINED = ("00080020", "00080021", "00080023")
SAFE = "Philips Imaging DD 001"
# Letters of other scripts in Latin ones, as passports, scholars and German papers write them; Greek as ELOT 743 does.
LATIN = {
    "cyrillic": [
        dict(zip("абвгдезиклмнопрстуфэ", "abvgdeziklmnoprstufe")) | dict(zip("жхцчшюя", row.split()))
        for row in ("zh kh ts ch sh iu ia", "z ch c c s ju ja", "zh kh ts ch sh yu ya")
    ] + [
        dict(zip("абвгдзиклмнопрстуфэ", "abwgdsiklmnoprstufe")) | dict(zip("жхцчшюя", "sch ch z tsch sch ju ja".split()))
    ],
    "greek": [
        dict(zip("αβγδεζηικλμνξοπρσςτφω", "avgdeziiklmnxoprsstfo")) | {"θ": "th", "υ": "y", "χ": "ch", "ψ": "ps"}
    ],
}
CYRILLIC = str.maketrans("bdfgklmnprstvzaeiou", "бдфгклмнпрствзаеиоу")
# Greek letters that are spelled otherwise beside others.
JOINED = ("αυ", "ευ", "ηυ", "ου", "γγ", "γξ", "γχ", "μπ")


def ordinal(day: int) -> str:
    """A day as English counts it."""
    return f"{day}{'th' if day in (11, 12, 13) else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


def names(patient: Patient) -> Iterator[tuple[str, str]]:
    """The patient's name as programs and other keyboards write it."""
    family, given = patient.family, patient.given
    if family.isascii() and family.isalpha() and len(family) >= 4:
        for mark in " .-":
            yield "own name letter by letter", mark.join(family.upper())
    if len(patient.tokens) == 4 or len(patient.tokens) == 6:
        yield "own name in ideographs, joined", patient.tokens[2] + patient.tokens[3]
    # A joined name must not hold a user's by chance.
    if family.isascii() and given[-1].lower() != given[0].lower():
        yield "own name as a user's", given[0].lower() + family.lower()
        yield "own name as a user's", f"{given[0].lower()}.{family.lower()}"
        yield "own name as a user's", f"{family}.{given[0]}".lower()
        yield "own name without a space", family + given
        yield "own name without a space", (given + family).upper()
        if patient.charset.script == "cyrillic" and len(patient.tokens) == 2:
            yield "own name in Cyrillic letters", family.lower().translate(CYRILLIC).capitalize()
    elif patient.charset.script == "latin-1":
        yield "own name in plain letters", family.lower().translate(PLAIN).upper()


def romanized(patient: Patient) -> Iterator[tuple[str, str]]:
    """The family name in Latin letters, where it is in others."""
    family = patient.family
    for script, ways in LATIN.items():
        for way in ways:
            if all(letter in way for letter in family) and not any(pair in family for pair in JOINED):
                yield "own name in Latin letters", "".join(way[letter] for letter in family).capitalize()


def calendars(patient: Patient) -> Iterator[tuple[str, str]]:
    """The date of birth as Thailand, Taiwan and Japan count years, as far as the character set can write it."""
    year, month, day = int(patient.birth[:4]), patient.birth[4:6], patient.birth[6:]
    buddhist, republic = year + 543, year - 1911
    letter, era, first = next(found for found in ERAS if found[2] <= year)
    number, (short_month, short_day) = year - first + 1, (int(month), int(day))
    thai = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
    forms = [
        ("Buddhist", f"{day}/{month}/{buddhist}"),
        ("Buddhist", f"{buddhist}-{month}-{day}"),
        ("Buddhist", f"{day}/{month}/{buddhist}".translate(thai)),
        ("Buddhist", f"{short_day} {THAI_MONTHS[short_month - 1]} {buddhist}"),
        ("Republic's", f"{republic:03}/{month}/{day}"),
        ("Republic's", f"民國{republic}年{short_month}月{short_day}日"),
        ("Japanese", f"{letter}{number:02}.{month}.{day}"),
        ("Japanese", f"{era}{number}年{short_month}月{short_day}日"),
    ]
    if republic > 31:
        forms.append(("Republic's", f"{republic}/{month}/{day}"))
    for calendar, text in forms:
        try:
            patient.charset.encode(text)
        except (UnicodeEncodeError, ValueError):
            continue
        yield f"own birth date in {calendar} years", text


def months(patient: Patient) -> Iterator[tuple[str, str]]:
    """The date of birth with the name of its month in other languages, as far as the character set can write it."""
    year, month, day = patient.birth[:4], int(patient.birth[4:6]), int(patient.birth[6:])
    for row in OTHER_MONTHS:
        text = f"{day} {row.split()[month - 1]} {year}"
        try:
            patient.charset.encode(text)
        except (UnicodeEncodeError, ValueError):
            continue
        yield "own birth date in another language", text


def dates(birth: str) -> Iterator[tuple[str, str]]:
    """The date of birth in orders and words."""
    year, month, day = birth[:4], birth[4:6], birth[6:]
    english, german, spanish = (names[int(month) - 1] for names in MONTHS)
    kind = "own birth date in another form"
    for text in (
        f"{day}.{month}.{year}",
        f"{day}/{month}/{year}",
        f"{year}.{month}.{day}",
        f"{year}/{month}/{day}",
        f"{day}-{month}-{year[2:]}",
        f"{english} {ordinal(int(day))}, {year}",
        f"{ordinal(int(day))} of {english} {year}",
        f"{int(day)} de {spanish} de {year}",
    ):
        yield kind, text
    if german.isascii():
        yield kind, f"{int(day)}. {german} {year}"


def years(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """The year of birth alone, where it tells an age above 89."""
    birth = sheet.patient.birth
    examined = [element.value for element in sheet.top.item.elements if element.tag in EXAMINED]
    if any(int(date) - int(birth) >= 900_000 for date in examined):
        yield "own birth year at a high age", f"born {birth[:4]}"


def numbers(patient: Patient) -> Iterator[tuple[str, str]]:
    """The patient's number in groups."""
    number = patient.id
    yield "own number in groups", f"{number[:4]}-{number[4:]}"
    yield "own number in groups", f"{number[:3]} {number[3:]}"


def respelt(sheet: Sheet) -> None:
    """Own identifiers in text that stays, behind a label at times."""
    words, patient = sheet.words, sheet.patient
    forms = [*names(patient), *romanized(patient), *dates(patient.birth), *numbers(patient)]
    others, old = [*calendars(patient), *months(patient)], years(sheet)
    for tag, vr in KEPT:
        if sheet.top.has(tag):
            continue
        kind, text = next(old, None) or words.random.choice(others if words.chance(0.3) else forms)
        around = words.random.choice(("{}", "scan of {}", "see {} again", "DOB:{}", "PAT_{}"))
        sheet.top.plant(tag, vr, Value(around.format(text), [(kind, [text], [])]), place="respelt")


def misplaced_text(sheet: Sheet) -> None:
    """Names where numbers, items and dates of other calendars are due, and in a class UID the patient's number."""
    words, level, patient = sheet.words, sheet.top, sheet.patient
    word, other, third = words.name(), words.name(), words.name()
    for tag, vr, content, kind, found, unknown in (
        ("00280107", "OB", f"{word} {other}".encode().ljust(20), "text in a number", [word, other], True),
        ("00100033", "LO", f"Tishri {third} 5721", "birth date of another calendar", [third], False),
    ):
        if not level.has(tag):
            level.plant(tag, vr, Value(content, [(kind, found, [])]), unknown=unknown, place="respelt")
    if sheet.encoding.explicit and not level.has("00081140"):
        fourth = words.name()
        value = Value(f"see {fourth}", [("text in the place of a sequence", [fourth], [])])
        level.plant("00081140", words.random.choice(("LO", "UT")), value, place="respelt")
    digits = patient.id[1:8]
    [item] = level.sequence("0040A375") if not level.has("0040A375") else [None]
    if item is not None:
        uid = f"1.2.9.{digits}.1"
        item.plant("00081150", "UI", Value(uid, [("own number in a class UID", [uid], [])]), place="respelt")
        item.close()


def safe_text(sheet: Sheet) -> None:
    """A name in a text of a private block that the standard lists as safe."""
    level = sheet.top
    if level.has("20010030"):
        return
    level.add("20010030", "LO", SAFE)
    given, family = sheet.patient.given, sheet.patient.family
    value = Value(f"{given} {family}", [("own name in safe private text", [given, family], [])])
    level.plant("2001306D", "LO", value, creator=SAFE, place="respelt")


def glued(exam: str, words: Words) -> list:
    """Dates and numbers in a description with something glued to them."""
    day = words.date()
    iso, us = f"{day[:4]}-{day[4:6]}-{day[6:]}", f"{day[4:6]}/{day[6:]}/{day[:4]}"
    record = f"{words.digits(4)}-{words.digits(3)}"
    letters = "".join(words.random.choice("BCDFGHJKLMNPQRSTVWXZ") for _ in range(3))
    # A post-labeling delay and a matrix are measures, and stay.
    letters = "BCD" if letters in ("PLD", "MTX") else letters
    mark = words.once(lambda: letters + words.digits(4))
    return [
        (f"{exam} DOB:{us}", [("date behind a label", [us])]),
        (f"{exam} CT_{iso}", [("date behind a label", [iso])]),
        (f"{exam} {iso}T11:22", [("date in front of a time", [iso])]),
        (f"{exam} MRN:{record}", [("record number behind a label", [record])]),
        (f"{exam} {mark}", [("mark of letters and digits", [mark])]),
    ]
