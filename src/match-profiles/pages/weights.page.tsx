import { criteria, objectives } from '../../matching/index.js'
import { href, routes } from '../../routes.js'
import { formatInstant } from '../../shared/calendar/index.js'
import { textOf } from '../../shared/forms/index.js'
import type { FormState, ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  Button,
  ButtonLink,
  Card,
  Details,
  ErrorSummary,
  Form,
  PageHeading,
  RadioGroup,
  SummaryList,
  TextArea,
  TextField,
  fieldReader,
  formErrors,
  optionsOf,
} from '../../shared/ui/index.js'
import type { Weighing } from '../weights.js'
import { weightField } from '../weights.form.js'
import { weightMessages } from '../weights.messages.js'
import type { KeptWeighing } from '../weights.store.js'

type Props = {
  now: Weighing | KeptWeighing
  versions: readonly KeptWeighing[]
  form: FormState
  request: ViewRequest
}

/** How heavily each subject counts, with an example of what it changes; the reason stands with the version. */
export function WeightsPage(props: Props) {
  const { versions, form, request } = props
  const words = weightMessages(request.locale)
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        back={{ href: href(routes.matchHub), label: words.hub }}
        actions={
          <>
            <ButtonLink href={href(routes.matchWeights, {}, { gewoon: 'ja' })} variant="secondary">
              {words.reset}
            </ButtonLink>
            <ButtonLink href={href(routes.matching)} variant="quiet">
              {words.toBoard}
            </ButtonLink>
          </>
        }
      />
      <ErrorSummary title={words.errors.summary} errors={formErrors(form)} />
      {form.wasSent === true && <Alert tone="warning">{words.errors.wasSent}</Alert>}
      {form.isStale === true && <Alert tone="warning">{words.errors.stale}</Alert>}
      <WeightForm {...props} />
      {versions.length > 0 && (
        <Card title={words.history}>
          {versions.map((version) => (
            <VersionDetails version={version} request={request} />
          ))}
        </Card>
      )}
    </>
  )
}

function WeightForm({ now, form, request: { locale } }: Props) {
  const words = weightMessages(locale)
  const field = fieldReader(form, locale)
  const shown = textOf(form.typed, 'version')
  return (
    <Form
      id="weights"
      action={href(routes.matchWeights)}
      commandId={form.commandId}
      version={form.isStale === true || shown === '' ? now.version : shown}
      locale={locale}
    >
      <Card title={words.weightsTitle}>
        <p class="n-hint">{words.weightsHint}</p>
        {criteria.map((criterion) => (
          <TextField
            {...field(weightField(criterion))}
            label={words.criteria[criterion][0]}
            hint={words.criteria[criterion][1]}
            value={field.text(weightField(criterion))}
            inputmode="numeric"
            width="short"
          />
        ))}
      </Card>
      <Card title={words.together}>
        <RadioGroup
          {...field('objective')}
          legend={words.objective}
          hint={words.first}
          options={optionsOf(objectives, words.objectives)}
          value={field.text('objective')}
        />
        <TextField
          {...field('weekPoints')}
          label={words.weekPoints}
          hint={words.weekPointsHint}
          value={field.text('weekPoints')}
          inputmode="numeric"
          width="short"
        />
      </Card>
      <TextArea
        {...field('reason')}
        label={words.reason}
        hint={words.reasonHint}
        value={field.text('reason')}
        rows={2}
      />
      <Button>{words.save}</Button>
    </Form>
  )
}

function VersionDetails({
  version,
  request: { locale },
}: {
  version: KeptWeighing
  request: ViewRequest
}) {
  const words = weightMessages(locale)
  return (
    <Details
      summary={`${words.version(version.version)} · ${words.by(version.byName, formatInstant(version.at, locale))}`}
    >
      {version.reason !== null && <p class="n-prose">{version.reason}</p>}
      <SummaryList
        rows={[
          ...criteria.map((criterion) => ({
            term: words.criteria[criterion][0],
            detail: String(version.of[criterion]),
          })),
          { term: words.objective, detail: words.objectives[version.objective] },
          { term: words.weekPoints, detail: String(version.weekPoints) },
        ]}
      />
    </Details>
  )
}
