// Effort removed where script runs; every page works the same without this file (portal.md, principle 7).
import { countCharacters } from './character-count.ts'
import { copyButtons } from './copy-button.ts'
import { countDown } from './countdown.ts'
import { focusErrorSummary } from './error-summary-focus.ts'
import { readAloud } from './read-aloud.ts'
import { guardSubmit } from './submit-guard.ts'
import { suggest } from './suggestions.ts'
import { uploadInParts } from './upload-parts.ts'

// One broken part must not take the others with it.
for (const part of [
  guardSubmit,
  focusErrorSummary,
  copyButtons,
  countCharacters,
  suggest,
  countDown,
  readAloud,
  uploadInParts,
]) {
  try {
    part()
  } catch (error) {
    console.error(error)
  }
}
