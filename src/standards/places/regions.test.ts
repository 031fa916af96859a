import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import vectors from '../../../test/vectors/regions.json' with { type: 'json' }
import counties from '../../../test/vectors/regions_county.json' with { type: 'json' }
import data from '../data/townships.json' with { type: 'json' }
import { isProvincePrefix, provinces } from './provinces.ts'
import { findRegion, getRegion, isRegionCode, isWithin, regionPath, regionsOf } from './regions.ts'

const namesOf = (parent: string) => regionsOf(parent).map(({ name }) => name)

describe('the table of regions', () => {
  it('has every province with both names, the corps and the three others', () => {
    const expected = [...vectors.provinces, ...vectors.specialAdministrative].map(({ code6, name }) => [code6, name])
    assert.deepEqual(
      provinces.map(({ code, name }) => [code, name]),
      expected,
    )
    assert.ok(provinces.every(({ nameEn, parent }) => nameEn !== undefined && parent === null))
  })

  it('has every prefecture and county of the snapshot', () => {
    for (const { code, name } of vectors.prefectureLevel) {
      assert.deepEqual([findRegion(code)?.name, findRegion(code)?.level], [name, 'prefecture'], code)
    }
    const withoutDistricts = new Set(vectors.prefecturesWithoutDistricts)
    for (const { code, name } of counties) {
      const level = withoutDistricts.has(code) ? 'prefecture' : 'county'
      assert.deepEqual([findRegion(code)?.name, findRegion(code)?.level], [name, level], code)
    }
    assert.equal(counties.length, vectors.counts.county)
  })

  for (const { value, name, level } of vectors.valid6) {
    it(`knows ${value}`, () => {
      assert.deepEqual([getRegion(value).name, getRegion(value).level], [name, level])
    })
  }

  for (const { value, reason } of vectors.invalid) {
    it(`does not know ${value}: ${reason}`, () => {
      assert.equal(findRegion(value), undefined)
      assert.throws(() => getRegion(value), RangeError)
      assert.deepEqual(regionPath(value), [])
      assert.deepEqual(regionsOf(value), [])
    })
  }
})

describe('a code longer or shorter than six digits', () => {
  for (const { value, name, level, ...more } of vectors.valid12) {
    it(`is known: ${value}`, () => {
      const region = getRegion(value)
      assert.deepEqual([region.name, region.level], [name, level])
      if ('parent6' in more) assert.deepEqual([region.code, region.parent], [value, more.parent6])
    })
  }

  it('is every province with twelve digits or two, the corps too', () => {
    for (const { code2, code6, code12 } of vectors.provinces) {
      assert.equal(findRegion(code12), findRegion(code6))
      assert.equal(findRegion(code2), findRegion(code6))
    }
    assert.equal(findRegion('66')?.name, '新疆生产建设兵团')
    assert.equal(findRegion(vectors.national.code2), undefined)
  })

  it('is every township of the table, first, middle and last', () => {
    const townships = Object.entries(data.townships).flatMap(([county, line]) =>
      line.split(' ').map((each) => [county, each.slice(0, 3), each.slice(3)] as const),
    )
    // One entry of the statistics is no township but 金门县 itself, with three zeros.
    assert.equal(townships.length, vectors.counts.township - 1)
    for (const [county, digits, name] of townships) {
      const region = findRegion(`${county}${digits}`)
      assert.deepEqual([region?.code, region?.name], [`${county}${digits}000`, name])
    }
  })

  it('is a village, answered by its township', () => {
    const village = findRegion('110101001002')
    assert.deepEqual([village?.name, village?.code, village?.village], ['东华门街道', '110101001000', '002'])
    assert.equal('village' in getRegion('110101001000'), false)
  })

  it('lies under a government: no heading is its parent', () => {
    const path = (code: string) => regionPath(code).map(({ name }) => name)
    assert.deepEqual(path('441900003'), ['广东省', '东莞市', '东城街道'])
    assert.deepEqual(path('310115005000'), ['上海市', '浦东新区', '陆家嘴街道'])
    const [first = ''] =
      Object.entries(data.townships)
        .find(([county]) => county === '620201')?.[1]
        .split(' ') ?? []
    assert.equal(getRegion(`620201${first.slice(0, 3)}`).parent, '620200')
    assert.ok(isWithin('310115005000', '310000'))
  })

  it('is nothing that only looks like one', () => {
    const bad = ['310116000', '110101999', '110101999000', '110101000002', '16', '00', '1101', '990101001000']
    for (const code of [...bad, '１１', '11 ', '110101001 ', '', '东城区'])
      assert.equal(findRegion(code), undefined, code)
  })

  it('is not the form in which regions are kept', () => {
    assert.ok(isRegionCode('310115') && isRegionCode('660000'))
    for (const code of ['31', '310115005000', '310115000000', '000000']) assert.equal(isRegionCode(code), false)
  })
})

