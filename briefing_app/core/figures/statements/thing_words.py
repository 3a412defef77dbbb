# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Things that news counts, each under one key for both languages, and the countries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing_app.core.figures.statements.word_sets import word_set

if TYPE_CHECKING:
    from briefing_app.core.figures.words import Language

_THINGS = {
    "soldiers": (
        "tentara prajurit serdadu pasukan personel anggota",
        "soldier soldiers troop troops serviceman servicemen personnel",
    ),
    "officers": ("perwira", "officer officers"),
    "marines": ("marinir", "marine marines"),
    "fighters": (
        "milisi milisian kombatan pejuang militan gerilyawan pemberontak",
        "fighter fighters militia militias militiamen combatant combatants militant militants"
        " rebel rebels guerrilla guerrillas",
    ),
    "mercenaries": ("bayaran", "mercenary mercenaries"),
    "engineers": ("insinyur zeni", "engineer engineers sapper sappers"),
    "workers": (
        "pekerja buruh karyawan pegawai tenaga TKI PMI",
        "worker workers employee employees labourer labourers laborer laborers staff",
    ),
    "people": ("orang jiwa manusia", "person people persons lives"),
    "residents": (
        "warga penduduk penghuni",
        "resident residents citizen citizens inhabitant inhabitants",
    ),
    "civilians": ("sipil", "civilian civilians"),
    "victims": ("korban", "victim victims casualty casualties"),
    "refugees": ("pengungsi", "refugee refugees evacuee evacuees displaced"),
    "prisoners": (
        "tahanan tawanan narapidana napi sandera",
        "prisoner prisoners detainee detainees inmate inmates hostage hostages captive captives",
    ),
    "suspects": ("tersangka terduga terdakwa", "suspect suspects defendant defendants"),
    "police": ("polisi polwan", "police policeman policemen"),
    "women": ("perempuan wanita", "woman women"),
    "men": ("pria lelaki laki-laki", "man men"),
    "children": ("anak anak-anak bocah balita bayi", "child children boy boys girl girls"),
    "students": (
        "siswa pelajar mahasiswa murid santri",
        "student students pupil pupils",
    ),
    "teachers": ("guru dosen", "teacher teachers lecturer lecturers"),
    "patients": ("pasien", "patient patients"),
    "doctors": ("dokter", "doctor doctors"),
    "journalists": ("wartawan jurnalis", "journalist journalists reporter reporters"),
    "families": ("keluarga KK", "family families household households"),
    "passengers": ("penumpang", "passenger passengers"),
    "pilgrims": ("jemaah jamaah", "pilgrim pilgrims"),
    "tourists": (
        "wisatawan turis pengunjung",
        "tourist tourists visitor visitors",
    ),
    "voters": ("pemilih", "voter voters"),
    "votes": ("suara", "vote votes"),
    "seats": ("kursi", "seat seats"),
    "protesters": (
        "demonstran pengunjukrasa",
        "protester protesters demonstrator demonstrators",
    ),
    "migrants": ("imigran migran", "migrant migrants immigrant immigrants"),
    "diplomats": ("diplomat", "diplomat diplomats"),
    "officials": ("pejabat", "official officials"),
    "ministers": ("menteri", "minister ministers"),
    "countries": ("negara", "country countries nation nations state states"),
    "provinces": ("provinsi", "province provinces"),
    "cities": ("kota", "city cities town towns"),
    "villages": ("desa kampung", "village villages"),
    "districts": ("kabupaten kecamatan distrik", "district districts regency regencies"),
    "houses": ("rumah", "house houses home homes"),
    "buildings": ("bangunan gedung", "building buildings skyscraper skyscrapers"),
    "schools": ("sekolah", "school schools"),
    "hospitals": ("", "hospital hospitals"),
    "companies": ("perusahaan", "company companies firm firms"),
    "banks": ("bank", "bank banks"),
    "missiles": ("rudal misil", "missile missiles"),
    "rockets": ("roket", "rocket rockets"),
    "drones": ("drone nirawak UAV", "drone drones uav uavs"),
    "bombs": ("bom", "bomb bombs"),
    "shells": ("peluru", "shell shells bullet bullets round rounds"),
    "mines": ("ranjau", "mine mines"),
    "warheads": ("hulu", "warhead warheads"),
    "tanks": ("tank", "tank tanks"),
    "vehicles": (
        "kendaraan mobil truk",
        "vehicle vehicles car cars truck trucks",
    ),
    "aircraft": ("pesawat jet", "aircraft plane planes jet jets airplane airplanes"),
    "helicopters": ("helikopter heli", "helicopter helicopters"),
    "ships": ("kapal", "ship ships vessel vessels boat boats warship warships"),
    "submarines": ("", "submarine submarines"),
    "howitzers": ("howitzer meriam", "howitzer howitzers"),
    "rocket launchers": ("peluncur", "launcher launchers"),
    "artillery": ("artileri", "artillery"),
    "ammunition": ("amunisi", "ammunition munitions"),
    "weapons": ("senjata persenjataan", "weapon weapons arms"),
    "brigades": ("brigade", "brigade brigades"),
    "battalions": ("batalyon batalion", "battalion battalions"),
    "divisions": ("divisi", "division divisions"),
    "containers": ("kontainer peti", "container containers"),
    "attacks": ("serangan", "attack attacks strike strikes"),
    "earthquakes": ("gempa", "earthquake earthquakes quake quakes"),
    "fires": ("kebakaran", "fire fires"),
    "cases": ("kasus perkara", "case cases"),
    "deaths": ("kematian", "death deaths fatality fatalities"),
    "wounded": ("luka", "wounded injured"),
    "war": ("perang", "war"),
    "conflict": ("konflik", "conflict"),
    "training": ("pelatihan latihan", "training exercise exercises"),
    "agreements": (
        "perjanjian kesepakatan",
        "agreement agreements treaty treaties deal deals",
    ),
    "budget": ("anggaran", "budget"),
    "costs": ("biaya ongkos", "cost costs expense expenses"),
    "loans": ("pinjaman utang", "loan loans debt debts"),
    "losses": ("kerugian", "loss losses"),
    "profit": ("laba keuntungan", "profit profits"),
    "revenue": ("pendapatan penerimaan", "revenue revenues income"),
    "aid": ("bantuan", "aid assistance"),
    "investment": ("investasi", "investment investments"),
    "exports": ("ekspor", "export exports"),
    "imports": ("impor", "import imports"),
    "prices": ("harga", "price prices"),
    "growth": ("pertumbuhan", "growth"),
    "inflation": ("inflasi", "inflation"),
    "wealth": ("kekayaan harta", "wealth fortune"),
    "oil": ("minyak", "oil crude"),
    "gas": ("gas", "gas"),
    "coal": ("batubara", "coal"),
    "rice": ("beras padi", "rice"),
    "wheat": ("gandum", "wheat grain"),
    "food": ("pangan makanan", "food"),
    "water": ("air", "water"),
    "land": ("lahan tanah", "land"),
    "forests": ("hutan", "forest forests"),
    "population": ("populasi", "population"),
    "documents": ("dokumen", "document documents"),
    "signatures": ("", "signature signatures"),
    "points": ("poin", "point points"),
    "goals": ("gol", "goal goals"),
    "matches": ("laga pertandingan", "match matches game games"),
    "tickets": ("tiket", "ticket tickets"),
    "shares": ("saham", "share shares stock stocks"),
    "members": ("", "member members"),
    "leaders": ("pemimpin", "leader leaders"),
    "parties": ("partai", "party parties"),
    "islands": ("pulau", "island islands"),
    "sanctions": ("sanksi", "sanction sanctions"),
    "wells": ("sumur", "well wells"),
    "reactors": ("reaktor", "reactor reactors"),
    "satellites": ("satelit", "satellite satellites"),
    "ports": ("pelabuhan", "port ports"),
    "bridges": ("jembatan", "bridge bridges"),
    "livestock": ("sapi kambing ternak", "cattle cow cows goat goats livestock"),
    "packages": ("paket", "package packages parcel parcels"),
    "speed": ("kecepatan", "speed speeds"),
    "height": ("ketinggian tinggi", "height altitude"),
    "depth": ("kedalaman", "depth"),
    "area": ("luas wilayah", "area"),
    "distance": ("jarak", "distance range"),
    "salaries": ("gaji upah", "salary salaries wage wages"),
    "funds": ("dana modal", "fund funds capital"),
    "tax": ("pajak", "tax taxes"),
    "tariffs": ("tarif bea", "tariff tariffs duty duties"),
}
COUNTED = word_set(
    "orang unit buah ekor butir lembar batang pucuk helai bidang bilah biji kepala sosok"
    " nyawa jiwa anggota personel"
)
"""Indonesian classifiers, and nouns that can stand for one: "lima orang tentara"."""
CLASSIFIERS = word_set("orang unit buah ekor butir lembar batang pucuk helai bilah biji")

