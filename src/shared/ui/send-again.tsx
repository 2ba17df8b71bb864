import type { Typed } from '../forms/index.js'
import { Button, ButtonLink, ButtonRow } from './button.js'
import { PostForm } from './page-keys.js'

type Props = {
  action: string
  typed: Typed
  words: { send: string; drop: string }
  /** Where one goes who lets it be. */
  elsewhere: string
}

/** Everything that was typed, out of sight, with a button that sends it once more and a link to let it be. */
export function SendAgain({ action, typed, words, elsewhere }: Props) {
  return (
    <PostForm class="n-form" action={action}>
      {Object.entries(typed).flatMap(([name, values]) =>
        values.map((value) => <input type="hidden" name={name} value={value} />),
      )}
      <ButtonRow>
        <Button variant="primary">{words.send}</Button>
        <ButtonLink href={elsewhere} variant="quiet">
          {words.drop}
        </ButtonLink>
      </ButtonRow>
    </PostForm>
  )
}
