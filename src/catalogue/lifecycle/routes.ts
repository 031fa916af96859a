import { type TSchema, Type } from 'typebox'
import { type Call, json, type Route, route } from '#kernel/http'
import type { Officer } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import { approveDraft } from './deciding/approve-draft.ts'
import { discardDraft } from './deciding/discard-draft.ts'
import { returnDraft } from './deciding/return-draft.ts'
import { submitDraft } from './deciding/submit-draft.ts'
import { resumeItem, suspendItem } from './deciding/suspend-item.ts'
import { basicContentSchema, itemContentSchema, reasonSchema } from './editing/draft-content.ts'
import { getDraft, listDrafts } from './editing/get-draft.ts'
import { saveDraft } from './editing/save-draft.ts'
import { startDraft } from './editing/start-draft.ts'
import { startNewItem } from './editing/start-new-item.ts'
import { lintDraft } from './lint-draft.ts'
import { listItemActs } from './list-item-acts.ts'
import { mustManage, subjectOf } from './managing.ts'

const manager = { may: 'officer:item-manager', answers: 'json' } as const
/** The token of the session, as forms carry it: GET /api/drafts says it. */
const csrf = Type.String({ maxLength: 64 })
const code = Type.String({ pattern: '^[0-9A-HJ-NPQRTUWXY]{12}([0-9A-HJ-NPQRTUWXY]{21})?$' })
const date = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })
const revision = Type.Integer({ minimum: 1, maximum: 1_000_000 })
const draftParams = Type.Object({ id: Type.String({ format: 'uuid' }) })
const codeParams = Type.Object({ code })
const decideBody = Type.Object({ csrf, revision })
/** A draft with many materials and a long online form. */
const largestDraft = 512 * 1024

function body<Properties extends Record<string, TSchema>>(properties: Properties) {
  return Type.Object({ csrf, ...properties })
}

function officerOf({ who }: Pick<Call, 'who'>): Officer {
  // The gate of every route here; said again for the type.
  if (who.kind !== 'officer') throw kernelProblems.signInFirst()
  return who
}

/** Drafts: begun, written, compared, withdrawn. */
const editingRoutes: readonly Route[] = [
  route({
    ...manager,
    method: 'GET',
    path: '/api/drafts',
    act: 'catalogue.list-drafts',
    summary: 'The open drafts of the officer’s organ, and the token that every change of them carries',
    async handle(call) {
      return json({ csrf: call.csrf, drafts: await listDrafts(call.services, officerOf(call)) })
    },
  }),
  route({
    ...manager,
    method: 'GET',
    path: '/api/drafts/:id',
    act: 'catalogue.get-draft',
    summary: 'A draft with its content and the basic item it stands on',
    params: draftParams,
    async handle(call) {
      return json(await getDraft(call.services, officerOf(call), call.params.id))
    },
  }),
  route({
    ...manager,
    method: 'GET',
    path: '/api/drafts/:id/findings',
    act: 'catalogue.lint',
    summary: 'What the rules say of a draft, each finding with its clause and its mend',
    params: draftParams,
    async handle(call) {
      return json(await lintDraft(call.services, await getDraft(call.services, officerOf(call), call.params.id)))
    },
  }),
  route({
    ...manager,
    method: 'POST',
    path: '/api/drafts',
    act: 'catalogue.start',
    summary: 'Begins a draft from the version in force; an open one is returned as it is',
    body: body({ code, kind: Type.Optional(Type.Enum(['publish', 'abolish'])) }),
    async handle(call) {
      const { kind } = call.body
      return json(await startDraft(call.services, officerOf(call), subjectOf(call.body.code), kind))
    },
  }),
  route({
    ...manager,
    method: 'POST',
    path: '/api/drafts/new-item',
    act: 'catalogue.start-new-item',
    summary: 'Takes up a basic item: a draft of what the officer’s organ is going to offer',
    body: body({
      basicCode: Type.String({ pattern: '^[0-9A-HJ-NPQRTUWXY]{12}$' }),
      sequence: Type.Integer({ minimum: 1, maximum: 99 }),
    }),
    async handle(call) {
      const { basicCode, sequence } = call.body
      return json(await startNewItem(call.services, officerOf(call), { basicCode, sequence }))
    },
  }),
  route({
    ...manager,
    method: 'POST',
    path: '/api/drafts/:id/save',
    act: 'catalogue.save',
    summary: 'Saves a draft over the revision it was written from; 409 names what somebody else changed meanwhile',
    params: draftParams,
    bodyLimit: largestDraft,
    body: body({
      revision,
      content: Type.Union([itemContentSchema, basicContentSchema]),
      effectiveFrom: date,
      reason: reasonSchema,
      replacedBy: Type.Optional(Type.Union([Type.Null(), code])),
    }),
    async handle(call) {
      const { csrf: _csrf, content, replacedBy = null, ...given } = call.body
      const { id } = call.params
      // saveDraft holds the content against the schema of the draft's own level.
      const sent = content as Parameters<typeof saveDraft>[2]['content']
      return json(await saveDraft(call.services, officerOf(call), { id, ...given, content: sent, replacedBy }))
    },
  }),
  route({
    ...manager,
    method: 'POST',
    path: '/api/drafts/:id/discard',
    act: 'catalogue.discard',
    summary: 'Ends a draft without consequence',
    params: draftParams,
    body: decideBody,
    async handle(call) {
      return json(await discardDraft(call.services, officerOf(call), { ...call.params, revision: call.body.revision }))
    },
  }),
]

