// Generated from docs/rules/LS814.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls814 = Explanation(
    code: "LS814", title: ##"A file among the templates has no place in a theme"##,
    text: ##"""
A theme is `page.html`, the files in `partials/` that end with `.html`, and anything in `assets/`. Any other file would do nothing, most likely because its name or its folder is misspelt, and the built-in file would be used in its place.

The folder `partials/built-in/` is taken: `built-in/head` is the built-in theme's own `head`, whatever the site has in its place.

Move the file to its place. Hidden files are passed over.

## Example

```html templates/pages.html
<!doctype html>
<title>{{title}}</title>
{{{content}}}
```

```text templates/logo.svg
<svg xmlns="http://www.w3.org/2000/svg"/>
```

What the check says:

```diagnostic
error[LS814]: 'logo.svg' has no place in a theme, which is 'page.html', 'partials/*.html', 'strings/*.yml' and 'assets/'
 --> templates/logo.svg:1:1
  |
1 | <svg xmlns="http://www.w3.org/2000/svg"/>
  | ^

error[LS814]: 'pages.html' has no place in a theme; did you mean 'page.html'?
 --> templates/pages.html:1:1
  |
1 | <!doctype html>
  | ^
```

## Quiet

Nothing is wrong here.

```html templates/page.html
<!doctype html>
<title>{{title}}</title>
{{{content}}}
```

```text templates/assets/logo.svg
<svg xmlns="http://www.w3.org/2000/svg"/>
```

"""##)
}
