// "Hide screen": the button in the top bar, or Esc twice, takes everything from the screen at once, title and address too,
// in all tabs of Waymark. Without this file the button leads to a page that shows nothing.

const TWICE_WITHIN = 600
const tabs = new BroadcastChannel('waymark-hide')
const cover = document.createElement('div')
const back = document.createElement('button')
let shown = null
let lastEscape = -Infinity

cover.className = 'cover'
back.type = 'button'
back.className = 'govuk-button'
back.textContent = 'Show the screen again'
back.addEventListener('click', () => { show(); tabs.postMessage('show') })
cover.append(back)

function hide () {
  if (shown) return
  shown = { title: document.title, address: location.href, focus: document.activeElement }
  document.documentElement.classList.add('is-hidden')
  document.documentElement.append(cover)
  document.title = 'Hidden'
  history.replaceState(history.state, '', '/hidden')
  back.focus()
}

function show () {
  if (!shown) return
  history.replaceState(history.state, '', shown.address)
  document.title = shown.title
  cover.remove()
  document.documentElement.classList.remove('is-hidden')
  shown.focus?.focus()
  shown = null
}

document.getElementById('hide-screen').addEventListener('click', event => {
  event.preventDefault()
  hide()
  tabs.postMessage('hide')
})

addEventListener('keydown', event => {
  if (event.key !== 'Escape' || event.repeat) return
  if (event.timeStamp - lastEscape < TWICE_WITHIN) {
    hide()
    tabs.postMessage('hide')
  }
  lastEscape = event.timeStamp
}, true)

tabs.addEventListener('message', event => event.data === 'hide' ? hide() : show())
