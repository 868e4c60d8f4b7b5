"""What a dossier is gathered from: the case as it is, as it was known at a moment, or as much of it
as a profile of sharing lets go.

Hides how that is done. An earlier state and the case without what is private are read through
`db.states`. Under a profile, or when names are withheld, a share is really made, in a folder that
only its owner may look into and that is gone afterwards, and the dossier is gathered from that: so
it holds nothing that a share would not hold.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from db import asking, format, log
from db.dossier.options import Options
from db.dossier.selection import chosen, missing
from db.errors import BadInput, InUse, NotFound
from db.ids import IdMaker
from db.language import say
from db.reader import Reader
from db.states import state
from db.when import said_moment

if TYPE_CHECKING:
    from db.sharing.names import Names
    from db.sharing.profiles import Profile
    from db.sharing.redaction import Redaction
    from db.sharing.sharing import Shared

Progress = Callable[[float, str], None]

#: Ids of what is made for a share that nobody keeps: the same each time, and after all others.
_SESSION = (1 << 39) - 1


@dataclass(frozen=True, slots=True)
class Basis:
    """`reader` answers for it, as long as it is open. `changed`: when that state of the case came
    about, in milliseconds since 1970; `log_head` of it; `known_at`: the moment asked for; `among`:
    the incidents that pass the filter (None: ask again); `acts` in its log, the first of them at
    `begun`; `left_out`: private rows by table, when
    no profile is followed; `withheld`: (rule in words, table, how many); `names` that are."""

    reader: Reader
    changed: int
    log_head: str
    acts: int
    begun: int
    known_at: int | None = None
    among: frozenset[int] | None = None
    left_out: Mapping[str, int] = field(default_factory=dict)
    withheld: tuple[tuple[str, str, int], ...] = ()
    profile: str = ""
    names: Names | None = None


@contextmanager
def basis(
    reader: Reader,
    options: Options,
    progress: Progress = lambda share, doing: None,
    stop: Callable[[], bool] = lambda: False,
) -> Iterator[Basis]:
    """Open what the options ask for; one state of the case, whatever is written meanwhile. When
    `stop` says so, it ends as an interrupted question does.

    Raises BadInput, NotFound (a record that was chosen is not in it).
    """
    follows = bool(options.profile or options.redaction)
    if follows and options.private:
        raise BadInput(
            say(
                "Private records are never part of what a profile lets go. Leave out one of the "
                "two."
            )
        )
    searched = any(isinstance(leaf, asking.Words) for leaf in asking.leaves(options.question))
    with (
        state(
            reader,
            moment=options.as_of,
            without_private=not options.private,
            searchable=searched,
            stop=stop,
        ) as found,
        found.reader.snapshot(),
    ):
        _check_moment(reader, options)
        missing(reader, found.reader, options)
        acts, first, last = found.reader.rows(
            "SELECT count(*), coalesce(min(hlc), 0), coalesce(max(hlc), 0) FROM txn"
        )[0]
        stands = Basis(
            found.reader,
            last >> 16,
            log.head(found.reader.connection),
            acts,
            first >> 16,
            options.as_of,
            left_out=found.left_out,
        )
        if not follows:
            yield stands
            return
        with _shared(reader, stands, options, progress) as withheld:
            yield withheld


def _check_moment(reader: Reader, options: Options) -> None:
    first = int(reader.value("SELECT coalesce(min(hlc), 0) FROM txn")) >> 16
    if options.as_of is not None and options.as_of < first:
        began = datetime.fromtimestamp(first / 1000, UTC)
        raise BadInput(
            say(
                "The case was begun on {began} UTC; before that nothing was known in it. Choose "
                "a later moment.",
                began=said_moment(began),
            )
        )


@contextmanager
def _shared(reader: Reader, stands: Basis, options: Options, progress: Progress) -> Iterator[Basis]:
    """As much of it as goes under the profile, without the names that are withheld."""
    from db.sharing import profiles
    from db.sharing.redaction import Redaction

    profile = profiles.named(reader, options.profile) if options.profile else profiles.EVERYTHING
    redaction = options.redaction or Redaction()
    picked = chosen(stands.reader, options)
    among = frozenset(picked.incidents)
    whole = None if options.whole else among
    with _private_folder() as folder:
        path = Path(folder) / "share.case"
        done = _share(stands.reader, path, profile, redaction, whole, progress)
        try:
            connection = format.connect_reader(path)
        except sqlite3.Error as error:
            raise format.as_case_error(error, path) from error
        with closing(connection):
            opened = Reader(connection)
            with opened.snapshot():
                yield Basis(
                    opened,
                    stands.changed,
                    stands.log_head,
                    stands.acts,
                    stands.begun,
                    stands.known_at,
                    None if options.whole else among,
                    withheld=done.withheld,
                    profile=done.profile if options.profile else "",
                    names=redaction.names,
                )


def _share(
    reader: Reader,
    path: Path,
    profile: Profile,
    redaction: Redaction,
    incidents: frozenset[int] | None,
    progress: Progress,
) -> Shared:
    from db.sharing.proof import Leaking
    from db.sharing.sharing import share

    try:
        return share(
            reader,
            path,
            profile=profile,
            incidents=incidents,
            redaction=redaction,
            progress=progress,
            ids=IdMaker(_SESSION),
        )
    except NotFound as error:
        raise BadInput(
            say(
                "Nothing of what was chosen may be printed under the profile “{name}”. Choose "
                "another profile, or something else.",
                name=profile.name,
            )
        ) from error
    except Leaking as error:
        raise Leaking(
            say(
                "The dossier was not printed: a withheld name still stood in what it is made "
                "from. Nothing was written and the case is as it was."
            )
        ) from error
    except InUse as error:
        raise _no_room() from error


def _private_folder() -> tempfile.TemporaryDirectory[str]:
    """A folder that only its owner may look into."""
    try:
        return tempfile.TemporaryDirectory(prefix="casebinder-")
    except OSError as error:
        raise _no_room() from error


def _no_room() -> InUse:
    return InUse(
        say(
            "What the dossier is made from could not be written to the folder for temporary "
            "files (“{gettempdir}”); is the disk full? Nothing was printed and "
            "the case is as it was.",
            gettempdir=tempfile.gettempdir(),
        )
    )
