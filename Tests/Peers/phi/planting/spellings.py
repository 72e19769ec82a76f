"""What the data set says of its patient, spelled otherwise, and text where no text belongs: none of it may stay."""

import base64
from collections.abc import Iterator
from datetime import date
from html.entities import codepoint2name
from itertools import chain
from urllib.parse import quote

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
    "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr",
    "Eanáir Feabhra Márta Aibreán Bealtaine Meitheamh Iúil Lúnasa Meán_Fómhair Deireadh_Fómhair Samhain Nollaig",
    "Faoilleach Gearran Màrt Giblean Cèitean Ògmhios Iuchar Lùnastal Sultain Dàmhair Samhain Dùbhlachd",
    "Genver C'hwevrer Meurzh Ebrel Mae Mezheven Gouere Eost Gwengolo Here Du Kerzu",
    "xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro",
    "Jannar Frar Marzu April Mejju Ġunju Lulju Awwissu Settembru Ottubru Novembru Diċembru",
    "Januar Februar Mäerz Abrëll Mee Juni Juli August September Oktober November Dezember",
    "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
    "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
    "I II III IV V VI VII VIII IX X XI XII",
)
# With words of their language around them.
LATVIAN = "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris".split()
LITHUANIAN = (
    "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio".split()
)
BASQUE = "urtarrila otsaila martxoa apirila maiatza ekaina uztaila abuztua iraila urria azaroa abendua".split()
# Letters of other scripts that look like Latin ones.
ALIKE = (str.maketrans("aeopcx", "аеорсх"), str.maketrans("AEOIKMNTBZ", "ΑΕΟΙΚΜΝΤΒΖ"))
THAI_MONTHS = "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.".split()
ROMAN = "I II III IV V VI VII VIII IX X XI XII".split()
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
GREEK = str.maketrans("bdfgklmnprstvzaeio", "βδφγκλμνπρστβζαειο")
SMALL_CAPITALS = str.maketrans("abcdefghijklmnoprstuvwyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ")
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


def disguised(patient: Patient) -> Iterator[tuple[str, str]]:
    """The family name cut in two or doubled, with look-alike letters, with what nobody sees, or with escapes."""
    family = patient.family
    if family.isascii() and family.isalpha() and len(family) >= 8:
        for mark in "- ":
            yield "own name in two pieces", f"{family[:4]}{mark}{family[4:]}"
        yield "own name doubled", family * 2
        for word, letters in zip((family, family.upper()), ALIKE):
            mixed = "".join(letter.translate(letters) if n % 3 == 1 else letter for n, letter in enumerate(word))
            yield "own name with letters of another script", mixed
    if len(family) >= 4:
        for unseen in "\u200b\u2060\xad":
            yield "own name with what nobody sees", f"{family[:2]}{unseen}{family[2:]}"
    if family.isascii() and family.isalpha() and len(family) >= 6:
        for ending in ("s", "es"):
            yield "own name in another case", family + ending
        yield "own name in small capitals", family.lower().translate(SMALL_CAPITALS)
        yield "own name in Base64", base64.b64encode(family.encode()).decode()
        yield "own name in hexadecimal digits", family.encode().hex().upper()
        greek = family.lower().translate(GREEK)
        if len(patient.tokens) == 2 and not any(letter.isascii() for letter in greek):
            yield "own name in Greek letters", greek.upper()
    if not family.isascii():
        references = (
            "".join(letter if letter.isascii() else f"&{codepoint2name.get(ord(letter), '')};" for letter in family),
            "".join(letter if letter.isascii() else f"&#{ord(letter)};" for letter in family),
            "".join(letter if letter.isascii() else f"&#x{ord(letter):x};" for letter in family),
            quote(family),
        )
        for text in references:
            if len(text) <= 48 and "&;" not in text:
                yield "own name with escapes", text


def romanized(patient: Patient) -> Iterator[tuple[str, str]]:
    """The family name in Latin letters, where it is in others."""
    family = patient.family
    for script, ways in LATIN.items():
        for way in ways:
            if all(letter in way for letter in family) and not any(pair in family for pair in JOINED):
                yield "own name in Latin letters", "".join(way[letter] for letter in family).capitalize()


def written(patient: Patient, *kinds: Iterator[tuple[str, str]]) -> list[tuple[str, str]]:
    """What the character set can write."""
    found = []
    for kind, text in chain(*kinds):
        try:
            patient.charset.encode(text)
        except (UnicodeEncodeError, ValueError):
            continue
        found.append((kind, text))
    return found


def calendars(patient: Patient) -> Iterator[tuple[str, str]]:
    """The date of birth as Thailand, Taiwan and Japan count years."""
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
        yield f"own birth date in {calendar} years", text


def months(patient: Patient) -> Iterator[tuple[str, str]]:
    """The date of birth with the name of its month in other languages."""
    year, month, day = patient.birth[:4], int(patient.birth[4:6]), int(patient.birth[6:])
    names = [(row.split()[month - 1].replace("_", " "), "{day} {name} {year}") for row in OTHER_MONTHS]
    names += [
        (LATVIAN[month - 1], "{year}. gada {day}. {name}"),
        (LITHUANIAN[month - 1], "{year} m. {name} {day} d."),
        (BASQUE[month - 1], "{year}ko {name}ren {day}a"),
    ]
    for name, form in names:
        text = form.format(day=day, name=name, year=year)
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
        f"{int(day)} {english} {year[2:]}",
        f"{day}{english[:3].upper()}{year[2:]}",
        f"{day}-{english[:3].upper()}-{year[2:]}",
        f"{int(day)}.{int(month)}.{year[2:]}",
        f"{int(month)}/{int(day)}/{year[2:]}",
        f"{day}-{ROMAN[int(month) - 1]}-{year}",
        f"{day}.{ROMAN[int(month) - 1]}.{year[2:]}",
        " ".join(day + month + year),
        "-".join(birth),
        f"{ROMAN[int(month) - 1]}/{day}/{year}",
        f"{ordinal(int(day))} day of {english[:3]}, {year}",
        f"{year}-{date(int(year), int(month), int(day)).timetuple().tm_yday:03}",
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
    yield "own number digit by digit", " ".join(number)
    digits = number.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    if digits.isdigit() and digits != number:
        yield "own number digit by digit", number.removesuffix(digits) + "-".join(digits)


def respelt(sheet: Sheet) -> None:
    """Own identifiers in text that stays, behind a label at times."""
    words, patient = sheet.words, sheet.patient
    forms = [*names(patient), *romanized(patient), *dates(patient.birth), *numbers(patient)]
    others, old = written(patient, calendars(patient), months(patient), disguised(patient)), years(sheet)
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
