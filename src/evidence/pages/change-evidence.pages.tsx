import type { Child } from 'hono/jsx'
import { href, routes } from '../../routes.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Button,
  ButtonRow,
  DateField,
  EmptyState,
  Form,
  PageHeading,
  RadioGroup,
  TextArea,
  fieldReader,
} from '../../shared/ui/index.js'
import type { Evidence } from '../evidence.js'
import { evidenceMessages } from '../evidence.messages.js'
import { knownFormMessages } from '../known-forms.messages.js'
import { knownMessages } from '../known.messages.js'
import { SortingFields } from './add-evidence.page.js'
import { EvidenceItem, supportOf } from './evidence-list.js'
import { FormNotices } from './form-notices.js'

type Props = { one: Evidence; form: FormState; request: ViewRequest }

type FrameProps = Props & { title: string; lead?: string; stale?: string; children?: Child }

/** The heading of a form about one thing known, with the thing itself above the form. */
function Frame({ one, form, request, title, lead, stale, children }: FrameProps) {
  const { item } = knownMessages(request.locale)
  const place = { client: one.clientId, evidence: one.id }
  return (
    <>
      <PageHeading
        title={title}
        lead={lead}
        back={{ href: href(routes.evidenceItem, place), label: item.backToItem }}
      />
      <FormNotices form={form} request={request} {...(stale !== undefined && { stale })} />
      <EvidenceItem one={one} locale={request.locale} />
      {children}
    </>
  )
}

/** That it still holds, with a day and what was said. */
export function ConfirmEvidencePage({ one, form, request }: Props) {
  const { locale } = request
  const { confirm } = knownFormMessages(locale)
  const field = fieldReader(form, locale)
  const place = { client: one.clientId, evidence: one.id }
  return (
    <Frame one={one} form={form} request={request} title={confirm.title}>
      <Form
        id="confirm-evidence"
        action={href(routes.confirmEvidence, place)}
        commandId={form.commandId}
        locale={locale}
      >
        <TextArea
          {...field('note')}
          label={confirm.note}
          value={field.text('note')}
          rows={2}
          optional
        />
        <DateField
          {...field('confirmed')}
          label={confirm.day}
          hint={confirm.dayHint}
          value={field.date('confirmed')}
          optional
        />
        <Button>{confirm.save}</Button>
      </Form>
    </Frame>
  )
}

/** Words beside what stands there. */
export function CorrectEvidencePage({ one, form, request }: Props) {
  const { locale } = request
  const { correct } = knownFormMessages(locale)
  const field = fieldReader(form, locale)
  const place = { client: one.clientId, evidence: one.id }
  return (
    <Frame one={one} form={form} request={request} title={correct.title} lead={correct.lead}>
      <Form
        id="correct-evidence"
        action={href(routes.correctEvidence, place)}
        commandId={form.commandId}
        locale={locale}
      >
        <TextArea
          {...field('corrected')}
          label={correct.text}
          value={field.text('corrected')}
          rows={3}
        />
        <Button>{correct.save}</Button>
      </Form>
    </Frame>
  )
}

/** Another kind or theme. */
export function SortEvidencePage({ one, form, request }: Props) {
  const { locale } = request
  const { sort } = knownFormMessages(locale)
  const { kinds, themes } = evidenceMessages(locale)
  const stale = `${sort.stale} ${sort.theirs}: ${kinds[one.kind]}, ${themes[one.theme]}.`
  const place = { client: one.clientId, evidence: one.id }
  return (
    <Frame one={one} form={form} request={request} title={sort.title} stale={stale}>
      <Form
        id="sort-evidence"
        action={href(routes.sortEvidence, place)}
        commandId={form.commandId}
        version={one.version}
        locale={locale}
      >
        <SortingFields field={fieldReader(form, locale)} />
        <Button>{sort.save}</Button>
      </Form>
    </Frame>
  )
}

/** Why it no longer holds. */
export function WithdrawEvidencePage({ one, form, request }: Props) {
  const { locale } = request
  const { withdraw } = knownFormMessages(locale)
  const field = fieldReader(form, locale)
  const place = { client: one.clientId, evidence: one.id }
  return (
    <Frame one={one} form={form} request={request} title={withdraw.title} lead={withdraw.lead}>
      <Form
        id="withdraw-evidence"
        action={href(routes.withdrawEvidence, place)}
        commandId={form.commandId}
        version={one.version}
        locale={locale}
      >
        <TextArea
          {...field('reason')}
          label={withdraw.reason}
          hint={withdraw.reasonHint}
          value={field.text('reason')}
          rows={2}
        />
        <Button variant="danger">{withdraw.save}</Button>
      </Form>
    </Frame>
  )
}

type ContradictProps = Props & { others: readonly Evidence[] }

/** What it does not go together with, out of all that still holds. */
export function ContradictEvidencePage({ one, others, form, request }: ContradictProps) {
  const { locale } = request
  const { list } = knownMessages(locale)
  const { contradict } = knownFormMessages(locale)
  const place = { client: one.clientId, evidence: one.id }
  const chosen = fieldReader(form, locale).text('other')
  return (
    <Frame one={one} form={form} request={request} title={contradict.title} lead={contradict.lead}>
      {others.length === 0 ? (
        <EmptyState
          title={contradict.none}
          action={<a href={href(routes.newEvidence, { client: one.clientId })}>{list.add}</a>}
        />
      ) : (
        <Form
          id="contradict-evidence"
          action={href(routes.contradictEvidence, place)}
          commandId={form.commandId}
          locale={locale}
        >
          <OtherChoice
            others={others}
            chosen={chosen}
            error={form.errors['other']}
            request={request}
          />
          <ButtonRow>
            <Button>{contradict.save}</Button>
          </ButtonRow>
        </Form>
      )}
    </Frame>
  )
}

type ChoiceProps = {
  others: readonly Evidence[]
  chosen: string
  error: string | undefined
  request: ViewRequest
}

function OtherChoice({ others, chosen, error, request: { locale } }: ChoiceProps) {
  const { contradict } = knownFormMessages(locale)
  return (
    <RadioGroup
      name="other"
      legend={contradict.choose}
      error={error}
      value={chosen}
      locale={locale}
      options={others.map((other) => ({
        value: other.id,
        label: <bdi>{other.words}</bdi>,
        hint: supportOf(other, locale),
      }))}
    />
  )
}
