/** Puts the reader at the error summary, when the server sent one. */
function focusErrorSummary(): void {
  document.querySelector<HTMLElement>('[data-error-summary]')?.focus()
}

/** Stops the second of two quick posts; the server would recognise it, but the wait is longer. */
function guardDoubleSubmit(event: SubmitEvent): void {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || form.method !== 'post') return
  if (form.dataset['sent'] !== undefined) {
    event.preventDefault()
    return
  }
  form.dataset['sent'] = ''
}

/** A page that comes back from the browser's memory may post again. */
function allowSubmitAgain(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sent]')) {
    delete form.dataset['sent']
  }
}

function openMenu(): HTMLDetailsElement | null {
  return document.querySelector<HTMLDetailsElement>('.n-account[open]')
}

function closeMenuOnEscape(event: KeyboardEvent): void {
  const menu = openMenu()
  if (event.key !== 'Escape' || menu === null) return
  menu.open = false
  menu.querySelector('summary')?.focus()
}

function closeMenuOutside(event: Event): void {
  const menu = openMenu()
  if (menu !== null && event.target instanceof Node && !menu.contains(event.target)) {
    menu.open = false
  }
}

function showPrintButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    button.hidden = false
    button.addEventListener('click', () => window.print())
  }
}

async function keepDrafts(): Promise<void> {
  if (document.querySelector('form[data-autosave]') !== null) {
    const { startAutosave } = await import('./autosave.js')
    startAutosave(document)
  }
}

async function offerPasskeys(): Promise<void> {
  if (document.querySelector('[data-passkey], [data-with-passkeys]') !== null) {
    const { startPasskeys } = await import('./passkey.js')
    startPasskeys(document)
  }
}

async function tryOnTheBoard(): Promise<void> {
  if (document.querySelector('[data-board]') !== null) {
    const { startBoard } = await import('./board.js')
    startBoard(document)
  }
}

async function warnInTime(): Promise<void> {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-stay]')
  if (dialog !== null && Number(dialog.dataset['stay']) > 0) {
    const { startTimeout } = await import('./timeout.js')
    startTimeout(dialog)
  }
}

focusErrorSummary()
showPrintButtons()
document.addEventListener('submit', guardDoubleSubmit)
document.addEventListener('keydown', closeMenuOnEscape)
document.addEventListener('click', closeMenuOutside)
document.addEventListener('focusin', closeMenuOutside)
window.addEventListener('pageshow', allowSubmitAgain)
void keepDrafts()
void offerPasskeys()
void tryOnTheBoard()
void warnInTime()
