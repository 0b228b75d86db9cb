// Generated from docs/rules/LS501.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls501 = Explanation(
    code: "LS501", title: ##"A label is that of another language"##,
    text: ##"""
An article of one language says a label as the app shows it in another. Most of the time it was left so when the article was translated. Readers whose app speaks their language look for words that are not there.

The fix is safe: `lockstep fix` writes the label of the article's language. Where the app has none in that language, it shows that of the main one, and so may the article; [LS502](LS502.md) tells of that.

## Example

The configuration, the module and its catalogue:

```yaml lockstep.yml
title: Help
languages: [en, hi]
facts:
  swift: [Orders]
  catalogs: [Orders]
```

```swift Orders/Orders.swift
public enum RejectionReason {
  case productOutOfStock, other

  public var label: String {
    switch self {
    case .productOutOfStock: "Product out of stock"
    case .other: "Other reasons"
    }
  }
}
```

```json Orders/Localizable.xcstrings
{
  "sourceLanguage" : "en",
  "strings" : {
    "Product out of stock" : {
      "localizations" : { "hi" : { "stringUnit" : { "state" : "translated", "value" : "प्रोडक्ट स्टॉक में नहीं है" } } }
    },
    "Other reasons" : {
      "localizations" : { "hi" : { "stringUnit" : { "state" : "translated", "value" : "अन्य कारण" } } }
    }
  },
  "version" : "1.0"
}
```

The article in English, and the one in Hindi:

````markdown content/help.md
---
title: Help
---

<!-- lockstep:cases RejectionReason -->
- Product out of stock
- Other reasons
````

````markdown content/hi/help.md
---
title: मदद
---

<!-- lockstep:cases RejectionReason -->
- प्रोडक्ट स्टॉक में नहीं है
- Other reasons
````

````markdown content/hi/index.md
---
title: होम
---
````

What the check says:

```diagnostic
error[LS501]: 'Other reasons' is the label in English; in Hindi it is 'अन्य कारण'
 --> content/hi/help.md:7:3
  |
7 | - Other reasons
  |   ^^^^^^^^^^^^^
  |
 ::: Orders/Localizable.xcstrings:8:87
  |
8 |       "localizations" : { "hi" : { "stringUnit" : { "state" : "translated", "value" : "अन्य कारण" } } }
  |                                                                                       ---------- label defined here
  |
  = fix (safe): replace 'Other reasons' with 'अन्य कारण'
```

## Quiet

A text that both languages share is right in both.

```yaml lockstep.yml
title: Help
languages: [en, hi]
facts:
  swift: [Orders]
  catalogs: [Orders]
```

```swift Orders/Orders.swift
public enum RejectionReason {
  case productOutOfStock, other

  public var label: String {
    switch self {
    case .productOutOfStock: "Product out of stock"
    case .other: "Other reasons"
    }
  }
}
```

```json Orders/Localizable.xcstrings
{
  "sourceLanguage" : "en",
  "strings" : {
    "Product out of stock" : {
      "localizations" : { "hi" : { "stringUnit" : { "state" : "translated", "value" : "प्रोडक्ट स्टॉक में नहीं है" } } }
    },
    "Other reasons" : {
      "localizations" : { "hi" : { "stringUnit" : { "state" : "translated", "value" : "अन्य कारण" } } }
    }
  },
  "version" : "1.0"
}
```

````markdown content/help.md
---
title: Help
---

<!-- lockstep:cases RejectionReason -->
- Product out of stock
- Other reasons
````

````markdown content/hi/help.md
---
title: मदद
---

<!-- lockstep:cases RejectionReason -->
- प्रोडक्ट स्टॉक में नहीं है
- अन्य कारण
````

````markdown content/hi/index.md
---
title: होम
---
````

"""##)
}
