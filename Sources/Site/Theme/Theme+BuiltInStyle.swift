// Generated from templates/ by ThemeBuiltInTests: change the files there and record this one anew.
// swift-format-ignore-file
import Diagnostics

extension Theme {
  /// The style sheet of the built-in theme.
  static let builtInStyle = [
    "style.css": SourceFile(path: "built-in theme/assets/style.css", text: style),
  ]
}

private let style = ##"""
/*
  What every page shows first: it stands in each page, so it says no more than a phone needs, and only what the Nu HTML
  checker knows. Wide screens, paper and what is newer are in late.css. A team sets the colours in lockstep.yml.
*/

:root {
  color-scheme: light dark;
  --text: #231d14;
  --quiet: #5e5545;
  --paper: #fffdf9;
  --tint: #f8f1e3;
  --line: #e5dac5;
  --edge: #867a64;
  --accent: #1f4b99;
  --wash: #e6edf9;
  --on-accent: #fff;
  --alarm: #9a3412;
  --awning: #f2a516;
  --radius: 0.5rem;
  --gap: 1.25rem;
  --font: system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Devanagari", sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace;
}

@media (prefers-color-scheme: dark) {
  :root {
    --text: #efe8da;
    --quiet: #b8ad9a;
    --paper: #15130f;
    --tint: #1f1b15;
    --line: #3a3429;
    --edge: #918672;
    --accent: #9dbdff;
    --wash: #1c2a47;
    --on-accent: #0c1424;
    --alarm: #ffb07a;
    --awning: #c07f0c;
  }
}

*, ::before, ::after { box-sizing: border-box }
[hidden] { display: none !important }

html {
  background: var(--paper);
  color: var(--text);
  font: 100%/1.65 var(--font);
  text-size-adjust: 100%;
  -webkit-text-size-adjust: 100%;
  scroll-padding-top: 1rem;
}

/* Devanagari stands taller than Latin and has marks above and below. */
:lang(hi), :lang(mr), :lang(ne) { line-height: 1.8 }

body { position: relative; display: flex; flex-direction: column; min-block-size: 100vh; margin: 0; overflow-wrap: break-word }

a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 0.06em }
a:hover { text-decoration-thickness: 0.14em }

:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 0.2rem }

ul { padding-inline-start: 1.4rem }
nav ul, nav ol { list-style: none; margin: 0; padding: 0 }

input[type="search"], button { font: inherit; color: inherit; border: 1px solid var(--edge); border-radius: var(--radius); background: var(--paper); min-block-size: 2.75rem }
button { padding: 0.4rem 1.1rem; font-weight: 600; cursor: pointer }
button:hover { border-color: var(--accent); color: var(--accent) }

/* Bar: an awning over the shop, its name, the search. */

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
.bar { position: relative; display: flex; flex-wrap: wrap; align-items: center; gap: 0 0.75rem; padding-block: 1rem 0.75rem; border-block-end: 1px solid var(--line) }
.bar::before {
  content: "";
  position: absolute;
  inset: 0 0 auto;
  block-size: 1em;
  background:
    radial-gradient(circle 0.5em at 0.5em 0.5em, var(--awning) 96%, transparent) 0 0 / 2em 100%,
    radial-gradient(circle 0.5em at 1.5em 0.5em, var(--wash) 96%, transparent) 0 0 / 2em 100%,
    linear-gradient(90deg, var(--awning) 50%, var(--wash) 50%) 0 0 / 2em 0.5em repeat-x;
}
.brand { flex: 1 1 100%; padding-block: 0.75rem 0.5rem; padding-inline: 0 7.5rem; color: var(--text); font-size: 1.0625rem; font-weight: 750; line-height: 1.4; text-decoration: none }
a.brand:hover { color: var(--accent) }

.search { flex: 1 1 9rem; display: flex; position: relative; max-inline-size: 34rem }
.search input { flex: 1; inline-size: 100%; min-inline-size: 0; padding-block: 0; padding-inline: 0.9rem 3rem }
.search input::placeholder { color: var(--quiet); opacity: 1 }
.search button { position: absolute; inset-block: 0; inset-inline-end: 0; inline-size: 2.75rem; padding: 0; border: 0; background: none }
.search svg { display: block; inline-size: 1.4rem; margin: auto; fill: none; stroke: currentcolor; stroke-width: 2; stroke-linecap: round }

