"""`python -m tests.stories.sealed STORY`: seals this process, then runs a story in it."""

import os
import sys

import pytest

from tests.stories.sealed import seal

sealed = seal.close()
sys.stdout.write(f"sealed by the kernel: {sealed}\n")
ended = pytest.main(["-q", "-p", "no:xdist", "-p", "no:cacheprovider", *sys.argv[1:]])
sys.stdout.flush()
# Straight out: what Qt still holds need not be taken apart.
os._exit(ended)
