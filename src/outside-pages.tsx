import { href, routes } from './routes.js'
import { officeMessages } from './office.messages.js'
import { importScreenMessages, tableSentence } from './imports/index.js'
import type { Typed } from './shared/forms/index.js'
import type { Drawn, PageContent } from './shared/http/index.js'
import type { Locale } from './shared/i18n/index.js'
import {
  Alert,
  ButtonLink,
  Layout,
  PageHeading,
  SendAgain,
  WithPageKeys,
  type Assets,
  type PageKeys,
} from './shared/ui/index.js'

type Outside = { assets: Assets; locale: Locale; brand: string; keys: PageKeys }

/** A page for somebody who is not, or not certainly, signed in: no navigation, no names. */
export function outsidePage({ assets, locale, brand, keys }: Outside, page: PageContent): Drawn {
  return (
    <WithPageKeys keys={keys}>
      <Layout
        title={page.title}
        locale={locale}
        assets={assets}
        brand={brand}
        nav={[]}
        printable={page.printable}
      >
        {page.content}
      </Layout>
    </WithPageKeys>
  )
}

/** What was sent and not taken: where it goes, and everything typed. */
type Sent = { action: string; typed: Typed }

/** What is shown when a button was pressed without the token of its page: the same, to be pressed again. */
export function askAgainPage(outside: Outside, sent: Sent): Drawn {
  const words = officeMessages(outside.locale).askAgain
  return outsidePage(outside, {
    title: words.title,
    content: (
      <>
        <PageHeading title={words.title} lead={words.text} />
        <SendAgain
          {...sent}
          words={officeMessages(outside.locale).askAgain}
          elsewhere={href(routes.home)}
        />
      </>
    ),
  })
}

/** What is shown to who asks more than a person does: when to try again, and what was typed. */
export function tooManyPage(outside: Outside, seconds: number, sent: Sent | undefined): Drawn {
  const words = officeMessages(outside.locale).tooMany
  return outsidePage(outside, {
    title: words.title,
    content: (
      <>
        <PageHeading title={words.title} lead={words.text(seconds)} />
        {sent !== undefined && (
          <>
            <p>{words.typed}</p>
            <SendAgain
              {...sent}
              words={officeMessages(outside.locale).askAgain}
              elsewhere={href(routes.home)}
            />
          </>
        )}
      </>
    ),
  })
}

/** What is shown for everything that is not there, or not yours: always the same page. */
export function notTherePage(outside: Outside): Drawn {
  const words = officeMessages(outside.locale).notThere
  return outsidePage(outside, {
    title: words.title,
    content: (
      <>
        <PageHeading title={words.title} lead={words.text} />
        <ButtonLink href={href(routes.home)} variant="primary">
          {words.home}
        </ButtonLink>
      </>
    ),
  })
}

/** What is shown when something broke: no detail, a code to mention. */
export function faultPage(outside: Outside, requestId: string): Drawn {
  const words = officeMessages(outside.locale).fault
  return outsidePage(outside, {
    title: words.title,
    content: (
      <>
        <PageHeading title={words.title} />
        <Alert tone="warning">{`${words.text} ${words.id(requestId)}`}</Alert>
      </>
    ),
  })
}

/** What is shown when so many sign in at once that one more cannot even wait. */
export function busyPage(outside: Outside): Drawn {
  const { title, text } = officeMessages(outside.locale).busy
  return outsidePage(outside, { title, content: <PageHeading title={title} lead={text} /> })
}

/** What is shown for a body that is no form (400) or too large (413). */
export function refusedPage(outside: Outside, status: number): Drawn {
  const words = officeMessages(outside.locale).refused
  return outsidePage(outside, {
    title: words.title,
    content: (
      <PageHeading title={words.title} lead={status === 413 ? words.tooLarge : words.text} />
    ),
  })
}

/** What is shown for a file so large that it is not even looked at. */
export function fileTooLargePage(outside: Outside): Drawn {
  const { unusable, back } = importScreenMessages(outside.locale)
  return outsidePage(outside, {
    title: unusable,
    content: (
      <>
        <PageHeading title={unusable} lead={tableSentence({ kind: 'too-large' }, outside.locale)} />
        <ButtonLink href={href(routes.imports)} variant="primary">
          {back}
        </ButtonLink>
      </>
    ),
  })
}
