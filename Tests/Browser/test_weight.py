"""An article is light for somebody who comes for the first time, and nothing in it moves while it loads."""

import pytest

from places import ARTICLE, GUIDE, HINDI_ARTICLE, QUESTIONS, RULE

# Bytes over the wire, with their headers. 15 kB are what a server may send before the reader's side has answered once.
MAXIMUM = 15_000
MAXIMUM_OF_SCRIPT = 5_000
MAXIMUM_OF_REQUESTS = 6

# Chrome's own figures for slow 3G: two seconds a round trip, 400 kbit/s.
SLOW_3G = {"offline": False, "latency": 2000, "downloadThroughput": 50_000, "uploadThroughput": 50_000}

SHIFTS = """
  self.shifts = [];
  new PerformanceObserver(list => self.shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
"""
# A shift is told one frame after it is drawn.
ALL_SHIFTS = """() => new Promise(tell => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() =>
  tell(self.shifts.map(({ value, sources }) => ({ value, moved: sources.map(source => source.node?.outerHTML?.slice(0, 100)) })))))))"""


VISITS = [(ARTICLE, 360), (ARTICLE, 1280), (HINDI_ARTICLE, 360), (QUESTIONS, 360), (GUIDE, 360), (RULE, 1280)]


@pytest.mark.parametrize("place, width", VISITS, ids=str)
def test_a_first_visit_is_light(newcomer, sites, place, width):
    reader = newcomer(width=width)
    network = reader.context.new_cdp_session(reader.page)
    network.send("Network.enable")
    requests, bytes_of = {}, {}
    network.on("Network.requestWillBeSent", lambda sent: requests.update({sent["requestId"]: (sent.get("type"), sent["request"]["url"])}))
    network.on("Network.loadingFinished", lambda done: bytes_of.update({done["requestId"]: done["encodedDataLength"]}))
    page = reader.open(place)
    page.wait_for_load_state("networkidle")

    asked = [(kind, url, bytes_of.get(number, 0)) for number, (kind, url) in requests.items() if url != "about:blank"]
    told = f"{place} at {width} px:\n" + "\n".join(f"{size:>7} bytes  {kind}  {url}" for kind, url, size in asked)
    assert all(url.startswith(sites[place.site].origin) for _, url, _ in asked), f"another host is asked by {told}"
    assert not [url for kind, url, _ in asked if kind == "Font"], f"a font is loaded by {told}"
    assert len(asked) <= MAXIMUM_OF_REQUESTS, f"more than {MAXIMUM_OF_REQUESTS} requests for {told}"
    total = sum(size for kind, _, size in asked if kind in ("Document", "Stylesheet", "Script"))
    assert 0 < total <= MAXIMUM, f"{total} bytes, more than {MAXIMUM}, for {told}"
    script = sum(size for kind, _, size in asked if kind == "Script")
    assert script <= MAXIMUM_OF_SCRIPT, f"{script} bytes of script, more than {MAXIMUM_OF_SCRIPT}, for {told}"


def test_nothing_moves_while_a_page_comes_in_over_slow_3g(newcomer, sites):
    visits = []
    for place in (ARTICLE, QUESTIONS):
        for width in (360, 1280):
            reader = newcomer(width=width)
            reader.context.add_init_script(SHIFTS)
            network = reader.context.new_cdp_session(reader.page)
            network.send("Network.enable")
            network.send("Network.emulateNetworkConditions", SLOW_3G)
            visits.append((place, width, reader.page))
    # All set out before one is waited for, so that they are slow together.
    for place, _, page in visits:
        page.evaluate("url => { setTimeout(() => { location.href = url }) }", sites[place.site].origin + place.path)
    for place, width, page in visits:
        page.wait_for_url("**" + place.path, wait_until="load")
        shifts = page.evaluate(ALL_SHIFTS)
        total = sum(shift["value"] for shift in shifts)
        assert total <= 0.01, f"{place} at {width} px: {total:.3f} of the screen moves: {shifts}"
