import { Type } from 'typebox'
import {
  type CaseView,
  caseworkProblems,
  correctionField,
  detachMaterial,
  findMaterial,
  getOwnCase,
  handInMaterial,
  largestFile,
  limitsOf,
  supplyCorrection,
} from '#casework'
import { type Call, type IncomingFile, type Reply, type Route, redirect, route, type Upload } from '#kernel/http'
import { say } from '#kernel/language'
import { Problem } from '#kernel/problem'
import { calendarDateOf } from '#standards'
import type { FormError } from '../../components/index.ts'
import { frameOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { sayDeadline } from '../../time/say-time.ts'
import { fileErrorWords, shownFile } from '../apply-flow/upload-words.ts'
import { FixPage, type FixView } from './view.tsx'
import { fixWords } from './words.ts'

type FixCall = Call<{ case: string }>

const gate = { may: 'person', answers: 'page', params: Type.Object({ case: Type.String() }) } as const

export const myFixRoutes: readonly Route[] = [
  route({
    ...gate,
    method: 'GET',
    path: '/my/cases/:case/fix',
    act: 'casework.read-own',
    async handle(call) {
      const found = await getOwnCase(call.services, personOf(call), call.params.case)
      return isOpen(found) ? fixReply(call, found, {}, []) : redirect(`/my/cases/${found.caseId}`)
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/my/cases/:case/fix',
    act: 'casework.supply',
    streams: true,
    upload: { files: 6, bytes: largestFile + 1 },
    async handle(call) {
      const upload = await call.receive((file) => handIn(call, file))
      const refused = upload.files.flatMap(({ kept }) => kept ?? [])
      return call.inTransaction((services) => supply({ ...call, services }, upload.fields, refused))
    },
  }),
]

/** Takes a file for an entry of the notice. @returns what to say beside its field when it was not taken */
async function handIn(call: FixCall, { field, ...file }: IncomingFile): Promise<FormError | undefined> {
  const materialId = field.replace(/^file-/, '')
  try {
    await handInMaterial(call, personOf(call), call.params.case, { materialId, ...file })
    return undefined
  } catch (error) {
    // Sent twice, or meanwhile decided: the page of the case says what is true now.
    if (error instanceof Problem && error.code === caseworkProblems.notNow().code) return undefined
    return { field, text: say(fileErrorWords(error), call.language) }
  }
}

async function supply(call: FixCall, fields: Upload['fields'], refused: readonly FormError[]): Promise<Reply> {
  const person = personOf(call)
  const found = await getOwnCase(call.services, person, call.params.case)
  const here = redirect(`/my/cases/${found.caseId}`)
  if (!isOpen(found)) return here
  const { remove } = fields
  if (remove) await detachMaterial(call.services, person, found.caseId, remove)
  const answers = textsOf(found, fields)
  const errors = [...refused]
  if (!remove && errors.length === 0) {
    const missing = await trySupply(call, found, answers)
    if (missing.length === 0) return here
    errors.push(...missing)
  }
  // Read again: what was attached is shown even where something else is still missing.
  return fixReply(call, await getOwnCase(call.services, person, found.caseId), answers, errors)
}

function isOpen({ duty }: CaseView): boolean {
  return duty?.kind === 'supply-correction'
}

function textsOf({ correction }: CaseView, fields: Upload['fields']): Readonly<Record<string, string>> {
  const entries = correction?.entries ?? []
  return Object.fromEntries(entries.map(({ id }) => [id, fields[correctionField(id)] ?? '']))
}

async function trySupply(
  call: Call,
  { caseId }: CaseView,
  answers: Readonly<Record<string, string>>,
): Promise<readonly FormError[]> {
  try {
    await supplyCorrection(call.services, personOf(call), caseId, { answers })
    return []
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== caseworkProblems.correctionOpen().code) throw error
    return error.fields.map(({ field, words }) => ({
      field,
      text: say(fixWords.missing, call.language, { what: say(words, call.language) }),
    }))
  }
}

function fixReply(
  call: Call,
  { caseId, correction, materials, item }: CaseView,
  answers: Readonly<Record<string, string>>,
  errors: readonly FormError[],
): Reply {
  const { language, services } = call
  if (!correction) throw caseworkProblems.notNow()
  const view: FixView = {
    caseId,
    dueDate: sayDeadline(correction.by, language, calendarDateOf(services.clock.now())),
    window: { place: say(item.window.place, language), hours: say(item.window.hours, language) },
    errors,
    entries: correction.entries.map(({ id, what, why, standard }) => ({
      id,
      what,
      why,
      standard,
      megabytes: limitsOf(findMaterial({ item, correction }, id)).bytes / 1024 / 1024,
      text: answers[id] ?? '',
      files: materials
        .filter(({ materialId }) => materialId === id)
        .map((file) => ({
          ...shownFile(file, caseId, language),
          remove: { name: 'remove', value: file.id },
        })),
    })),
  }
  const frame = frameOf(call, { title: fixWords.title, current: 'cases', hasErrors: errors.length > 0 })
  return privatePage(FixPage, frame, view)
}
