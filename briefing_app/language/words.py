# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""What counts as a word when sentences are compared: one rule for every summary method."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from snowballstemmer.indonesian_stemmer import IndonesianStemmer

_WORD = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+")


def words(text: str) -> tuple[str, ...]:
    """Return the case-folded words of a text in order.

    A number is one word with its separators (10.000 and 1,5); a hyphen parts words, since
    news prints "anak-anak" as well as "anak - anak".
    """
    return tuple(_WORD.findall(text.casefold()))


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return the stem of a case-folded word; a number is its own stem."""
    return word if word[0].isdecimal() else str(_stemmer().stemWord(word))


@cache
def _stemmer() -> IndonesianStemmer:
    from snowballstemmer.indonesian_stemmer import IndonesianStemmer

    return IndonesianStemmer()


def terms(text: str) -> tuple[str, ...]:
    """Return the stems of a text's content words in order."""
    return tuple(stem(word) for word in words(text) if word not in FUNCTION_WORDS)


_FUNCTION_WORDS = """
ada adalah adanya agar akan akhirnya aku alias anda antara apa apakah apalagi atas atau
bagai bagaimana bagi bahkan bahwa banyak baru begitu belum beberapa berbagai berikut bila
bisa boleh bukan cukup cuma dalam dan dapat dari daripada demi demikian dengan depan di dia
dirinya dua dulu guna hal hampir hanya harus hendak hingga ia ialah ingin ini itu jadi jangan
jika juga justru kala kalau kami kamu karena ke kecuali kembali kemudian kepada ketika kini
kita lagi lah lain lainnya lalu lebih lewat maka makin malah masih masing maupun melainkan
melalui memang menjadi menurut menurutnya merupakan mereka meski meskipun mulai mungkin namun
nah nanti nya oleh pada padahal para pasti per pernah pula pun saat saja saling sambil sampai
sana sang sangat satu saya sebab sebagai sebagaimana sebelum sebelumnya sebuah secara sedang
sedangkan sehingga sejak sejumlah sekadar sekarang sekitar selain selaku selalu selama
semakin sementara semua seorang seperti sering serta sesuai sesudah setelah setiap si siapa
sini sosok suatu sudah supaya tak tanpa tapi telah tentang tentu terhadap terkait termasuk
ternyata tersebut tertentu tetap tetapi tiap tidak untuk usai walau walaupun yakni yaitu yang
"""
FUNCTION_WORDS = frozenset(_FUNCTION_WORDS.split())
"""Indonesian words that say little about what a sentence is about."""
