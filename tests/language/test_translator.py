# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT

from __future__ import annotations

import re
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from briefing_app.core.errors import Cancelled, LanguageError
from briefing_app.core.model import PackInfo, Translation
from briefing_app.core.progress import Progress, Stage
from briefing_app.language import argos_model
from briefing_app.language.argos_model import ArgosModel, decode
from briefing_app.language.packs import PackStore
from briefing_app.language.translator import ArgosTranslator

SENTENCES = [
    "Harga beras naik 12,5 persen menjadi Rp10.000 per kilogram.",
    "Presiden mengatakan bahwa pasukan telah mencapai kota itu pada hari Senin.",
    "Menurut menteri, “kami tidak akan menyerah”.",
    "Sebanyak 3.000 warga mengungsi.",
    "Kapal itu tenggelam di lepas pantai Jawa Timur pada 17 Agustus 2024.",
]
LONG = " ".join(
    f"Pada tahun {year}, pemerintah daerah membangun jembatan baru di desa itu, sedangkan warga "
    "memperbaiki jalan yang rusak akibat banjir, dan sekolah dibuka kembali,"
    for year in range(2001, 2013)
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> PackStore:
    return PackStore(tmp_path_factory.mktemp("packs"))


@pytest.fixture(scope="module")
def pack(store: PackStore) -> PackInfo:
    return store.chosen()


@pytest.fixture(scope="module")
def translator(store: PackStore, pack: PackInfo) -> ArgosTranslator:
    return ArgosTranslator(pack, store.folder_of(pack))


def test_that_translations_are_aligned_attributed_and_scored(
    translator: ArgosTranslator, pack: PackInfo
) -> None:
    found = translator.translate(SENTENCES)
    alone = [translator.translate([sentence])[0] for sentence in SENTENCES]
    assert [t.text for t in found] == [t.text for t in alone]
    for translation in found:
        assert translation.pack == pack.identity
        assert translation.score is not None
        assert -5 < translation.score < 0
    assert "12.5" in found[0].text
    assert "10,000" in found[0].text
    assert "Monday" in found[1].text
    assert "3,000" in found[3].text
    assert "2024" in found[4].text


def test_that_the_score_is_the_mean_log_probability_of_a_token(
    store: PackStore, pack: PackInfo, translator: ArgosTranslator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a repetition penalty, forced decoding of the same output gives the same mean."""
    monkeypatch.setattr(argos_model, "REPETITION_PENALTY", 1.0)
    model = ArgosModel(store.folder_of(pack), threads=1, beam=4)
    (piece,) = model.pieces(SENTENCES[1])
    (output,) = model.run([piece])
    ((tokens, _),) = model._batch([piece.tokens])
    (forced,) = model._model.score_batch([piece.tokens], [tokens])
    assert output.tokens == len(forced.log_probs)
    mean = sum(forced.log_probs) / len(forced.log_probs)
    assert output.score == pytest.approx(mean, abs=1e-3)


@pytest.mark.parametrize(
    "text", ["", " ", "***", "—", "12.30", "1.000", "…", "\n", "•", "(1)", "Пхеньян", "🙂"]
)
def test_that_what_holds_no_word_for_the_model_passes_through_unchanged(
    translator: ArgosTranslator, text: str
) -> None:
    assert translator.translate([text]) == [Translation(text, None, "")]


def test_that_order_is_kept_with_gaps_and_repeats(translator: ArgosTranslator) -> None:
    texts = ["***", SENTENCES[3], "", SENTENCES[0], SENTENCES[3], "—"]
    found = translator.translate(texts)
    assert [t.text for t in found if not t.pack] == ["***", "", "—"]
    assert found[1] == found[4]
    assert "3,000" in found[1].text
    assert "10,000" in found[3].text
    assert translator.translate([]) == []


def test_that_equal_sentences_are_translated_once(
    translator: ArgosTranslator, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    run = ArgosModel.run

    def spy(self: ArgosModel, pieces: list[argos_model.Piece]) -> list[argos_model.Output]:
        seen.extend(piece.text for piece in pieces)
        return run(self, pieces)

    monkeypatch.setattr(ArgosModel, "run", spy)
    found = translator.translate([SENTENCES[3]] * 3 + [f"  {SENTENCES[3]}  ", SENTENCES[1]])
    assert sorted(seen) == sorted([SENTENCES[3], SENTENCES[1]])
    assert len({t.text for t in found[:4]}) == 1


def test_that_curly_and_straight_quotes_read_the_same(translator: ArgosTranslator) -> None:
    curly, straight = translator.translate(
        ["Dia berkata, “Kami siap.”", 'Dia berkata, "Kami siap."']
    )
    assert curly == straight
    assert "▁" not in curly.text
    assert curly.text == " ".join(curly.text.split())


def test_that_a_long_sentence_is_translated_whole_by_clauses(translator: ArgosTranslator) -> None:
    (found,) = translator.translate([LONG])
    years = re.findall(r"\b20\d\d\b", found.text)
    assert years == [str(year) for year in range(2001, 2013)]
    assert found.score is not None
    assert found.score > -3


def test_that_no_piece_is_longer_than_the_model_can_take(store: PackStore, pack: PackInfo) -> None:
    model = ArgosModel(store.folder_of(pack), threads=1, beam=1)
    for text in (LONG, f"{'a' * 90} " * 30, "kata " * 900, "Rp1.000.000,50" * 7):
        pieces = model.pieces(text)
        assert all(0 < len(piece.tokens) <= argos_model.MAX_TOKENS for piece in pieces)
        assert "".join(p.text for p in pieces).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize("run", ["[" * 50_000, "x" * 50_000, "https://contoh.id/" + "a/" * 60])
def test_that_what_is_too_long_for_a_word_is_kept_in_its_place_at_no_cost(
    translator: ArgosTranslator, pack: PackInfo, run: str
) -> None:
    translator.translate(SENTENCES[:1])
    start = time.monotonic()
    alone, within = translator.translate([run, f"Presiden tiba di kota itu {run} pada hari Senin."])
    assert time.monotonic() - start < 5
    assert alone == Translation(run, None, "")
    before, after = within.text.split(run)
    assert "president" in before.lower()
    assert "Monday" in after
    assert within.pack == pack.identity
    assert within.score is not None
    assert -5 < within.score < 0


def test_that_a_word_of_a_hundred_letters_is_still_translated(
    translator: ArgosTranslator, pack: PackInfo
) -> None:
    texts = ["memper" + "a" * (length - 6) for length in (100, 101)]
    assert [found.pack for found in translator.translate(texts)] == [pack.identity, ""]


def test_that_a_loop_is_broken(store: PackStore, pack: PackInfo) -> None:
    """The first answer is made to run to the limit; only that one is asked for again."""
    model = ArgosModel(store.folder_of(pack), threads=1, beam=1)
    calls: list[int] = []
    batch = model._batch

    def looping(
        inputs: list[list[str]], *, no_repeat_ngram_size: int = 0
    ) -> list[tuple[list[str], float]]:
        calls.append(no_repeat_ngram_size)
        if no_repeat_ngram_size:
            return batch(inputs, no_repeat_ngram_size=no_repeat_ngram_size)
        found = batch(inputs)
        return [(["▁the"] * (2 * len(inputs[0]) + 32), -1.0), *found[1:]]

    model._batch = looping  # type: ignore[method-assign, assignment]
    pieces = [p for s in SENTENCES[:2] for p in model.pieces(s)]
    first, second = model.run(pieces)
    assert calls == [0, 3]
    assert "12.5" in first.text
    assert "Monday" in second.text


def test_that_progress_rises_to_the_end_in_steps(translator: ArgosTranslator) -> None:
    texts = [f"{SENTENCES[i % 5][:-1]} nomor {i}." for i in range(150)]
    reports: list[Progress] = []
    translator.translate(texts, report=reports.append)
    assert {r.stage for r in reports} == {Stage.TRANSLATING}
    shares = [r.fraction for r in reports]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    assert len(shares) >= 5


def test_that_cancel_stops_between_batches_and_returns_nothing(
    translator: ArgosTranslator,
) -> None:
    stop = threading.Event()
    shares: list[float] = []

    def at_first_step(progress: Progress) -> None:
        shares.append(progress.fraction)
        if progress.done:
            stop.set()

    with pytest.raises(Cancelled):
        translator.translate(
            [f"{SENTENCES[i % 5][:-1]} ke-{i}." for i in range(150)],
            report=at_first_step,
            cancel=stop,
        )
    assert len(shares) == 2
    assert shares[-1] < 0.6
    with pytest.raises(Cancelled):
        translator.translate(["***"], cancel=stop)


def test_that_other_threads_run_while_it_translates(translator: ArgosTranslator) -> None:
    translator.translate(SENTENCES[:1])
    ticks = 0
    done = threading.Event()

    def tick() -> None:
        nonlocal ticks
        while not done.wait(0.005):
            ticks += 1

    thread = threading.Thread(target=tick)
    thread.start()
    start = time.monotonic()
    translator.translate([f"{SENTENCES[i % 5][:-1]} pada {i}." for i in range(100)])
    took = time.monotonic() - start
    done.set()
    thread.join()
    assert ticks > took / 0.05


def test_that_several_threads_may_share_one_translator(store: PackStore, pack: PackInfo) -> None:
    shared = ArgosTranslator(pack, store.folder_of(pack), threads=1, beam=1)
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda s: shared.translate([s])[0].text, SENTENCES * 2))
    assert found[:5] == found[5:]
    assert len(set(found)) == 5


def test_that_nothing_heavy_is_loaded_before_the_first_translation(
    store: PackStore, pack: PackInfo
) -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "import briefing_app.language.translator as t, briefing_app.language.packs as p\n"
        "store = p.PackStore(Path(sys.argv[1])); pack = store.chosen()\n"
        "made = t.ArgosTranslator(pack, store.folder_of(pack)); made.translate(['***'])\n"
        "heavy = {'ctranslate2', 'sentencepiece', 'argostranslate', 'numpy'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
        "made.translate(['Halo.'])\n"
        "assert 'ctranslate2' in sys.modules\n"
        "bad = {'stanza', 'torch', 'minisbd', 'onnxruntime', 'argostranslate.translate',\n"
        "       'argostranslate.sbd', 'argostranslate.settings'} & set(sys.modules)\n"
        "assert not bad, bad\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code, str(store.folder)],
        capture_output=True,
        text=True,
        cwd=Path(__file__).resolve().parents[2],
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr, done.stdout) == (0, "", "")


@pytest.mark.parametrize("missing", ["model/model.bin", "sentencepiece.model"])
def test_that_a_pack_that_cannot_be_loaded_is_an_error_with_a_remedy(
    tmp_path: Path, pack: PackInfo, missing: str
) -> None:
    store = PackStore(tmp_path)
    folder = store.folder_of(store.chosen())
    (folder / missing).write_bytes(b"damaged")
    with pytest.raises(LanguageError, match="does not work") as failed:
        ArgosTranslator(pack, folder).translate(SENTENCES[:1])
    assert failed.value.subject == pack.identity
    assert failed.value.remedy


def test_that_a_pack_that_is_gone_is_an_error_with_a_remedy(tmp_path: Path, pack: PackInfo) -> None:
    with pytest.raises(LanguageError, match="does not work"):
        ArgosTranslator(pack, tmp_path / "gone").translate(SENTENCES[:1])


@pytest.mark.parametrize(
    ("tokens", "text"),
    [
        (["▁This", "▁is", "▁a", "_", "b", "▁name", "."], "This is a_b name."),
        (["▁Erdo", "<0xC4>", "<0x9F>", "an"], "Erdoğan"),
        (["▁bro", "<0xC4>", "ken", "<unk>", "</s>"], "broken"),
        (["▁He", "▁said", ",", "▁", '"', "yes", '"', "."], "He said, “yes”."),
        (["▁10", ",", "000", "▁and", "▁1.5"], "10,000 and 1.5"),
        ([], ""),
    ],
)
def test_that_tokens_become_plain_text(tokens: list[str], text: str) -> None:
    assert decode(tokens) == text


def test_that_figures_of_the_real_articles_survive_translation(
    articles_folder: Path, translator: ArgosTranslator
) -> None:
    """The digits of a figure are found in the translation in all but a few cases."""
    from briefing_app import readers
    from briefing_app.core.cleaning import clean
    from briefing_app.core.sentences import split_passages

    texts = []
    for path in readers.find_files([articles_folder])[0]:
        document = readers.read(readers.load(path))
        texts += [s.text for s in split_passages(document.text, clean(document).passages)]
    found = translator.translate(texts)
    kept = lost = 0
    for text, translation in zip(texts, found, strict=True):
        english = re.sub(r"(?<=\d)[.,](?=\d)", "", translation.text)
        for figure in re.findall(r"\d+(?:[.,]\d+)*", text):
            if re.sub(r"[.,]", "", figure) in english:
                kept += 1
            else:
                lost += 1
    assert kept + lost >= 12
    assert lost <= 0.1 * (kept + lost)
