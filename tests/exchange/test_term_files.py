# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Terms in files: nothing is lost on the way out and in again, and hostile files are refused."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from briefing_app.core.errors import TermsError
from briefing_app.core.starter_terms import starter_terms
from briefing_app.core.term_merging import TermEntry, tidy
from briefing_app.core.terms import WORD, Term, TermOrigin
from briefing_app.exchange import tbx_writing, term_csv
from briefing_app.exchange.tbx import read as read_tbx
from briefing_app.exchange.term_files import read_terms, write_terms

if TYPE_CHECKING:
    from pathlib import Path

    from briefing_app.core.term_merging import TermFile

KORUT = Term(
    english="North Korea",
    forms=("Korut", "Korea Utara"),
    accepted=("DPRK",),
    note='Not "Korea" alone;\nsee | and \\ and <b>&',
    category="place",
    origin=TermOrigin.IMPORT,
)
ENVOY = Term(
    english="special envoy", forms=("utusan khusus",), enforced=False, origin=TermOrigin.IMPORT
)
TERMS = [KORUT, ENVOY]


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def said(found: TermFile) -> list[str]:
    return [
        f"{'|'.join(e.term.forms)} → {'|'.join(e.term.renderings)}"
        f"{'' if e.term.enforced else ' (not enforced)'}{'' if e.tells_enforced else ' (untold)'}"
        for e in found.entries
    ]


@pytest.mark.parametrize("name", ["terms.tbx", "terms.csv"])
def test_that_terms_come_back_as_they_were_written(tmp_path: Path, name: str) -> None:
    write_terms(tmp_path / name, TERMS)
    found = read_terms(tmp_path / name)
    assert found.entries == tuple(TermEntry(term) for term in TERMS)
    assert found.left_out == ()


@pytest.mark.parametrize("name", ["terms.tbx", "terms.csv"])
def test_that_the_starter_comes_back_as_it_was_written(tmp_path: Path, name: str) -> None:
    terms = [replace(term, origin=TermOrigin.IMPORT) for term in starter_terms()]
    write_terms(tmp_path / name, terms)
    assert [entry.term for entry in read_terms(tmp_path / name).entries] == terms


_TEXT = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Cn", "Co"]), min_size=1, max_size=12
).filter(lambda text: WORD.search(text) is not None)
_TERM = st.builds(
    lambda english, forms, accepted, note, category, enforced: tidy(
        Term(
            0, english, tuple(forms), tuple(accepted), note, category,
            TermOrigin.IMPORT, enforced=enforced,
        )
    ),
    _TEXT,
    st.lists(_TEXT, min_size=1, max_size=3),
    st.lists(_TEXT, max_size=2),
    st.just("") | _TEXT,
    st.just("") | _TEXT,
    st.booleans(),
)  # fmt: skip


@given(st.lists(_TERM, max_size=4))
def test_that_whatever_a_term_says_csv_loses_none_of_it(terms: list[Term]) -> None:
    from pathlib import Path as AnyPath

    found = term_csv.read(AnyPath("x.csv"), term_csv.written(terms))
    assert [entry.term for entry in found.entries] == terms


@given(st.lists(_TERM, min_size=1, max_size=4))
def test_that_whatever_a_term_says_tbx_loses_none_of_it(terms: list[Term]) -> None:
    from pathlib import Path as AnyPath

    found = read_tbx(AnyPath("x.tbx"), tbx_writing.written(terms))
    assert [entry.term for entry in found.entries] == terms


# CSV


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("english,forms,enforced\nNorth Korea,Korut|Korea Utara,yes\n", "utf-8"),
        ("english,forms,enforced\r\nNorth Korea,Korut|Korea Utara,yes\r\n", "utf-8-sig"),
        ("forms;enforced;english\r\nKorut|Korea Utara;YA;North Korea\r\n", "utf-8-sig"),
        ("English\tIndonesian\tEnforced\nNorth Korea\tKorut|Korea Utara\t1", "utf-8"),
        ('sep=;\r\n"english";"forms";"enforced"\r\n"North Korea";"Korut|Korea Utara";1', "utf-8"),
        ("english,forms,enforced\n\n,,\n North  Korea ,Korut | Korea Utara||,true\n", "utf-8"),
    ],
    ids=["plain", "with a mark", "semicolons, other order", "tabs", "Excel's sep", "untidy"],
)  # fmt: skip
def test_that_tables_of_spreadsheets_are_read(tmp_path: Path, text: str, encoding: str) -> None:
    found = read_terms(write(tmp_path / "terms.csv", text, encoding))
    assert said(found) == ["Korut|Korea Utara → North Korea"]
    assert found.left_out == ()


