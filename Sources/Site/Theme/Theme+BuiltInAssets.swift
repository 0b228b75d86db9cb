// Generated from templates/ by ThemeBuiltInTests: change the files there and record this one anew.
// swift-format-ignore-file
import Diagnostics

extension Theme {
  /// The other files that the built-in theme's pages load.
  static let builtInAssets = [
    "icon.svg": SourceFile(path: "built-in theme/assets/icon.svg", text: icon),
    "late.css": SourceFile(path: "built-in theme/assets/late.css", text: late),
    "site.js": SourceFile(path: "built-in theme/assets/site.js", text: site),
  ]
}

private let icon = ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#1f4b99" d="M8 2h16l6 8v18a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V10z"/><circle cx="16" cy="8" r="2" fill="#fff"/><path fill="none" stroke="#fff" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round" d="m9.5 19 4.5 4.5 9-9"/></svg>

"""##

private let late = ##"""
/*
  Wide screens and paper, and there what the Nu HTML checker does not know yet. Where the screen is wide, the first paint
  waits for this sheet; a phone has it for paper.
*/

@media (prefers-reduced-motion: no-preference) {
  @view-transition { navigation: auto }
}

/* A tab that is open stays so: there would be nothing below the tabs. Other browsers keep the phone's accordion. */

@supports selector(::details-content) {
  @media screen and (min-width: 40rem) {
    .variants { display: flex; flex-wrap: wrap; column-gap: 0.25rem }
    .variant { display: contents }
    .text .variant > summary { margin-block-end: -1px; padding-inline: 1.25rem; border-block-end: 3px solid transparent; border-radius: var(--radius) var(--radius) 0 0 }
    .variant > summary::after { display: none }
    .variant[open] > summary { border-color: var(--accent); background: var(--tint); pointer-events: none }
    .variant::details-content { order: 1; flex: 0 0 100%; min-inline-size: 0 }
    .variant[open]::details-content { border-block-start: 1px solid var(--line) }
    .text .variant > div { padding-block: 1.5rem 0 }
  }
}

@media screen and (min-width: 48rem) {
  .feedback legend { inline-size: auto }
  .home .bar::before { font-size: 2rem }
  .bar { gap: 0 1.5rem; padding-block: 1.5rem 0.75rem }
  .home .bar { padding-block-start: 2.5rem }
  .brand { flex: 0 1 auto; padding-inline-end: 0 }
  .bar .search { margin-inline-start: auto; max-inline-size: 24rem }
  .bar:has(+ .page > .menu) { padding-inline-end: max(8rem, 50vw - 40rem + var(--gap)) }
  .bar .languages { margin-inline-end: -0.5rem }
}

@media screen and (min-width: 64rem) {
  :root { --gap: 2rem }
  .home main { max-inline-size: 64rem }
  .home .title { margin-block-start: 1.5rem }
}

@supports selector(::details-content) {
  /* The menu stands beside the article, and the contents too where there is room. */
  @media screen and (min-width: 64rem) {
    .bar:has(+ .page > .menu) { padding-inline-end: max(var(--gap), 50vw - 40rem + var(--gap)) }
    .page { display: grid; grid-template-columns: 16rem minmax(0, 1fr); inline-size: 100%; max-inline-size: 80rem; margin-inline: auto }
    .page > main:only-child { grid-column: 1 / -1 }
    .menu { position: sticky; inset-block-start: 0; align-self: start; padding-inline-start: 1.25rem }
    .menu summary { display: none }
    .menu details::details-content { content-visibility: visible; block-size: auto }
    .menu details > ul { max-block-size: 100vh; overflow-y: auto; padding-block: 1.5rem; padding-inline: 0; background: none; border: 0 }
    .menu a { min-block-size: 2.5rem }
    .menu + main { max-inline-size: none; margin: 0; padding-inline-start: 2.5rem }
    .menu + main :is(.title, .contents, .text, .neighbours, .feedback, .search, .group, .found) { max-inline-size: 42rem }
  }

  @media screen and (min-width: 80rem) {
    .menu + main article:has(> .contents) { display: grid; grid-template-columns: minmax(0, 42rem) 14rem; column-gap: 2.5rem }
    .menu + main :is(.title, .text, .notice, .updated) { grid-column: 1 }
    .menu + main .contents {
      grid-area: 1 / 2 / span 4 / 3;
      position: sticky;
      inset-block-start: 0;
      align-self: start;
      margin: 0;
      padding-block: 1rem;
    }
    .menu + main .contents details { border: 0; border-inline-start: 1px solid var(--line); border-radius: 0; padding-inline-start: 0.25rem }
    .menu + main .contents details > ul { max-block-size: calc(100vh - 4rem); overflow-y: auto; padding: 0 }
    .menu + main .contents details::details-content { content-visibility: visible; block-size: auto }
    .menu + main .contents summary { display: none }
    .menu + main .contents p { display: block; margin: 0 0 0.5rem; margin-inline-start: 1rem; font-weight: 600 }
    .menu + main .contents a { min-block-size: 2.25rem; font-size: 0.9375rem; color: var(--quiet) }
    .menu + main .contents a:hover { color: var(--accent) }
  }
}