_COMPOUNDS = {
    "rumah sakit": "hospitals",
    "kapal selam": "submarines",
    "batu bara": "coal",
    "tanda tangan": "signatures",
    "pengunjuk rasa": "protesters",
    "kepala keluarga": "families",
    "tenaga kerja": "workers",
    "anak buah": "workers",
    "anggota parlemen": "members",
    "anggota dpr": "members",
    "anggota keluarga": "members",
    "warga sipil": "civilians",
    "penduduk sipil": "civilians",
    "korban jiwa": "deaths",
    "korban tewas": "deaths",
    "korban meninggal": "deaths",
    "korban luka": "wounded",
    "tentara bayaran": "mercenaries",
    "pulau kecil": "islands",
    "rocket launchers": "rocket launchers",
    "peluru artileri": "shells",
    "kapal perang": "ships",
    "negara bagian": "states",
    "hulu ledak": "warheads",
    "pekerja konstruksi": "workers",
    "police officers": "police",
    "prisoners of war": "prisoners",
    "shell companies": "companies",
    "artillery shells": "shells",
}
_COUNTRIES = {
    "North Korea": ("korea utara korut pyongyang", "north korea|north korean|north koreans|dprk"),
    "South Korea": ("korea selatan korsel", "south korea|south korean|south koreans"),
    "Russia": ("rusia", "russia|russian|russians"),
    "Ukraine": ("ukraina", "ukraine|ukrainian|ukrainians"),
    "United States": ("as amerika serikat", "us|u.s.|american|americans|united states"),
    "China": ("china tiongkok cina", "china|chinese"),
    "Japan": ("jepang", "japan|japanese"),
    "Indonesia": ("indonesia tni", "indonesia|indonesian|indonesians"),
    "Malaysia": ("malaysia", "malaysia|malaysian|malaysians"),
    "Singapore": ("singapura", "singapore|singaporean"),
    "Philippines": ("filipina", "philippines|philippine|filipino|filipinos"),
    "Thailand": ("thailand", "thailand|thai|thais"),
    "Vietnam": ("vietnam", "vietnam|vietnamese"),
    "Myanmar": ("myanmar", "myanmar|burmese"),
    "Australia": ("australia", "australia|australian|australians"),
    "New Zealand": ("selandia baru", "new zealand"),
    "India": ("india", "india|indian|indians"),
    "Pakistan": ("pakistan", "pakistan|pakistani|pakistanis"),
    "Afghanistan": ("afghanistan afganistan", "afghanistan|afghan|afghans"),
    "Iran": ("iran", "iran|iranian|iranians"),
    "Iraq": ("irak", "iraq|iraqi|iraqis"),
    "Israel": ("israel", "israel|israeli|israelis"),
    "Palestine": ("palestina", "palestine|palestinian|palestinians"),
    "Lebanon": ("lebanon libanon", "lebanon|lebanese"),
    "Syria": ("suriah", "syria|syrian|syrians"),
    "Yemen": ("yaman", "yemen|yemeni|yemenis"),
    "Saudi Arabia": ("arab saudi", "saudi arabia|saudi|saudis"),
    "Turkey": ("turki", "turkey|turkish|türkiye"),
    "Egypt": ("mesir", "egypt|egyptian|egyptians"),
    "Libya": ("libya", "libya|libyan|libyans"),
    "Sudan": ("sudan", "sudan|sudanese"),
    "Germany": ("jerman", "germany|german|germans"),
    "France": ("prancis perancis", "france|french"),
    "Britain": ("inggris", "britain|british|uk|united kingdom"),
    "Italy": ("italia", "italy|italian|italians"),
    "Poland": ("polandia", "poland|polish"),
    "Belarus": ("belarus belarusia", "belarus|belarusian"),
    "Taiwan": ("taiwan", "taiwan|taiwanese"),
    "Canada": ("kanada", "canada|canadian|canadians"),
}


