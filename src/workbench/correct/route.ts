import { type OfficeCase, type Queue, requestCorrection, requestFurtherCorrection } from '#casework'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import { datePartId, type FormError } from '#portal'
import { calendarDateOf, isCalendarDate } from '#standards'
import {
  type DecisionFields,
  decisionErrors,
  decisionFields,
  decisionGate,
  decisionText,
  decisionVersion,
  openForDecision,
  versionQuery,
} from '../decide/decide-call.ts'
import { decideWords } from '../decide/words.ts'
import { benchPage, officerOf } from '../frame/bench-page.tsx'
import { blank, mostEntries, type Notice, readNotice, subjectsOf } from './notice.ts'
import { PickPage, PreviewPage, WritePage } from './view.tsx'

/** The one notice of the law, of the office; what it forgot is a supervisor's to ask for. */
const askings = {
  correct: { ...decisionGate, act: 'casework.request-correction', did: 'asked' },
  'correct-again': {
    ...decisionGate,
    may: 'officer:supervisor',
    act: 'casework.request-further-correction',
    did: 'asked-again',
  },
} as const
export type CorrectAction = keyof typeof askings

export const correctRoutes: readonly Route[] = [...routesOf('correct'), ...routesOf('correct-again')]

function routesOf(action: CorrectAction): Route[] {
  const { act, did: _did, ...gate } = askings[action]
  return [
    route({
      ...gate,
      method: 'GET',
      path: `/w/case/:case/${action}`,
      act: 'casework.open',
      query: versionQuery,
      async handle(call) {
        const { found, counts } = await openForDecision(call, call.params.case, call.query.version)
        return benchPage(call, { title: decideWords.correctTitle, counts }, PickPage, { found, action })
      },
    }),
    route({
      ...gate,
      method: 'POST',
      path: `/w/case/:case/${action}`,
      act,
      async handle(call) {
        const fields = decisionFields(call.body)
        const version = decisionVersion(fields)
        const step = decisionText(fields, 'do')
        if (step === 'send') return send(call, action, call.params.case, version, readNotice(fields))
        const { found, counts } = await openForDecision(call, call.params.case, version)
        const page = { call, action, counts, found }
        return step === 'preview' ? preview(page, readNotice(fields)) : write(page, fields)
      },
    }),
  ]
}

/** What every step of writing a notice has before it. */
interface Writing {
  readonly call: Call
  readonly action: CorrectAction
  readonly counts: Queue['counts'] | undefined
  readonly found: OfficeCase
}

async function send(
  call: Call,
  action: CorrectAction,
  caseId: string,
  version: number,
  notice: Notice,
): Promise<Reply> {
  const { by, reason } = notice
  const entries = notice.entries.map(({ materialId, ...texts }) => ({ ...texts, ...(materialId && { materialId }) }))
  const officer = officerOf(call)
  const { did } = askings[action]
  try {
    if (action === 'correct') await requestCorrection(call.services, officer, caseId, { version, entries, by })
    else await requestFurtherCorrection(call.services, officer, caseId, { version, entries, by, reason })
    return redirect(action === 'correct' ? `/w/queue?did=${did}` : `/w/supervise?did=${did}`)
  } catch (error) {
    const errors = decisionErrors(error, call.language).map(atControl)
    const { found, counts } = await openForDecision(call, caseId, version)
    return writeReply({ call, action, counts, found }, notice, errors)
  }
}

/** A date is three boxes; the error leads to the first. */
function atControl(error: FormError): FormError {
  if (error.field === 'by') return { ...error, field: datePartId('by', 'year') }
  return error.field === 'entries' ? { ...error, field: 'what-0' } : error
}

/** Nothing half-written is shown as if it could be sent. */
function preview(writing: Writing, notice: Notice): Reply {
  const { call, action, counts, found } = writing
  const empty = notice.entries.flatMap(({ what, why, standard }, index) =>
    Object.entries({ what, why, standard }).flatMap(([name, text]) => (text === '' ? [`${name}-${index}`] : [])),
  )
  const undated = isCalendarDate(notice.by) ? empty : [...empty, datePartId('by', 'year')]
  const fields = action === 'correct-again' && notice.reason === '' ? [...undated, 'reason'] : undated
  const errors = fields.map((field) => ({ field, text: say(decideWords.mustFill, call.language) }))
  if (errors.length > 0) return writeReply(writing, notice, errors)
  const today = calendarDateOf(call.services.clock.now())
  const view = { found, action, notice, errors, today }
  return benchPage(call, { title: decideWords.correctTitle, counts }, PreviewPage, view)
}

/** From the ticked subjects to entries, one more entry, one less. */
function write(writing: Writing, fields: DecisionFields): Reply {
  const { call, found } = writing
  const step = decisionText(fields, 'do')
  const notice = step === 'write' ? pickedNotice(call, found, fields) : readNotice(fields)
  const { entries } = notice
  if (step === 'add' && entries.length < mostEntries)
    return writeReply(writing, { ...notice, entries: [...entries, blank] }, [])
  if (step === 'remove' && entries.length > 1)
    return writeReply(writing, { ...notice, entries: entries.slice(0, -1) }, [])
  return writeReply(writing, notice, [])
}

function pickedNotice({ language }: Call, found: OfficeCase, { about }: DecisionFields): Notice {
  const picked: readonly unknown[] = Array.isArray(about) ? about : [about]
  const entries = subjectsOf(found, language)
    .filter(({ id }) => picked.includes(id))
    .map(({ entry }) => entry)
    .slice(0, mostEntries)
  return { entries: entries.length > 0 ? entries : [blank], by: '', reason: '' }
}

function writeReply({ call, action, counts, found }: Writing, notice: Notice, errors: readonly FormError[]): Reply {
  const today = calendarDateOf(call.services.clock.now())
  const options = { title: decideWords.correctTitle, counts, hasErrors: errors.length > 0 }
  return benchPage(call, options, WritePage, { found, action, notice, errors, today })
}
