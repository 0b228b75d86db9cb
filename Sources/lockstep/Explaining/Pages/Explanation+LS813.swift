// Generated from docs/rules/LS813.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls813 = Explanation(
    code: "LS813", title: ##"A template prints a value where its kind must not stand"##,
    text: ##"""
Each name is text, a URL, HTML, a flag or a list. Text is escaped, `{{title}}`; HTML is not, `{{{content}}}`; a URL, and no text, stands in `href` and `src`; a value that may be absent is printed inside its section. So no title of an article can become a tag or a script, and no page prints an empty `href`.

A value stands between tags, or in the quotes of an attribute, and nowhere else: not in a tag or a comment, not in `<script>` or `<style>`, not in `onclick`, `style` or `srcdoc`, not behind `javascript:`. What escapes a text for HTML does not escape it for code. A script reads such a value from an attribute, `data-title="{{title}}"`. JSON, which `structured_data` is, stands in a `script` element only. A URL that a writer gives, under a key of `extra`, is one to follow or to see, in `<a>` or `<img>`, and none that a page runs, as in `<script>` or `<base>`.

What a list's section holds must end as it begins, with no tag or quote left open, since the next entry starts there.

Print the value as its kind asks for; the message says how.

## Example

```html templates/page.html
<!doctype html>
<h1>{{{title}}}</h1>
<p>{{description}}</p>
{{content}}
```

What the check says:

```diagnostic
error[LS813]: 'title' is no HTML: '{{title}}' escapes it
 --> templates/page.html:2:5
  |
2 | <h1>{{{title}}}</h1>
  |     ^^^^^^^^^^^
  |
  = fix (safe): write '{{title}}'

error[LS813]: 'description' may be absent: it is printed inside '{{#description}}' only
 --> templates/page.html:3:4
  |
3 | <p>{{description}}</p>
  |    ^^^^^^^^^^^^^^^

error[LS813]: 'content' is HTML: '{{{content}}}' prints it unescaped
 --> templates/page.html:4:1
  |
4 | {{content}}
  | ^^^^^^^^^^^
  |
  = fix (safe): write '{{{content}}}'
```

## Quiet

Nothing is wrong here.

```html templates/page.html
<!doctype html>
<h1>{{title}}</h1>
{{#description}}<p>{{description}}</p>{{/description}}
{{{content}}}
```

"""##)
}