def _by_word(place: int) -> dict[str, str]:
    return {word.lower(): key for key, words in _THINGS.items() for word in words[place].split()}


_KEYS: dict[Language, dict[str, str]] = {"id": _by_word(0), "en": _by_word(1)}
_INDONESIAN_PAIRS = frozenset(
    {"korea utara", "korea selatan", "amerika serikat", "selandia baru", "arab saudi"}
)


def _country_names() -> dict[str, str]:
    names = {}
    for country, (indonesian, english) in _COUNTRIES.items():
        for pair in _INDONESIAN_PAIRS:
            if pair in indonesian:
                names[pair] = country
                indonesian = indonesian.replace(pair, "")
        names |= dict.fromkeys(indonesian.split(), country)
        names |= dict.fromkeys(english.split("|"), country)
    return names


COUNTRIES = _country_names()
"""The English name of a country by each of its names and adjectives, in small letters."""


def is_thing(word: str, language: Language) -> bool:
    """Whether a word, in small letters, is a thing that the program has a key for."""
    return word in _KEYS[language]


def is_compound(pair: str) -> bool:
    """Whether two words, in small letters, are one thing: "rumah sakit"."""
    return pair in _COMPOUNDS


def key_of(head: str, following: str, language: Language) -> str:
    """Return the key of a thing; empty where it has none.

    Args:
        head: The noun, in small letters.
        following: The word behind it, in small letters; for English the one before it.
        language: Their language.
    """
    pair = f"{head} {following}" if language == "id" else f"{following} {head}"
    return _COMPOUNDS.get(pair) or _KEYS[language].get(head, "")


def country_of(phrase: str) -> str:
    """Return the country that a noun phrase names, in English; empty where it names none."""
    words = phrase.replace("-", " ").split()
    for place, word in enumerate(words):
        if not word[0].isupper():
            continue
        small = word.lower().strip(".,")
        pair = f"{small} {words[place + 1].lower()}" if place + 1 < len(words) else ""
        country = COUNTRIES.get(pair) or COUNTRIES.get(small)
        if country:
            return country
    return ""
