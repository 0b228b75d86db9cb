"""A small phone is enough: nothing sticks out, words are large enough to read, what is pressed is large enough to hit."""

import struct
import zlib

import pytest

from in_page import ask, sideways
from places import on_every_page

# WCAG 1.4.12: what a reader may set for themselves without loss.
SPACING = """
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
"""
CUT_OFF = """
  return [...document.querySelectorAll('body *')].filter(element => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const cuts = [overflowX, overflowY].some(overflow => ['hidden', 'clip'].includes(overflow));
    return cuts && isShown(element) && element.clientWidth > 1 && element.clientHeight > 1
      && (element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2);
  }).map(name);
"""
# What a thumb is led to, as opposed to links in a text or a list of links that a reader looks through.
MAIN_CONTROLS = "a.skip, .bar a, .bar button, [role=search] :is(input, button), summary, .menu a, .neighbours a, .feedback button, .open-all, .person"

# WCAG 2.5.8: 24 by 24 px, or so much room around that no circle of 24 px meets another target.
TOO_SMALL = """
  const targets = controls().map(control => [control, control.getBoundingClientRect()]);
  const isSmall = ({ width, height }, least) => Math.min(width, height) < least - 0.5;
  const centre = ({ x, y, width, height }) => [x + width / 2, y + height / 2];
  const isCrowded = (control, box) => targets.some(([other, there]) => {
    if (other === control || other.contains(control) || control.contains(other)) return false;
    const [x, y] = centre(box), [u, v] = centre(there);
    const away = Math.hypot(Math.max(there.left - x, 0, x - there.right), Math.max(there.top - y, 0, y - there.bottom));
    return away < 12 || (isSmall(there, 24) && Math.hypot(u - x, v - y) < 24);
  });
  return targets.flatMap(([control, box]) => {
    const least = control.matches(it) ? 44 : 24;
    if (!isSmall(box, least) || isInSentence(control) || (least === 24 && !isCrowded(control, box))) return [];
    return [`${name(control)} is ${Math.round(box.width)} by ${Math.round(box.height)} px, where ${least} by ${least} is the least`];
  });
"""


@on_every_page
@pytest.mark.parametrize("width", [360, 320])
def test_nothing_sticks_out_or_is_cut_off_with_wide_spacing_either(read, place, width):
    page = read(place, width=width)
    out = sideways(page, width)
    assert not out, f"{place} at {width} px: " + "\n".join(out)
    before = ask(page, CUT_OFF)
    page.evaluate("""css => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }""", SPACING)
    out = sideways(page, width)
    assert not out, f"{place} at {width} px with wide spacing: " + "\n".join(out)
    cut = [each for each in ask(page, CUT_OFF) if each not in before]
    assert not cut, f"{place} at {width} px: wide spacing cuts off words of:\n" + "\n".join(cut)


@on_every_page
def test_what_is_pressed_is_large_enough(read, place):
    page = read(place)
    # With the menu open, which is most of what a thumb presses.
    page.evaluate("document.querySelectorAll('nav details').forEach(details => { details.open = true })")
    small = ask(page, TOO_SMALL, MAIN_CONTROLS)
    assert not small, f"{place}:\n" + "\n".join(small)


@on_every_page
def test_body_text_is_sixteen_pixels_or_more(read, place):
    small = ask(read(place), """
      return [...document.querySelectorAll('main :is(p, li, td, th, dd, dt, blockquote, summary):not(.updated, nav *, .feedback *)')]
        .map(element => [parseFloat(getComputedStyle(element).fontSize), element])
        .filter(([size, element]) => size < 16 && isShown(element))
        .map(([size, element]) => `${name(element)} is ${size} px high`);
    """)
    assert not small, f"{place}:\n" + "\n".join(small)


@on_every_page
def test_a_dark_room_gets_a_dark_page_without_script_too(read, place):
    brightness = ask(read(place, scheme="dark", script=False), """
      const canvas = getComputedStyle(document.documentElement).backgroundColor;
      const text = getComputedStyle(document.body).color;
      return [canvas, text].map(colour => colour.match(/[0-9.]+/g).slice(0, 3).reduce((sum, part) => sum + part / 765, 0));
    """)
    assert brightness[0] < 0.2 and brightness[1] > 0.7, f"{place}: of 1, paper has {brightness[0]:.2f}, text {brightness[1]:.2f}"


def png(width: int, height: int) -> bytes:
    """A black picture."""
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + bytes(width) for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def test_a_large_picture_says_its_size_and_fits(site_of, read):
    site = site_of({
        "lockstep.yml": "title: Pictures\n",
        "content/index.md": "---\ntitle: Pictures\n---\n\n![The list of orders](orders.png)\n",
        "content/orders.png": png(1600, 900),
    })
    page = read(site.url)
    size = page.eval_on_selector("main img", "image => [image.getAttribute('width'), image.getAttribute('height')]")
    assert size == ["1600", "900"], f"the picture is 1600 by 900 and says {size}"
    shown = page.eval_on_selector("main img", "image => [image.clientWidth, image.clientHeight]")
    assert abs(shown[0] / shown[1] - 16 / 9) < 0.02, f"the picture is drawn {shown[0]} by {shown[1]}, out of shape"
    out = sideways(page, 360)
    assert not out, "with a large picture: " + "\n".join(out)
