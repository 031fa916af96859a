import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Question, QuestionForm } from '#catalogue'
import type { Person } from '#kernel/principal'
import { residencePermit } from '../../../../demonstration/samples/items/index.ts'
import { type CaseworkWorld, caseworkWorld, permit } from '../../../../test/casework-world.ts'
import { hiddenField, mustBePage, type PageVisitor, pageVisitor } from '../../../../test/page-visitor.ts'

const why = { zh: '只有您知道。', en: 'Only you know.' }

function ask(id: string, zh: string, form: QuestionForm, when?: string): Question {
  const title = { zh, en: 'Question' }
  return { id, dataElement: `T ${id}`, title, why, form, optional: false, ...(when !== undefined && { when }) }
}

const more: readonly Question[] = [
  ask('kids', '有孩子吗？', { kind: 'yes-no' }),
  ask(
    'family',
    '有哪些孩子？',
    {
      ...{ kind: 'group', entry: { zh: '孩子', en: 'Child' }, min: 1, max: 3 },
      fields: [
        {
          ...{ id: 'name', dataElement: 'T name', label: { zh: '姓名', en: 'Name' }, optional: false },
          form: { kind: 'text', maxLength: 20, multiline: false },
        },
        {
          ...{ id: 'birth', dataElement: 'T birth', label: { zh: '出生日期', en: 'Born' }, optional: false },
          form: { kind: 'date' },
        },
      ],
    },
    'answers.kids',
  ),
  ask('home', '住哪里？', { kind: 'address' }),
  ask('rent', '每月房租多少？', { kind: 'money' }),
  ask('needs', '需要什么？', {
    kind: 'choices',
    options: ['desk', 'bed'].map((value) => ({ value, words: { zh: value, en: value } })),
  }),
]

