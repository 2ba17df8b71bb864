import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** The code that runs, without its comments and tests. */
const sources = globSync('src/**/*.{ts,tsx}')
  .filter((path) => !/\.test\.tsx?$|\.generated\.ts$/.test(path))
  .map((path) => ({ path, code: withoutComments(readFileSync(path, 'utf8')) }))

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

/** The files in which something stands, beyond the places where it may. */
function strays(pattern: RegExp, allowed: readonly RegExp[]): string[] {
  return sources
    .filter(({ code }) => pattern.test(code))
    .map(({ path }) => path)
    .filter((path) => !allowed.some((place) => place.test(path)))
}

const onServer = /^src\/(?!browser\/)/
const engine = /^src\/shared\/engine\//

describe('no-child-process: the program starts no other', () => {
  it('but the embedded database', () => {
    expect(strays(/node:child_process|node:cluster|node:vm|worker_threads/, [engine])).toEqual([])
  })
})

describe('egress: the program asks nothing of the outside', () => {
  const places = [
    engine,
    /^src\/listen\.ts$/,
    /^src\/browser\//,
    /^src\/shared\/malware\//,
    /^src\/shared\/mail\//,
    /^src\/shared\/database\//,
    // Single sign-on asks public servers only, whose addresses are looked at before the connection.
    /^src\/users\/single-sign-on\/public-/,
    // Looks whether a name is an address; asks nothing.
    /^src\/users\/passkeys\/relying-party\.ts$/,
    // Looks whether the demonstration runs on this computer.
    /^src\/cli\/demo-(config|link)\.ts$/,
  ]

  it('but its database, mail, virus scanner and the providers of single sign-on', () => {
    const network =
      /from 'node:(?:net|http|https|http2|tls|dgram|dns)'|(?<![.\w]|function )fetch\((?!secret)|undici/
    expect(strays(network, places)).toEqual([])
  })

  it('and fetches no address that somebody typed', () => {
    expect(strays(/fetch\([^)]*(?:typed|query|param|body)/, [/^src\/browser\//])).toEqual([])
  })
})

describe('crypto: one way of hiding, few places', () => {
  it('AES-256-GCM, in shared/crypto alone', () => {
    expect(strays(/create(?:Cipheriv|Decipheriv)\(/, [/^src\/shared\/crypto\//])).toEqual([])
    const ciphers = sources.flatMap(({ code }) => [
      ...code.matchAll(/create(?:Cipher|Decipher)iv\(\s*'([^']+)'/g),
    ])
    expect(new Set(ciphers.map(([, name]) => name))).toEqual(new Set(['aes-256-gcm']))
  })

  it('no hash that is broken', () => {
    expect(strays(/create(?:Hash|Hmac)\('(?:md5|sha1|md4|ripemd)/i, [])).toEqual([])
  })

  it('no-math-random: chance comes from the system', () => {
    expect(strays(/Math\.random/, [])).toEqual([])
  })

  it('a secret is never compared sign by sign', () => {
    expect(strays(/(?:token|secret|hash|mac)\w* === (?:given|typed|sent)/i, [])).toEqual([])
  })
})

describe('xss: text is never made into a page by hand', () => {
  it('in no place on the server, but for the first line of a page, a letter and a file', () => {
    const byHand =
      /dangerouslySetInnerHTML|(?<!CompiledQuery\.)\braw\(|from 'hono\/html'|from 'hono\/utils\/html'/
    expect(
      strays(byHand, [
        /^src\/(?:shared\/ui\/layout|shared\/mail\/letter|privacy\/readable-entries)\.tsx$/,
      ]),
    ).toEqual([])
  })

  it('in no place in the browser', () => {
    const sinks =
      /\.(?:innerHTML|outerHTML|srcdoc)\s*=|insertAdjacentHTML|document\.write|createContextualFragment/
    expect(strays(sinks, [])).toEqual([])
  })

  it('and no text is run', () => {
    expect(strays(/\beval\(|new Function\(|setTimeout\(\s*['"`]|javascript:/, [])).toEqual([])
  })

  it('and no handler or style stands in a tag', () => {
    const pages = sources.filter(({ path }) => onServer.test(path) && path.endsWith('.tsx'))
    expect(
      pages
        .filter(({ code }) =>
          /\son(?:click|change|submit|load|input|focus|blur|key\w+|mouse\w+|error)=|\sstyle=/.test(
            code,
          ),
        )
        .map(({ path }) => path),
    ).toEqual([])
  })
})

describe('no-string-sql: no statement is put together from text', () => {
  it('in no store', () => {
    const loose = /sql\.raw\(|\.raw\(`|unsafe\(/
    const places = [
      /^src\/shared\/database\//,
      /^src\/backup\//,
      /^src\/generate\//,
      /^src\/demo\//,
    ]
    expect(strays(loose, places)).toEqual([])
  })
})

describe('secrets: in the code', () => {
  it('stands none: no key, no long random text, no password in an address', () => {
    const key =
      /-----BEGIN|AKIA[0-9A-Z]{16}|['"`][A-Za-z0-9+/]{40,}={0,2}['"`]|:\/\/[^/\s:'"`$]+:[^@/\s'"`$]+@/
    expect(strays(key, [])).toEqual([])
  })
})

describe('browser-storage: nothing of a client is left in a browser', () => {
  it('for no script keeps anything', () => {
    expect(
      strays(/localStorage|sessionStorage|indexedDB|caches\.|document\.cookie|serviceWorker/, []),
    ).toEqual([])
  })
})
