"""Libraries of the Linux bundle that lie packed: those that few days need, as the page engine.

Hides where their code is while it runs: in memory, so that nothing is unpacked onto the disk. Only
where a system forbids code there is a library unpacked into a file, which is deleted at once.
`smaller` packs them, into `packed/` beside the modules, each named as the module that it is.
"""

import ctypes
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib.abc import Loader as PlainLoader
from importlib.abc import MetaPathFinder
from importlib.machinery import ExtensionFileLoader, ModuleSpec
from importlib.util import spec_from_loader
from pathlib import Path
from types import ModuleType
from typing import IO, TypeVar

FOLDER, ENDING = "packed", ".br"
#: Opens its library as a file that has to be there, so that `smaller` leaves a link with its name.
OPENING = "pypdfium2_raw.bindings"
_Made = TypeVar("_Made")
_PIECE = 1 << 18
_HOLE = bytes(1 << 12)


class Loader(ExtensionFileLoader):
    """Loads a module out of the file it lies packed in (`path`)."""

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        packed = self.path
        try:
            return with_library(packed, lambda place: self._from(spec, place))
        finally:
            self.path = packed

    def _from(self, spec: ModuleSpec, place: str) -> ModuleType:
        self.path = spec.origin = place
        try:
            return super().create_module(spec)
        finally:
            spec.origin = None


class Opener(PlainLoader):
    """Loads a module that opens a library by itself, which lies packed."""

    def __init__(self, loader: PlainLoader, packed: Path) -> None:
        self._loader, self._packed = loader, packed

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        opened = ctypes.CDLL
        library = with_library(str(self._packed), opened)
        setattr(ctypes, "CDLL", lambda name: library)  # noqa: B010
        try:
            self._loader.exec_module(module)
        finally:
            setattr(ctypes, "CDLL", opened)  # noqa: B010


class Finder(MetaPathFinder):
    """Finds the modules that lie packed in a folder."""

    def __init__(self, folder: Path) -> None:
        self._files = {path.name.removesuffix(ENDING): path for path in folder.glob(f"*{ENDING}")}

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        file = self._files.get(fullname)
        if file is None:
            return None
        if file.name != f"{OPENING}{ENDING}":
            return spec_from_loader(fullname, Loader(fullname, str(file)))
        for finder in sys.meta_path:
            found = None if finder is self else finder.find_spec(fullname, path, target)
            if found is not None and found.loader is not None:
                found.loader = Opener(found.loader, file)
                return found
        return None


def install(bundle: Path) -> None:
    """Let the modules of a bundle that lie packed be imported as all others."""
    if (bundle / FOLDER).is_dir():
        sys.meta_path.insert(0, Finder(bundle / FOLDER))


def unpack(packed: Path, into: IO[bytes]) -> None:
    """Write the library that `packed` holds. What is empty in it takes no place."""
    import brotli

    unpacking = brotli.Decompressor()
    with packed.open("rb") as given:
        while piece := given.read(_PIECE):
            content = unpacking.process(piece)
            for start in range(0, len(content), len(_HOLE)):
                page = content[start : start + len(_HOLE)]
                if page == _HOLE:
                    into.seek(len(_HOLE), os.SEEK_CUR)
                else:
                    into.write(page)
    into.truncate()
    if not unpacking.is_finished():
        raise ImportError(f"{packed} is cut off.")


def with_library(packed: str, use: Callable[[str], _Made]) -> _Made:
    """What `use` makes of the place of the library that `packed` holds."""
    try:
        with _in_memory(packed) as place:
            return use(place)
    except (OSError, ImportError):
        with _on_disk(packed) as place:
            return use(place)


@contextmanager
def _in_memory(packed: str) -> Iterator[str]:
    # Stays open: the system would take the next library with this number for the same.
    number = os.memfd_create(Path(packed).name)
    with os.fdopen(os.dup(number), "wb") as into:
        unpack(Path(packed), into)
    yield f"/proc/self/fd/{number}"


@contextmanager
def _on_disk(packed: str) -> Iterator[str]:
    with tempfile.NamedTemporaryFile(suffix=".so") as into:
        unpack(Path(packed), into)
        into.flush()
        yield into.name
