# SPDX-FileCopyrightText: 2026 The Briefing Desk authors
# SPDX-License-Identifier: MIT

from __future__ import annotations

import hashlib
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest

from briefing_app.core import offline
from briefing_app.core.errors import Cancelled, LanguageError, OfflineError
from briefing_app.core.progress import Progress, Stage
from briefing_app.language import pack_index
from briefing_app.language.pack_index import Offer, fetch, fetch_and_install, offers
from briefing_app.language.packs import PackStore
from tests.language import made_packs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Site:
    """A web server on this machine: what it serves, how, and what it was asked for."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.files: dict[str, bytes] = {}
        self.stated: dict[str, int] = {}
        self.redirects: dict[str, str] = {}
        self.stalling: set[str] = set()
        self.tags: dict[str, str] = {}
        self.dates: dict[str, str] = {}
        self.without_ranges: set[str] = set()
        self.ranges: list[str] = []
        self.asked: list[str] = []
        self.over = threading.Event()

    def url(self, path: str) -> str:
        return self.address + path

    def offer(self, *entries: dict[str, object]) -> str:
        self.files["/index.json"] = json.dumps(entries).encode()
        return self.url("/index.json")


def entry(version: str, *links: object, **changes: object) -> dict[str, object]:
    found: dict[str, object] = {
        "type": "translate",
        "package_version": version,
        "from_code": "id",
        "to_code": "en",
        "links": list(links),
    }
    return found | changes


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            made.asked.append(self.path)
            if self.path in made.redirects:
                self.send_response(302)
                self.send_header("Location", made.redirects[self.path])
                self.end_headers()
            elif self.path not in made.files:
                self.send_error(404)
            else:
                data = made.files[self.path]
                start = self._start(len(data))
                if start is not None and start >= len(data):
                    self.send_error(416)
                    return
                self.send_response(200 if start is None else 206)
                stated = made.stated.get(self.path, len(data)) - (start or 0)
                self.send_header("Content-Length", str(stated))
                if self.path in made.tags:
                    self.send_header("ETag", made.tags[self.path])
                if self.path in made.dates:
                    self.send_header("Last-Modified", made.dates[self.path])
                if start is not None:
                    self.send_header("Content-Range", f"bytes {start}-{len(data) - 1}/{len(data)}")
                    data = data[start:]
                self.end_headers()
                try:
                    self.wfile.write(data)
                except OSError:
                    return
                if self.path in made.stalling:
                    made.over.wait(10)

        def do_HEAD(self) -> None:
            made.asked.append(f"HEAD {self.path}")
            self.send_response(200 if self.path in made.files else 404)
            self.send_header("Content-Length", str(len(made.files.get(self.path, b""))))
            self.end_headers()

        def _start(self, size: int) -> int | None:
            """Return where to start, None to send all, by RFC 9110 sections 13.1.5 and 14.2."""
            wanted = self.headers.get("Range")
            if wanted is None or self.path in made.without_ranges:
                return None
            made.ranges.append(wanted)
            known = {made.tags.get(self.path), made.dates.get(self.path)}
            if self.headers.get("If-Range") not in known:
                return None
            return int(wanted.removeprefix("bytes=").removesuffix("-"))

        def log_message(self, *_: object) -> None:
            pass

    with offline.allowed("start a server on this machine"):
        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made = Site(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield made
    made.over.set()
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def store(tmp_path: Path) -> PackStore:
    return PackStore(tmp_path / "packs", tmp_path / "none-bundled")


def test_that_only_indonesian_to_english_is_offered_newest_first(site: Site) -> None:
    index = site.offer(
        entry("1.2", site.url("/a")),
        entry("1.10", site.url("/b"), site.url("/c")),
        entry("9.0", site.url("/d"), to_code="de"),
        entry("9.1", site.url("/d"), from_code="en", to_code="id"),
        entry("9.2", site.url("/d"), type="sbd"),
        entry("1.9", site.url("/e")),
    )
    assert [(o.version, len(o.links)) for o in offers(index)] == [
        ("1.10", 2),
        ("1.9", 1),
        ("1.2", 1),
    ]
    assert site.asked == ["/index.json"]


def test_that_addresses_that_are_not_secure_are_not_offered(site: Site) -> None:
    index = site.offer(
        entry("1.0", "http://example.org/p.argosmodel"),
        entry("1.1", "ftp://example.org/p", "file:///etc/passwd", 7, "https://example.org/p"),
    )
    assert offers(index) == [Offer("1.1", ("https://example.org/p",))]
    with pytest.raises(LanguageError, match="not secure"):
        offers("http://example.org/index.json")
    with pytest.raises(LanguageError, match="not secure"):
        offers("file:///etc/passwd")


def test_that_the_newest_package_is_fetched_installed_and_chosen(
    site: Site, store: PackStore, tmp_path: Path
) -> None:
    data = made_packs.sound(tmp_path / "made.argosmodel", "1.9").read_bytes()
    site.files["/p"] = data
    site.redirects["/moved"] = "/p"
    index = site.offer(entry("1.2", site.url("/old")), entry("1.9", "gone", site.url("/moved")))
    reports: list[Progress] = []
    pack = fetch_and_install(store, index, report=reports.append)
    assert (pack.version, pack.source, pack.chosen) == ("1.9", "index", True)
    assert pack.sha256 == hashlib.sha256(data).hexdigest()
    assert store.chosen() == pack
    assert site.asked == ["/index.json", "/gone", "/moved", "/p"]
    assert reports[0].stage is Stage.READING
    assert reports[0].total == len(data)


def test_that_the_store_asks_the_official_index(
    site: Site, store: PackStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[PackStore] = []
    monkeypatch.setattr(
        pack_index, "fetch_and_install", lambda s, *, offer, report, cancel: asked.append(s)
    )
    store.install_from_index()
    assert asked == [store]
    assert pack_index.INDEX.startswith("https://")


def test_that_nothing_is_fetched_outside_of_a_request(site: Site) -> None:
    """The guard stands in tests; only the functions of the index open it, and close it again."""
    import urllib.request

    index = site.offer()
    assert offers(index) == []
    with pytest.raises(OfflineError):
        urllib.request.urlopen(index)
    assert site.asked == ["/index.json"]


@pytest.mark.parametrize("data", [b"", b"{", b"{}", b"<html>", b"3", b"\xff"])
def test_that_an_index_that_cannot_be_read_is_an_error_with_a_remedy(
    site: Site, data: bytes
) -> None:
    site.files["/index.json"] = data
    with pytest.raises(LanguageError, match="cannot be read") as failed:
        offers(site.url("/index.json"))
    assert "from a file" in failed.value.remedy


def test_that_odd_entries_are_passed_over(site: Site) -> None:
    site.files["/index.json"] = json.dumps(
        [None, 3, [], {}, entry("1"), entry("2", links=None), entry("3", links="x")]
    ).encode()
    assert offers(site.url("/index.json")) == []


def test_that_an_index_without_the_package_says_so(site: Site, store: PackStore) -> None:
    with pytest.raises(LanguageError, match="offers no package"):
        fetch_and_install(store, site.offer(entry("1", "x", to_code="de")))


def test_that_a_refusal_of_the_server_is_told(site: Site, store: PackStore) -> None:
    with pytest.raises(LanguageError, match=r"refused \(404"):
        offers(site.url("/nothing"))
    with pytest.raises(LanguageError, match=r"refused \(404"):
        fetch_and_install(store, site.offer(entry("1", "a", "b")))
    assert site.asked == ["/nothing", "/index.json", "/a", "/b"]


def test_that_a_server_that_is_not_there_is_told(site: Site) -> None:
    with pytest.raises(LanguageError, match="cannot be reached"):
        offers("http://127.0.0.1:9/index.json")


def test_that_more_than_the_cap_is_not_kept(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.files["/index.json"] = b" " * 2000
    monkeypatch.setattr(pack_index, "MAX_INDEX", 1000)
    with pytest.raises(LanguageError, match="larger than"):
        offers(site.url("/index.json"))
    site.files["/p"] = b"x" * 500
    site.stated["/p"] = 10**12
    with pytest.raises(LanguageError, match="larger than"):
        fetch(Offer("1", (site.url("/p"),)), tmp_path / "p")


def test_that_half_a_package_is_not_taken_for_a_whole(site: Site, tmp_path: Path) -> None:
    site.files["/p"] = b"x" * 500
    site.stated["/p"] = 1000
    with pytest.raises(LanguageError, match="only in part"):
        fetch(Offer("1", (site.url("/p"),)), tmp_path / "p")


def test_that_a_connection_that_stalls_is_given_up(site: Site, tmp_path: Path) -> None:
    site.files["/p"] = b"x" * 500
    site.stated["/p"] = 1000
    site.stalling.add("/p")
    start = time.monotonic()
    with pytest.raises(LanguageError, match="Nothing came"):
        fetch(Offer("1", (site.url("/p"),)), tmp_path / "p", stall=0.3)
    assert 0.25 < time.monotonic() - start < 5


def test_that_a_redirect_to_an_address_that_is_not_secure_is_refused(site: Site) -> None:
    site.redirects["/index.json"] = "http://example.org/index.json"
    with pytest.raises(LanguageError, match="not secure"):
        offers(site.url("/index.json"))


def test_that_cancel_stops_the_fetching_and_leaves_nothing(
    site: Site, store: PackStore, tmp_path: Path
) -> None:
    site.files["/p"] = made_packs.BUNDLED.read_bytes()
    stop = threading.Event()

    def at_a_third(progress: Progress) -> None:
        if progress.fraction > 0.3:
            stop.set()

    with pytest.raises(Cancelled):
        fetch_and_install(store, site.offer(entry("1", "p")), report=at_a_third, cancel=stop)
    assert store.installed() == []


def test_that_a_fetched_file_is_judged_like_any_other(site: Site, store: PackStore) -> None:
    site.files["/p"] = b"<html>not found</html>"
    with pytest.raises(LanguageError, match="not an Argos package"):
        fetch_and_install(store, site.offer(entry("1", "p")))
    assert store.installed() == []
