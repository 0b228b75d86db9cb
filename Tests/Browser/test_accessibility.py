"""Every page holds WCAG 2.2 A and AA and axe's best practice, small and large, light and dark, with all that opens open."""

from importlib.resources import files

import pytest

from places import on_every_page

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text()
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
# What a colour scheme can change.
COLOURS = ["color-contrast", "link-in-text-block"]

# Variants of one group close each other unless the group is taken apart.
OPEN_ALL = """() => document.querySelectorAll('details').forEach(details => {
  details.removeAttribute('name');
  details.open = true;
})"""


def violations(page, kind: str, values: list[str]) -> list[str]:
    found = page.evaluate(
        """async ([type, values]) => {
          const rules = type === 'tag' ? { 'target-size': { enabled: true } } : {};
          const { violations } = await axe.run(document, { runOnly: { type, values }, rules, resultTypes: ['violations'] });
          return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(node => node.html.slice(0, 150)) }));
        }""",
        [kind, values],
    )
    return [f"{each['id']}: {each['help']}: {node}" for each in found for node in each["nodes"]]


@on_every_page
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_no_violation(read, place, width):
    page = read(place, width=width)
    page.evaluate(AXE)
    # Closed tabs stand beside an open one, and lists that a phone hides are shown, only where there is room.
    found = [f"closed, {each}" for each in violations(page, "tag", STANDARDS)] if width == 1280 else []
    page.evaluate(OPEN_ALL)
    found += [f"open, {each}" for each in violations(page, "tag", STANDARDS)]
    page.emulate_media(color_scheme="dark")
    found += [f"open and dark, {each}" for each in violations(page, "rule", COLOURS)]
    page.emulate_media(color_scheme="light")
    assert not found, f"{place} at {width} px:\n" + "\n".join(found)
