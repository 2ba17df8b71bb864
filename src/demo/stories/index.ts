import { besideStories } from './beside.stories.js'
import { choiceStories } from './choices.stories.js'
import { hanneStories } from './hanne.stories.js'
import { ireneStories } from './irene.stories.js'
import { quietStories } from './quiet.stories.js'
import type { Story } from './story.js'

/** Every couple with its year. Who is not in it has never met: Petra and Lidewij. */
export const stories: readonly Story[] = [
  ...hanneStories,
  ...ireneStories,
  ...choiceStories,
  ...besideStories,
  ...quietStories,
]
