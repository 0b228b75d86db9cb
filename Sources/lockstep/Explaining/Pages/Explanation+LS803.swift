// Generated from docs/rules/LS803.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls803 = Explanation(
    code: "LS803", title: ##"A value in front matter is of the wrong kind"##,
    text: ##"""
Each key of front matter takes one kind of value, and nothing is converted: `yes` is no flag, `3rd` no number, and `1 March` no day. A guess would be wrong for someone.

Write the value as the message says; [front matter](../reference/front-matter.md) has an example of each.

## Example

````markdown content/help.md
---
title: Refunds
order: 3rd
draft: yes
updated: 1 March
---

Within a week.
````

What the check says:

```diagnostic
error[LS803]: 'order' must be a whole number, not '3rd'
 --> content/help.md:3:8
  |
3 | order: 3rd
  |        ^^^

error[LS803]: 'draft' must be 'true' or 'false', not 'yes'
 --> content/help.md:4:8
  |
4 | draft: yes
  |        ^^^

error[LS803]: 'updated' must be a day, as in '2026-03-01', not '1 March'
 --> content/help.md:5:10
  |
5 | updated: 1 March
  |          ^^^^^^^
```

## Quiet

Nothing is wrong here.

````markdown content/help.md
---
title: Refunds
order: 3
draft: false
updated: 2026-03-01
---

Within a week.
````

"""##)
}