/** What two people decide together, and what one may do at once. */
const decidingRoutes: readonly Route[] = [
  route({
    ...manager,
    method: 'POST',
    path: '/api/drafts/:id/submit',
    act: 'catalogue.submit',
    summary: 'Hands a draft that breaks no rule to the second person',
    params: draftParams,
    body: decideBody,
    async handle(call) {
      return json(await submitDraft(call.services, officerOf(call), { ...call.params, revision: call.body.revision }))
    },
  }),
  route({
    ...manager,
    method: 'POST',
    path: '/api/drafts/:id/return',
    act: 'catalogue.return',
    summary: 'Gives a submitted or approved draft back to its editors, saying why',
    params: draftParams,
    body: body({ reason: reasonSchema }),
    async handle(call) {
      return json(await returnDraft(call.services, officerOf(call), { ...call.params, reason: call.body.reason }))
    },
  }),
  route({
    ...manager,
    method: 'POST',
    path: '/api/drafts/:id/approve',
    act: 'catalogue.approve',
    summary: 'The second person puts a draft in force, at once or on its date',
    params: draftParams,
    body: decideBody,
    async handle(call) {
      return json(await approveDraft(call.services, officerOf(call), { ...call.params, revision: call.body.revision }))
    },
  }),
  route({
    ...manager,
    method: 'POST',
    path: '/api/items/:code/suspend',
    act: 'catalogue.suspend',
    summary: 'Nobody can begin a new application until the item is resumed',
    params: codeParams,
    body: body({ reason: reasonSchema, until: Type.Union([Type.Null(), date]) }),
    async handle(call) {
      const { reason, until } = call.body
      await suspendItem(call.services, officerOf(call), { ...call.params, reason, until })
      return json({ state: 'suspended' })
    },
  }),
  route({
    ...manager,
    method: 'POST',
    path: '/api/items/:code/resume',
    act: 'catalogue.resume',
    summary: 'A suspended item can be applied for again',
    params: codeParams,
    body: body({}),
    async handle(call) {
      await resumeItem(call.services, officerOf(call), call.params)
      return json({ state: 'in-use' })
    },
  }),
  route({
    ...manager,
    method: 'GET',
    path: '/api/items/:code/acts',
    act: 'catalogue.list-acts',
    summary: 'Everything that was done to an item of the officer’s organ, in order',
    params: codeParams,
    async handle(call) {
      const subject = subjectOf(call.params.code)
      mustManage(call.services, officerOf(call), subject)
      return json(await listItemActs(call.services, subject))
    },
  }),
]

/** For item managers; their pages are the workbench's, and do no more than these. */
export const lifecycleRoutes: readonly Route[] = [...editingRoutes, ...decidingRoutes]
