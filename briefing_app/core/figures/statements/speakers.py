# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Who is quoted in a sentence: "X mengatakan bahwa …", "…," kata X, "Menurut X, …"."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.core.figures.statements.state_words import is_verb
from briefing_app.core.figures.statements.thing_words import COUNTRIES
from briefing_app.core.figures.statements.word_sets import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing_app.core.figures.words import Language


class Attribution(NamedTuple):
    """Words of a sentence that are somebody's.

    Attributes:
        speaker: Who said it, as the sentence names them; empty for a pronoun.
        start: First character of the words that say who said it: verb or "Menurut".
        first: First character of what was said.
        last: One past its last.
    """

    speaker: str
    start: int
    first: int
    last: int


_SAYING: dict[Language, str] = {
    "id": (
        "mengatakan|menyatakan|menyebut|menyebutkan|mengonfirmasi|mengkonfirmasi|melaporkan"
        "|mengabarkan|memperkirakan|mencatat|menegaskan|menambahkan|menjelaskan|mengumumkan"
        "|mengungkapkan|mengungkap|mengklaim|membantah|mengakui|mengaku|memperingatkan|memastikan"
        "|menilai|meyakini|percaya|menuturkan|menyampaikan|memaparkan|menuding|menuduh|berkata"
        "|berujar|mengingatkan|mengemukakan|memprediksi|menduga|membenarkan|merilis"
        "|memberitakan|mewartakan|menulis|berpendapat|menaksir"
        "|mengestimasi|meramalkan|membeberkan|melansir"
    ),
    "en": (
        "said|says|say|saying|stated|states|reported|reports|confirmed|confirms|announced"
        "|announces|claimed|claims|estimated|estimates|told|added|adds|explained|noted|warned"
        "|believes?|believed|denied|denies|acknowledged|admitted|revealed|mentioned|wrote"
        "|declared|argued|predicted|alleged|insisted|disclosed|emphasi[sz]ed|asserted|recorded"
    ),
}
_QUOTED_BY: dict[Language, str] = {
    "id": (
        "kata|ujar|ungkap|tutur|jelas|tegas|ucap|sambung|tambah|lanjut|imbuh|terang|papar|sebut"
        "|tulis|cetus|beber|tandas|katanya|ujarnya|ungkapnya|tuturnya|jelasnya|tegasnya|ucapnya"
        "|sambungnya|tambahnya|lanjutnya|imbuhnya|terangnya|paparnya"
    ),
    "en": "said|says|added|explained|stated|noted|told|wrote|warned|according to",
}
_VERB: dict[Language, re.Pattern[str]] = {
    language: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for language, words in _SAYING.items()
}
_AFTER_QUOTE: dict[Language, re.Pattern[str]] = {
    "id": re.compile(rf"[”\",]\s?,?\s*(?P<verb>{_QUOTED_BY['id']})\b\s*", re.IGNORECASE),
    "en": re.compile(rf"[”\",]\s?,?\s*(?P<verb>{_QUOTED_BY['en']})\b\s*", re.IGNORECASE),
}
_BY: dict[Language, re.Pattern[str]] = {
    "id": re.compile(
        r"\b(?P<by>menurut|berdasarkan|mengutip|dikutip dari|dikutip|dilansir(?: dari)?"
        r"|dilaporkan(?: oleh|(?= (?-i:[A-Z])))|dikonfirmasi (?:juga )?oleh|disampaikan(?: oleh)?)"
        r"\s+",
        re.IGNORECASE,
    ),
    "en": re.compile(r"\b(?P<by>according to|citing|as reported by|reported by)\s+", re.IGNORECASE),
}
_NO_SPEAKER = re.compile(
    r"^(?:penilaian|perkiraan|hasil|hukum|undang-undang|pasal|aturan|rencana|jadwal|kesepakatan"
    r"|perjanjian|UU|keterangan(?!\s)|our|my|the law|schedule|plans?|law)\b",
    re.IGNORECASE,
)
_SOURCE_WORDS = re.compile(
    r"^(?:(?:laporan|data|keterangan|informasi|catatan|sumber|pernyataan|perhitungan|survei|riset"
    r"|rilis|berita|media|intelijen)\s)+(?:(?:resmi|terbaru|terakhir|dari|oleh|berbagai|awal)\s)*"
    r"(?=[A-Z])|^(?:(?:a|the|latest|official)\s)*(?:report|data|statement|information)s?"
    r" (?:from|by|of)\s(?:the )?",
)
_PRONOUN = re.compile(
    r"^(?:ia|dia|beliau|mereka|kami|saya|kita|he|she|they|it|we|i|nya|-nya)\b", re.IGNORECASE
)
_OWN_WORDS = re.compile(r"nya$")
_ADVERBS = re.compile(
    r"(?:\s(?:juga|telah|sudah|pun|kemudian|sebelumnya|kembali|lalu|sempat|masih|hanya|baru-baru"
    r" ini|secara \w+|pernah|turut|akan|terus|kerap|langsung|also|has|have|had|later|earlier|now"
    r"|then|previously|recently|repeatedly|both|keduanya|belum|tidak|have|is|was|of))+\s*$",
    re.IGNORECASE,
)
_TIMES = re.compile(
    r"(?:(?:^|,?\s)(?:pada|di|on|in|during|dalam)\s(?:hari\s)?[^,]{2,40})$|\s?\([^)]{1,40}\)\s*$"
    r"|\s(?:minggu|pekan|bulan|tahun) (?:lalu|ini)\s*$|\s(?:kemarin|hari ini|yesterday|today)\s*$"
    r"|\s(?:last|this) (?:week|month|year)\s*$"
    r"|\s(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)(?: (?:pagi|siang|sore|malam))?\s*$"
    r"|\s(?:kepada|to)\s[^,]{2,40}$|\son (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s*$"
)
_OPENING = re.compile(
    r"^(?:(?:namun|sementara itu|selain itu|lebih lanjut|sebelumnya|adapun|kemudian|di sisi lain"
    r"|di [A-Z]\w+|pada [^,]{3,40}|dalam [^,]{3,40}|dalam keterangannya|however|meanwhile|earlier"
    r"|separately|in addition|but|and|dan|tetapi|sedangkan|sementara|on [^,]{3,20}),?\s)+",
    re.IGNORECASE,
)
_SUBJECT_CUT: dict[Language, re.Pattern[str]] = {
    "id": re.compile(
        r"[.;:!?“”\"]\s?|\b(?:bahwa|setelah|ketika|saat|karena|sehingga|namun|tetapi|sementara"
        r"|sedangkan|jika|usai|sebelum|meski|meskipun|walau|oleh|sebagaimana|seperti)\s"
    ),
    "en": re.compile(
        r"[;:!?“”\"]\s?|\.\s|\b(?:that|after|when|while|because|but|if|before|although|as|since|where)\s"
    ),
}
_TITLES = word_set(
    "presiden wakil perdana menteri menlu menhan menkeu luar dalam negeri pertahanan"
    " keuangan sekretaris sekjen jenderal juru bicara jubir kepala ketua direktur gubernur"
    " bupati wali kota kapolri kapolda kapolres kapolsek panglima komandan mayor kolonel"
    " letnan letjen mayjen brigjen letkol kapten operator polisi daerah resor"
    " provinsi kabupaten kombes akbp akp kompol irjen komjen duta besar dubes"
    " pemimpin pejabat anggota pengamat analis pakar mantan dewan keamanan nasional badan"
    " intelijen kementerian markas angkatan darat laut udara umum eksekutif utama"
    " tertinggi militer pemerintah kepolisian bidang urusan harian koordinator surat kabar"
    " media kantor berita stasiun televisi situs president prime minister vice foreign"
    " defense defence secretary general spokesperson spokesman spokeswoman head chief"
    " director governor mayor commander colonel general major ambassador leader official"
    " analyst expert former the a an national security council ministry of and state"
    " deputy us u.s. as nato pbb un eu ri pentagon dr prof"
)
_NAME = re.compile(r"[A-Z][\w'’-]+(?: (?:[A-Z][\w'’.-]*|bin|binti|al|van|von|de))+")
_SPEAKER_END = re.compile(
    r"\s(?:pada|kepada|saat|dalam|di|usai|seperti|dikutip|melalui|lewat|ketika|setelah|sambil|to"
    r"|on|in|at|during|after|when|as|while|sebelum|terkait|soal|bahwa|that|yang|who|which|untuk"
    r"|telah|sudah|akan|ada|adalah|has|have|had|is|are|was|were|diperkirakan|terdapat)\s|[,(;:“”\"]"
    r"|\.(?:\s|$)|\s[-–—]\s|$"
)
_SUBJECT_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_RELATIVES = frozenset({"yang", "who", "which"})
_ORGANISATIONS = word_set(
    "kementerian badan dewan markas pemerintah kepolisian militer intelijen komite komisi lembaga"
    " angkatan kedutaan istana gedung ministry council government department agency army military"
    " committee commission embassy office"
)
_NO_SUBJECTS = word_set(
    "dan atau di ke dari pada untuk dalam dengan juga ini itu tersebut hal semakin lebih akan telah"
    " to for in on at with this that it there"
)
_MOST_FOUND = 20
"""Attributions of one kind that a sentence may have; more are not read."""
_MOST = 120
_MARKS = frozenset('“”"')
_CONTINUES = re.compile(
    r"^(?:selain itu|lebih lanjut|tak hanya itu|tidak hanya itu|di samping itu|lanjutnya"
    r"|in addition|furthermore|moreover)\b",
    re.IGNORECASE,
)


