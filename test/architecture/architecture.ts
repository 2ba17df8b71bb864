import { besideTheDoor, circles, impure, withoutFloor, wrongWay } from './import-rules.js'
import type { SourceFile, Violation } from './source-file.js'
import { formsByHand, ownClock, strayingSql, strayingUrls, withoutReadme } from './text-rules.js'

/** The rules of structure by the sentence they guard; each lists where the given files break it. */
export const architecture: Readonly<Record<string, (files: readonly SourceFile[]) => Violation[]>> =
  {
    'imports go down the floors, never up': wrongWay,
    'every folder stands on exactly one floor': withoutFloor,
    'a noun is entered only through its index.ts': besideTheDoor,
    'nothing depends on itself in a circle': circles,
    'rules know no web, no database and no files': impure,
    'the clock and chance come in as arguments': ownClock,
    'SQL lives in stores': strayingSql,
    'URLs are written once, in routes.ts': strayingUrls,
    'a form that posts is never written by hand': formsByHand,
    'every folder explains itself in a README': withoutReadme,
  }
