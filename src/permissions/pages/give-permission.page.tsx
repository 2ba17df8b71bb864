import { matterMessages } from '../../authority/index.js'
import { href, routes } from '../../routes.js'
import { formatInstant } from '../../shared/calendar/index.js'
import { choicesOf } from '../../shared/forms/index.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  Button,
  CheckboxGroup,
  DateField,
  Form,
  PageHeading,
  RadioGroup,
  TextArea,
  TextField,
  fieldReader,
  optionsOf,
} from '../../shared/ui/index.js'
import type { Giving } from '../permission-access.js'
import { scopeOf } from '../permission-scope.js'
import { waysOfGiving } from '../permission.js'
import { permissionMessages } from '../permissions.messages.js'
import { PermissionNotices } from './permission-notices.js'

type Props = { giving: Giving; form: FormState; request: ViewRequest; draftKey: string }

/** What is permitted, in words the client knows, and until when. */
export function GivePermissionPage({ giving, form, request, draftKey }: Props) {
  const { locale, today } = request
  const { client, couple, kind, replaced } = giving
  const { form: words, ways } = permissionMessages(locale)
  const field = fieldReader(form, locale)
  const action =
    replaced === undefined
      ? href(routes.newPermission, { mentorship: couple.mentorshipId })
      : href(routes.replacePermission, { client: client.id, permission: replaced.id })
  return (
    <>
      <PageHeading
        title={<bdi>{words.titles[kind](client.givenName)}</bdi>}
        lead={replaced === undefined ? words.lead : words.replacing}
        back={{ href: href(routes.livingWills, { client: client.id }), label: words.back }}
      />
      <PermissionNotices form={form} locale={locale} />
      {form.draftSavedAt !== undefined && (
        <Alert tone="info">{words.draft(formatInstant(form.draftSavedAt, locale))}</Alert>
      )}
      <Form
        id="give-permission"
        action={action}
        commandId={form.commandId}
        draftKey={draftKey}
        draftUrl={href(routes.drafts, { key: draftKey })}
        locale={locale}
      >
        <CheckboxGroup
          {...field('scope')}
          legend={words.scope}
          hint={words.scopeHint}
          options={optionsOf(scopeOf(kind), matterMessages(locale))}
          values={choicesOf(form.typed, 'scope')}
        />
        <TextArea
          {...field('words')}
          label={words.words}
          hint={words.wordsHint[kind]}
          value={field.text('words')}
          rows={3}
        />
        {kind === 'mentor-speaks' && (
          <RadioGroup
            {...field('how-given')}
            legend={words.howGiven}
            options={optionsOf(waysOfGiving, ways)}
            value={field.text('how-given')}
          />
        )}
        <DateField {...field('from')} label={words.from} value={field.date('from')} today={today} />
        <DateField
          {...field('last')}
          label={words.last}
          hint={words.lastHint[kind]}
          value={field.date('last')}
          optional={kind === 'client-acts'}
        />
        <TextField
          {...field('given-by')}
          label={words.givenBy[kind]}
          value={field.text('given-by')}
        />
        <Button variant="primary">{words.save}</Button>
      </Form>
    </>
  )
}
