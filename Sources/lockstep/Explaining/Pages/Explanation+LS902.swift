// Generated from docs/rules/LS902.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls902 = Explanation(
    code: "LS902", title: ##"A directive binds nothing"##,
    text: ##"""
A directive binds the block right below it, beside it in the same item or at the same level: `cases` a list, a table or a paragraph, `steps` a list, `ui` any block with text, `allow` any block. Other comments may stand between. Where there is no such block, nothing would be checked. A region without a heading says as little, and so does a directive that is content with any label where there is none: `partial` above a block that says no label, `ui` above one without bold text.

Put the directive directly above its block, indented as the block is.

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
- Other reasons

<!-- lockstep:cases RejectionReason -->
## Reasons

<!-- lockstep:variants -->

Read on.

<!-- lockstep:end -->
````

What the check says:

```diagnostic
error[LS902]: 'lockstep:cases' binds nothing; it must stand directly above a list, a table or a paragraph
  --> content/help.md:10:6
   |
10 | <!-- lockstep:cases RejectionReason -->
   |      ^^^^^^^^^^^^^^
   |
  ::: content/help.md:11:1
   |
11 | ## Reasons
   | ---------- this is a heading

error[LS902]: 'lockstep:variants' has no heading before its end
  --> content/help.md:13:6
   |
13 | <!-- lockstep:variants -->
   |      ^^^^^^^^^^^^^^^^^
   |
  ::: content/help.md:17:6
   |
17 | <!-- lockstep:end -->
   |      ------------ its end
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
<!-- Keep the order of the app. -->

- Product out of stock
- Delivery address is not serviceable
- Other reasons
````

"""##)
}
