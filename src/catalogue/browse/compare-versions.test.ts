import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { foodLicence, householdMove, residencePermit } from '../../../test/service-items.ts'
import { basicOf, compareBasicItems, compareVersions } from '../index.ts'
import type { MaterialDetails, ServiceItem } from '../item.ts'

const words = (zh: string) => ({ zh, en: `English of ${zh.length}` })

/** An item in which nothing is empty. */
function fullItem(): ServiceItem {
  const [booklet] = householdMove.materials
  const { online } = residencePermit
  assert.ok(booklet && online)
  const details: MaterialDetails = {
    copy: 'original',
    medium: 'paper',
    necessity: 'needed',
    channel: 'applicant',
    copies: 1,
    ...{ note: words('填表'), legalBasis: words('第一条'), blankForm: '/blank', sampleForm: '/sample' },
  }
  return {
    ...residencePermit,
    fee: foodLicence.fee,
    power: {
      ...residencePermit.power,
      entrustedBy: words('市局'),
      jointOrgans: [words('消防')],
      quantityLimit: words('一百'),
    },
    channels: { ...residencePermit.channels, reach: '2', visitReason: words('采集指纹'), url: 'https://a.example' },
    outcome: { kind: '1', name: words('居住证'), sample: '/outcome' },
    materials: [
      { ...booklet, details, fallbackCommitmentId: 'fallback' },
      { ...booklet, id: 'committed', name: words('居住证明'), waiver: { kind: 'commitment', commitmentId: 'c' } },
      ...residencePermit.materials,
    ],
    situations: [{ id: 's', title: words('租房'), materialIds: ['dwelling'] }],
    online: {
      ...online,
      questions: [
        ...online.questions,
        {
          id: 'note',
          dataElement: 'T',
          title: words('备注'),
          why: words('因为'),
          form: { kind: 'text', maxLength: 9, multiline: true },
          optional: true,
        },
        {
          ...{ id: 'kin', dataElement: 'T2', title: words('家人'), why: words('因为'), optional: true },
          when: 'answers.note = "x"',
          form: {
            ...{ kind: 'group', entry: words('人'), min: 1, max: 3 },
            fields: [
              {
                ...{ id: 'age', dataElement: 'T3', label: words('年龄'), optional: false },
                form: { kind: 'number', min: 1, max: 99, decimals: 1, unit: words('岁') },
              },
              {
                ...{ id: 'pay', dataElement: 'T4', label: words('收入'), optional: false },
                form: { kind: 'money', minFen: 100, maxFen: 900 },
              },
            ],
          },
        },
        {
          ...{ id: 'several', dataElement: 'T5', title: words('几项'), why: words('因为'), optional: true },
          form: {
            ...{ kind: 'choices', atMost: 1 },
            options: [
              { value: 'a', words: words('甲') },
              { value: 'b', words: words('乙') },
            ],
          },
        },
        {
          ...{ id: 'place', dataElement: 'T6', title: words('地方'), why: words('因为'), optional: true },
          form: { kind: 'region', level: 'province' },
        },
      ],
      commitments: [
        {
          id: 'c',
          title: words('承诺书'),
          statements: [words('我住这')],
          check: words('查'),
          consequence: words('撤'),
        },
      ],
      certificate: {
        typeCode: 't',
        typeName: words('居住证'),
        validMonths: 12,
        fields: [{ name: 'n', label: words('姓名'), from: 'person.name' }],
      },
    },
  }
}

/** Every way to change one leaf of a value: text and numbers to others, flags to the opposite. */
function mutants(value: unknown, path = ''): { path: string; value: unknown }[] {
  if (typeof value === 'boolean') return [{ path, value: !value }]
  if (typeof value === 'number') return [{ path, value: value + 1 }]
  if (typeof value === 'string') return [{ path, value: `${value}9` }]
  if (Array.isArray(value)) {
    const inside = value.flatMap((each, index) =>
      mutants(each, `${path}[${index}]`).map((one) => ({ ...one, value: value.with(index, one.value) })),
    )
    return [...inside, { path: `${path} shortened`, value: value.slice(1) }]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    mutants(each, `${path}.${key}`).map((one) => ({ ...one, value: { ...value, [key]: one.value } })),
  )
}

