// Generated from docs/rules/LS711.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls711 = Explanation(
    code: "LS711", title: ##"What lies in the content folder can be no file of the site"##,
    text: ##"""
Whoever proposes an article may propose a symbolic link in its place, and a link may lead to any file of the machine that builds the site. So links are not followed, and pipes, sockets and devices are not opened, neither in the content folder nor in that of the templates. What is in their place is told, since a page that silently stays away is a page that a reader misses.

A name must be UTF-8 without control characters and without characters that nobody sees, such as those that turn the direction of writing: it becomes a URL, and stands in reports. A part of a path has at most 240 bytes, the whole path below the content folder at most 1,024. A file has at most 16 MB.

Put the file itself where the link is, or give it another name.

## Example

A name that ends with a character of no width, as it comes with copied text:

````markdown content/refunds​.md
---
title: Refunds
---

Refunds take a week.
````

What the check says:

```diagnostic
error[LS711]: the name holds U+200B, a character that nobody sees; give the file another name
 --> content/refunds\u{200B}.md:1:1
  |
1 | ---
  | ^
```

## Quiet

Nothing is wrong here.

````markdown content/refunds.md
---
title: Refunds
---

Refunds take a week.
````

"""##)
}
