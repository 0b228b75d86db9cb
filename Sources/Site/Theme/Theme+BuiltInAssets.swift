// Generated from templates/ by ThemeBuiltInTests: change the files there and record this one anew.
// swift-format-ignore-file
import Diagnostics

extension Theme {
  /// The files that the built-in theme's pages load.
  static let builtInAssets = [
    "style.css": SourceFile(path: "built-in theme/assets/style.css", text: style),
  ]
}

private let style = ##"""
/* One column on a phone; from 64rem the menu stands beside the article, from 80rem the contents too. */

:root {
  color-scheme: light dark;
  --text: #1b2422;
  --quiet: #53605d;
  --paper: #fff;
  --tint: #f3f7f6;
  --line: #d9e1df;
  --edge: #74827e;
  --accent: #0a6a5c;
  --wash: #e2f1ed;
  --on-accent: #fff;
  --alarm: #9a3412;
  --radius: 0.5rem;
  --gap: 1.25rem;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace;
}

@media (prefers-color-scheme: dark) {
  :root {
    --text: #e4ebe9;
    --quiet: #a4b1ad;
    --paper: #121716;
    --tint: #1a2120;
    --line: #2f3a37;
    --edge: #7d8b87;
    --accent: #71d0bd;
    --wash: #17312c;
    --on-accent: #0b1513;
    --alarm: #fdba74;
  }
}

@media (prefers-reduced-motion: no-preference) {
  @view-transition { navigation: auto }
}

*, ::before, ::after { box-sizing: border-box }

html {
  background: var(--paper);
  color: var(--text);
  font: 100%/1.65 system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Devanagari", sans-serif;
  text-size-adjust: 100%;
  -webkit-text-size-adjust: 100%;
  scroll-padding-top: 1rem;
}

/* Devanagari stands taller than Latin and has marks above and below. */
:lang(hi) { line-height: 1.8 }

body { position: relative; display: flex; flex-direction: column; min-block-size: 100vh; margin: 0; overflow-wrap: break-word }

a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 0.06em }
a:hover { text-decoration-thickness: 0.14em }

:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 0.2rem }

ul { padding-inline-start: 1.4rem }
nav ul, nav ol { list-style: none; margin: 0; padding: 0 }

/* Bar */

.skip {
  position: absolute;
  z-index: 2;
  inset: -10rem auto auto var(--gap);
  padding: 0.75rem 1rem;
  border-radius: 0 0 var(--radius) var(--radius);
  background: var(--accent);
  color: var(--on-accent);
}
.skip:focus { inset-block-start: 0 }

.bar, .foot { padding-inline: max(var(--gap), 50vw - 40rem + var(--gap)) }
.bar { padding-inline-end: 7rem; border-block: 0.25rem solid var(--accent); border-block-end: 1px solid var(--line) }
.bar a, .bar span { display: inline-block; padding: 0.9rem 0; color: var(--text); font-weight: 700; line-height: 1.4; text-decoration: none }
.bar a:hover { color: var(--accent) }

/* Menu: its summary stands in the bar, its list below the bar. */

summary { cursor: pointer; display: flex; align-items: center; gap: 0.6rem; min-height: 2.75rem; list-style: none }
summary::-webkit-details-marker { display: none }

.menu summary { position: absolute; inset: 0.25rem 0.5rem auto auto; padding: 0 0.75rem; min-height: 3.2rem; font-weight: 600 }
.menu summary::before {
  content: "";
  inline-size: 1.1rem;
  block-size: 0.8rem;
  border-block: 2px solid;
  background: linear-gradient(currentcolor, currentcolor) center / 100% 2px no-repeat;
}
.menu [open] > ul { padding: 0.5rem calc(var(--gap) - 0.75rem); background: var(--tint); border-block-end: 1px solid var(--line) }

.menu a, .contents a {
  display: flex;
  align-items: center;
  min-height: 2.75rem;
  padding: 0.35rem 0.75rem;
  border-radius: var(--radius);
  color: var(--text);
  line-height: 1.4;
  text-decoration: none;
}
.menu a:hover, .contents a:hover { color: var(--accent); background: var(--wash) }
.menu [aria-current] { background: var(--wash); color: var(--accent); font-weight: 600 }
.menu ul ul, .contents ul ul { margin-inline-start: 0.75rem; padding-inline-start: 0.5rem; border-inline-start: 1px solid var(--line) }

