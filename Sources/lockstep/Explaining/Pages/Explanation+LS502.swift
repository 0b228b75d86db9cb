// Generated from docs/rules/LS502.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls502 = Explanation(
    code: "LS502", title: ##"A label is not translated"##,
    text: ##"""
The app shows a case of a bound enum in a language of the site, but has no text for it in that language: the catalogue's entry lacks the language, or is marked as not translated. The app shows the text of the main language instead.

It is a warning at the catalogue's entry, where the translation is wanted. It is an error as soon as an article in that language says the label: its readers meet what was never translated. The article is right as to the app, so that nothing else is told of it.

An enum that no catalogue knows in a language, or that no article binds, yields nothing.

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
      "localizations" : { "hi" : { "stringUnit" : { "state" : "new", "value" : "" } } }
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
error[LS502]: 'Other reasons', label of 'RejectionReason.other', has no text in Hindi; it is marked 'new'
 --> Orders/Localizable.xcstrings:8:80
  |
8 |       "localizations" : { "hi" : { "stringUnit" : { "state" : "new", "value" : "" } } }
  |                                                                                ^^
  |
 ::: content/hi/help.md:7:3
  |
7 | - Other reasons
  |   ------------- an article says it here
```

## Quiet

Every label has a text in both languages.

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