@lru_cache(256)
def attributions_of(text: str, language: Language) -> tuple[Attribution, ...]:
    """Return who says which part of a sentence, in the order of the text.

    What follows a sentence asks about it again; see `reading` and `articles`.
    """
    found = (
        part
        for reader in (_subjects, _afterwards, _according)
        for part in islice(reader(text, language), _MOST_FOUND)
    )
    return tuple(sorted(found, key=lambda part: part.start))


def speaker_at(found: Sequence[Attribution], at: int) -> tuple[str | None, Attribution | None]:
    """Return who says what stands at a place.

    Returns:
        The name, empty for a pronoun, None where nobody is quoted; and the words that say so.
    """
    around = [entry for entry in found if entry.first <= at < entry.last]
    if not around:
        return None, None
    named = [entry for entry in around if entry.speaker]
    best = min(named or around, key=lambda entry: entry.last - entry.first)
    return best.speaker, best


def goes_on(text: str) -> bool:
    """Whether a sentence goes on with the words of the one before: "Selain itu, …", "“…”"."""
    quoted = text[:1] in _MARKS and text[-1:] in _MARKS
    return quoted or _CONTINUES.match(text) is not None


def _subjects(text: str, language: Language) -> Iterator[Attribution]:
    """Find "X mengatakan (bahwa) …"."""
    for match in _VERB[language].finditer(text):
        subject = _subject(text, match.start(), language)
        if subject is None:
            continue
        yield Attribution(subject, match.start(), match.end(), len(text))


