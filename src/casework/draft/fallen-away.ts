import type { Services } from '#kernel/services'
import type { Draft } from '../case/case.ts'
import { deleteAttachment } from '../materials/attachment-store.ts'
import { deleteAnswer, deleteCommitment } from '../store/content-store.ts'
import { hiddenAnswers, isPaperAsked } from './asked-of.ts'

/** A draft without what a later answer made fall away: answers, and files and commitments of papers that are not asked. */
export function neededOf(draft: Draft): Draft {
  const { materials } = draft.case.item
  const hidden = hiddenAnswers(draft)
  const notAsked = materials.filter((material) => !isPaperAsked(draft, material))
  const replacing = (papers: typeof materials) =>
    papers.flatMap(({ waiver, fallbackCommitmentId }) => [
      ...(waiver.kind === 'commitment' ? [waiver.commitmentId] : []),
      ...(fallbackCommitmentId === undefined ? [] : [fallbackCommitmentId]),
    ])
  // One text may stand in for several papers: it falls away with the last of them.
  const stillReplacing = replacing(materials.filter((material) => !notAsked.includes(material)))
  const idle = replacing(notAsked).filter((id) => !stillReplacing.includes(id))
  return {
    ...draft,
    answers: Object.fromEntries(Object.entries(draft.answers).filter(([id]) => !hidden.includes(id))),
    materials: draft.materials.filter(({ materialId }) => !notAsked.some(({ id }) => id === materialId)),
    commitments: draft.commitments.filter(({ commitmentId }) => !idle.includes(commitmentId)),
  }
}

/**
 * What fell away is not handed to the office: only what is needed may be kept (PIPL art. 6).
 * @returns ids of what went: questions, files, commitments
 */
export async function dropFallenAway(
  { db, files, afterCommit }: Pick<Services, 'db' | 'files' | 'afterCommit'>,
  draft: Draft,
  needed: Draft,
): Promise<readonly string[]> {
  const questions = Object.keys(draft.answers).filter((id) => !Object.hasOwn(needed.answers, id))
  const attachments = draft.materials.filter((each) => !needed.materials.includes(each)).map(({ id }) => id)
  const commitments = draft.commitments
    .filter((each) => !needed.commitments.includes(each))
    .map(({ commitmentId }) => commitmentId)
  for (const id of questions) await deleteAnswer(db, draft.case, id)
  for (const id of attachments) {
    const ref = await deleteAttachment({ db }, draft.case, id)
    // A file whose removal fails has no row: the sweep finds it.
    if (ref) afterCommit(() => void files.remove(ref).catch(() => {}))
  }
  for (const id of commitments) await deleteCommitment(db, draft.case, id)
  return [...questions, ...attachments, ...commitments]
}
