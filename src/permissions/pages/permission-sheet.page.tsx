import { href, routes } from '../../routes.js'
import { formatDate } from '../../shared/calendar/index.js'
import type { ViewRequest } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import { PageHeading, Stack } from '../../shared/ui/index.js'
import type { OpenedPermissions } from '../permission-access.js'
import { permissionMessages } from '../permissions.messages.js'
import { AgreementParts } from './agreement-parts.js'

type Props = { opened: OpenedPermissions; request: ViewRequest }

/** The sheet the client keeps: big enough words, one thing at a time, on paper. */
export function PermissionSheetPage({ opened, request }: Props) {
  const { locale, today } = request
  const { sheet, form } = permissionMessages(locale)
  const { client } = opened
  return (
    <>
      <PageHeading
        title={<bdi>{sheet.title(client.givenName)}</bdi>}
        back={{ href: href(routes.livingWills, { client: client.id }), label: form.back }}
      />
      <Stack>
        <AgreementParts opened={opened} request={request} />
        <p>{sheet.more}</p>
        <p class="n-hint">
          <bdi>{sheet.foot(fullName(client), formatDate(today, locale, 'long'))}</bdi>
        </p>
      </Stack>
    </>
  )
}
