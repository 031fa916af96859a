import { type OfficeCase, type Queue, requestCorrection } from '#casework'
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

export const correctRoutes: readonly Route[] = [
  route({
    ...decisionGate,
    method: 'GET',
    path: '/w/case/:case/correct',
    act: 'casework.open',
    query: versionQuery,
    async handle(call) {
      const { found, counts } = await openForDecision(call, call.params.case, call.query.version)
      return benchPage(call, { title: decideWords.correctTitle, counts }, PickPage, found)
    },
  }),
  route({
    ...decisionGate,
    method: 'POST',
    path: '/w/case/:case/correct',
    act: 'casework.request-correction',
    async handle(call) {
      const fields = decisionFields(call.body)
      const version = decisionVersion(fields)
      const step = decisionText(fields, 'do')
      if (step === 'send') return send(call, call.params.case, version, readNotice(fields))
      const { found, counts } = await openForDecision(call, call.params.case, version)
      return step === 'preview' ? preview(call, counts, found, readNotice(fields)) : write(call, counts, found, fields)
    },
  }),
]

async function send(call: Call, caseId: string, version: number, notice: Notice): Promise<Reply> {
  const entries = notice.entries.map(({ materialId, ...texts }) => ({ ...texts, ...(materialId && { materialId }) }))
  try {
    await requestCorrection(call.services, officerOf(call), caseId, { version, entries, by: notice.by })
    return redirect('/w/queue?did=asked')
  } catch (error) {
    const errors = decisionErrors(error, call.language).map(atControl)
    const { found, counts } = await openForDecision(call, caseId, version)
    return writeReply(call, counts, found, notice, errors)
  }
}

/** A date is three boxes; the error leads to the first. */
function atControl(error: FormError): FormError {
  if (error.field === 'by') return { ...error, field: datePartId('by', 'year') }
  return error.field === 'entries' ? { ...error, field: 'what-0' } : error
}

/** Nothing half-written is shown as if it could be sent. */
function preview(call: Call, counts: Queue['counts'] | undefined, found: OfficeCase, notice: Notice): Reply {
  const empty = notice.entries.flatMap(({ what, why, standard }, index) =>
    Object.entries({ what, why, standard }).flatMap(([name, text]) => (text === '' ? [`${name}-${index}`] : [])),
  )
  const fields = isCalendarDate(notice.by) ? empty : [...empty, datePartId('by', 'year')]
  const errors = fields.map((field) => ({ field, text: say(decideWords.mustFill, call.language) }))
  if (errors.length > 0) return writeReply(call, counts, found, notice, errors)
  const today = calendarDateOf(call.services.clock.now())
  return benchPage(call, { title: decideWords.correctTitle, counts }, PreviewPage, { found, notice, errors, today })
}

/** From the ticked subjects to entries, one more entry, one less. */
function write(call: Call, counts: Queue['counts'] | undefined, found: OfficeCase, fields: DecisionFields): Reply {
  const step = decisionText(fields, 'do')
  const notice = step === 'write' ? pickedNotice(call, found, fields) : readNotice(fields)
  const { entries } = notice
  if (step === 'add' && entries.length < mostEntries)
    return writeReply(call, counts, found, { ...notice, entries: [...entries, blank] }, [])
  if (step === 'remove' && entries.length > 1)
    return writeReply(call, counts, found, { ...notice, entries: entries.slice(0, -1) }, [])
  return writeReply(call, counts, found, notice, [])
}

function pickedNotice({ language }: Call, found: OfficeCase, { about }: DecisionFields): Notice {
  const picked: readonly unknown[] = Array.isArray(about) ? about : [about]
  const entries = subjectsOf(found, language)
    .filter(({ id }) => picked.includes(id))
    .map(({ entry }) => entry)
    .slice(0, mostEntries)
  return { entries: entries.length > 0 ? entries : [blank], by: '' }
}

function writeReply(
  call: Call,
  counts: Queue['counts'] | undefined,
  found: OfficeCase,
  notice: Notice,
  errors: readonly FormError[],
): Reply {
  const today = calendarDateOf(call.services.clock.now())
  const options = { title: decideWords.correctTitle, counts, hasErrors: errors.length > 0 }
  return benchPage(call, options, WritePage, { found, notice, errors, today })
}
