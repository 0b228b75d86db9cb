// Generated from docs/rules/LS702.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls702 = Explanation(
    code: "LS702", title: ##"A link leads to a heading that its page does not have"##,
    text: ##"""
Such a link opens the right page at its top, and leaves the reader to search. The part after `#` is the id of a heading, the same as on GitHub: small letters, hyphens for spaces, no punctuation, and `-1` at the end of the second heading of one name.

Write the id of the heading. A heading that is worded anew has a new id, and the links to it must follow.

## Example

````markdown content/help.md
---
title: Help
---

See [when you get your money](#when-you-get-the-money).

## When you get your money

Within a week.
````

What the check says:

```diagnostic
error[LS702]: '#when-you-get-the-money' is no heading of this page; did you mean 'when-you-get-your-money'?
 --> content/help.md:5:31
  |
5 | See [when you get your money](#when-you-get-the-money).
  |                               ^^^^^^^^^^^^^^^^^^^^^^^
  |
  = fix (review): replace '#when-you-get-the-money' with '#when-you-get-your-money'
```

## Quiet

Nothing is wrong here.

````markdown content/help.md
---
title: Help
---

See [when you get your money](#when-you-get-your-money).

## When you get your money

Within a week.
````

"""##)
}
