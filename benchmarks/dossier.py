"""How long a dossier takes: 5, 100, 500 and 1,000 pages of a made case in five languages.

Each incident has what a worked-on one has: two paragraphs, places, actors, four claims with quotes
of an article of its own, figures and a date somebody gives.
"""

from __future__ import annotations

import random
import resource
import statistics
import sys
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter

from benchmarks import previewing
from benchmarks.dataset import made_once
from benchmarks.result import peak_memory_mb
from db.case import Case
from db.dossier import Options, build, gathering, templates
from db.dossier.basis import basis
from db.dossier.preview import Preview, Section
from db.reader import Reader
from db.records import actors, claims, figures, incidents, names, places, quotes, sources
from db.step import Step
from db.when import read

_VERSION = 2
_MOST = 700
#: Pages that are wanted, how many incidents give them, how often each is made.
_SIZES = ((5, 1, 5), (100, 52, 3), (500, 335, 1), (1000, _MOST, 1))
_FIRST = date(2015, 1, 3)
_TOLD = {
    "en": "Officials in the district said on Monday that rockets had struck the bazaar and the "
    "road to the airport, and that the number of the dead was not yet known.",
    "fa": "مقام‌های محلی گفتند که راکت‌ها به بازار و راه فرودگاه اصابت کرده و شمار کشته‌شدگان "
    "هنوز روشن نیست.",
    "ru": "Представители власти сообщили, что ракеты попали в рынок и дорогу к аэропорту, число "
    "погибших пока неизвестно.",
    "ps": "چارواکو وویل چې راکټونه په بازار او د هوايي ډګر پر سړک لګېدلي او د مړو شمېر لا نه دی "
    "معلوم.",
    "tg": "Мақомот гуфтанд, ки ракетаҳо ба бозор ва роҳи фурудгоҳ расидаанд ва шумораи "
    "кушташудагон ҳанӯз маълум нест.",
}
_PARAGRAPH = (
    "What is known rests on reports of the same week. They agree on the place and differ on the "
    "hour, on who fired and on how many people were hurt; each is given below in its own words, "
    "with the source in which it stands. "
)
_NATIVE = ("ولسوالی", "خراسان", "Ноҳияи", "بازار", "ولایت")


def measure(incidents: int, case: Path | None) -> Mapping[str, float]:
    """Seconds from the case to the PDF for each size, of these until the engine begins; the most
    memory of the process that sets pages; and milliseconds from a choice in the window to the
    picture of the open section. With `case`: the whole of it."""
    if case is not None:
        with Case.open(case, read_only=True) as opened:
            found = _figures("case", opened.main_reader, Options(), 1)
        return {**found, **previewing.measure(case)}
    told: dict[str, float] = {}
    with Case.open(_case_file(), read_only=True) as opened:
        reader = opened.main_reader
        rows = [row[0] for row in reader.rows("SELECT id FROM incident ORDER BY earliest, id")]
        for pages, count, times in _SIZES:
            chosen = None if count == _MOST else frozenset(rows[:count])
            told |= _figures(str(pages), reader, Options(incidents=chosen), times)
        told |= _preview(reader, Options(incidents=frozenset(rows[: _SIZES[1][1]])))
    return {**told, **previewing.measure(None)}


def _preview(reader: Reader, options: Options) -> dict[str, float]:
    """From a choice that changes to the section that shows it: 100 sections, another marking for
    each, every tenth the cover."""
    template = templates.template("case")
    with basis(reader, options) as found:
        document = gathering.gather(found, options, lambda share, doing: None, template.needs)
    files = template.files()
    took = []
    with Preview() as preview:
        preview.section(document, Section("cover"), files)
        for turn in range(100):
            marking = ("TLP:GREEN", "TLP:AMBER", "TLP:RED")[turn % 3]
            changed = replace(document, cover=replace(document.cover, marking=marking))
            number = turn % len(document.incidents) + 1
            wanted = Section("cover") if turn % 10 == 0 else Section("incident", number)
            begun = perf_counter()
            preview.section(changed, wanted, files)
            took.append((perf_counter() - begun) * 1000)
    cuts = statistics.quantiles(took, n=20)
    return {"preview_ms_p50": cuts[9], "preview_ms_p95": cuts[18]}


