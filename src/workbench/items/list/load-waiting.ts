import { countSignals, type Draft, type Import, listImports, listProposals } from '#catalogue'
import type { Call } from '#kernel/http'
import { say, type Words } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import { sayInstant, type Tone } from '#portal'
import { officerOf } from '../../frame/bench-page.tsx'
import { nameOfDraft } from '../subject/load-subject.ts'
import { basicKind, itemKind, subjectPath } from '../subject/subject-kind.ts'
import { listWords as words } from './words.ts'

/** One thing that waits for the officer, with the page where it is dealt with. */
export interface Waiting {
  readonly path: string
  readonly text: string
  readonly note?: string
  readonly tone: Tone
}

/** Everything that waits: first what only this officer can do, then what anybody of the organ can. */
export async function loadWaiting(call: Call, drafts: readonly Draft[]): Promise<readonly Waiting[]> {
  const { services, language } = call
  const officer = officerOf(call)
  const proposals = await listProposals(services, officer)
  const imports = await listImports(services, officer)
  return [
    ...drafts.flatMap((draft) => waitingDraft(call, officer, draft)).sort((a, b) => a.order - b.order),
    ...proposals.map(({ handlingCode, name, fromVersion, toVersion }) => ({
      path: subjectPath(itemKind, handlingCode, 'proposal'),
      text: say(words.proposal, language, { name: say(name, language) }),
      note: say(words.proposalNote, language, { from: fromVersion, to: toVersion }),
      tone: 'info' as const,
    })),
    ...imports.flatMap((each) => waitingImport(call, officer, each)),
    ...(await waitingSignals(call, officer)),
  ]
}

/** What people tell: how much of it, and where it is read. */
async function waitingSignals({ services, language }: Call, officer: Officer): Promise<readonly Waiting[]> {
  const { demands, gaps } = await countSignals(services, officer)
  return [
    ...(demands > 0
      ? [
          {
            path: '/w/items/demands',
            text: say(words.demands, language, { count: demands }),
            tone: 'warn' as const,
          },
        ]
      : []),
    ...(gaps > 0
      ? [{ path: '/w/items/gaps', text: say(words.gaps, language, { count: gaps }), tone: 'neutral' as const }]
      : []),
  ]
}

/** A file that somebody else sent and that passed waits for the second person; one with faults for whoever sent it. */
function waitingImport({ language }: Call, officer: Officer, found: Import): readonly Waiting[] {
  const isOwn = found.receivedBy.officerId === officer.officerId
  const path = `/w/items/imports/${found.id}`
  const text = (said: Words) => say(said, language, { name: found.fileName })
  if (found.state === 'ready' && !isOwn) return [{ path, text: text(words.importReady), tone: 'warn' }]
  if (found.state === 'faulty' && isOwn) return [{ path, text: text(words.importFaulty), tone: 'danger' }]
  const isRunning = found.state === 'received' || found.state === 'checking'
  return isRunning ? [{ path, text: text(words.importRunning), tone: 'neutral' }] : []
}

function waitingDraft(
  { language, services }: Call,
  officer: Officer,
  draft: Draft,
): readonly (Waiting & { readonly order: number })[] {
  const kind = draft.level === 'basic' ? basicKind : itemKind
  const name = say(nameOfDraft(draft), language)
  const time = sayInstant(draft.updatedAt, language, services.clock.now())
  const isHand = draft.hands.includes(officer.officerId)
  if (draft.state === 'checked' && !isHand) {
    const note = say(words.toApproveNote, language, { person: draft.checkedBy?.name ?? '', time })
    const text = say(words.toApprove, language, { name })
    return [{ order: 0, path: subjectPath(kind, draft.code, 'approve'), text, note, tone: 'warn' }]
  }
  if (draft.state !== 'draft') return []
  const note = say(words.ownDraftNote, language, { person: draft.editedBy.name, time })
  const page = draft.kind === 'publish' ? 'edit' : 'abolish'
  const text = say(draft.returned ? words.returned : words.ownDraft, language, { name })
  return [
    {
      order: draft.returned ? 1 : 2,
      path: subjectPath(kind, draft.code, page),
      text,
      note,
      tone: draft.returned ? 'danger' : 'neutral',
    },
  ]
}
