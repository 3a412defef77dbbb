# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""TMX in and out: nothing of a unit is lost, and no bad unit stops the others.

The files in `data` were written by OmegaT 3.6.0. With OmegaT installed (Debian: the package
`omegat`), it opens what is written here in a project of its own; without, that test is skipped.
"""

from __future__ import annotations

import shutil
import subprocess
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from briefing_app.core.errors import Cancelled, ExchangeError
from briefing_app.core.memory import MemoryUnit
from briefing_app.exchange.tmx import TmxFile, read_tmx, write_tmx

DATA = Path(__file__).parent / "data"
OMEGAT = shutil.which("omegat")
HEAD = '<tmx version="1.4"><header srclang="id" segtype="sentence"/><body>'
PAIR = '<tuv xml:lang="id"><seg>Air surut.</seg></tuv><tuv xml:lang="en"><seg>It fell.</seg></tuv>'


def tmx(path: Path, *units: str) -> Path:
    body = "".join(f"<tu>{unit}</tu>\n" for unit in units)
    path.write_text(f"{HEAD}\n{body}</body></tmx>", encoding="utf-8")
    return path


def again(file: TmxFile, folder: Path) -> TmxFile:
    """Write units and read them again."""
    path = folder / "again.tmx"
    assert write_tmx(path, file.units) == len(file.units)
    return read_tmx(path)


@pytest.mark.parametrize("name", ["omegat-level2.tmx", "omegat-project.tmx"])
def test_that_what_omegat_wrote_is_read_whole(name: str) -> None:
    file = read_tmx(DATA / name)
    assert file.refused == ()
    quoted, usual, noted, alternative = (replace(unit, rest="") for unit in file.units)
    assert quoted.source == '"Kami siap," kata <b>Wati</b> & Budi.'
    assert quoted.target == '"We are ready," said <b>Wati</b> & Budi.'
    assert usual == MemoryUnit(
        "Air surut pada Senin.",
        "The water receded on Monday.",
        author="ada",
        modified="2026-01-02T03:04:05+00:00",
    )
    assert (noted.note, noted.creator) == ("dicek", "budi")
    assert noted.created == "2026-01-01T03:04:05+00:00"
    assert alternative.source == usual.source
    assert alternative.context == (
        ("file", "berita.txt"),
        ("prev", "Air surut pada Senin."),
        ("next", '"Kami siap," kata <b>Wati</b> & Budi.'),
    )


@pytest.mark.parametrize("name", ["omegat-level2.tmx", "omegat-project.tmx"])
def test_that_what_omegat_wrote_comes_out_as_it_went_in(tmp_path: Path, name: str) -> None:
    file = read_tmx(DATA / name)
    assert again(file, tmp_path) == file
    written = (tmp_path / "again.tmx").read_bytes()
    # But for header and comments it is what OmegaT writes as TMX 1.4.
    assert units_of(written) == units_of((DATA / "omegat-level2.tmx").read_bytes())


def units_of(data: bytes) -> list[bytes]:
    parser = etree.XMLParser(remove_blank_text=True, remove_comments=True)
    return [
        etree.tostring(tu, method="c14n", with_tail=False)
        for tu in etree.fromstring(data, parser).iter("tu")
    ]


RICH = """<prop type="origin">MT</prop><note xml:lang="en">One</note><note>Two</note>
<prop type="file">a.txt</prop><prop type="domain" xml:lang="en">politics</prop>
<tuv xml:lang="ms"><seg>Air <ph x="1">{0}</ph> surut.</seg></tuv>
<tuv xml:lang="id-ID" usagecount="3" creationdate="not a date"><prop type="x">y</prop>
<seg>Air <bpt i="1">&lt;b></bpt>surut<ept i="1">&lt;/b></ept> <hi>cepat</hi>.</seg></tuv>
<tuv xml:lang="EN-GB" changedate="20260102T030405Z" lastusagedate="20260102T030405Z"><note>n</note>
<seg>It <bpt i="1">&lt;b></bpt>fell<ept i="1">&lt;/b></ept>  fast.</seg></tuv>"""


def test_that_all_that_a_unit_had_is_written_again(tmp_path: Path) -> None:
    path = tmx(tmp_path / "rich.tmx")
    path.write_text(
        f'{HEAD}<tu tuid="7" changeid="ada" creationdate="20260101T000000Z">{RICH}</tu>'
        "</body></tmx>",
        encoding="utf-8",
    )
    file = read_tmx(path)
    (unit,) = file.units
    assert (unit.source, unit.target) == ("Air <b>surut</b> cepat.", "It <b>fell</b>  fast.")
    assert (unit.author, unit.created, unit.note) == ("ada", "2026-01-01T00:00:00+00:00", "")
    assert unit.context == (("file", "a.txt"),)
    assert again(file, tmp_path) == file
    (before,) = etree.parse(path).getroot().iter("tu")
    (after,) = etree.parse(tmp_path / "again.tmx").getroot().iter("tu")
    assert dict(after.attrib) == dict(before.attrib)
    assert sorted(flat(after)) == sorted(flat(before))


def flat(tu: etree._Element) -> list[str]:
    """Return the unit's children, those of its variants among them, without the white space."""
    found = []
    for element in tu.iter("prop", "note", "seg"):
        xml = etree.tostring(element, method="c14n", with_tail=False).decode()
        owner = element.getparent()
        found.append(f"{owner.tag} {sorted(owner.attrib.items())} {xml}")
    return found


