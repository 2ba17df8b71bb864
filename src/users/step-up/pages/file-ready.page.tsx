import type { Locale } from '../../../shared/i18n/index.js'
import { ButtonLink, ButtonRow, PageHeading } from '../../../shared/ui/index.js'
import { stepUpMessages } from '../step-up.messages.js'

type Props = { file: string; locale: Locale }

/** After a proof that was asked for a file: a button to fetch it, and the way back. */
export function FileReadyPage({ file, locale }: Props) {
  const words = stepUpMessages(locale).file
  return (
    <div class="n-outside">
      <PageHeading title={words.title} lead={words.lead} />
      <ButtonRow>
        <ButtonLink href={file} download>
          {words.fetch}
        </ButtonLink>
        <ButtonLink href={besideOf(file)} variant="quiet">
          {words.back}
        </ButtonLink>
      </ButtonRow>
    </div>
  )
}

/** The page a file belongs to stands one step up in its address. */
function besideOf(file: string): string {
  return file.split('?')[0]?.replace(/\/[^/]*$/, '') || '/'
}
