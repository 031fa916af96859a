import { Type } from 'typebox'
import {
  deferMaterial,
  deferredUntil,
  detachMaterial,
  handInMaterial,
  largestFile,
  limitsOf,
  listReusable,
  mayFollow,
  type ReusableMaterial,
  reuseMaterial,
  standingOf,
} from '#casework'
import type { Material } from '#catalogue'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import { calendarDateOf, workdaysBetween } from '#standards'
import type { FormError } from '../../components/index.ts'
import { modeOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { sayDay } from '../../time/say-time.ts'
import { applyFrame } from '../apply-flow/apply-frame.ts'
import { type DraftFlow, findDraftFlow, progressOf } from '../apply-flow/draft-flow.ts'
import { stepAfter, stepBefore, stepPath } from '../apply-flow/steps.ts'
import { fileErrorWords, noFile, shownFile } from '../apply-flow/upload-words.ts'
import { materialStates } from './material-states.ts'
import { MaterialsPage, type MaterialsView, type OpenMaterial } from './view.tsx'
import { materialsWords } from './words.ts'

const caseParams = Type.Object({ case: Type.String() })
const gate = { may: 'person:2', answers: 'page', params: caseParams } as const

export const applyMaterialsRoutes: readonly Route[] = [
  route({
    ...gate,
    method: 'GET',
    path: '/apply/:case/materials',
    act: 'casework.read-own',
    async handle(call) {
      const flow = await findDraftFlow(call, call.params.case, modeOf(call))
      return flow ? materialsReply(call, flow, []) : redirect(stepPath(call.params.case, 'done'))
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/apply/:case/materials',
    act: 'casework.attach',
    streams: true,
    upload: { files: 1, bytes: largestFile + 1 },
    async handle(call) {
      const person = personOf(call)
      const caseId = call.params.case
      let materialId = ''
      try {
        const { fields, files } = await call.receive((file, before) => {
          materialId = before.material ?? ''
          return handInMaterial(call, person, caseId, { materialId, ...file })
        })
        materialId = fields.material ?? ''
        const { remove } = fields
        const { defer, reuse } = fields
        if (remove) await call.inTransaction((services) => detachMaterial(services, person, caseId, remove))
        else if (defer) await call.inTransaction((services) => deferMaterial(services, person, caseId, materialId))
        else if (reuse) await call.inTransaction((services) => reuseMaterial(services, person, caseId, reuse))
        else if (files.length === 0) throw noFile
        return redirect(stepPath(caseId, 'materials'))
      } catch (error) {
        const words = fileErrorWords(error)
        return call.inTransaction(async (services) => {
          const inside = { ...call, services }
          const flow = await findDraftFlow(inside, caseId, modeOf(inside))
          return flow
            ? materialsReply(inside, flow, [{ field: `file-${materialId}`, text: say(words, call.language) }])
            : redirect(stepPath(caseId, 'done'))
        })
      }
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/apply/:case/materials/continue',
    act: 'casework.read-own',
    async handle(call) {
      const flow = await findDraftFlow(call, call.params.case, modeOf(call))
      if (!flow) return redirect(stepPath(call.params.case, 'done'))
      const lacking = openMaterials(flow).filter((material) => standingOf(flow.draft, material) === 'to-hand-in')
      if (lacking.length === 0) {
        const next = flow.steps.includes('materials') ? stepAfter(flow.steps, 'materials') : 'check'
        return redirect(stepPath(flow.caseId, next))
      }
      const errors = lacking.map(({ id, name }) => ({
        field: `file-${id}`,
        text: say(materialsWords.missing, call.language, { name: say(name, call.language) }),
      }))
      return materialsReply(call, flow, errors)
    },
  }),
]

/** Everything that is or may still be handed in, also what a commitment could replace. */
function openMaterials({ draft, item, unproven }: DraftFlow): readonly Material[] {
  const isUnproven = (id: string) => unproven.some(({ material }) => material.id === id)
  return item.materials.filter((material) => {
    const standing = standingOf(draft, material)
    return (
      standing === 'to-hand-in' ||
      standing === 'handed-in' ||
      standing === 'deferred' ||
      (standing === 'spared' && isUnproven(material.id))
    )
  })
}

async function materialsReply(call: Call, flow: DraftFlow, errors: readonly FormError[]): Promise<Reply> {
  const { language } = call
  const { draft, item, caseId, steps } = flow
  const open = openMaterials(flow)
  const reusable = await listReusable(call.services, personOf(call), caseId)
  const view: MaterialsView = {
    caseId,
    itemName: say(item.name, language),
    states: materialStates(flow, language),
    open: open.map((material) => openMaterial(call, flow, { material, errors, reusable })),
    lacking: open.filter((material) => standingOf(draft, material) === 'to-hand-in').length,
    unproven: flow.unproven
      .filter(({ material }) => standingOf(draft, material) === 'spared')
      .map(({ failure }) => say(failure, language)),
    window: {
      place: say(item.window.place, language),
      hours: say(item.window.hours, language),
      phone: item.window.phone,
    },
    errors,
    back: stepPath(caseId, stepBefore(steps, 'materials') ?? 'start'),
    progress: progressOf(flow, 'materials'),
  }
  const frame = applyFrame(call, materialsWords.caption, item, { hasErrors: errors.length > 0 })
  return privatePage(MaterialsPage, frame, view)
}

interface Opening {
  readonly material: Material
  readonly errors: readonly FormError[]
  readonly reusable: readonly ReusableMaterial[]
}

function openMaterial(call: Call, { draft }: DraftFlow, { material, errors, reusable }: Opening): OpenMaterial {
  const { language } = call
  const { id, name, standard, waiver, fallbackCommitmentId } = material
  const files = draft.materials.filter(({ materialId }) => materialId === id)
  const commitmentId = waiver.kind === 'commitment' ? waiver.commitmentId : fallbackCommitmentId
  return {
    id,
    name: say(name, language),
    standard: say(standard, language),
    megabytes: limitsOf(material).bytes / 1024 / 1024,
    commitmentId: standingOf(draft, material) === 'handed-in' ? undefined : commitmentId,
    later: laterOf(call, draft, material),
    reusable: reusable
      .filter(({ materialId, attachmentId }) => materialId === id && !files.some((file) => file.id === attachmentId))
      .slice(0, 3)
      .map(({ attachmentId, itemName, attachedAt }) => ({
        id: attachmentId,
        text: say(materialsWords.reuseSaid, language, {
          item: say(itemName, language),
          date: sayDay(calendarDateOf(attachedAt), language),
        }),
      })),
    error: errors.find(({ field }) => field === `file-${id}`)?.text,
    files: files.map((file) => ({
      ...shownFile(file, draft.case.id, language),
      remove: { name: 'remove', value: file.id },
    })),
  }
}

/** Whether it may follow, and what is said about that. */
function laterOf({ language, services }: Call, draft: DraftFlow['draft'], material: Material): OpenMaterial['later'] {
  const standing = standingOf(draft, material)
  if (!mayFollow(material) || (standing !== 'to-hand-in' && standing !== 'deferred')) return undefined
  const today = calendarDateOf(services.clock.now())
  const until = deferredUntil(material, today)
  const values = { days: workdaysBetween(today, until), date: sayDay(until, language) }
  const isPromised = standing === 'deferred'
  return { isPromised, text: say(isPromised ? materialsWords.deferred : materialsWords.deferSaid, language, values) }
}
