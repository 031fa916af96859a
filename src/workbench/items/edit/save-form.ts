import { type Draft, saveDraft } from '#catalogue'
import type { Call } from '#kernel/http'
import { officerOf } from '../../frame/bench-page.tsx'
import { type Edited, type EditedElement, type ElementState, stateOf, withState } from '../form/draft-elements.ts'
import type { Fields } from '../form/reader.ts'
import { type Standing, seenField, standingOf } from '../form/seen.ts'

/** One element in which what I wrote and what is saved differ, and who changed it. */
export interface Difference {
  readonly element: EditedElement
  readonly standing: Exclude<Standing, 'same'>
  readonly theirs: ElementState
  readonly mine: ElementState
}

/** Where the form and the saved draft differ, judged by what stood there when the form was made. */
export function differencesOf(
  saved: Draft,
  mine: Edited,
  elements: readonly EditedElement[],
  fields: Fields,
): readonly Difference[] {
  return elements.flatMap((element) => {
    const states = { theirs: stateOf(saved, element), mine: stateOf(mine, element) }
    const standing = standingOf(fields[seenField(element)], states.theirs, states.mine)
    return standing === 'same' ? [] : [{ element, standing, ...states }]
  })
}

/** The saved draft with those elements that are to be taken from the form. */
export function mergedWith(saved: Draft, taken: readonly Difference[]): Edited {
  return taken.reduce<Edited>((edited, { element, mine }) => withState(edited, element, mine), saved)
}

/**
 * Saves over a revision; date, reason and successor stay as they are.
 * @throws catalogue.draft-changed when another one was saved meanwhile, and what saveDraft throws
 */
export function saveEdited(call: Call, draft: Draft, edited: Edited, revision: number): Promise<Draft> {
  const { id, effectiveFrom, reason, replacedBy } = draft
  // saveDraft holds the content against the schema of the draft's own level.
  const content = edited.content as Parameters<typeof saveDraft>[2]['content']
  return saveDraft(call.services, officerOf(call), { id, revision, content, effectiveFrom, reason, replacedBy })
}
