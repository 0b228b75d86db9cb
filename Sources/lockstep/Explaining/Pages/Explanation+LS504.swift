// Generated from docs/rules/LS504.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls504 = Explanation(
    code: "LS504", title: ##"An article has changed since it was translated"##,
    text: ##"""
A translation may say of which version of the main language's article it is one, `translation_of`. Once that article changes, readers of the translation are told what is not true any more, and every check says so. The version is eight characters that Lockstep makes of the article's title, its description and its text.

Compare the translation with the article, mend it, and write the version that the check names. A new translation begins with `translation_of: new`, for which the check names the version too.

## Example

````markdown content/refunds.md
---
title: Refunds
---

You get your money back within three days.
````

````markdown content/hi/refunds.md
---
title: रिफ़ंड
translation_of: 0c5a7e21
---

आपको सात दिनों में पैसे वापस मिलते हैं।
````

````markdown content/hi/index.md
---
title: होम
---
````

````yaml lockstep.yml
title: Help
languages: [en, hi]
````

What the check says:

```diagnostic
warning[LS504]: 'content/refunds.md' has changed since it was translated; it is 01d96c01 now
 --> content/hi/refunds.md:3:17
  |
3 | translation_of: 0c5a7e21
  |                 ^^^^^^^^
  |
 ::: content/refunds.md:2:8
  |
2 | title: Refunds
  |        ------- the article that it is a translation of
  |
  = fix (review): replace '0c5a7e21' with '01d96c01' once the translation is true again
```

## Quiet

Nothing is wrong here.

````markdown content/refunds.md
---
title: Refunds
---

You get your money back within three days.
````

````markdown content/hi/refunds.md
---
title: रिफ़ंड
translation_of: 01d96c01
---

आपको तीन दिनों में पैसे वापस मिलते हैं।
````

````markdown content/hi/index.md
---
title: होम
---
````

````yaml lockstep.yml
title: Help
languages: [en, hi]
````

"""##)
}
