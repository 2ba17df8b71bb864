import { href, routes } from '../../../routes.js'
import { caseworkers } from '../../../shared/access/index.js'
import { formatDate } from '../../../shared/calendar/index.js'
import { textOf } from '../../../shared/forms/index.js'
import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import { locales, type Locale } from '../../../shared/i18n/index.js'
import {
  Badge,
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  ConflictNotes,
  EntryList,
  ErrorSummary,
  Form,
  HiddenFields,
  PageHeading,
  RadioGroup,
  SummaryList,
  TextField,
  VisuallyHidden,
  fieldReader,
  formErrors,
  optionsOf,
  PostForm,
} from '../../../shared/ui/index.js'
import type { OwnRole } from '../../own-role.js'
import { accountMessages } from '../account.messages.js'
import type { OwnAccount } from '../own-account.store.js'

type Props = {
  account: OwnAccount
  /** The roles that hold today. */
  roles: readonly OwnRole[]
  /** The assignment in which this session works. */
  now: string | undefined
  /** The assignments that open one question and nothing of a dossier. */
  questions: readonly string[]
  form: FormState
  request: ViewRequest
}

/** My account: who I am here, how I sign in, and the role I work in. */
export function AccountPage({ account, form, request, ...held }: Props) {
  const { roles } = held
  const { locale } = request
  const words = accountMessages(locale)
  const field = fieldReader(form, locale)
  const errors = formErrors(form)
  return (
    <>
      <PageHeading title={words.title} />
      <ErrorSummary title={words.errors.summary} errors={errors} />
      {form.isStale === true && <Conflict account={account} form={form} locale={locale} />}
      <Card title={words.details}>
        <Form
          id="account"
          action={href(routes.account)}
          commandId={form.commandId}
          version={account.version}
          locale={locale}
        >
          <TextField
            {...field('name')}
            label={words.name}
            value={field.text('name')}
            autocomplete="name"
          />
          <RadioGroup
            {...field('locale')}
            legend={words.language}
            options={optionsOf(locales, words.languages)}
            value={field.text('locale')}
            inline
          />
          <Button variant="primary">{words.save}</Button>
        </Form>
      </Card>
      <Card title={words.signIn}>
        <SummaryList rows={[{ term: words.email, detail: account.email }]} />
        <ButtonRow>
          <ButtonLink href={href(routes.security)} variant="secondary" icon="key">
            {words.security}
          </ButtonLink>
          <ButtonLink href={href(routes.changeAddress)} variant="quiet">
            {words.address}
          </ButtonLink>
          <ButtonLink href={href(routes.sessions)} variant="quiet">
            {words.sessions}
          </ButtonLink>
          {caseworkers(request.actor) && (
            <ButtonLink href={href(routes.reminders)} variant="quiet">
              {words.reminders}
            </ButtonLink>
          )}
          <ButtonLink href={href(routes.ownData)} variant="quiet">
            {words.ownData}
          </ButtonLink>
        </ButtonRow>
      </Card>
      {roles.length > 1 && <Roles {...held} request={request} />}
    </>
  )
}

function Conflict({ account, form, locale }: Pick<Props, 'account' | 'form'> & { locale: Locale }) {
  const words = accountMessages(locale)
  const mine = textOf(form.typed, 'name')
  const fields = [{ label: words.name, mine, theirs: account.name }]
  return (
    <ConflictNotes title={words.isStale} fields={fields} by={account.name} at="" locale={locale} />
  )
}

type RolesProps = Pick<Props, 'roles' | 'now' | 'questions' | 'request'>

function Roles({ roles, now, questions, request: { locale } }: RolesProps) {
  const words = accountMessages(locale).roles
  const nameOf = ({ role, assignmentId }: OwnRole) =>
    questions.includes(assignmentId) ? words.question : words.names[role]
  return (
    <Card title={words.title}>
      <p class="n-hint">{words.hint}</p>
      <EntryList
        items={roles.map((role) => ({
          key: role.assignmentId,
          title: nameOf(role),
          meta: words.at(role.organisationName, formatDate(role.validFrom, locale)),
          action:
            role.assignmentId === now ? (
              <Badge tone="calm">{words.now}</Badge>
            ) : (
              <PostForm action={href(routes.switchRole)}>
                <HiddenFields fields={{ assignment: role.assignmentId }} />
                <Button variant="secondary">
                  {words.switch}
                  <VisuallyHidden>
                    : {nameOf(role)}, {role.organisationName}
                  </VisuallyHidden>
                </Button>
              </PostForm>
            ),
        }))}
      />
    </Card>
  )
}
