// Generated from docs/rules/LS909.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls909 = Explanation(
    code: "LS909", title: ##"An include leads to no partial"##,
    text: ##"""
`include` puts a partial in the place of the directive: a Markdown file whose name, or whose folder's name, starts with `_`, and that is no page of its own. Its path is relative to the file that includes it, or to the content folder after a slash, as a link's is. A partial has no front matter, and includes neither itself nor what includes it.

Correct the path, rename the file so that it is a partial, or break the circle.

## Example

````markdown content/orders/cancel.md
---
title: Cancel an order
---

<!-- lockstep:include _refund.md -->
<!-- lockstep:include reject.md -->
<!-- lockstep:include ../../secret.md -->
````

````markdown content/orders/reject.md
---
title: Reject an order
---

Tell the buyer why.
````

````markdown content/orders/_refund-note.md
The money is back within five days.
````

What the check says:

```diagnostic
error[LS909]: '_refund.md' leads to no partial of the site; did you mean '_refund-note.md'?
 --> content/orders/cancel.md:5:23
  |
5 | <!-- lockstep:include _refund.md -->
  |                       ^^^^^^^^^^
  |
  = fix (review): replace '_refund.md' with '_refund-note.md'

error[LS909]: 'reject.md' is no partial; the name of one, or of its folder, starts with '_'
 --> content/orders/cancel.md:6:23
  |
6 | <!-- lockstep:include reject.md -->
  |                       ^^^^^^^^^

error[LS909]: '../../secret.md' leads out of the content folder
 --> content/orders/cancel.md:7:23
  |
7 | <!-- lockstep:include ../../secret.md -->
  |                       ^^^^^^^^^^^^^^^
```

## A circle

````markdown content/cancel.md
---
title: Cancel an order
---

<!-- lockstep:include _refund.md -->
````

````markdown content/_refund.md
The money is back within five days.

<!-- lockstep:include _contact.md -->
````

````markdown content/_contact.md
Ask us.

<!-- lockstep:include _refund.md -->
````

```diagnostic
error[LS909]: '_refund.md' includes itself by way of '_contact.md'
 --> content/_contact.md:3:23
  |
3 | <!-- lockstep:include _refund.md -->
  |                       ^^^^^^^^^^
```

## Quiet

Nothing is wrong here.

````markdown content/orders/cancel.md
---
title: Cancel an order
---

<!-- lockstep:include _refund-note.md -->
<!-- lockstep:include /_parts/contact.md -->
````

````markdown content/orders/_refund-note.md
The money is back within five days.
````

````markdown content/_parts/contact.md
Ask us.
````

"""##)
}
