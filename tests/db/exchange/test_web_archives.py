"""Web archives by real writers, and the ways in which they break."""

from __future__ import annotations

import gzip
import hashlib
import importlib
import io
import shutil
import zipfile
import zlib
from pathlib import Path
from typing import Any

import pytest

from db.case import Case
from db.exchange import Cancelled, Report, import_paths
from db.reading import archives
from db.records import quotes
from db.verification import problems
from tests.db.exchange.test_pdf import printed

WORDS = (
    "The council met on Monday and said that the bridge over the river would be closed for repair "
    "until the end of the month, because its northern pillar had given way in the flood."
)


def page(number: int = 1, words: str = WORDS) -> bytes:
    body = "".join(f"<p>{words} This is paragraph {n} of page {number}.</p>" for n in range(4))
    title = f"Page {number}"
    return (
        f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1>{body}"
        "</article></body></html>"
    ).encode()


def record(
    url: str,
    body: bytes,
    status: str = "200 OK",
    kind: str = "response",
    head: str = "",
    more: str = "",
    mime: str = "text/html; charset=utf-8",
) -> bytes:
    answer = f"HTTP/1.1 {status}\r\nContent-Type: {mime}\r\n{head}\r\n".encode() + body
    lines = (
        "WARC/1.0",
        f"WARC-Type: {kind}",
        f"WARC-Target-URI: {url}",
        "WARC-Date: 2022-05-01T10:20:30Z",
        f"WARC-Record-ID: <urn:uuid:{abs(hash(url)):x}>",
        *([more] if more else []),
        "Content-Type: application/http; msgtype=response",
        f"Content-Length: {len(answer)}",
    )
    return "\r\n".join([*lines, "", ""]).encode() + answer + b"\r\n\r\n"


def packed(*records: bytes) -> bytes:
    return b"".join(gzip.compress(each, mtime=0) for each in records)


def brought(case: Case, tmp_path: Path, data: bytes, name: str = "a.warc.gz") -> Report:
    path = tmp_path / name
    path.write_bytes(data)
    return import_paths(case, [path])


def captures(case: Case) -> list[tuple[str, str, str]]:
    return case.main_reader.rows(
        "SELECT url_requested, url_final, captured_at FROM snapshot ORDER BY id"
    )


def reasons(report: Report) -> str:
    return " | ".join(each.reason for each in (*report.refused, *report.warnings))


def test_every_page_of_a_wget_archive_becomes_a_source(case: Case, shared: Path) -> None:
    path = shared / "data/pages/archives/wget_multi_with_404.warc.gz"
    report = import_paths(case, [path])
    assert (report.as_, report.created["source"], report.created["snapshot"]) == ("warc", 3, 3)
    assert "missing.html (404)" in reasons(report)
    reader = case.main_reader
    titles = [row[0] for row in reader.rows("SELECT title FROM source ORDER BY id")]
    assert titles[1:] == ["Эъломияи Умимии Ҳуқуқи Башар", "Всеобщая декларация прав человека"]
    assert captures(case)[0] == (
        "http://127.0.0.1:8766/turkey.html",
        "http://127.0.0.1:8766/turkey.html",
        "2026-11-22T00:21:11+00:00",
    )
    original = (shared / "data/text/udhr_rus.html").read_bytes()
    (sha256,) = reader.rows("SELECT sha256 FROM snapshot ORDER BY id DESC LIMIT 1")[0]
    assert sha256 == hashlib.sha256(original).hexdigest()
    assert quotes.original(reader, sha256) == original
    assert list(problems(reader)) == []


def test_a_wacz_is_read_without_unpacking_it(case: Case, shared: Path) -> None:
    report = import_paths(case, [shared / "data/pages/archives/pywacz_multi.wacz"])
    assert (report.as_, report.created["source"]) == ("wacz", 3)
    again = import_paths(case, [shared / "data/pages/archives/wget_multi_with_404.warc.gz"])
    assert (again.created, again.unchanged) == ({}, 3)
    assert "“Всеобщая декларация прав человека”" in reasons(again)


def test_a_page_saved_in_three_ways_is_one_source(case: Case, shared: Path) -> None:
    folder = shared / "data/pages/archives"
    files = ["wget_turkey.warc.gz", "singlefile_turkey.html", "chromium_turkey.mhtml"]
    import_paths(case, [folder / name for name in files])
    assert case.main_reader.value("SELECT count(*) FROM source") == 1


def test_a_pdf_in_an_archive_is_read_as_one(case: Case, tmp_path: Path) -> None:
    body = printed(["The report of the commission was given to the council.", "It is short."])
    data = packed(
        record("http://a.example/report.pdf", body, mime="application/pdf"),
        record("http://a.example/download?id=7", body + b"\n", mime="text/html"),
    )
    report = brought(case, tmp_path, data)
    assert report.created["snapshot"] == 2
    assert "word for word that of" in reasons(report)
    rows = case.main_reader.rows(
        "SELECT mime, original_name, cleaned_text FROM snapshot ORDER BY id"
    )
    assert [row[:2] for row in rows] == [
        ("application/pdf", "report.pdf"),
        ("application/pdf", "download"),
    ]
    assert rows[0][2].startswith("The report of the commission")


