import type { Material } from '../../item.ts'
import { findAmong } from '../../proofs/abolished-proof.ts'
import { clauses } from '../clauses.ts'
import { isMaterialReasonCode, reasonCodes } from '../reason-codes.ts'
import { type Rule, type SharedElements, when } from '../rule.ts'
import { findStateHeld } from '../state-holds.ts'

/** What must not be asked for: what the State already has, and proofs that were abolished (standards §2.8 rule 10). */
export const stateHeldRules: readonly Rule<SharedElements>[] = [
  {
    id: 'state-holds-it',
    element: 'materials',
    severity: 'error',
    clause: clauses.sharing,
    mend: {
      zh: '改为调用电子证照或者数据核验；做不到的，给出还要交的原因代码',
      en: 'Call up the certificate or the data; where that cannot be done, give the reason code',
    },
    test: ({ materials }) =>
      materials.flatMap((material) => {
        const held = findStateHeld(material.name.zh)
        if (!held || !isAskedWithoutReason(material)) return []
        return when(
          true,
          `“${material.name.zh}”已由${held.holder.zh}掌握，不能要求提供`,
          `“${material.name.en}” is held by: ${held.holder.en}; it must not be asked for`,
        )
      }),
  },
  {
    id: 'government-issues-it',
    element: 'materials',
    severity: 'error',
    clause: clauses.sharing,
    mend: {
      zh: '由政府部门核发的，改为数据核验，或者给出原因代码',
      en: 'What government issues is looked up; otherwise give the reason code',
    },
    test: ({ materials }) =>
      materials
        .filter((material) => material.details?.channel === 'government' && !findStateHeld(material.name.zh))
        .filter(isAskedWithoutReason)
        .flatMap(({ name }) =>
          when(
            true,
            `政府部门核发的材料不能要申请人自备：${name.zh}`,
            `Issued by government, yet the applicant brings it: ${name.en}`,
          ),
        ),
  },
  {
    id: 'abolished-proof',
    element: 'materials',
    severity: 'error',
    clause: clauses.abolished,
    mend: {
      zh: '删掉，或者按清理清单改为数据核验、告知承诺',
      en: 'Take it out, or let data or a commitment take its place as the list says',
    },
    test: ({ materials }, { abolishedProofs = [] }) =>
      materials.flatMap(({ name, waiver }) => {
        const proof = waiver.kind === 'required' ? findAmong(abolishedProofs, name.zh) : undefined
        return when(
          proof !== undefined,
          `证明已经取消：${name.zh}。${proof?.how.zh ?? ''}`,
          `The proof was abolished: ${name.en}. ${proof?.how.en ?? ''}`,
        )
      }),
  },
  {
    id: 'reason-code-of-materials',
    element: 'materials',
    severity: 'error',
    clause: clauses.proofs,
    mend: { zh: '从材料的原因代码里选', en: 'Choose from the reason codes of materials' },
    test: ({ materials }) =>
      materials.flatMap(({ name, waiver }) =>
        when(
          waiver.kind === 'required' && waiver.code !== undefined && !isMaterialReasonCode(waiver.code),
          `原因代码不能用于材料：${name.zh}`,
          `Not a reason code of materials: ${name.en}`,
        ),
      ),
  },
  {
    id: 'original-has-clause',
    element: 'materials',
    severity: 'error',
    clause: clauses.proofs,
    mend: { zh: '在要求依据里写出哪一条法律要求原件', en: 'Name the clause that asks for the original' },
    test: ({ materials }) =>
      materials.flatMap(({ name, waiver, details }) =>
        when(
          waiver.kind === 'required' && waiver.code === 'law-requires-original' && !details?.legalBasis,
          `说法律要求原件，却没有写是哪一条：${name.zh}`,
          `The law is said to ask for the original, by no clause: ${name.en}`,
        ),
      ),
  },
  {
    id: 'required-has-code',
    element: 'materials',
    severity: 'warning',
    clause: clauses.proofs,
    mend: {
      zh: '选一个原因代码，减负表才能说明为什么还要交',
      en: 'Choose a reason code, so that the burden meter can say why it remains',
    },
    test: ({ materials }) =>
      materials.flatMap(({ name, waiver }) =>
        when(
          waiver.kind === 'required' && waiver.code === undefined,
          `要交的材料没有原因代码：${name.zh}`,
          `To be handed in, without a reason code: ${name.en}`,
        ),
      ),
  },
]

/** That only the applicant has it cannot be said of what the State has. */
function isAskedWithoutReason({ waiver }: Material): boolean {
  if (waiver.kind !== 'required') return false
  return waiver.code === undefined || !reasonCodes[waiver.code].forStateHeld
}
