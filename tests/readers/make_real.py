# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT
"""Makes the files in data/real with the programs that users make theirs with.

Run it as `python tests/readers/make_real.py` from the project's folder; it needs LibreOffice
(soffice), pandoc, AbiWord, Chromium, Mutt, S-nail, mpack, Info-ZIP and 7-Zip. What is there was
made on Debian 12 with LibreOffice 7.4.7.2, pandoc 2.17.1.1, AbiWord 3.0.5, Chromium 156, Mutt
2.2.12, S-nail 14.9.24, mpack 1.6, Info-ZIP zip 3.0 and 7-Zip (p7zip) 16.02. They are made of
the files in data/masters, which are our own words, and of one of the samples.

- `libreoffice.*`: panen.fodt converted. LibreOffice 7.4 shows deleted text as text in PDF, HTML and
  EPUB, so those three are made of a copy without it. Its EPUB has no header rows of tables.
- `plain.pdf`, `plain.html`: a sample article, a plain text file, converted with LibreOffice.
- `pandoc.*`: panen.md converted.
- `abiword.rtf`: the ODT of LibreOffice converted, a second writer of RTF.
- `chromium.mhtml`: panen-situs.html, served on this machine and saved by `Page.captureSnapshot`.
- `mutt-*.eml`, `s-nail.eml`, `mpack.eml`: messages as these programs hand them to sendmail.
- `info-zip.zip`, `7-zip.zip`: archives of some of these.
"""

from __future__ import annotations

import contextlib
import functools
import http.server
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "data"
MASTERS, REAL = DATA / "masters", DATA / "real"
SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "pelabuhan-1-kantor-berita.txt"
_DELETED = re.compile(r"<text:tracked-changes.*?</text:tracked-changes>|<text:change [^>]*/>", re.S)
_EXTENSIONS = "+fancy_lists+lists_without_preceding_blankline"
_LETTER = """Salam,

Terlampir dua artikel untuk kliping minggu ini.
Petani di Lembah Sunara memanen 18.400 ton gabah pada musim ini, naik 12 persen dari tahun
lalu, kata Dinas Pertanian pada Selasa (14/4/2026). Kenaikan itu tercatat di semua kecamatan.

“Air irigasi cukup, dan hama tidak menyerang,” ujar kepala dinas, Sari Wulandari, di Kota
Marsela. Luas sawah yang terairi mencapai 42 kilometer persegi.
"""


def run(*words: str | Path, cwd: Path | None = None, stdin: bytes = b"") -> None:
    """Run a program; stop if it fails."""
    environment = os.environ | {
        "HOME": str(cwd or tempfile.gettempdir()),
        "TZ": "Asia/Jakarta",
        "LC_ALL": "C.UTF-8",
    }
    subprocess.run(
        [str(word) for word in words], cwd=cwd, input=stdin, env=environment, check=True,
        stdout=subprocess.DEVNULL,
    )  # fmt: skip


def libreoffice(folder: Path) -> None:
    """Convert the FODT with LibreOffice."""
    whole, clean = folder / "whole" / "libreoffice.fodt", folder / "clean" / "libreoffice.fodt"
    text = (MASTERS / "panen.fodt").read_text(encoding="utf-8")
    for file, content in ((whole, text), (clean, _DELETED.sub("", text))):
        file.parent.mkdir()
        file.write_text(content, encoding="utf-8")
    for master, suffixes in ((whole, ("odt", "docx", "rtf")), (clean, ("pdf", "html", "epub"))):
        for suffix in suffixes:
            run(
                "soffice", "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}",
                "--convert-to", suffix, "--outdir", REAL, master, cwd=folder,
            )  # fmt: skip
    plain = folder / "plain.txt"
    shutil.copy(SAMPLE, plain)
    for suffix in ("pdf", "html"):
        run(
            "soffice", "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--infilter=Text (encoded):UTF8,LF,,,", "--convert-to", suffix, "--outdir", REAL,
            plain, cwd=folder,
        )  # fmt: skip
    run("abiword", "--to=rtf", f"--to-name={REAL / 'abiword.rtf'}", REAL / "libreoffice.odt")


def pandoc() -> None:
    """Convert the Markdown with pandoc."""
    for suffix in ("docx", "odt", "rtf", "epub", "html"):
        run(
            "pandoc", "--standalone", f"--from=markdown{_EXTENSIONS}",
            MASTERS / "panen.md", "-o", REAL / f"pandoc.{suffix}",
        )  # fmt: skip


