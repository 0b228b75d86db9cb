"""The search page lists every article, and of those, with script, the ones that have the words of the query."""

import re
from urllib.parse import parse_qs, quote, urlsplit

import pytest

from in_page import wait_for_words
from places import ARTICLE, GUIDE, HINDI_ARTICLE, HINDI_SEARCH, MISSING, RULE, SEARCH, handbook, help_centre, on

HANDBOOK_SEARCH = handbook("/search/")
EVERY_SEARCH = on(SEARCH, HINDI_SEARCH, HANDBOOK_SEARCH)


def listed(page, articles: list[str]) -> list[str]:
    """The articles that main shows links to, in its order."""
    paths = page.eval_on_selector_all("main a[href]", "all => all.filter(link => link.checkVisibility()).map(link => link.pathname)")
    return [path for path in dict.fromkeys(paths) if path in articles]


def articles_beside(site, place) -> list[str]:
    """Those in the language of a page."""
    is_hindi = place.path.startswith("/hi/")
    return [path for path in site.articles if path.startswith("/hi/") == is_hindi]


def search_field(page, told: str):
    """The field that a reader finds first."""
    field = page.locator("form[role=search] input[type=search][name=q]").first
    assert field.count() == 1, f"{told}: there is no field to search with"
    return field


def search(reader, place, words: str):
    """What is found, once the page says how much that is."""
    url = reader.sites[place.site].origin + f"{place.path}?q={quote(words)}"
    page = reader.open(url)
    said = wait_for_words(page, "main [role=status]", url)
    return listed(page, articles_beside(reader.sites[place.site], place)), said


@EVERY_SEARCH
@pytest.mark.parametrize("script", [True, False], ids=["with script", "without"])
def test_it_lists_every_article_where_nothing_is_asked(read, sites, place, script):
    articles = articles_beside(sites[place.site], place)
    assert articles, f"{place}: the site has no articles"
    missed = set(articles) - set(listed(read(place, script=script), articles))
    assert not missed, f"{place}: not listed:\n" + "\n".join(sorted(missed))


@on(help_centre("/"), ARTICLE, HINDI_ARTICLE, GUIDE, MISSING)
def test_the_form_on_a_page_leads_to_it_without_script_too(newcomer, place):
    page = newcomer(script=False).open(place)
    field = search_field(page, str(place))
    field.fill("refund")
    with page.expect_navigation() as arrived:
        field.press("Enter")
    there = urlsplit(page.url)
    expected = "/hi/search/" if place.path.startswith("/hi/") else "/search/"
    assert (there.path, parse_qs(there.query)) == (expected, {"q": ["refund"]}), f"{place}: the search leads to {page.url}"
    assert arrived.value.status == 200, f"{place}: {page.url} answers {arrived.value.status}"


@pytest.mark.parametrize(
    "place, words, article",
    [
        (SEARCH, "refund", "/payments/refund-a-pre-paid-order/"),
        (SEARCH, "Reject Order", ARTICLE.path),
        (SEARCH, "REFUND pre-paid", "/payments/refund-a-pre-paid-order/"),
        (HINDI_SEARCH, "रिफ़ंड", "/hi/payments/refund-a-pre-paid-order/"),
        (HINDI_SEARCH, "ऑर्डर रद्द", HINDI_ARTICLE.path),
        (HANDBOOK_SEARCH, "LS301", RULE.path),
        (HANDBOOK_SEARCH, "coverage", "/guide/coverage-and-impact/"),
    ],
    ids=str,
)
def test_it_leaves_those_that_have_the_words(newcomer, place, words, article):
    reader = newcomer()
    found, said = search(reader, place, words)
    assert article in found, f"{place}: '{words}' finds {found}, not {article}"
    every = articles_beside(reader.sites[place.site], place)
    if place == HANDBOOK_SEARCH:
        assert len(found) < len(every), f"{place}: '{words}' leaves all {len(every)} articles"
    # Pages of sections are among what is found, and not among the articles.
    number = re.search(r"\d+", said)
    assert number and int(number.group()) >= len(found), f"{place}: '{words}' leaves {len(found)} articles, the page says '{said}'"


@EVERY_SEARCH
def test_that_no_article_has_the_words_is_said(newcomer, place):
    reader = newcomer()
    found, said = search(reader, place, "qqxyzzy")
    assert not re.search("[1-9]", said), f"{place}: 'qqxyzzy' is in no article, and the page says '{said}'"
    # All of them are a list to look through; some would pass for an answer.
    every = articles_beside(reader.sites[place.site], place)
    assert not found or set(found) == set(every), f"{place}: 'qqxyzzy' is in no article and finds {found}"


@on(SEARCH, HANDBOOK_SEARCH)
def test_what_is_asked_stays_text(newcomer, place):
    reader = newcomer()
    for words in ("<b id=injected>refund</b>", "\"><script>self.injected = 1</script>", "a(", "100%", "\\b"):
        search(reader, place, words)
        injected = reader.page.evaluate("!!document.querySelector('#injected') || 'injected' in self")
        assert not injected, f"{place}: '{words}' becomes a part of the page"
        assert not reader.complaints, f"{place}: asked for '{words}', the browser says {reader.complaints}"


def test_a_site_below_its_host_searches_below_it(newcomer, site_of):
    site = site_of({
        "lockstep.yml": "title: Help\n",
        "content/index.md": "---\ntitle: Help\n---\n\n[Refunds](refunds.md)\n",
        "content/refunds.md": "---\ntitle: Refunds\n---\n\nIssue the refund.\n",
    }, path="/help/")
    page = newcomer().open(site.url)
    field = search_field(page, site.url)
    field.fill("refund")
    with page.expect_navigation():
        field.press("Enter")
    assert page.url == site.url + "search/?q=refund", f"{site.url}: the search leads to {page.url}"
    wait_for_words(page, "main [role=status]", page.url)
    assert listed(page, site.articles) == ["/help/refunds/"], f"{page.url} finds {listed(page, site.articles)}"
