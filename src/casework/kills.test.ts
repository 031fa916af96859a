import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { one, rows, sql } from '#kernel/database'
import type { CaseId } from '#kernel/ids'
import { type Person, system } from '#kernel/principal'
import { residencePermit } from '../../demonstration/samples/items/index.ts'
import { type CaseworkWorld, caseworkWorld, eastLake, readyDraft, submittedCase } from '../../test/casework-world.ts'
import type { DoomedOrder } from '../../test/doomed-process.ts'
import type { KillAt } from '../../test/kill-count.ts'
import { type FlowName, flows, type KillCase, runJobs } from '../../test/kill-flows.ts'
import { getOwnCase } from './applicant/get-own-case.ts'
import { sweepArchiveFiles } from './archive/archive-cases.ts'
import { beginPayment } from './fees/begin-payment.ts'
import { sweepFiles } from './materials/sweep-files.ts'
import { rebuildCase } from './rebuild-case.ts'

const root = join(import.meta.dirname, '..', '..')
const day = 24 * 3_600_000
/** TONGBAN_KILLS=all: at every write, both ways; otherwise at some. */
const isSweep = process.env.TONGBAN_KILLS === 'all'
const sampled = 2
const people = [1, 5, 7, 9]
const fee = {
  amountFen: 2000,
  basis: { zh: '赣发改收费〔2020〕12号', en: 'Gan Fa Gai [2020] no. 12' },
  items: [{ name: { zh: '工本费', en: 'Cost of the card' }, amountFen: 2000, reducible: false }],
  refundOn: [],
}

