import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

type Question = { challenge: string; rp?: { id?: string }; rpId?: string }

/** What a test may bend to see that it is refused. */
export type Bent = { origin?: string; host?: string; isRecognised?: boolean; counter?: number }

/** A device with one passkey, in software: it makes the passkey and answers questions as browsers send them. */
export type APasskey = {
  make(question: object, bent?: Bent): string
  answer(question: object, bent?: Bent): string
  id: string
  /** The public half, as a server keeps it. */
  publicKey: Uint8Array
}

const present = 0x01
const recognised = 0x04
const attested = 0x40

/** A new passkey of the kind ES256, whose counter goes up with every answer. */
export function aPasskey(origin = 'http://localhost'): APasskey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const key = cosePublicKey(Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url'))
  const rawId = randomBytes(16)
  const id = rawId.toString('base64url')
  let count = 0

  function clientData(type: string, { challenge }: Question, bent: Bent): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: bent.origin ?? origin }))
  }

  function authenticatorData(question: Question, bent: Bent, more?: Buffer): Buffer {
    const host = bent.host ?? question.rp?.id ?? question.rpId ?? ''
    const isRecognised = bent.isRecognised ?? true
    const flags = present + (isRecognised ? recognised : 0) + (more === undefined ? 0 : attested)
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(bent.counter ?? (count += 1))
    return Buffer.concat([sha256(host), Buffer.from([flags]), counter, more ?? Buffer.alloc(0)])
  }

  function asJson(response: Record<string, unknown>): string {
    const kind = { type: 'public-key', clientExtensionResults: {} }
    return JSON.stringify({ id, rawId: id, response, ...kind })
  }

  return {
    id,
    publicKey: key,
    make(question, bent = {}) {
      const asked = question as Question
      const length = Buffer.from([0, rawId.length])
      const credential = Buffer.concat([Buffer.alloc(16), length, rawId, key])
      const data = authenticatorData(asked, bent, credential)
      return asJson({
        clientDataJSON: clientData('webauthn.create', asked, bent).toString('base64url'),
        attestationObject: attestation(data).toString('base64url'),
        transports: ['internal'],
      })
    },
    answer(question, bent = {}) {
      const asked = question as Question
      const client = clientData('webauthn.get', asked, bent)
      const data = authenticatorData(asked, bent)
      const signature = sign('sha256', Buffer.concat([data, sha256(client)]), privateKey)
      return asJson({
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: signature.toString('base64url'),
      })
    },
  }
}

function sha256(data: string | Buffer): Buffer {
  return createHash('sha256').update(data).digest()
}

/** {1: EC2, 3: ES256, -1: P-256, -2: x, -3: y} in CBOR. */
function cosePublicKey(x: Buffer, y: Buffer): Buffer {
  const head = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20])
  return Buffer.concat([head, x, Buffer.from([0x22, 0x58, 0x20]), y])
}

/** {"fmt": "none", "attStmt": {}, "authData": data} in CBOR. */
function attestation(data: Buffer): Buffer {
  const length = Buffer.from([0x58, data.length])
  return Buffer.concat([
    Buffer.from([0xa3]),
    text('fmt'),
    text('none'),
    text('attStmt'),
    Buffer.from([0xa0]),
    text('authData'),
    length,
    data,
  ])
}

function text(word: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)])
}
