// Generated from docs/rules/LS604.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls604 = Explanation(
    code: "LS604", title: ##"A source file has a syntax error"##,
    text: ##"""
Where the parser of Swift cannot read a file, what stands near the error may be read wrongly or not at all, and a list that is compared with it would be judged by half a fact. So an error of syntax anywhere in the modules of `facts` fails the check, whether an article binds the code there or not.

Mend the code; the compiler says the same of it. A file that the parser cannot bear at all, since it nests hundreds deep, is told too; then no facts are read.

## Example

The configuration:

```yaml lockstep.yml
title: Help

facts:
  swift: [Orders]
```

The module:

```swift Orders/RejectionReason.swift
public enum RejectionReason {
  case productOutOfStock, other

  public var label: String {
    switch self {
    case .productOutOfStock: "Product out of stock"
    case .other: "Other reasons"
    }
  }
}

public func shows(_ reason: RejectionReason) -> Bool { true
```

The article:

````markdown content/help.md
---
title: Help
---

<!-- lockstep:cases RejectionReason -->
- Product out of stock
- Other reasons
````

What the check says:

```diagnostic
error[LS604]: expected '}' to end function
  --> Orders/RejectionReason.swift:12:60
   |
12 | public func shows(_ reason: RejectionReason) -> Bool { true
   |                                                            ^
   |
  ::: Orders/RejectionReason.swift:12:54
   |
12 | public func shows(_ reason: RejectionReason) -> Bool { true
   |                                                      - to match this '{'
```

## Quiet

Nothing is wrong here.

```yaml lockstep.yml
title: Help

facts:
  swift: [Orders]
```

```swift Orders/RejectionReason.swift
public enum RejectionReason {
  case productOutOfStock, other

  public var label: String {
    switch self {
    case .productOutOfStock: "Product out of stock"
    case .other: "Other reasons"
    }
  }
}

public func shows(_ reason: RejectionReason) -> Bool { true }
```

````markdown content/help.md
---
title: Help
---

<!-- lockstep:cases RejectionReason -->
- Product out of stock
- Other reasons
````

"""##)
}
