import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { one, sql } from '#kernel/database'
import { type FileRef, readWhole } from '#kernel/files/file-store'
import { DamagedFile } from '#kernel/files/sealed-file'
import { type Person, system } from '#kernel/principal'
import {
  attachMaterial,
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  files,
  readyDraft,
  refused,
} from '../../../test/casework-world.ts'
import { submitCase } from '../draft/submit-case.ts'
import { detachMaterial } from './attach-material.ts'
import { deleteAttachment, listAttachments } from './attachment-store.ts'
import { handInMaterial } from './hand-in-material.ts'
import { readAttachment } from './read-attachment.ts'
import { reuseMaterial } from './reuse-material.ts'
import { moveFiles, rescanFiles, sweepFiles } from './sweep-files.ts'

const day = 24 * 3_600_000

describe('a file that is handed in', () => {
  let world: CaseworkWorld
  let person: Person
  let caseId = ''
  let number = 6
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())
  beforeEach(async () => {
    person = await world.signIn(number)
    number += 1
    caseId = (await readyDraft(world, person)).case.id
    world.node.setScanner({ scan: async () => 'clean' })
  })

  const asSystem = <T>(work: Parameters<typeof world.node.as<T>>[1]) => world.node.as(system, work)
  const attach = (bytes: Buffer = files.pdf, fileName = '合同.pdf') =>
    world.node.as(person, (services) =>
      attachMaterial(services, person, caseId, { materialId: 'dwelling', fileName, bytes }),
    )
  const read = (who: Person | typeof eastLake, id: string) =>
    world.node.as(who, (services) => readAttachment(services, who, caseId, id))
  const listed = () =>
    world.node.as(person, (services) =>
      // The brand is for the type checker; the draft exists.
      listAttachments(services, { partyId: person.partyId, id: caseId as never }),
    )

  /** As a disk loses a file: the row still names it. */
  async function lose(id: string): Promise<void> {
    const { ref } = await asSystem(({ db }) =>
      one<{ ref: FileRef }>(db, sql`select file_ref as ref from casework.materials where id = ${id}`),
    )
    await world.node.services.files.remove(ref)
  }

  /** Files in the store, however new. */
  async function stored(): Promise<FileRef[]> {
    const found: FileRef[] = []
    for await (const ref of world.node.services.files.list('casework-materials', new Date(Date.now() + day)))
      found.push(ref)
    return found.sort()
  }

  it('leaves nothing behind when it is refused', async () => {
    const before = await stored()
    for (const bytes of [files.html, Buffer.concat([files.png, Buffer.from('PK\u0003\u0004')]), Buffer.alloc(5 << 20)])
      await assert.rejects(attach(bytes))
    world.node.setScanner({ scan: async () => 'infected' })
    await assert.rejects(attach(), refused('casework.infected-file'))
    await assert.rejects(attach(files.jpeg), refused('casework.infected-file'))
    assert.deepEqual(await stored(), before)
    assert.deepEqual(await listed(), [])
  })

  it('is not taken in at all when it may not come', async () => {
    let asked = false
    async function* content(): AsyncGenerator<Uint8Array> {
      asked = true
      yield files.pdf
    }
    const handIn = (who: Person, materialId: string) =>
      handInMaterial(
        {
          services: world.node.services,
          inTransaction: (work) => world.node.as(who, work),
        },
        who,
        caseId,
        { materialId, fileName: 'a.pdf', content: content() },
      )
    await assert.rejects(handIn(person, 'diary'), refused('casework.unknown-material'))
    await assert.rejects(handIn(await world.signIn(3), 'dwelling'), refused('casework.case-not-found'))
    assert.equal(asked, false)
    assert.equal((await handIn(person, 'dwelling')).scan, 'clean')
  })

  it('leaves nothing behind when its row cannot be written', async () => {
    const before = await stored()
    let times = 0
    const failing = handInMaterial(
      {
        services: world.node.services,
        inTransaction: (work) => (++times === 2 ? Promise.reject(new Error('gone')) : world.node.as(person, work)),
      },
      person,
      caseId,
      {
        materialId: 'dwelling',
        fileName: 'a.pdf',
        content: (async function* () {
          yield files.pdf
        })(),
      },
    )
    await assert.rejects(failing, /gone/)
    assert.deepEqual(await stored(), before)
  })

  it('waits unseen while the scanner is away, and is shown or deleted once it was asked', async () => {
    world.node.setScanner({ scan: async () => 'away' })
    const [gone, good, bad] = [await attach(), await attach(), await attach(files.jpeg)]
    assert.equal(good.scan, 'pending')
    await lose(gone.id)
    await assert.rejects(read(person, good.id), refused('casework.file-being-checked'))
    assert.equal(await rescanFiles(world.node.unbound, asSystem), 0)
    world.node.setScanner({ scan: async (content) => ((await readWhole(content))[0] === 0xff ? 'infected' : 'clean') })
    assert.equal(await rescanFiles(world.node.unbound, asSystem), 2)
    assert.equal((await read(person, good.id)).scan, 'clean')
    await assert.rejects(read(person, bad.id), refused('casework.infected-file'))
    assert.deepEqual((await listed()).map(({ scan }) => scan).sort(), ['clean', 'infected', 'pending'])
    await world.node.as(person, (services) => detachMaterial(services, person, caseId, gone.id))
    await world.node.as(person, (services) => detachMaterial(services, person, caseId, bad.id))
    await world.node.as(person, (services) => submitCase(services, person, caseId, { submissionKey: 'once' }))
    assert.equal((await read(eastLake, good.id)).mediaType, 'application/pdf')
  })

  it('that is damaged keeps no other from its scanner', async () => {
    world.node.setScanner({ scan: async () => 'away' })
    const [damaged, good] = [await attach(), await attach()]
    let first = true
    world.node.setScanner({
      async scan(content) {
        await readWhole(content)
        if (!first) return 'clean'
        first = false
        throw new DamagedFile('a piece of a file is not as it was put')
      },
    })
    assert.ok((await rescanFiles(world.node.unbound, asSystem)) >= 1)
    const scans = new Map((await listed()).map(({ id, scan }) => [id, scan]))
    assert.deepEqual([scans.get(damaged.id), scans.get(good.id)], ['pending', 'clean'])
  })

  it('that another case takes over while it is taken back stays, or is not taken over', async () => {
    person = await world.signIn(1)
    caseId = (await readyDraft(world, person)).case.id
    const kept = await attach()
    await world.node.as(person, (services) => submitCase(services, person, caseId, { submissionKey: caseId }))
    const next = (await readyDraft(world, person)).case.id
    let copied = () => {}
    let mayCommit = () => {}
    const isCopied = new Promise<void>((done) => {
      copied = done
    })
    const goesOn = new Promise<void>((done) => {
      mayCommit = done
    })
    const reusing = world.node.as(person, async (services) => {
      await reuseMaterial(services, person, next, kept.id)
      copied()
      await goesOn
    })
    await isCopied
    // As taking it back does, whoever may: it waits for the copy, and then leaves the file.
    const deleting = world.node.as(person, (services) =>
      // The brand is for the type checker; the case exists.
      deleteAttachment(services, { partyId: person.partyId, id: caseId as never }, kept.id),
    )
    setImmediate(mayCommit)
    await reusing
    assert.equal(await deleting, undefined)
  })

  it('goes with its row', async () => {
    const before = await stored()
    const kept = await attach()
    assert.equal((await stored()).length, before.length + 1)
    await world.node.as(person, (services) => detachMaterial(services, person, caseId, kept.id))
    while ((await stored()).length > before.length) await new Promise(setImmediate)
  })

  it('is swept a day later when no row names it', async () => {
    const kept = await attach()
    const orphan = await world.node.services.files.put(
      'casework-materials',
      (async function* () {
        yield files.pdf
      })(),
    )
    const { files: store } = world.node.services
    const at = (milliseconds: number) => ({ now: () => new Date(Date.now() + milliseconds) })
    assert.equal(await sweepFiles({ files: store, clock: at(0) }, asSystem), 0)
    assert.ok((await sweepFiles({ files: store, clock: at(2 * day) }, asSystem)) >= 1)
    assert.ok(!(await stored()).includes(orphan.ref))
    assert.equal((await read(person, kept.id)).id, kept.id)
  })

  it('of a row of before is read, and moved to the store by a job', async () => {
    const kept = await attach()
    await asSystem(({ db, keys }) =>
      sql`update casework.materials set content = ${keys.seal('casework.materials', files.pdf)}, file_ref = null
        where id = ${kept.id}`.execute(db),
    )
    const whole = async () => Buffer.concat(await Array.fromAsync((await read(person, kept.id)).content))
    assert.deepEqual(await whole(), files.pdf)
    assert.equal(await moveFiles(world.node.unbound, asSystem), 1)
    assert.equal(await moveFiles(world.node.unbound, asSystem), 0)
    assert.deepEqual(await whole(), files.pdf)
  })
})
