import { href, routes } from '../../../routes.js'
import { provinceNames, type Place } from '../../../places/index.js'
import type { Locale } from '../../../shared/i18n/index.js'
import {
  Button,
  ButtonRow,
  Card,
  ErrorSummary,
  PageHeading,
  PostForm,
  Stack,
  TextField,
} from '../../../shared/ui/index.js'
import { inAddress } from '../../open/open-deps.js'
import type { Finding } from '../finding.js'
import type { PublicFoundation } from '../region.store.js'
import { regionMessages } from '../regions.messages.js'
import { AllFoundations, FoundationCard, NationalLink } from './foundation-card.js'

type Props = {
  place: string
  finding: Finding | undefined
  all: readonly PublicFoundation[]
  locale: Locale
}

/** Asks for a place or postcode and tells which foundation works there, or that we do not know. */
export function FinderPage({ place, finding, all, locale }: Props) {
  const words = regionMessages(locale).finder
  const error = errorOf(finding, locale)
  return (
    <div class="n-outside">
      <Stack>
        <PageHeading title={words.title} lead={words.lead} />
        {error !== undefined && (
          <ErrorSummary title={error} errors={[{ field: 'place', message: error }]} />
        )}
        {finding?.kind === 'several' && (
          <WhichPlace place={place} places={finding.places} locale={locale} />
        )}
        {finding?.kind === 'foundations' && <Found finding={finding} locale={locale} />}
        <Card>
          {finding === undefined && <p>{words.what}</p>}
          <PostForm action={href(routes.askForHelp, {}, inAddress(locale))}>
            <Stack>
              <TextField
                name="place"
                label={words.field}
                hint={words.hint}
                value={place}
                error={error}
                autocomplete="off"
                locale={locale}
              />
              <ButtonRow>
                <Button variant="primary">{words.send}</Button>
              </ButtonRow>
            </Stack>
          </PostForm>
        </Card>
        <p>{words.danger}</p>
        <AllFoundations all={all} locale={locale} />
        <p class="n-hint">{words.source}</p>
      </Stack>
    </div>
  )
}

function errorOf(finding: Finding | undefined, locale: Locale): string | undefined {
  const words = regionMessages(locale).finder
  switch (finding?.kind) {
    case 'nothing':
      return words.nothing
    case 'unknown':
      return words.unknown
    case 'too-long':
      return words.tooLong
    default:
      return undefined
  }
}

type Which = { place: string; places: readonly Place[]; locale: Locale }

function WhichPlace({ place, places, locale }: Which) {
  const words = regionMessages(locale).finder
  return (
    <Card title={words.several} tone="soon">
      <Stack>
        {places.map(({ name, municipality, province }) => (
          <PostForm action={href(routes.askForHelp, {}, inAddress(locale))}>
            <input type="hidden" name="place" value={place} />
            <input type="hidden" name="province" value={province} />
            <Button>{words.placeIn(name, municipality, provinceNames[province])}</Button>
          </PostForm>
        ))}
      </Stack>
    </Card>
  )
}

function Found({
  finding,
  locale,
}: {
  finding: Extract<Finding, { kind: 'foundations' }>
  locale: Locale
}) {
  const words = regionMessages(locale).finder
  const { found, by, isLikely } = finding
  if (found.length === 0) {
    return (
      <Card title={words.none} tone="soon">
        <NationalLink locale={locale} />
      </Card>
    )
  }
  return (
    <Stack>
      <h2>{found.length > 1 ? words.foundMore : words.found}</h2>
      {found.length > 1 && <p>{words.foundMoreText}</p>}
      {isLikely && <p>{words.likely}</p>}
      {!isLikely && by === 'province' && <p>{words.byProvince}</p>}
      {found.map((foundation) => (
        <FoundationCard foundation={foundation} locale={locale} />
      ))}
    </Stack>
  )
}
