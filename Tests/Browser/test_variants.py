"""Variants of a procedure: tabs where there is room, else one below the other; one is open, and the reader's choice stays."""

import pytest

from in_page import ids_of, opened
from places import ARTICLE, HINDI_ARTICLE, on

MOBILE, DESKTOP = "on-mobile", "on-desktop"

# As a browser does that keeps nothing of any site.
NOTHING_IS_STORED = """
  Object.defineProperty(self, 'localStorage', { get() { throw new DOMException('The operation is insecure.', 'SecurityError') } });
"""


def boxes(page, selector: str):
    return [each.bounding_box() for each in page.locator(selector).all()]


def summary(page, variant: str):
    return page.locator(f"summary:has(+ #{variant})")


@on(ARTICLE, HINDI_ARTICLE)
@pytest.mark.parametrize("script", [True, False], ids=["with script", "without"])
def test_they_are_tabs_on_a_wide_screen(read, place, script):
    page = read(place, width=1280, height=800, script=script)
    first, second = boxes(page, ".variant > summary")[:2]
    assert first["y"] == second["y"], f"{place}: the tabs stand at {first['y']} and {second['y']}, not beside each other"
    assert second["x"] >= first["x"] + first["width"], f"{place}: the tabs overlap"
    inside = boxes(page, ".variant[open] > div")[0]
    assert inside["y"] >= first["y"] + first["height"] - 1, f"{place}: the open variant does not stand below its tabs"
    page.locator(".variant:not([open]) > summary").first.click()
    again = boxes(page, ".variant[open] > div")[0]
    assert again["x"] == inside["x"] and again["y"] == inside["y"], f"{place}: the second variant opens at {again}, the first at {inside}"


@on(ARTICLE, HINDI_ARTICLE)
@pytest.mark.parametrize("script", [True, False], ids=["with script", "without"])
def test_they_stand_one_below_the_other_on_a_phone(read, place, script):
    page = read(place, script=script)
    first, second = boxes(page, ".variant > summary")[:2]
    inside = boxes(page, ".variant[open] > div")[0]
    assert first["x"] == second["x"], f"{place}: the variants' names begin at {first['x']} and {second['x']}"
    assert first["y"] < inside["y"] < second["y"], f"{place}: the open variant does not stand between the two names"


@pytest.mark.parametrize("width", [360, 1280])
def test_one_is_open_at_a_time(newcomer, width):
    page = newcomer(width=width).open(ARTICLE)
    assert opened(page, "variant") == [MOBILE], f"{ARTICLE}: at first {opened(page, 'variant')} is open"
    for variant in (DESKTOP, MOBILE):
        summary(page, variant).click()
        assert opened(page, "variant") == [variant], f"{ARTICLE}: a press on {variant} opens {opened(page, 'variant')}"
        assert page.locator(f"#{variant}").is_visible(), f"{ARTICLE}: {variant} is open and not seen"


@pytest.mark.parametrize("width", [360, 1280])
def test_a_link_to_a_variant_opens_it(newcomer, width):
    reader = newcomer(width=width)
    page = reader.open(ARTICLE, f"#{DESKTOP}")
    assert opened(page, "variant") == [DESKTOP], f"{ARTICLE}#{DESKTOP} opens {opened(page, 'variant')}"
    assert summary(page, DESKTOP).is_visible(), f"{ARTICLE}#{DESKTOP}: the variant's name is not seen"
    page = reader.open(ARTICLE)
    page.eval_on_selector(f".contents a[href='#{DESKTOP}']", "link => link.click()")
    assert opened(page, "variant") == [DESKTOP], f"{ARTICLE}: the link in the contents opens {opened(page, 'variant')}"


def test_the_readers_choice_is_remembered(newcomer):
    reader = newcomer()
    summary(reader.open(ARTICLE), DESKTOP).click()
    page = reader.open(ARTICLE)
    assert opened(page, "variant") == [DESKTOP], f"{ARTICLE}: after {DESKTOP} was chosen, the next visit opens {opened(page, 'variant')}"
    summary(page, MOBILE).click()
    page = reader.open(ARTICLE)
    assert opened(page, "variant") == [MOBILE], f"{ARTICLE}: after {MOBILE} was chosen again, the next visit opens {opened(page, 'variant')}"


def test_it_is_remembered_on_another_article(newcomer, site_of):
    article = "---\ntitle: {}\n---\n\n<!-- lockstep:variants -->\n## On mobile\n\nTap.\n\n## On desktop\n\nClick.\n<!-- lockstep:end -->\n"
    site = site_of({
        "lockstep.yml": "title: Help\n",
        "content/index.md": "---\ntitle: Help\n---\n\n[One](one.md), [two](two.md)\n",
        "content/one.md": article.format("One"),
        "content/two.md": article.format("Two"),
    })
    reader = newcomer()
    summary(reader.open(site.url + "one/"), DESKTOP).click()
    page = reader.open(site.url + "two/")
    assert opened(page, "variant") == [DESKTOP], f"after {DESKTOP} was chosen on one page, the other opens {opened(page, 'variant')}"


def test_a_link_to_a_variant_weighs_more_than_what_is_remembered(newcomer):
    reader = newcomer()
    summary(reader.open(ARTICLE), DESKTOP).click()
    page = reader.open(ARTICLE, f"#{MOBILE}")
    assert opened(page, "variant") == [MOBILE], f"{ARTICLE}#{MOBILE} opens {opened(page, 'variant')}"


@pytest.mark.parametrize("kept", ["on-a-watch", "", "\"'] > *", "Main"])
def test_what_is_remembered_and_not_there_does_no_harm(newcomer, kept):
    reader = newcomer()
    page = reader.open(ARTICLE)
    page.evaluate("kept => localStorage.setItem('variant', kept)", kept)
    page = reader.open(ARTICLE)
    page.wait_for_load_state("load")
    assert not reader.complaints, f"{ARTICLE}: with {kept!r} remembered, the browser says {reader.complaints}"
    assert opened(page, "variant") == [MOBILE], f"{ARTICLE}: with {kept!r} remembered, {opened(page, 'variant')} is open"


def test_they_work_where_nothing_may_be_stored(newcomer):
    reader = newcomer()
    reader.context.add_init_script(NOTHING_IS_STORED)
    page = reader.open(ARTICLE)
    for variant in reversed(ids_of(page, "variant")):
        summary(page, variant).click()
        assert opened(page, "variant") == [variant], f"{ARTICLE}: where nothing is stored, a press on {variant} opens {opened(page, 'variant')}"
    assert not reader.complaints, f"{ARTICLE}: where nothing is stored, the browser says {reader.complaints}"
