import { href, routes } from '../../../routes.js'
import { textOf } from '../../../shared/forms/index.js'
import { Alert, Badge, Card, TextArea } from '../../../shared/ui/index.js'
import type { DecisionOption } from '../../decision.js'
import { goods, weighingFields } from '../weighing.form.js'
import { weighingMessages } from '../weighing.messages.js'
import type { StepFields } from './step-fields.js'

/** For each way what it means for the three goods, in words; then where they collide. */
export function WeighingFields({ decision, name, field }: StepFields) {
  const words = weighingMessages(field.locale)
  const { clientId: client, id } = decision
  return (
    <>
      <p>{words.lead}</p>
      {decision.options.length === 0 && (
        <Alert tone="info">
          <p>{words.none}</p>
          <p>
            <a href={href(routes.decisionOptions, { client, decision: id })}>{words.toOptions}</a>
          </p>
        </Alert>
      )}
      <TakenAway decision={decision} field={field} />
      {decision.options.map((option) => (
        <Way option={option} name={name} field={field} />
      ))}
      <TextArea
        {...field(weighingFields.collision)}
        label={words.collision}
        hint={words.collisionHint}
        value={field.text(weighingFields.collision)}
        rows={5}
      />
    </>
  )
}

function Way({ option, name, field }: Omit<StepFields, 'decision'> & { option: DecisionOption }) {
  const words = weighingMessages(field.locale)
  return (
    <Card title={<bdi>{option.words}</bdi>} id={`way-${option.id}`}>
      <p>
        <Badge tone="plain">{words.kinds[option.kind]}</Badge>
      </p>
      <div class="n-goods" role="group" aria-label={option.words}>
        {goods.map((good) => (
          <TextArea
            {...field(weighingFields.of(good, option.id))}
            label={words.goods[good]}
            hint={words.helps[good](name)}
            value={field.text(weighingFields.of(good, option.id))}
            rows={3}
          />
        ))}
      </div>
    </Card>
  )
}

/** Words about a way that somebody else took away while they were typed. */
function TakenAway({ decision, field }: Omit<StepFields, 'name'>) {
  const known = decision.options.flatMap(({ id }) =>
    goods.map((good) => weighingFields.of(good, id)),
  )
  const lost = Object.keys(field.typed).filter(
    (name) =>
      goods.some((good) => name.startsWith(`${good}-`)) &&
      !known.includes(name) &&
      textOf(field.typed, name) !== '',
  )
  return lost.length === 0 ? null : (
    <Alert tone="warning" title={weighingMessages(field.locale).gone}>
      {lost.map((name) => (
        <p class="n-prose">{textOf(field.typed, name)}</p>
      ))}
    </Alert>
  )
}
