/**
 * Trying on the board without leaving it: a form that tries is sent in the background, and the board is drawn again
 * from the page the server answers with. Names can be dragged to a mentor. Whatever goes wrong, the form is sent as
 * it would be without any of this.
 */
export function startBoard(root: Document): void {
  letDrag(root)
  root.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || form.closest('[data-board]') === null) return
    if (form.method !== 'post' || event.defaultPrevented || isUnchosen(form)) return
    event.preventDefault()
    void redraw(form)
  })
}

/** Where a choice is still to be made the whole page is asked for, which says so. */
function isUnchosen(form: HTMLFormElement): boolean {
  return [...form.querySelectorAll('select')].some(({ value }) => value === '')
}

let latest = 0

async function redraw(form: HTMLFormElement): Promise<void> {
  const turn = ++latest
  const board = document.querySelector('[data-board]')
  const wasAt = placeOf(document.activeElement)
  board?.classList.add('n-board-busy')
  const page = await drawn(form)
  // Somebody who is quicker than the server sees the last answer only.
  if (turn !== latest) return
  const fresh = page?.querySelector('[data-board]')
  if (board === null || fresh === null || fresh === undefined) return form.submit()
  board.replaceWith(document.adoptNode(fresh))
  letDrag(document)
  forgetNotice()
  say()
  returnTo(wasAt)
  document.dispatchEvent(new Event('naast:heard'))
}

/** The page after the form, as a document: parsed by the browser itself, so that no HTML is made from text. */
function drawn(form: HTMLFormElement): Promise<Document | null> {
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') fields.append(name, value)
  }
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', form.action)
    request.responseType = 'document'
    request.addEventListener('load', () => {
      resolve(request.status === 200 ? request.responseXML : null)
    })
    request.addEventListener('error', () => resolve(null))
    request.send(fields)
  })
}

/** What was said of an earlier press no longer holds. */
function forgetNotice(): void {
  const notices = '[role="status"]:not([data-board-status], [data-stay-left])'
  for (const notice of document.querySelectorAll(notices)) notice.remove()
}

/** Tells who does not see it what came of it. */
function say(): void {
  const status = document.querySelector('[data-board-status]')
  const said = document.querySelector('[data-board-said]')
  if (status !== null) status.textContent = said?.textContent ?? ''
}

/** Where the reader was, in ways to find it again, the surest first: its name, its form, the nth on the board. */
type Place = { selector: string; nth: number }[]

const controls = ':is(button, select, a)'

function placeOf(element: Element | null): Place {
  if (element === null || element.closest('[data-board]') === null) return []
  const label = element.closest('form')?.getAttribute('aria-label') ?? ''
  const form = `form[aria-label="${CSS.escape(label)}"]`
  return [
    ...(element.id === '' ? [] : [`#${CSS.escape(element.id)}`]),
    ...(label === '' ? [] : [`[data-board] ${form} ${controls}`]),
    `[data-board] ${controls}`,
  ].map((selector) => ({ selector, nth: visible(selector).indexOf(element as HTMLElement) }))
}

/** What is folded away cannot be gone to. */
function visible(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter((one) =>
    one.checkVisibility(),
  )
}

function returnTo(places: Place): void {
  for (const { selector, nth } of places) {
    const all = visible(selector)
    const there = all[Math.min(nth, all.length - 1)]
    if (there !== undefined) return there.focus({ preventScroll: true })
  }
}

function letDrag(root: Document): void {
  for (const hint of root.querySelectorAll<HTMLElement>('[data-with-drag]')) hint.hidden = false
  for (const row of root.querySelectorAll<HTMLElement>('[data-drag-client]')) {
    row.draggable = true
    row.addEventListener('dragstart', (event) => {
      event.dataTransfer?.setData('text/x-naast-entry', row.dataset['dragClient'] ?? '')
    })
  }
  for (const row of root.querySelectorAll<HTMLElement>('[data-drop-mentor]')) letDrop(row)
}

function letDrop(row: HTMLElement): void {
  row.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('text/x-naast-entry') !== true) return
    event.preventDefault()
    row.classList.add('n-board-over')
  })
  row.addEventListener('dragleave', () => row.classList.remove('n-board-over'))
  row.addEventListener('drop', (event) => {
    event.preventDefault()
    row.classList.remove('n-board-over')
    const entry = event.dataTransfer?.getData('text/x-naast-entry') ?? ''
    tryPair(entry, row.dataset['dropMentor'] ?? '')
  })
}

/** A drop fills in the form that is there for everybody, and sends it. */
function tryPair(entry: string, mentor: string): void {
  const form = document.querySelector<HTMLFormElement>('form.n-board-form')
  const [client, helper] = [form?.elements.namedItem('entry'), form?.elements.namedItem('mentor')]
  if (!(client instanceof HTMLSelectElement) || !(helper instanceof HTMLSelectElement)) return
  client.value = entry
  helper.value = mentor
  form?.requestSubmit()
}