@media print {
  .skip, .bar, .menu, .crumbs, .contents, .search, .feedback, .neighbours, .foot, .open-all { display: none }
  pre { white-space: pre-wrap; overflow-wrap: anywhere }
  html { color: #000; background: #fff; font-size: 11pt }
  main { max-inline-size: none; padding: 0 }
  h1, h2, h3, h4 { break-after: avoid }
  li, table, blockquote, .callout, pre, img { break-inside: avoid }
  .text details::details-content { content-visibility: visible; display: block; block-size: auto }
  .text summary { break-after: avoid }
  .text summary::after { display: none }
}

"""##

private let site = ##"""
// Pages are whole without it: each part adds to what HTML does, and adds its controls itself.
(function () {
  'use strict'
  const words = document.currentScript.dataset
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector))

  // The variant that a reader opened last is open on other pages too. Where storage is blocked, nothing is remembered.
  function remembered(id) {
    try {
      return id ? localStorage.setItem('variant', id) : localStorage.getItem('variant')
    } catch (error) {
      return null
    }
  }

  function targetOfLink() {
    try {
      return document.getElementById(decodeURIComponent(location.hash.slice(1)))
    } catch (error) {
      return null
    }
  }

  // Browsers open what holds the target of a link; older ones are helped.
  function openTarget() {
    const target = targetOfLink()
    for (let part = target; part; part = part.parentElement) if (part.localName == 'details') part.open = true
    return target
  }

  const variant = !openTarget() && remembered()
  if (variant) all('.variant > div').forEach(part => { if (part.id == variant) part.parentElement.open = true })
  addEventListener('hashchange', openTarget)
  addEventListener('click', event => {
    const summary = event.target.closest('.variant > summary')
    if (summary && !summary.parentElement.open) remembered(summary.nextElementSibling.id)
  })

  // Where a style sheet cannot show what is closed, it is opened for paper. One of a name closes the others.
  if (!CSS.supports('selector(::details-content)')) {
    addEventListener('beforeprint', () => {
      all('.text details:not([open])').forEach(part => {
        const name = part.getAttribute('name')
        part.removeAttribute('name')
        part.open = true
        addEventListener('afterprint', () => {
          part.open = false
          if (name) part.setAttribute('name', name)
        }, { once: true })
      })
    })
  }

  all('.questions').forEach(group => {
    const questions = all('.question', group)
    const button = document.createElement('button')
    const isOpen = () => questions.every(question => question.open)
    const name = () => { button.textContent = isOpen() ? words.close : words.open }
    button.className = 'open-all'
    button.type = 'button'
    button.onclick = () => {
      const open = !isOpen()
      questions.forEach(question => { question.open = open })
    }
    questions.forEach(question => { question.ontoggle = name })
    name()
    if (questions.length > 1) group.prepend(button)
  })

  addEventListener('submit', event => {
    const form = event.target
    const button = event.submitter
    if (!form.matches('.feedback') || !button) return
    event.preventDefault()
    const url = button.getAttribute('formaction') || form.getAttribute('action')
    fetch(url + '?page=' + encodeURIComponent(form.elements.page.value), { keepalive: true }).catch(() => {})
    const said = document.createElement('p')
    said.setAttribute('role', 'status')
    said.tabIndex = -1
    said.textContent = button.dataset.said
    form.replaceChildren(said)
    said.focus()
  })

  const found = document.querySelector('.found')
  if (found) {
    const input = document.querySelector('.search input')
    const folded = text => text.toLowerCase().normalize('NFC')
    const look = () => {
      const wanted = folded(input.value).split(/\s+/).filter(Boolean)
      const articles = all('.group li')
      const hits = articles.filter(article => wanted.every(word => folded(article.textContent).includes(word)))
      articles.forEach(article => { article.hidden = hits.length > 0 && !hits.includes(article) })
      all('.group').forEach(group => { group.hidden = !group.querySelector('li:not([hidden])') })
      found.textContent = !wanted.length ? '' : hits.length ? found.dataset.found + ' ' + hits.length : found.dataset.none
    }
    input.value = new URLSearchParams(location.search).get('q') || ''
    input.oninput = look
    look()
  }
})()

"""##
