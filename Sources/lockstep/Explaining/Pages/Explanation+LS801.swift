// Generated from docs/rules/LS801.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls801 = Explanation(
    code: "LS801", title: ##"Front matter is not YAML that Lockstep reads"##,
    text: ##"""
Front matter is YAML between two lines `---` at the start of an article. What cannot be read says nothing: a title would be lost, a draft would be published. Lockstep reads the plain part of YAML only: no anchors, no tags, no key twice.

Mend it where the mark stands. A text with a colon and a space in it, or one that starts with a bracket, a quote or a star, stands in quotes.

## Example

````markdown content/help.md
---
title: Refunds: when you get your money
---

Within a week.
````

What the check says:

```diagnostic
error[LS801]: ':' inside a value; put the value in quotes
 --> content/help.md:2:15
  |
2 | title: Refunds: when you get your money
  |               ^
```

## Front matter without an end

````markdown content/help.md
---
title: Refunds

Within a week.
````

What the check says:

```diagnostic
error[LS801]: front matter begins here and never ends; a line '---' ends it
 --> content/help.md:1:1
  |
1 | ---
  | ^^^
```

## Quiet

Nothing is wrong here.

````markdown content/help.md
---
title: "Refunds: when you get your money"
---

Within a week.
````

"""##)
}
