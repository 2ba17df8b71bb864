import type { Couple } from '../../mentorships/index.js'
import {
  DateField,
  Details,
  Fieldset,
  Select,
  TextArea,
  optionsOf,
  type FieldReader,
} from '../../shared/ui/index.js'
import { certainties, waysOfLearning } from '../contact.js'
import { expressionSlots, fields } from '../log-contact.form.js'
import { visitMessages } from '../visits.messages.js'

type Props = { couple: Couple; field: FieldReader }

/** Whether something was typed in one of these fields or is wrong with it, so that it must be in sight. */
export function isTouched(field: FieldReader, names: readonly string[]): boolean {
  return names.some((name) => field(name).error !== undefined || field.text(name) !== '')
}

/** What one client's dossier gets: what was seen and said at once, the rest behind a line to open. */
export function ClientPartFields({ couple, field }: Props) {
  const { log } = visitMessages(field.locale)
  const saw = fields.of('saw', couple.mentorshipId)
  return (
    <>
      <TextArea
        {...field(saw)}
        label={log.saw}
        hint={log.sawHint}
        value={field.text(saw)}
        rows={3}
        optional
      />
      <ExpressionFields couple={couple} field={field} slot={0} />
      <div class="n-more">
        <Details
          summary={log.saidMore(couple.clientName)}
          open={isTouched(
            field,
            expressionSlots
              .slice(1)
              .map((slot) => fields.expression('said', couple.mentorshipId, slot)),
          )}
        >
          {expressionSlots.slice(1).map((slot) => (
            <ExpressionFields couple={couple} field={field} slot={slot} />
          ))}
        </Details>
        <Goods couple={couple} field={field} />
        <Agreement couple={couple} field={field} />
      </div>
    </>
  )
}

function ExpressionFields({ couple, field, slot }: Props & { slot: number }) {
  const words = visitMessages(field.locale)
  const name = (part: 'said' | 'how' | 'certainty') =>
    fields.expression(part, couple.mentorshipId, slot)
  return (
    <>
      <TextArea
        {...field(name('said'))}
        label={words.log.said(couple.clientName)}
        hint={words.log.saidHint}
        value={field.text(name('said'))}
        rows={2}
        optional
      />
      <div class="n-pair n-pair-even">
        <Select
          {...field(name('how'))}
          label={words.log.how}
          options={optionsOf(waysOfLearning, words.how)}
          value={field.text(name('how'))}
          placeholder={false}
        />
        <Select
          {...field(name('certainty'))}
          label={words.log.certainty}
          options={optionsOf(certainties, words.certainties)}
          value={field.text(name('certainty'))}
          placeholder={false}
        />
      </div>
    </>
  )
}

const goods = ['safe', 'connected', 'authentic'] as const

function Goods({ couple, field }: Props) {
  const { log } = visitMessages(field.locale)
  const names = goods.map((good) => fields.of(good, couple.mentorshipId))
  return (
    <Details summary={log.goods} open={isTouched(field, names)}>
      <p class="n-hint">{log.goodsHint}</p>
      {goods.map((good) => {
        const name = fields.of(good, couple.mentorshipId)
        return (
          <TextArea {...field(name)} label={log[good]} value={field.text(name)} rows={2} optional />
        )
      })}
    </Details>
  )
}

function Agreement({ couple, field }: Props) {
  const { log } = visitMessages(field.locale)
  const agreed = fields.of('agreed', couple.mentorshipId)
  const due = fields.of('due', couple.mentorshipId)
  return (
    <Details
      summary={log.agreements}
      open={isTouched(field, [agreed, due, `${due}-day`, `${due}-month`, `${due}-year`])}
    >
      <Fieldset legend={log.about(couple.clientName)}>
        <TextArea
          {...field(agreed)}
          label={log.agreed}
          value={field.text(agreed)}
          rows={2}
          optional
        />
        <DateField {...field(due)} label={log.due} value={field.date(due)} optional />
      </Fieldset>
    </Details>
  )
}
