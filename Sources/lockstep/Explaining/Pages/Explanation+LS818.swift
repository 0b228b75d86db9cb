// Generated from docs/rules/LS818.md by RulePageExplanationTests: change that and record this anew.
// swift-format-ignore-file

extension Explanation {
  static let ls818 = Explanation(
    code: "LS818", title: ##"A colour is too near the one that it stands on"##,
    text: ##"""
The colours of a site are set under `theme` in `lockstep.yml`. Where a text and what it stands on are nearly as bright as each other, many people cannot read it: those with weak eyes, those with a cheap screen, everybody in the sun. WCAG 2.2 asks for a contrast of [4.5 to 1](https://www.w3.org/TR/WCAG22/#contrast-minimum) for text, and of [3 to 1](https://www.w3.org/TR/WCAG22/#non-text-contrast) for the edges of controls.

These pairs are looked at, in the light scheme and in the dark one:

| Colour | On | At least |
| --- | --- | ---: |
| `text`, `quiet`, `alarm` | `paper`, `tint` | 4.5 |
| `accent` | `paper`, `tint`, `wash` | 4.5 |
| `on_accent` | `accent` | 4.5 |
| `edge` | `paper`, `tint` | 3 |

A colour that `lockstep.yml` does not set is that of the style sheet: the built-in one, or the site's own `templates/assets/style.css`, where it declares it in hexadecimal digits. A pair of which `lockstep.yml` sets neither is not looked at.

Take a darker colour, or a lighter one. The fix is the nearest of the same hue that is far enough from all that it meets. Each colour is told once, with the pair that is worst.

## Example

```yaml lockstep.yml
title: Help
theme:
  light: {accent: "#9ad0f5"}
```

```css templates/assets/style.css
:root { --paper: #fff }
a { color: var(--accent) }
```

What the check says:

```diagnostic
error[LS818]: '#9ad0f5' on '#ffffff' has a contrast of 1.6:1, where text needs 4.5:1
 --> lockstep.yml:3:19
  |
3 |   light: {accent: "#9ad0f5"}
  |                   ^^^^^^^^^
  |
 ::: templates/assets/style.css:1:18
  |
1 | :root { --paper: #fff }
  |                  ---- 'paper' of the light scheme is '#ffffff'
  |
  = fix (review): replace '#9ad0f5' with '#137bc3'
```

## Two colours of the site's own

```yaml lockstep.yml
title: Help
theme:
  light:
    accent: "#0a6a5c"
    on_accent: "#74b0a6"
```

What the check says:

```diagnostic
error[LS818]: '#74b0a6' on '#0a6a5c' has a contrast of 2.6:1, where text needs 4.5:1
 --> lockstep.yml:5:16
  |
5 |     on_accent: "#74b0a6"
  |                ^^^^^^^^^
  |
 ::: lockstep.yml:4:13
  |
4 |     accent: "#0a6a5c"
  |             --------- 'accent' of the light scheme is '#0a6a5c'
  |
  = fix (review): replace '#74b0a6' with '#c3dcd8'
```

## Quiet

Nothing is wrong here.

```yaml lockstep.yml
title: Help
theme:
  light: {accent: "#7a1fa2"}
  dark: {accent: "#e0b3ff"}
```

"""##)
}
