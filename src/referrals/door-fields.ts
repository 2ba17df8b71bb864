/** The fields of the door of a foundation. */
export const doorFields = {
  slug: 'slug',
  isOpen: 'is-open',
  ways: 'ways',
  answerDays: 'answer-days',
  closedWords: 'closed-words',
} as const
