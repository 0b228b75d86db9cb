// Generated from docs/rules/LS503.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls503 = Explanation(
    code: "LS503", title: ##"An article is missing in a language"##,
    text: ##"""
The site has several languages, and an article is published in one and not in another. `content/hi/orders/refunds.md` is the Hindi of `content/orders/refunds.md`, whatever its `slug`. The warning stands at the title of the article that is there, and names every language that lacks it.

A draft is there for nobody, and so it does not count. An article with `noindex` does: that speaks to search engines, not to readers. Partials and `404.md`, of which a site has one, are no such articles.

## Example

The configuration:

```yaml lockstep.yml
title: Help
languages: [en, hi, mr]
severity:
  LS816: off
```

The articles:

````markdown content/refunds.md
---
title: Refunds
---

When you get your money back.
````

````markdown content/hi/index.md
---
title: होम
---
````

````markdown content/mr/index.md
---
title: मुख्यपृष्ठ
---
````

What the check says:

```diagnostic
warning[LS503]: 'Refunds' is not there in Hindi, Marathi, as 'content/hi/refunds.md', 'content/mr/refunds.md'
 --> content/refunds.md:2:8
  |
2 | title: Refunds
  |        ^^^^^^^
```

## Quiet

The article is there in both languages.

```yaml lockstep.yml
title: Help
languages: [en, hi]
```

````markdown content/refunds.md
---
title: Refunds
---

When you get your money back.
````

````markdown content/hi/refunds.md
---
title: रिफ़ंड
---

आपके पैसे कब वापस मिलते हैं।
````

````markdown content/hi/index.md
---
title: होम
---
````

"""##)
}
