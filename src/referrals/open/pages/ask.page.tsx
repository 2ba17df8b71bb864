import { inAddress } from '../open-deps.js'
import { referralTermKeys, referralTerms, ruleInForce } from '../../../law/index.js'
import { href, routes } from '../../../routes.js'
import type { PlainDate } from '../../../shared/calendar/index.js'
import type { FieldErrors, Typed } from '../../../shared/forms/index.js'
import type { Locale } from '../../../shared/i18n/index.js'
import {
  Alert,
  Button,
  ButtonRow,
  Card,
  Details,
  ErrorSummary,
  Form,
  PageHeading,
  fieldReader,
  formErrors,
} from '../../../shared/ui/index.js'
import { ShortFields, ToldFields } from '../../pages/told-fields.js'
import { LawOfAsking } from '../../pages/law-of-asking.js'
import { fields, offeredWays } from '../../told.form.js'
import { toldMessages } from '../../told.messages.js'
import { askMessages } from '../ask.messages.js'
import type { Door } from '../reception.store.js'

/** The field nobody sees; a program that fills in everything fills it in too. */
export const trapField = 'website'

/** How an open form stands. */
export type AskForm = {
  action: string
  typed: Typed
  errors: FieldErrors
  /** What to say above the form when it has to be sent once more, or could not be taken in. */
  note?: string | undefined
}

type Props = {
  door: Door
  form: AskForm
  isShort: boolean
  today: PlainDate
  locale: Locale
}

/** The form of a foundation: all questions in parts, or the ten for who refers by profession. */
export function AskPage({ door, form, isShort, today, locale }: Props) {
  const words = askMessages(locale)
  const told = toldMessages(locale)
  const field = fieldReader(form, locale)
  const heading = isShort ? words.referrer : words
  const errors = formErrors(form, { [fields.birthDate]: told.fields.birthDate })
  return (
    <div class="n-outside">
      <PageHeading title={heading.title} lead={heading.lead(door.name)} />
      {form.note !== undefined && <Alert tone="info">{form.note}</Alert>}
      <ErrorSummary title={told.errors.summary} errors={errors} />
      <Alert tone="warning" title={words.danger.title}>
        {words.danger.text}
      </Alert>
      <OtherWays door={door} isShort={isShort} locale={locale} />
      <Card>
        <Form id="ask" action={form.action} commandId="" locale={locale}>
          {isShort ? (
            <ShortFields field={field} />
          ) : (
            <ToldFields field={field} ways={offeredWays(door.ways)} />
          )}
          <Trap label={words.trap} />
          <Buttons isShort={isShort} today={today} locale={locale} />
        </Form>
      </Card>
      {!isShort && (
        <Details summary={words.relatedToLaw}>
          <LawOfAsking lead={words.relatedToLawText} today={today} locale={locale} />
        </Details>
      )}
    </div>
  )
}

function OtherWays({ door, isShort, locale }: Pick<Props, 'door' | 'isShort' | 'locale'>) {
  const words = askMessages(locale)
  const organisation = door.slug
  const here = isShort ? routes.referToUs : routes.askForHelpAt
  const other = isShort ? routes.askForHelpAt : routes.referToUs
  const taal = locale === 'nl' ? undefined : locale
  return (
    <nav aria-label={words.title}>
      <ul>
        <li>
          <a href={href(other, { organisation }, { taal })}>
            {isShort ? words.referrer.whole : words.referrer.link}
          </a>
        </li>
        <li>
          {locale === 'nl' ? (
            <a href={href(here, { organisation }, { taal: 'en' })} lang="en">
              {words.english}
            </a>
          ) : (
            <a href={href(here, { organisation })} lang="nl">
              {words.dutch}
            </a>
          )}
        </li>
        <li>
          <a href={href(routes.askForHelp, {}, inAddress(locale))}>{words.finder}</a>
        </li>
      </ul>
    </nav>
  )
}

function Trap({ label }: { label: string }) {
  return (
    <div class="n-hidden">
      <label for={trapField}>{label}</label>
      <input id={trapField} name={trapField} type="text" tabindex={-1} autocomplete="off" />
    </div>
  )
}

function Buttons({ isShort, today, locale }: Pick<Props, 'isShort' | 'today' | 'locale'>) {
  const words = askMessages(locale)
  const days = ruleInForce(referralTerms, referralTermKeys.draft, today)?.value ?? 14
  return (
    <>
      <ButtonRow>
        <Button variant="primary" name="do" value="send">
          {words.send}
        </Button>
        {!isShort && (
          <Button variant="secondary" name="do" value="keep">
            {words.keep}
          </Button>
        )}
      </ButtonRow>
      {!isShort && <p class="n-hint">{words.keepHint(days)}</p>}
    </>
  )
}
