import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { anonymous } from '#kernel/principal'
import { type CaseworkWorld, caseworkWorld, eastLake } from '../../../../test/casework-world.ts'
import { mustBePage, type PageVisitor, pageVisitor } from '../../../../test/page-visitor.ts'

describe('the page that asks for a second proof', () => {
  let world: CaseworkWorld
  let pages: PageVisitor
  before(async () => {
    world = await caseworkWorld()
    pages = await pageVisitor(world.node)
  })
  after(async () => {
    await pages.close()
    await world.close()
  })
  const back = '/apply/x/commit?id=lease'
  const path = `/stepup?${new URLSearchParams({ return: back })}`
  const codeSent = () => /\d{6}/.exec(world.node.sms.at(-1)?.text.zh ?? '')?.[0] ?? ''

  it('says what for, sends a code to the phone of the session, and returns', async () => {
    const person = await world.signIn(1)
    const page = mustBePage(await pages.get(person, path))
    assert.match(page, /<h1>确认是您本人<\/h1>/)
    assert.doesNotMatch(page, /id="code"/)
    assert.match(mustBePage(await pages.get(person, `/en${path}`)), /Confirm that it is you/)
    const sent = mustBePage(await pages.post(person, '/stepup/send', { return: back }))
    assert.match(sent, /id="code"/)
    const wrong = await pages.post(person, '/stepup/code', { return: back, code: '0' })
    assert.match(mustBePage(wrong, 422), /验证码不对/)
    const right = await pages.post(person, '/stepup/code', { return: back, code: codeSent() })
    assert.equal(right.location, back)
    world.node.advance(61_000)
    await pages.post(person, '/en/stepup/send', { return: back })
    const english = await pages.post(person, '/en/stepup/code', { return: `/en${back}`, code: codeSent() })
    assert.equal(english.location, `/en${back}`)
  })

  it('leads nowhere else, whatever address it is given', async () => {
    const person = await world.signIn(2)
    await pages.post(person, '/stepup/send', { return: 'https://evil.example/' })
    const answer = await pages.post(person, '/stepup/code', { return: '//evil.example/', code: codeSent() })
    assert.equal(answer.location, '/')
    assert.doesNotMatch(
      (await pages.get(person, '/stepup?return=https://evil.example/')).body,
      /(?:href|value)="(?:https:)?\/\/evil/,
    )
  })

  it('asks strangers to sign in, sends staff away, and takes no form without its token', async () => {
    assert.match((await pages.get(anonymous, path)).location ?? '', /^\/signin\?/)
    assert.notEqual((await pages.get(eastLake, path)).status, 200)
    const unnamed = await world.signIn(3, { level: 1 })
    assert.match((await pages.get(unnamed, path)).location ?? '', /level=2/)
    const person = await world.signIn(4)
    assert.equal((await pages.post(person, '/stepup/send', { csrf: 'x' })).status, 403)
  })
})
