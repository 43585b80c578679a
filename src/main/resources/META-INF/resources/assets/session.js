// Before a session ends because nothing is done, what can be saved by itself is saved, then a dialog asks. When the session
// is over the page goes away: a form that was being filled in is sent, the server keeps it sealed and gives it back after
// the next sign-in. Whether a session lives only the server says; a request that carries UNATTENDED does not prolong it.

const UNATTENDED = { 'Waymark-Unattended': 'true' }
const SAVED_BEFORE = 10_000
const AFTER_THE_END = 2_000
const EVERY = 1_000

const dialog = document.getElementById('session-warning')
const left = document.getElementById('session-warning-left')
const idle = dialog.dataset.idle * 1000
const warning = dialog.dataset.warning * 1000
const tabs = new BroadcastChannel('waymark-session')
const typedIn = new Set()

let seen = Date.now()
let saved = false
let leaving = false
let busy = false

function seenNow () {
  seen = Date.now()
  saved = false
  if (dialog.open) dialog.close()
}

tabs.addEventListener('message', seenNow)
tabs.postMessage('seen')

document.addEventListener('input', event => { if (event.target.form) typedIn.add(event.target.form) })
document.addEventListener('submit', () => { leaving = true })
document.getElementById('session-stay').addEventListener('click', stay)
dialog.addEventListener('cancel', event => { event.preventDefault(); stay() })

async function stay () {
  dialog.close()
  // First without prolonging: an answer to that leaves the cookie, by which a form that is sent now is known.
  const alive = await lives(UNATTENDED)
  if (alive && await lives({})) {
    seenNow()
    tabs.postMessage('seen')
  } else if (alive === false) {
    leave()
  }
}

// Null where nobody answers: then the page stays as it is, and asks again.
async function lives (headers) {
  try {
    return (await fetch('/session', { headers, redirect: 'manual' })).ok
  } catch {
    return null
  }
}

async function saveByItself () {
  for (const form of document.querySelectorAll('form[data-saved-alone]')) {
    if (!typedIn.has(form)) continue
    const fields = new URLSearchParams(new FormData(form))
    const answer = await fetch(form.action, { method: 'POST', body: fields, headers: UNATTENDED })
    if (!answer.ok) continue
    const page = new DOMParser().parseFromString(await (await fetch(form.action, { headers: UNATTENDED })).text(), 'text/html')
    const version = page.querySelector('input[name=version]')
    if (version) form.elements.version.value = version.value
    typedIn.delete(form)
  }
}

function leave () {
  if (leaving) return
  leaving = true
  const form = [...typedIn].find(candidate => candidate.isConnected && candidate.method === 'post' && candidate.enctype !== 'multipart/form-data')
  if (form) {
    HTMLFormElement.prototype.submit.call(form)
  } else {
    location.assign('/')
  }
}

async function tick () {
  const remaining = seen + idle - Date.now()
  if (remaining < warning + SAVED_BEFORE && !saved) {
    saved = true
    await saveByItself().catch(() => {})
  }
  if (remaining < -AFTER_THE_END) {
    const alive = await lives(UNATTENDED)
    if (alive) seenNow()
    else if (alive === false) leave()
  } else if (remaining < warning) {
    left.textContent = remaining < 60_000 ? 'Less than a minute is left.' : `${Math.ceil(remaining / 60_000)} minutes are left.`
    if (!dialog.open) dialog.showModal()
  }
}

setInterval(async () => {
  if (leaving || busy) return
  busy = true
  await tick().finally(() => { busy = false })
}, EVERY)
