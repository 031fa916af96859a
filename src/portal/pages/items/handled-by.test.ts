import assert from 'node:assert/strict'
import { it } from 'node:test'
import { sayHandledBy } from './handled-by.ts'

const said = (region: string, seenFrom: string) => sayHandledBy({ region }, seenFrom, 'zh-CN')

it('says nothing of what the region itself handles', () => {
  assert.equal(said('360102', '360102'), undefined)
  assert.equal(said('000000', '000000'), undefined)
})

it('says which place above handles it', () => {
  assert.equal(said('360100', '360102'), '由南昌市办理')
  assert.equal(said('360000', '360102'), '由江西省办理')
  assert.equal(said('000000', '360102'), '由国家部门办理')
})

it('asks to choose where places below handle it', () => {
  assert.equal(said('360102', '360000'), '由各县区办理，请选择')
  assert.equal(said('360100', '360000'), '由各市办理，请选择')
  assert.equal(said('440000', '000000'), '由各省办理，请选择')
})

it('says whose it is when it is another place’s', () => {
  assert.equal(said('360103', '360102'), '这是江西省·南昌市·西湖区的事项')
})
