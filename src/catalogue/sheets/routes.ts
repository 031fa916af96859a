import { Type } from 'typebox'
import { type Call, file, fileStream, json, type Reply, type Route, route, type Upload } from '#kernel/http'
import type { Officer, Principal } from '#kernel/principal'
import { kernelProblems, Problem } from '#kernel/problem'
import { catalogueProblems } from '../problems.ts'
import { approveImport } from './approve-import.ts'
import { discardImport } from './discard-import.ts'
import { exportItems, exportTemplate } from './export-items.ts'
import { getImport, getReport, listImports } from './get-import.ts'
import { type SheetFormat, sheetLimits } from './import.ts'
import { faultSchema, importSchema } from './import-schema.ts'
import { receiveSheet } from './receive-sheet.ts'
import { reportFile } from './report-file.ts'

const manager = { may: 'officer:item-manager', answers: 'json' } as const
const params = Type.Object({ id: Type.String({ maxLength: 40 }) })
/** A form token and nothing else. */
const decision = Type.Object({})

export const mediaTypes: Readonly<Record<SheetFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

const importRoutes: readonly Route[] = [
  route({
    ...manager,
    method: 'POST',
    path: '/api/items/imports',
    act: 'catalogue.receive-import',
    summary: 'Takes a file of items (XLSX, CSV, JSON) to be checked; fields `file`, `reason`, `csrf`',
    response: importSchema,
    upload: { files: 1, bytes: sheetLimits.fileBytes, tooLarge: catalogueProblems.sheetTooLarge },
    async handle(call) {
      const { fields, files } = await uploadOf(call)
      const [sent] = files
      if (!sent) throw catalogueProblems.sheetUnreadable({ fields: [noFile] })
      const { fileName, bytes } = sent
      const received = { fileName, bytes, reason: fields.reason }
      return json(await receiveSheet(call.services, officerOf(call.who), received), { status: 201 })
    },
  }),
  route({
    ...manager,
    method: 'GET',
    path: '/api/items/imports',
    act: 'catalogue.list-imports',
    summary: 'The newest imports of the officer’s organ',
    response: Type.Array(importSchema),
    handle: async ({ services, who }) => json(await listImports(services, officerOf(who))),
  }),
  route({
    ...manager,
    method: 'GET',
    path: '/api/items/imports/:id',
    act: 'catalogue.read-import',
    summary: 'An import with its progress',
    params,
    response: importSchema,
    handle: async ({ services, who, params: { id } }) => json(await getImport(services, officerOf(who), id)),
  }),
  route({
    ...manager,
    method: 'GET',
    path: '/api/items/imports/:id/report',
    act: 'catalogue.read-import-report',
    summary: 'The report of an import, row by row: a page of it as JSON, all of it as CSV or XLSX',
    params,
    query: Type.Object({
      format: Type.Enum(['json', 'csv', 'xlsx'], { default: 'json' }),
      limit: Type.Integer({ minimum: 1, maximum: 1000, default: 200 }),
      offset: Type.Integer({ minimum: 0, maximum: sheetLimits.faults, default: 0 }),
    }),
    response: Type.Array(faultSchema),
    async handle({ services, who, params: { id }, query: { format, ...page } }) {
      if (format === 'json') return json(await getReport(services, officerOf(who), id, page))
      const bytes = await reportFile(services, officerOf(who), id, format)
      return file(bytes, mediaTypes[format], { name: `检查报告.${format}` })
    },
  }),
  route({
    ...manager,
    method: 'POST',
    path: '/api/items/imports/:id/approve',
    act: 'catalogue.approve-import',
    summary: 'Publishes all of an import, or nothing; in the state `received` it has to be checked anew',
    params,
    body: decision,
    response: importSchema,
    handle: async ({ services, who, params: { id } }) => json(await approveImport(services, officerOf(who), id)),
  }),
  route({
    ...manager,
    method: 'POST',
    path: '/api/items/imports/:id/discard',
    act: 'catalogue.discard-import',
    summary: 'Gives up an import',
    params,
    body: decision,
    response: importSchema,
    handle: async ({ services, who, params: { id } }) => json(await discardImport(services, officerOf(who), id)),
  }),
]

const exportRoutes: readonly Route[] = (['xlsx', 'csv', 'json'] as const).map((format) =>
  route({
    method: 'GET',
    path: `/api/items/export.${format}`,
    act: `catalogue.export-${format}`,
    may: 'officer',
    answers: 'json',
    summary: 'Items in force as a file that an import reads: of the own organ, of a theme, or all of the platform',
    query: Type.Object({
      of: Type.Enum(['own', 'all'], { default: 'own' }),
      audience: Type.Optional(Type.Enum(['person', 'enterprise'])),
      theme: Type.Optional(Type.String({ pattern: '^[0-9]{3}$' })),
    }),
    async handle({ services, who, query: { of, audience, theme } }): Promise<Reply> {
      const organisationId = of === 'own' ? officerOf(who).organisation.id : undefined
      const stream = await exportItems(services, { organisationId, audience, theme }, format)
      return fileStream(stream, mediaTypes[format], `事项.${format}`)
    },
  }),
)

export const sheetRoutes: readonly Route[] = [
  ...importRoutes,
  ...exportRoutes,
  route({
    ...manager,
    method: 'GET',
    path: '/api/items/import-template.xlsx',
    act: 'catalogue.import-template',
    summary: 'The workbook to fill in, with instructions',
    handle: async ({ services }) => fileStream(exportTemplate(services), mediaTypes.xlsx, '事项导入模板.xlsx'),
  }),
]

const noFile = { field: 'file', words: { zh: '没有选择文件', en: 'No file was chosen' } }

/** The form with its file; one that says beforehand that it is too large is not read at all. */
export async function uploadOf(call: Call): Promise<Upload> {
  const framing = 64 * 1024
  if (Number(call.header('content-length') ?? 0) > sheetLimits.fileBytes + framing)
    throw catalogueProblems.sheetTooLarge()
  try {
    return await call.upload()
  } catch (error) {
    if (isTooLarge(error)) throw catalogueProblems.sheetTooLarge()
    throw error
  }
}

/** The kernel’s own refusal, or the parser’s, which ends where the limit is. */
function isTooLarge(error: unknown): boolean {
  if (error instanceof Problem) return error.status === 413
  return error instanceof Error && 'statusCode' in error && error.statusCode === 413
}

function officerOf(who: Principal): Officer {
  if (who.kind !== 'officer') throw kernelProblems.signInFirst()
  return who
}
