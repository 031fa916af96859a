import { Type } from 'typebox'
import {
  approveImport,
  discardImport,
  getImport,
  getReport,
  type Import,
  listImports,
  receiveSheet,
  sheetLimits,
  sheetUploadOf,
} from '#catalogue'
import { listColleagues } from '#identity'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import { Problem } from '#kernel/problem'
import type { FormError } from '#portal'
import { benchPage, officerOf } from '../../frame/bench-page.tsx'
import { ImportPage } from './import-page.tsx'
import { ImportsPage } from './view.tsx'
import { importWords as words } from './words.ts'

const gate = { may: 'officer:item-manager', answers: 'page' } as const
const params = Type.Object({ id: Type.String({ maxLength: 40 }) })
const faultsShown = 50
const refreshSeconds = 2

export const importRoutes: readonly Route[] = [
  route({
    ...gate,
    method: 'GET',
    path: '/w/items/imports',
    act: 'workbench.list-imports',
    handle: (call) => showList(call, []),
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/w/items/imports',
    act: 'workbench.send-import',
    upload: { files: 1, bytes: sheetLimits.fileBytes },
    handle: receive,
  }),
  route({
    ...gate,
    method: 'GET',
    path: '/w/items/imports/:id',
    act: 'workbench.show-import',
    params,
    query: Type.Object({ page: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })) }),
    async handle(call) {
      const { services, query } = call
      const officer = officerOf(call)
      const found = await getImport(services, officer, call.params.id)
      const { page = 1 } = query
      const view = {
        found,
        officer,
        page,
        pages: Math.ceil(Math.min(found.counts.errors + found.counts.warnings, sheetLimits.faults) / faultsShown),
        faults: await getReport(services, officer, found.id, { limit: faultsShown, offset: (page - 1) * faultsShown }),
        colleagues: await listColleagues(services, officer, 'item-manager'),
        now: services.clock.now(),
      }
      const options = {
        title: words.oneTitle,
        titleValues: { name: found.fileName },
        section: 'imports' as const,
        refreshSeconds: isRunning(found) ? refreshSeconds : undefined,
      }
      return benchPage(call, options, ImportPage, view)
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/w/items/imports/:id/approve',
    act: 'workbench.approve-import',
    params,
    async handle(call) {
      await approveImport(call.services, officerOf(call), call.params.id)
      return redirect(`/w/items/imports/${call.params.id}`)
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/w/items/imports/:id/discard',
    act: 'workbench.discard-import',
    params,
    async handle(call) {
      await discardImport(call.services, officerOf(call), call.params.id)
      return redirect(`/w/items/imports/${call.params.id}`)
    },
  }),
]

export function isRunning({ state }: Pick<Import, 'state'>): boolean {
  return state === 'received' || state === 'checking'
}

async function receive(call: Call): Promise<Reply> {
  const { services, language } = call
  try {
    const { fields, files } = await sheetUploadOf(call)
    const [sent] = files
    if (!sent) return showList(call, [{ field: 'file', text: say(words.mustFile, language) }])
    const { fileName, bytes } = sent
    const { id } = await receiveSheet(services, officerOf(call), { fileName, bytes, reason: fields.reason })
    return redirect(`/w/items/imports/${id}`)
  } catch (error) {
    // What is wrong with the file itself is said at its box.
    if (!(error instanceof Problem) || !atFile.includes(error.code)) throw error
    const said = error.fields.length > 0 ? error.fields.map((each) => each.words) : [error.title, error.mend]
    return showList(
      call,
      said.map((each) => ({ field: 'file', text: say(each, language) })),
    )
  }
}

const atFile = ['catalogue.sheet-unreadable', 'catalogue.sheet-too-large', 'catalogue.too-many-imports']

async function showList(call: Call, errors: readonly FormError[]): Promise<Reply> {
  const { services } = call
  const view = { imports: await listImports(services, officerOf(call)), errors, now: services.clock.now() }
  return benchPage(call, { title: words.title, section: 'imports', hasErrors: errors.length > 0 }, ImportsPage, view)
}
