"""The small case most tests start from: three sources, four actors, five incidents, one dispute.

Its words are those of real articles on rockets at Termez in April 2022 and the airport of Kabul in
August 2021. Built once per run; each test gets a copy, so the ids below hold in all of them.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from db import when
from db.case import Case
from db.records import actors, claims, figures, incidents, names, places, quotes, sources
from db.step import Step

ROCKETS = (
    "IS-K claimed that it had fired rockets at the Uzbek border city of Termez on April 18.\n\n"
    "Tashkent has denied that such an attack took place. Taliban officials have denied that "
    "Uzbekistan was attacked from Afghan territory.\n"
)
AIRPORT = (
    "The attack on Kabul airport on August 26, 2021 killed at least 72 people, the ministry of "
    "health said.\n"
)
REPRINT = "Officials counted 13 U.S. military personnel among the dead at Kabul airport.\n"


@dataclass(frozen=True, slots=True)
class SmallCase:
    """The ids of what is in it."""

    path: Path
    iskp: int
    taliban: int
    tashkent: int
    ministry: int
    termez: int
    """Rocket fire, on a day: claimed by iskp, denied by tashkent and taliban."""
    airport: int
    """A bombing, on a day, with the tolls 72 (at least) and 13."""
    founding: int
    """Some day between October 2014 and January 2015."""
    war: int
    """Lasted from 2015 to an open end."""
    undated: int
    rockets: int
    """The source that quotes three speakers on termez; held, with its snapshot."""
    wire: int
    reprint: int
    """Republishes wire."""
    snapshot: int
    kabul: int


def build(path: Path) -> SmallCase:
    """Write the small case to `path`."""
    with Case.create(path, "Rockets at Termez", analyst="Ana") as case:
        with case.step("Add actors") as step:
            iskp = actors.create(step, "IS-Khorasan", kind="armed_group", lang="en", country="AF")
            names.add(step, "actor", iskp, "ISKP", kind="acronym", lang="en")
            names.add(step, "actor", iskp, "دولت اسلامی خراسان", kind="exonym", lang="fa")
            taliban = actors.create(step, "Taliban", kind="armed_group", lang="en")
            names.add(step, "actor", taliban, "طالبان", kind="endonym", lang="ps")
            tashkent = actors.create(step, "Government of Uzbekistan", kind="government_body")
            ministry = actors.create(step, "Ministry of Public Health", kind="government_body")
        with case.step("Add sources") as step:
            rockets, snapshot = _source(step, "Rockets over the Amu", "2022-05-12", ROCKETS)
            wire, wire_text = _source(step, "At least 72 killed in Kabul", "2021-08-27", AIRPORT)
            reprint, _ = _source(step, "Kabul airport toll", "2021-08-28", REPRINT)
            sources.relate(step, reprint, "republishes", wire)
        with case.step("Add incidents") as step:
            afghanistan = places.create(step, "Afghanistan", kind="country", country="AF")
            kabul = places.create(step, "Kabul", parent=afghanistan, lat=34.53, lon=69.17)
            termez = incidents.create(
                step, "Rockets at Termez", kind="rocket_fire", when=when.parse("2022-04-18")
            )
            airport = incidents.create(
                step, "Attack on Kabul airport", kind="bombing", when=when.parse("2021-08-26")
            )
            founding = incidents.create(
                step, "IS-Khorasan is founded", when=when.parse("[2014-10-01..2015-01-26]")
            )
            war = incidents.create(step, "War with the Taliban", when=when.parse("2015/.."))
            undated = incidents.create(step, "A meeting nobody dates")
            incidents.add_place(step, airport, kabul)
            for incident in (termez, airport, founding, war):
                incidents.add_actor(step, incident, iskp, "alleged_perpetrator")
            incidents.add_actor(step, war, taliban, "side_b")
        with case.step("Add claims") as step:
            for speaker, act, words in (
                (iskp, "claims_responsibility", "IS-K claimed that it had fired rockets"),
                (tashkent, "denies", "Tashkent has denied that such an attack took place"),
                (taliban, "denies", "Taliban officials have denied"),
            ):
                _claim(step, snapshot, words, rockets, incident=termez, speaker=speaker, act=act)
            toll = _claim(
                step, wire_text, "killed at least 72 people", wire, incident=airport, about="figure"
            )
            figures.add(step, toll, "killed", point=72, qualifier="at_least", raw="at least 72")
            other = claims.create(
                step,
                incident=airport,
                no_quote_reason="heard on the radio",
                speaker=ministry,
                about="figure",
            )
            figures.add(step, other, "killed", who="combatant", point=13, raw="13")
    return SmallCase(
        path,
        *(iskp, taliban, tashkent, ministry),
        *(termez, airport, founding, war, undated),
        *(rockets, wire, reprint, snapshot, kabul),
    )


def _source(step: Step, title: str, issued: str, text: str) -> tuple[int, int]:
    source = sources.create(
        step, title, fields={"issued": issued, "type": "article-newspaper", "language": "en"}
    )
    snapshot = quotes.add_snapshot(
        step,
        source,
        text,
        captured_at=f"{issued}T12:00:00Z",
        cleaner="none",
        original=text.encode(),
        mime="text/plain",
        lang="en",
    )
    return source, snapshot


def _claim(step: Step, snapshot: int, words: str, source: int, **cells: Any) -> int:
    place = quotes.find_words(step.reader, snapshot, words)
    assert place is not None, words
    quote = quotes.create(step, snapshot, *place)
    return claims.create(step, quote=quote, source=source, **cells)