describe('compareVersions', () => {
  it('finds nothing between equal versions, whatever their number and date', () => {
    assert.deepEqual(
      compareVersions(residencePermit, { ...residencePermit, version: 2, effectiveFrom: '2027-01-01' }),
      [],
    )
    assert.deepEqual(compareVersions(fullItem(), fullItem()), [])
  })

  it('overlooks no element: any change of any leaf is told, under its element', () => {
    const item = fullItem()
    // These decide how other words read, or are compared by what they stand for.
    const discriminants = /\.(kind|copy|medium|necessity|channel|unit|code|crossProvince|nearest|audience|type)$/
    for (const { path, value } of mutants(item)) {
      if (/^\.(version|effectiveFrom)$/.test(path) || discriminants.test(path)) continue
      const element = /^\.(\w+)/.exec(path)?.[1]
      const changes = compareVersions(item, value as ServiceItem)
      assert.ok(
        changes.some((each) => each.element === element || (element === 'online' && each.element === 'conditions')),
        `${path}: ${JSON.stringify(changes.map((each) => each.element))}`,
      )
      for (const { sentence, label } of changes) {
        for (const text of [sentence, label])
          assert.ok(text.zh !== '' && text.en !== '' && !/undefined|null/.test(text.zh), path)
      }
    }
  })

  it('says in one plain sentence what became shorter, dearer, more', () => {
    const sentenceOf = (change: Partial<ServiceItem>, base = householdMove) =>
      compareVersions(base, { ...base, ...change }).map(({ sentence }) => sentence.zh)
    assert.deepEqual(sentenceOf({ promisedLimit: { days: 3, unit: 'working-day' } }), [
      '承诺时限由5个工作日缩短为3个工作日',
    ])
    assert.deepEqual(sentenceOf({ promisedLimit: { days: 0, unit: 'working-day' } }), ['承诺时限由5个工作日缩短为当场'])
    assert.deepEqual(sentenceOf({ visits: 2 }), ['到现场次数由1次增加为2次'])
    assert.deepEqual(sentenceOf({ visits: 0 }), ['到现场次数由1次减少为0次'])
    assert.deepEqual(sentenceOf({ fee: null }, foodLicence), [
      '收费由40元降为不收费',
      '取消收费依据“省发改委收费目录”',
      '取消收费项目“许可证工本费”',
    ])
    assert.deepEqual(sentenceOf({ materials: [] }), ['取消材料“居民户口簿”'])
    assert.deepEqual(sentenceOf({ name: words('迁户口') }), ['名称由“户口迁移”改为“迁户口”'])
    assert.deepEqual(sentenceOf({ summary: words('长'.repeat(60)) }), ['说明改写了'])
    assert.deepEqual(sentenceOf({ name: { ...householdMove.name, en: 'Move' } }), ['名称的英文改了'])
  })

  it('tells what changed inside a material, and nothing of what is inside one that is new', () => {
    const [booklet] = householdMove.materials
    assert.ok(booklet)
    const spared = { ...booklet, waiver: { kind: 'data', factIds: [] } } as const
    assert.deepEqual(
      compareVersions(householdMove, { ...householdMove, materials: [spared] }).map(({ sentence }) => sentence.zh),
      [
        '材料“居民户口簿”的要求由“要交”改为“免交，数据核验”',
        '取消材料“居民户口簿”的原因',
        '取消材料“居民户口簿”的原因代码',
      ],
    )
    const added = compareVersions({ ...householdMove, materials: [] }, householdMove)
    assert.deepEqual(
      added.map(({ element, before, after }) => [element, before, after?.zh]),
      [['materials', null, '居民户口簿']],
    )
  })

  it('keeps the order of the newer version for what is new', () => {
    const [first] = residencePermit.acceptance
    assert.ok(first)
    const changes = compareVersions(residencePermit, {
      ...residencePermit,
      acceptance: [words('甲'), first, words('乙')],
    })
    assert.deepEqual(
      changes.map(({ after }) => after?.zh),
      ['甲', '乙'],
    )
  })
})

describe('compareBasicItems', () => {
  it('tells what a national change proposes', () => {
    const { elements } = basicOf(householdMove, ['3', '4'])
    assert.deepEqual(compareBasicItems(elements, { ...elements }), [])
    const changes = compareBasicItems(elements, {
      ...elements,
      levels: ['4'],
      statutoryLimit: { days: 10, unit: 'working-day' },
    })
    assert.deepEqual(
      changes.map(({ element }) => element),
      ['statutoryLimit', 'levels'],
    )
    assert.equal(changes[0]?.sentence.zh, '法定时限由20个工作日缩短为10个工作日')
  })
})
