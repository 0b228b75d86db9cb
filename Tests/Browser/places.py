"""The pages that the tests read: one of each kind, as reading all of them would take too long."""

from typing import NamedTuple

import pytest


class Place(NamedTuple):
    """A path of one of the two sites that the repository holds."""

    site: str
    path: str

    def __str__(self):
        return f"{self.site}:{self.path}"


def help_centre(path: str) -> Place:
    return Place("help", path)


def handbook(path: str) -> Place:
    return Place("handbook", path)


ARTICLE = help_centre("/orders/cancel-or-reject-an-order/")
HINDI_ARTICLE = help_centre("/hi/orders/cancel-or-reject-an-order/")
QUESTIONS = help_centre("/faq/")
HINDI_QUESTIONS = help_centre("/hi/faq/")
SEARCH = help_centre("/search/")
HINDI_SEARCH = help_centre("/hi/search/")
MISSING = help_centre("/no/such/page/")
GUIDE = handbook("/guide/adopt/")
RULE = handbook("/rules/LS301/")

PAGES = [
    help_centre("/"),
    help_centre("/hi/"),
    ARTICLE,
    HINDI_ARTICLE,
    QUESTIONS,
    help_centre("/orders/"),
    SEARCH,
    help_centre("/feedback/yes/"),
    MISSING,
    handbook("/"),
    GUIDE,
    RULE,
    handbook("/reference/templates/"),
]


def on(*places: Place):
    """Runs a test on each of these pages, whose names stand in its report."""
    return pytest.mark.parametrize("place", places, ids=str)


on_every_page = on(*PAGES)
