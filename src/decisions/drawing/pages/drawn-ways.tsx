import type { Locale } from '../../../shared/i18n/index.js'
import { Badge, Heading } from '../../../shared/ui/index.js'
import type { Decision, DecisionOption } from '../../decision.js'
import { goods } from '../../steps/index.js'
import { drawingMessages } from '../drawing.messages.js'
import { GoodPicture } from './pictures.js'

type Props = {
  decision: Pick<Decision, 'options' | 'chosenOptionId'>
  locale: Locale
  /** The level of the heading of each way. */
  level?: 2 | 3 | 4
}

/** Every way as a road with what it means for the three goods in words; the one taken is marked in words. */
export function DrawnWays({ decision: { options, chosenOptionId }, locale, level = 3 }: Props) {
  return (
    <ol class="n-ways">
      {options.map((option, index) => (
        <Way
          option={option}
          number={index + 1}
          isChosen={option.id === chosenOptionId}
          locale={locale}
          level={level}
        />
      ))}
    </ol>
  )
}

type WayProps = {
  option: DecisionOption
  number: number
  isChosen: boolean
  locale: Locale
  level: 2 | 3 | 4
}

function Way({ option, number, isChosen, locale, level }: WayProps) {
  const words = drawingMessages(locale)
  const told = goods.filter((good) => option[good] !== null)
  return (
    <li class={isChosen ? 'n-way n-way-chosen' : 'n-way'}>
      <span class="n-way-number" aria-hidden="true">
        {number}
      </span>
      <div class="n-way-body">
        {isChosen && (
          <p>
            <Badge tone="calm">{words.chosen}</Badge>
          </p>
        )}
        <p class="n-soft">
          {words.road(number)}: {words.kinds[option.kind]}
        </p>
        <Heading level={level}>
          <bdi>{option.words}</bdi>
        </Heading>
        {told.length === 0 && <p class="n-hint">{words.noWords}</p>}
      </div>
      {told.length > 0 && (
        <div class="n-told">
          {told.map((good) => (
            <div class="n-good">
              <GoodPicture good={good} />
              <div>
                <p class="n-good-name">{words.goods[good]}</p>
                <p class="n-prose">{option[good]}</p>
              </div>
            </div>
          ))}
        </div>
      )}
    </li>
  )
}