describe('a process that is killed between any two writes', () => {
  let world: CaseworkWorld
  let turn = 0
  before(async () => {
    world = await caseworkWorld({ item: { fee, channels: { ...residencePermit.channels, payOnline: true } } })
  })
  after(() => world.close())

  const tools = () => ({ unbound: world.node.unbound, advance: (ms: number) => world.network.advance(ms) })

  /** Somebody's case, as far as it was when the flow began. */
  async function prepared(flow: FlowName): Promise<KillCase> {
    turn += 1
    // Nobody submits without end on one day.
    if (turn % 40 === 0) world.network.advance(day)
    const person = await world.signIn(people[turn % people.length] ?? 1)
    const given = { person, officer: eastLake, notice: null }
    const draftId = await freshDraft(person)
    if (flow === 'submit' || flow === 'parts') return { ...given, caseId: draftId }
    const { caseId } = await submittedCase(world, person)
    await world.node.as(person, (services) => beginPayment(services, person, caseId))
    const { payment } = await world.node.as(person, (services) => getOwnCase(services, person, caseId))
    assert.ok(payment)
    const { reference, amountFen } = payment
    const notice = { kind: 'paid', reference, transaction: `t-${turn}`, amountFen } as const
    const paying = { ...given, caseId, notice }
    if (flow === 'decide') await flows.pay(tools(), paying, () => {})
    await runJobs(tools())
    return paying
  }

  /** A person has one draft of an item: the one of the kill before is submitted first. */
  async function freshDraft(person: Person): Promise<string> {
    const { case: draft, materials } = await readyDraft(world, person)
    if (materials.length === 0) return draft.id
    await flows.submit(tools(), { person, officer: eastLake, caseId: draft.id, notice: null }, () => {})
    return (await readyDraft(world, person)).case.id
  }

  async function run(
    flow: FlowName,
    given: KillCase,
    kill: KillAt,
  ): Promise<{ told: string[]; writes: number; signal: string | null }> {
    const { config, keyMaterial, folder } = { ...world.node, config: world.node.unbound.config }
    const { platform, clock } = world.node.unbound
    const order: DoomedOrder = {
      flow,
      given,
      kill,
      config,
      platform,
      keyMaterial,
      folder,
      now: clock.now().toISOString(),
    }
    const child = spawn(
      process.execPath,
      ['--import', join(root, 'bin', 'register-tsx.js'), 'test/doomed-process.ts'],
      {
        ...{ cwd: root, env: { ...process.env, TONGBAN_DOOMED: JSON.stringify(order) } },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += String(chunk)
    })
    const signal = await new Promise<string | null>((done) => child.on('close', (_, how) => done(how)))
    const lines = said.split('\n')
    const told = lines.filter((line) => line.startsWith('told ')).map((line) => line.slice(5))
    return { told, signal, writes: Number(/^writes (\d+)$/m.exec(said)?.[1] ?? 0) }
  }

  /** All that a flow leaves behind; whatever differs between two cases by their nature is left out. */
  async function left({ person, caseId }: KillCase): Promise<unknown> {
    return world.node.as(system, async (services) => {
      const { db } = services
      const of = sql`case_id = ${caseId}`
      const key = { partyId: person.partyId, id: caseId as CaseId }
      const { differed } = await rebuildCase(services, key)
      const lists = {
        acts: await rows(db, sql`select act from casework.acts where ${of} order by sequence`),
        waiting: await rows(db, sql`select topic from casework.effects where ${of}`),
        timers: await rows(db, sql`select kind from casework.timers where ${of} order by kind`),
        keys: await rows(db, sql`select length(key) from casework.case_keys where ${of} order by 1`),
        materials: await rows(db, sql`select material_id, scan, bytes from casework.materials where ${of}`),
        uploads: await rows(db, sql`select material_id from casework.uploads where ${of}`),
        documents: await rows(db, sql`select kind from casework.documents where ${of} order by 1`),
        documentFiles: await rows(db, sql`select language from casework.document_files where ${of} order by 1`),
        messages: await rows(db, sql`select template from casework.messages where ${of} order by 1`),
        archives: await rows(db, sql`select edition from casework.archives where ${of}`),
        notices: await rows(
          db,
          sql`select n.kind, n.result from casework.payment_notices n join casework.payment_orders o using (reference) where o.case_id = ${caseId}`,
        ),
        // Looking again is a look more.
        ledger: await rows(
          db,
          sql`select r.act from ledger.records r join casework.cases c on r.case_number = c.case_number
            where c.id = ${caseId} and r.act <> 'casework.open' order by 1`,
        ),
      }
      const { state } = await one<{ state: string }>(db, sql`select state from casework.cases where id = ${caseId}`)
      return { state, differed, ...lists }
    })
  }

  /** Files that no row names, once a day has passed and the sweeps have run. */
  async function strayFiles(): Promise<number> {
    const later = { now: () => new Date(Date.now() + 2 * day) }
    const { files } = world.node.unbound
    await sweepFiles({ files, clock: later }, (work) => world.node.as(system, work))
    await world.node.as(system, (services) => sweepArchiveFiles({ ...services, clock: later }))
    const named = await world.node.as(system, ({ db }) =>
      rows<{ ref: string }>(
        db,
        sql`select file_ref as ref from casework.materials union select file_ref from casework.upload_parts
          union select file_ref from casework.archives`,
      ),
    )
    const known = new Set(named.map(({ ref }) => ref))
    const kept = new Set<string>()
    for (const area of ['casework-materials', 'casework-archives']) {
      for await (const ref of files.list(area, new Date(Date.now() + day))) kept.add(ref)
    }
    for (const ref of known) assert.ok(ref === null || kept.has(ref), 'a row names a file that is there')
    return [...kept].filter((ref) => !known.has(ref)).length
  }

  /** What callers were told of stands before anybody does anything again. */
  async function mustStand(
    flow: FlowName,
    { person, caseId, notice }: KillCase,
    told: readonly string[],
  ): Promise<void> {
    const count = (query: ReturnType<typeof sql>) =>
      world.node.as(system, async ({ db }) => (await rows(db, query)).length)
    const acts = (act: string) => count(sql`select from casework.acts where case_id = ${caseId} and act = ${act}`)
    for (const step of told) {
      if (flow === 'submit') assert.equal(await acts(step === 'attached' ? 'attach' : 'submit'), 1, step)
      if (flow === 'decide') assert.equal(await acts('grant'), 1, step)
      if (flow === 'pay')
        assert.equal(await count(sql`select from casework.payment_notices where reference = ${notice?.reference}`), 1)
      if (flow === 'parts' && step === 'finished') assert.equal(await acts('attach'), 1)
      if (flow === 'parts' && step.startsWith('part ') && !told.includes('finished')) {
        // Until the file stands its parts do.
        const there = await count(
          sql`select from casework.upload_parts where party_id = ${person.partyId} and number = ${Number(step.slice(5))}`,
        )
        assert.equal(there + (await acts('attach')), 1, step)
      }
    }
  }

  // Object.keys forgets that the keys are those of the table.
  for (const flow of Object.keys(flows) as FlowName[]) {
    it(`in the flow “${flow}” loses nothing it has told of and does nothing twice`, {
      timeout: isSweep ? 3_600_000 : 60_000,
    }, async () => {
      const whole = await prepared(flow)
      const { writes, signal } = await run(flow, whole, { write: 0, isSent: false })
      assert.equal(signal, null)
      assert.ok(writes > 0)
      await runJobs(tools())
      const expected = await left(whole)
      const kills: KillAt[] = isSweep
        ? Array.from({ length: writes * 2 }, (_, each) => ({ write: Math.floor(each / 2) + 1, isSent: each % 2 === 1 }))
        : Array.from({ length: sampled }, (_, each) => ({
            write: Math.max(1, Math.round(((each + 0.6) / sampled) * writes)),
            isSent: each % 2 === 1,
          }))
      for (const kill of kills) {
        const given = await prepared(flow)
        const died = await run(flow, given, kill)
        assert.equal(died.signal, 'SIGKILL', `${flow} ${JSON.stringify(kill)}`)
        await mustStand(flow, given, died.told)
        await flows[flow](tools(), given, () => {})
        await runJobs(tools())
        assert.deepEqual(await left(given), expected, `${flow} ${JSON.stringify(kill)} of ${writes}`)
      }
      assert.equal(await strayFiles(), 0)
    })
  }
})
