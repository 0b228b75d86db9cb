"""A procedure reads as one: numbered, each control's label drawn as a control, and what the seller sees at the end of the line."""

from in_page import ask
from places import ARTICLE, HINDI_ARTICLE, PAGES, on

BOXES = """
  const border = element => parseFloat(getComputedStyle(element).borderInlineStartWidth);
  const open = document.querySelector('.variant[open] .procedure');
  return {
    labels: [...open.querySelectorAll('.control')].map(label => [label.textContent, border(label)]),
    numbers: [...open.children].map(step => getComputedStyle(step, '::before').content),
    end: getComputedStyle(open.nextElementSibling, '::before').content,
  };
"""


@on(ARTICLE, HINDI_ARTICLE)
def test_steps_are_numbered_and_labels_look_like_controls(read, place):
    procedure = ask(read(place), BOXES)
    assert len(procedure["labels"]) >= 4, f"{place}: the labels of controls are {procedure['labels']}"
    for label, border in procedure["labels"]:
        assert border >= 1, f"{place}: '{label}' has no border"
    assert all("counter" in number for number in procedure["numbers"]), f"{place}: the steps begin with {procedure['numbers']}"
    assert "✓" in procedure["end"], f"{place}: what stands behind the steps begins with {procedure['end']}"


@on(*(page for page in PAGES if page.site == "help"))
def test_a_person_is_reached_from_the_same_place_on_each_page(read, place):
    page = read(place)
    links = page.eval_on_selector_all("body > footer > p:first-child > a.person", "all => all.map(each => each.href)")
    assert links == ["mailto:sellers@smartbiz.example"], f"{place}: a person is reached by {links}"
