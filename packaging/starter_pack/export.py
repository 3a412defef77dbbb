# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Writes averaged weights as an Argos package: CTranslate2 (int8), SentencePiece, metadata, card.

The same weights give the same bytes: the package's files have a fixed date and order.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import yaml
from corpus import read_pieces
from ctranslate2.converters import marian
from network import DECODER_LAYERS, ENCODER_LAYERS, HEADS

if TYPE_CHECKING:
    from numpy.typing import NDArray

NAME = "translate-id_en"
DATE = (2026, 1, 1, 0, 0, 0)
# What CTranslate2's converter reads of a Marian model's own configuration.
CONFIGURATION = {
    "type": "transformer",
    "transformer-decoder-autoreg": "self-attention",
    "transformer-no-projection": False,
    "transformer-ffn-activation": "relu",
    "transformer-postprocess-emb": "d",
    "transformer-preprocess": "",
    "transformer-postprocess": "dan",
    "transformer-postprocess-top": "",
    "transformer-guided-alignment-layer": "last",
    "enc-depth": ENCODER_LAYERS,
    "dec-depth": DECODER_LAYERS,
    "transformer-heads": HEADS,
}


def convert(weights: dict[str, NDArray[np.float32]], data: Path, model: Path) -> None:
    """Write a CTranslate2 model with 8-bit weights."""
    whole: dict[str, NDArray[np.generic]] = {
        name: value.astype(np.float32) for name, value in weights.items()
    }
    configuration = yaml.safe_dump(CONFIGURATION).encode() + b"\0"
    whole["special:model.yml"] = np.frombuffer(configuration, np.int8)
    whole["decoder_ff_logit_out_Wt"] = whole["decoder_Wemb"]
    marian.load_vocab = lambda path: read_pieces(Path(path))  # ours are plain lists, not YAML
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "model.npz"
        np.savez(file, **whole)  # type: ignore[arg-type]
        vocabularies = [str(data / f"vocab.{side}") for side in ("src", "tgt")]
        converter = marian.MarianConverter(str(file), vocabularies)
        converter.convert(str(model), quantization="int8", force=True)


def pack(root: Path, target: Path) -> None:
    """Zip a package's folder; only the content decides the bytes."""
    with zipfile.ZipFile(target, "w") as archive:
        for path in sorted(root.rglob("*")):
            if path.is_file():
                entry = zipfile.ZipInfo(path.relative_to(root.parent).as_posix(), DATE)
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, path.read_bytes(), compresslevel=9)


def main() -> None:
    """Export, as the arguments say."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="folder that prepare.py wrote")
    parser.add_argument("weights", type=Path, help="average.npz of a run")
    parser.add_argument("out", type=Path, help="folder to write to")
    parser.add_argument("version")
    parser.add_argument("--card", type=Path, required=True, help="model card to put in")
    arguments = parser.parse_args()
    version: str = arguments.version
    root: Path = arguments.out / f"{NAME}-{version.replace('.', '_')}"
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    with np.load(arguments.weights) as file:
        convert(dict(file), arguments.data, root / "model")
    shutil.copyfile(arguments.data / "src.model", root / "sentencepiece.model")
    shutil.copyfile(arguments.card, root / "README.md")
    metadata = {
        "package_version": version,
        "argos_version": "1.11.0",
        "from_code": "id",
        "from_name": "Indonesian",
        "to_code": "en",
        "to_name": "English",
        "links": [],
    }
    (root / "metadata.json").write_text(json.dumps(metadata, indent=2), encoding="utf-8")
    target: Path = arguments.out / f"{NAME}.argosmodel"
    pack(root, target)
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    print(f"{target}: {target.stat().st_size / 1e6:.1f} MB, SHA-256 {digest}")


if __name__ == "__main__":
    main()
