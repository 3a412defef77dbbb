# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Whether a text is Indonesian, told by its small words.

Each sentence goes to the language whose function words it has most of; the article is
refused when too little of it goes to Indonesian. Malay shares the small words and passes.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from briefing_app.core.errors import LanguageError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_WORD = re.compile(r"[^\W\d_]+")
_AFFIXED = re.compile(
    r"(?:me(?:m|n|ng|ny|l|r|w|y)|ber|ter|di|se)[a-z]{4,}(?:kan|i|nya)?"
    r"|(?:ke|pe|per)[a-z]{3,}an(?:nya)?|[a-z]{3,}(?:nya|kan)"
)

_INDONESIAN = "Indonesian"
_SMALL_WORDS = {
    _INDONESIAN: """
        yang dan di ke dari dengan untuk pada dalam oleh ini itu adalah ialah akan telah sudah
        tidak bukan belum tak juga hanya lebih sangat karena sehingga agar supaya bahwa jika
        kalau apabila ketika saat setelah sebelum sejak selama hingga sampai sementara sedangkan
        namun tetapi tapi atau serta maupun sebagai seperti terhadap antara bagi tentang secara
        sejumlah beberapa banyak semua setiap tersebut ia dia mereka kami kita saya anda
        kepada menurut menjadi merupakan dapat bisa harus masih sedang pun lagi lalu kemudian
        ada atas bawah hari tahun orang negara kata ujar tutur seorang sebuah satu dua baru
        """,
    "English": """
        the of and to in that is was for on with as by at from it he she they we his her their
        which this these those be been has have had not are were will would can could an or but
        if when who said its about after over than into
        """,
    "German": """
        der die das und den dem des ein eine einen einem einer ist sind war wurde nicht mit auf
        für von zu im sich auch als nach bei aus wie dass oder aber werden haben hat sie er
        """,
    "Dutch": """
        de het een en van ik te dat die is niet zijn op aan met voor er maar om hem dan zou wat
        werd door naar ook bij nog uit hebben heeft worden deze wordt
        """,
    "French": """
        le la les des un une et est dans que qui pour pas sur au aux par plus avec ce cette il
        elle sont ont été ne se du mais comme ou leur
        """,
    "Spanish": """
        el la los las de que y en un una por con para del al se no es su como más pero sus le lo
        ha fue son está entre cuando
        """,
    "Portuguese": """
        o os as de que e em um uma por com para do da dos das no na ao se não é seu sua como mais
        mas foi são está entre quando
        """,
    "Italian": """
        il lo la gli le di che e in un una per con del della dei non è sono si da al alla nel
        come più anche ma ha
        """,
    "Tagalog": """
        ang ng mga sa na ay at ni kay si hindi ito siya nila kanilang para rin din naman nang
        ayon noong kung niya sila tayo kami may mayroon
        """,
    "Javanese": """
        lan ing kang sing ora wis iku iki marang saka kanggo amarga dening utawa nanging karo
        dadi durung bakal uga awit nalika sawise yaiku kuwi wong ana neng menyang
        """,
    "Sundanese": """
        jeung anu nu teu dina ti pikeun geus aya nyaeta ieu eta tapi ku moal keur sarta kana
        tina urang ogé oge lamun nepi éta naon
        """,
    "Vietnamese": """
        và của là có trong được cho với các những một không này đã người khi để từ đến về
        """,
    "Turkish": """
        ve bir bu için ile da de olarak olan çok daha ancak gibi kadar sonra ne ki mi var
        """,
}
_LANGUAGES = {name: frozenset(words.split()) for name, words in _SMALL_WORDS.items()}

_ENOUGH_WORDS = 30
"""Words from which a text is judged by its share of small words; in a shorter one only clear
signs of another language count."""

_ENOUGH_TO_DOUBT = 60
"""Words from which a text is refused although its language is not known: shorter ones may be
lists of names and figures."""

_LEAST_SHARE = 0.08
"""Least share of words that look Indonesian: small words and words with Indonesian affixes.
Measured: 0.11 is the lowest of 1,688 Indonesian news sentences of 30 words and more (median
0.50); the test texts in languages that are not related to Indonesian have at most 0.06."""

