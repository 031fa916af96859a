import { createHash } from 'node:crypto'
import {
  archiveCases,
  beginUpload,
  deliverWebhooks,
  finishUpload,
  getDraft,
  grantCase,
  handInMaterial,
  openCase,
  partBytes,
  printDocuments,
  putPart,
  receivePaymentNotice,
  submitCase,
  sweepDecisions,
  tellPeople,
} from '#casework'
import { bindServices, runAs, type Unbound } from '#kernel/bind-services'
import { type PaymentNotice, signNotice } from '#kernel/ports/payments'
import { type Officer, type Person, system } from '#kernel/principal'
import type { Services } from '#kernel/services'

/** What a flow is about; as JSON it goes to the process that dies. */
export interface KillCase {
  readonly person: Person
  readonly officer: Officer
  readonly caseId: string
  readonly notice: PaymentNotice | null
}

export interface KillTools {
  readonly unbound: Unbound
  advance(milliseconds: number): void
}

/** Says that a caller has been told: from here on it must not be lost. */
type Told = (step: string) => void
type Flow = (tools: KillTools, given: KillCase, told: Told) => Promise<void>

const pdf = (bytes: number): Buffer =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Page >>\nendobj\n${'% nothing\n'.repeat(bytes / 10)}%%EOF\n`)

function callOf({ unbound }: KillTools, person: Person) {
  const inTransaction = <T>(work: (services: Services) => Promise<T>) => runAs(unbound, person, work)
  return { services: bindServices(unbound, person, unbound.database.db, []), inTransaction }
}

async function* contentOf(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
}

/**
 * Whoever does one of these again looks first and goes on where it stands, as a person does who finds the page again, an
 * officer, a browser that resumes an upload, a provider that repeats itself.
 */
export const flows = {
  async submit(tools, { person, caseId }, told) {
    const call = callOf(tools, person)
    const { materials } = await call
      .inTransaction((services) => getDraft(services, person, caseId))
      .catch(() => ({
        materials: [null], // submitted already
      }))
    if (materials.length === 0) {
      const file = { materialId: 'dwelling', fileName: '合同.pdf', content: contentOf(pdf(100)) }
      await handInMaterial(call, person, caseId, file)
    }
    told('attached')
    await call.inTransaction((services) => submitCase(services, person, caseId, { submissionKey: caseId }))
    told('submitted')
  },
  async parts(tools, { person, caseId }, told) {
    const call = callOf(tools, person)
    const bytes = pdf(partBytes + 1000)
    const sha256 = (part: Buffer) => createHash('sha256').update(part).digest('hex')
    const draft = await call.inTransaction((services) => getDraft(services, person, caseId))
    if (draft.materials.length > 0) return told('finished')
    const what = { materialId: 'dwelling', fileName: '合同.pdf', bytes: bytes.length, fingerprint: sha256(bytes) }
    const { uploadId, arrived } = await call.inTransaction((services) => beginUpload(services, person, caseId, what))
    for (const number of [0, 1]) {
      const part = bytes.subarray(number * partBytes, (number + 1) * partBytes)
      if (!arrived.includes(number)) {
        const sent = { number, digest: sha256(part), content: contentOf(part) }
        await putPart(call, person, caseId, uploadId, sent)
      }
      told(`part ${number}`)
    }
    await finishUpload(call, person, caseId, uploadId)
    told('finished')
  },
  async decide(tools, { officer, caseId }, told) {
    await runAs(tools.unbound, officer, async (services) => {
      const { version, may } = await openCase(services, officer, caseId)
      const reason = '经核实，符合《居住证暂行条例》第二条，准予。'
      if (may.grant) await grantCase(services, officer, caseId, { version, reason })
    })
    told('granted')
    tools.advance(61_000)
    await runJobs(tools)
    told('served')
  },
  async pay({ unbound }, { notice }, told) {
    if (!notice) throw new Error('a payment has its notice')
    const services = bindServices(unbound, system, unbound.database.db, [])
    await receivePaymentNotice(services, { notice, signature: signNotice(unbound.keys, notice) })
    told('paid')
  },
} satisfies Readonly<Record<string, Flow>>
export type FlowName = keyof typeof flows

/** Everything that follows from acts, as the jobs of a platform do it. */
export async function runJobs({ unbound }: KillTools): Promise<void> {
  const services = bindServices(unbound, system, unbound.database.db, [])
  const asSystem = <T>(work: (own: Services) => Promise<T>) => runAs(unbound, system, work)
  await sweepDecisions(services, unbound.clock.now())
  await printDocuments(asSystem)
  await tellPeople(services)
  await archiveCases(asSystem)
  await deliverWebhooks(services)
}
