"""Script adds comfort, never words: what a page has can be read, and what it offers works, where script is off."""

import pytest

from in_page import ask, texts_of_main
from places import ARTICLE, HINDI_ARTICLE, PAGES, QUESTIONS, on, on_every_page

# On a wide screen too, what is drawn in another way there.
READ_AT = [(place, 360) for place in PAGES] + [(ARTICLE, 1280), (HINDI_ARTICLE, 1280), (QUESTIONS, 1280)]


@pytest.mark.parametrize("place, width", READ_AT, ids=str)
def test_every_word_of_main_can_be_read(read, place, width):
    page = read(place, width=width, script=False)
    texts = texts_of_main(page)
    assert texts, f"{place}: main is empty"
    seen = [is_seen for _, is_seen in texts]
    # Variants close each other, so what each shows is added up.
    for summary in page.locator("main summary").all():
        if summary.is_visible() and summary.evaluate("summary => !summary.parentElement.open"):
            summary.click()
            seen = [before or now for before, (_, now) in zip(seen, texts_of_main(page))]
    lost = [text for (text, _), is_seen in zip(texts, seen) if not is_seen]
    assert not lost, f"{place} at {width} px, out of reach without script:\n" + "\n".join(lost)


@on_every_page
def test_no_control_is_dead(read, place):
    page = read(place, script=False)
    dead = ask(page, """
      return controls().filter(control => {
        if (control.localName === 'summary') return false;
        if (control.localName === 'a') return ['', '#'].includes(control.getAttribute('href'));
        return !(control.form && control.form.getAttribute('action')) && !control.hasAttribute('formaction')
          && !control.hasAttribute('popovertarget') && !control.hasAttribute('commandfor');
      }).map(name)
    """)
    assert not dead, f"{place}: without script these do nothing:\n" + "\n".join(dead)


@on_every_page
def test_every_form_leads_to_a_page(read, place):
    page = read(place, script=False)
    for target in page.evaluate("""() => [...new Set([...document.querySelectorAll('form[action], [formaction]')]
      .map(each => new URL(each.getAttribute('formaction') ?? each.getAttribute('action'), location).href))]"""):
        status = page.request.get(target).status
        assert status == 200, f"{place}: a form leads to {target}, where the server answers {status}"


@on_every_page
def test_nobody_is_asked_to_turn_script_on(read, place):
    text = read(place, script=False).inner_text("body").lower()
    assert "javascript" not in text, f"{place}: the page speaks of JavaScript"


@on(ARTICLE, HINDI_ARTICLE)
def test_the_other_variant_opens_by_its_name_and_by_a_link(newcomer, place):
    reader = newcomer(script=False)
    page = reader.open(place)
    first, second = page.locator("details.variant").all()[:2]
    second.locator("> summary").click()
    is_open = [first.get_attribute("open") is not None, second.get_attribute("open") is not None]
    assert is_open == [False, True], f"{place}: after the second variant was pressed, the two are open: {is_open}"
    target = second.locator("> div").get_attribute("id")
    page = reader.open(place, f"#{target}")
    assert page.locator(f"details[open] > [id='{target}']").count() == 1, f"{place}: a link to #{target} does not open it"
