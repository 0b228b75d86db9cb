"""Questions: each has an address that opens it, all open at one press, and the browser's own search finds closed answers."""

import pytest

from in_page import ids_of, opened
from places import HINDI_QUESTIONS, QUESTIONS, on

on_both = on(QUESTIONS, HINDI_QUESTIONS)


@on_both
@pytest.mark.parametrize("script", [True, False], ids=["with script", "without"])
def test_a_link_to_a_question_opens_it(newcomer, place, script):
    reader = newcomer(script=script)
    for question in ids_of(reader.open(place), "question"):
        page = reader.open(place, f"#{question}")
        assert opened(page, "question") == [question], f"{place}#{question} opens {opened(page, 'question')}"
        assert page.locator(f"[id='{question}']").is_visible(), f"{place}#{question} is open and not seen"


@on_both
def test_one_button_opens_all_and_closes_all(newcomer, place):
    page = newcomer().open(place)
    questions = ids_of(page, "question")
    assert len(questions) > 1, f"{place} has {len(questions)} questions"
    button = page.locator(".questions > button.open-all:first-child")
    assert button.count() == 1, f"{place}: div.questions has {button.count()} buttons to open all as its first child, not one"
    at_first = button.inner_text()
    assert at_first, f"{place}: the button that opens all says nothing"
    button.click()
    assert opened(page, "question") == questions, f"{place}: after '{at_first}' these are open: {opened(page, 'question')}"
    then = button.inner_text()
    assert then and then != at_first, f"{place}: when all are open, the button still says '{then}'"
    button.click()
    assert opened(page, "question") == [], f"{place}: after '{then}' these are open: {opened(page, 'question')}"
    assert button.inner_text() == at_first, f"{place}: when all are closed, the button says '{button.inner_text()}', not '{at_first}'"


@on_both
def test_all_are_closed_at_first_and_several_can_be_open(newcomer, place):
    page = newcomer().open(place)
    assert opened(page, "question") == [], f"{place}: at first these are open: {opened(page, 'question')}"
    questions = ids_of(page, "question")[:2]
    for question in questions:
        page.locator(f"summary:has(+ [id='{question}'])").click()
    assert opened(page, "question") == questions, f"{place}: of two that were pressed, these are open: {opened(page, 'question')}"


@on_both
def test_the_browsers_search_looks_into_closed_answers(read, place):
    """Chromium looks into what is skipped in drawing, never into what is not displayed."""
    hidden = read(place).eval_on_selector_all("details.question:not([open])", """all => all.map(details => {
      const inside = details.querySelector(':scope > div');
      return [inside.id, getComputedStyle(details, '::details-content').contentVisibility, getComputedStyle(details, '::details-content').display,
        getComputedStyle(inside).display, getComputedStyle(inside).visibility];
    })""")
    assert hidden, f"{place} has no closed question"
    for question, skipped, box, display, visibility in hidden:
        is_found = skipped == "hidden" and "none" not in (box, display) and visibility == "visible"
        assert is_found, f"{place}#{question}: content-visibility {skipped}, display {box} and {display}, visibility {visibility}"
