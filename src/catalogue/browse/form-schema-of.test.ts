import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Compile } from 'typebox/schema'
import { householdMove, residencePermit } from '../../../test/service-items.ts'
import { formSchemaOf } from '../index.ts'
import { outcomeSampleOf } from './outcome-sample.ts'

const schema = formSchemaOf(residencePermit)

describe('formSchemaOf', () => {
  it('is a document of JSON Schema 2020-12 with a property for every fact and question', () => {
    assert.equal(schema?.$schema, 'https://json-schema.org/draft/2020-12/schema')
    const { facts = [], questions = [] } = residencePermit.online ?? {}
    assert.deepEqual(Object.keys(schema?.properties ?? {}), [
      ...facts.map(({ id }) => id),
      ...questions.map(({ id }) => `answers.${id}`),
    ])
  })

  it('gives each property its data element, its source and a title in both languages', () => {
    for (const property of Object.values(schema?.properties ?? {})) {
      assert.notEqual(property['x-data-element'], '')
      assert.ok(property['x-source'].kind)
      assert.ok(property['x-title'].zh && property['x-title'].en)
      assert.equal(property.title, property['x-title'].zh)
    }
    assert.deepEqual(schema?.properties['residence.since']?.['x-source'], {
      kind: 'service',
      serviceId: '360000.residence.registration',
      field: 'since',
    })
    assert.equal(schema?.properties['answers.purpose']?.['x-source'].kind, 'applicant')
  })

  it('lets through what the form allows and nothing else', () => {
    assert.ok(schema)
    const validator = Compile(JSON.parse(JSON.stringify(schema)))
    const filled = {
      'residence.since': '2026-01-02',
      'residence.district': '360102',
      'dwelling.until': '2027-01-02',
      'employment.uscc': 'x',
      'permit.held': false,
      'answers.purpose': 'study',
    }
    assert.ok(validator.Check(filled))
    for (const wrong of [
      {},
      { ...filled, 'answers.purpose': 'holiday' },
      { ...filled, 'residence.district': '东湖' },
      { ...filled, 'permit.held': 'no' },
      { ...filled, 'person.shoe': '42' },
    ]) {
      assert.ok(!validator.Check(wrong), JSON.stringify(wrong))
    }
  })

  it('is nothing for an item without an online form', () => {
    assert.equal(formSchemaOf(householdMove), undefined)
  })
})

describe('outcomeSampleOf', () => {
  it('draws what the item ends in and says that it is a sample', () => {
    const drawn = outcomeSampleOf({
      ...residencePermit,
      outcome: { kind: '1', name: { zh: '居住证（有效期<一年>）', en: 'A "permit" & more' }, sample: null },
    })
    assert.match(drawn, /^<svg.*居住证<\/text>.*样本.*<\/svg>$/s)
    assert.match(drawn, /A &quot;permit&quot; &amp; more/)
  })
})
