import type { FormState, ViewRequest } from '../../../shared/http/index.js'
import {
  ButtonLink,
  Card,
  Details,
  ErrorSummary,
  formErrors,
  PageHeading,
} from '../../../shared/ui/index.js'
import type { Subject } from '../subject.js'
import { whatFitsMessages } from '../what-fits.messages.js'
import { AdviceCard } from './advice-card.js'
import { Comparison } from './comparison.js'
import { EarlierCard } from './earlier-card.js'
import { QuestionsForm } from './questions-form.js'

type Props = { subject: Subject; form: FormState; request: ViewRequest }

/** What to talk about, all ways of help beside each other, the questions, and what was kept before. */
export function WhatFitsPage({ subject, form, request }: Props) {
  const { locale, today } = request
  const words = whatFitsMessages(locale)
  const [latest] = subject.triages
  const errors = formErrors(form)
  const { choose } = words
  return (
    <>
      <PageHeading
        title={<bdi>{words.of(subject.name)}</bdi>}
        lead={words.lead}
        back={{
          href: subject.back,
          label: subject.referralId === null ? subject.name : words.backToReferral,
        }}
      />
      <ErrorSummary title={words.errors.title} errors={errors} />
      {latest !== undefined && (
        <>
          <AdviceCard advice={latest.advice} locale={locale}>
            <ButtonLink href={subject.choosing} variant="primary">
              {latest.choice === undefined ? choose.start : choose.again}
            </ButtonLink>
          </AdviceCard>
          <Comparison answers={latest.answers} today={today} locale={locale} />
        </>
      )}
      {latest === undefined ? (
        <Card title={words.ask.title}>
          <QuestionsForm subject={subject} form={form} locale={locale} />
        </Card>
      ) : (
        <Details summary={words.ask.again} open={errors.length > 0}>
          <QuestionsForm subject={subject} form={form} locale={locale} />
        </Details>
      )}
      {subject.triages.length > 0 && <EarlierCard triages={subject.triages} locale={locale} />}
    </>
  )
}
