"""Readers say whether an article helped: by two buttons that lead to a page, or, with script, without leaving the article."""

from urllib.parse import parse_qs, urlsplit

from in_page import wait_for_words
from places import ARTICLE, GUIDE, HINDI_ARTICLE, QUESTIONS, on

on_articles = on(ARTICLE, HINDI_ARTICLE, QUESTIONS, GUIDE)
ANSWERS = ["yes", "no"]


def form(page, place):
    found = page.locator("form.feedback[data-feedback]")
    assert found.count() == 1, f"{place}: there are {found.count()} forms for feedback, not one"
    return found


def button(page, place, answer: str):
    found = form(page, place).locator("button")
    assert found.count() == 2, f"{place}: the feedback form has {found.count()} buttons, not two"
    return found.nth(ANSWERS.index(answer))


def assert_it_carries_the_answer(url: str, place, answer: str):
    there = urlsplit(url)
    expected = ("/hi" if place.path.startswith("/hi/") else "") + f"/feedback/{answer}/"
    assert there.path == expected, f"{place}: '{answer}' goes to {there.path}, not to {expected}"
    assert parse_qs(there.query) == {"page": [place.path]}, f"{place}: '{answer}' says '{there.query}' of the page"


@on_articles
def test_without_script_an_answer_leads_to_a_page(newcomer, place):
    reader = newcomer(script=False)
    for answer in ANSWERS:
        page = reader.open(place)
        with page.expect_navigation() as arrived:
            button(page, place, answer).click()
        assert_it_carries_the_answer(page.url, place, answer)
        assert arrived.value.status == 200, f"{place}: {page.url} answers {arrived.value.status}"
        assert page.locator("h1").inner_text(), f"{page.url}: the page says nothing"


@on_articles
def test_with_script_an_answer_is_sent_and_thanked_for_in_place(newcomer, place):
    reader = newcomer()
    for answer in ANSWERS:
        page = reader.open(place)
        before = page.url
        with page.expect_request(lambda request: "/feedback/" in request.url) as sent:
            button(page, place, answer).click()
        assert_it_carries_the_answer(sent.value.url, place, answer)
        wait_for_words(page, "form.feedback p[role=status]", f"{place}: after '{answer}'")
        assert page.url == before, f"{place}: '{answer}' leaves the article for {page.url}"
        assert not reader.complaints, f"{place}: the browser says {reader.complaints}"


@on(ARTICLE, GUIDE)
def test_the_form_asks_nothing_of_the_reader(read, place):
    page = read(place)
    method = form(page, place).evaluate("form => form.method")
    assert method == "get", f"{place}: the form is sent by {method}"
    fields = form(page, place).locator("input, textarea, select").evaluate_all("all => all.map(field => field.name)")
    assert set(fields) <= {"page"}, f"{place}: the form sends {fields}"
