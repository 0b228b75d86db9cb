// Generated from docs/rules/LS703.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls703 = Explanation(
    code: "LS703", title: ##"An image's file is not there"##,
    text: ##"""
Readers would see the alternative text, or a broken picture. An image is a file in the content folder, and its path is written as that of a link: relative to the article, or from the content folder with a slash before it.

Write the path of the file, or put the file there.

## Example

The file `content/images/menu.svg` is there.

```text content/images/menu.svg
<svg xmlns="http://www.w3.org/2000/svg"/>
```

The article:

````markdown content/help.md
---
title: Help
---

![The menu of an order](images/meun.svg)
````

What the check says:

```diagnostic
error[LS703]: 'images/meun.svg' leads to no image file of the site; did you mean 'images/menu.svg'?
 --> content/help.md:5:25
  |
5 | ![The menu of an order](images/meun.svg)
  |                         ^^^^^^^^^^^^^^^
  |
  = fix (review): replace 'images/meun.svg' with 'images/menu.svg'
```

## Quiet

Nothing is wrong here.

```text content/images/menu.svg
<svg xmlns="http://www.w3.org/2000/svg"/>
```

````markdown content/help.md
---
title: Help
---

![The menu of an order](images/menu.svg)
````

"""##)
}
