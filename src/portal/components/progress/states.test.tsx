import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { DeadlineTrack, type TrackMark } from './deadline-track.tsx'
import { ProgressDots } from './progress-dots.tsx'
import { type PhaseState, StatusSteps } from './status-steps.tsx'
import { StepList } from './step-list.tsx'
import { TaskList } from './task-list.tsx'
import { Timeline } from './timeline.tsx'

function html(node: ReactNode): string {
  return renderToStaticMarkup(node)
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length
}

describe('the phases of a case', () => {
  const phase = (state: PhaseState) => html(<StatusSteps language="en" phases={[{ label: 'Review', state }]} />)

  it('say each state in words, aloud only where the eye has the drawing', () => {
    for (const [state, word] of [
      ['done', 'Done'],
      ['current', 'In progress'],
      ['todo', 'Not started'],
      ['failed', 'Not granted'],
    ] as const)
      assert.match(phase(state), new RegExp(`<span class="hidden-text"> · ${word}</span>`), state)
    assert.match(phase('waiting'), /<span class="phases__turn"> · Waiting for you<\/span>/)
  })

  it('mark only the phase that goes on, whoever has the turn', () => {
    for (const state of ['done', 'todo', 'failed'] as const) assert.doesNotMatch(phase(state), /aria-current/, state)
    for (const state of ['current', 'waiting'] as const) assert.match(phase(state), /aria-current="step"/, state)
  })

  it('say the state more exactly where somebody can', () => {
    const phases = [{ label: '审核', state: 'waiting' as const, turn: '等您补正', note: '7月20日前' }]
    const text = html(<StatusSteps language="zh-CN" phases={phases} />)
    assert.match(text, /· 等您补正/)
    assert.doesNotMatch(text, /等您</)
    assert.match(text, /phases__note">7月20日前/)
  })
})

describe('the dots of an application', () => {
  it('fill up to the step that one is at', () => {
    for (const [step, of] of [
      [1, 3],
      [3, 3],
      [0, 3],
    ] as const) {
      const text = html(<ProgressDots language="en" step={step} of={of} />)
      assert.equal(count(text, /progress__bar--done/g), step)
      assert.equal(count(text, /<span class="progress__bar(?: |")/g), of)
      assert.match(text, new RegExp(`<span>Step ${step} of ${of}</span>`))
    }
  })

  it('say at the end when the work was last saved, and nothing if nobody knows', () => {
    assert.match(html(<ProgressDots language="zh-CN" step={1} of={2} note="09:44已保存" />), /note">09:44已保存/)
    assert.doesNotMatch(html(<ProgressDots language="zh-CN" step={1} of={2} />), /progress__note/)
  })
})

describe('tasks, steps and the record', () => {
  it('point each link at its own status, for two hundred of them', () => {
    const tasks = Array.from({ length: 200 }, (_, index) => ({
      id: `t${index}`,
      title: `任务${index}`,
      status: '未开始',
      href: `/x/${index}`,
    }))
    const text = html(<TaskList tasks={tasks} />)
    for (const [, id = ''] of text.matchAll(/aria-describedby="([^"]+)"/g)) assert.ok(text.includes(`id="${id}"`))
    assert.equal(count(text, /aria-describedby/g), 200)
  })

  it('show a task that is done as plain text, an open one as a tag', () => {
    const text = html(<TaskList tasks={[{ id: 'a', title: '核对', status: '已完成', href: '/a' }]} />)
    assert.doesNotMatch(text, /class="tag/)
    const open = html(<TaskList tasks={[{ id: 'a', title: '核对', status: '未开始', tone: 'info', href: '/a' }]} />)
    assert.match(open, /class="tag tag--info">未开始/)
  })

  it('are empty lists when there is nothing', () => {
    assert.equal(html(<TaskList tasks={[]} />), '<ul class="tasks"></ul>')
    assert.equal(html(<StepList steps={[]} />), '<ol class="steps"></ol>')
    assert.equal(html(<Timeline entries={[]} />), '<ol class="timeline" reversed=""></ol>')
  })

  it('number the steps, and the record from the last to the first', () => {
    assert.match(
      html(<StepList steps={[{ title: '核对' }]} />),
      /^<ol class="steps"><li><strong class="steps__title">核对<\/strong><\/li>/,
    )
    const entry = { key: '1', time: '今天', dateTime: '2026-07-08T02:00:00.000Z', title: '已受理' }
    const text = html(<Timeline entries={[entry, { ...entry, key: '2', text: '说明' }]} />)
    assert.match(text, /<ol class="timeline" reversed="">/)
    assert.equal(count(text, /<p>/g), 1)
  })
})

describe('the line to the deadline', () => {
  const base = { id: 'a', sentence: '已用1个工作日', total: 10, elapsed: 1, promised: 4 }
  const mark: TrackMark = { at: 2, label: '承诺', note: '7月13日', place: 'above' }
  const draw = (change: Partial<Parameters<typeof DeadlineTrack>[0]> & { marks?: TrackMark[] }) =>
    html(<DeadlineTrack {...base} marks={[]} {...change} />)

  it('never leaves its scale, whatever it is given', () => {
    for (const elapsed of [-5, 0, 4, 10, 1000]) {
      const text = draw({ elapsed, marks: [{ ...mark, at: elapsed }] })
      const shares = [...text.matchAll(/(?:x|x1|x2|width)="([\d.-]+)%"/g)].map(([, share]) => Number(share))
      assert.ok(
        shares.every((share) => share >= 0 && share <= 100),
        `${elapsed}: ${shares.join(' ')}`,
      )
    }
  })

  it('lists its marks as text for who does not see the picture', () => {
    const text = draw({ marks: [mark, { at: 9, label: '法定', place: 'below' }] })
    assert.match(text, /<li><strong>承诺<\/strong> <span>7月13日<\/span><\/li>/)
    const listed = { label: '承诺办结', note: '7月13日（周一）' }
    assert.match(draw({ marks: [{ ...mark, listed }] }), /<li><strong>承诺办结<\/strong> <span>7月13日（周一）<\/span>/)
  })

  it('writes to the left of a mark that stands near the end', () => {
    assert.match(draw({ marks: [{ ...mark, at: 9 }] }), /text-anchor="end"/)
    assert.doesNotMatch(draw({ marks: [mark] }), /text-anchor/)
  })

  it('can stand twice on a page: its patterns have the id of the line', () => {
    assert.match(draw({ id: 'first' }), /id="first-hatch".*id="first-clip".*url\(#first-clip\)/s)
  })

  it('says in colour and words that the clock rests', () => {
    assert.match(
      draw({ marks: [{ ...mark, paused: true, strong: true }] }),
      /track__label--strong track__label--paused/,
    )
    assert.doesNotMatch(draw({}), /-hatch\)"/)
  })
})
