import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Person } from '#kernel/principal'
import {
  attachMaterial,
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  files,
  refused,
  submittedCase,
} from '../../../test/casework-world.ts'
import { detachMaterial } from '../materials/attach-material.ts'
import { openCase } from '../office/open-case.ts'
import { requestCorrection } from '../office/request-correction.ts'
import { supplyCorrection } from './supply-correction.ts'

const entry = { what: '近期证件照', why: '照片超过5年', standard: '白底' }

describe('supplying a correction', () => {
  let world: CaseworkWorld
  let person: Person
  let caseId: string
  before(async () => {
    world = await caseworkWorld()
    person = await world.signIn(1)
    caseId = (await submittedCase(world, person)).caseId
    await world.node.as(eastLake, async (services) => {
      const { version } = await openCase(services, eastLake, caseId)
      const entries = [entry, { ...entry, what: '住址说明' }]
      await requestCorrection(services, eastLake, caseId, { version, entries, by: '2026-07-20' })
    })
  })
  after(() => world.close())

  const supply = (answers: Record<string, string>, who = person) =>
    world.node.as(who, (services) => supplyCorrection(services, who, caseId, { answers }))
  const attach = (materialId: string) =>
    world.node.as(person, (services) =>
      attachMaterial(services, person, caseId, { materialId, fileName: 'a.png', bytes: files.png }),
    )

  it('takes files for the entries of the notice and for nothing else', async () => {
    await assert.rejects(attach('photo'), refused('casework.unknown-material'))
    const first = await attach('c1')
    await world.node.as(person, (services) => detachMaterial(services, person, caseId, first.id))
    await attach('c1')
  })

  it('wants all of it at once, and names what is still open', async () => {
    await assert.rejects(supply({ c1: 'x' }), (error: { code?: string; fields?: { field: string }[] }) => {
      assert.equal(error.code, 'casework.correction-open')
      assert.deepEqual(
        error.fields?.map(({ field }) => field),
        ['correction-c2'],
      )
      return true
    })
    await assert.rejects(supply({ c2: '   ' }), refused('casework.correction-open'))
  })

  it('is the applicant’s alone', async () => {
    await assert.rejects(supply({ c2: '住在青云路' }, await world.signIn(2)), refused('casework.case-not-found'))
  })

  it('goes back to the office once, also pressed twice at once', async () => {
    const results = await Promise.allSettled([supply({ c2: '住在青云路' }), supply({ c2: '住在青云路' })])
    assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1)
    const opened = await world.node.as(eastLake, (services) => openCase(services, eastLake, caseId))
    assert.equal(opened.innerState, 'handling')
    assert.deepEqual(
      opened.correction?.supplied.map(({ text, files: attached }) => [text, attached.length]),
      [
        [null, 1],
        ['住在青云路', 0],
      ],
    )
    await assert.rejects(supply({ c2: 'x' }), refused('casework.not-now'))
  })
})
