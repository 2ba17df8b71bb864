import type { Client } from '../../clients/index.js'
import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Button,
  ButtonRow,
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
import { newEvidenceDraft } from '../evidence.form.js'
import {
  evidenceCertainties,
  evidenceKinds,
  evidenceSources,
  evidenceThemes,
  evidenceWays,
} from '../evidence.js'
import { evidenceMessages } from '../evidence.messages.js'
import { knownFormMessages } from '../known-forms.messages.js'
import { knownMessages } from '../known.messages.js'
import { FormNotices } from './form-notices.js'

type Props = { client: Client; form: FormState; request: ViewRequest }

/** The form to keep one thing known of a client: the words first, then who said or saw it. */
export function AddEvidencePage({ client, form, request }: Props) {
  const { locale } = request
  const { item } = knownMessages(locale)
  const { add } = knownFormMessages(locale)
  const field = fieldReader(form, locale)
  const place = { client: client.id }
  const draftKey = newEvidenceDraft(client.id)
  return (
    <>
      <PageHeading
        title={<bdi>{add.title(client.givenName)}</bdi>}
        lead={add.lead}
        back={{ href: href(routes.evidence, place), label: item.back }}
      />
      <FormNotices form={form} request={request} />
      <Form
        id="add-evidence"
        action={href(routes.newEvidence, place)}
        commandId={form.commandId}
        draftKey={draftKey}
        draftUrl={href(routes.drafts, { key: draftKey })}
        locale={locale}
      >
        <TextArea
          {...field('words')}
          label={add.words}
          hint={add.wordsHint}
          value={field.text('words')}
          rows={3}
        />
        <SortingFields field={field} />
        <SourceFields field={field} />
        <ButtonRow>
          <Button>{add.save}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

/** What something is and what it is about. */
export function SortingFields({ field }: { field: FieldReader }) {
  const { add } = knownFormMessages(field.locale)
  const { kinds, themes } = evidenceMessages(field.locale)
  return (
    <div class="n-pair">
      <Select
        {...field('kind')}
        label={add.kind}
        options={optionsOf(evidenceKinds, kinds)}
        value={field.text('kind')}
      />
      <Select
        {...field('theme')}
        label={add.theme}
        options={optionsOf(evidenceThemes, themes)}
        value={field.text('theme')}
        placeholder={false}
      />
    </div>
  )
}

function SourceFields({ field }: { field: FieldReader }) {
  const { add } = knownFormMessages(field.locale)
  const { sources, ways, certainties } = evidenceMessages(field.locale)
  return (
    <>
      <RadioGroup
        {...field('source')}
        legend={add.source}
        options={optionsOf(evidenceSources, sources)}
        value={field.text('source')}
        inline
      />
      <TextField
        {...field('source-name')}
        label={add.sourceName}
        hint={add.sourceNameHint}
        value={field.text('source-name')}
        optional
      />
      <Select
        {...field('how')}
        label={add.how}
        options={optionsOf(evidenceWays, ways)}
        value={field.text('how')}
        placeholder={false}
      />
      <RadioGroup
        {...field('certainty')}
        legend={add.certainty}
        options={optionsOf(evidenceCertainties, certainties)}
        value={field.text('certainty')}
        inline
      />
      <DateField
        {...field('learned')}
        label={add.learned}
        hint={add.learnedHint}
        value={field.date('learned')}
        optional
      />
    </>
  )
}
