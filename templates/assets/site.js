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