.languages ul { display: flex; flex-wrap: wrap }
.languages a { display: flex; align-items: center; min-block-size: 2.75rem; min-inline-size: 2.75rem; padding: 0 0.5rem; color: var(--text) }
.languages [aria-current] { font-weight: 700; text-decoration: none }

/* Menu: its summary stands in the bar, its list below the bar. */

summary { cursor: pointer; display: flex; align-items: center; gap: 0.6rem; min-block-size: 2.75rem; list-style: none }
summary::-webkit-details-marker { display: none }

.menu summary { position: absolute; inset-block-start: 1.125rem; inset-inline-end: calc(var(--gap) - 0.75rem); padding: 0 0.75rem; font-weight: 600 }
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
  min-block-size: 2.75rem;
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
.crumbs li + li::before, .crumbs li:nth-last-child(2)::before { content: "/" / ""; margin-inline: 0.6rem; color: var(--edge) }
.crumbs li:first-child::before { display: none }
.crumbs a, .crumbs span { display: inline-flex; align-items: center; min-block-size: 2.75rem; min-inline-size: 2.75rem; color: inherit; line-height: 1.4 }
.crumbs [aria-current] { text-decoration: none; color: var(--text) }
@media (max-width: 39.99rem) {
  .crumbs li:not(:nth-last-child(2)):not(:only-child), .languages [aria-current] { display: none }
  .crumbs li:nth-last-child(2)::before { content: "‹" / ""; display: block; margin-inline: 0 0.4rem }
}

h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; font-weight: 700 }
h1 { font-size: clamp(1.75rem, 1.3rem + 2.2vw, 2.375rem); letter-spacing: -0.015em; margin: 0.75rem 0 0 }
:lang(hi):is(h1, h2, h3), :lang(hi) :is(h1, h2, h3) { line-height: 1.45; letter-spacing: 0 }
.title p { max-inline-size: 60ch; margin: 0.75rem 0 0; color: var(--quiet); font-size: 1.125rem; text-wrap: pretty }
.notice { padding: 0.75rem 1rem; border-inline-start: 0.25rem solid var(--accent); background: var(--tint) }

.contents { margin-block-start: 1.5rem }
.contents p { display: none }
.contents details { border: 1px solid var(--line); border-radius: var(--radius) }
.contents summary { padding: 0 1rem; font-weight: 600 }
.contents summary::after, .text summary::after { content: ""; flex: none; margin-inline: auto 0.2rem; border: solid; border-width: 0 2px 2px 0; padding: 0.2rem; rotate: 45deg; translate: 0 -0.15rem }
.contents [open] > summary::after, .text [open] > summary::after { rotate: 225deg; translate: 0 0.15rem }
.contents details > ul { padding: 0 0.25rem 0.5rem }

/* Text */

.text { margin-block-start: 2rem; font-size: 1.0625rem; max-inline-size: 66ch }
.text > :first-child, details > div > :first-child { margin-block-start: 0 }
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
.text img { display: block; max-inline-size: 100%; block-size: auto; margin-block: 0.75rem; border: 1px solid var(--line); border-radius: var(--radius) }

/* Steps: a numbered disc a step, and a line that leads to the next. An empty string, unlike none, is a list to VoiceOver. */

