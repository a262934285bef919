"""A real Chromium for the tests of this folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.browser.chromium import Chromium

if sys.platform == "win32":
    collect_ignore_glob = ["*"]  # the DevTools pipe needs POSIX descriptors
else:
    from tests.browser.chromium import Chromium, find_chromium

    @pytest.fixture(scope="session")
    def chromium() -> Iterator[Chromium]:
        """The browser; where there is none the test is skipped, in CI it fails."""
        path = find_chromium()
        if path is None:
            missing = "there is no Chromium on the PATH (Debian: apt-get install chromium)"
            if os.environ.get("CI"):
                pytest.fail(missing)
            pytest.skip(missing)
        with Chromium(path) as browser:
            yield browser
