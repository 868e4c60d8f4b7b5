"""Libraries of the Linux bundle that lie packed: those that few days need, as the page engine.

Hides where their code is while it runs: in memory, so that nothing is unpacked onto the disk. Only
where a system forbids code there is a library unpacked into a file, which is deleted at once.
`smaller` packs them, into `packed/` beside the modules, each named as the module that it is.
"""

import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.abc import MetaPathFinder
from importlib.machinery import ExtensionFileLoader, ModuleSpec
from importlib.util import spec_from_loader
from pathlib import Path
from types import ModuleType
from typing import BinaryIO

FOLDER, ENDING = "packed", ".br"
_PIECE = 1 << 18
_HOLE = bytes(1 << 12)


class Loader(ExtensionFileLoader):
    """Loads a module out of the file it lies packed in (`path`)."""

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        packed = self.path
        try:
            with _in_memory(packed) as place:
                return self._from(spec, place)
        except (OSError, ImportError):
            with _on_disk(packed) as place:
                return self._from(spec, place)
        finally:
            self.path = packed

    def _from(self, spec: ModuleSpec, place: str) -> ModuleType:
        self.path = spec.origin = place
        try:
            return super().create_module(spec)
        finally:
            spec.origin = None


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
        return spec_from_loader(fullname, Loader(fullname, str(file)))


def install(bundle: Path) -> None:
    """Let the modules of a bundle that lie packed be imported as all others."""
    if (bundle / FOLDER).is_dir():
        sys.meta_path.insert(0, Finder(bundle / FOLDER))


def unpack(packed: Path, into: BinaryIO) -> None:
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