.text > ol, details > div > ol { list-style: ""; padding: 0 }
.text > ol > li, details > div > ol > li { position: relative; margin: 0; padding: 0.15rem 0 1.35rem; padding-inline-start: 3.25rem; min-block-size: 3.5rem }
.text > ol > li:last-child, details > div > ol > li:last-child { padding-block-end: 0; min-block-size: 2.25rem }
.text > ol > li::before, details > div > ol > li::before, .procedure + p::before {
  content: counter(list-item);
  position: absolute;
  inset-block-start: 0;
  inset-inline-start: 0;
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
.text > ol > li:not(:last-child)::after, details > div > ol > li:not(:last-child)::after, .text .procedure > li:last-child:not(:only-child)::after {
  content: "";
  position: absolute;
  inset-block: 2.5rem 0.375rem;
  inset-inline-start: 1.03rem;
  border-inline-start: 2px solid var(--line);
}
.text > ol ol, details > div > ol ol { padding-inline-start: 1.4rem; list-style: lower-alpha }

/* The label of a control looks like one. What is seen at the end stands where the line of the steps leads. */

.text .control { display: inline-block; max-inline-size: 100%; padding: 0 0.5em; line-height: 1.5; border: 1px solid var(--edge); border-block-end-width: 2px; border-radius: 0.4em; background: var(--tint); font-weight: 600 }
.text .procedure > li:last-child { padding-block-end: 1.35rem }
.text .procedure > li { line-height: 1.8 }
.text .procedure + p { position: relative; margin: 0; padding-block-start: 0.2rem; padding-inline-start: 3.25rem; min-block-size: 2.25rem; font-weight: 600 }
.text .procedure + p::before { content: "✓" / ""; background: var(--accent); color: var(--on-accent) }

/* Variants and questions, opened and closed one by one; variants are tabs where there is room. */

.variants, .questions { margin-block: 1.5rem }
.variant, .question { border-block: 1px solid var(--line) }
.variant + .variant, .question + .question { border-block-start: 0 }
.text summary { padding: 0.7rem 0.25rem 0.7rem 0; padding-inline: 0 0.25rem; min-block-size: 3.25rem }
.text summary:hover { color: var(--accent) }
.text summary > :first-child { margin: 0; font-size: 1.0625rem; letter-spacing: 0 }
.variant[open] > summary { color: var(--accent) }
.text details > div { padding-block: 0.5rem 1.5rem; scroll-margin-block-start: 5rem }
.text details > div > :last-child { margin-block-end: 0 }
.questions { position: relative }
.open-all { position: absolute; inset-block-start: 0; inset-inline-end: 0 }
/* Room for the button, which comes with the script. */
@media (scripting: enabled) { .questions:has(> .question + .question) { padding-block-start: 3.5rem } }

/* Notes, code, keys, tables */

.moved { display: none; padding: 0.9rem 1.1rem; background: var(--tint); border-radius: var(--radius) }
.moved:target { display: block }
blockquote, .callout { margin: 1.5rem 0; padding: 0.9rem 1.1rem; border-inline-start: 4px solid var(--accent); border-start-end-radius: var(--radius); border-end-end-radius: var(--radius); background: var(--tint) }
blockquote > :first-child, .callout > :first-child { margin-block-start: 0 }
blockquote > :last-child, .callout > :last-child { margin-block-end: 0 }
.callout > :first-child { margin-block-end: 0.35rem; color: var(--accent); font-weight: 700 }
.callout.warning, .callout.caution { border-color: var(--alarm) }
.callout.warning > :first-child, .callout.caution > :first-child { color: var(--alarm) }

code, kbd, pre { font-family: var(--mono); font-size: 0.9em }
code { padding: 0.1em 0.35em; border-radius: 0.25rem; background: var(--tint); border: 1px solid var(--line); box-decoration-break: clone; -webkit-box-decoration-break: clone }
pre { margin-block: 1.25rem; padding: 0.9rem 1.1rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--tint); font-size: 0.875rem; line-height: 1.55; tab-size: 4; overflow-x: auto }
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
th, td { min-inline-size: 5.5rem; padding-block: 0.65rem; padding-inline: 0 1.25rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top }
th { font-weight: 650 }
thead th { border-block-end: 2px solid var(--edge); vertical-align: bottom }
.align-left { text-align: left }
.align-center { text-align: center }
.align-right { text-align: right }
caption { text-align: start; padding-block-end: 0.5rem }
th:last-child, td:last-child { padding-inline-end: 0.25rem }

/* Start page: topics as the tags that hang in a shop, then questions. Results of the search. */

