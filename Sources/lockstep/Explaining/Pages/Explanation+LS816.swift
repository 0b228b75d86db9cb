// Generated from docs/rules/LS816.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls816 = Explanation(
    code: "LS816", title: ##"The theme does not say its words in a language"##,
    text: ##"""
Lockstep's own theme speaks English and Hindi. On pages in another language its words, such as those on the menu, are those of the main language until a file in `templates/strings/` says them: `ta.yml` for Tamil.

Copy `en.yml` of the theme, translate its texts and keep its keys.

## Example

````yaml lockstep.yml
title: Help
languages: [en, ta]
````

````markdown content/ta/index.md
---
title: முகப்பு
---
````

What the check says:

```diagnostic
warning[LS816]: the theme does not say 'skip', 'site', 'menu' and 36 more in Tamil; 'templates/strings/ta.yml' can
 --> lockstep.yml:2:17
  |
2 | languages: [en, ta]
  |                 ^^
```

## Quiet

Nothing is wrong here.

````yaml lockstep.yml
title: Help
languages: [en, hi]
````

````markdown content/hi/index.md
---
title: होम
---
````

"""##)
}
