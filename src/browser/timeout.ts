const warnBeforeMs = 120_000
const tickMs = 5_000
/** Somebody who types is there: the server hears of it before half of the shortest session has passed. */
const tellWhileTypingMs = 4 * 60_000

/**
 * Warns two minutes before the session ends, and offers to stay. What is typed is saved first; when the
 * session has ended, the form that was being filled in goes along to the sign-in page and comes back.
 */
export function startTimeout(dialog: HTMLDialogElement): void {
  let endsAt = Date.now() + Number(dialog.dataset['stay']) * 1_000
  let heardAt = Date.now()
  let typedAt = 0
  let typedIn: HTMLFormElement | undefined
  let busy = false

  function heard(seconds: number): void {
    heardAt = Date.now()
    endsAt = heardAt + seconds * 1_000
  }

  async function look(): Promise<void> {
    if (busy) return
    busy = true
    try {
      await next()
    } finally {
      busy = false
    }
  }

  async function next(): Promise<void> {
    const left = endsAt - Date.now()
    if (left <= 0) return end()
    if (dialog.open) return tell(dialog, left)
    if (left <= warnBeforeMs) return warn()
    if (typedAt > heardAt && Date.now() - heardAt > tellWhileTypingMs) return stay()
  }

  /** Another window may have kept the session going; only who is really alone is asked. */
  async function warn(): Promise<void> {
    const seconds = await ask(dialog, 'GET')
    if (seconds === 'away') return
    if (seconds === 'signed-out') return end()
    heard(seconds)
    if (seconds * 1_000 > warnBeforeMs) return
    document.dispatchEvent(new Event('naast:save'))
    tell(dialog, seconds * 1_000)
    dialog.showModal()
  }

  async function stay(): Promise<void> {
    const seconds = await ask(dialog, 'POST')
    if (seconds === 'signed-out') return end()
    if (seconds === 'away') return
    heard(seconds)
    if (seconds * 1_000 <= warnBeforeMs) tellLast(dialog)
  }

  /** Leaves only when the server says so too: then nothing that is sent can be carried out. */
  async function end(): Promise<void> {
    const seconds = await ask(dialog, 'GET')
    if (seconds === 'away') return
    if (seconds !== 'signed-out') return heard(seconds)
    clearInterval(timer)
    leave(dialog, typedIn)
  }

  const timer = setInterval(() => void look(), tickMs)
  document.addEventListener('visibilitychange', () => void look())
  document.addEventListener('naast:heard', () => (heardAt = Date.now()))
  document.addEventListener('input', (event) => {
    typedAt = Date.now()
    const form = event.target instanceof Element ? event.target.closest('form') : null
    if (form?.method === 'post') typedIn = form
  })
  // Every way out of the dialog means: I am here.
  dialog.addEventListener('close', () => void stay())
}

type Answer = number | 'signed-out' | 'away'

/** How many seconds the session lasts; POST says that somebody is there. */
async function ask({ dataset }: HTMLDialogElement, method: 'GET' | 'POST'): Promise<Answer> {
  const token = document.querySelector<HTMLInputElement>('input[name="form-token"]')?.value ?? ''
  const body = method === 'POST' ? new URLSearchParams({ 'form-token': token }) : null
  try {
    const response = await fetch(dataset['stayUrl'] ?? '', { method, body, redirect: 'manual' })
    if (response.status === 401 || response.type === 'opaqueredirect') return 'signed-out'
    if (!response.ok) return 'away'
    const { seconds } = (await response.json()) as { seconds: number }
    return seconds
  } catch {
    return 'away'
  }
}

function tell(dialog: HTMLDialogElement, left: number): void {
  const { stayMinutes = '', stayMinute = '' } = dialog.dataset
  const minutes = Math.ceil(left / 60_000)
  say(dialog, minutes > 1 ? stayMinutes.replace('{n}', String(minutes)) : stayMinute)
}

/** After twelve hours staying does not help any more. */
function tellLast(dialog: HTMLDialogElement): void {
  const { stayLast = '', stayClose = '' } = dialog.dataset
  if (dialog.dataset['stayTold'] !== undefined) return
  dialog.dataset['stayTold'] = ''
  const button = dialog.querySelector('button span')
  if (button !== null) button.textContent = stayClose
  say(dialog, stayLast)
  dialog.showModal()
}

/** Says it only when it changed: a screen reader would repeat it. */
function say(dialog: HTMLDialogElement, sentence: string): void {
  const place = dialog.querySelector('[data-stay-left]')
  if (place !== null && place.textContent !== sentence) place.textContent = sentence
}

/**
 * On to signing in, so that nothing stays on the screen. A form that was being filled in is sent without a
 * session: it is not carried out, but travels along and comes back. A file cannot travel.
 */
function leave({ dataset }: HTMLDialogElement, form: HTMLFormElement | undefined): void {
  const { pathname, search } = location
  if (form?.isConnected === true && form.querySelector('input[type="file"]') === null) {
    HTMLFormElement.prototype.submit.call(form)
    return
  }
  const next = new URLSearchParams({ next: pathname + search })
  location.replace(`${dataset['staySignIn'] ?? ''}?${next}`)
}
