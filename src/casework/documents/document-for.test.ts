import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { SuiteName } from '#kernel/cipher/cipher-suite'
import { one, rows, sql } from '#kernel/database'
import { type Person, system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  granted,
  refused,
  submittedCase,
  westLake,
} from '../../../test/casework-world.ts'
import { readPdf } from '../../../test/read-pdf.ts'
import { findCaseKey } from '../store/case-store.ts'
import { checkCodeOf } from './check-code.ts'
import { documentFor } from './document-for.ts'
import { printDocuments } from './print-documents.ts'
import { handOverDocument, openOwnDocument, readDocument } from './serve-document.ts'
import { verifyDocument } from './verify-document.ts'

for (const suite of ['intl', 'gm'] as const satisfies readonly SuiteName[]) {
  describe(`official documents of the suite ${suite}`, () => {
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
    async function document(name: string, language: 'zh-CN' | 'en' = 'zh-CN') {
      return asSystem(async (services) => {
        const key = await findCaseKey(services.db, caseId)
        assert.ok(key)
        return documentFor(services, key, name, language)
      })
    }

    it('are made from the acts that were committed, each once', async () => {
      assert.ok((await printDocuments(asSystem)) >= 2)
      assert.equal(await printDocuments(asSystem), 0)
      const made = await rows<{ kind: string; serial: number }>(
        world.node.services.db,
        sql`select kind, serial from casework.documents order by serial`,
      ).catch(() => [])
      assert.deepEqual(made, [], 'nobody in particular sees none')
      const seen = await asSystem(({ db }) =>
        rows<{ kind: string; serial: number }>(db, sql`select kind, serial from casework.documents order by serial`),
      )
      assert.deepEqual(seen, [
        { kind: 'acceptance', serial: 1 },
        { kind: 'grant', serial: 2 },
      ])
    })

    it('are the same bytes whenever they are asked for, in each language', async () => {
      const [first, again, english] = [await document('grant'), await document('grant'), await document('grant', 'en')]
      assert.deepEqual(again.file, first.file)
      assert.equal(english.head.number, first.head.number)
      assert.notDeepEqual(english.file, first.file)
      for (const { file } of [first, english]) assert.deepEqual(readPdf(file).faults, [])
      const { text, pages } = readPdf(first.file)
      assert.equal(pages, 1)
      for (const words of [
        '准予决定书',
        '准予〔2026〕2号',
        '林晓岚：',
        '第三十八条第一款',
        '电子证照标识：1.2.156.3005.2.',
        '2026年7月8日',
      ]) {
        assert.ok(text.includes(words), `${words} in ${text}`)
      }
      assert.match(readPdf(english.file).text, /Decision to grant.*Chinese document holds.*article 38 paragraph 1/)
    })

    it('are proved genuine by number and code, with a masked name and nothing else of the person', async () => {
      const { head } = await document('grant')
      const code = checkCodeOf(world.node.services.keys, head.verificationNumber)
      const verification = await world.node.as({ kind: 'anonymous' }, (services) =>
        verifyDocument(services, {
          number: head.verificationNumber.toLowerCase(),
          code: ` ${code.slice(0, 5)}-${code.slice(5)}`,
        }),
      )
      assert.equal(verification.outcome, 'genuine')
      const shown = JSON.stringify(verification)
      assert.match(shown, /林\*岚/)
      assert.doesNotMatch(shown, /林晓岚/)
      assert.ok(shown.includes(head.digest))
      assert.ok(!shown.includes(head.caseNumber))
    })

    it('with a wrong code, or a number that nobody has, are one answer', async () => {
      const { head } = await document('grant')
      const { keys } = world.node.services
      const ask = (number: string, code: string) =>
        world.node.as({ kind: 'anonymous' }, (services) => verifyDocument(services, { number, code }))
      const unknown = { outcome: 'unknown', checkedAt: world.node.services.clock.now() }
      assert.deepEqual(await ask(head.verificationNumber, '0000000000'), unknown)
      assert.deepEqual(await ask(head.verificationNumber, ''), unknown)
      const next = head.verificationNumber.replace(/\d+$/, '99')
      assert.deepEqual(await ask(next, checkCodeOf(keys, next)), unknown)
      for (const number of ['', '2026', `${head.verificationNumber}0'; --`, '9'.repeat(300)]) {
        assert.deepEqual(await ask(number, 'x'), unknown)
      }
    })

    it('whose file was changed past the program are called forged', async () => {
      const { head, row } = await document('acceptance')
      const code = checkCodeOf(world.node.services.keys, head.verificationNumber)
      const other = await document('grant')
      const ask = () => asSystem((services) => verifyDocument(services, { number: head.verificationNumber, code }))
      assert.equal((await ask()).outcome, 'genuine')
      await asSystem(({ db, keys }) =>
        sql`update casework.document_files set file = ${keys.seal('casework.document_files', other.file)}
          where document_id = ${row.id}`.execute(db),
      )
      assert.equal((await ask()).outcome, 'forged')
    })

    it('opened by the applicant count as served at that moment, once, and give a receipt of service', async () => {
      const open = () =>
        world.node.as(person, (services) =>
          openOwnDocument(services, person, caseId, { name: 'grant', language: 'zh-CN' }),
        )
      await open()
      world.node.advance(60_000)
      await open()
      const delivered = await asSystem(({ db }) =>
        rows<{ deliveredAt: Date; way: string }>(db, sql`select delivered_at, way from casework.document_deliveries`),
      )
      assert.equal(delivered.length, 1)
      assert.equal(delivered[0]?.way, 'online')
      const receipt = await document('service-receipt-of-grant')
      const { text, faults } = readPdf(receipt.file)
      assert.deepEqual(faults, [])
      assert.match(text, /送达〔2026〕3号/)
      assert.match(text, /送达文书：准予决定书，准予〔2026〕2号/)
      assert.match(text, /受送达人：林晓岚/)
    })

    it('are handed over by the office’s window once, and not after they were served', async () => {
      const hand = (name: string, officer = eastLake) =>
        world.node.as(officer, (services) => handOverDocument(services, officer, caseId, { name, receiver: '林晓岚' }))
      await assert.rejects(hand('grant'), refused('casework.served-already'))
      await hand('acceptance')
      await assert.rejects(hand('acceptance'), refused('casework.served-already'))
      await assert.rejects(hand('acceptance', westLake), refused('casework.case-not-found'))
      await assert.rejects(hand('nothing'), refused('casework.case-not-found'))
      const idle = { ...eastLake, duties: [] }
      await assert.rejects(hand('acceptance', idle), refused('kernel.not-allowed'))
    })

    it('are nobody else’s', async () => {
      const other = await world.signIn(7)
      const options = { name: 'grant', language: 'zh-CN' } as const
      await assert.rejects(
        world.node.as(other, (services) => openOwnDocument(services, other, caseId, options)),
        refused('casework.case-not-found'),
      )
      await assert.rejects(
        world.node.as(westLake, (services) => readDocument(services, westLake, caseId, options)),
        refused('casework.case-not-found'),
      )
      for (const who of [other, westLake, { kind: 'anonymous' } as const]) {
        const { count } = await world.node.as(who, ({ db }) =>
          one<{ count: number }>(db, sql`select count(*) from casework.document_files`),
        )
        assert.equal(count, 0)
      }
    })

    it('of one office are numbered without a gap, however many are made at once, and whatever fails', async () => {
      const cases = [
        await submittedCase(world, await world.signIn(5)),
        await submittedCase(world, await world.signIn(9)),
      ]
      for (const number of [5, 9]) cases.push(await submittedCase(world, await world.signIn(number)))
      const wanted = cases.flatMap(({ caseId: id }) => [id, id])
      await Promise.all(
        wanted.map((id) =>
          asSystem(async (services) => {
            const key = await findCaseKey(services.db, id)
            assert.ok(key)
            await documentFor(services, key, 'acceptance')
          }),
        ),
      )
      const serials = await asSystem(({ db }) =>
        rows<{ organisationId: string; serial: number }>(
          db,
          sql`select organisation_id, serial from casework.documents order by organisation_id, serial`,
        ),
      )
      const offices = Map.groupBy(serials, ({ organisationId }) => organisationId)
      for (const numbers of offices.values()) {
        assert.deepEqual(
          numbers.map(({ serial }) => serial),
          numbers.map((_, index) => index + 1),
        )
      }
      assert.equal(serials.length, 3 + cases.length)
    })
  })
}
