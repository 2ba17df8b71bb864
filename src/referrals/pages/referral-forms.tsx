import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Button,
  Card,
  Form,
  RadioGroup,
  Select,
  TextArea,
  fieldReader,
  optionsOf,
} from '../../shared/ui/index.js'
import type { OpenedReferral } from '../open-referral.js'
import { talkFields, assignField } from '../referral.forms.js'
import { talkKinds } from '../referral.js'
import { referralMessages } from '../referrals.messages.js'

type Props = { opened: OpenedReferral; request: ViewRequest; form: FormState | undefined }

function stateOf({ form, request }: Pick<Props, 'form' | 'request'>): FormState {
  return form ?? { typed: {}, errors: {}, commandId: request.newId() }
}

/** Who takes a request up: oneself first, so that it is one press. */
export function AssignCard({ opened, request, form }: Props) {
  const { locale, actor } = request
  const words = referralMessages(locale).assign
  const state = stateOf({ form, request })
  const field = fieldReader(state, locale)
  const { referral, coordinators } = opened
  const chosen = field.text(assignField) || (referral.assignedTo ?? actor.accountId)
  return (
    <Card title={words.title}>
      <Form
        id="assign"
        action={href(routes.assignReferral, { referral: referral.id })}
        commandId={request.newId()}
        version={referral.version}
        locale={locale}
      >
        <Select
          {...field(assignField)}
          label={words.who}
          options={coordinators.map(({ accountId, name }) => ({ value: accountId, label: name }))}
          value={chosen}
          placeholder={false}
        />
        <Button variant="secondary">{words.save}</Button>
      </Form>
    </Card>
  )
}

/** A talk, an attempt or a note; it stays with the request. */
export function TalkCard({ opened, request, form }: Props) {
  const { locale } = request
  const words = referralMessages(locale).talk
  const state = stateOf({ form, request })
  const field = fieldReader(state, locale)
  return (
    <Card title={words.title}>
      <Form
        id="talk"
        action={href(routes.noteOnReferral, { referral: opened.referral.id })}
        commandId={state.commandId}
        locale={locale}
      >
        <RadioGroup
          {...field(talkFields.kind)}
          legend={words.kind}
          options={optionsOf(talkKinds, words.kinds)}
          value={field.text(talkFields.kind)}
        />
        <TextArea
          {...field(talkFields.words)}
          label={words.words}
          value={field.text(talkFields.words)}
          rows={3}
        />
        <Button variant="secondary">{words.save}</Button>
      </Form>
    </Card>
  )
}
