import type { ViewRequest } from '../../shared/http/index.js'
import { Card, Details, PageHeading, Stack, SummaryList } from '../../shared/ui/index.js'
import { registerMessages } from '../register.messages.js'
import type { Processing } from '../register.js'
import { OrganisationSections } from '../../organisations/index.js'

type Props = { register: readonly Processing[]; request: ViewRequest }

/** What is kept about whom, why and how: one card per processing, to be read or printed. */
export function RegisterPage({ register, request }: Props) {
  const words = registerMessages(request.locale)
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <OrganisationSections request={request} current="register" />
      <Stack>
        {register.map(({ kind, owners, grounds, what, hasSpecial }) => (
          <Card title={words.kinds[kind].name}>
            <SummaryList
              rows={[
                { term: words.purpose, detail: words.kinds[kind].purpose },
                {
                  term: words.owners,
                  detail: owners.map((owner) => words.ownerNames[owner]).join(', '),
                },
                {
                  term: words.ground,
                  detail: grounds.map((ground) => words.groundNames[ground]).join('; '),
                },
                {
                  term: words.special,
                  detail: hasSpecial ? words.yesSpecial : words.noSpecial,
                },
              ]}
            />
            <Details summary={words.what}>
              <ul lang="nl">
                {what.map((about) => (
                  <li>{about}</li>
                ))}
              </ul>
            </Details>
          </Card>
        ))}
        <Card title={words.everywhere}>
          <SummaryList rows={words.general.map(([term, detail]) => ({ term, detail }))} />
        </Card>
      </Stack>
    </>
  )
}
