// Generated from docs/rules/LS802.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls802 = Explanation(
    code: "LS802", title: ##"Front matter has a key that means nothing"##,
    text: ##"""
A misspelt key would silently do nothing: `darft: true` would publish a draft. So each key is one that Lockstep knows; they are listed in [front matter](../reference/front-matter.md).

Correct the key. Keys of your own go under `extra`.

## Example

````markdown content/help.md
---
title: Refunds
darft: true
audience: sellers
---

Within a week.
````

What the check says:

```diagnostic
error[LS802]: 'darft' is no known key; did you mean 'draft'?
 --> content/help.md:3:1
  |
3 | darft: true
  | ^^^^^
  |
  = fix (review): replace 'darft' with 'draft'

error[LS802]: 'audience' is no known key
 --> content/help.md:4:1
  |
4 | audience: sellers
  | ^^^^^^^^
```

## Quiet

Nothing is wrong here.

````markdown content/help.md
---
title: Refunds
draft: false
extra:
  audience: sellers
---

Within a week.
````

"""##)
}
