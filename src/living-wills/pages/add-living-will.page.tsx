import { href, routes } from '../../routes.js'
import { formatInstant } from '../../shared/calendar/index.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  Button,
  DateField,
  Form,
  PageHeading,
  RadioGroup,
  Select,
  TextArea,
  TextField,
  fieldReader,
  optionsOf,
  type FieldReader,
} from '../../shared/ui/index.js'
import type { OpenedToAdd } from '../living-will-access.js'
import { livingWillKinds, madeWhileAble } from '../living-will.js'
import { livingWillMessages } from '../living-wills.messages.js'
import { AboutFields } from './about-fields.js'
import { WillFormNotices } from './will-form-notices.js'

type Props = { opened: OpenedToAdd; form: FormState; request: ViewRequest; draftKey: string }

/** The form to record what a client put on paper before. */
export function AddLivingWillPage({ opened, form, request, draftKey }: Props) {
  const { locale, today } = request
  const { form: words, page, kinds } = livingWillMessages(locale)
  const { client } = opened
  const field = fieldReader(form, locale)
  return (
    <>
      <PageHeading
        title={words.title}
        lead={<bdi>{words.lead(client.givenName)}</bdi>}
        back={{ href: href(routes.livingWills, { client: client.id }), label: page.back }}
      />
      <WillFormNotices form={form} locale={locale} />
      <Alert tone="info">{page.never}</Alert>
      {form.draftSavedAt !== undefined && (
        <Alert tone="info">{words.draft(formatInstant(form.draftSavedAt, locale))}</Alert>
      )}
      <Form
        id="add-living-will"
        action={href(routes.newLivingWill, { client: client.id })}
        commandId={form.commandId}
        draftKey={draftKey}
        draftUrl={href(routes.drafts, { key: draftKey })}
        locale={locale}
      >
        <RadioGroup
          {...field('kind')}
          legend={words.kind}
          options={livingWillKinds.map((kind) => ({
            value: kind,
            label: kinds[kind],
            hint: words.kindHints[kind],
          }))}
          value={field.text('kind')}
        />
        <AboutFields field={field} />
        <TextArea
          {...field('words')}
          label={words.words}
          hint={words.wordsHint}
          value={field.text('words')}
        />
        <DateField
          {...field('written')}
          label={words.written}
          hint={words.writtenHint}
          value={field.date('written')}
          today={today}
          optional
        />
        <RadioGroup
          {...field('able')}
          legend={words.able}
          hint={words.ableHint}
          options={optionsOf(madeWhileAble, words.ables)}
          value={field.text('able')}
          inline
        />
        <WhereItIs opened={opened} field={field} />
        <Button variant="primary">{words.save}</Button>
      </Form>
    </>
  )
}

function WhereItIs({ opened, field }: { opened: OpenedToAdd; field: FieldReader }) {
  const { form: words } = livingWillMessages(field.locale)
  const { client, documents } = opened
  return (
    <>
      <TextField
        {...field('original')}
        label={words.original}
        value={field.text('original')}
        optional
      />
      <TextArea
        {...field('told')}
        label={words.toldTo}
        hint={words.toldHint}
        value={field.text('told')}
        rows={2}
        optional
      />
      <Select
        {...field('document')}
        label={words.document}
        hint={words.documentHint}
        options={[
          { value: '', label: words.noDocument },
          ...documents.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        value={field.text('document')}
        placeholder={false}
        optional
      />
      <p>
        <a href={href(routes.newDocument, { client: client.id })}>{words.addDocument}</a>
      </p>
    </>
  )
}
