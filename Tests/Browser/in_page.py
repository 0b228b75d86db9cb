"""Questions that the tests ask of a page, as JavaScript. Chromium answers them where the page's own script is off too."""

import re

import pytest
from playwright.sync_api import Page, TimeoutError

_WORDS = r"""
// An element as a reader of a failed test finds it again.
const name = element => {
  const { localName, id, className } = element;
  const words = (element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 40);
  const where = element.getAttribute('href') ?? element.getAttribute('name');
  return localName + (id && '#' + id) + (typeof className === 'string' && className && '.' + className.trim().replace(/\s+/g, '.'))
    + (where === null ? '' : `[${where}]`) + (words && ` '${words}'`);
};

const isShown = element => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

// What is there for a screen reader alone is shown to nobody, however large it says it is.
const isClipped = element => {
  for (let outer = element; outer && outer !== document.body; outer = outer.parentElement) {
    const style = getComputedStyle(outer);
    if (style.overflow !== 'visible' && style.display !== 'inline' && (outer.clientWidth <= 1 || outer.clientHeight <= 1)) return true;
  }
  return false;
};

const controls = () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
  .filter(control => isShown(control) && !control.disabled && control.getClientRects().length > 0);

// A link that stands in a sentence: its line gives its height.
const isInSentence = control => {
  if (control.localName !== 'a' || getComputedStyle(control).display !== 'inline') return false;
  const around = control.closest('p, li, td, th, dd, dt, summary, blockquote, figcaption, h1, h2, h3, h4');
  return !!around && around.textContent.trim() !== control.textContent.trim();
};
"""


def ask(page: Page, question: str, argument=None):
    """Runs the body of a function of `it` in the page."""
    return page.evaluate("it => {" + _WORDS + question + "}", argument)


def texts_of_main(page: Page) -> list[tuple[str, bool]]:
    """Each piece of text in main, but for that of navigation and forms, and whether it is to be seen."""
    return ask(page, r"""
      const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) {
        const text = walker.currentNode, around = text.parentElement;
        if (!/[\p{L}\p{N}]/u.test(text.data) || around.closest('nav, form, button, script, style, template')) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const { width, height } = range.getBoundingClientRect();
        texts.push([text.data.trim().replace(/\s+/g, ' '), isShown(around) && !isClipped(around) && width > 1 && height > 1]);
      }
      return texts;
    """)


def wait_for_words(page: Page, selector: str, told: str) -> str:
    """What an element says, as soon as it says something."""
    speaking = page.locator(selector).filter(has_text=re.compile(r"\S"))
    try:
        speaking.wait_for()
    except TimeoutError:
        pytest.fail(f"{told}: there is no {selector} that says something", pytrace=False)
    return speaking.inner_text()


def shown_controls(page: Page) -> list[str]:
    return ask(page, "return controls().map(name)")


def opened(page: Page, kind: str) -> list[str]:
    """The ids of what is open: of `variant` or `question`."""
    return page.eval_on_selector_all(f"details.{kind}[open] > div", "all => all.map(inside => inside.id)")


def ids_of(page: Page, kind: str) -> list[str]:
    return page.eval_on_selector_all(f"details.{kind} > div", "all => all.map(inside => inside.id)")


def sideways(page: Page, width: int) -> list[str]:
    """What sticks out to the right or to the left, where the page can be scrolled sideways."""
    return ask(page, """
      const root = document.documentElement;
      if (root.scrollWidth <= it) return [];
      const out = [...document.querySelectorAll('body *')].filter(element => {
        const { left, right, width } = element.getBoundingClientRect();
        return isShown(element) && width > 0 && (right > it + 1 || left < -1);
      });
      return [`the page is ${root.scrollWidth} px wide`, ...out.slice(0, 4).map(name)];
    """, width)
