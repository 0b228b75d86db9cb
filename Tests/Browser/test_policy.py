"""Pages run under the Content-Security-Policy that the build writes for them, which allows one style sheet by its hash."""

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest

from in_page import wait_for_words
from places import ARTICLE, on_every_page

BOTH_SITES = pytest.mark.parametrize("site", ["help", "handbook"])
DATA = {"application/ld+json"}

VIOLATIONS = """
  self.violations = [];
  document.addEventListener('securitypolicyviolation', event =>
    self.violations.push(`${event.effectiveDirective} forbids ${event.blockedURI} ${event.sample}`));
"""


class Markup(HTMLParser):
    """The style sheets that a page holds, and what no strict policy allows."""

    def __init__(self, html: str):
        super().__init__()
        self.styles: list[str] = []
        self.faults: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "script" and "src" not in values and values.get("type") not in DATA:
            self.faults.append(f"an inline script in line {self.getpos()[0]}")
        if tag == "style":
            self.styles.append("")
        for name, value in attributes:
            if name == "style" or name.startswith("on") or (value or "").strip().lower().startswith("javascript:"):
                self.faults.append(f'<{tag} {name}="{value}"> in line {self.getpos()[0]}')

    def handle_data(self, data):
        if self.lasttag == "style" and self.styles and self.cdata_elem == "style":
            self.styles[-1] += data


@pytest.fixture(scope="module")
def markup(sites):
    return {name: {path: Markup(file.read_text()) for path, file in site.pages.items()} for name, site in sites.items()}


@BOTH_SITES
def test_the_policy_forbids_what_it_does_not_name(sites, site):
    policy = dict(part.strip().partition(" ")[::2] for part in sites[site].policy.split(";"))
    assert policy.get("default-src") in ("'none'", "'self'"), f"{site}: default-src is {policy.get('default-src')}"
    for directive, value in {"base-uri": "'none'", "form-action": "'self'", "frame-ancestors": "'none'"}.items():
        assert policy.get(directive) == value, f"{site}: {directive} is {policy.get(directive)}, not {value}"
    loose = re.findall(r"'unsafe-[a-z-]+'|\*|'wasm-unsafe-eval'", sites[site].policy)
    assert not loose, f"{site}: the policy allows {' '.join(loose)}"


@BOTH_SITES
def test_no_page_has_inline_script_or_attributes_of_style_or_events(markup, site):
    faults = [f"{site}:{path}: {fault}" for path, page in markup[site].items() for fault in page.faults]
    assert not faults, "\n".join(faults)


@BOTH_SITES
def test_the_policy_has_one_hash_which_is_that_of_the_style_on_every_page(sites, markup, site):
    hashes = re.findall(r"'(sha\d+-[^']+)'", sites[site].policy)
    assert len(hashes) == 1, f"{site}: the policy has {len(hashes)} hashes, not one: {sites[site].policy}"
    for path, page in markup[site].items():
        assert len(page.styles) == 1, f"{site}:{path}: the page has {len(page.styles)} <style>, not one"
        digest = "sha256-" + base64.b64encode(hashlib.sha256(page.styles[0].encode()).digest()).decode()
        assert digest == hashes[0], f"{site}:{path}: the hash of its style is {digest}, the policy has {hashes[0]}"


@on_every_page
def test_a_page_that_is_used_breaks_no_rule(newcomer, place):
    reader = newcomer()
    reader.context.add_init_script(VIOLATIONS)
    page = reader.open(place)
    for control in page.locator("summary:visible, button.open-all:visible").all():
        control.click()
    answer = page.locator("form.feedback button").first
    if answer.count():
        answer.click()
        wait_for_words(page, "form.feedback [role=status]", str(place))
    violations = page.evaluate("self.violations")
    assert not violations, f"{place}:\n" + "\n".join(violations)
    assert not reader.complaints, f"{place}: the browser says:\n" + "\n".join(reader.complaints)


def test_a_violation_would_be_noticed(newcomer):
    reader = newcomer()
    reader.context.add_init_script(VIOLATIONS)
    page = reader.open(ARTICLE)
    page.evaluate("document.body.setAttribute('style', 'color: red')")
    page.wait_for_function("self.violations.length > 0")
