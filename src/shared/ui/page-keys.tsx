import { createContext, useContext, type Child } from 'hono/jsx'

/** What one drawing of a page proves itself with: to the browser, and to us when a form comes back. */
export type PageKeys = {
  /** Lets our own script run; the header of the same answer names it. */
  nonce?: string | undefined
  /** Travels with every form that is posted; absent while nobody is signed in. */
  formToken?: string | undefined
}

const Keys = createContext<PageKeys>({})

/** Gives a page its keys; the frame of the house does this, so that pages need not know of them. */
export function WithPageKeys({ keys, children }: { keys: PageKeys; children?: Child }) {
  return <Keys.Provider value={keys}>{children}</Keys.Provider>
}

/** The nonce of this page, for a script of ours. */
export function pageNonce(): string | undefined {
  return useContext(Keys).nonce
}

/** The hidden field that every posted form needs. `PostForm` and `Form` bring it. */
export function FormToken() {
  const { formToken } = useContext(Keys)
  return formToken === undefined ? null : (
    <input type="hidden" name="form-token" value={formToken} />
  )
}

type PostFormProps = {
  action: string
  class?: string | undefined
  role?: string | undefined
  label?: string | undefined
  enctype?: 'multipart/form-data' | undefined
  children?: Child
}

/** A small form that posts, often one button. It carries the token; write no `<form>` by hand. */
export function PostForm({ label, children, ...attributes }: PostFormProps) {
  return (
    <form method="post" aria-label={label} {...attributes}>
      <FormToken />
      {children}
    </form>
  )
}
