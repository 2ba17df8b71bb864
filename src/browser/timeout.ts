const warnBeforeMs = 120_000
const tickMs = 5_000
/** Somebody who types is there: the server hears of it before half of the shortest session has passed. */
const tellWhileTypingMs = 4 * 60_000

/** What this page knows of the session: when it ends, and when somebody last spoke up or typed. */
type Watch = {
  dialog: HTMLDialogElement
  endsAt: number
  heardAt: number
  typedAt: number
  typedIn?: HTMLFormElement
  timer?: number
  isBusy: boolean
}

/**
 * Warns two minutes before the session ends, and offers to stay. What is typed is saved first; when the
 * session has ended, the form that was being filled in goes along to the sign-in page and comes back.
 */
export function startTimeout(dialog: HTMLDialogElement): void {
  const watch: Watch = { dialog, endsAt: 0, heardAt: 0, typedAt: 0, isBusy: false }
  heard(watch, Number(dialog.dataset['stay']))
  watch.timer = setInterval(() => void look(watch), tickMs)
  document.addEventListener('visibilitychange', () => void look(watch))
  document.addEventListener('naast:heard', () => (watch.heardAt = Date.now()))
  document.addEventListener('input', (event) => {
    watch.typedAt = Date.now()
    const form = event.target instanceof Element ? event.target.closest('form') : null
    if (form?.method === 'post') watch.typedIn = form
  })
  // Every way out of the dialog means: I am here.
  dialog.addEventListener('close', () => void stay(watch))
}

function heard(watch: Watch, seconds: number): void {
  watch.heardAt = Date.now()
  watch.endsAt = watch.heardAt + seconds * 1_000
}

async function look(watch: Watch): Promise<void> {
  if (watch.isBusy) return
  watch.isBusy = true
  try {
    await next(watch)
  } finally {
    watch.isBusy = false
  }
}

async function next(watch: Watch): Promise<void> {
  const left = watch.endsAt - Date.now()
  if (left <= 0) return end(watch)
  if (watch.dialog.open) return tell(watch.dialog, left)
  if (left <= warnBeforeMs) return warn(watch)
  const isTyping = watch.typedAt > watch.heardAt
  if (isTyping && Date.now() - watch.heardAt > tellWhileTypingMs) return stay(watch)
}

/** Another window may have kept the session going; only who is really alone is asked. */
async function warn(watch: Watch): Promise<void> {
  const { dialog } = watch
  const seconds = await ask(dialog)
  if (seconds === 'away') return
  if (seconds === 'signed-out') return end(watch)
  heard(watch, seconds)
  if (seconds * 1_000 > warnBeforeMs) return
  document.dispatchEvent(new Event('naast:save'))
  tell(dialog, seconds * 1_000)
  dialog.showModal()
}

async function stay(watch: Watch): Promise<void> {
  const token = document.querySelector<HTMLInputElement>('input[name="form-token"]')?.value ?? ''
  const body = new URLSearchParams({ 'form-token': token })
  const seconds = await ask(watch.dialog, { method: 'POST', body })
  if (seconds === 'signed-out') return end(watch)
  if (seconds === 'away') return
  heard(watch, seconds)
  if (seconds * 1_000 <= warnBeforeMs) tellLast(watch.dialog)
}

/** Leaves only when the server says so too: then nothing that is sent can be carried out. */
async function end(watch: Watch): Promise<void> {
  const seconds = await ask(watch.dialog)
  if (seconds === 'away') return
  if (seconds !== 'signed-out') return heard(watch, seconds)
  clearInterval(watch.timer)
  leave(watch)
}

type Answer = number | 'signed-out' | 'away'

/** How many seconds the session lasts; a POST says that somebody is there. */
async function ask({ dataset }: HTMLDialogElement, how: RequestInit = {}): Promise<Answer> {
  try {
    const response = await fetch(dataset['stayUrl'] ?? '', { ...how, redirect: 'manual' })
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
function leave({ dialog: { dataset }, typedIn: form }: Watch): void {
  if (form?.isConnected === true && form.querySelector('input[type="file"]') === null) {
    HTMLFormElement.prototype.submit.call(form)
    return
  }
  const { pathname, search } = location
  const next = new URLSearchParams({ next: pathname + search })
  location.replace(`${dataset['staySignIn'] ?? ''}?${next}`)
}
