import {
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  startAuthentication,
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'

/** A question lives five minutes; a suggestion that stands open is asked anew before that. */
const askAgainMs = 4 * 60_000

/** What a question needs to know of the form around it; nothing that somebody typed. */
const fieldsToSend = ['half', 'form-token']

/** Shows the parts of a page that need passkeys, where the browser has them. */
export function startPasskeys(root: Document): void {
  if (!browserSupportsWebAuthn()) return
  for (const part of root.querySelectorAll<HTMLElement>('[data-passkey]')) offer(part)
  for (const shown of root.querySelectorAll<HTMLElement>('[data-with-passkeys]')) {
    shown.hidden = false
  }
  for (const other of root.querySelectorAll<HTMLDetailsElement>('details[data-beside-passkeys]')) {
    other.open = other.querySelector('[aria-invalid="true"]') !== null
  }
}

function offer(part: HTMLElement): void {
  part.hidden = false
  part.querySelector('button')?.addEventListener('click', (event) => {
    event.preventDefault()
    void answer(part)
  })
  if (part.dataset['passkeySuggested'] !== undefined) void suggest(part)
}

async function answer(part: HTMLElement): Promise<void> {
  say(part, '')
  const question = await fetchQuestion(part)
  if (question === undefined) return say(part, part.dataset['passkeyFailed'])
  try {
    send(part, await (part.dataset['passkey'] === 'make' ? make(question) : ask(question)))
  } catch (error) {
    const isKnown = error instanceof Error && error.name === 'InvalidStateError'
    say(part, isKnown ? part.dataset['passkeyKnown'] : part.dataset['passkeyStopped'])
  }
}

/** The browser offers a passkey in the list under the e-mail address; pressing the button stops this. */
async function suggest(part: HTMLElement): Promise<void> {
  if (!(await browserSupportsWebAuthnAutofill())) return
  const question = await fetchQuestion(part)
  if (question === undefined) return
  const again = setTimeout(() => void suggest(part), askAgainMs)
  try {
    const optionsJSON = question as PublicKeyCredentialRequestOptionsJSON
    send(part, await startAuthentication({ optionsJSON, useBrowserAutofill: true }))
  } catch {
    // Stopped, or asked anew: the button is still there.
  } finally {
    clearTimeout(again)
  }
}

function make(question: object): Promise<object> {
  return startRegistration({ optionsJSON: question as PublicKeyCredentialCreationOptionsJSON })
}

function ask(question: object): Promise<object> {
  return startAuthentication({ optionsJSON: question as PublicKeyCredentialRequestOptionsJSON })
}

async function fetchQuestion(part: HTMLElement): Promise<object | undefined> {
  const form = part.closest('form')
  const url = part.dataset['passkeyQuestion']
  if (form === null || url === undefined) return undefined
  const fields = new FormData(form)
  const body = new URLSearchParams()
  for (const name of fieldsToSend) {
    const value = fields.get(name)
    if (typeof value === 'string') body.set(name, value)
  }
  try {
    const response = await fetch(url, { method: 'POST', body, redirect: 'manual' })
    return response.ok ? ((await response.json()) as object) : undefined
  } catch {
    return undefined
  }
}

function send(part: HTMLElement, given: object): void {
  const field = part.querySelector<HTMLInputElement>('input[type="hidden"]')
  if (field === null) return
  field.value = JSON.stringify(given)
  part.closest('form')?.submit()
}

function say(part: HTMLElement, text: string | undefined): void {
  const place = part.querySelector('[role="status"]')
  if (place !== null) place.textContent = text ?? ''
}