def test_redirects_within_the_archive_are_followed(case: Case, tmp_path: Path) -> None:
    data = packed(
        record("http://a.example/short", b"", "301 Moved", head="Location: /middle\r\n"),
        record(
            "http://a.example/middle", b"", "302 Found", head="Location: https://a.example/long\r\n"
        ),
        record("https://a.example/long", page()),
    )
    assert brought(case, tmp_path, data).created["source"] == 1
    assert captures(case)[0][:2] == ("http://a.example/short", "https://a.example/long")
    url = case.main_reader.value("SELECT URL FROM source")
    assert url == "https://a.example/long"


def test_bodies_are_put_together_and_unpacked(case: Case, tmp_path: Path) -> None:
    brotli: Any = importlib.import_module("brotli")
    one, two, three, four, five = (page(number) for number in range(5))
    chunks = b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in (one[:50], one[50:]))
    deflated = zlib.compress(three)
    data = packed(
        record("http://a.example/1", chunks + b"0\r\n\r\n", head="Transfer-Encoding: chunked\r\n"),
        record("http://a.example/2", gzip.compress(two), head="Content-Encoding: gzip\r\n"),
        record("http://a.example/3", deflated, head="Content-Encoding: deflate\r\n"),
        record("http://a.example/4", brotli.compress(four), head="Content-Encoding: br\r\n"),
        # What is promised and not kept: the body is taken as it is.
        record(
            "http://a.example/5",
            five,
            status="200",
            head="Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n",
        ),
    )
    report = brought(case, tmp_path, data)
    assert report.created["source"] == 5
    hashes = [row[0] for row in case.main_reader.rows("SELECT sha256 FROM snapshot ORDER BY id")]
    bodies = (one, two, three, four, five)
    assert hashes == [hashlib.sha256(each).hexdigest() for each in bodies]


def test_addresses_that_are_none_do_no_harm(case: Case, tmp_path: Path) -> None:
    data = packed(
        record("http://[bad", page(1)),
        record("http://a.example/r", b"", "302 Found", head="Location: http://[worse\r\n"),
        record("http://a.example/%ff%00", page(2)),
    )
    assert brought(case, tmp_path, data).created["source"] == 2


def test_pictures_and_scripts_are_no_sources(case: Case, tmp_path: Path) -> None:
    data = packed(
        record("http://a.example/p", page()),
        record("http://a.example/x.png", b"\x89PNG", mime="image/png"),
        record("http://a.example/x.js", b"1", mime="text/javascript"),
        record("urn:pageinfo:http://a.example/p", page(2)),
        record("http://a.example/empty", b"  "),
    )
    report = brought(case, tmp_path, data)
    assert report.created["source"] == 1
    assert "http://a.example/empty is empty" in reasons(report)


def test_revisits_are_told(case: Case, tmp_path: Path) -> None:
    data = packed(
        record("http://a.example/p", page()),
        record("http://a.example/p", b"", kind="revisit"),
        record("http://a.example/elsewhere", b"", kind="revisit"),
    )
    report = brought(case, tmp_path, data)
    assert report.created["source"] == 1
    assert "met again unchanged" in reasons(report)
    assert "http://a.example/elsewhere was unchanged on 2022-05-01" in reasons(report)


def test_another_text_at_the_same_address_is_a_new_version(case: Case, tmp_path: Path) -> None:
    brought(case, tmp_path, packed(record("http://a.example/p?utm_source=x", page())))
    changed = page(1, WORDS.replace("Monday", "Tuesday"))
    report = brought(case, tmp_path, packed(record("https://a.example/p/#top", changed)))
    assert report.created == {"snapshot": 1}
    assert (report.changed, report.unchanged) == (1, 0)
    assert "kept as a new version" in reasons(report)
    assert case.main_reader.rows("SELECT count(*), count(DISTINCT source) FROM snapshot") == [
        (2, 1)
    ]


def test_the_same_text_at_another_address_is_told(case: Case, tmp_path: Path) -> None:
    brought(case, tmp_path, packed(record("http://a.example/p", page())))
    report = brought(case, tmp_path, packed(record("http://b.example/q", page())))
    assert report.created["source"] == 1
    assert "word for word that of “Page 1”" in reasons(report)


@pytest.mark.parametrize("share", [0.3, 0.5, 0.7, 0.9])
def test_what_comes_before_a_cut_is_kept(
    case: Case, shared: Path, tmp_path: Path, share: float
) -> None:
    data = (shared / "data/pages/archives/wget_multi_with_404.warc.gz").read_bytes()
    report = brought(case, tmp_path, data[: int(len(data) * share)])
    if report.created:
        assert "is cut short or damaged at its" in reasons(report)
        assert "before it were read" in reasons(report)
    else:
        assert "no page comes before that" in reasons(report)
    assert list(problems(case.main_reader)) == []