def _subject(text: str, verb: int, language: Language) -> str | None:
    """Return the subject of a verb; empty for a pronoun, None where there is none."""
    first = max(0, verb - _MOST)
    for cut in _SUBJECT_CUT[language].finditer(text, first, verb):
        first = cut.end()
    for earlier in _VERB[language].finditer(text, first, verb):
        first = earlier.end()
    words = _main_part(_OPENING.sub("", text[first:verb].strip()), language)
    before = None
    while words != before:
        before = words
        words = _TIMES.sub("", _ADVERBS.sub("", f"{words}")).rstrip(" ,")
    if not words:
        return None
    clauses = [part.strip() for part in words.split(",") if part.strip()]
    return _named(clauses)


def _main_part(words: str, language: Language) -> str:
    """Return a clause up to its first verb or relative clause, which are no part of the subject.

    What stands in front of "mencatat" in "Lavrov menanggapi … dan mencatat" is Lavrov.
    """
    for match in _SUBJECT_WORD.finditer(words):
        word = match.group()
        relative = word in _RELATIVES
        if relative or (language == "id" and word.islower() and is_verb(word, language)):
            return words[: match.start()]
    return words


def _named(clauses: list[str]) -> str | None:
    """Return the name in a subject with its appositions; the whole of it if it has none."""
    if _PRONOUN.match(clauses[-1]):
        return ""
    for part in reversed(clauses):
        name = _person(part)
        if name:
            return name
    whole = clauses[-1] if len(clauses) == 1 or clauses[-1][0].isupper() else clauses[0]
    return _cleaned(whole)


