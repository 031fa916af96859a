import { sampleItems } from '../../../../demonstration/samples/items/index.ts'
import { loadAnalyser } from '../language/analyser.ts'
import { normalise } from '../language/normalise.ts'
import { findTitles } from './find-titles.ts'
import { readQuestion } from './question.ts'
import { openIndex } from './title-index.ts'

const a = await loadAnalyser()
const ix = openIndex(a)
const names = new Map()
sampleItems('360000').forEach((item, id) => {
  names.set(id, item.name.zh)
  ix.put({ ...item, id })
})
for (const q of process.argv.slice(2)) {
  const qq = readQuestion(ix, a, normalise(q))
  console.log(
    q,
    a
      .tokens(normalise(q))
      .map((t) => t.word)
      .join('/'),
  )
  for (const u of qq.units)
    console.log(
      '  ',
      u.text,
      u.mass.toFixed(2),
      u.alternatives
        .map(
          (x) =>
            `${x.kind}:${x.trust}:${x.words.map((w) => w.text + (w.entry === undefined ? '?' : '') + w.mass.toFixed(1)).join('+')}`,
        )
        .join(' | '),
    )
  const f = findTitles(ix, a, { words: q })
  console.log('  meant', f.meant, f.regions)
  for (const t of f.titles.slice(0, 6))
    console.log('   ', t.score.toFixed(3), names.get(t.id), t.reason.kind, t.reason.text)
}
