"""Descriptions: what radiology writes, with and without identifiers inside."""

from phi import key
from phi.planting.sheet import Patient, Sheet, Value
from phi.planting.spellings import glued
from phi.planting.words import Words, spelt, tokens

# What people call studies and series, one a line.
CLINICAL = tuple(line.strip() for line in """
    CT CHEST W CONTRAST
    AX T2 FLAIR
    SAG T1 POST GAD
    ABDOMEN PELVIS 5.0
    LUNG NODULE FOLLOW UP
    BRAIN W/O
    PA AND LATERAL
    DYNAMIC LIVER
    CORONAL MIP
    BONE WINDOW 1.25
    WHOLE BODY PET
    KNEE LEFT
    MLO RIGHT
    t1_mprage_sag_p2_iso
    t2_tse_tra 4mm
    ep2d_diff_b1000_ADC
    3-PLANE LOC
    AX DWI b=800
    Topogram 0.6 T20f
    THORAX 1.0 B70f
    CT HEAD WITHOUT CONTRAST
    CT ANGIO NECK
    SCREENING MAMMOGRAM BILATERAL
    L CC TOMO
    CHEST AP PORTABLE
    MRI BREAST BILATERAL W/WO
    CTAC 3.75 THICK
    SKULL BASE TO MID THIGH
    COR STIR
    SAG PD FAT SAT
    DOSE REPORT
    BONE SCAN ANT/POST
    OB 2ND TRIMESTER
    PROSTATE MULTIPARAMETRIC
    CARDIAC CINE SHORT AXIS
    L-SPINE 2 VIEWS
    ARTERIAL PHASE
    PORTAL VENOUS 2.5mm
    DELAYED 10 MIN
    CALCIUM SCORE
    ECHO 4 CHAMBER
    RENAL US DOPPLER
    UPPER GI SERIES
    FOOT 3 VIEWS RIGHT
    SCOUT
    """.strip().splitlines())


def free_text(sheet: Sheet, limit: int) -> Value:
    """A description with identifiers inside: the patient's own, or others' in the forms in which people write them."""
    words = sheet.words
    exam = words.random.choice(CLINICAL)
    forms = own(exam, sheet.patient, words) + others(exam, words) + glued(exam, words)
    forms += mixed(exam, sheet.patient, words)
    fitting = [form for form in forms if len(form[0]) <= limit and (limit > 64 or "\n" not in form[0])]
    text, parts = words.random.choice(fitting)
    return Value(text, [(kind, found, []) for kind, found in parts])


def own(exam: str, patient: Patient, words: Words) -> list:
    """What the data set says elsewhere as well, in other spellings."""
    family, given = patient.family, patient.given
    birth = spelt(patient.birth, words.random.randrange(4))
    return [
        (f"{exam} {family}", [("own name in text", [family])]),
        (f"{exam} {given} {family}", [("own name in text", [family, given])]),
        (f"{family.upper()}, {given.upper()} {exam}", [("own name in text", [family, given])]),
        (f"{exam}/{family}_{given}", [("own name in text", [family, given])]),
        (f"{exam} ID {patient.id}", [("own id in text", [patient.id])]),
        (f"{exam} DOB {birth}", [("own birth date in text", [birth])]),
    ]


def others(exam: str, words: Words) -> list:
    """What only this text says."""
    number, phone, mail, name, staff = words.number(), words.phone(), words.mail(), words.name(), words.name()
    date, uid, social = spelt(words.date(), words.random.randrange(4)), words.uid(), words.social()
    return [
        (f"{exam} {date}", [("date in text", [date])]),
        (f"{exam} tel {phone}", [("phone in text", [phone])]),
        (f"{exam} MRN {number}", [("record number in text", [number])]),
        (f"{exam} Dr. {staff}", [("physician in text", [staff])]),
        (f"Fax {phone} {exam}", [("fax in text", [phone])]),
        (f"{exam} {mail}", [("e-mail in text", tokens(mail))]),
        (f"{exam} seen with {name}", [("bare name in text", [name])]),
        (f"{exam} SSN {social}", [("social security number in text", [social])]),
        (f"images of study {uid}", [("uid in text", [uid])]),
    ]


def mixed(exam: str, patient: Patient, words: Words) -> list:
    """Whole sentences."""
    phone, mail, name, staff = words.phone(), words.mail(), words.name(), words.name()
    url, address, form = words.url(), words.address(), words.random.randrange(4)
    date, birth = spelt(words.date(), form), spelt(patient.birth, form)
    called = [("own name in text", [patient.given, patient.family]), ("own birth date in text", [birth])]
    read = [("physician in text", [staff, name]), ("date in text", [date]), ("e-mail in text", tokens(mail))]
    return [
        (
            f"Pt {patient.given} {patient.family} DOB {birth} called {phone}. {exam}",
            called + [("phone in text", [phone])],
        ),
        (f"{exam}\r\nread by {staff}, {name} on {date}; reply to {mail}", read),
        (f"{exam}, see {url} from {address}", [("url in text", tokens(url)), ("IP address in text", [address])]),
    ]


def clinical(sheet: Sheet) -> Value:
    """A description that identifies nobody."""
    return Value(sheet.words.random.choice(CLINICAL), [("description without identifier", [], [])], key.CLINICAL)
