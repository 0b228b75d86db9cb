// Generated from docs/rules/LS908.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls908 = Explanation(
    code: "LS908", title: ##"A region does not end, or ends where none begins"##,
    text: ##"""
`variants` and `faq` begin a region, and `end` ends the one that began last. Both stand in one block: at the top level, or in the same item or quotation. Headings between them are its variants or its questions.

Put `<!-- lockstep:end -->` on a line of its own where the region ends, indented as the directive that begins it.

## Example

The module:

```swift Orders/Orders.swift
public enum RejectOrderStep {
  case openOrder, reject, confirm

  public var label: String {
    switch self {
    case .openOrder: "My Orders"
    case .reject: "Reject Order"
    case .confirm: "Confirm"
    }
  }
}

public enum RejectOrderFlow {
  public static let mobile: [RejectOrderStep] = [.openOrder, .reject, .confirm]
  public static let desktop: [RejectOrderStep] = [.openOrder, .reject, .confirm]
}
```

The article:

````markdown content/help.md
---
title: Help
---

<!-- lockstep:variants -->

## On a phone

<!-- lockstep:steps RejectOrderFlow.mobile -->
1. Open **My Orders**.
2. Tap **Reject Order**.
3. Tap **Confirm**.

## On a computer

<!-- lockstep:steps RejectOrderFlow.desktop -->
1. Open **My Orders**.
2. Click **Reject Order**.
3. Click **Confirm**.

   <!-- lockstep:end -->
````

What the check says:

```diagnostic
error[LS908]: 'lockstep:variants' is never ended; add 'lockstep:end' on its own line, indented like this one
 --> content/help.md:5:6
  |
5 | <!-- lockstep:variants -->
  |      ^^^^^^^^^^^^^^^^^

error[LS908]: 'lockstep:end' has nothing to end; no 'lockstep:variants' or 'lockstep:faq' is open here
  --> content/help.md:21:9
   |
21 |    <!-- lockstep:end -->
   |         ^^^^^^^^^^^^
   |
  ::: content/help.md:5:6
   |
 5 | <!-- lockstep:variants -->
   |      ----------------- this one begins in another block
```

## Quiet

Nothing is wrong here.

```swift Orders/Orders.swift
public enum RejectOrderStep {
  case openOrder, reject, confirm

  public var label: String {
    switch self {
    case .openOrder: "My Orders"
    case .reject: "Reject Order"
    case .confirm: "Confirm"
    }
  }
}

public enum RejectOrderFlow {
  public static let mobile: [RejectOrderStep] = [.openOrder, .reject, .confirm]
  public static let desktop: [RejectOrderStep] = [.openOrder, .reject, .confirm]
}
```

````markdown content/help.md
---
title: Help
---

<!-- lockstep:variants -->

## On a phone

<!-- lockstep:steps RejectOrderFlow.mobile -->
1. Open **My Orders**.
2. Tap **Reject Order**.
3. Tap **Confirm**.

## On a computer

<!-- lockstep:steps RejectOrderFlow.desktop -->
1. Open **My Orders**.
2. Click **Reject Order**.
3. Click **Confirm**.

<!-- lockstep:end -->
````

"""##)
}
