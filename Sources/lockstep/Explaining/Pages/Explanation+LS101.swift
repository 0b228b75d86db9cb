// Generated from docs/rules/LS101.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls101 = Explanation(
    code: "LS101", title: ##"A bound block names what is no label of its fact"##,
    text: ##"""
What stands in a bound list, table or paragraph is compared with the labels of its enum, the bold text of a bound procedure with the labels of its steps, and bold text under `lockstep:ui` with all labels of the enum. A text that comes near no label promises readers something that the app does not show, most often because a label was renamed or a case removed.

Write the label as the code has it, or take the entry out. Where a list has one text that is no label and leaves out one label, that label was most likely renamed: the fix writes it. A label that is struck out counts as not said. A label that the directive itself leaves out, by `only` or `except`, has no place in the list either, and nor has one of a case that its static array does not hold. No negation is ever taken for a slip: "serviceable" instead of "not serviceable" says the opposite. In a paragraph the list runs to the end of its sentence: move other words in front of the first label or into a sentence of their own.

## Example

The module:

```swift Orders/Orders.swift
public enum RejectionReason {
  case productOutOfStock, addressNotServiceable, other

  public var label: String {
    switch self {
    case .productOutOfStock: "Product out of stock"
    case .addressNotServiceable: "Delivery address is not serviceable"
    case .other: "Other reasons"
    }
  }
}
```

The article:

````markdown content/help.md
---
title: Help
---

<!-- lockstep:cases RejectionReason -->
- Product out of stock
- Delivery address is not serviceable
- Customer unreachable
- Other reasons
````

What the check says:

```diagnostic
error[LS101]: 'Customer unreachable' is no label of 'RejectionReason'
 --> content/help.md:8:3
  |
8 | - Customer unreachable
  |   ^^^^^^^^^^^^^^^^^^^^
  |
 ::: Orders/Orders.swift:1:13
  |
1 | public enum RejectionReason {
  |             --------------- 'RejectionReason' is declared here
```

## A renamed label

The list has the old name, and no other list has the new one.

```swift Orders/Orders.swift
public enum RejectionReason {
  case productOutOfStock, addressNotServiceable, other

  public var label: String {
    switch self {
    case .productOutOfStock: "Product out of stock"
    case .addressNotServiceable: "Delivery address is not serviceable"
    case .other: "Other reasons"
    }
  }
}
```

````markdown content/help.md
---
title: Help
---

<!-- lockstep:cases RejectionReason -->
- Out of stock
- Delivery address is not serviceable
- Other reasons
````

```diagnostic
error[LS200]: no article lists 'RejectionReason.productOutOfStock', labelled 'Product out of stock'
 --> Orders/Orders.swift:2:8
  |
2 |   case productOutOfStock, addressNotServiceable, other
  |        ^^^^^^^^^^^^^^^^^
  |
 ::: content/help.md:5:21
  |
5 | <!-- lockstep:cases RejectionReason -->
  |                     --------------- this list leaves it out

error[LS101]: 'Out of stock' is no label of 'RejectionReason'
 --> content/help.md:6:3
  |
6 | - Out of stock
  |   ^^^^^^^^^^^^
  |
 ::: Orders/Orders.swift:6:30
  |
6 |     case .productOutOfStock: "Product out of stock"
  |                              ---------------------- label defined here
  |
  = fix (review): replace 'Out of stock' with 'Product out of stock'
```

## A label that the directive leaves out

The list says less than the directive, or the directive less than the list.

```swift Orders/Orders.swift
public enum RejectionReason {
  case productOutOfStock, addressNotServiceable, other

  public var label: String {
    switch self {
    case .productOutOfStock: "Product out of stock"
    case .addressNotServiceable: "Delivery address is not serviceable"
    case .other: "Other reasons"
    }
  }
}
```

````markdown content/help.md
---
title: Help
---

<!-- lockstep:cases RejectionReason except=other -->
- Product out of stock
- Delivery address is not serviceable
- Other reasons
````

```diagnostic
error[LS101]: 'Other reasons' is the label of 'RejectionReason.other', which 'except' leaves out
 --> content/help.md:8:3
  |
8 | - Other reasons
  |   ^^^^^^^^^^^^^
  |
 ::: content/help.md:5:44
  |
5 | <!-- lockstep:cases RejectionReason except=other -->
  |                                            ----- left out here
```

## Bold text that is no label

Under `lockstep:ui`, what is bold is a label. Other bold text stands in a block of its own, or under `lockstep:ui off`.

```swift Orders/Orders.swift
public enum SettingsLabel {
  case alerts, language

  public var title: String {
    switch self {
    case .alerts: "Order alerts"
    case .language: "Language"
    }
  }
}
```

````markdown content/help.md
---
title: Help
---

<!-- lockstep:ui SettingsLabel -->
**Note:** open **Settings**, then **Language**.
````

```diagnostic
error[LS101]: 'Note' is no label of 'SettingsLabel'
 --> content/help.md:6:3
  |
6 | **Note:** open **Settings**, then **Language**.
  |   ^^^^
  |
 ::: Orders/Orders.swift:1:13
  |
1 | public enum SettingsLabel {
  |             ------------- 'SettingsLabel' is declared here

error[LS101]: 'Settings' is no label of 'SettingsLabel'
 --> content/help.md:6:18
  |
6 | **Note:** open **Settings**, then **Language**.
  |                  ^^^^^^^^
  |
 ::: Orders/Orders.swift:1:13
  |
1 | public enum SettingsLabel {
  |             ------------- 'SettingsLabel' is declared here
```

## Quiet

Nothing is wrong here.

```swift Orders/Orders.swift
public enum RejectionReason {
  case productOutOfStock, addressNotServiceable, other

  public var label: String {
    switch self {
    case .productOutOfStock: "Product out of stock"
    case .addressNotServiceable: "Delivery address is not serviceable"
    case .other: "Other reasons"
    }
  }
}
```

````markdown content/help.md
---
title: Help
---

<!-- lockstep:cases RejectionReason -->
You can give one of these reasons: *product out of stock*, “Delivery address is not serviceable”, or other reasons. The customer reads it in the app.
````

"""##)
}
