"""On paper stand all words of an article, those of closed variants and answers too, and nothing that can only be pressed."""

import pytest

from in_page import ask, opened, texts_of_main
from places import ARTICLE, GUIDE, HINDI_ARTICLE, HINDI_QUESTIONS, QUESTIONS, RULE, on, handbook, help_centre

READ_ON_PAPER = on(help_centre("/"), ARTICLE, HINDI_ARTICLE, QUESTIONS, HINDI_QUESTIONS, GUIDE, RULE, handbook("/reference/templates/"))
BARE = ["header.bar", "form[role=search]", "form.feedback", "button", "nav.languages", "nav.menu", "nav.contents", "nav.neighbours", "a.skip"]


@READ_ON_PAPER
@pytest.mark.parametrize("script", [True, False], ids=["with script", "without"])
def test_every_word_of_main_is_on_paper(read, place, script):
    page = read(place, script=script)
    page.emulate_media(media="print")
    lost = [text for text, is_seen in texts_of_main(page) if not is_seen]
    assert not lost, f"{place}: not on paper:\n" + "\n".join(lost)


@READ_ON_PAPER
def test_nothing_that_is_pressed_is_on_paper(read, place):
    page = read(place)
    page.emulate_media(media="print")
    printed = ask(page, "return it.flatMap(kind => [...document.querySelectorAll(kind)].filter(isShown).map(name))", BARE)
    assert not printed, f"{place}: on paper, but of no use there:\n" + "\n".join(printed)


@on(ARTICLE, QUESTIONS)
def test_paper_is_white_in_a_dark_room_too(read, place):
    page = read(place, scheme="dark")
    page.emulate_media(media="print")
    colours = ask(page, "return ['backgroundColor', 'color'].map(part => getComputedStyle(document.documentElement)[part])")
    assert colours == ["rgb(255, 255, 255)", "rgb(0, 0, 0)"], f"{place}: paper and ink are {colours}"


# As of a browser that shows nothing of a closed `details`, whatever the style sheet says.
OLD_BROWSER = "CSS.supports = () => false"


@on(ARTICLE, QUESTIONS)
def test_an_older_browser_prints_what_is_closed_too_and_closes_it_again(newcomer, place):
    reader = newcomer()
    reader.page.add_init_script(OLD_BROWSER)
    page = reader.open(place)
    before = opened(page, "variant"), opened(page, "question")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    closed = page.locator(".text details:not([open])").count()
    assert closed == 0, f"{place}: {closed} are closed on paper"
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    after = opened(page, "variant"), opened(page, "question")
    assert after == before, f"{place}: {before} were open before printing, {after} are after it"
    names = page.eval_on_selector_all(".variant", "all => all.map(each => each.name)")
    assert all(names), f"{place}: the variants are called {names}, so that several may be open"
