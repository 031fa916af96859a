import { Type } from 'typebox'
import {
  attachMaterial,
  attachmentLimit,
  type CaseView,
  caseworkProblems,
  correctionField,
  detachMaterial,
  getOwnCase,
  supplyCorrection,
} from '#casework'
import { type Call, type Reply, type Route, redirect, route, type Upload } from '#kernel/http'
import { say } from '#kernel/language'
import { Problem } from '#kernel/problem'
import { calendarDateOf } from '#standards'
import type { FormError } from '../../components/index.ts'
import { frameOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { sayDeadline } from '../../time/say-time.ts'
import { fileErrorWords, sizeWords } from '../apply-flow/upload-words.ts'
import { FixPage, type FixView } from './view.tsx'
import { fixWords } from './words.ts'

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
    upload: { files: 6, bytes: attachmentLimit + 1 },
    async handle(call) {
      const person = personOf(call)
      const upload = await call.upload()
      const found = await getOwnCase(call.services, person, call.params.case)
      const here = redirect(`/my/cases/${found.caseId}`)
      // Sent twice, or meanwhile decided: the page of the case says what is true now.
      if (!isOpen(found)) return here
      const { remove } = upload.fields
      if (remove) await detachMaterial(call.services, person, found.caseId, remove)
      const errors = await attachAll(call, found, upload)
      const answers = textsOf(found, upload)
      if (!remove && errors.length === 0) {
        const missing = await trySupply(call, found, answers)
        if (missing.length === 0) return here
        errors.push(...missing)
      }
      // Read again: what was attached is shown even where something else is still missing.
      return fixReply(call, await getOwnCase(call.services, person, found.caseId), answers, errors)
    },
  }),
]

function isOpen({ duty }: CaseView): boolean {
  return duty?.kind === 'supply-correction'
}

async function attachAll(call: Call, { caseId }: CaseView, { files }: Upload): Promise<FormError[]> {
  const errors: FormError[] = []
  for (const { field, fileName, bytes } of files) {
    const materialId = field.replace(/^file-/, '')
    try {
      await attachMaterial(call.services, personOf(call), caseId, { materialId, fileName, bytes })
    } catch (error) {
      errors.push({ field, text: say(fileErrorWords(error), call.language) })
    }
  }
  return errors
}

function textsOf({ correction }: CaseView, { fields }: Upload): Readonly<Record<string, string>> {
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
      text: answers[id] ?? '',
      files: materials
        .filter(({ materialId }) => materialId === id)
        .map((file) => ({
          key: file.id,
          name: file.fileName,
          state: say(fixWords.uploaded, language, { size: sizeWords(file.bytes) }),
          remove: { name: 'remove', value: file.id },
        })),
    })),
  }
  const frame = frameOf(call, { title: fixWords.title, current: 'cases', hasErrors: errors.length > 0 })
  return privatePage(FixPage, frame, view)
}