def test_that_a_table_without_the_column_does_not_tell_whether_a_term_is_enforced(
    tmp_path: Path,
) -> None:
    found = read_terms(write(tmp_path / "t.csv", "english,forms\nNorth Korea,Korut\n"))
    assert said(found) == ["Korut → North Korea (untold)"]


def test_that_what_a_table_has_beside_terms_is_told_with_its_line(tmp_path: Path) -> None:
    text = (
        "english,forms,enforced,owner\n"
        "North Korea,Korut,perhaps,Rina\n"
        ",Korut,yes,\n"
        '"Two\nlines",--,no,\n'
        "China,Tiongkok,no,\n"
    )
    found = read_terms(write(tmp_path / "t.csv", text))
    assert said(found) == ["Korut → North Korea (untold)", "Tiongkok → China (not enforced)"]
    assert found.left_out == (
        "The column “owner” has no place here.",
        "Line 2: “perhaps” is neither yes nor no; it was left out.",
        "Line 3 was left out: “” has neither letter nor digit.",
        "Line 5 was left out: “--” has neither letter nor digit.",
    )


def test_that_a_file_full_of_wrong_lines_is_told_in_short(tmp_path: Path) -> None:
    found = read_terms(write(tmp_path / "t.csv", "english,forms\n" + ",x\n" * 5_000))
    assert len(found.left_out) == 21
    assert found.left_out[-1] == "4980 more lines were left out."


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (b"", "The file is empty"),
        (b"  \n", "The file is empty"),
        (b"Korut,North Korea\n", "Line 1: There is no column “english” and no “forms”"),
        (b"english,note\nx,y\n", "Line 1: There is no column “forms”"),
        (b"english,forms\nOne,satu\n\xe9,dua\n", "Line 3 is not UTF-8"),
        (b'english,forms\nOne,"satu\n', "Line 2 cannot be read as a table"),
        (b"\x00\x01\x02english,forms", "neither TBX nor a CSV"),
        (b"english,forms\nOne," + b"x" * 200_000, "Line 2 cannot be read as a table"),
    ],
)
def test_that_a_file_that_is_no_table_is_refused_with_cause_and_remedy(
    tmp_path: Path, data: bytes, cause: str
) -> None:
    path = tmp_path / "terms.csv"
    path.write_bytes(data)
    with pytest.raises(TermsError) as caught:
        read_terms(path)
    assert cause in caught.value.cause
    assert caught.value.subject == str(path)
    assert caught.value.remedy


def test_that_a_file_that_is_not_there_is_an_error_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(TermsError, match="not there"):
        read_terms(tmp_path / "no.csv")
    with pytest.raises(TermsError, match="not there"):
        write_terms(tmp_path / "no" / "terms.csv", TERMS)


# TBX


def test_that_what_is_written_is_tbx_basic(tmp_path: Path) -> None:
    write_terms(tmp_path / "t.tbx", TERMS)
    root = etree.parse(tmp_path / "t.tbx").getroot()
    ns = {"t": "urn:iso:std:iso:30042:ed-2"}
    assert root.tag == "{urn:iso:std:iso:30042:ed-2}tbx"
    assert (root.get("type"), root.get("style")) == ("TBX-Basic", "dca")
    assert root.xpath("//t:sourceDesc/t:p/text()", namespaces=ns)
    first = root.xpath("//t:conceptEntry[1]", namespaces=ns)[0]
    assert first.get("id") == "c1"
    assert [re.sub(".*}", "", child.tag) for child in first] == [
        "descrip", "note", "langSec", "langSec",
    ]  # fmt: skip
    assert first.xpath(".//t:termNote/text()", namespaces=ns) == [
        "preferredTerm-admn-sts",
        "admittedTerm-admn-sts",
    ]


