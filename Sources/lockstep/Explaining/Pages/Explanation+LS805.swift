// Generated from docs/rules/LS805.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls805 = Explanation(
    code: "LS805", title: ##"An article is not UTF-8 text"##,
    text: ##"""
Articles are saved in UTF-8, with or without a byte order mark, with any line ends. In another encoding, every letter beyond plain English would be a wrong sign on the page. A NUL byte is no text in any encoding.

Save the file again as UTF-8; every editor can.

## Example

The article, saved in Latin-1, as editors of old did:

````markdown content/help.md latin-1
---
title: Help
---

Pay at the café.
````

What the check says:

```diagnostic
error[LS805]: the file is not UTF-8 from here on
 --> content/help.md:5:15
  |
5 | Pay at the caf�.
  |               ^
```

## Quiet

Nothing is wrong here.

The same, saved in UTF-8:

````markdown content/help.md
---
title: Help
---

Pay at the café.
````

"""##)
}