/* Page */

.page { flex: 1 }
main { inline-size: 100%; max-inline-size: 46rem; margin-inline: auto; padding: 1rem var(--gap) 3.5rem }

.crumbs ol { display: flex; flex-wrap: wrap; color: var(--quiet) }
.crumbs li { display: flex; align-items: center; max-inline-size: 100% }
.crumbs li + li::before { content: "/" / ""; margin-inline: 0.6rem; color: var(--edge) }
.crumbs a, .crumbs span { display: inline-flex; align-items: center; min-height: 2.75rem; min-inline-size: 2.75rem; color: inherit; line-height: 1.4 }
.crumbs [aria-current] { text-decoration: none; color: var(--text) }
@media (max-width: 40rem) { .crumbs li:last-child:not(:only-child):has([aria-current]) { display: none } }

h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; font-weight: 700 }
h1 { font-size: clamp(1.75rem, 1.3rem + 2.2vw, 2.375rem); letter-spacing: -0.015em; margin: 0.75rem 0 0 }
.title p { margin: 0.75rem 0 0; color: var(--quiet); font-size: 1.125rem; text-wrap: pretty }

.contents { margin-block-start: 1.5rem }
.contents p { display: none }
.contents details { border: 1px solid var(--line); border-radius: var(--radius) }
.contents summary { padding: 0 1rem; font-weight: 600 }
.contents summary::after, .text summary::after { content: ""; flex: none; margin-inline-start: auto; border: solid; border-width: 0 2px 2px 0; padding: 0.2rem; rotate: 45deg; translate: 0 -0.15rem }
:is(.contents, .text) [open] > summary::after { rotate: 225deg; translate: 0 0.15rem }
.contents details > ul { padding: 0 0.25rem 0.5rem }

/* Text */

.text { margin-block-start: 2rem; font-size: 1.0625rem; max-inline-size: 68ch }
:is(.text, details > div) > :first-child { margin-block-start: 0 }
.text p, .text ul, .text ol, .text dl { margin-block: 1rem }
.text h2 { font-size: 1.5rem; margin: 2.75rem 0 0.75rem; letter-spacing: -0.01em }
.text h3 { font-size: 1.1875rem; margin: 2rem 0 0.5rem }
.text h4, .text h5, .text h6 { font-size: 1.0625rem; margin: 1.75rem 0 0.5rem }
.text li { margin-block: 0.4rem }
.text li > p { margin-block: 0.6rem }
.text li > :first-child { margin-block-start: 0 }
.text li > :last-child { margin-block-end: 0 }
.text ul > li::marker { color: var(--edge) }
.text strong { font-weight: 650 }
.text hr { border: 0; border-block-start: 1px solid var(--line); margin-block: 2.5rem }
.text img { max-inline-size: 100%; block-size: auto; border: 1px solid var(--line); border-radius: var(--radius) }

/* Steps: a numbered disc a step, and a line that leads to the next. An empty string, unlike none, is a list to VoiceOver. */

:is(.text, details > div) > ol { list-style: ""; padding: 0 }
:is(.text, details > div) > ol > li { position: relative; margin: 0; padding: 0.1rem 0 1.35rem 3.25rem; min-block-size: 3.5rem }
:is(.text, details > div) > ol > li:last-child { padding-block-end: 0; min-block-size: 2.25rem }
:is(.text, details > div) > ol > li::before {
  content: counter(list-item);
  position: absolute;
  inset: 0 auto auto 0;
  inline-size: 2.125rem;
  block-size: 2.125rem;
  border-radius: 50%;
  background: var(--wash);
  color: var(--accent);
  font-weight: 700;
  font-size: 1rem;
  line-height: 2.125rem;
  text-align: center;
}
:is(.text, details > div) > ol > li:not(:last-child)::after {
  content: "";
  position: absolute;
  inset: 2.5rem auto 0.375rem 1.03rem;
  border-inline-start: 2px solid var(--line);
}
:is(.text, details > div) > ol ol { padding-inline-start: 1.4rem; list-style: lower-alpha }

/* Variants and questions, opened and closed one by one; variants are tabs where there is room, at the end. */

