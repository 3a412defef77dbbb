# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
r"""Make the word lists of resources/words, by which doubts tell words from garble and names.

    pip download --no-deps symspellpy==6.10.1 && python -m zipfile -e symspellpy*.whl symspell
    python packaging/word_lists.py symspell/symspellpy/frequency_dictionary_en_82_765.txt \
        indosum_train.jsonl.gz

The English list is that of SymSpell (Wolf Garbe, MIT): words of SCOWL by their frequency in
Google Books. The Indonesian one is counted in the articles of IndoSum (Kurniawan and Louvan
2018, CC BY-SA 4.0), and is under that licence: words that are written small inside a sentence
at least five times in six, or five times in all and once in twenty (Kota, Jalan, Dewan), and
some of our own that news writes with a capital.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import Counter
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "words"
SMALL_SHARE = 5 / 6
OFTEN, OFTEN_SHARE = 5, 0.05
LEAST_LETTERS = 2
_AMERICAN = (
    (re.compile("our"), "or"),
    (re.compile("ll(?=(?:ed|ing|ings|er|ers|or|ors|ery|y|ment|ments)$)"), "l"),
    (re.compile("ys(?=(?:e|ed|es|ing|er|ers)$)"), "yz"),
    (re.compile("tre(?=s?$)"), "ter"),
    (re.compile("tr(?=(?:ed|ing)$)"), "ter"),
    (re.compile("ence(?=s?$)"), "ense"),
    (re.compile("ogue(?=s?$)"), "og"),
    (re.compile("[ao]e"), "e"),
    (re.compile("aero"), "air"),
    (re.compile("moult"), "molt"),
    (re.compile("plough"), "plow"),
    (re.compile("minium$"), "minum"),
    (re.compile("ewell"), "ewel"),
    (re.compile("lfil"), "lfill"),
    (re.compile("nrol(?=m)"), "nroll"),
    (re.compile("stalm"), "stallm"),
    (re.compile("sceptic"), "skeptic"),
    (re.compile("manoeuv(re|er)"), "maneuver"),
)
"""British spellings and the American ones, which SymSpell's list mostly lacks. Rules may make a
word that does not exist, such as "hor" of "hour": one more that is not noticed."""
_MODERN = """
    google facebook instagram twitter youtube tiktok whatsapp telegram reuters handwashing
    pangolin pangolins shockwave shockwaves onboard hijinks cytokine telemedicine soya
    comorbidity comorbidities cellmate cellmates pedicab pedicabs foodborne underreporting
    inclusivity artifact artifacts balked dishonorably jumpstart hardline airforce gunbattle
    zakat umrah silat onsen sarin socio lese majeste masse largesse peddler peddlers pre math
    afterward practiced practicing practices jewelry mustache mustaches worshiper worshipers
    ruble rubles chili chilies nano neo hoc annum intermediation macroprudential subsector
    subsectors intergroup interspecies unencrypted nonformal webmail minimarket minimarkets
    antigraft fibers winless freekick comms repo repos parasocial lil ppl corruptors kiloliters
    lol ok okay DIY ETF ETFs merch ringgit rupiah baht dong Mr Mrs Ms Jr Sr St vs etc aka
    analytics antisemitic antisemitism backcountry backpackers biofuel biofuels biosecurity
    bitcoin bitcoins blockchain broadcasted businesspeople centimeter centimeters ceasefire
    ceasefires coronavirus coronaviruses cosy counterattack counterattacks counteroffensive
    counteroffensives counterterrorism crowdfunding crypto cryptocurrencies cryptocurrency
    customizable cyber cyberattack cyberattacks cybercrime cybercrimes cybersecurity cyberspace
    cyberwarfare decarbonisation decarbonization deepfake deepfakes denuclearisation
    denuclearization deradicalisation deradicalization digitalisation digitalization
    disinformation donut donuts drone drones emoji emojis facto fintech frontline frontlines
    geofencing hashtag hashtags hypersonic impactful influencer influencers infographic
    interagency interceptor interceptors interfaith interregional jihad jihadi jihadis jihadist
    jihadists junta kilometer kilometers lockdown lockdowns macroeconomic meme memes metaverse
    microchip microchips microcredit microfinance microplastics minibus minibuses minilateral
    mom moms netizen netizens neurotoxin neurotoxins nongovernmental nonstate offshore online
    onboarding paleontologist paleontologists paleontology paramilitaries paywall peacebuilding
    peacekeeper peacekeepers peacekeeping petrochemical podcast podcasts rainforest rainforests
    resupply roadmap roadmaps rollout rollouts runoff runoffs selfie selfies semiconductor
    semiconductors smartphone smartphones spokesperson spokespersons spokespeople spyware
    startup startups subcontinent subdistrict subdistricts subnational subregion subregional
    supermajority tech telehealth tiebreaker timeframe timeframes transgender trilateral
    trillion trillions tsunami tsunamis tweet tweeted tweets unmanned vape vaping videographer
    vlog vlogger vloggers warship warships webinar webinars whistleblower whistleblowers
    wildfire wildfires workplan zoonotic Afghan Afghans Bangladeshi Belarus Belarusian Crimea
    Crimean Crimeans Donbas Donetsk Dnipro Emirati Emiratis EU Filipina Filipinas Filipino
    Filipinos Gazan Gazans Hamas Hezbollah Houthi Houthis Indo Kharkiv Kherson Kosovo Kyiv
    Kyrgyzstan Laotian Luhansk Mariupol Myanmar NATO Odesa Qatari Qataris Rohingya Rohingyas
    Sino Timorese Uighur Uighurs UN US Uyghur Uyghurs Uzbekistan Yemeni Yemenis Zaporizhzhia
    Zelensky
