import { Type } from 'typebox'
import { Check } from 'typebox/value'
import type { FieldProblem } from '#kernel/problem'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { isCalendarDate } from '#standards'
import { forgetEdition } from '../edition.ts'
import { catalogueProblems } from '../problems.ts'
import { wordsSchema as words } from '../publication/words-schema.ts'
import { nextPublication } from '../store/publications.ts'
import { type AbolishedProof, bare, replacements } from './abolished-proof.ts'
import { upsertProof } from './proof-store.ts'

export const proofSchema = Type.Object({
  id: Type.String({ pattern: '^[a-z0-9-]{1,60}$' }),
  name: words,
  otherNames: Type.Array(Type.String({ minLength: 1, maxLength: 60 }), { maxItems: 20 }),
  replacedBy: Type.Enum(replacements),
  how: words,
  clause: words,
  abolishedOn: Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }),
})

/**
 * Puts proofs on the list of what was abolished, all or none: the platform loads the list at set-up. From then on the
 * linter refuses items that ask for them. The same once more changes nothing.
 * @returns how many lines are new or changed
 */
export async function publishAbolishedProofs(
  services: Pick<Services, 'db' | 'config' | 'ledger' | 'principal' | 'afterCommit'>,
  proofs: readonly AbolishedProof[],
): Promise<number> {
  const { db, ledger, principal } = services
  if (principal.kind !== 'system') throw kernelProblems.notAllowed({ private: { act: 'catalogue.publish-proofs' } })
  const fields = faultsOf(proofs)
  if (fields.length > 0) throw catalogueProblems.inconsistentProofs({ fields })

  let changed = 0
  for (const proof of proofs) if (await upsertProof(db, proof)) changed += 1
  if (changed === 0) return 0
  await nextPublication(db)
  await ledger.record({
    act: 'catalogue.publish-proofs',
    purpose: { words: { zh: `公布取消的证明${changed}项`, en: `Publication of ${changed} abolished proofs` } },
  })
  services.afterCommit(() => forgetEdition(services))
  return changed
}

function faultsOf(proofs: readonly AbolishedProof[]): FieldProblem[] {
  const seen = new Map<string, string>()
  return proofs.flatMap((proof): FieldProblem[] => {
    if (!Check(proofSchema, proof) || !isCalendarDate(proof.abolishedOn)) {
      return [{ field: String(proof.id), words: { zh: '这一行不完整', en: 'The line is incomplete' } }]
    }
    const twice = [proof.id, proof.name.zh, ...proof.otherNames].map(bare).find((name) => seen.has(name))
    for (const name of [proof.id, proof.name.zh, ...proof.otherNames]) seen.set(bare(name), proof.id)
    if (twice === undefined) return []
    return [{ field: proof.id, words: { zh: '名称与另一行相同', en: 'A name stands in another line too' } }]
  })
}
