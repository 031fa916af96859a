import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Language } from '#kernel/language'
import type { Person } from '#kernel/principal'
import { residencePermit } from '../../../demonstration/samples/items/index.ts'
import { type CaseworkWorld, caseworkWorld, readyDraft, refused } from '../../../test/casework-world.ts'
import { mustBePage, type PageVisitor, pageVisitor } from '../../../test/page-visitor.ts'
import { getOwnCase } from '../applicant/get-own-case.ts'
import { openOwnDocument } from '../documents/serve-document.ts'
import { listActs } from '../store/act-store.ts'
import { answer } from './answer.ts'
import { getDraft } from './get-draft.ts'
import { applicationHash, applicationLines } from './sign-application.ts'
import { submitCase } from './submit-case.ts'

describe('an application that is signed with a second proof', () => {
  let world: CaseworkWorld
  let pages: PageVisitor
  before(async () => {
    const { online } = residencePermit
    if (!online) throw new Error('the residence permit is applied for online')
    world = await caseworkWorld({ item: { online: { ...online, signature: 'second-proof' } } })
    pages = await pageVisitor(world.node)
  })
  after(async () => {
    await pages.close()
    await world.close()
  })

  async function textHash(person: Person, caseId: string, language: Language = 'zh-CN'): Promise<string> {
    const draft = await world.node.as(person, (services) => getDraft(services, person, caseId))
    return applicationHash(world.node.services.keys, applicationLines(draft, person, language))
  }
  const submit = (person: Person, id: string, hash?: string, language: Language = 'zh-CN') =>
    world.node.as(person, (services) =>
      submitCase(services, person, id, { submissionKey: id, ...(hash && { signature: { language, textHash: hash } }) }),
    )

  it('is what was on the screen, kept in the record, and a document with seal and number that nobody is served with', async () => {
    const person = await world.signIn(1, { level: 3 })
    const { case: draft } = await readyDraft(world, person)
    const hash = await textHash(person, draft.id)
    await submit(person, draft.id, hash)
    const acts = await world.node.as(person, (services) => listActs(services, draft))
    const signed = acts.flatMap((act) => (act.act === 'submit' ? [act.detail.signed] : []))[0]
    assert.deepEqual([signed?.textHash, signed?.level, signed?.language], [hash, 3, 'zh-CN'])
    assert.match(signed?.text ?? '', /申请书：居住证申领\n申请人：林晓岚\n/)
    assert.doesNotMatch(signed?.text ?? '', /\d{17}/, 'numbers are masked')
    const view = await world.node.as(person, (services) => getOwnCase(services, person, draft.id))
    assert.equal(view.documents[0]?.name, 'application')
    const open = { name: 'application', language: 'zh-CN' as const }
    const document = await world.node.as(person, (services) => openOwnDocument(services, person, draft.id, open))
    assert.match(document.head.number, /^申请〔2026〕\d+号$/)
    assert.equal(document.file.subarray(0, 5).toString(), '%PDF-')
    const after = await world.node.as(person, (services) => getOwnCase(services, person, draft.id))
    assert.ok(!after.documents.some(({ kind }) => kind === 'service-receipt'))
  })

  it('is not taken without the proof, without the text, or when something has changed since', async () => {
    const person = await world.signIn(7, { level: 3 })
    const { case: draft } = await readyDraft(world, person)
    const seen = await textHash(person, draft.id)
    await assert.rejects(submit({ ...person, level: 2 }, draft.id, seen), refused('kernel.level-too-low'))
    await assert.rejects(submit(person, draft.id), refused('casework.application-changed'))
    await assert.rejects(submit(person, draft.id, seen, 'en'), refused('casework.application-changed'))
    await world.node.as(person, (services) =>
      answer(services, person, draft.id, { questionId: 'purpose', value: 'study' }),
    )
    await assert.rejects(submit(person, draft.id, seen), refused('casework.application-changed'))
    assert.equal((await submit(person, draft.id, await textHash(person, draft.id, 'en'), 'en')).state, 'accepted')
  })

  it('is shown word for word on the page that sends it, which asks for the proof first', async () => {
    const person = await world.signIn(9)
    const { case: draft } = await readyDraft(world, person)
    const path = `/apply/${draft.id}/check`
    const page = mustBePage(await pages.get(person, path))
    const hash = await textHash(person, draft.id)
    assert.ok(page.includes(`value="${hash}"`) && page.includes(`原文摘要：${hash}`))
    const sent = await pages.post(person, path, { submissionKey: 'k', textHash: hash })
    assert.equal(sent.location, `/stepup?${new URLSearchParams({ return: path })}`)
    const proved = await world.signIn(9, { level: 3 })
    const done = await pages.post(proved, path, { submissionKey: 'k', textHash: hash })
    assert.match(done.location ?? '', /\/apply\/[^/]+\/done/)
  })
})
