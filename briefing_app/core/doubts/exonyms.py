# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Names that English writes otherwise than Indonesian: our own table, and rules of spelling."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

_TABLE = """
    adriatik: adriatic afganistan: afghan afrika: africa agustus: aug ahad: sun aleksandria:
    alexandria aljazair: algeria alkitab: bible allah: god allah alpen: alp alqaidah: qaeda
    alquran: quran koran qur'an amerika: america american u.s us usa united washington
    andalusia: andalus antartika: antarctic antwerpen: antwerp april: apr arakan: rakhine arakan
    aram: aramaic arktik: arctic arya: aryan asiria: assyria asyur: assyria athena: athen
    atlantik: atlantic australia: aussie australia azerbaijan: azeri azerbaijan aztek: aztec
    badui: bedouin badui bagdad: baghdad baltik: baltic bangladesh: bangla bator: bator baatar
    bayern: bavari bayern beijing: beijing peking belanda: dutch netherlands holland belarusia:
    belarus belgia: belgi belgrad: belgrade bengala: bengal bengali: bengal beograd: belgrad
    bima: bima milky bizantium: byzant brasil: brazil brigjen: brigadier britania: brit english
    brugge: bruges brussel: brussel budapes: budapest buddha: buddh budha: buddh bukares:
    bucharest bukarest: bucharest burgundia: burgund burma: burma myanmar ceko: czech cile:
    chile cina: china chinese sino dakka: dhaka damaskus: damasc daud: david daud den: hague den
    denmark: danish dane denmark desember: dec donau: danub efrat: euphrat ekuador: ecuador
    emirat: emirat uae eropa: europe eu euro eskimo: eskimo inuit etiopia: ethiopia februari:
    feb fenisia: phoenicia filipina: filipin philippin finlandia: finland finnish finn firaun:
    pharaoh firenze: florence florentin fitri: fitr eid flandria: fland flemish fransiskus:
    francis galia: gaul gallic garda: guard garda gent: ghent haag: hague hawa: eve hindia:
    indies indian india hispanik: hispanic hizbullah: hezbollah hizbullah hizbollah hongaria:
    hungar hongkong: hong hungaria: hungar ibrahim: abraham ibrahim ibrani: hebrew idul: eid
    idul iduladha: eid idulfitri: eid imlek: lunar chinese inggeris: english england british
    britain uk inggris: english england british britain u.k uk injil: gospel bible inka: inca
    inspektur: inspector irak: iraq irlandia: irish ireland isa: jesus isa ishak: isaac
    iskandar: alexander iskandariyah: alexandria islam: islam muslim islandia: iceland italia:
    ital januari: jan jenewa: geneva jepang: japan jerman: german jibuti: djibouti juli: jul
    jum'at: fri jumat: fri juni: jun kairo: cairo kaledonia: caledonia kalkuta: kolkata calcutta
    kamboja: cambodia khmer kamerun: cameroon kamis: thu kanada: canad kanselir: chancellor
    kapolri: police karibia: caribbean karpatia: carpath kasmir: kashmir kaspia: caspian kastel:
    castle katalunya: catal katolik: catholic kaukasus: caucas kemhan: defen ministr kemkominfo:
    communication ministr kemlu: foreign ministr kiev: kyiv kiev koln: cologne kolombia:
    colombia kolonel: colonel komoro: comor konghucu: confuci kongo: congo konstantinopel:
    constantinople kopenhagen: copenhagen koptik: copt korsel: korea seoul rok korsika: corsica
    korut: korea dprk pyongyang kosta: costa krim: crimea krimea: crimea kristen: christian
    kroasia: croat kuba: cuba kurdi: kurd kyiv: kyiv kiev laksamana: admiral laos: lao lebanon:
    leban lebaran: eid lebaran letkol: lieutenant letnan: lieutenant libanon: leban libia: libya
    lisabon: lisbon lisboa: lisbon lituania: lithuania lukas: luk luksemburg: luxemb madinah:
    medina mahkamah: court makau: macau macao makkah: mecca maladewa: maldiv maret: mar markus:
    mark marokko: morocc maroko: morocc mars: mars martian marsekal: marshal maryam: mary maria
    masehi: ad ce c.e a.d matius: matthew matius mauritius: mauriti mayjen: major mediterania:
    mediterranean mei: may mekah: mecca meksiko: mexic melayu: malay menaker: manpower labo
    minister mendagri: minister menhan: minister defen pentagon secretary menkes: minister
    health menkeu: minister financ treasury menko: minister menlu: minister foreign secretary
    diplomat mensesneg: secretar minister merkurius: mercury mesir: egypt milano: milan
    mongolia: mongol moskow: moscow muscovite moskwa: moscow mozambik: mozambi muhammad:
    muhammad mohammed mohammad munchen: munich musa: moses musa muslim: muslim islam myanmar:
    myanmar burma nabi: prophet napoli: naples neapolitan nasrani: christian natal: christmas
    natal neptunus: neptune nikaragua: nicaragua nil: nile nordik: nordic normandia: norman
    norwegia: norweg norway november: nov nugini: guinea nuh: noah nurnberg: nuremberg
    nusantara: archipelago nusantara indonesia odesa: odes odessa: odes oktober: oct olimpiade:
    olympi ortodoks: orthodox osmani: ottoman palestina: palestin paraguay: paragua parsi:
    persian parsi pasifik: pacific paskah: easter paulus: paul paus: pope pbb: un u.n united
    pebruari: feb perancis: french france petrus: peter polandia: pol polinesia: polynesia
    polri: police portugal: portug portugis: portug praha: prague prancis: french france primer:
    premier prim protestan: protestant prusia: prussia qaeda: qaeda qaida qaida: qaeda qaida
    qaidah: qaeda qaida quran: quran koran qur'an rabu: wed ramadan: ramadan ramadhan renaisans:
    renaissance roma: rome roman romawi: rome roman rumania: romania rusia: russia sabtu: sat
    sakson: saxon sakti: sakti way sansekerta: sanskrit santa: saint st santa santo: saint st
    santo saturnus: saturn sekjen: secretary general selandia: zealand kiwi selasa: tue senin:
    mon september: sep serbia: serb sevilla: sevill singapura: singapore siprus: cypr sisilia:
    sicil skandinavia: scandinavia skotlandia: scot slovenia: sloven slowakia: slovak spanyol:
    spain spanish spaniard srilangka: lanka srilanka: lanka sulaiman: solomon sulaiman sulayman
    sunni: sunn suriah: syria suriname: surinam swedia: swed swiss: swiss switzerland syam:
    syria levant syekh: sheik shaik syi'ah: shi syiah: shia shiite shi'ite shi taipe: taipei
    tajikistan: tajik taurat: torah teheran: tehran thailand: thai tionghoa: chinese china
    tiongkok: china chinese sino torino: turin toskana: tuscan trakia: thrac tuhan: god lord
    turki: turk turkiye: turk uighur: uighur uyghur ukraina: ukrain uskup: bishop usmani:
    ottoman utsmaniyah: ottoman uzbekistan: uzbek vatikan: vatican venesia: venice venet
    venezia: venice venet vietnam: viet wabup: deputy regent wagub: deputy vice lieutenant
    waisak: vesak wakapolri: deputy police waketum: deputy vice wales: welsh wales wamenlu:
    deputy vice foreign wapres: vice president warsawa: warsaw wina: vienn yahudi: jew juda
    yakobus: jacob james yakub: jacob james yaman: yemen yerusalem: jerusalem yesaya: isaiah
    yesuit: jesuit yesus: jesus yohanes: john yohan johan yordania: jordan yudas: juda yudea:
    judea yugoslavia: yugoslav yunani: greek greece gree yusuf: joseph yusuf yousef yousuf
"""
EXONYMS = {
    name: tuple(english.split())
    for name, english in re.findall(r"(\S+):((?:\s+[^\s:]+(?!\S))+)", _TABLE)
}
"""Indonesian names, folded, to how their English begins; more than one where it has several."""

_SPELLINGS = (
    (re.compile(r"([a-df-np-z])\1+"), r"\1"),
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
