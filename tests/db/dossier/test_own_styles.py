"""Citation styles of the user's own: followed as they are, refused with a reason when hostile."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from db.dossier import citing
from tests.db.dossier.test_styles import YU, line, source

NUMBERED = """<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>House style</title><id>x</id></info>
  <macro name="who"><names variable="author"><name initialize-with="." name-as-sort-order="all"/>
    <substitute><text variable="title"/></substitute></names></macro>
  <citation><layout><text variable="citation-number"/></layout></citation>
  <bibliography><layout suffix=".">
    <text variable="citation-number" suffix=". "/>
    <group delimiter=", "><text macro="who"/><text variable="title" font-style="italic"/>
      <date variable="issued" form="text" date-parts="year"/></group>
  </layout></bibliography>
</style>"""


def test_a_style_of_the_users_own_is_followed_without_its_numbers(tmp_path: Path) -> None:
    file = tmp_path / "house.csl"
    file.write_text(NUMBERED, "utf-8")
    code = citing.own_code(file)
    citing.check(code)
    assert citing.label(code) == "House style"
    assert line(YU, code) == "Yu, C., *Interior Chinatown*, 2020."
    assert line(source(type="book", title="Alone", issued="2020"), code) == "Alone, 2020."
    file.write_text(NUMBERED.replace('suffix="."', 'suffix=";"'), "utf-8")
    os.utime(file, ns=(1, 1))
    assert line(YU, code).endswith("2020;")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("no xml at all", "not readable"),
        (
            f'<!DOCTYPE style [<!ENTITY x SYSTEM "file:///etc/passwd">]>{NUMBERED[39:]}',
            "document type",
        ),
        (
            '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><style>&b;</style>',
            "document type",
        ),
        ("<html/>", "not a citation style"),
        (NUMBERED.replace('<text variable="title"/>', '<text macro="who"/>'), "calls itself"),
        (NUMBERED.replace('macro="who"/>', 'macro="gone"/>'), "is missing"),
        (
            NUMBERED.replace("bibliography", "nothing").replace("citation>", "c>"),
            "not readable|how",
        ),
        (
            NUMBERED.replace("<id>x</id>", '<link href="h" rel="independent-parent"/>'),
            "only points to another",
        ),
        ("<style>" * 200 + "</style>" * 200, "nested deeper"),
    ],
)
def test_a_file_that_is_no_style_is_refused_with_a_reason(
    tmp_path: Path, content: str, said: str
) -> None:
    file = tmp_path / "bad.csl"
    file.write_text(content, "utf-8")
    with pytest.raises(citing.BadStyle, match=said):
        citing.check(citing.own_code(file))


def test_a_style_that_unfolds_without_end_is_stopped(tmp_path: Path) -> None:
    macros = "".join(
        f'<macro name="m{at}"><text macro="m{at + 1}"/><text macro="m{at + 1}"/></macro>'
        for at in range(30)
    )
    macros += '<macro name="m30"><text variable="title"/></macro>'
    file = tmp_path / "bomb.csl"
    file.write_text(
        NUMBERED.replace('<macro name="who">', f'{macros}<macro name="who">').replace(
            '<text macro="who"/>', '<text macro="m0"/>'
        ),
        "utf-8",
    )
    with pytest.raises(citing.BadStyle, match="does not come to an end"):
        line(YU, citing.own_code(file))
    file.write_text(NUMBERED.replace('suffix="."', f'suffix="{"x" * 3000}"'), "utf-8")
    with pytest.raises(citing.BadStyle, match="longer than any"):
        line(YU, citing.own_code(file))


def test_a_style_that_is_gone_or_unknown_is_named(tmp_path: Path) -> None:
    with pytest.raises(citing.BadStyle, match=r"nowhere\.csl"):
        citing.check(citing.own_code(tmp_path / "nowhere.csl"))
    with pytest.raises(citing.BadStyle, match="no citation style called"):
        citing.check("harvard")
