# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""The verbs that say what happened to the thing counted, and what sets them apart from nouns."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing_app.core.figures.statements.model import Mode, State
from briefing_app.core.figures.statements.word_sets import word_set

if TYPE_CHECKING:
    from briefing_app.core.figures.words import Language

# For each state: words that stand in front of what they are about ("mengirim", "deployment of"),
# and words that stand behind it ("dikirim", "were sent").
_INDONESIAN: dict[State, tuple[str, str]] = {
    State.SENT: (
        "mengirim mengirimkan mengerahkan menerjunkan menugaskan pengiriman pengerahan mengutus"
        " menempatkan penempatan memberangkatkan penerjunan",
        "dikirim dikirimkan dikerahkan diterjunkan ditugaskan ditempatkan diberangkatkan"
        " dipindahkan diutus",
    ),
    State.ARRIVED: ("kedatangan", "tiba datang mendarat berdatangan"),
    State.PRESENT: (
        "kehadiran keberadaan",
        "berada ditempatkan hadir bertugas bertempur ikut terlibat berpartisipasi",
    ),
    State.TRAINED: ("melatih pelatihan", "dilatih berlatih"),
    State.KILLED: (
        "menewaskan membunuh tewasnya kematian merenggut menelan pembunuhan pembantaian gugurnya"
        " meninggalnya",
        "tewas terbunuh dibunuh meninggal gugur mati wafat dieksekusi",
    ),
    State.WOUNDED: (
        "melukai mencederai terlukanya",
        "terluka luka luka-luka cedera dilukai cedera-cedera",
    ),
    State.MISSING: ("hilangnya", "hilang"),
    State.CAPTURED: (
        "menangkap menahan menawan menyandera meringkus mengamankan penangkapan penahanan"
        " memenjarakan penculikan menculik",
        "ditangkap ditahan ditawan disandera diringkus diamankan dipenjara diculik tertangkap",
    ),
    State.FREED: (
        "membebaskan melepaskan pembebasan pelepasan memulangkan",
        "dibebaskan dilepaskan bebas dipulangkan",
    ),
    State.DISPLACED: (
        "mengungsikan mengevakuasi evakuasi menggusur penggusuran",
        "mengungsi diungsikan dievakuasi terlantar digusur",
    ),
    State.FIRED: (
        "menembakkan meluncurkan peluncuran penembakan menjatuhkan menghujani",
        "ditembakkan diluncurkan",
    ),
    State.INTERCEPTED: (
        "mencegat menghalau pencegatan",
        "dicegat dihalau ditembak",
    ),
    State.DESTROYED: (
        "menghancurkan merusak menghanguskan merobohkan penghancuran hancurnya rusaknya",
        "hancur rusak terbakar hangus dihancurkan dirusak roboh ambruk terendam",
    ),
    State.MADE: (
        "membangun memproduksi membuat mengembangkan pembangunan produksi pembuatan merakit",
        "dibangun diproduksi dibuat dikembangkan dirakit",
    ),
    State.BOUGHT: ("membeli pembelian mengimpor", "dibeli diimpor"),
    State.SOLD: ("menjual penjualan mengekspor", "dijual terjual diekspor"),
    State.PAID: (
        "membayar membayarkan memberikan memberi menyalurkan menggelontorkan mengucurkan"
        " mengalokasikan penyaluran pembayaran menyumbang menyumbangkan menghibahkan",
        "dibayar dibayarkan diberikan disalurkan digelontorkan dikucurkan dialokasikan",
    ),
    State.ROSE: (
        "naik meningkat bertambah tumbuh melonjak menguat kenaikan peningkatan pertumbuhan"
        " menambah lonjakan melambung",
        "bertambah",
    ),
    State.FELL: (
        "turun menurun berkurang anjlok merosot melemah penurunan menyusut ambles mengurangi"
        " terkoreksi",
        "berkurang",
    ),
    State.LASTED: (
        "berlangsung berjalan berlarut mencapai menghabiskan memakan berkecamuk",
        "",
    ),
}
_ENGLISH: dict[State, tuple[str, str]] = {
    State.SENT: (
        "send sends sending sent deploy deploys deploying deployed deployment dispatch dispatched"
        " dispatching sending",
        "sent deployed dispatched",
    ),
    State.ARRIVED: ("arrival", "arrive arrived arriving landed"),
    State.PRESENT: (
        "presence",
        "stationed present fighting serving participating involved taking",
    ),
    State.TRAINED: ("train training", "trained"),
    State.KILLED: (
        "kill kills killing killed claimed death deaths execute executed",
        "killed dead died die dying perished executed",
    ),
    State.WOUNDED: (
        "wound wounding wounded injure injuring injured",
        "wounded injured hurt",
    ),
    State.MISSING: ("", "missing disappeared"),
    State.CAPTURED: (
        "capture captured capturing arrest arrested arresting detain detained detaining arrests"
        " jailed imprisoned kidnapped",
        "captured arrested detained jailed imprisoned kidnapped held",
    ),
    State.FREED: (
        "free freed freeing release released releasing",
        "freed released",
    ),
    State.DISPLACED: (
        "displace displaced displacing evacuate evacuated evacuating evict",
        "displaced evacuated fled homeless evicted",
    ),
    State.FIRED: ("fire fired firing launch launched launching", "fired launched"),
    State.INTERCEPTED: (
        "intercept intercepted intercepting downed",
        "intercepted downed shot",
    ),
    State.DESTROYED: (
        "destroy destroyed destroying damage damaged damaging",
        "destroyed damaged burned collapsed burnt",
    ),
    State.MADE: (
        "build built building produce produced producing construction make made making develop"
        " developed",
        "built produced made developed constructed",
    ),
    State.BOUGHT: ("buy bought buying purchase purchased purchasing import imported", "bought"),
    State.SOLD: ("sell sells sold selling export exported exporting", "sold"),
    State.PAID: (
        "pay paid paying give gave giving donate donated allocate allocated disburse disbursed",
        "paid donated allocated disbursed",
    ),
    State.ROSE: (
        "rise rises rose risen grew grow grown increase increased increasing jumped surged gained"
        " climbed",
        "",
    ),
    State.FELL: (
        "fall falls fell fallen drop dropped declined decline decreased decrease plunged shrank"
        " slipped",
        "",
    ),
    State.LASTED: ("last lasts lasted lasting", ""),
}
_ALL: dict[Language, dict[State, tuple[str, str]]] = {"id": _INDONESIAN, "en": _ENGLISH}