_NAMED_SHARE = 0.1
"""Share of a language's small words from which the message names it; the test texts in the
languages of the table have 0.13 (Turkish) to 0.47."""

_LEAST_PART = 1 / 3
"""Least part of the words, counted by sentence, that must be Indonesian: an article may quote
another language at length, a foreign one that quotes Indonesian is still foreign."""

_CLEAR_SIGNS = 3
"""Small words of another language, with no Indonesian one, that a short text is refused for."""

_LEAST_LETTERS = 10
"""Letters of another script from which a short text is refused for its script."""

_SCRIPTS = {
    "CYRILLIC": "Russian or another language in Cyrillic script",
    "CJK": "Chinese",
    "HIRAGANA": "Japanese",
    "KATAKANA": "Japanese",
    "HANGUL": "Korean",
    "ARABIC": "Arabic or another language in Arabic script",
    "THAI": "Thai",
    "GREEK": "Greek",
    "HEBREW": "Hebrew",
    "DEVANAGARI": "Hindi or another language in Devanagari script",
}


def require_indonesian(path: Path, texts: Iterable[str]) -> None:
    """Refuse an article that is not Indonesian, or of which nothing is left.

    Short texts and headlines, which have few small words, get the benefit of the doubt.

    Args:
        path: The article's file, for the message.
        texts: Its sentences.

    Raises:
        LanguageError: If there is not a letter or digit in the texts, or they are in another
            language; the message names it where the check knows it.
    """
    texts = list(texts)
    if not any(char.isalnum() for text in texts for char in text):
        raise LanguageError(
            path,
            "Nothing was left of it after cleaning, so there is no article text to translate.",
            "Open the file and check that it holds an article and not only menus or a form.",
        )
    language = foreign_language(texts)
    if language is not None:
        seems = f"It seems to be {language}" if language else "It does not seem to be Indonesian"
        raise LanguageError(
            path,
            f"{seems}; the program translates Indonesian articles.",
            "Check that it is the right file, and import the Indonesian version of the article.",
        )


def foreign_language(texts: Iterable[str]) -> str | None:
    """Name the language of texts that are not Indonesian.

    Args:
        texts: The sentences of an article.

    Returns:
        None if they are, or may be, Indonesian; else the language, empty if unknown.
    """
    letters: Counter[str] = Counter()
    words_of: Counter[str] = Counter()
    signs: Counter[str] = Counter()
    total = indonesian_looks = 0
    for text in texts:
        letters.update(char for char in text if char.isalpha())
        words = _WORD.findall(text.lower())
        found = {name: sum(word in small for word in words) for name, small in _LANGUAGES.items()}
        signs.update(found)
        total += len(words)
        indonesian_looks += sum(map(_looks_indonesian, words))
        # Indonesian comes first in the table and so wins a tie.
        winner = max(found, key=found.__getitem__)
        if found[winner]:
            words_of[winner] += len(words)
    script = _foreign_script(letters)
    if script is not None:
        return script
    indonesian = signs.pop(_INDONESIAN)
    name, most = max(signs.items(), key=lambda item: item[1])
    if total < _ENOUGH_WORDS:
        return name if most >= _CLEAR_SIGNS and not indonesian else None
    foreign = words_of[_INDONESIAN] < _LEAST_PART * words_of.total()
    if foreign and most >= _NAMED_SHARE * total:
        return name
    unlike = total >= _ENOUGH_TO_DOUBT and indonesian_looks < _LEAST_SHARE * total
    return "" if unlike else None


def _looks_indonesian(word: str) -> bool:
    return word in _LANGUAGES[_INDONESIAN] or bool(_AFFIXED.fullmatch(word))


def _foreign_script(letters: Counter[str]) -> str | None:
    scripts: Counter[str] = Counter()
    for letter, count in letters.items():
        scripts[unicodedata.name(letter, "").split(" ")[0].split("-")[0]] += count
    foreign = {script: scripts[script] for script in scripts if script != "LATIN"}
    amount = sum(foreign.values())
    if amount < _LEAST_LETTERS or amount <= scripts["LATIN"]:
        return None
    if scripts["HIRAGANA"] + scripts["KATAKANA"] > 0.1 * amount:
        return _SCRIPTS["HIRAGANA"]
    return _SCRIPTS.get(max(foreign, key=foreign.__getitem__), "")