.variants { margin-block: 1.5rem }
.variant, .question { border-block: 1px solid var(--line) }
.variant + .variant, .question + .question { border-block-start: 0 }
.text summary { padding: 0.7rem 0.5rem 0.7rem 0; min-block-size: 3.25rem }
.text summary:hover { color: var(--accent) }
.text summary > :first-child { margin: 0; font-size: 1.0625rem; letter-spacing: 0 }
.variant[open] > summary { color: var(--accent) }
.text details > div { padding-block: 0.5rem 1.5rem; scroll-margin-block-start: 5rem }
.text details > div > :last-child { margin-block-end: 0 }

/* Notes, code, keys, tables */

.moved { display: none; padding: 0.9rem 1.1rem; background: var(--tint); border-radius: var(--radius) }
.moved:target { display: block }
blockquote, .callout { margin: 1.5rem 0; padding: 0.9rem 1.1rem; border-inline-start: 4px solid var(--accent); border-radius: 0 var(--radius) var(--radius) 0; background: var(--tint) }
blockquote > :first-child, .callout > :first-child { margin-block-start: 0 }
blockquote > :last-child, .callout > :last-child { margin-block-end: 0 }
.callout > :first-child { margin-block-end: 0.35rem; color: var(--accent); font-weight: 700 }
.callout:is(.warning, .caution) { border-color: var(--alarm) }
.callout:is(.warning, .caution) > :first-child { color: var(--alarm) }

code, kbd, pre { font-family: var(--mono); font-size: 0.9em }
code { padding: 0.1em 0.35em; border-radius: 0.25rem; background: var(--tint); border: 1px solid var(--line); box-decoration-break: clone; -webkit-box-decoration-break: clone }
pre { margin-block: 1.25rem; padding: 0.9rem 1.1rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--tint); line-height: 1.55; tab-size: 4; white-space: pre-wrap; overflow-wrap: anywhere }
pre code { padding: 0; border: 0; background: none; font-size: inherit }
kbd { padding: 0.1em 0.45em; border: 1px solid var(--edge); border-block-end-width: 2px; border-radius: 0.3rem; background: var(--tint) }

/* A table that is too wide scrolls inside its box; a shadow stands at the side where there is more of it. */

table {
  display: block;
  inline-size: fit-content;
  max-inline-size: 100%;
  overflow-x: auto;
  margin-block: 1.5rem;
  border-collapse: collapse;
  font-size: 1rem;
  line-height: 1.5;
  background:
    linear-gradient(90deg, var(--paper) 50%, transparent) left / 2.5rem 100% local,
    linear-gradient(270deg, var(--paper) 50%, transparent) right / 2.5rem 100% local,
    linear-gradient(90deg, var(--line), transparent) left / 0.75rem calc(100% - 4px),
    linear-gradient(270deg, var(--line), transparent) right / 0.75rem calc(100% - 4px);
  background-repeat: no-repeat;
}
th, td { min-inline-size: 5.5rem; padding: 0.65rem 1.25rem 0.65rem 0; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top }
th { font-weight: 650 }
thead th { border-block-end: 2px solid var(--edge); vertical-align: bottom }
caption { text-align: start; padding-block-end: 0.5rem }
th:last-child, td:last-child { padding-inline-end: 0.25rem }

/* Sections, neighbours, foot */

.sections { margin-block-start: 2rem }
.sections ul { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)) }
.sections li { position: relative; padding: 1.1rem 1.25rem; border: 1px solid var(--line); border-radius: var(--radius) }
.sections li:hover { border-color: var(--accent); background: var(--tint) }
.sections a { font-weight: 650; font-size: 1.0625rem; text-decoration: none }
.sections a::after { content: ""; position: absolute; inset: 0 }
.sections p { margin: 0.35rem 0 0; color: var(--quiet); line-height: 1.5 }

.updated { margin-block: 2.5rem 0; color: var(--quiet); font-size: 0.9375rem }
.neighbours { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr)); margin-block-start: 3.5rem }
.neighbours a { padding: 0.9rem 1.1rem; border: 1px solid var(--line); border-radius: var(--radius); font-weight: 600; line-height: 1.4; text-decoration: none }
.neighbours a:hover { border-color: var(--accent); background: var(--tint) }
.neighbours span { display: block; margin-block-end: 0.15rem; color: var(--quiet); font-size: 0.9375rem; font-weight: 400 }
.neighbours .next { text-align: end }

