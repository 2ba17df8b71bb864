import type { Client } from '../../clients/index.js'
import { href, routes } from '../../routes.js'
import { formatInstant } from '../../shared/calendar/index.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import {
  Alert,
  Button,
  Card,
  Details,
  EmptyState,
  ErrorSummary,
  Form,
  PageHeading,
  RadioGroup,
  Select,
  TextArea,
  fieldReader,
  formErrors,
  optionsOf,
} from '../../shared/ui/index.js'
import { barrierKinds, type KeptBarrier } from '../barrier.store.js'
import { barrierMessages } from '../barriers.messages.js'
import type { MentorChoice } from '../mentor-choices.store.js'
import { profileMessages } from '../profiles.messages.js'

type Props = {
  client: Client
  barriers: readonly KeptBarrier[]
  mentors: readonly MentorChoice[]
  form: FormState
  request: ViewRequest
}

/** The field for why a barrier is lifted; several can stand on one page. */
export function liftField(id: string): string {
  return `lift-${id}`
}

/** With whom a client must not be matched, who said so, and a form for one more. */
export function BarriersPage(props: Props) {
  const { client, barriers, form, request } = props
  const words = barrierMessages(request.locale)
  const name = fullName(client)
  const holding = barriers.filter(({ lifted }) => lifted === undefined)
  const past = barriers.filter(({ lifted }) => lifted !== undefined)
  return (
    <>
      <PageHeading
        title={<bdi>{words.title(name)}</bdi>}
        lead={words.lead}
        back={{
          href: href(routes.intake, { client: client.id }),
          label: profileMessages(request.locale).client.title(name),
        }}
      />
      <ErrorSummary title={words.errors.summary} errors={formErrors(form)} />
      {form.wasSent === true && <Alert tone="warning">{words.errors.wasSent}</Alert>}
      <div class="n-stack" id="barrier">
        {holding.length === 0 && <EmptyState title={words.none} />}
        {holding.map((barrier) => (
          <BarrierCard {...props} barrier={barrier} />
        ))}
      </div>
      <Card title={words.add}>
        <AddForm {...props} />
      </Card>
      {past.length > 0 && (
        <Details summary={words.past}>
          {past.map((barrier) => (
            <Told barrier={barrier} request={request} />
          ))}
        </Details>
      )}
    </>
  )
}

function Told({ barrier, request: { locale } }: { barrier: KeptBarrier; request: ViewRequest }) {
  const words = barrierMessages(locale)
  const { kind, reason, byName, at, lifted, mentorName } = barrier
  return (
    <div class="n-added">
      {lifted !== undefined && <p>{<bdi>{mentorName}</bdi>}</p>}
      <p>{words.kinds[kind]}</p>
      {reason !== null && <p class="n-prose">{reason}</p>}
      <p class="n-soft">{words.noted(byName, formatInstant(at, locale))}</p>
      {lifted !== undefined && (
        <>
          <p class="n-prose">{lifted.reason}</p>
          <p class="n-soft">{words.lifted(lifted.byName, formatInstant(lifted.at, locale))}</p>
        </>
      )}
    </div>
  )
}

function BarrierCard({ client, barrier, form, request }: Props & { barrier: KeptBarrier }) {
  const { locale } = request
  const words = barrierMessages(locale)
  const field = fieldReader(form, locale)
  const name = liftField(barrier.id)
  return (
    <Card title={<bdi>{barrier.mentorName}</bdi>}>
      <Told barrier={barrier} request={request} />
      <Details summary={words.lift} open={form.errors[name] !== undefined}>
        <Form
          id={`form-${name}`}
          action={href(routes.liftBarrier, { client: client.id })}
          commandId={form.commandId}
          hidden={{ barrier: barrier.id }}
          locale={locale}
        >
          <TextArea
            {...field(name)}
            label={words.liftWhy}
            hint={words.liftHint}
            value={field.text(name)}
            rows={2}
          />
          <Button variant="danger">{words.liftButton(barrier.mentorName)}</Button>
        </Form>
      </Details>
    </Card>
  )
}

function AddForm({ client, mentors, form, request: { locale } }: Props) {
  const words = barrierMessages(locale)
  const field = fieldReader(form, locale)
  return (
    <Form
      id="add-barrier"
      action={href(routes.notTogether, { client: client.id })}
      commandId={form.commandId}
      locale={locale}
    >
      <Select
        {...field('mentor')}
        label={words.mentor}
        options={mentors.map(({ id, name }) => ({ value: id, label: name }))}
        value={field.text('mentor')}
      />
      <RadioGroup
        {...field('kind')}
        legend={words.kind}
        options={optionsOf(barrierKinds, words.kinds)}
        value={field.text('kind')}
      />
      <TextArea
        {...field('reason')}
        label={words.reason}
        hint={words.reasonHint}
        value={field.text('reason')}
        rows={2}
        optional
      />
      <Button>{words.save}</Button>
    </Form>
  )
}