/** The pages of questions without script: rows, regions, several choices, and everything nobody asked for. */
describe('the page of a question', () => {
  let world: CaseworkWorld
  let pages: PageVisitor
  let person: Person
  let caseId = ''
  before(async () => {
    const { online } = residencePermit
    assert.ok(online)
    world = await caseworkWorld({ item: { online: { ...online, questions: [...online.questions, ...more] } } })
    pages = await pageVisitor(world.node)
    person = await world.signIn(1)
    const { location = '' } = await pages.post(person, '/apply/start', { item: permit.itemCode })
    caseId = /^\/apply\/([^/]+)\/start$/.exec(location)?.[1] ?? ''
    await pages.post(person, `/apply/${caseId}/start`)
  })
  after(async () => {
    await pages.close()
    await world.close()
  })

  const path = (step: string) => `/apply/${caseId}/${step}`
  const get = async (step: string) => mustBePage(await pages.get(person, path(step)))
  const post = (step: string, fields: Record<string, string>) => pages.post(person, path(step), fields)

  it('follows the answers: steps come and go, and their number with them', async () => {
    assert.match(await get('q/1'), /第3步，共8步/)
    assert.equal((await post('q/1', { 'answer-purpose': 'study' })).location, path('q/2'))
    assert.equal((await post('q/2', { 'answer-kids': 'no' })).location, path('q/4'))
    assert.match(await get('q/4'), /第5步，共8步/)
    assert.equal((await pages.get(person, path('q/3'))).location, path('check'))
    assert.equal((await post('q/2', { 'answer-kids': 'yes' })).location, path('q/3'))
    assert.match(await get('q/3'), /第5步，共9步/)
    assert.match(await get('check'), /有哪些孩子/)
  })

  it('adds and removes rows without script and keeps what was entered', async () => {
    const first = await get('q/3')
    assert.match(first, /孩子1/)
    assert.doesNotMatch(first, /remove-0/)
    const row = (index: number, name: string, year: string) => ({
      [`answer-family-${index}-name`]: name,
      [`answer-family-${index}-birth-year`]: year,
      [`answer-family-${index}-birth-month`]: '5',
      [`answer-family-${index}-birth-day`]: '６',
    })
    const grown = mustBePage(await post('q/3', { 'answer-family-rows': '1', ...row(0, '李明', '2015'), row: 'add' }))
    assert.match(grown, /value="李明"/)
    assert.match(grown, /孩子2/)
    assert.equal(hiddenField(grown, 'answer-family-rows'), '2')

    const two = { 'answer-family-rows': '2', ...row(0, '李明', '2015'), ...row(1, '', '20') }
    const wrong = mustBePage(await post('q/3', two), 422)
    assert.match(wrong, /<title>错误：/)
    assert.match(wrong, /href="#answer-family-1-name"/)
    assert.match(wrong, /href="#answer-family-1-birth-year"/)
    assert.equal(wrong.match(/请填写真实的日期/g)?.length, 2, 'the same words above and at the field')
    assert.match(wrong, /value="李明"/)

    const shrunk = mustBePage(await post('q/3', { ...two, row: 'remove-1' }))
    assert.equal(hiddenField(shrunk, 'answer-family-rows'), '1')
    const kept = await post('q/3', { 'answer-family-rows': '2', ...row(0, '李明', '2015'), ...row(1, '李亮', '2017') })
    assert.equal(kept.location, path('q/4'))
    assert.match(await get('q/3'), /value="李亮"/)
    assert.match(await get('check'), /李亮.*2017年5月6日/s)
  })

  it('leads down to a region by links and takes it with the rest of an address', async () => {
    const near = await get('q/4')
    assert.match(near, /href="[^"]*in=360200"/)
    const city = await get('q/4?in=360100')
    assert.match(city, /type="radio"[^>]*value="360102"/)
    assert.match(await get('q/4?in=000000'), /href="[^"]*in=440000"/)
    assert.match(await get('q/4?in=nowhere'), /in=360200/)
    const wrong = mustBePage(await post('q/4', { 'answer-home-in': '360100', 'answer-home-detail': '' }), 422)
    assert.match(wrong, /value="360102"/, 'stays where one was')
    const lacking = mustBePage(
      await post('q/4', { 'answer-home-in': '360100', 'answer-home-detail': '青岚路8号' }),
      422,
    )
    assert.match(lacking, /请选择所在地区/)
    assert.match(lacking, /value="青岚路8号"/)
    const address = { 'answer-home-in': '360100', 'answer-home-region': '360102', 'answer-home-detail': '青岚路8号' }
    assert.equal((await post('q/4', address)).location, path('q/5'))
    assert.match(await get('check'), /江西省南昌市东湖区青岚路8号/)
    assert.match(await get('q/4'), /checked=""[^>]*value="360102"|value="360102"[^>]*checked=""/)
  })

  it('takes money as people write it, and keeps what was wrong to be mended', async () => {
    assert.match(mustBePage(await post('q/5', { 'answer-rent': '一千' }), 422), /value="一千"/)
    assert.equal((await post('q/5', { 'answer-rent': '１，２００元' })).location, path('q/6'))
    assert.match(await get('check'), /1,200元/)
  })

  it('refuses what was not asked for, and changes nothing', async () => {
    await post('q/6', { 'answer-needs': 'bed' })
    const before = await get('check')
    const strange: readonly [string, Record<string, string>][] = [
      ['q/5', { 'answer-rent': '1', 'answer-purpose': 'other' }],
      ['q/5', { 'answer-rent': '1', admin: 'yes' }],
      ['q/5', { 'answer-rent': '1', constructor: 'x' }],
      ['q/5', { 'answer-rent': '1', ['__proto__']: 'x' }],
      ['q/3', { 'answer-family-rows': '1', 'answer-family-7-name': 'x' }],
      ['q/3', { 'answer-family-rows': '1', 'answer-family-0-shoe': '42' }],
      ['prefill', { 'answer-rent': '1' }],
    ]
    for (const [step, fields] of strange) {
      const { status, body } = await post(step, fields)
      assert.equal(status, 422, JSON.stringify(fields))
      assert.match(body, /没有要您填的内容/)
    }
    const hostile: readonly [string, Record<string, string>][] = [
      ['q/5', { 'answer-rent': '9'.repeat(10_000) }],
      ['q/1', { 'answer-purpose': '__proto__' }],
      ['q/6', { 'answer-needs': 'constructor' }],
      ['q/4', { 'answer-home-in': '360100', 'answer-home-region': '360102', 'answer-home-detail': 'a\u0007b' }],
      ['q/4', { 'answer-home-in': '360100', 'answer-home-region': '360102', 'answer-home-detail': '路'.repeat(4000) }],
      ['q/3', { 'answer-family-rows': '99' }],
    ]
    for (const [step, fields] of hostile) assert.equal((await post(step, fields)).status, 422, step)
    const plain = (page: string) => page.replaceAll(/value="[^"]*"/g, '')
    assert.equal(plain(await get('check')), plain(before))
  })

  it('refuses an answer to a question that is not asked any more', async () => {
    await post('q/2', { 'answer-kids': 'no' })
    const { status, body } = await post('q/3', { 'answer-family-rows': '1', 'answer-family-0-name': '李' })
    assert.equal(status, 422)
    assert.match(body, /没有要您填的内容/)
    assert.doesNotMatch(await get('check'), /李明/)
    assert.doesNotMatch(await get('tasks'), /有哪些孩子/)
    await post('q/2', { 'answer-kids': 'yes' })
    assert.match(await get('check'), /李明/, 'what was answered is there again when it is asked again')
  })

  it('exists in English', async () => {
    for (const step of ['q/3', 'q/4?in=360100', 'q/5', 'q/6']) {
      const page = mustBePage(await pages.get(person, `/en${path(step)}`))
      assert.match(page, /<html lang="en"/)
    }
  })
})
