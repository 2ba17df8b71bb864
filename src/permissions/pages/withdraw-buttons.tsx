import { href, routes } from '../../routes.js'
import type { Locale } from '../../shared/i18n/index.js'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Details,
  HiddenFields,
  PostForm,
  TextField,
} from '../../shared/ui/index.js'
import type { Permission } from '../permission.js'
import { permissionMessages } from '../permissions.messages.js'
import { reasonField } from '../withdraw-permission.routes.js'

type Props = { permission: Permission; clientName: string; locale: Locale }

/**
 * What the client allowed stops by one press and without a reason. A mentor who takes back what he left to the
 * client says why.
 */
export function WithdrawButtons({ permission, clientName, locale }: Props) {
  const words = permissionMessages(locale).lists
  const place = { client: permission.clientId, permission: permission.id }
  const action = href(routes.withdrawPermission, place)
  const replace = (
    <ButtonLink href={href(routes.replacePermission, place)} variant="quiet" icon="pen">
      {words.replace}
    </ButtonLink>
  )
  if (permission.kind === 'mentor-speaks') {
    return (
      <ButtonRow>
        <PostForm action={action}>
          <HiddenFields fields={{ for: 'client' }} />
          <Button variant="secondary" icon="cross">
            <bdi>{words.stop(clientName)}</bdi>
          </Button>
        </PostForm>
        {replace}
      </ButtonRow>
    )
  }
  return (
    <>
      <ButtonRow>{replace}</ButtonRow>
      <Details summary={words.take}>
        <PostForm action={action}>
          <HiddenFields fields={{ for: 'mentor' }} />
          <TextField
            name={reasonField(permission.id)}
            label={words.takeReason}
            locale={locale}
            optional
          />
          <Button variant="danger">{words.take}</Button>
        </PostForm>
      </Details>
    </>
  )
}