def _by_word(language: Language, place: int) -> dict[str, State]:
    return {w: state for state, both in _ALL[language].items() for w in both[place].split()}


LEADING: dict[Language, dict[str, State]] = {language: _by_word(language, 0) for language in _ALL}
"""The state by the words that stand in front of the thing."""
TRAILING: dict[Language, dict[str, State]] = {language: _by_word(language, 1) for language in _ALL}
"""The state by the words that stand behind the thing."""

MODES: dict[Language, tuple[tuple[Mode, re.Pattern[str]], ...]] = {
    "id": (
        (
            Mode.DENIED,
            re.compile(r"\b(?:membantah|menyangkal|menampik|menepis|tidak|tak|bukan)\b(?! hanya)"),
        ),
        (
            Mode.ASKED,
            re.compile(r"\b(?:meminta|minta|mendesak|menuntut|memohon|menyerukan|permintaan)\b"),
        ),
        (
            Mode.PLANNED,
            re.compile(
                r"\b(?:berencana|merencanakan|rencananya|akan|bakal|hendak|ingin|siap|berniat"
                r"|ditargetkan|menargetkan|dijadwalkan|direncanakan|berjanji|menjanjikan|bersiap"
                r"|mengusulkan)\b"
            ),
        ),
        (
            Mode.POSSIBLE,
            re.compile(
                r"\b(?:diperkirakan|memperkirakan|kemungkinan|mungkin|bisa|dapat|berpotensi"
                r"|diprediksi|terancam|diyakini|jika|apabila|bila)\b"
            ),
        ),
        (
            Mode.ALLEGED,
            re.compile(
                r"\b(?:diduga|mengklaim|diklaim|konon|dikabarkan|kabarnya|dituduh|dituding|menuduh"
                r"|menuding|disebut-sebut|terindikasi|mengaku)\b"
            ),
        ),
    ),
    "en": (
        (
            Mode.DENIED,
            re.compile(r"\b(?:den(?:y|ies|ied)|refut\w+|not|never)\b(?! only)|n['’]t\b"),
        ),
        (
            Mode.ASKED,
            re.compile(r"\b(?:ask(?:s|ed)? for|demand(?:s|ed)?|urg(?:e|es|ed)|request(?:s|ed)?)\b"),
        ),
        (
            Mode.PLANNED,
            re.compile(
                r"\b(?:plan(?:s|ned|ning)?|will|would|intend(?:s|ed)?|aim(?:s|ed)?|going to"
                r"|scheduled|promis(?:e|es|ed)|pledg(?:e|es|ed)|about to|ready to|shall"
                r"|wants? to)\b"
            ),
        ),
        (
            Mode.POSSIBLE,
            re.compile(
                r"\b(?:may|might|could|can|possibl[ey]|likely|potentially|estimated|believed|if"
                r"|perhaps|expected)\b"
            ),
        ),
        (
            Mode.ALLEGED,
            re.compile(
                r"\b(?:alleged(?:ly)?|claim(?:s|ed)?|reportedly|accus(?:e|es|ed)|suspected"
                r"|purported(?:ly)?)\b"
            ),
        ),
    ),
}

_VERB = re.compile(
    r"(?:me(?:m|n|ng|ny|l|r|w|y)|di|ber|ter|diper|memper|mem)[a-z]{3,}$|(?:mengaku|minta)$"
)
_NOUNS = word_set(
    "meter menit mesin menteri merek meriam medali meja mentega menara merpati metode"
    " melati mental memo menu merdeka merah diplomat dinas direktur dirham distrik dinasti"
    " digital dialog disiplin dimensi direksi dividen divisi dinar disertasi diskon"
    " dinosaurus berita berkas beras berlian beruang terminal teroris tersangka terdakwa"
    " terumbu terowongan terpidana terduga teripang termos ternak terapi teritori seniman"
    " senjata serdadu serangan sekolah sekutu sektor selatan serikat sejarah sepeda sepatu"
    " september sekretaris seri series sertifikat server sensor senator semester sekuritas"
    " sel selam semen senapan siswa sepakbola sejata segmen serial seminar sengketa"
    " separatis sesi setan sedan sendi serbuan seruan servis sen sentimeter senyawa menlu"
    " menhan menkeu meteorit metropolis messi merkuri"
)


def is_verb(word: str, language: Language) -> bool:
    """Whether a word, by its form, ends a noun phrase: a verb, not a noun."""
    small = word.lower()
    if language == "en":
        return small in TRAILING["en"] or (small in LEADING["en"] and not small.endswith("ing"))
    if small in TRAILING["id"] or small in LEADING["id"]:
        return True
    if small in _NOUNS or word[0].isupper():
        return False
    return bool(_VERB.match(small))
