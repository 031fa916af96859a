import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { basicOf, type OwnElements, ownElements, type ServiceItem } from '#catalogue'
import { sampleItems } from '../../../../demonstration/samples/items/index.ts'
import { residencePermit as permitOfTests, serviceItems } from '../../../../test/service-items.ts'
import { type Edited, fieldsOfDraft, levelOf, readElements, stateOf, withState } from './draft-elements.ts'
import { type EditedElement, elementShapes } from './element-shapes.ts'
import { groupOf, groups } from './groups.ts'

const elements = groups.flatMap((group): readonly EditedElement[] => group.elements)

function ownOf(item: ServiceItem): OwnElements {
  const own = Object.fromEntries(ownElements.map((element) => [element, item[element]]))
  // Every own element is copied by its name.
  return { ...(own as Omit<OwnElements, 'handlingName'>), handlingName: null }
}

function draftOf(item: ServiceItem): Edited {
  const basic = basicOf(item)
  return {
    level: 'item',
    basic,
    content: { basicVersion: 1, region: item.region, own: ownOf(item), overrides: [] },
  }
}

const permit = draftOf(permitOfTests)

describe('the elements of an item in a form', () => {
  it('each stands in one group and nowhere else', () => {
    assert.deepEqual([...elements].sort(), Object.keys(elementShapes).sort())
    assert.equal(groupOf('promisedLimit'), 'limits')
    assert.equal(groupOf('basicVersion'), 'basics')
  })

  it('come back from their boxes as they were, for every sample', () => {
    for (const item of [...serviceItems, ...sampleItems('360000'), ...sampleItems('440000')]) {
      for (const edited of [draftOf(item), { level: 'basic', content: basicOf(item).elements } as const]) {
        const { content, faults } = readElements(edited, elements, fieldsOfDraft(edited, elements))
        assert.deepEqual(faults, [], item.name.zh)
        assert.deepEqual(content, edited, item.name.zh)
      }
    }
  })

  it('a departure comes back with its value and its reason', () => {
    const reason = { zh: '本市已经联网', en: 'This city is connected' }
    const edited = withState(permit, 'statutoryLimit', {
      value: { days: 10, unit: 'working-day' },
      departs: { reason },
    })
    const { content } = readElements(edited, elements, fieldsOfDraft(edited, elements))
    assert.deepEqual(content, edited)
    assert.deepEqual(stateOf(content, 'statutoryLimit').departs, { reason })
  })

  it('what stands behind an empty tick is not taken', () => {
    const fields = { ...fieldsOfDraft(permit, elements), 'summary.zh': '改了', 'statutoryLimit.days': '99' }
    const { content, faults } = readElements(permit, elements, fields)
    assert.deepEqual(content, permit)
    assert.deepEqual(faults, [])
  })

  it('an element that is the same everywhere cannot be set, whatever the form sends', () => {
    assert.equal(levelOf(permit, 'name'), 'fixed')
    assert.equal(levelOf(permit, 'promisedLimit'), 'local')
    assert.equal(levelOf({ level: 'basic' }, 'promisedLimit'), undefined)
    const fields = {
      ...fieldsOfDraft(permit, elements),
      'name.differs': 'yes',
      'name.zh': '暂住证',
      'name.en': 'Permit',
    }
    assert.deepEqual(readElements(permit, elements, fields).content, permit)
  })

  it('says at the box what cannot be read, and loses nothing else', () => {
    const fields = {
      ...fieldsOfDraft(permit, elements),
      'promisedLimit.days': '三天',
      visits: '１',
      'window.place.zh': '三楼{A}区',
    }
    const { content, faults } = readElements(permit, elements, fields)
    assert.deepEqual(faults.map(({ field }) => field).sort(), ['promisedLimit.days', 'window.place.zh'])
    assert.equal(stateOf(content, 'visits').value, 1)
  })

  it('is not led astray by a form of somebody’s own making', () => {
    const fields = {
      'acceptance.rows': '99999999',
      'acceptance.differs': 'yes',
      '__proto__.x': '1',
      'materials.rows': '-3',
    }
    const { content } = readElements(permit, ['acceptance', 'materials'], fields)
    assert.deepEqual(stateOf(content, 'acceptance').value, [])
  })
})
