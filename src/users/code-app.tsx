import type { Locale } from '../shared/i18n/index.js'
import { enrolMessages } from './enrol/enrol.messages.js'
import { QrCode } from './qr-code.js'

/** What an app with codes needs: the address in the picture, and the secret in it. */
export type AppKey = { address: string; secret: string }

/** How to put Naast in an app with codes: by camera, on the phone itself, or by hand. */
export function SetUpApp({ appKey, locale }: { appKey: AppKey; locale: Locale }) {
  const { code: words } = enrolMessages(locale)
  return (
    <ol class="n-steps">
      <li>{words.install}</li>
      <li>
        <p>{words.scan}</p>
        <QrCode text={appKey.address} label={words.picture} />
        <p>
          <a href={appKey.address}>{words.onPhone}</a>
        </p>
        <p>{words.byHand}</p>
        <code class="n-copy">{inFours(appKey.secret)}</code>
      </li>
      <li>{words.type}</li>
    </ol>
  )
}

function inFours(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, '$1 ')
}
