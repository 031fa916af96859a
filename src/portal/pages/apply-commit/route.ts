import { Type } from 'typebox'
import {
  caseworkProblems,
  commitmentHash,
  commitmentLines,
  type Exclusion,
  exclusionGrounds,
  findExclusion,
  signCommitment,
} from '#casework'
import type { Commitment } from '#catalogue'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { type Language, say } from '#kernel/language'
import type { FormError } from '../../components/index.ts'
import { modeOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { sayDay } from '../../time/say-time.ts'
import { applyFrame } from '../apply-flow/apply-frame.ts'
import { type DraftFlow, findDraftFlow, offeredCommitments, progressOf } from '../apply-flow/draft-flow.ts'
import { fieldsOf, textField } from '../apply-flow/read-fields.ts'
import { stepAfter, stepBefore, stepPath } from '../apply-flow/steps.ts'
import { CommitPage, type CommitView } from './view.tsx'
import { commitWords } from './words.ts'

const gate = { may: 'person:2', answers: 'page', params: Type.Object({ case: Type.String() }) } as const

export const applyCommitRoutes: readonly Route[] = [
  route({
    ...gate,
    method: 'GET',
    path: '/apply/:case/commit',
    act: 'casework.read-own',
    query: Type.Object({ id: Type.Optional(Type.String({ maxLength: 60 })) }),
    async handle(call) {
      const flow = await findDraftFlow(call, call.params.case, modeOf(call))
      if (!flow) return redirect(stepPath(call.params.case, 'done'))
      const { id } = call.query
      const commitment = id === undefined ? nextUnsigned(flow) : getCommitment(flow, id)
      return commitment ? commitReply(call, flow, commitment, []) : redirect(afterCommitments(flow))
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/apply/:case/commit',
    act: 'casework.sign',
    async handle(call) {
      const flow = await findDraftFlow(call, call.params.case, modeOf(call))
      if (!flow) return redirect(stepPath(call.params.case, 'done'))
      const fields = fieldsOf(call.body)
      const commitment = getCommitment(flow, textField(fields, 'commitment'))
      const choice = textField(fields, 'choice')
      if (choice === 'prove') return redirect(stepPath(flow.caseId, 'materials'))
      if (choice !== 'commit') {
        return commitReply(call, flow, commitment, [
          { field: 'choice', text: say(commitWords.mustChoose, call.language) },
        ])
      }
      const person = personOf(call)
      if (commitment.signature === 'second-proof' && person.level < 3) {
        const here = `${stepPath(flow.caseId, 'commit')}?${new URLSearchParams({ id: commitment.id })}`
        return redirect(`/stepup?${new URLSearchParams({ return: here })}`)
      }
      await signCommitment(call.services, person, flow.caseId, {
        commitmentId: commitment.id,
        language: call.language,
        textHash: textField(fields, 'textHash'),
      })
      return redirect(stepPath(flow.caseId, 'commit'))
    },
  }),
]

function getCommitment({ form }: DraftFlow, id: string): Commitment {
  const commitment = form.commitments.find((each) => each.id === id)
  if (!commitment) throw caseworkProblems.unknownCommitment()
  return commitment
}

/** One page, one commitment: the first offered one that is neither signed nor made needless by its proof. */
function nextUnsigned({ draft }: DraftFlow): Commitment | undefined {
  return offeredCommitments(draft).find(
    ({ id }) =>
      !draft.commitments.some(({ commitmentId }) => commitmentId === id) &&
      !draft.materials.some(({ materialId }) => replaces(draft.case.item.materials, id).includes(materialId)),
  )
}

function afterCommitments(flow: DraftFlow): string {
  const next = flow.steps.includes('commit') ? stepAfter(flow.steps, 'commit') : 'materials'
  return stepPath(flow.caseId, next)
}

function whyNot(exclusion: Exclusion, language: Language): string {
  if (exclusion.kind === 'matter') {
    return say(commitWords.excludedMatter, language, { ground: say(exclusionGrounds[exclusion.ground], language) })
  }
  const { matter, until } = exclusion
  return say(commitWords.excludedPerson, language, { matter: say(matter, language), date: sayDay(until, language) })
}

function replaces(materials: DraftFlow['item']['materials'], commitmentId: string): readonly string[] {
  return materials
    .filter(
      ({ waiver, fallbackCommitmentId }) =>
        fallbackCommitmentId === commitmentId || (waiver.kind === 'commitment' && waiver.commitmentId === commitmentId),
    )
    .map(({ id }) => id)
}

async function commitReply(
  call: Call,
  flow: DraftFlow,
  commitment: Commitment,
  errors: readonly FormError[],
): Promise<Reply> {
  const { language, services } = call
  const { item, caseId, steps } = flow
  const replaced = replaces(item.materials, commitment.id)
  const exclusion = await findExclusion(services, personOf(call).partyId, item)
  const view: CommitView = {
    excluded: exclusion ? whyNot(exclusion, language) : null,
    hasRecord: exclusion?.kind === 'person',
    caseId,
    itemName: say(item.name, language),
    commitmentId: commitment.id,
    replaces: item.materials.filter(({ id }) => replaced.includes(id)).map(({ name }) => say(name, language)),
    title: say(commitment.title, language),
    statements: commitment.statements.map((statement) => say(statement, language)),
    check: say(commitment.check, language),
    consequence: say(commitment.consequence, language),
    textHash: commitmentHash(services.keys, commitmentLines(commitment, language)),
    errors,
    back: stepPath(caseId, stepBefore(steps, 'commit') ?? 'start'),
    progress: progressOf(flow, 'commit'),
  }
  return privatePage(CommitPage, applyFrame(call, commitment.title, item, { hasErrors: errors.length > 0 }), view)
}
