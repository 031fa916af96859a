import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { calendarDate, makeHandlingCode, makeImplementationCode, sampleUscc } from '#standards'
import { foodLicence, householdMove, residencePermit, serviceItems } from '../../../test/service-items.ts'
import { basicOf, lintBasicItem, lintItem } from '../index.ts'
import type { GroupField, Material, MaterialDetails, OnlineForm, Question, ServiceItem, Waiver } from '../item.ts'
import type { AbolishedProof } from '../proofs/abolished-proof.ts'
import type { LintContext } from './rule.ts'
import { basicItemRules, itemRules } from './rules.ts'

const today = calendarDate('2026-11-24')
const words = (zh: string, en = 'Something') => ({ zh, en })

const details: MaterialDetails = {
  copy: 'original',
  medium: 'paper',
  necessity: 'needed',
  channel: 'applicant',
  copies: 1,
}
const letter: Material = {
  id: 'letter',
  name: words('迁移申请书', 'Letter'),
  waiver: { kind: 'required', reason: words('只有您能写'), code: 'made-by-applicant' },
  source: words('本人'),
  standard: words('原件'),
  details,
}
/** Keeps every rule, so that whatever is found was put in by the test. */
const move: ServiceItem = { ...householdMove, materials: [letter] }
const form = formOf(residencePermit)
const ending = {
  id: 'life',
  label: words('人口登记状态'),
  from: { kind: 'service', serviceId: 'mps.population.person', field: 'lifeStatus' },
  is: '死亡',
  ground: 'applicant-died',
} as const

const member: GroupField = {
  ...{ id: 'name', dataElement: 'X4', label: words('姓名'), optional: false },
  form: { kind: 'text', maxLength: 20, multiline: false },
}
const family = { kind: 'group', entry: words('成员'), fields: [member], min: 1, max: 3 } as const

function formOf({ online }: ServiceItem): OnlineForm {
  assert.ok(online)
  return online
}

function withMaterials(...materials: Partial<Material>[]): ServiceItem {
  return { ...move, materials: materials.map((each, index) => ({ ...letter, id: `m${index}`, ...each })) }
}

function asking(code?: Extract<Waiver, { kind: 'required' }>['code']): Pick<Material, 'waiver'> {
  return { waiver: { kind: 'required', reason: words('要当面核对'), ...(code && { code }) } }
}

function withForm(change: Partial<OnlineForm>): ServiceItem {
  return { ...residencePermit, online: { ...form, ...change } }
}

function withChannels(change: Partial<ServiceItem['channels']>, base = move): ServiceItem {
  return { ...base, channels: { ...base.channels, ...change } }
}

function withPower(change: Partial<ServiceItem['power']>, base = move): ServiceItem {
  return { ...base, power: { ...base.power, ...change } }
}

function withWindow(change: Partial<ServiceItem['window']>): ServiceItem {
  return { ...move, window: { ...move.window, ...change } }
}

function withFee(change: Partial<NonNullable<ServiceItem['fee']>>): ServiceItem {
  assert.ok(foodLicence.fee)
  return { ...foodLicence, fee: { ...foodLicence.fee, ...change } }
}

/** What a draft may hold and the types do not. */
function unchecked<T>(value: unknown): T {
  return value as T
}

const days = (count: number, unit: 'working-day' | 'calendar-day' = 'working-day') => ({ days: count, unit })
const parentCode = '00070902200Y'
const parent = makeImplementationCode(move.implementationCode.slice(0, 18), 4, parentCode)
const district = makeImplementationCode(sampleUscc('1', '1', '360102', 9), 4, move.basicCode)

const abolished: AbolishedProof = {
  id: 'good-conduct',
  name: words('现实表现证明', 'Proof of good conduct'),
  otherNames: ['品行证明'],
  replacedBy: 'none',
  how: words('不用交了。', 'Nothing is needed.'),
  clause: words('国办发〔2018〕47号'),
  abolishedOn: '2018-06-15',
}

type Case = readonly [rule: string, item: ServiceItem, context?: Partial<LintContext>]

