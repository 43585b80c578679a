// Looks every few seconds how far a long computation is, without prolonging the session, and shows the page anew at its end.
// Without this file the link "Show again" does the same.

const UNATTENDED = { 'Waymark-Unattended': 'true' }
const EVERY = 3_000

async function look () {
  const answer = await fetch(location.href, { headers: UNATTENDED, redirect: 'manual' }).catch(() => null)
  if (answer?.status === 404) location.reload()
  if (!answer?.ok) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const there = page.getElementById('running')
  if (!there) {
    location.reload()
    return
  }
  const here = document.getElementById('running')
  if (there.querySelector('progress') && !here.querySelector('progress')) {
    location.reload()
    return
  }
  for (const bar of here.querySelectorAll('progress')) bar.value = there.querySelector('progress').value
  for (const text of here.querySelectorAll('#progress')) text.textContent = there.querySelector('#progress').textContent
}

setInterval(look, EVERY)
