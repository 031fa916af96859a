import { Type } from 'typebox'
import {
  applicationHash,
  applicationLines,
  caseworkProblems,
  dueDatesFrom,
  gatherFacts,
  keepContact,
  submitCase,
} from '#casework'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { newId } from '#kernel/ids'
import { type Language, say, type Words } from '#kernel/language'
import { Problem } from '#kernel/problem'
import { calendarDateOf } from '#standards'
import { modeOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { sayDeadline } from '../../time/say-time.ts'
import { applyFrame } from '../apply-flow/apply-frame.ts'
import { type DraftFlow, findDraftFlow, progressOf, unmetConditions } from '../apply-flow/draft-flow.ts'
import { stepAfter, stepBefore, stepPath } from '../apply-flow/steps.ts'
import { checkParts, missingErrors } from './check-parts.tsx'
import { CheckPage, type CheckView } from './view.tsx'
import { checkWords } from './words.ts'

const gate = { may: 'person:2', answers: 'page', params: Type.Object({ case: Type.String() }) } as const

export const applyCheckRoutes: readonly Route[] = [
  route({
    ...gate,
    method: 'GET',
    path: '/apply/:case/check',
    act: 'casework.read-own',
    async handle(call) {
      const flow = await findDraftFlow(call, call.params.case, modeOf(call))
      return flow ? checkReply(call, flow, false) : redirect(stepPath(call.params.case, 'done'))
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/apply/:case/check',
    act: 'casework.submit',
    // What has grown old is fetched again, and no connection is held meanwhile.
    streams: true,
    body: Type.Object(
      {
        csrf: Type.Optional(Type.String()),
        submissionKey: Type.String({ maxLength: 64 }),
        textHash: Type.Optional(Type.String({ maxLength: 128 })),
      },
      { additionalProperties: false },
    ),
    async handle(call) {
      const { params, body } = call
      try {
        return await call.inTransaction((services) => submit({ ...call, services }, params.case, body))
      } catch (error) {
        return refreshed(call, params.case, error)
      }
    },
  }),
]

interface Pressed {
  readonly submissionKey: string
  /** Of the application that was on the screen to be signed. */
  readonly textHash?: string
}

async function submit(call: Call, caseId: string, { submissionKey, textHash }: Pressed): Promise<Reply> {
  const flow = await findDraftFlow(call, caseId, modeOf(call))
  // The button was pressed twice: the second press finds what the first has done.
  if (!flow) return redirect(stepPath(caseId, 'done'))
  if (missingErrors(flow, call.language).length > 0) return checkReply(call, flow, true)
  const person = personOf(call)
  if (needsSecondProof(flow) && person.level < 3) {
    return redirect(`/stepup?${new URLSearchParams({ return: stepPath(caseId, 'check') })}`)
  }
  const signature = textHash === undefined ? {} : { signature: { language: call.language, textHash } }
  await keepContact(call.services, person, call.language)
  await submitCase(call.services, person, caseId, { submissionKey, ...signature })
  return redirect(stepPath(caseId, stepAfter(flow.steps, 'check')))
}

/** Facts older than a day are fetched again and looked at again; nothing else is lost. @throws any other refusal */
async function refreshed(call: Call, caseId: string, error: unknown): Promise<Reply> {
  if (!(error instanceof Problem) || error.code !== caseworkProblems.factsStale().code) throw error
  await gatherFacts(call.services, personOf(call), caseId)
  return redirect(`${stepPath(caseId, 'prefill')}?again=yes`)
}

function needsSecondProof({ form }: DraftFlow): boolean {
  return form.signature === 'second-proof'
}

function checkReply(call: Call, flow: DraftFlow, pressed: boolean): Reply {
  const { language, services } = call
  const now = services.clock.now()
  const today = calendarDateOf(now)
  const { item, caseId, steps, form } = flow
  const view: CheckView = {
    caseId,
    itemName: say(item.name, language),
    parts: checkParts(flow, { language, now, mode: modeOf(call), href: call.href }),
    // The day if it were accepted now; the receipt has the one that counts.
    dueDate: sayDeadline(dueDatesFrom(item, now).promisedDue, language, today),
    unmet: unmetConditions(flow.draft, now).map(({ failure }) => say(failure, language)),
    office: say(form.routingWords, language),
    submit: say(checkWords.submit, language, { item: applicationName(item.name, language) }),
    signing: needsSecondProof(flow) ? signingOf(call, flow) : null,
    submissionKey: newId(now),
    errors: pressed ? missingErrors(flow, language) : [],
    back: stepPath(caseId, stepBefore(steps, 'check') ?? 'start'),
    progress: progressOf(flow, 'check'),
  }
  return privatePage(CheckPage, applyFrame(call, checkWords.title, item, { hasErrors: pressed }), view)
}

/** Exactly the text that the button signs. */
function signingOf(call: Call, { draft }: DraftFlow): CheckView['signing'] {
  const lines = applicationLines(draft, personOf(call), call.language)
  return { lines, textHash: applicationHash(call.services.keys, lines) }
}

/** 居住证申领 is applied for as 居住证: 提交居住证申请. */
function applicationName(name: Words, language: Language): string {
  return language === 'en' ? name.en : name.zh.replace(/(申领|申请|申办)$/u, '')
}