.home .bar { padding-block-start: 1.6rem }
.home .bar::before { font-size: 1.5rem }
.home .brand { flex: 1; padding-inline-end: 0 }
.home .search { margin-block: 1.5rem 0; font-size: 1.125rem }
.home .search input, .home .search button { min-block-size: 3.25rem }
.home .search button { inline-size: 3.25rem }
.topics h2, .asked h2, .group h2 { font-size: 1.375rem; margin: 2.5rem 0 1rem }
.topics > ul { display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr)) }
.topics > ul > li {
  padding: 2.1rem 1.25rem 0.9rem;
  border-radius: 0 0 var(--radius) var(--radius);
  background:
    radial-gradient(circle 0.4rem at 50% 1.1rem, var(--paper) 96%, transparent) no-repeat,
    linear-gradient(135deg, transparent 0.9rem, var(--tint) 0.95rem) left / 51% 100% no-repeat,
    linear-gradient(225deg, transparent 0.9rem, var(--tint) 0.95rem) right / 51% 100% no-repeat;
}
.topics h3 { margin: 0; font-size: 1.1875rem }
.topics h3 a { display: flex; align-items: center; min-block-size: 2.75rem; color: var(--text); text-decoration: none }
.topics p { margin: 0 0 0.5rem; color: var(--quiet); line-height: 1.5 }
.topics ul ul { border-block-start: 2px dashed var(--line); margin-block-start: 0.75rem }
.topics ul ul a, .asked a { display: flex; align-items: center; gap: 0.75rem; min-block-size: 3rem; padding-block: 0.5rem; font-weight: 600; line-height: 1.4; text-decoration: none }
.topics ul ul li + li, .asked li + li { border-block-start: 1px solid var(--line) }
.topics ul ul a::after, .asked a::after { content: ""; flex: none; margin-inline-start: auto; border: solid; border-width: 2px 2px 0 0; padding: 0.18rem; rotate: 45deg }
[dir="rtl"] .topics ul ul a::after, [dir="rtl"] .asked a::after { rotate: 225deg }
.topics a:hover, .asked a:hover { text-decoration: underline; text-decoration-thickness: 0.06em }
.asked ul { border-block: 1px solid var(--line) }
.asked a { font-weight: 500; color: var(--text) }
.asked .more a { font-weight: 600; color: var(--accent) }

.found { min-block-size: 1.65em; margin: 1rem 0 0; color: var(--quiet) }
.group ul { list-style: none; padding: 0; margin: 0 }
.group li { padding-block: 0.5rem; border-block-start: 1px solid var(--line) }
.group a { display: inline-flex; align-items: center; min-block-size: 2.75rem; font-weight: 600 }
.group p { margin: 0; color: var(--quiet) }

/* What stands below an article */

.updated { margin-block: 2.5rem 0; color: var(--quiet); font-size: 1rem }
.feedback { margin-block-start: 2.5rem; padding: 1rem 1.25rem; border-radius: var(--radius); background: var(--tint) }
.feedback fieldset { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem; margin: 0; padding: 0; border: 0 }
.feedback legend { float: inline-start; inline-size: 100%; padding: 0; margin-inline-end: auto; font-weight: 600 }
.feedback button { min-inline-size: 4.5rem }
.feedback p { margin: 0 }
.neighbours { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr)); margin-block-start: 1.5rem }
.neighbours a { padding: 0.9rem 1.1rem; border: 1px solid var(--line); border-radius: var(--radius); font-weight: 600; line-height: 1.4; text-decoration: none }
.neighbours a:hover { border-color: var(--accent); background: var(--tint) }
.neighbours span { display: block; margin-block-end: 0.15rem; color: var(--quiet); font-weight: 400 }
.neighbours .next { text-align: end }

.foot { display: flex; flex-wrap: wrap; align-items: center; gap: 0 2rem; padding-block: 1.25rem; border-block-start: 1px solid var(--line); background: var(--tint) }
.foot p { margin: 0; margin-inline-end: auto }
.foot p + p { margin-inline-end: 0 }
.foot a { display: inline-flex; align-items: center; min-block-size: 2.75rem; color: var(--quiet) }
.foot .person { color: var(--accent); font-weight: 600 }

"""##
