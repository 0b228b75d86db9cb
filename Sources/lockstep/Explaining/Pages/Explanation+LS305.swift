// Generated from docs/rules/LS305.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls305 = Explanation(
    code: "LS305", title: ##"Text says a label that the app had"##,
    text: ##"""
The text says, letter for letter, a label that the app had and has no more. `lockstep.lock` remembers such labels, so that nothing is guessed; the notes show what the label is now, and the line that remembers the old one.

It is looked for in all prose, whether a directive binds it or not, and in an article's title and description; in the language of the label, and in those in which the app showed it for want of a text of their own. A bound block that says an old label is an error, [LS101](LS101.md), as any text that is no label there.

- What some case is labelled with today is not retired, whatever it was before, and neither is a part of a longer label.
- One word that was a label is often just a word: it is told only where it is all that is bold, or all that stands in quotation marks.
- Code, addresses, paths, comments, text that is struck out and blocks below `lockstep:ui off` are not looked at.

It is a warning: what a file remembers does not decide alone whether a site is published. Where the case has a new label and the old one is set off as a label is, bold or in quotation marks, the fix is safe: `lockstep fix` writes the new one. Elsewhere, and in headings, to which links may lead, it wants a look.

A case that `@available(*, deprecated, renamed:)` calls an old name is remembered by the code itself.

## Example

The module:

```swift Orders/Orders.swift
public enum RejectOrderStep {
  case rejectOrder, selectReason

  @available(*, deprecated, renamed: "rejectOrder")
  case refuseOrder

  public var label: String {
    switch self {
    case .rejectOrder: "Reject Order"
    case .refuseOrder: "Refuse Order"
    case .selectReason: "Choose a reason"
    }
  }
}
```

The article:

````markdown content/help.md
---
title: Help
---

<!-- lockstep:cases RejectOrderStep -->
- Reject Order
- Choose a reason

Tap **Refuse Order**.
````

What the check says:

```diagnostic
warning[LS305]: 'Refuse Order' was renamed to 'Reject Order'
  --> content/help.md:9:7
   |
 9 | Tap **Refuse Order**.
   |       ^^^^^^^^^^^^
   |
  ::: Orders/Orders.swift:9:24
   |
 9 |     case .rejectOrder: "Reject Order"
   |                        -------------- the new label is defined here
   |
  ::: Orders/Orders.swift:10:24
   |
10 |     case .refuseOrder: "Refuse Order"
   |                        -------------- the old label is remembered here
   |
   = fix (safe): replace 'Refuse Order' with 'Reject Order'
```

## Quiet

Nothing is remembered, so nothing is wrong here.

```swift Orders/Orders.swift
public enum RejectOrderStep {
  case rejectOrder, selectReason

  public var label: String {
    switch self {
    case .rejectOrder: "Reject Order"
    case .selectReason: "Choose a reason"
    }
  }
}
```

````markdown content/help.md
---
title: Help
---

<!-- lockstep:cases RejectOrderStep -->
- Reject Order
- Choose a reason

Tap **Refuse Order**.
````

"""##)
}
