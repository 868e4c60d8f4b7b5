"""Every kind of dossier with words that try to act, to overflow, or to turn a line around."""

from __future__ import annotations

import pytest

from db import when
from db.case import Case
from db.dossier import Options, build
from db.records import actors, claims, figures, hypotheses, incidents, quotes, sources
from tests.db.dossier.gathered import text_of
from tests.small_case import SmallCase

_ACTS = '#read("/etc/hostname") *b* _i_ $x$ @a <b> \\ ] } // \u202e\u2066 😀 #let x = 1 '
_LONG = ("a title that never ends " * 220)[:5000]


def _spoil(case: Case, small: SmallCase) -> None:
    with case.step("Spoil") as step:
        incidents.change(step, small.termez, title=_LONG, summary=_ACTS * 20)
        incidents.change(step, small.airport, title=_ACTS + "W" * 300)
        actors.rename(step, small.iskp, _LONG)
        actors.rename(step, small.taliban, _ACTS)
        for place in range(4):
            other = actors.create(step, f"{'V' * 200} {place}", kind="state")
            actors.relate(step, small.iskp, "opposes", other, note=_ACTS)
        text = _ACTS * 40 + "\n" + "x" * 3000
        kept = quotes.add_snapshot(
            step, small.wire, text, captured_at="2024", cleaner="none", original_name=_LONG
        )
        sources.change(step, small.wire, {"title": _LONG}, licence="CC0")
        said = claims.create(
            step,
            incident=small.airport,
            quote=quotes.create(step, kept, 0, len(text)),
            speaker_label=_ACTS,
            gist=_LONG,
            about="figure",
        )
        for number in (0, 1, 2**40):
            figures.add(step, said, "killed", point=number, raw=_ACTS)
        claims.create(
            step,
            incident=small.airport,
            no_quote_reason=_LONG,
            about="date",
            value="-0043",
        )
        for place in range(6):
            one = hypotheses.add(step, "incident", small.airport, f"{_ACTS} {place}")
            hypotheses.put(step, one, said, "II")
        incidents.create(step, "Long ago", when=when.parse("-0043"))


@pytest.mark.parametrize(
    "options",
    [
        Options(template="chronology"),
        Options(template="incident", lang="fa"),
        Options(template="actor"),
        Options(template="register", appendices=True),
        Options(template="poster", paper="a3", landscape=True),
        Options(template="poster", paper="a3", tiled=True, lang="ar"),
        Options(appendices=True),
    ],
    ids=lambda options: f"{options.template}-{options.lang}",
)
def test_words_of_strangers_stay_words(case: Case, small: SmallCase, options: Options) -> None:
    _spoil(case, small)
    made = build(case.main_reader, options)
    assert made.report.archival
    words = text_of(made.pdf)
    if options.lang == "en":  # else signs and words are read in another order
        assert "#read(" in words and "1F600" in words.replace(" ", "")