def test_that_a_changed_unit_is_written_with_its_new_english(tmp_path: Path) -> None:
    path = tmx(tmp_path / "a.tmx", RICH)
    (unit,) = read_tmx(path).units
    changed = replace(unit, target="Changed.", author="budi", modified="2026-03-01T00:00:00+00:00")
    ((found,), _) = (again(TmxFile((changed,), ()), tmp_path).units, None)
    assert (found.source, found.target, found.author) == (unit.source, "Changed.", "budi")
    assert found.modified == "2026-03-01T00:00:00+00:00"


def test_that_bad_units_are_counted_and_the_others_taken(tmp_path: Path) -> None:
    path = tmx(
        tmp_path / "a.tmx",
        PAIR,
        '<tuv xml:lang="id"><seg>Sendiri.</seg></tuv>',
        "",
        '<tuv xml:lang="id"><seg> </seg></tuv><tuv xml:lang="en"><seg>x</seg></tuv>',
        '<tuv xml:lang="id"/><tuv xml:lang="en"><seg>x</seg></tuv>',
        '<tuv><seg>Air.</seg></tuv><tuv xml:lang="fr"><seg>Eau.</seg></tuv>',
        PAIR.replace("Air surut", "Air pasang"),
    )
    file = read_tmx(path)
    assert [unit.source for unit in file.units] == ["Air surut.", "Air pasang."]
    assert [(unit.line, unit.reason) for unit in file.refused] == [
        (3, "It has no English text."),
        (4, "It has no Indonesian text."),
        (5, "Its Indonesian text is empty."),
        (6, "Its Indonesian text is empty."),
        (7, "It has no Indonesian text."),
    ]


@pytest.mark.parametrize("source", ["id", "ID-ID", "in", "ind", "id_ID"])
@pytest.mark.parametrize("attribute", ["lang", "xml:lang"])
def test_that_every_way_to_name_the_languages_is_read(
    tmp_path: Path, source: str, attribute: str
) -> None:
    unit = PAIR.replace('"id"', f'"{source}"').replace("xml:lang", attribute)
    assert len(read_tmx(tmx(tmp_path / "a.tmx", unit)).units) == 1


def test_that_further_translations_of_a_source_are_alternatives_and_none_is_lost(
    tmp_path: Path,
) -> None:
    other = PAIR.replace("It fell", "It sank")
    file = read_tmx(tmx(tmp_path / "a.tmx", PAIR, other, PAIR, other))
    assert [(unit.target, unit.context) for unit in file.units] == [
        ("It fell.", ()),
        ("It sank.", (("variant", "2"),)),
        ("It fell.", ()),
        ("It sank.", (("variant", "2"),)),
    ]
    assert b"variant" not in (tmp_path / "a.tmx").read_bytes()
    assert again(file, tmp_path).units == file.units


@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16", "ISO-8859-1"])
def test_that_the_encoding_is_the_one_that_the_file_declares(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.tmx"
    unit = f"<tu>{PAIR}</tu>".replace("Air", "Café")
    text = f'<?xml version="1.0" encoding="{encoding}"?>{HEAD}{unit}</body></tmx>'
    path.write_bytes(text.encode(encoding))
    assert read_tmx(path).units[0].source == "Café surut."


def test_that_characters_that_xml_cannot_hold_are_left_out(tmp_path: Path) -> None:
    unit = MemoryUnit("Air\x07 surut.", "It\ud800 fell.", author="a\x00da", note="\x1b")
    (found,) = again(TmxFile((unit,), ()), tmp_path).units
    assert (found.source, found.target, found.author) == ("Air surut.", "It fell.", "ada")


BOMB = '<!DOCTYPE tmx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>' + HEAD


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (f"{BOMB}<tu>{PAIR}</tu></body></tmx>", "declares entities"),
        (
            '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
            f"{HEAD}<tu><tuv xml:lang='id'><seg>&x;</seg></tuv></tu></body></tmx>",
            "declares entities",
        ),
        (f"{HEAD}<tu>{PAIR}</tu>", "no well-formed XML"),
        ("", "no well-formed XML"),
        ("not xml", "no well-formed XML"),
        ("<html><body/></html>", "no TMX"),
        (
            f"{HEAD}<tu>{PAIR.replace('en', 'fr')}</tu></body></tmx>",
            "Languages of the file: fr, id",
        ),
    ],
)
def test_that_a_file_that_cannot_be_used_is_refused_with_cause_and_remedy(
    tmp_path: Path, data: str, cause: str
) -> None:
    path = tmp_path / "a.tmx"
    path.write_text(data, encoding="utf-8")
    with pytest.raises(ExchangeError) as caught:
        read_tmx(path)
    assert caught.value.subject == str(path)
    assert cause in caught.value.cause
    assert caught.value.remedy


