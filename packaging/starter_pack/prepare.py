# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Turns parallel text into encoded pairs.

In: a folder of `.tsv` files, `Indonesian<TAB>English`, one a source. Out: `pairs.npz`, the two
vocabularies (`vocab.src`, `vocab.tgt`) and, unless they are there from an earlier run, the
Indonesian SentencePiece model (`src.model`) and the choice of English pieces (`tgt_ids.npy`).
The English pieces are the parent's, cut to those that occur.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import sentencepiece
from corpus import Pairs, key, normalise

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

SOURCE_PIECES, TARGET_PIECES = 12_000, 20_000
UNKNOWN, UNKNOWN_SCORE = 1, -20.0
"""Place in both vocabularies of what cannot be written; its score, less than that of any piece."""
LONGEST_WORDS, LONGEST_PIECES = 90, 110
"""Longest sentence of a pair, in words and in pieces; longer ones are left out."""
RATIO = (0.4, 2.3)
"""Words of the Indonesian to words of the English, for pairs of more than `FREE_RATIO` words."""
FREE_RATIO = 8
TELLING_LENGTH = 25
"""Characters from which a sentence that is also in an evaluation set gives it away."""
TELLING_WORDS = 10
"""Words in a row that two sentences do not share by chance."""
_WORD = re.compile(r"\w+")

SHARPNESS = 0.4
"""How much likelier a likelier division of a sentence is drawn (the exponent alpha of Kudo,
"Subword Regularization", 2018; 1 draws by the model's own probability, 0 draws all alike)."""
MOST_DIVISIONS = 16
"""Divisions of a word among which one is drawn."""

WEIGHTS: tuple[tuple[float, str], ...] = (
    (5, "distill_3 pairs_llm_4"),
    (3, "distill pairs_llm panl_ gunnxx ud_pud"),
    (2.5, "tico d86_ausaid"),
    (2, "iwslt names joined renamed"),
    (1.3, "d86_smeru"),
    (1.2, "tatoeba"),
    (1, "nusax talpco switched varied"),
    (0.7, "copy_names copy_sentences"),
    (0.4, "mozilla"),
    (0.3, "quran"),
    (0.2, "javascript react debian python elixir mediawiki wordpress"),
    (0.15, "gnome"),
    (0.12, "mo_ libre"),
    (0.1, "tldr"),
)
"""How often a pair of a source is drawn, by the beginning of its file's name; news most."""
OTHER_WEIGHT = 0.5


@dataclass(frozen=True, slots=True)
class Pair:
    """A sentence and its translation, normalised.

    Attributes:
        source: Indonesian.
        target: English.
        weight: How often it is drawn, relative to 1.
    """

    source: str
    target: str
    weight: float


def weight_of(name: str) -> float:
    """Return the weight of a source by its file's name."""
    for weight, beginnings in WEIGHTS:
        if name.startswith(tuple(beginnings.split())):
            return weight
    return OTHER_WEIGHT


class HeldOut:
    """The sentences of the evaluation sets, none of which may be trained on.

    Args:
        lines: The sentences, in either language.
    """

    def __init__(self, lines: Iterable[str] = ()) -> None:
        """Note them and every run of `TELLING_WORDS` words."""
        texts = list(lines)
        self._keys = {key(text) for text in texts}
        self._runs = {run for text in texts for run in _runs(text)}

    def gives_away(self, text: str) -> bool:
        """Return whether a text is one of the sentences or shares a run of words with one."""
        if len(text) > TELLING_LENGTH and key(text) in self._keys:
            return True
        return not self._runs.isdisjoint(_runs(text))


def add_held_out(parser: argparse.ArgumentParser) -> None:
    """Add the option that names the evaluation texts.

    Every step that changes words needs it: what it makes may no longer tell what it is from.
    """
    parser.add_argument("--held-out", type=Path, nargs="*", default=[], help="evaluation texts")


def read_held_out(paths: Iterable[Path]) -> HeldOut:
    """Read the sentences of the evaluation sets."""
    return HeldOut(line for path in paths for line in path.open(encoding="utf-8"))


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    words = _WORD.findall(text.lower())
    for at in range(len(words) - TELLING_WORDS + 1):
        yield tuple(words[at : at + TELLING_WORDS])


