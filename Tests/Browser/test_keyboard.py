"""A reader without a mouse gets everywhere, always sees where, and is soon in the article."""

import pytest

from in_page import ask, ids_of, opened, shown_controls
from places import ARTICLE, GUIDE, HINDI_ARTICLE, PAGES, QUESTIONS, RULE, SEARCH, on, help_centre

# Where focus is, and what is wrong with how it is shown. Only focus that is somewhere has a name.
FOCUS = """
  const focused = document.activeElement;
  if (!focused || focused === document.body || focused === document.documentElement) return null;
  const box = focused.getClientRects()[0] ?? focused.getBoundingClientRect();
  const x = Math.min(Math.max(box.x + box.width / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max(box.y + box.height / 2, 0), innerHeight - 1);
  const above = document.elementFromPoint(x, y);
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
  const faults = [];
  if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth || box.width < 2 || box.height < 2)
    faults.push('is out of sight');
  else if (!above || !(focused.contains(above) || above.contains(focused))) faults.push(`is covered by ${above && name(above)}`);
  if ((outlineStyle === 'none' || parseFloat(outlineWidth) < 2) && boxShadow === 'none') faults.push('has no ring');
  self.stops ??= [];
  if (!self.stops.includes(focused)) self.stops.push(focused);
  return {
    number: self.stops.indexOf(focused),
    name: name(focused),
    faults,
    isInMain: !!focused.closest('main'),
    isInText: !!focused.closest('main .text'),
  };
"""


def tab(page):
    page.keyboard.press("Tab")
    return ask(page, FOCUS)


def stops(page):
    """Every place where Tab stops, in its order, until it leaves the page or comes back."""
    found = []
    while (stop := tab(page)) and stop["number"] == len(found):
        found.append(stop)
    return found


def skip_to_main(page):
    skip = tab(page)
    assert skip, "the first Tab leads nowhere"
    page.keyboard.press("Enter")
    return skip


@on(*PAGES)
def test_the_first_stop_is_seen_and_skips_to_main(read, place):
    page = read(place, width=1280, height=800)
    skip = skip_to_main(page)
    assert skip["name"].startswith("a.skip[#Main]"), f"{place}: the first Tab stops at {skip['name']}, not at the skip link"
    assert not skip["faults"], f"{place}: {skip['name']} {' and '.join(skip['faults'])}"
    inside = ask(page, "return document.querySelector(':target')?.localName")
    assert inside == "main", f"{place}: the skip link leads to {inside}, not to main"
    behind = tab(page)
    if behind and ask(page, "return !!document.querySelector('main :is(a, button, input, summary)')"):
        assert behind["isInMain"], f"{place}: after the skip link, Tab stops at {behind['name']}, which is not in main"


@on(help_centre("/"), ARTICLE, QUESTIONS, SEARCH, GUIDE, RULE)
@pytest.mark.parametrize("width", [360, 1280])
def test_every_control_is_a_stop_that_is_seen(read, place, width):
    page = read(place, width=width)
    expected = shown_controls(page)
    found = stops(page)
    faults = [f"{stop['name']} {fault}" for stop in found for fault in stop["faults"]]
    assert not faults, f"{place} at {width} px:\n" + "\n".join(faults)
    missed = ask(page, "return controls().filter(control => !self.stops.includes(control)).map(name)")
    assert not missed, f"{place} at {width} px: Tab stops {len(found)} times for {len(expected)} controls, not at:\n" + "\n".join(missed)


@on(ARTICLE, HINDI_ARTICLE, QUESTIONS)
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("script", [True, False], ids=["with script", "without"])
def test_at_most_eight_stops_stand_before_the_text(read, place, width, script):
    page = read(place, width=width, script=script)
    skip_to_main(page)
    before = []
    while (stop := tab(page)) and not stop["isInText"]:
        before.append(stop["name"])
        assert len(before) <= 8, f"{place} at {width} px: more than 8 stops before the text:\n" + "\n".join(before)
    assert stop, f"{place} at {width} px: nothing in the text is a stop"


@pytest.mark.parametrize("width", [360, 1280])
def test_a_variant_opens_with_enter(newcomer, width):
    page = newcomer(width=width).open(ARTICLE)
    for variant in reversed(ids_of(page, "variant")):
        page.locator(f"summary:has(+ #{variant})").focus()
        page.keyboard.press("Enter")
        assert opened(page, "variant") == [variant], f"{ARTICLE} at {width} px: Enter on {variant} opens {opened(page, 'variant')}"
        assert page.locator(f"summary:has(+ #{variant}):focus").count(), f"{ARTICLE}: {variant} loses focus when it opens"


def test_a_question_opens_and_closes_with_enter(newcomer):
    page = newcomer().open(QUESTIONS)
    question = ids_of(page, "question")[1]
    page.locator(f"summary:has(+ #{question})").focus()
    page.keyboard.press("Enter")
    assert opened(page, "question") == [question], f"{QUESTIONS}: Enter on {question} opens {opened(page, 'question')}"
    page.keyboard.press("Enter")
    assert opened(page, "question") == [], f"{QUESTIONS}: a second Enter on {question} leaves open {opened(page, 'question')}"


def test_the_menu_of_a_phone_opens_with_enter(newcomer):
    page = newcomer().open(ARTICLE)
    page.locator(".menu summary").focus()
    page.keyboard.press("Enter")
    assert page.locator(".menu ul a").first.is_visible(), f"{ARTICLE}: Enter does not open the menu"
    stop = tab(page)
    assert "'Orders'" in stop["name"], f"{ARTICLE}: after the menu's button, Tab stops at {stop['name']}, not at its first link"