const cases: readonly Case[] = [
  ['basic-code', { ...move, basicCode: '00070902I000' }],
  [
    'parent-is-not-handled',
    { ...move, basicCode: parentCode, implementationCode: parent, handlingCode: makeHandlingCode(parent, 1) },
  ],
  ['type-of-code', { ...move, type: '10' }],
  ['implementation-code', { ...move, implementationCode: move.implementationCode.slice(1) }],
  ['handling-code', { ...move, handlingCode: `${move.implementationCode}00` }],
  ['codes-belong-together', { ...move, handlingCode: foodLicence.handlingCode }],
  ['level-of-code', withPower({ level: '3' })],
  ['village-serves-only', withLevel('6')],
  ['region-known', { ...move, region: '369999' }],
  [
    'region-of-organ',
    { ...move, region: '360103', implementationCode: district, handlingCode: makeHandlingCode(district, 1) },
  ],
  ['region-of-organ', { ...move, region: '000000' }],
  ['region-of-organ', { ...move, region: '440100' }],
  ['date-of-effect', { ...move, effectiveFrom: '2026-02-30' }],
  ['values-known', withChannels({ reach: unchecked('9') })],
  ['values-known', { ...move, outcome: { ...move.outcome, kind: unchecked('7') } }],
  ['level-of-basic', move, { basic: basicOf(move, ['2', '3']) }],
  ['overrides-lawful', move, unlawful()],
  ['entrusting-organ', withPower({ entrustedBy: words('市局') })],
  ['entrusting-organ', withPower({ source: '5', organNature: '3' })],
  ['entrusted-nature', withPower({ organNature: '3' })],
  ['promised-within-statutory', { ...move, promisedLimit: days(21) }],
  [
    'promised-within-statutory',
    { ...move, statutoryLimit: days(20, 'calendar-day'), promisedLimit: days(21, 'calendar-day') },
  ],
  ['promised-within-statutory', { ...move, statutoryLimit: days(7, 'calendar-day'), promisedLimit: days(6) }],
  ['ways-computed', { ...move, ways: { ...move.ways, nearby: false } }],
  [
    'at-once-is-one-visit',
    { ...move, promisedLimit: days(0), visits: 2, ways: { ...move.ways, atOnce: true, oneVisit: false } },
  ],
  ['visit-has-reason', withChannels({ visitReason: null })],
  ['no-visit-no-reason', withChannels({ visitReason: words('要当面核对') }, residencePermit)],
  ['no-visit-has-a-way', withChannels({ visitReason: null }, { ...move, visits: 0 })],
  ['end-to-end-without-visit', withChannels({ visitReason: words('要当面核对') }, { ...residencePermit, visits: 1 })],
  ['forms-and-depth', withChannels({ forms: ['1', '2'] })],
  ['forms-and-depth', withChannels({ depth: ['1', '2'] })],
  ['cross-province-online', { ...move, crossProvince: 'online' }],
  [
    'online-address',
    withChannels({ forms: ['1', '2'], depth: ['2', '5'] }, { ...move, ways: { ...move.ways, online: true } }),
  ],
  ['place-given', withWindow({ place: words('详见附件') })],
  ['hours-given', withWindow({ hours: words('无') })],
  ['hours-given', withWindow({ hours: words('工作日上班时间') })],
  ['phone-plausible', withWindow({ phone: '请到窗口' })],
  ['phone-plausible', withWindow({ complaintPhone: '123' + '456' })],
  ['phone-plausible', withWindow({ phone: '' })],
  ['phones-differ', withWindow({ phone: '0791-88826666', complaintPhone: '12345、079188826666' })],
  ['no-fee-no-payment', withChannels({ payOnline: true })],
  ['fee-can-be-paid', withChannels({ forms: ['2'], depth: ['2'], url: 'https://example.gov.cn/apply' }, foodLicence)],
  ['certificate-is-issued', { ...move, outcome: { kind: '3', name: words('居民身份证（新版）'), sample: null } }],
  [
    'certificate-is-issued',
    withForm({ certificate: { typeCode: 't', typeName: words('居住证'), validMonths: 12, fields: [] } }),
  ],
  ['result-has-sample', { ...foodLicence, outcome: { ...foodLicence.outcome, sample: null } }],
  ['addresses-open', withChannels({ url: 'www.example.gov.cn' })],
  ['addresses-open', { ...foodLicence, outcome: { ...foodLicence.outcome, sample: '//elsewhere' } }],
  ['addresses-open', withMaterials({ details: { ...details, blankForm: 'C:\\form.doc' } })],
  ['licence-has-questions', { ...foodLicence, questions: [] }],
  ['licence-has-five-steps', { ...foodLicence, steps: foodLicence.steps.slice(1) }],
  ['theme-of-audience', { ...move, theme: '080' }],
  ['audience-is-served', { ...foodLicence, servedParties: [] }],
  ['served-through-one-door', { ...move, servedParties: ['1', '2'] }],
  ['situations-name-materials', { ...move, situations: situations(['letter'], ['nothing']) }],
  ['situations-differ', { ...move, situations: situations(['letter']) }],
  ['situations-differ', { ...move, situations: [...situations([]), ...situations([])] }],
  [
    'statutory-limit',
    { ...move, statutoryLimit: days(0), promisedLimit: days(0), ways: { ...move.ways, atOnce: true } },
  ],
  ['legal-basis-named', { ...move, legalBasis: [{ words: words('按有关法律') }] }],
  ['fee-has-basis', withFee({ basis: words('物价局批准') })],
  ['fee-has-items', withFee({ items: [] })],
  ['fee-adds-up', withFee({ amountFen: 4001 })],
  ['material-ids-differ', withMaterials({ id: 'same' }, { id: 'same', name: words('授权书') })],
  ['materials-differ', withMaterials({}, { name: words('“迁移申请书”原件') })],
  ['material-copies', withMaterials({ details: { ...details, copies: 0 } })],
  ['material-copies', withMaterials({ details: { ...details, medium: 'electronic', copies: 2 } })],
  ['material-necessity', withMaterials({ waiver: { kind: 'abolished' } })],
  ['material-details', { ...move, materials: [without(letter)] }],
  ['waiver-facts-defined', withSpared({ kind: 'data', factIds: ['person.shoe'] })],
  ['commitment-defined', withSpared({ kind: 'commitment', commitmentId: 'none' })],
  ['state-holds-it', withMaterials({ name: words('申请人营业执照（副本）'), ...asking('made-by-applicant') })],
  ['government-issues-it', withMaterials({ details: { ...details, channel: 'government' } })],
  ['abolished-proof', withMaterials({ name: words('品行证明原件') }), { abolishedProofs: [abolished] }],
  ['reason-code-of-materials', withMaterials(asking('examination'))],
  ['original-has-clause', withMaterials(asking('law-requires-original'))],
  ['required-has-code', withMaterials(asking())],
  ['no-catch-all-material', withMaterials({ name: words('其他相关材料') })],
  ['no-catch-all-condition', { ...move, acceptance: [words('法律、法规规定的其他条件')] }],
  [
    'no-catch-all-situation',
    { ...move, situations: [...situations(['letter'], []), { id: 'x', title: words('其他'), materialIds: [] }] },
  ],
  ['condition-can-be-checked', { ...move, acceptance: [words('符合国家有关规定')] }],
  ['rules-readable', withForm({ routing: 'residence.since <=' })],
  ['rules-read-what-is-defined', withForm({ routing: 'residence.weather' })],
  ['checker-has-conditions', withForm({ checker: [{ conditionId: 'none', question: words('吗？') }] })],
  [
    'certificate-fields-defined',
    {
      ...withForm({
        certificate: {
          typeCode: 't',
          typeName: words('居住证'),
          validMonths: 12,
          fields: [{ name: 'x', label: words('甲'), from: 'person.shoe' }],
        },
      }),
      outcome: { kind: '1', name: words('居住证'), sample: '/samples/permit' },
    },
  ],
  ['fields-have-data-elements', withForm({ facts: form.facts.map((fact) => ({ ...fact, dataElement: ' ' })) })],
  ['data-elements-differ', withForm({ facts: form.facts.map((fact) => ({ ...fact, dataElement: 'DE00001' })) })],
  ['fields-differ', withForm({ conditions: [...form.conditions, ...form.conditions] })],
  [
    'choices-are-choices',
    withForm({ questions: form.questions.map((each) => ({ ...each, form: { kind: 'choice', options: [] } })) }),
  ],
  ['fact-sources-differ', withFacts((fact) => ({ ...fact, orElse: [fact.from] }))],
  ['fact-sources-named', withFacts((fact) => ({ ...fact, orElse: [{ kind: 'earlier-case', element: ' ' }] }))],
  [
    'whether-held-is-yes-or-no',
    withFacts((fact) => ({ ...fact, form: 'date', orElse: [{ kind: 'certificates', typeCode: '11' }] })),
  ],
  ['earlier-case-is-not-first', withFacts((fact) => ({ ...fact, from: { kind: 'earlier-case', element: 'DE00001' } }))],
  ['endings-differ', withForm({ endings: [ending, ending] })],
  ['ending-value-given', withForm({ endings: [{ ...ending, is: ' ' }] })],
  ['when-readable', withQuestions({ when: 'residence.district = (' })],
  ['when-readable', { ...move, materials: [{ ...letter, when: 'and' }] }],
  // Nothing, itself, what comes later: each is no earlier answer.
  ['when-reads-what-came-before', withQuestions({ when: 'answers.nowhere = "a"' })],
  ['when-reads-what-came-before', withQuestions({ when: 'answers.second' })],
  ['when-reads-what-came-before', withQuestions({ when: 'answers.third' })],
  ['when-reads-what-came-before', { ...move, materials: [{ ...letter, when: 'answers.purpose = "study"' }] }],
  ['when-stays', withQuestions({ when: 'residence.since < today' })],
  ['answers-have-room', withQuestions({ form: { kind: 'number', min: 2, max: 1 } })],
  ['answers-have-room', withQuestions({ form: { kind: 'money', minFen: 200, maxFen: 100 } })],
  ['answers-have-room', withQuestions({ form: { kind: 'text', maxLength: 0, multiline: false } })],
  ['answers-have-room', withQuestions({ form: { ...family, min: 5 } })],
  ['answers-have-room', withQuestions({ form: { ...family, fields: [member, { ...member, dataElement: 'X3' }] } })],
  [
    'choices-are-choices',
    withQuestions({ form: { ...family, fields: [{ ...member, form: { kind: 'choice', options: [] } }] } }),
  ],
  ['fields-have-data-elements', withQuestions({ form: { ...family, fields: [{ ...member, dataElement: ' ' }] } })],
  [
    'sentences-short',
    { ...move, summary: words('把户口从原来登记的地方迁到现在实际居住的地方以后就可以在新的地方办理各种事情') },
  ],
  ['words-plain', { ...move, summary: words('请携带户口簿。') }],
]

