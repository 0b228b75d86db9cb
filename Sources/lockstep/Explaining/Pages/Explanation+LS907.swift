// Generated from docs/rules/LS907.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls907 = Explanation(
    code: "LS907", title: ##"A directive is not written as directives are"##,
    text: ##"""
A directive is a comment alone on its line: `lockstep:`, a verb, the name that the verb asks for, then attributes such as `order=code` or `because="…"`. Text beside a comment vanishes from the page in GitHub's Markdown, and words that nobody reads would seem to mean something. A directive in plain text, in indented code or in what is almost a comment is read by people and not by the check; examples belong in a fenced block or in `code`.

| verb | names | attributes |
|---|---|---|
| `cases` | an enum | `order=code`, and one of `only=a,b`, `except=a,b`, `partial="why"` |
| `steps` | a flow | |
| `ui` | an enum, or is `off` | |
| `variants`, `faq`, `end` | | |
| `include` | a partial | |
| `allow` | a code | `because="why"`, `until=2027-03-01` |

A value with spaces stands in `"`, and has no `--` in it, which a comment must not hold.

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

<!-- lockstep:cases -->
- Product out of stock

<!-- lockstep:cases RejectionReason sorted -->
- Product out of stock

Choose a reason <!-- lockstep:cases RejectionReason --> now.

<!- lockstep:cases RejectionReason -->
````

What the check says:

```diagnostic
error[LS907]: 'lockstep:cases' has no subject; it names an enum, as in 'lockstep:cases RejectionReason'
  --> content/help.md:10:6
   |
10 | <!-- lockstep:cases -->
   |      ^^^^^^^^^^^^^^

error[LS907]: unexpected 'sorted' after 'RejectionReason'
  --> content/help.md:13:37
   |
13 | <!-- lockstep:cases RejectionReason sorted -->
   |                                     ^^^^^^

error[LS907]: 'lockstep:cases' does nothing here; a directive stands alone on its line, above the block that it binds
  --> content/help.md:16:22
   |
16 | Choose a reason <!-- lockstep:cases RejectionReason --> now.
   |                      ^^^^^^^^^^^^^^

error[LS907]: 'lockstep:cases' says nothing here; a directive is an HTML comment, alone on its line
  --> content/help.md:18:5
   |
18 | <!- lockstep:cases RejectionReason -->
   |     ^^^^^^^^^^^^^^
```

## Beside, in and around a comment

Each of these would check nothing, or leave text out.

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
- Product out of stock
- Delivery address is not serviceable
- Other reasons

<!-- lockstep:ui off --> Choose **one**.

<!-- lockstep:cases
RejectionReason -->
- Product out of stock

1. Choose a reason:

       <!-- lockstep:cases RejectionReason -->
       - Product out of stock
````

```diagnostic
error[LS907]: unexpected 'Choose' beside a directive; a directive stands alone on its line
  --> content/help.md:10:26
   |
10 | <!-- lockstep:ui off --> Choose **one**.
   |                          ^^^^^^

error[LS907]: a directive stands alone on its line, from '<!--' to '-->'
  --> content/help.md:12:6
   |
12 | <!-- lockstep:cases
   |      ^^^^^^^^^^^^^^

error[LS907]: 'lockstep:cases' does nothing here; a directive stands alone on its line, indented as the block that it binds, not as code
  --> content/help.md:18:13
   |
18 |        <!-- lockstep:cases RejectionReason -->
   |             ^^^^^^^^^^^^^^
```

## Attributes

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
- Product out of stock
- Delivery address is not serviceable
- Other reasons

<!-- lockstep:cases RejectionReason ordr=code -->
- Product out of stock

<!-- lockstep:cases RejectionReason only=other except=other -->
- Other reasons

<!-- lockstep:cases RejectionReason partial="the rest -- later" -->
- Other reasons

<!-- lockstep:allow LS101 because='a brand name' -->
Text.

<!-- lockstep:allow LS101 -->
Text.
````

```diagnostic
error[LS907]: 'ordr' is no attribute of 'cases'; did you mean 'order'?
  --> content/help.md:10:37
   |
10 | <!-- lockstep:cases RejectionReason ordr=code -->
   |                                     ^^^^
   |
   = fix (safe): replace 'ordr' with 'order'

error[LS907]: 'except' contradicts 'only'; a list has one of them
  --> content/help.md:13:48
   |
13 | <!-- lockstep:cases RejectionReason only=other except=other -->
   |                                                ^^^^^^^^^^^^

error[LS907]: '--' must not stand inside a comment; write a dash
  --> content/help.md:16:55
   |
16 | <!-- lockstep:cases RejectionReason partial="the rest -- later" -->
   |                                                       ^^
   |
   = fix (review): replace '--' with '–'

error[LS907]: the value of 'because' must be in straight double quotes, as in 'because="…"'
  --> content/help.md:19:35
   |
19 | <!-- lockstep:allow LS101 because='a brand name' -->
   |                                   ^

error[LS907]: 'lockstep:allow LS101' gives no reason; say why, as in 'because="brand name of our courier"'
  --> content/help.md:22:21
   |
22 | <!-- lockstep:allow LS101 -->
   |                     ^^^^^
   |
   = fix (placeholder): add a reason
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

<!-- lockstep:cases RejectionReason order=code -->
- Product out of stock
- Delivery address is not serviceable
- Other reasons

Write `<!-- lockstep:cases RejectionReason -->` above a list.
````

"""##)
}
