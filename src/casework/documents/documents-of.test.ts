import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { residencePermit } from '../../../demonstration/samples/items/index.ts'
import type { CaseFile } from '../case/case.ts'
import type { RecordedAct } from '../case/recorded-act.ts'
import { documentsOf } from './documents-of.ts'

const at = new Date('2026-07-08T03:00:00Z')
const due = { promisedDue: '2026-07-13', statutoryDue: '2026-07-29', deliverBy: '2026-07-22', provisional: false }
const entry = { id: 'c1', what: '租赁合同', why: '缺少{出租人}签字页', standard: '全部页面清晰', materialId: null }
// Only what the texts read of a case.
const found = {
  ...{ item: residencePermit, submittedAt: at, queryCode: 'T4N92KQX7HVC', certificateIdentifier: '1.2.156.3005.2.x' },
} as unknown as CaseFile

/** Acts as a record has them, one after another. */
function textsOf(...acts: readonly { readonly act: string; readonly detail: object }[]): Record<string, string> {
  // The details are those of the acts by the names given here.
  const recorded = acts.map((each, index) => ({ ...each, sequence: index + 1, at })) as unknown as RecordedAct[]
  return Object.fromEntries(documentsOf(found, recorded).map(({ name, parts }) => [name, JSON.stringify(parts)]))
}
const refuse = { act: 'refuse', detail: { reason: '居住登记不满半年。' } }
const takeEffect = { act: 'take-effect', detail: { certificateIdentifier: null, due } }
const correct = { act: 'request-correction', detail: { entries: [entry], by: '2026-07-20', noticeOn: '2026-07-08' } }

describe('what a record has in writing', () => {
  it('is nothing for steps inside, and nothing for a decision that may still be taken back', () => {
    assert.deepEqual(textsOf({ act: 'review', detail: {} }, refuse), {})
    assert.deepEqual(Object.keys(textsOf(refuse, takeEffect)), ['refusal'])
    assert.deepEqual(
      Object.keys(textsOf(refuse, { act: 'undo', detail: {} }, { act: 'grant', detail: {} }, takeEffect)),
      ['grant'],
    )
  })

  it('names clause, limits and query code when a case is accepted, and says silence where it was silence', () => {
    const accept = (basis: string) =>
      textsOf({ act: 'accept', detail: { basis, acceptedAt: at.toISOString(), ...due } }).acceptance ?? ''
    assert.match(accept('explicit'), /第三十二条第一款第五项.*2026年7月13日.*2026年7月29日.*T4N92KQX7HVC/)
    assert.match(accept('deemed'), /没有告知.*第三十二条第一款第四项/)
  })

  it('lists everything that is missing once, as the officer wrote it, a brace staying a brace', () => {
    const texts = textsOf(correct, correct)
    assert.match(texts.correction ?? '', /1\. 租赁合同：缺少\{出租人\}签字页。合格标准：全部页面清晰。/)
    assert.match(texts.correction ?? '', /2026年7月20日（含当天）/)
    assert.deepEqual(Object.keys(texts), ['correction', 'correction-2'])
  })

  it('prints reasons and remedies, with the online channel, under every adverse decision', () => {
    const decline = { ground: 'not-competent', competentBody: '西湖分局', reason: '居住地在西湖区', due }
    const terminate = { ground: 'item-abolished', reason: '事项已取消' }
    const revoke = { ground: 'false-commitment', reason: '逾期没有改正' }
    const texts = textsOf(
      ...[{ act: 'decline', detail: decline }, refuse, takeEffect],
      ...[
        { act: 'terminate', detail: terminate },
        { act: 'revoke', detail: revoke },
      ],
    )
    for (const name of ['non-acceptance', 'refusal', 'termination', 'revocation']) {
      assert.match(texts[name] ?? '', /60日内申请行政复议.*6个月内.*行政诉讼.*https:\/\/xzfy\.moj\.gov\.cn\//, name)
    }
    assert.match(texts['non-acceptance'] ?? '', /第一款第二项.*请向西湖分局提出申请.*居住地在西湖区/)
    assert.match(texts.revocation ?? '', /承诺.*不实.*第六十九条.*逾期没有改正.*同时失效.*1\.2\.156\.3005\.2\.x/)
    assert.match(texts.refusal ?? '', /第三十八条第二款.*居住登记不满半年。/)
  })

  it('tells in writing why the limit rests or moves, and until when', () => {
    const special = { kind: 'hearing', reason: '涉及他人重大利益', noticeOn: '2026-07-09', expected: '2026-08-06' }
    const extend = { days: 10, reason: '跨省核查', approvedOn: '2026-07-20', ...due }
    const texts = textsOf({ act: 'begin-special', detail: special }, { act: 'extend', detail: extend })
    assert.match(texts['special-procedure'] ?? '', /听证.*第四十五条.*2026年7月9日起暂停.*2026年8月6日/)
    assert.match(texts.extension ?? '', /第四十二条第一款.*负责人批准.*10个工作日.*跨省核查。/)
  })
})
