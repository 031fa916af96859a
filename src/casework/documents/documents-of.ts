import type { CaseFile } from '../case/case.ts'
import type { CaseAct } from '../case/case-acts.ts'
import type { RecordedAct } from '../case/recorded-act.ts'
import type { CaseDocument, DocumentPart } from './document.ts'
import { type DocumentKind, documentKinds } from './document-kinds.ts'
import { applicationParts } from './texts/application.ts'
import { grantParts, nonAcceptanceParts, refusalParts, revocationParts } from './texts/decisions.ts'
import { acceptanceParts, correctionParts, extensionParts, specialParts, terminationParts } from './texts/notices.ts'

/** Acts that are put in writing; a decision with the act that puts it in force. */
export const writtenActs: readonly CaseAct[] = [
  ...([
    'submit',
    'accept',
    'request-correction',
    'decline',
    'begin-special',
    'extend',
    'take-effect',
    'terminate',
    'revoke',
  ] as const),
]

/** The written notices of a case, oldest first; made from the record, so that they cannot differ from it. */
export function documentsOf(found: CaseFile, acts: readonly RecordedAct[]): CaseDocument[] {
  const counts = new Map<DocumentKind, number>()
  return acts.flatMap((recorded, index) => {
    const written = inWriting(found, recorded, acts.slice(0, index))
    if (!written) return []
    const [kind, parts] = written
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    const name = count === 1 ? kind : `${kind}-${count}`
    return [{ kind, name, sequence: recorded.sequence, title: documentKinds[kind].title, at: recorded.at, parts }]
  })
}

/** Which act is put in writing, and how. A decision is one once it is in force: until then it may be taken back. */
function inWriting(
  found: CaseFile,
  recorded: RecordedAct,
  before: readonly RecordedAct[],
): readonly [DocumentKind, readonly DocumentPart[]] | undefined {
  switch (recorded.act) {
    case 'submit': {
      const { signed } = recorded.detail
      return signed && ['application', applicationParts(found, recorded.at, signed)]
    }
    case 'accept':
      return ['acceptance', acceptanceParts(found, recorded.detail)]
    case 'request-correction':
      return ['correction', correctionParts(found, recorded.detail)]
    case 'decline':
      return ['non-acceptance', nonAcceptanceParts(found, recorded.detail)]
    case 'begin-special':
      return ['special-procedure', specialParts(found, recorded.detail)]
    case 'extend':
      return ['extension', extensionParts(found, recorded.detail)]
    case 'take-effect': {
      const decision = before.findLast(({ act }) => act === 'grant' || act === 'refuse')
      if (decision?.act === 'refuse') return ['refusal', refusalParts(found, decision.detail)]
      return ['grant', grantParts(found, recorded.detail)]
    }
    case 'terminate':
      return ['termination', terminationParts(found, recorded.at, recorded.detail)]
    case 'revoke':
      return ['revocation', revocationParts(found, recorded.detail)]
    default:
      return undefined
  }
}
