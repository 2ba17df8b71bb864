import type { Child } from 'hono/jsx'
import { href, routes } from '../../routes.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { Button, PageHeading, PostForm, Stack } from '../../shared/ui/index.js'
import type { OpenedPermissions } from '../permission-access.js'
import type { Permission } from '../permission.js'
import { permissionMessages } from '../permissions.messages.js'
import { AgreementParts } from './agreement-parts.js'

type Props = { opened: OpenedPermissions; below?: Child; request: ViewRequest }

/** What the client agreed to, with the button that ends it, and below it what he put on paper. */
export function OwnPermissionsPage({ opened, below, request }: Props) {
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
        {below}
      </Stack>
    </>
  )
}