it('asks nothing of what is looked up', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 14 }), (text) => findRegion(text) === undefined))
  for (const value of [null, undefined, 36, {}, []])
    assert.equal(Reflect.apply(findRegion, undefined, [value]), undefined)
})

describe('an address picker', () => {
  it('goes from a municipality straight to its districts and counties', () => {
    assert.equal(regionsOf('310000').length, 16)
    assert.ok(namesOf('500000').includes('城口县') && namesOf('500000').includes('渝中区'))
    assert.ok(!namesOf('110000').includes('市辖区') && !namesOf('500000').includes('县'))
  })

  it('offers what a province administers itself beside its prefectures', () => {
    for (const { code, name } of vectors.directlyAdministeredCounties) {
      assert.ok(namesOf(`${code.slice(0, 2)}0000`).includes(name), name)
      assert.equal(getRegion(code).level, 'county')
    }
    assert.ok(!namesOf('420000').includes('省直辖县级行政区划'))
  })

  it('stops at the four cities without districts', () => {
    for (const code of [...vectors.prefecturesWithoutDistricts, '620200']) assert.deepEqual(regionsOf(code), [])
    assert.equal(getRegion('620201').heading, true)
  })

  it('finds the cities of the corps under the corps and under Xinjiang', () => {
    const cities = vectors.corpsCities.map(({ name }) => name)
    assert.deepEqual(namesOf('660000'), cities)
    for (const city of cities) assert.ok(namesOf('650000').includes(city))
  })

  it('reaches every division exactly once, in the order of codes', () => {
    const reached: string[] = []
    const walk = (parent: string) => {
      const below = regionsOf(parent).map(({ code }) => code)
      assert.deepEqual(below, below.toSorted())
      for (const code of below) {
        reached.push(code)
        walk(code)
      }
    }
    for (const { code } of provinces) if (code !== '660000') walk(code)
    assert.equal(new Set(reached).size, reached.length)
    // All prefectures and counties, less nine headings, three cities named at both levels and one invented district.
    assert.equal(reached.length, vectors.counts.prefecture + vectors.counts.county - 9 - 3 - 1)
  })
})

describe('the path of a region', () => {
  it('names each government above it and no heading', () => {
    const path = (code: string) => regionPath(code).map(({ name }) => name)
    assert.deepEqual(path('360102'), ['江西省', '南昌市', '东湖区'])
    assert.deepEqual(path('310115'), ['上海市', '浦东新区'])
    assert.deepEqual(path('419001'), ['河南省', '济源市'])
    assert.deepEqual(path('441900'), ['广东省', '东莞市'])
    assert.deepEqual(path('360000'), ['江西省'])
  })

  it('tells what lies within what', () => {
    assert.ok(isWithin('360102', '360000') && isWithin('360102', '360100') && isWithin('360102', '360102'))
    assert.ok(!isWithin('360000', '360102') && !isWithin('440106', '360000') && !isWithin('999999', '360000'))
  })
})

it('knows which provinces run a platform', () => {
  assert.ok(isProvincePrefix('36') && isProvincePrefix('66'))
  for (const prefix of ['00', '16', '71', '81', '82', '99', '']) assert.equal(isProvincePrefix(prefix), false)
})
