# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Names that English writes otherwise than Indonesian: our own table, and rules of spelling."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

_TABLE = """
    afrika: africa agustus: aug ahad: sun aleksandria: alexandria aljazair: algeria alkitab:
    bible allah: god allah alpen: alp alqaidah: qaeda alquran: quran koran qur'an amerika:
    america american u.s us usa united washington andalusia: andalus antartika: antarctic
    april: apr aram: aramaic arktik: arctic arya: aryan athena: athen atlantik: atlantic
    australia: aussie australia azerbaijan: azeri azerbaijan aztek: aztec bagdad: baghdad
    baltik: baltic bangladesh: bangla beijing: beijing peking belanda: dutch netherlands
    holland belarusia: belarus belgia: belgi belgrad: belgrade bengala: bengal bengali:
    bengal bizantium: byzant brasil: brazil brigjen: brigadier britania: brit english
    budapes: budapest buddha: buddh budha: buddh bukares: bucharest bukarest: bucharest
    burma: burma myanmar ceko: czech cile: chile cina: china chinese sino damaskus: damasc
    denmark: danish dane denmark desember: dec ekuador: ecuador emirat: emirat uae eropa:
    europe eu euro eskimo: eskimo inuit etiopia: ethiopia februari: feb filipina: filipin
    philippin finlandia: finland finnish finn firaun: pharaoh fitri: fitr eid hindia: indies
    indian india hispanik: hispanic hizbullah: hezbollah hizbullah hizbollah hongaria:
    hungar hongkong: hong hungaria: hungar idul: eid idul iduladha: eid idulfitri: eid
    inggeris: english england british britain uk inggris: english england british britain
    u.k uk injil: gospel bible inka: inca irak: iraq irlandia: irish ireland iskandar:
    alexander islam: islam muslim islandia: iceland italia: ital januari: jan jenewa: geneva
    jepang: japan jerman: german juli: jul jum'at: fri jumat: fri juni: jun kairo: cairo
    kaledonia: caledonia kamboja: cambodia khmer kamis: thu kanada: canad kanselir:
    chancellor kapolri: police karibia: caribbean karpatia: carpath kasmir: kashmir kaspia:
    caspian katalunya: catal katolik: catholic kaukasus: caucas kiev: kyiv kiev kolombia:
    colombia kolonel: colonel komoro: comor kongo: congo konstantinopel: constantinople
    kopenhagen: copenhagen koptik: copt korsel: korea seoul rok korut: korea dprk pyongyang
    kosta: costa krim: crimea krimea: crimea kristen: christian kroasia: croat kuba: cuba
    kurdi: kurd kyiv: kyiv kiev laksamana: admiral laos: lao lebanon: leban lebaran: eid
    lebaran letnan: lieutenant libanon: leban libia: libya lisabon: lisbon lisboa: lisbon
    lituania: lithuania luksemburg: luxemb madinah: medina mahkamah: court makkah: mecca
    maladewa: maldiv maret: mar marokko: morocc maroko: morocc mars: mars martian marsekal:
    marshal masehi: ad ce c.e a.d mauritius: mauriti mayjen: major mediterania:
    mediterranean mei: may mekah: mecca meksiko: mexic melayu: malay mendagri: minister
    menhan: minister defen pentagon secretary menkes: minister health menkeu: minister
    financ treasury menko: minister menlu: minister foreign secretary diplomat merkurius:
    mercury mesir: egypt mongolia: mongol moskow: moscow muscovite moskwa: moscow mozambik:
    mozambi muhammad: muhammad mohammed mohammad munchen: munich muslim: muslim islam
    myanmar: myanmar burma napoli: naples neapolitan nasrani: christian natal: christmas
    natal neptunus: neptune nikaragua: nicaragua nil: nile normandia: norman norwegia:
    norweg norway november: nov nusantara: archipelago nusantara indonesia odesa: odes
    odessa: odes oktober: oct olimpiade: olympi ortodoks: orthodox palestina: palestin
    paraguay: paragua pasifik: pacific paskah: easter paus: pope pbb: un u.n united
    perancis: french france polandia: pol polinesia: polynesia polri: police portugal:
    portug portugis: portug praha: prague prancis: french france protestan: protestant
    prusia: prussia qaeda: qaeda qaida qaida: qaeda qaida qaidah: qaeda qaida quran: quran
    koran qur'an rabu: wed ramadan: ramadan ramadhan roma: rome roman romawi: rome roman
    rumania: romania rusia: russia sabtu: sat sakson: saxon saturnus: saturn sekjen:
    secretary general selandia: zealand kiwi selasa: tue senin: mon september: sep serbia:
    serb sevilla: sevill singapura: singapore siprus: cypr sisilia: sicil skandinavia:
    scandinavia skotlandia: scot slovenia: sloven slowakia: slovak spanyol: spain spanish
    spaniard srilangka: lanka srilanka: lanka sunni: sunn suriah: syria suriname: surinam
    swedia: swed swiss: swiss switzerland syam: syria levant syiah: shia shiite shi'ite shi
    tajikistan: tajik teheran: tehran thailand: thai tionghoa: chinese china tiongkok: china
    chinese sino tuhan: god lord turki: turk turkiye: turk uighur: uighur uyghur ukraina:
    ukrain uskup: bishop utsmaniyah: ottoman uzbekistan: uzbek vatikan: vatican venesia:
    venice venet vietnam: viet wales: welsh wales wapres: vice president warsawa: warsaw
    wina: vienn yahudi: jew juda yaman: yemen yerusalem: jerusalem yesuit: jesuit yesus:
    jesus yordania: jordan yudea: judea yugoslavia: yugoslav yunani: greek greece gree
"""
EXONYMS = {
    name: tuple(english.split())
    for name, english in re.findall(r"(\S+):((?:\s+[^\s:]+(?!\S))+)", _TABLE)
}
"""Indonesian names, folded, to how their English begins; more than one where it has several."""

_SPELLINGS = (
    (re.compile(r"([a-z])\1+"), r"\1"),
    (re.compile(r"ck|ch|kh|q|c"), "k"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"ph|v|w"), "f"),
    (re.compile(r"th|dh|dj"), "t"),
    (re.compile(r"sh|sy|z"), "s"),
    (re.compile(r"ou|oo|oe"), "u"),
    (re.compile(r"[yj]|ie|ee|ei"), "i"),
    (re.compile(r"h"), ""),
    (re.compile(r"([a-z])\1+"), r"\1"),
)


@lru_cache(maxsize=4096)
def skeleton(name: str) -> str:
    """Return how a folded name sounds, so that Moskow is Moscow and Luksemburg Luxembourg."""
    for pattern, plain in _SPELLINGS:
        name = pattern.sub(plain, name)
    return name


@lru_cache(maxsize=4096)
def likeness(one: str, other: str) -> float:
    """Return how alike two folded names are, from 0 to 1: equal."""
    if one == other:
        return 1.0
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
