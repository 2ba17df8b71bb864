import { href, routes } from '../../../routes.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import {
  Button,
  ErrorSummary,
  Form,
  PageHeading,
  RadioGroup,
  fieldReader,
  formErrors,
  optionsOf,
} from '../../../shared/ui/index.js'
import { checkInMessages } from '../check-in.messages.js'

/** The kinds somebody can add himself. */
const kinds = ['extra', 'closing'] as const

type Props = { couple: { mentorshipId: string }; form: FormState; request: ViewRequest }

/** Which look back somebody adds; telling it comes on the next page. */
export function NewCheckInPage({ couple, form, request }: Props) {
  const { locale } = request
  const words = checkInMessages(locale)
  const field = fieldReader(form, locale)
  const place = { mentorship: couple.mentorshipId }
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: href(routes.mentorship, place), label: words.backToCouple }}
      />
      <ErrorSummary title={words.errors.summary} errors={formErrors(form)} />
      <Form
        id="new-check-in"
        action={href(routes.newCheckIn, place)}
        commandId={form.commandId}
        locale={locale}
      >
        <RadioGroup
          {...field('kind')}
          legend={words.form.kind}
          options={optionsOf(kinds, words.kinds)}
          value={field.text('kind')}
        />
        <Button variant="primary">{words.form.save}</Button>
      </Form>
    </>
  )
}