"""
"""Words of today's news that the list lacks: our own choice."""
_OFTEN_CAPITAL = """
    kutub lingkar belahan anda ibu bapak saudara tuan nyonya sang si para tuhan kantor dinas
    badan balai biro kedutaan kementerian direktorat jenderal komisi komite majelis mahkamah
    dewan perwakilan rakyat daerah provinsi kabupaten kecamatan kelurahan desa kota jalan gedung
    bandara pelabuhan stasiun pasar rumah sakit universitas institut sekolah akademi fakultas
    yayasan lembaga organisasi asosiasi perhimpunan persatuan perserikatan federasi konfederasi
    serikat uni liga aliansi partai front gerakan angkatan tentara kepolisian polisi resor
    sektor batalyon brigade divisi korps resimen letnan kapten mayor kolonel brigadir laksamana
    marsekal panglima komandan kepala ketua wakil sekretaris bendahara direktur manajer presiden
    menteri gubernur bupati wali camat lurah hakim jaksa kanselir perdana raja ratu pangeran
    putri kaisar sultan paus uskup pendeta kiai haji utara selatan timur barat tenggara tengah
    daya laut selat teluk samudra samudera danau sungai gunung bukit pulau kepulauan semenanjung
    tanjung benua gurun hutan taman air tanah bumi langit bulan matahari perang perjanjian
    konvensi resolusi deklarasi piagam undang konstitusi agung hukum pusat nasional
    internasional dunia global umum negara republik kerajaan kekaisaran istana biara menara
    karantina grosir segel misa cukai senam otorita pramuka swadaya tower polresta polrestabes
    polsek satgas satpol satlantas satreskrim kasat kasi kasubag kabid kadis sekda setda kesra
    humas ponpes puskesmas posyandu kompol ipda iptu akbp brigpol bripka briptu kopda serda
    serka serma pelda brigjen mayjen letjen irjen komjen kapolda kapolres kapolsek kasdam
    pangdam dandim danramil kodim koramil kejagung kejari kejati bareskrim reskrim banggar panja
    pansus pileg pilpres pilkada pilgub jubir wamen plt plh alm sdr sdri jln kel kec kab jabar
    jateng jatim jaksel jakbar jaktim jakut jakpus sumut sumsel sumbar sulsel sulut sulteng
    kalbar kalsel kalteng kaltim jabodetabek sudin kasudin daops imipas komdigi kemenkes kemenlu
    kemenhan kemendag kemenkeu kemensos kemendagri komnas walkot pemkot pemkab pemprov pemda
    kapolri kabareskrim jampidsus menkes menkeu mendag mensos mendagri menko menag dirut menhub
    dubes kombes densus polhukam polair polairud kadin inpres keppres perpres perppu perum
    perumda timteng mesjid walikota jendral konperensi otonomi palang bunda bina marga satuan
    antiteror antarbangsa mapolda mapolres pangkostrad kostrad kopassus kapuspen kapuspenkum
    kadiv divhumas pemred redpel dirjen sesmen stafsus menpora menpan menkumham menristek
    mendikbud bappenas kemenag kemendikbud kemenko kemenhub kementan kemenperin kemenaker
    kemenkumham polwan otoritas pengadilan kejaksaan mabes polda polres kodam lintas hewan liar
"""
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def main() -> None:
    """Write both lists and say how long they are."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("symspell", type=Path, help="words with their frequency, a line each")
    parser.add_argument("indosum", type=Path, help="articles, gzipped JSON lines")
    options = parser.parse_args()
    FOLDER.mkdir(exist_ok=True)
    _write("english", _english(options.symspell))
    _write("indonesian", _indonesian(options.indosum))


def _english(path: Path) -> set[str]:
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    british = {word for word in (line.partition(" ")[0] for line in lines) if len(word) > 1}
    found = british | {"a", "i", "o"} | {word.lower() for word in _MODERN.split()}
    for pattern, american in _AMERICAN:
        found |= {pattern.sub(american, word) for word in british}
    return found


def _indonesian(path: Path) -> set[str]:
    small: Counter[str] = Counter()
    every: Counter[str] = Counter()
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            for paragraph in json.loads(line)["paragraphs"]:
                for sentence in paragraph:
                    text = sentence if isinstance(sentence, str) else " ".join(sentence)
                    words = _WORD.findall(text)[1:]
                    every.update(word.lower() for word in words)
                    small.update(word for word in words if word.islower())
    return set(_OFTEN_CAPITAL.split()) | {
        word
        for word, count in small.items()
        if len(word) >= LEAST_LETTERS
        and (
            count >= SMALL_SHARE * every[word]
            or (count >= OFTEN and count >= OFTEN_SHARE * every[word])
        )
    }


def _write(name: str, words: set[str]) -> None:
    path = FOLDER / f"{name}.txt"
    path.write_text("\n".join(sorted(words)) + "\n", encoding="utf-8")
    print(f"{path.name}: {len(words):,} words, {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
