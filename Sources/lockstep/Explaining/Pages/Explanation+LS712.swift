// Generated from docs/rules/LS712.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls712 = Explanation(
    code: "LS712", title: ##"A file could run scripts in a reader's browser"##,
    text: ##"""
Files beside the articles are published as they are, and a browser that opens an HTML page, a script or a drawing from your host runs what is in it, with all that your host may do. Pictures, films, sounds, fonts, archives, documents and plain data pass. A drawing (`.svg`) passes if it holds shapes and text and no script, no event handler, no foreign element, no link but to a page or a part of itself, and no declarations of its own. Any other file is refused, since nobody here knows what a browser makes of it.

So is a file that only looks harmless: one that has the ending of a page before its own, such as `prices.html.gz`, which hosts send as that page; one whose text begins as HTML does; and one that hosts take orders from, such as `CNAME` or `netlify.toml`.

Files under `templates/assets` are the theme's, and are not looked at: a theme is code, and is reviewed as such.

Leave the file out, export the drawing as plain SVG, or name the file in `lockstep.yml`, if somebody has read it: `trusted: [content/calculator.html]`.

## Example

````markdown content/index.md
---
title: Home
---

![Our shop](shop.svg)
````

````xml content/shop.svg
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
  <path d="M1 1h7v7z" onclick="alert(document.cookie)"/>
</svg>
````

What the check says:

```diagnostic
error[LS712]: a drawing that holds the event handler 'onclick' could run scripts; take that out, or trust it in 'lockstep.yml'
 --> content/shop.svg:2:23
  |
2 |   <path d="M1 1h7v7z" onclick="alert(document.cookie)"/>
  |                       ^
```

## Example

````markdown content/index.md
---
title: Home
---
````

````text content/CNAME
shop.example.org
````

````text content/LICENSE
<script>alert(document.cookie)</script>
````

What the check says:

```diagnostic
error[LS712]: 'CNAME' tells a host what to do; leave it out, or trust it in 'lockstep.yml'
 --> content/CNAME

error[LS712]: a browser could take this for a page, as it begins as HTML does; leave it out, or trust it in 'lockstep.yml'
 --> content/LICENSE
```

## Quiet

Nothing is wrong here.

````markdown content/index.md
---
title: Home
---

![Our shop](shop.svg)
````

````xml content/shop.svg
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
  <path d="M1 1h7v7z"/>
</svg>
````

## Quiet

A file that somebody has read, and trusts:

````yaml lockstep.yml
title: Shop help
trusted: [content/calculator.html]
````

````markdown content/index.md
---
title: Home
---

Work out [what a refund costs](calculator.html).
````

````html content/calculator.html
<!doctype html>
<script>document.write(9 * 0.02)</script>
````

"""##)
}
