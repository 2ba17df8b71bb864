import type { NamedMentor } from '../../../mentors/index.js'
import { href, routes } from '../../../routes.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import {
  Button,
  ButtonRow,
  DateField,
  Form,
  PageHeading,
  RadioGroup,
  TextField,
  fieldReader,
} from '../../../shared/ui/index.js'
import { FormNotices } from '../../pages/form-notices.js'
import type { WaitingEntry } from '../../waiting-entry.js'
import { waitingMessages } from '../../waiting-list.messages.js'
import { notRegistered } from '../begin-choice.form.js'
import type { OwnChoice } from '../own-choice.js'
import { DemandList } from './choice-card.js'

type Props = {
  entry: WaitingEntry
  choice: OwnChoice
  namesakes: readonly NamedMentor[]
  form: FormState
  request: ViewRequest
}

/** The last step of an own choice: who it is among the registered, and from which day. */
export function BeginChoicePage({ entry, choice, namesakes, form, request }: Props) {
  const { locale, today } = request
  const words = waitingMessages(locale).choice
  const field = fieldReader(form, locale)
  const back = { href: href(routes.waitingEntry, { entry: entry.id }), label: entry.clientName }
  return (
    <>
      <PageHeading
        title={words.startTitle(choice.personName)}
        lead={words.startLead(choice.personName, entry.clientName)}
        back={back}
      />
      <FormNotices form={form} request={request} />
      <DemandList entry={entry} choice={choice} request={request} />
      <Form
        id="begin-choice"
        action={href(routes.startOwnChoice, { entry: entry.id })}
        commandId={form.commandId}
        locale={locale}
      >
        {namesakes.length > 0 && (
          <RadioGroup
            {...field('known')}
            legend={words.known}
            options={[
              ...namesakes.map(({ id, name }) => ({ value: id, label: words.knownAs(name) })),
              { value: notRegistered, label: words.knownNot },
            ]}
            value={field.text('known')}
          />
        )}
        <NameFields form={form} request={request} />
        <DateField {...field('on')} label={words.startOn} value={field.date('on')} today={today} />
        <ButtonRow>
          <Button icon="beside">{words.startButton}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

function NameFields({ form, request: { locale } }: Pick<Props, 'form' | 'request'>) {
  const words = waitingMessages(locale).choice
  const field = fieldReader(form, locale)
  const text = (name: string) => ({ ...field(name), value: field.text(name) })
  return (
    <>
      <TextField {...text('given')} label={words.given} width="medium" autocomplete="off" />
      <TextField
        {...text('prefix')}
        label={words.prefix}
        width="short"
        autocomplete="off"
        optional
      />
      <TextField
        {...text('family')}
        label={words.family}
        width="medium"
        autocomplete="off"
        optional
      />
    </>
  )
}
