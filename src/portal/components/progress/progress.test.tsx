import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { DeadlineTrack } from './deadline-track.tsx'
import { ProgressDots } from './progress-dots.tsx'
import { StatusSteps } from './status-steps.tsx'
import { TaskList } from './task-list.tsx'
import { Timeline } from './timeline.tsx'

function html(node: ReactNode): string {
  return renderToStaticMarkup(node)
}

test('progress is said in words, the bars are not read', () => {
  const text = html(<ProgressDots language="zh-CN" step={2} of={3} />)
  assert.match(text, /第2步，共3步/)
  assert.match(text, /<span class="progress__bars" aria-hidden="true">/)
})

test('the current phase is marked once and every state stands in words', () => {
  const text = html(
    <StatusSteps
      language="zh-CN"
      phases={[
        { label: '受理', state: 'done' },
        { label: '审核', state: 'waiting' },
        { label: '送达', state: 'todo' },
      ]}
    />,
  )
  assert.equal(text.match(/aria-current="step"/g)?.length, 1)
  for (const word of ['已完成', '等您', '未开始']) assert.ok(text.includes(word))
})

test('a task that cannot be opened yet is no link and says why', () => {
  const text = html(<TaskList tasks={[{ id: 'submit', title: '提交', status: '还不能开始', hint: '先补材料' }]} />)
  assert.doesNotMatch(text, /<a /)
  assert.match(text, /先补材料/)
})

test('a task is described by its status', () => {
  const text = html(
    <TaskList tasks={[{ id: 'check', title: '核对信息', status: '未开始', tone: 'info', href: '/x' }]} />,
  )
  assert.match(text, /<a href="\/x" aria-describedby="check-status">/)
  assert.match(text, /id="check-status"/)
})

test('the record carries times for machines', () => {
  const text = html(
    <Timeline entries={[{ key: '1', time: '今天10:26', dateTime: '2026-07-09T10:26:00+08:00', title: '已受理' }]} />,
  )
  assert.match(text, /<time dateTime="2026-07-09T10:26:00\+08:00">今天10:26<\/time>/i)
})

describe('the deadline track', () => {
  const track = { id: 'track', sentence: '已用1个工作日，剩2个工作日', total: 10, promised: 4, marks: [] }

  test('says in one sentence what it draws, in the picture and under it', () => {
    const text = html(<DeadlineTrack {...track} elapsed={1} />)
    assert.match(text, /role="img" aria-label="已用1个工作日，剩2个工作日"/)
    assert.match(text, /<p class="track__sentence">已用1个工作日/)
    assert.match(text, /class="track__elapsed" y="44" width="10%"/)
  })

  test('is red beyond the promise and never leaves the scale', () => {
    const text = html(<DeadlineTrack {...track} elapsed={12} />)
    assert.match(text, /class="track__late" x="40%" y="44" width="80%"/)
    assert.doesNotMatch(html(<DeadlineTrack {...track} elapsed={4} />), /track__late/)
  })

  test('hatches the time that does not count', () => {
    assert.match(
      html(<DeadlineTrack {...track} elapsed={1} paused={{ from: 1, to: 3 }} />),
      /x="10%" y="44" width="20%" height="16" fill="url\(#track-hatch\)"/,
    )
  })
})
