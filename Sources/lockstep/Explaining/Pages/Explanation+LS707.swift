// Generated from docs/rules/LS707.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls707 = Explanation(
    code: "LS707", title: ##"A footnote is left out of the page"##,
    text: ##"""
A page shows a footnote where its text refers to it. One that nothing refers to is not shown at all, although somebody wrote it for readers: most of the time the reference is misspelt, or went with the sentence that it stood in. The same holds for the second of two footnotes with one name.

Refer to it, or delete it.

## Example

````markdown content/help.md
---
title: Help
---

We refund the order within a week.[^week]

[^weeks]: Your bank may take longer.
````

What the check says:

```diagnostic
error[LS707]: footnote '[^weeks]' is left out of the page, as nothing refers to it
 --> content/help.md:7:1
  |
7 | [^weeks]: Your bank may take longer.
  | ^^^^^^^^
```

## Quiet

Nothing is wrong here.

````markdown content/help.md
---
title: Help
---

We refund the order within a week.[^week]

[^week]: Your bank may take longer.

A footnote in code is an example:

```
[^note]: Like this.
```
````

"""##)
}
