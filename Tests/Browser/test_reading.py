"""A page says what language it is in, leads to its translation, has its headings in order, and runs from the right if Arabic does."""

import pytest

from in_page import ask, sideways
from places import ARTICLE, HINDI_ARTICLE, HINDI_QUESTIONS, QUESTIONS, help_centre, on_every_page, on


@on(help_centre("/"), ARTICLE, QUESTIONS)
def test_the_language_switch_leads_to_the_same_article_and_back(newcomer, sites, place):
    page = newcomer().open(place)
    page.locator(".languages a[hreflang=hi]").click()
    there = page.url.removeprefix(sites["help"].origin)
    assert there == "/hi" + place.path, f"{place}: the switch to Hindi leads to {there}"
    assert page.locator("html").get_attribute("lang") == "hi", f"{there}: lang is {page.locator('html').get_attribute('lang')}"
    page.locator(".languages a[hreflang=en]").click()
    back = page.url.removeprefix(sites["help"].origin)
    assert back == place.path, f"{there}: the switch to English leads to {back}"


@on_every_page
def test_a_page_says_its_language(read, place):
    language, direction = ask(read(place), "return [document.documentElement.lang, getComputedStyle(document.documentElement).direction]")
    expected = "hi" if place.path.startswith("/hi/") else "en"
    assert language == expected, f"{place}: lang is {language!r}, not {expected!r}"
    assert direction == "ltr", f"{place}: the page runs {direction}"


@on(HINDI_ARTICLE, HINDI_QUESTIONS, help_centre("/hi/"), help_centre("/hi/search/"))
def test_a_hindi_page_says_everything_in_hindi(read, place):
    english = ask(read(place), r"""
      const words = [...document.querySelectorAll('button, summary, label, legend, .skip, nav > p, [aria-label], [placeholder], [role=status]')]
        .filter(element => !element.closest('[lang=en]'))
        .flatMap(element => ['aria-label', 'placeholder'].map(each => element.getAttribute(each)).concat(element.textContent));
      // The name of a product stays in Latin letters among words that do not.
      return words.filter(text => text && /[a-z]{3}/i.test(text) && !/\p{Script=Devanagari}/u.test(text));
    """)
    assert not english, f"{place}: the theme says in English: {english}"


@on_every_page
def test_headings_go_down_one_by_one(read, place):
    page = read(place)
    headings = page.eval_on_selector_all("h1, h2, h3, h4, h5, h6", "all => all.map(each => [+each.localName[1], each.textContent.trim()])")
    tops = [text for level, text in headings if level == 1]
    assert len(tops) == 1, f"{place}: there are {len(tops)} h1: {tops}"
    for (above, _), (level, text) in zip([(0, "")] + headings, headings):
        assert level <= above + 1, f"{place}: '{text}' is an h{level} after an h{above}"


ARABIC = {
    "lockstep.yml": "title: مساعدة\nlanguages: [ar]\nseverity: {LS816: off}\n",
    "content/index.md": "---\ntitle: مساعدة البائعين\n---\n\nماذا تريد أن تفعل؟ [إلغاء الطلب](orders/cancel.md)\n",
    "content/orders/index.md": "---\ntitle: الطلبات\n---\n\n[إلغاء الطلب](cancel.md)\n",
    "content/orders/cancel.md": """---
title: إلغاء الطلب
---

يمكنك إلغاء الطلب في أي مرحلة.

<!-- lockstep:variants -->
## على الهاتف

1. انتقل إلى صفحة **طلباتي**.
2. اضغط على **رفض الطلب**.

## على الحاسوب

1. انقر على **الطلبات**.
<!-- lockstep:end -->

## الأسباب

| السبب | متى |
|---|---|
| نفاد المنتج | عندما لا يتوفر المنتج |
""",
}


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_an_arabic_page_runs_from_the_right(site_of, read, width):
    site = site_of(ARABIC)
    for path in ("", "orders/", "orders/cancel/"):
        page = read(site.url + path, width=width)
        told = f"/{path} in Arabic at {width} px"
        root = ask(page, "return [document.documentElement.lang, document.documentElement.dir]")
        assert root == ["ar", "rtl"], f"{told}: lang and dir are {root}"
        out = sideways(page, width)
        assert not out, f"{told}: " + "\n".join(out)
        title = ask(page, """
          const range = document.createRange(), title = document.querySelector('h1');
          range.selectNodeContents(title);
          return [range.getBoundingClientRect().right, title.getBoundingClientRect().right];
        """)
        assert abs(title[0] - title[1]) <= 1, f"{told}: the title ends at {title[0]} px, its line begins at {title[1]} px"
    first, second = page.locator(".variant > summary").all()[:2]
    if width == 1280:
        assert first.bounding_box()["x"] > second.bounding_box()["x"], f"{told}: the first tab does not stand right of the second"
        menu, main = page.locator(".menu").bounding_box(), page.locator("main h1").bounding_box()
        assert menu["x"] > main["x"], f"{told}: the menu does not stand right of the article"
    number, step = ask(page, """
      const step = document.querySelector('.variant[open] ol > li'), text = document.createRange();
      text.selectNodeContents(step);
      return [step.getBoundingClientRect().right, text.getBoundingClientRect().right];
    """)
    assert number - step > 16, f"{told}: no room is left for a step's number on its right"