def test_what_comes_before_damage_is_kept(case: Case, tmp_path: Path) -> None:
    good = packed(record("http://a.example/1", page(1)), record("http://a.example/2", page(2)))
    last = bytearray(packed(record("http://a.example/3", page(3))))
    last[len(last) // 2] ^= 255
    report = brought(case, tmp_path, good + bytes(last))
    assert report.created["source"] == 2
    assert "at its 3rd record (after byte" in reasons(report)


def test_an_archive_that_is_packed_as_one_is_read(case: Case, tmp_path: Path) -> None:
    both = record("http://a.example/1", page(1)) + record("http://a.example/2", page(2))
    assert brought(case, tmp_path, gzip.compress(both)).created["source"] == 2
    assert brought(case, tmp_path, both, "b.warc").unchanged == 2


def test_a_record_that_unpacks_without_end_is_left_out(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archives, "BODY_MAX", 100_000)
    bomb = gzip.compress(b"<html>" + b"a" * 5_000_000)
    data = packed(
        record("http://a.example/1", bomb, head="Content-Encoding: gzip\r\n"),
        record("http://a.example/2", b"<html>" + b"b" * 200_000),
        record("http://a.example/3", page()),
    )
    report = brought(case, tmp_path, data)
    assert report.created["source"] == 1
    assert "http://a.example/1 is too large to be a page" in reasons(report)
    assert "http://a.example/2 is too large" in reasons(report)


def test_a_zip_bomb_is_refused(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "bomb.wacz"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("archive/a.warc", b"\0" * (120 << 20))
    report = import_paths(case, [path])
    assert "unpacks to more than 200 times its size" in reasons(report)
    assert report.created == {}


def test_names_within_a_wacz_lead_nowhere(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "a.wacz"
    warc = packed(record("http://a.example/../../../etc/passwd", page()))
    with zipfile.ZipFile(path, "w") as out:
        out.writestr("archive/data.warc.gz", warc)
        out.writestr("../../escape.warc.gz", warc)
        out.writestr("archive/../../escape.warc", warc)
    assert import_paths(case, [path]).created["source"] == 1
    assert sorted(each.name for each in tmp_path.parent.iterdir() if "escape" in each.name) == []


def test_a_wacz_cut_short_is_refused(case: Case, shared: Path, tmp_path: Path) -> None:
    whole = (shared / "data/pages/archives/pywacz_multi.wacz").read_bytes()
    report = brought(case, tmp_path, whole[:-100], "cut.wacz")
    assert report.created == {}
    assert len(report.refused) == 1
    middle = bytearray(whole)
    middle[5_000] ^= 255
    report = brought(case, tmp_path, bytes(middle), "flipped.wacz")
    assert report.refused or report.warnings


def test_only_the_pages_that_a_wacz_lists_are_taken(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "a.wacz"
    warc = packed(record("http://a.example/p", page()), record("http://ads.example/f", page(2)))
    with zipfile.ZipFile(path, "w") as out:
        out.writestr("archive/data.warc.gz", warc)
        out.writestr(
            "pages/pages.jsonl", '{"format": "json-pages-1.0"}\n{"url": "http://a.example/p"}\n'
        )
    report = import_paths(case, [path])
    assert report.created["source"] == 1
    assert "1 documents within pages (frames) were not taken" in reasons(report)


def test_a_stopped_archive_leaves_nothing(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(packed(*(record(f"http://a.example/{n}", page(n)) for n in range(30))))
    told: list[float] = []
    with pytest.raises(Cancelled):
        import_paths(
            case,
            [path],
            progress=lambda done, _: told.append(done),
            cancelled=lambda: len(told) > 20,
        )
    assert case.main_reader.value("SELECT count(*) FROM source") == 0
    assert import_paths(case, [path]).created["source"] == 30


def test_an_archive_of_nothing_is_refused(case: Case, tmp_path: Path) -> None:
    data = packed(record("http://a.example/x.png", b"\x89PNG", mime="image/png"))
    assert "holds no page and no PDF" in reasons(brought(case, tmp_path, data))


def test_the_reader_never_raises_anything_else(shared: Path) -> None:
    data = (shared / "data/pages/archives/wget_turkey.warc.gz").read_bytes()
    for at in range(0, len(data), 97):
        hurt = bytearray(data)
        hurt[at] ^= 0x55
        try:
            for _ in archives.answers(io.BytesIO(bytes(hurt)), lambda _: False, lambda _: True):
                pass
        except archives.Broken as broken:
            assert broken.record >= 1


def test_a_copy_under_another_name_is_held(case: Case, shared: Path, tmp_path: Path) -> None:
    first = shared / "data/pages/archives/singlefile_turkey.html"
    import_paths(case, [first])
    shutil.copyfile(first, tmp_path / "copy.html")
    report = import_paths(case, [tmp_path / "copy.html"])
    assert (report.created, report.unchanged) == ({}, 1)
    assert "held as “Access to Wikipedia restored in Turkey" in reasons(report)