def chromium(folder: Path) -> None:
    """Save the page with Chromium, over its DevTools pipe."""
    handler = functools.partial(_Quiet, directory=str(MASTERS))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    to_browser, from_us = os.pipe()
    from_browser, to_us = os.pipe()

    def ends() -> None:
        os.dup2(to_browser, 3)
        os.dup2(to_us, 4)

    browser = subprocess.Popen(
        [
            "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe",
            f"--user-data-dir={folder / 'chromium'}", "about:blank",
        ],
        pass_fds=(3, 4) if to_browser in (3, 4) else (3, 4, to_browser, to_us),
        preexec_fn=ends,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        with os.fdopen(from_us, "wb") as out, os.fdopen(from_browser, "rb") as into:
            devtools = _DevTools(out, into)
            target = devtools.call("Target.createTarget", url="about:blank")["targetId"]
            session = devtools.call("Target.attachToTarget", targetId=target, flatten=True)
            devtools.session = session["sessionId"]
            devtools.call("Page.enable")
            address = f"http://127.0.0.1:{server.server_port}/panen-situs.html"
            devtools.call("Page.navigate", url=address)
            devtools.wait("Page.loadEventFired")
            saved = devtools.call("Page.captureSnapshot", format="mhtml")["data"]
            # The port is another one each time; a page of the web has none.
            saved = saved.replace(
                f"http://127.0.0.1:{server.server_port}", "https://lembah.example"
            )
            (REAL / "chromium.mhtml").write_bytes(saved.encode())
            devtools.session = ""
            devtools.call("Browser.close")
    finally:
        browser.wait(30)
        server.shutdown()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


class _DevTools:
    """The DevTools protocol over a pipe: JSON, each message ended by a zero byte."""

    def __init__(self, out: Any, into: Any) -> None:
        self._out, self._into = out, into
        self._number = 0
        self._events: list[str] = []
        self.session = ""

    def call(self, method: str, **parameters: object) -> dict[str, Any]:
        self._number += 1
        message: dict[str, object] = {"id": self._number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        self._out.write(json.dumps(message).encode() + b"\0")
        self._out.flush()
        while (answer := self._next()).get("id") != self._number:
            self._events.append(answer.get("method", ""))
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']}")
        found: dict[str, Any] = answer["result"]
        return found

    def wait(self, event: str) -> None:
        while event not in self._events:
            self._events.append(self._next().get("method", ""))

    def _next(self) -> dict[str, Any]:
        data = bytearray()
        while (byte := self._into.read(1)) not in (b"\0", b""):
            data += byte
        found: dict[str, Any] = json.loads(data)
        return found


def mail(folder: Path) -> None:
    """Write messages with mail programs whose sendmail is a file."""
    sendmail = folder / "sendmail"
    sendmail.write_text(f'#!/bin/sh\ncat > "{folder}/sent"\n', encoding="utf-8")
    sendmail.chmod(0o755)

    def keep(name: str) -> None:
        shutil.move(folder / "sent", REAL / name)

    shutil.copy(MASTERS / "panen-situs.html", folder / "panen situs.html")
    (folder / "surat.txt").write_text(_LETTER, encoding="utf-8")
    settings = (
        f'set sendmail="{sendmail}" realname="Wira Lestanto" from=wira@lembah.example '
        "use_envelope_from=no hostname=lembah.example charset=utf-8 copy=no"
    )
    # A message with two files attached.
    run(
        "mutt", "-n", "-F", "/dev/null", "-e", settings, "-s", "Fwd: Panen padi – kliping",
        "-a", REAL / "libreoffice.docx", REAL / "pandoc.odt", "--", "redaksi@arunika.example",
        cwd=folder, stdin=_LETTER.encode(),
    )  # fmt: skip
    keep("mutt-attachments.eml")
    # A newsletter: a page.
    house = settings.replace("Wira Lestanto", "Harian Lembah").replace("wira@", "redaksi@")
    run(
        "mutt", "-n", "-F", "/dev/null", "-e", house, "-e", "set content_type=text/html",
        "-s", "Panen Padi di Lembah Sunara Naik, Harga Gabah Bertahan", "--",
        "pembaca@arunika.example", cwd=folder, stdin=(MASTERS / "panen-situs.html").read_bytes(),
    )  # fmt: skip
    keep("mutt-newsletter.eml")
    # A message that is forwarded as an attachment.
    run(
        "mutt", "-n", "-F", "/dev/null", "-e", settings, "-s", "Teruskan", "-a",
        REAL / "mutt-newsletter.eml", "--", "redaksi@arunika.example", cwd=folder,
    )  # fmt: skip
    keep("mutt-forwarded.eml")
    run(
        "s-nail", "-n", "-S", f"mta={sendmail}", "-S", "from=Wira Lestanto <wira@lembah.example>",
        "-S", "hostname=lembah.example", "-S", "ttycharset=utf-8", "-S", "sendcharsets=utf-8",
        "-s", "Panen padi di Lembah Sunara naik", "-a", folder / "panen situs.html", "-a",
        REAL / "libreoffice.pdf", "redaksi@arunika.example", cwd=folder, stdin=_LETTER.encode(),
    )  # fmt: skip
    keep("s-nail.eml")
    run(
        "mpack", "-s", "Artikel panen", "-d", folder / "surat.txt", "-o", REAL / "mpack.eml",
        REAL / "libreoffice.rtf", cwd=folder,
    )  # fmt: skip


def archives(folder: Path) -> None:
    """Pack some of the files."""
    packed = folder / "packed"
    (packed / "Ekonomi – April").mkdir(parents=True)
    (packed / "panen_files").mkdir()
    shutil.copy(MASTERS / "panen-situs.html", packed / "panen.html")
    (packed / "panen_files" / "iklan.html").write_text("<p>Iklan</p>", encoding="utf-8")
    (packed / ".DS_Store").write_bytes(b"\0" * 8)
    (packed / "foto.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    shutil.copy(REAL / "pandoc.odt", packed / "Ekonomi – April" / "panen.odt")
    shutil.copy(REAL / "mutt-attachments.eml", packed / "surat.eml")
    for name in ("info-zip.zip", "7-zip.zip"):
        with contextlib.suppress(FileNotFoundError):
            (REAL / name).unlink()
    run("7z", "a", "-tzip", REAL / "7-zip.zip", "panen.html", "Ekonomi – April", cwd=packed)
    shutil.copy(REAL / "7-zip.zip", packed / "lama.zip")
    run("zip", "-q", "-r", REAL / "info-zip.zip", ".", cwd=packed)


def main() -> None:
    """Make them all."""
    REAL.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        libreoffice(folder)
        pandoc()
        chromium(folder)
        mail(folder)
        archives(folder)
    for file in sorted(REAL.iterdir()):
        sys.stdout.write(f"{file.stat().st_size:8} {file.name}\n")


if __name__ == "__main__":
    main()
