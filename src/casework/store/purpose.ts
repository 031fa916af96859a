import type { LedgerPurpose } from '#kernel/services'
import type { CaseFile } from '../case/case.ts'

/** Why an officer sees or does something: the case and its item. */
export function purposeOf({ caseNumber, itemCode, item }: CaseFile): LedgerPurpose {
  return {
    itemCode,
    words: { zh: `办理${item.name.zh}`, en: `Handling of ${item.name.en}` },
    ...(caseNumber !== null && { caseNumber }),
  }
}

/** The clause under which the office handles the item, for the ledger. */
export function legalBasisOf({ item }: CaseFile): {
  legalBasis?: NonNullable<CaseFile['item']['legalBasis'][number]>['words']
} {
  const basis = item.legalBasis[0]
  return basis ? { legalBasis: basis.words } : {}
}
