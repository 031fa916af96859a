import { Type } from 'typebox'
import {
  addOfflineFile,
  closeOffline,
  factField,
  largestFile,
  listOffline,
  readOffline,
  receiveOffline,
  settleConflict,
} from '#casework'
import { getGuide, itemOfGuide, searchItems } from '#catalogue'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { newId } from '#kernel/ids'
import { say } from '#kernel/language'
import { type FormError, fileErrorWords, noFile, readAnswer } from '#portal'
import { type DecisionFields, decisionFields, decisionText } from '../decide/decide-call.ts'
import { benchPage, officerOf } from '../frame/bench-page.tsx'
import { intakeGate, refusalsOf } from '../intake/intake-call.ts'
import { ReceivedPage } from './received-view.tsx'
import { NewPage, OfflinePage } from './view.tsx'
import { offlineWords } from './words.ts'

const base = '/w/intake/offline'
const params = Type.Object({ provisional: Type.String({ maxLength: 40 }) })
const itemQuery = Type.Object({ item: Type.String({ maxLength: 60 }) })
const found = 8
type OneCall = Call<{ provisional: string }>

/** The window goes on on the local network while the hub is away. */
export const offlineRoutes: readonly Route[] = [
  route({
    ...intakeGate,
    method: 'GET',
    path: base,
    act: 'casework.list-offline',
    query: Type.Object({ q: Type.Optional(Type.String({ maxLength: 60 })) }),
    async handle(call) {
      const officer = officerOf(call)
      const words = call.query.q?.trim() ?? ''
      const { region } = officer.organisation
      const items = words === '' ? [] : (await searchItems(call.services, { words, region }, { most: found })).items
      const received = await listOffline(call.services, officer)
      return benchPage(call, { title: offlineWords.title, section: 'intake' }, OfflinePage, { words, items, received })
    },
  }),
  route({
    ...intakeGate,
    method: 'GET',
    path: `${base}/new`,
    act: 'casework.begin-offline',
    query: itemQuery,
    handle: (call) => newReply(call, call.query.item, {}, []),
  }),
  route({
    ...intakeGate,
    method: 'POST',
    path: `${base}/new`,
    act: 'casework.receive-offline',
    query: itemQuery,
    async handle(call) {
      const fields = decisionFields(call.body)
      try {
        const given = await readGiven(call, call.query.item, fields)
        const { id } = await receiveOffline(call.services, officerOf(call), given)
        return redirect(`${base}/${id}`)
      } catch (error) {
        return newReply(call, call.query.item, fields, refusalsOf(error, call.language))
      }
    },
  }),
  route({
    ...intakeGate,
    method: 'GET',
    path: `${base}/:provisional`,
    act: 'casework.read-offline',
    params,
    handle: (call) => oneReply(call, []),
  }),
  route({
    ...intakeGate,
    method: 'POST',
    path: `${base}/:provisional/files`,
    act: 'casework.attach-offline',
    params,
    streams: true,
    upload: { files: 1, bytes: largestFile + 1 },
    async handle(call) {
      let materialId = ''
      try {
        const { fields, files } = await call.receive((file, before) => {
          materialId = before.material ?? ''
          return addOfflineFile(call, officerOf(call), call.params.provisional, { materialId, ...file })
        })
        materialId = fields.material ?? ''
        if (files.length === 0) throw noFile
        return redirect(pathOf(call))
      } catch (error) {
        const errors = [{ field: `file-${materialId}`, text: say(fileErrorWords(error), call.language) }]
        return call.inTransaction((services) => oneReply({ ...call, services }, errors))
      }
    },
  }),
  route({
    ...intakeGate,
    method: 'POST',
    path: `${base}/:provisional/close`,
    act: 'casework.close-offline',
    params,
    async handle(call) {
      await closeOffline(call.services, officerOf(call), call.params.provisional)
      return redirect(pathOf(call))
    },
  }),
  route({
    ...intakeGate,
    method: 'POST',
    path: `${base}/:provisional/settle`,
    act: 'casework.settle-offline',
    params,
    async handle(call) {
      const fields = decisionFields(call.body)
      const text = (name: string) => decisionText(fields, name)
      const given = {
        ...{ key: text('key'), choice: text('choice'), reason: text('reason') },
        ...{ name: text('name'), residentId: text('residentId') },
      }
      try {
        await settleConflict(call.services, officerOf(call), call.params.provisional, given)
        return redirect(pathOf(call))
      } catch (error) {
        // Several things may stand there: the error belongs to the one that was sent.
        const errors = refusalsOf(error, call.language).map((each) => ({
          ...each,
          field: `${each.field}-${given.key}`,
        }))
        return oneReply(call, errors)
      }
    },
  }),
]

function pathOf({ params: { provisional } }: OneCall): string {
  return `${base}/${encodeURIComponent(provisional)}`
}

/** What may be written beside the answers: facts of a text form that departments know. */
const writable = ['text', 'date'] as const

async function readGiven(call: Call, itemCode: string, fields: DecisionFields) {
  const { online } = itemOfGuide(await getGuide(call.services, itemCode))
  const text = (name: string) => decisionText(fields, name)
  return {
    ...{ key: text('key'), itemCode, name: text('name'), residentId: text('residentId'), phone: text('phone') },
    answers: Object.fromEntries((online?.questions ?? []).map((each) => [each.id, readAnswer(each, fields)])),
    facts: Object.fromEntries((online?.facts ?? []).map(({ id }) => [id, text(factField(id))])),
    signed: text('signed') === 'yes',
  }
}

async function newReply(
  call: Call,
  itemCode: string,
  fields: DecisionFields,
  errors: readonly FormError[],
): Promise<Reply> {
  const item = itemOfGuide(await getGuide(call.services, itemCode))
  const title = { zh: `断网收件：${item.name.zh}`, en: `Receiving offline: ${item.name.en}` }
  return benchPage(call, { title, section: 'intake', hasErrors: errors.length > 0 }, NewPage, {
    item,
    facts: (item.online?.facts ?? []).filter(
      // What cannot be corrected says who the person is: the register is asked for that.
      ({ needed, correctable, form, from }) =>
        needed && correctable && from.kind !== 'account' && writable.some((each) => each === form),
    ),
    key: decisionText(fields, 'key') || newId(call.services.clock.now()),
    typed: (name: string) => decisionText(fields, name),
    answers: Object.fromEntries((item.online?.questions ?? []).map((each) => [each.id, readAnswer(each, fields)])),
    errors,
  })
}

async function oneReply(call: OneCall, errors: readonly FormError[]): Promise<Reply> {
  const read = await readOffline(call.services, officerOf(call), call.params.provisional)
  const options = { title: offlineWords.receiptTitle, section: 'intake' as const, hasErrors: errors.length > 0 }
  return benchPage(call, options, ReceivedPage, { ...read, errors, now: call.services.clock.now() })
}
