import assert from 'node:assert/strict'
import { it } from 'node:test'
import { loadAnalyser } from '../language/analyser.ts'
import { noSlots, withSlot } from '../lists/slot-set.ts'
import { findTitles } from './find-titles.ts'
import { openIndex } from './title-index.ts'

const trades = ['食品', '药品', '烟草', '图书', '农药', '种子', '兽药', '危险化学品', '道路运输', '旅行社']

it('finds what is offered where somebody searches, behind hundreds of better answers that are not', async () => {
  const analyser = await loadAnalyser()
  const index = openIndex(analyser)
  for (let id = 1; id <= 300; id += 1) {
    const name = `${trades[id % trades.length]}经营许可第${id}类`
    index.put({
      ...{ id, name: { zh: name, en: `Licence ${id}` }, alsoCalled: [], summary: { zh: '', en: '' } },
      ...{ audience: 'enterprise', theme: '010', department: { id: 'market', name: { zh: '市场', en: 'Market' } } },
      popularity: 1000 - id,
    })
  }
  const here = [298, 299]
  const offered = here.reduce((slots, id) => withSlot(slots, index.slotOf(id) ?? -1), noSlots)
  for (const words of ['经营许可', '我想办经营许可', 'jingyingxuke']) {
    const { titles } = findTitles(index, analyser, { words, offered })
    assert.deepEqual(titles.map(({ id }) => id).sort(), here, words)
  }
})
