// Generated from docs/rules/LS708.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls708 = Explanation(
    code: "LS708", title: ##"An image has no text in place of itself"##,
    text: ##"""
Sellers who cannot see an image, or whose network has not brought it yet, read its text instead. It stands between the brackets, and says what a reader would learn from the image, such as the label of the button that it shows.

Say it in a few words. An image that says nothing is better left out.

## Example

````markdown content/refunds.md
---
title: Refunds
---

![](menu.svg)
````

````text content/menu.svg
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"/>
````

What the check says:

```diagnostic
error[LS708]: 'menu.svg' has no text for readers who cannot see it; write what it shows between the brackets
 --> content/refunds.md:5:1
  |
5 | ![](menu.svg)
  | ^^^^^^^^^^^^^
```

## Quiet

Nothing is wrong here.

````markdown content/refunds.md
---
title: Refunds
---

![The menu, with Refunds as its last entry](menu.svg)
````

````text content/menu.svg
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"/>
````

"""##)
}
