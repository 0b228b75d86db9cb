// Generated from docs/rules/LS405.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls405 = Explanation(
    code: "LS405", title: ##"A procedure is bound to the flow of another variant"##,
    text: ##"""
Flows of one type are variants of a procedure: `RejectOrderFlow.mobile` and `RejectOrderFlow.desktop`. Where a heading above the procedure says one and the directive another, readers of that section follow the steps of an app that they do not use. This is what a copied section looks like.

The nearest heading that names a variant decides; where none does, the front matter's `platform`. A variant is named by its member's name: "On desktop" and "Desktop app" name `desktop`, "On mobile web" names `mobileWeb`. A heading that names several says nothing, nor does one in which the name is part of another ("Your mobile number") or excepted ("Not on desktop"). Headings in a region end with it.

Bind the flow that the heading names, or correct the heading.

## Example

The module:

```swift Orders/Orders.swift
public enum RejectOrderStep {
  case openMyOrders, openOrders, rejectOrder

  public var label: String {
    switch self {
    case .openMyOrders: "My Orders"
    case .openOrders: "Orders"
    case .rejectOrder: "Reject Order"
    }
  }
}

public enum RejectOrderFlow {
  public static let mobile: [RejectOrderStep] = [.openMyOrders, .rejectOrder]
  public static let desktop: [RejectOrderStep] = [.openOrders, .rejectOrder]
}
```

The article:

````markdown content/help.md
---
title: Help
---

## On mobile

<!-- lockstep:steps RejectOrderFlow.mobile -->
1. Go to **My Orders**.
2. Tap **Reject Order**.

## On desktop

<!-- lockstep:steps RejectOrderFlow.mobile -->
1. Go to **My Orders**.
2. Click **Reject Order**.
````

What the check says:

```diagnostic
error[LS405]: 'RejectOrderFlow.mobile' contradicts the heading 'On desktop'; did you mean 'RejectOrderFlow.desktop'?
  --> content/help.md:13:21
   |
13 | <!-- lockstep:steps RejectOrderFlow.mobile -->
   |                     ^^^^^^^^^^^^^^^^^^^^^^
   |
  ::: content/help.md:11:4
   |
11 | ## On desktop
   |    ---------- this names 'RejectOrderFlow.desktop'
   |
  ::: Orders/Orders.swift:15:21
   |
15 |   public static let desktop: [RejectOrderStep] = [.openOrders, .rejectOrder]
   |                     ------- 'RejectOrderFlow.desktop' is declared here
   |
   = fix (review): replace 'RejectOrderFlow.mobile' with 'RejectOrderFlow.desktop'
```

## The platform of an article

Front matter says for the whole article what it is about.

```swift Orders/Orders.swift
public enum RejectOrderStep {
  case openMyOrders, openOrders, rejectOrder

  public var label: String {
    switch self {
    case .openMyOrders: "My Orders"
    case .openOrders: "Orders"
    case .rejectOrder: "Reject Order"
    }
  }
}

public enum RejectOrderFlow {
  public static let mobile: [RejectOrderStep] = [.openMyOrders, .rejectOrder]
  public static let desktop: [RejectOrderStep] = [.openOrders, .rejectOrder]
}
```

````markdown content/help.md
---
title: Reject an order on desktop
platform: desktop
---

## Steps

<!-- lockstep:steps RejectOrderFlow.mobile -->
1. Go to **My Orders**.
2. Click **Reject Order**.
````

```diagnostic
error[LS405]: 'RejectOrderFlow.mobile' contradicts the article's platform 'desktop'; did you mean 'RejectOrderFlow.desktop'?
  --> content/help.md:8:21
   |
 8 | <!-- lockstep:steps RejectOrderFlow.mobile -->
   |                     ^^^^^^^^^^^^^^^^^^^^^^
   |
  ::: content/help.md:3:11
   |
 3 | platform: desktop
   |           ------- this names 'RejectOrderFlow.desktop'
   |
  ::: Orders/Orders.swift:15:21
   |
15 |   public static let desktop: [RejectOrderStep] = [.openOrders, .rejectOrder]
   |                     ------- 'RejectOrderFlow.desktop' is declared here
   |
   = fix (review): replace 'RejectOrderFlow.mobile' with 'RejectOrderFlow.desktop'
```

## Quiet

Nothing is wrong here.

```swift Orders/Orders.swift
public enum RejectOrderStep {
  case openMyOrders, openOrders, rejectOrder

  public var label: String {
    switch self {
    case .openMyOrders: "My Orders"
    case .openOrders: "Orders"
    case .rejectOrder: "Reject Order"
    }
  }
}

public enum RejectOrderFlow {
  public static let mobile: [RejectOrderStep] = [.openMyOrders, .rejectOrder]
  public static let desktop: [RejectOrderStep] = [.openOrders, .rejectOrder]
}
```

````markdown content/help.md
---
title: Help
---

## On mobile

<!-- lockstep:steps RejectOrderFlow.mobile -->
1. Go to **My Orders**.
2. Tap **Reject Order**.

## On desktop

<!-- lockstep:steps RejectOrderFlow.desktop -->
1. Go to **Orders**.
2. Click **Reject Order**.
````

"""##)
}