.foot { padding: 1.25rem var(--gap); border-block-start: 1px solid var(--line); background: var(--tint) }
.foot p { margin: 0 }
.foot a { display: inline-flex; align-items: center; min-height: 2.75rem; color: var(--quiet) }

/* Wide screens. A browser that cannot show the inside of closed details keeps the phone's menu. */

@media (min-width: 64rem) {
  :root { --gap: 2rem }
}

@supports selector(::details-content) {
  @media (min-width: 64rem) {
    .page { display: grid; grid-template-columns: 16rem minmax(0, 1fr); inline-size: 100%; max-inline-size: 80rem; margin-inline: auto }
    .page > main:only-child { grid-column: 1 / -1 }
    .menu { position: sticky; inset-block-start: 0; align-self: start; max-block-size: 100vh; overflow-y: auto; padding: 1.5rem 0 1.5rem 1.25rem }
    .menu summary { display: none }
    .menu details::details-content { content-visibility: visible; block-size: auto }
    .menu details > ul { padding: 0; background: none; border: 0 }
    .menu a { min-height: 2.5rem }
    .menu + main { max-inline-size: none; margin: 0; padding-inline-start: 2.5rem }
    .menu + main :is(.title, .contents, .text, .neighbours) { max-inline-size: 42rem }
  }

  /* A tab that is open stays so: there would be nothing below the tabs. */
  @media screen and (min-width: 40rem) {
    .variants { display: flex; flex-wrap: wrap; column-gap: 0.25rem }
    .variant { display: contents }
    .text .variant > summary { margin-block-end: -1px; padding-inline: 1.25rem; border-block-end: 3px solid transparent; border-radius: var(--radius) var(--radius) 0 0 }
    .variant > summary::after { display: none }
    .variant[open] > summary { border-color: var(--accent); pointer-events: none }
    .variant::details-content { order: 1; flex: 0 0 100%; min-inline-size: 0 }
    .variant[open]::details-content { border-block-start: 1px solid var(--line) }
    .text .variant > div { padding-block: 1.5rem 0 }
  }

  @media (min-width: 80rem) {
    .menu + main article:has(> .contents) { display: grid; grid-template-columns: minmax(0, 42rem) 14rem; column-gap: 2.5rem }
    .menu + main :is(.title, .text) { grid-column: 1 }
    .menu + main .contents {
      grid-area: 1 / 2 / span 3 / 3;
      position: sticky;
      inset-block-start: 0;
      align-self: start;
      max-block-size: 100vh;
      overflow-y: auto;
      margin: 0;
      padding-block: 1rem;
    }
    .menu + main .contents details { border: 0; border-inline-start: 1px solid var(--line); border-radius: 0; padding-inline-start: 0.25rem }
    .menu + main .contents details > ul { padding: 0 }
    .menu + main .contents details::details-content { content-visibility: visible; block-size: auto }
    .menu + main .contents summary { display: none }
    .menu + main .contents p { display: block; margin: 0 0 0.5rem 1rem; font-size: 0.9375rem; font-weight: 600 }
    .menu + main .contents a { min-height: 2.25rem; font-size: 0.9375rem; color: var(--quiet) }
    .menu + main .contents a:hover { color: var(--accent) }
  }
}

@media print {
  .skip, .bar, .menu, .crumbs, .contents, .neighbours, .foot { display: none }
  html { color: #000; background: #fff; font-size: 11pt }
  main { max-inline-size: none; padding: 0 }
  h1, h2, h3, h4 { break-after: avoid }
  li, table, blockquote, .callout, pre { break-inside: avoid }
  .text details::details-content { content-visibility: visible; display: block; block-size: auto }
  .text summary { break-after: avoid }
  .text summary::after { display: none }
}

/* Languages, and what stands in for a translation */

.bar:has(.languages) { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 1.5rem }
.languages ul { display: flex; flex-wrap: wrap; margin-inline: -0.6rem }
.bar .languages a { padding: 0.7rem 0.6rem; font-weight: 400; text-decoration: underline; text-underline-offset: 0.2em }
.bar .languages [aria-current] { font-weight: 700; text-decoration: none }
@media (min-width: 64rem) {
  .bar:has(.languages) { padding-inline-end: max(var(--gap), 50vw - 40rem + var(--gap)) }
}
.notice { padding: 0.75rem 1rem; border-inline-start: 0.25rem solid var(--accent); background: var(--tint) }
@media print { .languages { display: none } }

"""##
