import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { SuiteName } from '#kernel/cipher/cipher-suite'
import { type Person, system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  granted,
  readyDraft,
  refused,
  submittedCase,
  westLake,
} from '../../../test/casework-world.ts'
import { readPdf } from '../../../test/read-pdf.ts'
import { openOwnDocument } from '../documents/serve-document.ts'
import { findCaseKey } from '../store/case-store.ts'
import { archiveCases, sweepArchiveFiles } from './archive-cases.ts'
import { readEntries } from './container.ts'
import { archiveArea, packCase } from './pack-case.ts'
import { readArchive, readOwnArchive } from './read-archive.ts'
import { verifyPackage } from './verify-package.ts'

for (const suite of ['intl', 'gm'] as const satisfies readonly SuiteName[]) {
  describe(`the archive of a closed case, suite ${suite}`, () => {
    let world: CaseworkWorld
    let person: Person
    let caseId: string
    before(async () => {
      world = await caseworkWorld({ suite })
      person = await world.signIn(1)
      caseId = (await submittedCase(world, person)).caseId
      await granted(world, eastLake, caseId)
    })
    after(() => world.close())

    const asSystem = <T>(work: (services: Services) => Promise<T>) => world.node.as(system, work)
    const read = (officer = eastLake) => world.node.as(officer, (services) => readArchive(services, officer, caseId))
    const pack = (id: string) =>
      asSystem(async (services) => {
        const key = await findCaseKey(services.db, id)
        assert.ok(key)
        return packCase(services, key)
      })

    it('is packed once it is closed, and sound without the database', async () => {
      assert.ok((await archiveCases(asSystem)) >= 1)
      const verdict = await verifyPackage(await read(), world.node.services.keys.publicKey)
      assert.deepEqual(verdict.faults, [])
      assert.equal(verdict.platformId, '360000')
      assert.match(verdict.caseNumber ?? '', /^[0-9A-Z]{43}$/)
    })

    it('holds the four kinds of content, and who made it when', async () => {
      const entries = await readEntries(await read())
      const paths = entries.map(({ path }) => path)
      for (const path of [
        'metadata.json',
        'metadata.xml',
        'form/item.json',
        'form/facts.json',
        'form/answers.json',
        'materials/materials.json',
        'process/acts.json',
        'process/commitments.json',
        'documents/acceptance.zh-CN.pdf',
        'documents/grant.zh-CN.pdf',
        'documents/grant.en.pdf',
        'documents/grant.zh-CN.json',
        'documents/grant.zh-CN.seal.der',
        'manifest.json',
        'signature.json',
      ])
        assert.ok(paths.includes(path), path)
      const find = (path: string) => entries.find((entry) => entry.path === path)?.bytes ?? Buffer.alloc(0)
      assert.deepEqual(readPdf(find('documents/grant.zh-CN.pdf')).faults, [])
      const xml = find('metadata.xml').toString()
      assert.match(xml, /<applicant>林晓岚<\/applicant>/)
      assert.match(xml, /<outcome>granted<\/outcome>/)
      assert.match(xml, /<submittedAt>2026-07-08T/)
      assert.match(find('process/acts.json').toString(), /"act": "take-effect"/)
    })

    it('packed again with the same content is the same edition; a later receipt of service makes the next', async () => {
      const first = await pack(caseId)
      assert.equal((await pack(caseId)).edition, first.edition)
      await world.node.as(person, (services) =>
        openOwnDocument(services, person, caseId, { name: 'grant', language: 'zh-CN' }),
      )
      assert.equal(await archiveCases(asSystem), 0, 'not before a day is over')
      const next = await pack(caseId)
      assert.equal(next.edition, first.edition + 1)
      const paths = (await readEntries(await read())).map(({ path }) => path)
      assert.ok(paths.includes('documents/service-receipt-of-grant.zh-CN.pdf'))
      assert.deepEqual((await verifyPackage(await read())).faults, [])
    })

    it('is given to the applicant without the record of the office, and to nobody else', async () => {
      const own = await world.node.as(person, (services) => readOwnArchive(services, person, caseId))
      const paths = (await readEntries(own)).map(({ path }) => path)
      assert.ok(paths.includes('documents/grant.zh-CN.pdf') && paths.includes('form/answers.json'))
      assert.ok(!paths.includes('process/acts.json') && !paths.includes('metadata.json'))
      const other = await world.signIn(7)
      await assert.rejects(
        world.node.as(other, (services) => readOwnArchive(services, other, caseId)),
        refused('casework.case-not-found'),
      )
      await assert.rejects(read(westLake), refused('casework.case-not-found'))
      await assert.rejects(read({ ...eastLake, duties: ['issuer'] }), refused('kernel.not-allowed'))
    })

    it('is not made of a case that is not over', async () => {
      const drafting = await world.signIn(5)
      const { case: draft } = await readyDraft(world, drafting)
      await assert.rejects(pack(draft.id), refused('casework.not-closed'))
      const open = await submittedCase(world, await world.signIn(9))
      await assert.rejects(pack(open.caseId), refused('casework.not-closed'))
      await assert.rejects(
        world.node.as(eastLake, (services) => readArchive(services, eastLake, open.caseId)),
        refused('casework.not-closed'),
      )
    })

    it('leaves nothing behind where a transaction failed: the sweep takes the file, never one that is named', async () => {
      const { files } = world.node.services
      async function* some() {
        yield Buffer.from('orphan')
      }
      await files.put(archiveArea, some())
      assert.equal(await asSystem(sweepArchiveFiles), 0, 'not before a day is over')
      world.node.advance(3 * 24 * 3_600_000)
      await asSystem(async (services) => {
        const later = { ...services, clock: { now: () => new Date(Date.now() + 3 * 24 * 3_600_000) } }
        assert.equal(await sweepArchiveFiles(later), 1)
      })
      assert.deepEqual((await verifyPackage(await read())).faults, [])
    })
  })
}
