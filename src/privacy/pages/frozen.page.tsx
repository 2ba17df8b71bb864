import { href, routes } from '../../routes.js'
import type { Typed } from '../../shared/forms/index.js'
import { frozenReasonField, type ViewRequest } from '../../shared/http/index.js'
import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  PageHeading,
  PostForm,
  TextArea,
} from '../../shared/ui/index.js'
import { restrictionMessages } from '../restriction.messages.js'

type Props = { action: string; typed: Typed | undefined; request: ViewRequest }

/** A frozen dossier refuses to be written in; what was typed goes along for who may go on with a reason. */
export function FrozenPage({ action, typed, request: { actor, locale } }: Props) {
  const words = restrictionMessages(locale).frozen
  const mayGoOn = actor.role === 'coordinator' && typed !== undefined
  const kept = Object.entries(typed ?? {}).filter(([name]) => name !== frozenReasonField)
  return (
    <>
      <PageHeading title={words.title} />
      <Alert tone="warning">{words.text}</Alert>
      {mayGoOn ? (
        <PostForm class="n-form" action={action}>
          {kept.flatMap(([name, values]) =>
            values.map((value) => <input type="hidden" name={name} value={value} />),
          )}
          <TextArea name={frozenReasonField} label={words.reason} locale={locale} />
          <p class="n-hint">{words.reasonHint}</p>
          <ButtonRow>
            <Button variant="danger">{words.goOn}</Button>
            <ButtonLink href={href(routes.home)} variant="quiet">
              {words.stop}
            </ButtonLink>
          </ButtonRow>
        </PostForm>
      ) : (
        <>
          <p>{words.ask}</p>
          <ButtonLink href={href(routes.home)}>{words.home}</ButtonLink>
        </>
      )}
    </>
  )
}
