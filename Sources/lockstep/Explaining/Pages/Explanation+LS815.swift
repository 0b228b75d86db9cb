// Generated from docs/rules/LS815.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls815 = Explanation(
    code: "LS815", title: ##"A file of the theme's words is not what it should be"##,
    text: ##"""
The words that the theme says around articles, such as those on the menu, stand in `templates/strings/`, a file a language: `hi.yml`. A file has the keys of the English one, `en.yml`, with a text each. A key that means nothing is most often a slip, and pages would go on to say the word of the main language.

Write the key as the English file has it. To give a template of your own a new word, put its key into the file of the main language.

## Example

````yaml templates/strings/en.yml
menu: All articles
nxet: Next article
````

````yaml templates/strings/hi.yml
mneu: सभी लेख
````

````yaml lockstep.yml
title: Help
languages: [en, hi]
````

````markdown content/hi/index.md
---
title: होम
---
````

What the check says:

```diagnostic
error[LS815]: 'nxet' is no word of the theme; did you mean 'next'?
 --> templates/strings/en.yml:2:1
  |
2 | nxet: Next article
  | ^^^^
  |
  = fix (review): replace 'nxet' with 'next'

error[LS815]: 'mneu' is no known key; did you mean 'menu'?
 --> templates/strings/hi.yml:1:1
  |
1 | mneu: सभी लेख
  | ^^^^
  |
  = fix (review): replace 'mneu' with 'menu'
```

## Quiet

Nothing is wrong here: the site's own words stand in place of the theme's, and a template of its own may say `{{strings.ask_us}}`.

````yaml templates/strings/en.yml
menu: All articles
ask_us: Ask us
````

````yaml templates/strings/hi.yml
ask_us: हमसे पूछें
````

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
