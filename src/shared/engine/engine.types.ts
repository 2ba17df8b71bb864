/** A running server of our own; `stop` is a clean shutdown within ten seconds and may be repeated. */
export type Engine = {
  readonly adminUrl: string
  readonly port: number
  stop(): Promise<void>
}

/** The server of a living app elsewhere on this machine, for a command that joins it. */
export type RunningEngine = {
  readonly adminUrl: string
  readonly port: number
  readonly appPid: number
}

/** Why the server did not start; `engineRefusalSentence` words it. */
export type EngineRefusal =
  | { readonly kind: 'already-running'; readonly pid: number | undefined }
  | { readonly kind: 'foreign-server'; readonly pid: number }
  | { readonly kind: 'in-use-elsewhere' }
  | { readonly kind: 'other-version'; readonly found: string; readonly needed: string }
  | { readonly kind: 'other-owner'; readonly home: string }
  | { readonly kind: 'data-missing'; readonly home: string }
  | { readonly kind: 'password-missing'; readonly home: string }
  | { readonly kind: 'folder-unusable'; readonly detail: string }
  | { readonly kind: 'unsupported-machine'; readonly detail: string }
  | { readonly kind: 'server-failed'; readonly detail: string }

/** Takes one short Dutch sentence on progress. */
export type Log = (sentence: string) => void

/** The system account the server runs under when the app runs as root. */
export type Account = { readonly uid: number; readonly gid: number }

/** Where a server lives: its own home, and the account it needs (absent: the app's own). */
export type Place = {
  readonly home: string
  readonly dataFolder: string
  readonly logFolder: string
  readonly account: Account | undefined
}

/** The PostgreSQL programs and their major version. */
export type Binaries = {
  readonly initdb: string
  readonly postgres: string
  readonly major: string
}
