// Generated from docs/rules/LS804.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls804 = Explanation(
    code: "LS804", title: ##"An article has no title"##,
    text: ##"""
The title is the heading of the page, its name in lists and search results, and what a screen reader says first. So every article has one, in its front matter; a heading in the text is not taken for it.

Write it between two lines `---` at the start of the file. A file that is no page of its own, but a part of others, has a name that starts with `_`.

## Example

````markdown content/help.md
# Refunds

Within a week.
````

What the check says:

```diagnostic
error[LS804]: the article has no front matter, and so no 'title'
 --> content/help.md:1:1
  |
1 | # Refunds
  | ^
```

## Quiet

Nothing is wrong here.

````markdown content/help.md
---
title: Refunds
---

Within a week.
````

````markdown content/_note.md
The money comes within a week.
````

"""##)
}
