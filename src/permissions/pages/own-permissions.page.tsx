import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Button, PageHeading, PostForm, Stack } from '../../shared/ui/index.js'
import type { OpenedPermissions } from '../permission-access.js'
import type { Permission } from '../permission.js'
import { permissionMessages } from '../permissions.messages.js'
import { AgreementParts } from './agreement-parts.js'

type Props = { opened: OpenedPermissions; request: ViewRequest }

/** What the client agreed to, with the button that ends it. */
export function OwnPermissionsPage({ opened, request }: Props) {
  const words = permissionMessages(request.locale).own
  const stop = ({ id }: Permission) => (
    <PostForm action={href(routes.stopOwnPermission, { permission: id })}>
      <Button variant="secondary" icon="cross">
        {words.stop}
      </Button>
    </PostForm>
  )
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <Stack>
        <AgreementParts opened={opened} request={request} below={stop} />
      </Stack>
    </>
  )
}