def test_that_a_document_type_is_accepted_but_nothing_of_it_fetched(tmp_path: Path) -> None:
    path = tmp_path / "a.tmx"
    doctype = '<!DOCTYPE tmx SYSTEM "http://example.invalid/tmx14.dtd">'
    path.write_text(f"{doctype}{HEAD}<tu>{PAIR}</tu></body></tmx>", encoding="utf-8")
    assert len(read_tmx(path).units) == 1


def test_that_an_empty_memory_is_written_and_read(tmp_path: Path) -> None:
    assert again(TmxFile((), ()), tmp_path) == TmxFile((), ())


def test_that_reading_stops_when_asked(tmp_path: Path) -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        read_tmx(tmx(tmp_path / "a.tmx", PAIR), cancel=cancel)


def test_that_a_file_that_cannot_be_written_or_read_is_named(tmp_path: Path) -> None:
    gone = tmp_path / "gone" / "a.tmx"
    for action in (lambda: read_tmx(gone), lambda: write_tmx(gone, [])):
        with pytest.raises(ExchangeError, match=r"gone/a\.tmx.*not there"):
            action()


# With the program itself


PROJECT = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir>
<target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file>
<dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>ID</source_lang>
<target_lang>EN</target_lang><sentence_seg>true</sentence_seg>
<support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags></project></omegat>"""


@pytest.mark.skipif(OMEGAT is None, reason="OmegaT is not installed")
def test_that_omegat_opens_what_is_written_and_writes_the_same(tmp_path: Path) -> None:
    """Our file is the memory of a project: OmegaT translates with it and exports it whole."""
    assert OMEGAT is not None
    units = (
        MemoryUnit(
            "Sekitar 1.200 warga mengungsi.",
            "About 1,200 residents fled.",
            author="ada",
            modified="2026-01-02T03:04:05+00:00",
            creator="budi",
            created="2026-01-01T03:04:05+00:00",
            note="dicek & <benar>",
        ),
        MemoryUnit("Air surut pada Senin.", "It fell on Monday.", author="ada"),
        MemoryUnit(
            "Air surut pada Senin.",
            "The water fell on Monday.",
            author="ada",
            modified="2026-01-02T03:04:05+00:00",
            context=(
                ("file", "berita.txt"),
                ("prev", "Air surut pada Senin."),
                ("next", "“Kami siap,” kata Wati & Budi."),
            ),
        ),
        MemoryUnit("“Kami siap,” kata Wati & Budi.", "“We are ready,” said Wati & Budi."),
    )
    project = tmp_path / "proyek"
    for folder in ("source", "target", "tm", "omegat", "glossary", "dictionary"):
        (project / folder).mkdir(parents=True)
    (project / "omegat.project").write_text(PROJECT, encoding="utf-8")
    sentences = [units[0].source, units[1].source, units[1].source, units[3].source]
    (project / "source" / "berita.txt").write_text("\n\n".join(sentences), encoding="utf-8")
    write_tmx(project / "omegat" / "project_save.tmx", units)
    done = subprocess.run(
        [OMEGAT, str(project), "--mode=console-translate", "--quiet"],
        env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
        capture_output=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    target = (project / "target" / "berita.txt").read_text(encoding="utf-8")
    assert target.split("\n\n") == [units[place].target for place in (0, 1, 2, 3)]
    for name in ("proyek-omegat.tmx", "proyek-level1.tmx", "proyek-level2.tmx"):
        exported = read_tmx(project / name).units
        assert sorted((replace(unit, rest="") for unit in exported), key=repr) == sorted(
            units, key=repr
        )


def test_that_a_unit_with_an_entity_that_nobody_declares_is_refused_and_the_others_come_out(
    tmp_path: Path,
) -> None:
    path = tmp_path / "e.tmx"
    bad = PAIR.replace("Air surut.", "Satu&nbsp;dua")
    body = "".join(f"<tu>{unit}</tu>\n" for unit in (bad, PAIR))
    doctype = '<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'
    path.write_text(f"{doctype}{HEAD}\n{body}</body></tmx>", encoding="utf-8")
    file = read_tmx(path)
    assert [unit.reason for unit in file.refused] == [
        "Nothing in the file says what &nbsp; stands for."
    ]
    assert [unit.source for unit in again(file, tmp_path).units] == ["Air surut."]