def read_pairs(folder: Path, held_out: HeldOut) -> Iterator[Pair]:
    """Yield the pairs that are fit for training, each once.

    Args:
        folder: Where the `.tsv` files are.
        held_out: The evaluation sets; pairs that give a sentence of theirs away are left out.
    """
    seen: set[tuple[str, str]] = set()
    for path in sorted(folder.glob("*.tsv")):
        weight = weight_of(path.stem)
        for line in path.read_text(encoding="utf-8").splitlines():
            cells = line.split("\t")
            if len(cells) != 2:
                continue
            source, target = map(normalise, cells)
            keys = key(source), key(target)
            if not _fits(source, target) or keys in seen:
                continue
            if not (held_out.gives_away(source) or held_out.gives_away(target)):
                seen.add(keys)
                yield Pair(source, target, weight)


def write_pairs(made: Sequence[Pair], most: int, seed: int, path: Path) -> None:
    """Write made pairs as a source of its own, or `most` of them drawn by chance."""
    kept = np.random.default_rng(seed).permutation(len(made))[:most]
    lines = [f"{made[at].source}\t{made[at].target}\n" for at in sorted(kept)]
    path.write_text("".join(lines), encoding="utf-8")
    print(f"{len(lines):,} of {len(made):,} pairs written to {path}")


def _fits(source: str, target: str) -> bool:
    words = len(source.split()), len(target.split())
    if not all(words) or max(words) > LONGEST_WORDS:
        return False
    return max(words) <= FREE_RATIO or RATIO[0] < words[0] / words[1] < RATIO[1]


def train_source_pieces(pairs: Sequence[Pair], out: Path) -> None:
    """Learn the Indonesian pieces from all but the rarest drawn sources."""
    text = out / "src.txt"
    lines = [pair.source for pair in pairs if pair.weight >= 0.25]
    text.write_text("\n".join(lines), encoding="utf-8")
    sentencepiece.SentencePieceTrainer.train(
        input=str(text), model_prefix=str(out / "src"), vocab_size=SOURCE_PIECES,
        model_type="unigram", character_coverage=0.9998, byte_fallback=True,
        unk_id=1, eos_id=0, bos_id=-1, pad_id=-1,
    )  # fmt: skip


def divide(model: Any, texts: list[str], variants: int, seed: int) -> list[list[int]]:
    """Return the piece ids of texts, then those of further divisions of the same texts.

    A rare name is seen in other pieces each time and learnt letter by letter, and no sentence is
    read in the same pieces so often that it is learnt by heart. Pieces do not reach across
    words, so that drawing word by word is drawing a division of the sentence.

    Args:
        model: The Indonesian SentencePiece model.
        texts: Normalised sentences.
        variants: Further divisions of each, drawn by chance (`SHARPNESS`).
        seed: Of the chance.

    Returns:
        All texts as the program divides them, then `variants` times all texts.
    """
    chance = np.random.default_rng(seed)
    ways: dict[str, tuple[list[list[int]], NDArray[np.float64]]] = {}
    found: list[list[int]] = model.encode(texts)
    for text in texts * variants:
        words = text.split(" ")
        ids: list[int] = []
        for word, drawn in zip(words, chance.random(len(words)), strict=True):
            if word not in ways:
                ways[word] = _divisions(model, word)
            divisions, up_to = ways[word]
            ids += divisions[np.searchsorted(up_to, drawn, side="right")]
        found.append(ids)
    return found


def _divisions(model: Any, word: str) -> tuple[list[list[int]], NDArray[np.float64]]:
    """Return the likeliest divisions of a word and the sums of their chances up to each."""
    divisions = model.nbest_encode(word, nbest_size=MOST_DIVISIONS)
    if any(model.is_byte(piece) or model.is_unknown(piece) for piece in divisions[0]):
        return divisions[:1], np.ones(1)
    scores = np.array([sum(map(model.get_score, division)) for division in divisions])
    chances = np.exp(SHARPNESS * (scores - scores.max()))
    up_to = np.cumsum(chances / chances.sum())
    up_to[-1] = 1
    return divisions, up_to


def choose_target_pieces(
    encoded: Sequence[Sequence[int]], parent: Any, known: Sequence[int] = ()
) -> list[int]:
    """Return ids of the parent's pieces that are kept.

    These are the known ones of an earlier choice, in their order, then the most frequent that
    occur twice, and all single characters, so that every word can be spelt.
    """
    counts = Counter(piece for row in encoded for piece in row)
    kept = dict.fromkeys([*known, parent.eos_id(), parent.unk_id()])
    kept.update(dict.fromkeys(piece for piece, count in counts.most_common() if count > 1))
    pieces = range(parent.get_piece_size())
    letters = [at for at in pieces if len(parent.id_to_piece(at)) == 1]
    room = max(TARGET_PIECES - sum(piece not in known for piece in letters), len(known))
    return list(dict.fromkeys([*list(kept)[:room], *letters]))