def _person(part: str) -> str:
    """Return the proper name in a phrase without the titles in front of it."""
    words = part.split()
    if words[0].lower() in _ORGANISATIONS:
        return ""
    while words and words[0] != "The":
        leading = 1 if words[0].lower().strip(".") in _TITLES else _country_words(words)
        if not leading:
            break
        del words[:leading]
    while len(words) > 2 and len(words) < len(part.split()) and words[0].isupper():
        words.pop(0)
    if words and len(words) < len(part.split()) and words[0][0].isupper():
        return " ".join(words)
    name = _NAME.fullmatch(part)
    return part if name and not _is_organisation(part) else ""


def _country_words(words: list[str]) -> int:
    """Return how many words at the beginning name a country: 0, 1 or 2."""
    if len(words) > 1 and " ".join(words[:2]).lower().strip(",") in COUNTRIES:
        return 2
    return int(words[0].lower().strip(",") in COUNTRIES)


def _is_organisation(part: str) -> bool:
    return part.split()[0].lower() in _TITLES


def _cleaned(words: str) -> str | None:
    words = words.strip(" ,.\u00a0")
    if not words or len(words) > _MOST - 20 or words.split()[0] in _NO_SUBJECTS:
        return None
    return words


def _afterwards(text: str, language: Language) -> Iterator[Attribution]:
    """Find '"…," kata X'."""
    for match in _AFTER_QUOTE[language].finditer(text):
        verb = match["verb"].lower()
        opened = max(text.rfind("“", 0, match.start()), 0)
        if language == "id" and _OWN_WORDS.search(verb):
            yield Attribution("", match.start("verb"), opened, match.start())
            continue
        end = _SPEAKER_END.search(text, match.end())
        words = text[match.end() : end.start() if end else len(text)]
        words = _followed_by_name(text, words, end.start() if end else len(text))
        speaker = "" if _PRONOUN.match(words) else _name_in(words)
        if speaker is not None:
            yield Attribution(speaker, match.start("verb"), opened, match.start())
            after = end.start() if end else len(text)
            more = text.find("“", after)
            if more >= 0:
                yield Attribution(speaker, match.start("verb"), more, len(text))


def _followed_by_name(text: str, words: str, end: int) -> str:
    """Add the apposition: "juru bicara Pentagon, Sabrina Singh"."""
    beside = re.compile(r",\s(?=[A-Z])").match(text, end)
    if beside is None:
        return words
    name = _NAME.match(text, beside.end())
    return f"{words}, {name.group().rstrip('.')}" if name else words


def _name_in(words: str) -> str | None:
    parts = [part.strip() for part in words.split(",") if part.strip()]
    if not parts:
        return None
    for part in reversed(parts):
        name = _person(part)
        if name:
            return name
    return _cleaned(parts[0])


def _according(text: str, language: Language) -> Iterator[Attribution]:
    """Find "Menurut X, …" and "…, menurut X"."""
    for match in _BY[language].finditer(text):
        at = match.end()
        source = _SOURCE_WORDS.match(text[at : at + _MOST])
        at += source.end() if source else 0
        if _NO_SPEAKER.match(text[at : at + 30]):
            continue
        end = _SPEAKER_END.search(text, at)
        stop = end.start() if end else len(text)
        words = _followed_by_name(text, text[at:stop], stop)
        if match["by"].lower() == "berdasarkan" and not words[:1].isupper():
            continue
        speaker = "" if _PRONOUN.match(words) else _name_in(words)
        if speaker is not None:
            yield Attribution(speaker, match.start(), 0, len(text))