/** The permit with two more questions, of which the first is changed. */
function withQuestions(change: Partial<Question>): ServiceItem {
  const [purpose] = form.questions
  assert.ok(purpose)
  const second: Question = { ...purpose, id: 'second', dataElement: 'X1', form: { kind: 'yes-no' } }
  return withForm({
    questions: [purpose, { ...second, ...change }, { ...second, id: 'third', dataElement: 'X2' }],
  })
}

function withFacts(change: (fact: OnlineForm['facts'][number]) => OnlineForm['facts'][number]): ServiceItem {
  return withForm({ facts: form.facts.map(change) })
}

function withLevel(level: '6'): ServiceItem {
  const implementationCode = makeImplementationCode(move.implementationCode.slice(0, 18), 6, move.basicCode)
  return withPower({ level }, { ...move, implementationCode, handlingCode: makeHandlingCode(implementationCode, 1) })
}

function unlawful(): Partial<LintContext> {
  const basic = basicOf({ ...move, acceptance: [] })
  const { basicCode, implementationCode, handlingCode, version, effectiveFrom, region, acceptance } = move
  const { promisedLimit, visits, window, power, channels, outcome, popularity } = move
  return {
    basic,
    implementing: {
      ...{ basicCode, implementationCode, handlingCode, version, effectiveFrom, region, basicVersion: 1 },
      own: { promisedLimit, visits, window, power, channels, outcome, popularity, handlingName: null },
      overrides: [
        {
          element: 'acceptance',
          value: acceptance,
          reason: words('本地'),
          by: words('本局'),
          at: '2026-01-01T00:00:00Z',
        },
      ],
    },
  }
}