def spellings(parent: Any, kept: Sequence[int]) -> list[list[int]]:
    """Return how each piece of the parent is written in those that are kept.

    A piece that is not kept is spelt in the likeliest kept pieces. An unknown piece in its place
    would teach the model to leave words out.

    Args:
        parent: Its SentencePiece model.
        kept: Ids of the kept pieces.

    Returns:
        By id of the parent, places in `kept`.
    """
    pieces = [parent.id_to_piece(at) for at in range(parent.get_piece_size())]
    places = {at: place for place, at in enumerate(kept)}
    named = {pieces[at]: (place, parent.get_score(at)) for at, place in places.items()}
    return [
        [places[at]] if at in places else _spelt(piece, named) for at, piece in enumerate(pieces)
    ]


def _spelt(text: str, named: Mapping[str, tuple[int, float]]) -> list[int]:
    best: list[tuple[float, list[int]]] = [(0.0, [])]
    for end in range(1, len(text) + 1):
        found = [
            (
                best[begin][0] + named[text[begin:end]][1],
                [*best[begin][1], named[text[begin:end]][0]],
            )
            for begin in range(end)
            if text[begin:end] in named
        ]
        score, before = best[end - 1]
        best.append(max(found, default=(score + UNKNOWN_SCORE, [*before, UNKNOWN])))
    return best[-1][1]


def main() -> None:
    """Prepare the pairs of a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", type=Path, help="folder of .tsv files")
    parser.add_argument("parent", type=Path, help="folder that parent.py wrote")
    parser.add_argument("out", type=Path, help="folder to write to")
    add_held_out(parser)
    parser.add_argument(
        "--variants",
        type=int,
        default=0,
        help="further divisions of each Indonesian sentence into pieces, drawn by chance",
    )
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    out: Path = arguments.out
    out.mkdir(parents=True, exist_ok=True)
    found = list(read_pairs(arguments.pairs, read_held_out(arguments.held_out)))
    pairs = [found[at] for at in np.random.default_rng(arguments.seed).permutation(len(found))]
    if not (out / "src.model").exists():
        train_source_pieces(pairs, out)
    source_model = sentencepiece.SentencePieceProcessor(model_file=str(out / "src.model"))
    parent = sentencepiece.SentencePieceProcessor(model_file=str(arguments.parent / "parent.spm"))
    texts = [pair.source for pair in pairs]
    source = divide(source_model, texts, arguments.variants, arguments.seed)
    target = parent.encode([pair.target for pair in pairs])
    chosen = out / "tgt_ids.npy"
    known: list[int] = np.load(chosen).tolist() if chosen.exists() else []
    kept = choose_target_pieces(target, parent, known)
    np.save(chosen, np.array(kept, np.int32))
    _write_vocabularies(out, source_model, parent, kept)
    spelt = spellings(parent, kept)
    written = [[place for piece in row for place in spelt[piece]] for row in target]
    copies = 1 + arguments.variants
    encoded = _encode(pairs * copies, source, written * copies)
    encoded.save(out / "pairs.npz")
    print(
        f"{len(encoded):,} pairs, {len(encoded.target):,} English pieces, "
        f"{encoded.weights.sum():,.0f} pairs by weight"
    )


def _encode(
    pairs: Sequence[Pair], source: Sequence[list[int]], written: Sequence[list[int]]
) -> Pairs:
    fit = [
        at
        for at, (ids, places) in enumerate(zip(source, written, strict=True))
        if max(len(ids), len(places)) <= LONGEST_PIECES and UNKNOWN not in places
    ]
    return Pairs.join(
        [source[at] for at in fit],
        [written[at] for at in fit],
        [pairs[at].weight for at in fit],
    )


def _write_vocabularies(out: Path, source: Any, parent: Any, kept: Sequence[int]) -> None:
    special = {parent.eos_id(): "</s>", parent.unk_id(): "<unk>"}
    pieces = [source.id_to_piece(at) for at in range(source.get_piece_size())]
    (out / "vocab.src").write_text("\n".join(pieces), encoding="utf-8")
    pieces = [special.get(piece) or parent.id_to_piece(piece) for piece in kept]
    (out / "vocab.tgt").write_text("\n".join(pieces), encoding="utf-8")


if __name__ == "__main__":
    main()
