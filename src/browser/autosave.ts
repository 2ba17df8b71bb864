const pauseBeforeSavingMs = 1_500
const pauseBeforeRetryMs = 10_000
const keepaliveLimitBytes = 60_000

type Outcome = 'saved' | 'signed-out' | 'failed'

/** Keeps a draft on the server of every form with `data-autosave`, while the user types. */
export function startAutosave(root: Document): void {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-autosave]')) {
    const url = form.dataset['autosaveUrl']
    if (url !== undefined) keepDraft(form, url)
  }
}

/** One form: saves after a pause in typing and when the page disappears; stops at the real post. */
function keepDraft(form: HTMLFormElement, url: string): void {
  let timer: number | undefined
  let unsaved = false
  let sending: AbortController | undefined

  function schedule(pause: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), pause)
  }

  async function save(): Promise<void> {
    clearTimeout(timer)
    if (!unsaved || sending !== undefined) return
    unsaved = false
    sending = new AbortController()
    const { signal } = sending
    const outcome = await send({ url, body: fieldsOf(form), signal })
    sending = undefined
    if (signal.aborted) return
    show(form, outcome)
    if (outcome === 'saved') document.dispatchEvent(new Event('naast:heard'))
    if (outcome !== 'saved') unsaved = true
    if (outcome === 'failed') schedule(pauseBeforeRetryMs)
    else if (outcome === 'saved' && unsaved) schedule(pauseBeforeSavingMs)
  }

  function stop(): void {
    clearTimeout(timer)
    unsaved = false
    sending?.abort()
  }

  form.addEventListener('input', () => {
    unsaved = true
    schedule(pauseBeforeSavingMs)
  })
  form.addEventListener('submit', stop)
  // Going away saves at once; coming back, perhaps after signing in elsewhere, tries again.
  document.addEventListener('visibilitychange', () => void save())
  document.addEventListener('naast:save', () => void save())
}

/** Every named field but files; a draft never carries a file. */
function fieldsOf(form: HTMLFormElement): URLSearchParams {
  const fields = new URLSearchParams()
  fields.set('draft-key', form.dataset['autosave'] ?? '')
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') fields.append(name, value)
  }
  return fields
}

type Draft = { url: string; body: URLSearchParams; signal: AbortSignal }

/** A redirect is an invitation to sign in, not a delivery. */
async function send({ url, body, signal }: Draft): Promise<Outcome> {
  try {
    const keepalive = body.toString().length < keepaliveLimitBytes
    const options = { method: 'POST', body, signal, keepalive, redirect: 'manual' as const }
    const response = await fetch(url, options)
    if (response.ok) return 'saved'
    const mustSignIn = response.status === 401 || response.type === 'opaqueredirect'
    return mustSignIn ? 'signed-out' : 'failed'
  } catch {
    return 'failed'
  }
}

function show(form: HTMLFormElement, outcome: Outcome): void {
  const place = form.querySelector('[data-autosave-status]')
  if (place === null) return
  place.textContent = wording(form, outcome)
}

function wording(form: HTMLFormElement, outcome: Outcome): string {
  const { autosaveSaved, autosaveSignedOut, autosaveFailed } = form.dataset
  if (outcome === 'saved') return (autosaveSaved ?? '').replace('{time}', clockTime())
  return (outcome === 'signed-out' ? autosaveSignedOut : autosaveFailed) ?? ''
}

function clockTime(): string {
  const style = { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' } as const
  return new Intl.DateTimeFormat(document.documentElement.lang, style).format(new Date())
}