def _figures(name: str, reader: Reader, options: Options, times: int) -> dict[str, float]:
    whole, gathered = [], []
    for _ in range(times):
        setting: list[float] = []

        def note(share: float, doing: str, setting: list[float] = setting) -> None:
            if doing == "Setting pages" and not setting:
                setting.append(perf_counter())

        begun = perf_counter()
        made = build(reader, options, note)
        whole.append(perf_counter() - begun)
        gathered.append((setting[0] if setting else perf_counter()) - begun)
    return {
        f"pages_{name}": float(made.report.pages),
        f"s_p50_{name}": statistics.median(whole),
        f"until_setting_s_p50_{name}": statistics.median(gathered),
        f"pdf_mb_{name}": made.report.bytes / 1e6,
        f"peak_memory_of_engine_mb_{name}": _peak_of_engine(),
        f"peak_memory_mb_{name}": peak_memory_mb(),
    }


def _peak_of_engine() -> float:
    """The most memory any process we started has held; sizes therefore grow."""
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def _case_file() -> Path:
    def fill(path: Path) -> None:
        with Case.open(path) as opened, opened.step("Fill the bench case") as step:
            _Filler(step).fill()

    return made_once(f"dossier-{_MOST}-v{_VERSION}", "Rockets on the district", fill)


class _Filler:
    def __init__(self, step: Step) -> None:
        self._step = step
        self._random = random.Random(2022)
        self._places: list[int] = []
        self._people: list[int] = []
        self._outlets: list[int] = []

    def fill(self) -> None:
        step = self._step
        country = places.create(step, "Afghanistan", kind="country", country="AF", lang="en")
        for number in range(20):
            self._places.append(
                places.create(
                    step, f"District {number + 1}", kind="locality", parent=country, lang="en"
                )
            )
            native = f"{_NATIVE[number % len(_NATIVE)]} {number + 1}"
            names.add(step, "place", self._places[-1], native, lang="fa", kind="endonym")
        for number in range(60):
            kind = "media" if number % 5 == 0 else "armed_group"
            title = "Daily" if kind == "media" else "Front"
            made = actors.create(step, f"{title} of district {number + 1}", kind=kind, lang="en")
            names.add(step, "actor", made, f"گروه {number + 1}", lang="fa", kind="endonym")
            (self._outlets if kind == "media" else self._people).append(made)
        for number in range(_MOST):
            self._incident(number)

    def _incident(self, number: int) -> None:
        step, rng = self._step, self._random
        day = _FIRST + timedelta(days=number * 4)
        made = incidents.create(
            step,
            f"Rockets on the bazaar of district {number % 20 + 1}, reported as number {number + 1}",
            when=read(f"{day:%Y-%m-%d}" if number % 5 else f"{day:%B %Y}")[0].when,
            kind="rocket_fire",
            summary=f"{_PARAGRAPH * 2}\n{_PARAGRAPH}",
            lang="en",
        )
        incidents.add_place(step, made, rng.choice(self._places), "location")
        for actor in rng.sample(self._people, 3):
            incidents.add_actor(step, made, actor, rng.choice(("accused", "target")))
        source = sources.create(
            step,
            f"Rockets hit the bazaar again, part {number + 1}",
            outlet=rng.choice(self._outlets),
            fields={
                "issued": f"{day:%Y-%m-%d}",
                "language": "en",
                "URL": f"https://x.test/{number}",
            },
        )
        text = "\n".join(_TOLD.values())
        kept = quotes.add_snapshot(step, source, text, captured_at="2024", cleaner="x", lang="en")
        for place, said in enumerate(rng.sample(list(_TOLD.values()), 4)):
            start = text.index(said)
            claim = claims.create(
                step,
                incident=made,
                quote=quotes.create(step, kept, start, start + len(said)),
                speaker=rng.choice(self._people),
                act=("reports", "claims_responsibility", "denies", "confirms")[place],
                gist="Rockets struck the bazaar and the road to the airport.",
                said=f"{day:%Y-%m-%d}",
            )
            if place % 2 == 0:
                point = rng.randrange(1, 40)
                figures.add(step, claim, "killed", who="civilian", point=point, raw=str(point))
