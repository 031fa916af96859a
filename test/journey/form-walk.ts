import assert from 'node:assert/strict'
import { getSamplePerson } from '../../demonstration/samples/people.ts'
import type { VisitedNetwork } from './demonstration.ts'
import type { Visitor } from './visitor.ts'

/** Six digits of the newest message to a phone. */
export async function codeByForm(visitor: Visitor, network: VisitedNetwork, phone: string): Promise<string> {
  const sandbox = await visitor.get(`${network.origin('hub')}/sandbox/sms`)
  const text = sandbox.text.replace(/<[^>]+>/g, ' ')
  const found = new RegExp(`${phone.slice(-4)}\\s[\\s\\S]*?(?<!\\d)(\\d{6})(?!\\d)`).exec(text)?.[1]
  assert.ok(found, 'the sandbox shows the code')
  return found
}

/** Signs in at Jiangxi by forms alone; the first time with the real name. */
export async function signInByForm(visitor: Visitor, network: VisitedNetwork, number: number): Promise<void> {
  const { phone, name, residentId } = getSamplePerson(number)
  let page = await visitor.get(`${network.origin('360000')}/signin`)
  page = await visitor.submit(page, '/signin/phone', { phone })
  page = await visitor.submit(page, '/signin/code', { code: await codeByForm(visitor, network, phone) })
  if (page.url.includes('/signin/real-name'))
    page = await visitor.submit(page, '/signin/real-name', { name, residentId })
  assert.equal(page.status, 200)
  assert.ok(page.url.startsWith(network.origin('360000')), `back at the node: ${page.url}`)
}

/** Address of the residence permit's guide at Jiangxi. */
export async function guideByForm(visitor: Visitor, network: VisitedNetwork): Promise<string> {
  const origin = network.origin('360000')
  const found = await visitor.get(`${origin}/search?q=${encodeURIComponent('居住证申领')}`)
  const path = /href="(\/items\/[0-9A-Z]{33})"/.exec(found.text)?.[1]
  assert.ok(path, 'the search finds the residence permit')
  return origin + path
}

/** From the guide to the list of facts. @returns the case's id. */
export async function beginByForm(visitor: Visitor, network: VisitedNetwork): Promise<string> {
  let page = await visitor.get(await guideByForm(visitor, network))
  page = await visitor.submit(page, '/apply/start', {})
  page = await visitor.submit(page, '/start', {})
  const id = /\/apply\/([0-9a-f-]{36})\/prefill/.exec(page.url)?.[1]
  assert.ok(id, `the facts are shown: ${page.status} ${page.url}`)
  return id
}

/** The rest of the way, to the receipt. */
export async function finishByForm(visitor: Visitor, network: VisitedNetwork, caseId: string): Promise<string> {
  let page = await visitor.get(`${network.origin('360000')}/apply/${caseId}/prefill`)
  page = await visitor.submit(page, '/prefill', { 'answer-purpose': 'employment' })
  page = await visitor.submit(page, '/check', {})
  const number = /[0-9A-Z]{43}/.exec(page.text)?.[0]
  assert.ok(number, `the receipt is shown: ${page.status} ${page.url}`)
  return number
}

/** @returns the id of a submitted case. */
export async function applyByForm(visitor: Visitor, network: VisitedNetwork): Promise<string> {
  const caseId = await beginByForm(visitor, network)
  await finishByForm(visitor, network, caseId)
  return caseId
}
