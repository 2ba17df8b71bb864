import type { Client } from '../../clients/index.js'
import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Button,
  ConflictNotes,
  DateField,
  Form,
  PageHeading,
  TextArea,
  TextField,
  fieldReader,
} from '../../shared/ui/index.js'
import { portraitMessages } from '../portrait.messages.js'
import type { PortraitText } from '../portrait.js'
import { FormNotices } from './form-notices.js'

type Props = { client: Client; form: FormState; request: ViewRequest }

/** How a client wants to be called and introduced. */
export function EditPortraitPage({ client, text, form, request }: Props & { text: PortraitText }) {
  const { locale } = request
  const { form: words, title } = portraitMessages(locale)
  const field = fieldReader(form, locale)
  const place = { client: client.id }
  const draftKey = `portrait-${client.id}`
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: href(routes.portrait, place), label: title(client.givenName) }}
      />
      <FormNotices form={{ ...form, isStale: false }} request={request} />
      {form.isStale === true && <Theirs text={text} form={form} request={request} />}
      <Form
        id="edit-portrait"
        action={href(routes.editPortrait, place)}
        commandId={form.commandId}
        version={text.version}
        draftKey={draftKey}
        draftUrl={href(routes.drafts, { key: draftKey })}
        locale={locale}
      >
        <TextField
          {...field('call-name')}
          label={words.callName}
          hint={words.callNameHint}
          value={field.text('call-name')}
          optional
        />
        <TextArea
          {...field('introduction')}
          label={words.introduction}
          hint={words.introductionHint}
          value={field.text('introduction')}
          rows={5}
          optional
        />
        <Button>{words.save}</Button>
      </Form>
    </>
  )
}

function Theirs({ text, form, request }: Omit<Props, 'client'> & { text: PortraitText }) {
  const { locale } = request
  const { form: words } = portraitMessages(locale)
  const field = fieldReader(form, locale)
  return (
    <ConflictNotes
      title={words.stale}
      fields={[
        { label: words.callName, mine: field.text('call-name'), theirs: text.callName ?? '' },
        {
          label: words.introduction,
          mine: field.text('introduction'),
          theirs: text.introduction ?? '',
        },
      ]}
      by={text.byName}
      at=""
      locale={locale}
    />
  )
}

/** When the portrait was read with the client, and what he said of it. */
export function ReadPortraitPage({ client, form, request }: Props) {
  const { locale } = request
  const { reading: words, title } = portraitMessages(locale)
  const field = fieldReader(form, locale)
  const place = { client: client.id }
  const draftKey = `portrait-read-${client.id}`
  return (
    <>
      <PageHeading
        title={<bdi>{words.title(client.givenName)}</bdi>}
        lead={words.lead}
        back={{ href: href(routes.portrait, place), label: title(client.givenName) }}
      />
      <FormNotices form={form} request={request} />
      <Form
        id="read-portrait"
        action={href(routes.readPortrait, place)}
        commandId={form.commandId}
        draftKey={draftKey}
        draftUrl={href(routes.drafts, { key: draftKey })}
        locale={locale}
      >
        <TextArea
          {...field('said')}
          label={words.said}
          hint={words.saidHint}
          value={field.text('said')}
          rows={3}
          optional
        />
        <DateField
          {...field('read')}
          label={words.day}
          hint={words.dayHint}
          value={field.date('read')}
          optional
        />
        <Button>{words.save}</Button>
      </Form>
    </>
  )
}
