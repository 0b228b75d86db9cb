"""What every test stands on: the repository's two sites, built by the command and served, and one browser to read them."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from places import MISSING, Place
from served_site import ServedSite

REPOSITORY = Path(__file__).parents[2]
LOCKSTEP = Path(os.environ.get("LOCKSTEP", REPOSITORY / ".build/bin/lockstep")).absolute()
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium")


def pytest_sessionstart():
    if not LOCKSTEP.is_file():
        pytest.exit(f"there is no {LOCKSTEP}: `make build` builds it, LOCKSTEP names another", returncode=2)
    if not CHROMIUM:
        pytest.exit("there is no chromium: `make browser` installs it, CHROMIUM names another", returncode=2)


def build(source: Path, site: ServedSite):
    command = [LOCKSTEP, "build", source, "-o", site.folder, "--base-url", site.url, "--compress"]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode != 0:
        pytest.fail(f"{source} is not built:\n{run.stdout}{run.stderr}", pytrace=False)


@pytest.fixture(scope="session")
def sites(tmp_path_factory):
    """The help centre and the handbook, by the names that places give them."""
    sites = {}
    for name, source in {"help": REPOSITORY, "handbook": REPOSITORY / "docs"}.items():
        sites[name] = ServedSite(tmp_path_factory.mktemp(name) / "public")
        build(source, sites[name])
    yield sites
    for site in sites.values():
        site.stop()


@pytest.fixture
def site_of(tmp_path):
    """Builds a small site from texts by path, and serves it, at a path of its host if one is given."""
    served = []

    def site_of(files: dict[str, str | bytes], path: str = "/") -> ServedSite:
        source = tmp_path / f"source{len(served)}"
        for name, content in files.items():
            file = source / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content if isinstance(content, bytes) else content.encode())
        served.append(ServedSite(tmp_path / f"public{len(served)}", path))
        build(source, served[-1])
        return served[-1]

    yield site_of
    for site in served:
        site.stop()


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM,
            # Chromium's sandbox does not start as root, and nothing but our own pages is read. No other machine is asked.
            args=["--no-sandbox", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
        )
        yield browser
        browser.close()


class Reader:
    """Somebody who opens pages. What the browser says against a page is kept in `complaints`."""

    def __init__(self, browser: Browser, sites: dict[str, ServedSite], **context):
        self.sites = sites
        self.context = browser.new_context(reduced_motion="reduce", **context)
        self.page = self.context.new_page()
        # Only what never comes is waited for so long, and what comes on a machine that is very busy.
        self.page.set_default_timeout(5_000)
        self.page.set_default_navigation_timeout(30_000)
        self.complaints: list[str] = []
        self.page.on("pageerror", lambda error: self.complaints.append(f"script error: {error}"))
        self.page.on("console", self.hear)

    def hear(self, said):
        # That a missing page is missing is known.
        if said.type == "error" and not said.location["url"].endswith(MISSING.path):
            self.complaints.append(said.text)

    def open(self, place: Place | str, fragment: str = "") -> Page:
        """Opens a page, anew even where only the fragment differs, and fails where it is not there."""
        url = place if isinstance(place, str) else self.sites[place.site].origin + place.path
        self.complaints.clear()
        if fragment:
            self.page.goto("about:blank")
        self.page.emulate_media(media="screen")
        status = self.page.goto(url + fragment).status
        expected = 404 if place == MISSING else 200
        if status != expected:
            pytest.fail(f"{place}: the server answers {status}, not {expected}", pytrace=False)
        return self.page


def context_options(width: int, height: int, scheme: str, script: bool) -> dict:
    is_phone = width < 640
    return {
        "viewport": {"width": width, "height": height},
        "is_mobile": is_phone,
        "has_touch": is_phone,
        "color_scheme": scheme,
        "java_script_enabled": script,
    }


@pytest.fixture(scope="session")
def _regulars(browser, sites):
    regulars: dict[tuple, Reader] = {}
    yield regulars
    for reader in regulars.values():
        reader.context.close()


@pytest.fixture
def read(browser, sites, _regulars):
    """Opens a page in a tab that tests share: for those that leave nothing behind in the browser."""

    def read(place, width=360, height=740, scheme="light", script=True) -> Page:
        kind = (width, height, scheme, script)
        if kind not in _regulars:
            _regulars[kind] = Reader(browser, sites, **context_options(*kind))
        return _regulars[kind].open(place)

    return read


@pytest.fixture
def newcomer(browser, sites):
    """Somebody with an empty cache and an empty store, who leaves when the test ends."""
    readers = []

    def newcomer(width=360, height=740, scheme="light", script=True) -> Reader:
        readers.append(Reader(browser, sites, **context_options(width, height, scheme, script)))
        return readers[-1]

    yield newcomer
    for reader in readers:
        reader.context.close()