DCT = """<?xml version="1.0"?>
<?xml-model href="https://example.org/TBX-Basic.nvdl" type="application/xml"?>
<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
  xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
<conceptEntry id="c1">
  <min:subjectField>place</min:subjectField>
  <langSec xml:lang="en-GB">
    <descripGrp><basic:definition>A state in
        East Asia.</basic:definition><basic:source>Atlas</basic:source></descripGrp>
    <termSec><term>DPRK</term>
      <min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec>
    <termSec><term>North <hi>Korea</hi></term>
      <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
      <min:partOfSpeech>noun</min:partOfSpeech></termSec>
    <termSec><term>N. Korea</term>
      <min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
  </langSec>
  <langSec xml:lang="fr"><termSec><term>Corée du Nord</term></termSec></langSec>
  <langSec xml:lang="id"><termSec><term>Korut</term></termSec>
    <termSec><term>Korea Utara</term><note>In full.</note></termSec></langSec>
</conceptEntry>
<conceptEntry id="c2"><langSec xml:lang="en"><termSec><term>only</term></termSec></langSec>
</conceptEntry>
<conceptEntry id="c3"><langSec xml:lang="id"><termSec><term>hanya</term></termSec></langSec>
</conceptEntry>
</body></text></tbx>
"""
MARTIF = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en">
<martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader>
<text><body>
<termEntry id="e1">
  <descripGrp><descrip type="subjectField">title</descrip></descripGrp>
  <langSet xml:lang="id_ID"><ntig><termGrp><term>Menlu</term>
    <termNote type="termType">abbreviation</termNote></termGrp></ntig></langSet>
  <langSet xml:lang="EN"><tig><term>foreign minister</term></tig></langSet>
</termEntry>
</body></text></martif>
"""


def test_that_the_style_with_categories_as_elements_is_read(tmp_path: Path) -> None:
    found = read_terms(write(tmp_path / "t.tbx", DCT))
    assert said(found) == ["Korut|Korea Utara → North Korea|DPRK"]
    (entry,) = found.entries
    assert entry.term.category == "place"
    assert entry.term.note == "A state in East Asia.\nIn full."
    assert found.left_out == (
        "1 entry left out because it has no Indonesian term (line 24).",
        "1 entry left out because it has no English term (line 26).",
        "“source” has no place here; left out once, first in line 11.",
        "“partOfSpeech” has no place here; left out once, first in line 16.",
        "“language fr” has no place here; left out once, first in line 20.",
        "“English that is deprecated or superseded” has no place here;"
        " left out once, first in line 7.",
    )


def test_that_the_edition_of_2008_is_read(tmp_path: Path) -> None:
    found = read_terms(write(tmp_path / "t.tbx", MARTIF))
    assert said(found) == ["Menlu → foreign minister (untold)"]
    assert found.entries[0].term.category == "title"
    assert found.left_out == ("“termType” has no place here; left out once, first in line 9.",)


def test_that_tbx_is_known_by_what_it_says_not_by_its_name(tmp_path: Path) -> None:
    assert read_terms(write(tmp_path / "t.csv", MARTIF)).entries
    assert read_terms(
        write(tmp_path / "u.xml", MARTIF.replace('encoding="UTF-8"', ""), "utf-16")
    ).entries


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize(
    ("declared", "used"),
    [
        ('<!ENTITY x "Korut">', "&x;"),
        (f'<!ENTITY l0 "ha">{LAUGHS}', "&l9;"),
        ('<!ENTITY x SYSTEM "file:///etc/passwd">', "&x;"),
        ('<!ENTITY % x SYSTEM "http://192.0.2.1/x.dtd"> %x;', "Korut"),
    ],
    ids=["entity", "billion laughs", "file", "address"],
)
def test_that_a_file_that_declares_entities_is_refused(
    tmp_path: Path, declared: str, used: str, encoding: str
) -> None:
    text = MARTIF.replace('SYSTEM "TBXcoreStructV02.dtd"', f"[\n{declared}\n]")
    text = text.replace('encoding="UTF-8"', "").replace("Menlu", used)
    with pytest.raises(TermsError, match=r"Line 3 declares an entity.*attack.*Nothing was read"):
        read_terms(write(tmp_path / "t.tbx", text, encoding))


def test_that_a_document_type_of_another_place_is_not_fetched(tmp_path: Path) -> None:
    (tmp_path / "evil.dtd").write_text('<!ENTITY x "fetched">', encoding="utf-8")
    text = MARTIF.replace("TBXcoreStructV02.dtd", str(tmp_path / "evil.dtd"))
    with pytest.raises(TermsError, match="Line 8: nothing says what &x; stands for"):
        read_terms(write(tmp_path / "t.tbx", text.replace("Menlu", "&x;")))


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        (MARTIF[:500], r"Line 1\d is no XML|Line \d is no XML"),
        ("<html><body>no</body></html>", "no TBX: it begins with <html>"),
        ("<martif><text/></martif>", "no entries"),
        ("<" + "a><" * 400 + "a/>", "is no XML"),
    ],
)
def test_that_other_xml_is_refused_with_cause_and_remedy(
    tmp_path: Path, text: str, cause: str
) -> None:
    with pytest.raises(TermsError, match=cause) as caught:
        read_terms(write(tmp_path / "t.tbx", text))
    assert caught.value.remedy