function situations(...lists: string[][]): ServiceItem['situations'] {
  return lists.map((materialIds, index) => ({ id: `s${index}`, title: words(`第${index}种`), materialIds }))
}

function without({ details: _details, ...material }: Material): Material {
  return material
}

function withSpared(waiver: Waiver): ServiceItem {
  return { ...residencePermit, materials: [...residencePermit.materials, { ...without(letter), waiver }] }
}

describe('lintItem', () => {
  it('finds nothing in items that keep the rules', () => {
    for (const item of [move, residencePermit, foodLicence]) assert.deepEqual(lintItem(item, { today }), [])
    for (const item of serviceItems) {
      assert.deepEqual(
        lintItem(item, { today }).filter(({ severity }) => severity === 'error'),
        [],
        item.name.zh,
      )
    }
  })

  for (const [rule, item, context] of cases) {
    it(`finds ${rule}, and it alone`, () => {
      const findings = lintItem(item, { today, ...context })
      assert.deepEqual([...new Set(findings.map((each) => each.rule))], [rule])
      for (const { words: said, clause, mend, element } of findings) {
        for (const text of [said, clause, mend]) assert.ok(text.zh.trim() !== '' && text.en.trim() !== '')
        assert.ok(element !== '')
      }
    })
  }

  it('has a test for every rule of the table, and an id for each', () => {
    const ids = itemRules.map(({ id }) => id)
    assert.equal(new Set(ids).size, ids.length)
    assert.deepEqual(
      ids.filter((id) => !cases.some(([rule]) => rule === id)),
      [],
    )
  })

  it('names the element, where a rule is about several', () => {
    const [override] = lintItem(move, { today, ...unlawful() })
    assert.equal(override?.element, 'acceptance')
    const [sentence] = lintItem({ ...move, result: words('请前往窗口') }, { today })
    assert.deepEqual([sentence?.rule, sentence?.element], ['words-plain', 'result'])
  })

  it('tells how a proof goes now that was abolished, and is silent without the list', () => {
    const item = withMaterials({ name: words('现实表现证明') })
    assert.match(lintItem(item, { today, abolishedProofs: [abolished] })[0]?.words.zh ?? '', /不用交了/)
    assert.deepEqual(lintItem(item, { today }), [])
  })

  it('accepts a power that is entrusted when everything says so', () => {
    const item = withPower({ source: '5', organNature: '3', entrustedBy: words('市公安局') })
    assert.deepEqual(lintItem(item, { today }), [])
  })
})

describe('lintBasicItem', () => {
  it('holds basic items to their code and to what everybody below takes over', () => {
    const basic = basicOf(move)
    const rulesOf = (change: Partial<typeof basic>) =>
      lintBasicItem({ ...basic, ...change }, today).map(({ rule }) => rule)
    assert.deepEqual(rulesOf({}), [])
    assert.deepEqual(rulesOf({ basicCode: 'x' }), ['basic-code'])
    assert.deepEqual(rulesOf({ elements: { ...basic.elements, type: '10' } }), ['type-of-code'])
    assert.deepEqual(rulesOf({ elements: { ...basic.elements, theme: '080' } }), ['theme-of-audience'])
    assert.deepEqual(rulesOf({ elements: { ...basic.elements, acceptance: [words('其他要求')] } }), [
      'no-catch-all-condition',
    ])
    assert.equal(new Set(basicItemRules.map(({ id }) => id)).size, basicItemRules.length)
  })
})
