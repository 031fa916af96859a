import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Queue, QueueRow } from '#casework'
import { type CaseId, newId } from '#kernel/ids'
import type { Frame } from '#portal'
import { calendarDate } from '#standards'
import { englishStaffFrame, staffFrame } from '../../../test/staff-frame.ts'
import { QueueList, type QueueListProps, shortNumber, TimeLeft } from './queue-list.tsx'

const submittedAt = new Date('2026-07-08T02:00:00Z')
const caseNumber = `${'1'.repeat(31)}260708000042`

const row: QueueRow = {
  caseId: newId<'case'>(submittedAt),
  caseNumber,
  itemName: { zh: '居住证申领', en: 'Application for a residence permit' },
  applicant: '林*岚',
  state: 'handling',
  stateWords: { zh: '审核中', en: 'Being reviewed' },
  submittedAt,
  due: calendarDate('2026-07-13'),
  light: 'normal',
  workingDaysLeft: 3,
  rests: false,
  isMine: false,
  doubtful: 0,
  note: { zh: '按时限', en: 'On time' },
}

const counts = { open: 1, dueToday: 0, overdue: 0, waiting: 0 }

function queueOf(rows: readonly QueueRow[], change: Partial<Queue> = {}): Queue {
  return { rows, counts: { ...counts, open: rows.length }, page: 1, next: null, ...change }
}

function list(queue: Queue, change: Partial<QueueListProps> = {}): string {
  return renderToStaticMarkup(<QueueList frame={staffFrame} queue={queue} lane="open" isPage {...change} />)
}

function timeLeft(change: Partial<QueueRow>, frame: Frame = staffFrame): string {
  return renderToStaticMarkup(<TimeLeft row={{ ...row, ...change }} language={frame.language} />)
}

describe('the list of a queue', () => {
  it('says that everything is done, or that this lane is empty, and draws no table', () => {
    assert.match(list(queueOf([])), /全部办完了。/)
    assert.match(list(queueOf([]), { lane: 'waiting' }), /这一类没有办件。/)
    assert.doesNotMatch(list(queueOf([])), /<table/)
  })

  it('never says that everything is done while cases are open', () => {
    const beyond = list({ rows: [], counts: { ...counts, open: 3 }, page: 9, next: null })
    assert.doesNotMatch(beyond, /全部办完了/)
    assert.match(beyond, /href="\/w\/queue">回到最急的/)
  })

  it('names each case by service, masked applicant and the end of its number, as the header of its row', () => {
    const html = list(queueOf([row]))
    assert.match(
      html,
      new RegExp(
        `<th scope="row"><a class="queue__link" href="/w/case/${row.caseId}"><strong>居住证申领</strong> · 林\\*岚`,
      ),
    )
    assert.match(html, /<span class="queue__number">…260708000042<\/span>/)
    assert.match(html, /<caption>办件，最急的在前<\/caption>/)
    assert.equal(html.match(/<th scope="col"/g)?.length, 4)
    assert.match(html, /全部一致/)
    assert.match(list(queueOf([{ ...row, doubtful: 2 }])), /<span class="queue__doubt">2项存疑<\/span>/)
  })

  it('is the page with a heading of its own, or stands beside a case without one', () => {
    assert.equal(list(queueOf([row])).match(/<h1>/g)?.length, 1)
    const beside = list(queueOf([row]), { isPage: false, openCaseId: row.caseId })
    assert.doesNotMatch(beside, /<h1/)
    assert.match(beside, /<tr aria-current="true">/)
    assert.doesNotMatch(list(queueOf([row]), { isPage: false, openCaseId: 'another' }), /aria-current="true"/)
  })

  it('offers the lanes as links with their counts and marks the one shown', () => {
    const html = list(queueOf([row], { counts: { open: 9, dueToday: 2, overdue: 4, waiting: 1 } }), { lane: 'overdue' })
    assert.match(html, /9件，4件超期，2件今天到期/)
    assert.match(html, /<nav class="tabs" aria-label="按时限看">/)
    assert.match(html, /href="\/w\/queue\?lane=overdue" aria-current="page">已超期<span class="tabs__count"> 4<\/span>/)
    assert.match(html, /href="\/w\/queue">按时限<\/a>/)
    assert.equal(html.match(/aria-current="page"/g)?.length, 1)
  })

  it('says of a count that was not counted to its end that there are so many at least', () => {
    const html = list(queueOf([row], { counts: { open: 1000, dueToday: 999, overdue: 1000, waiting: 0 } }))
    assert.match(html, /至少1000件，至少1000件超期，999件今天到期/)
    assert.match(
      html,
      /<span class="tabs__count"> <span aria-hidden="true">999\+<\/span><span class="hidden-text">至少1000</,
    )
    assert.match(html, /<span class="tabs__count"> 999<\/span>/)
  })

  it('turns pages within the lane, and offers no page that does not exist', () => {
    const middle = list(queueOf([row], { page: 2, next: 'WzBd' }), { lane: 'closed' })
    assert.match(middle, /href="\/w\/queue\?lane=closed">回到最急的/)
    assert.match(middle, /href="\/w\/queue\?lane=closed&amp;page=3&amp;after=WzBd">下一页/)
    assert.match(middle, /第2页/)
    assert.doesNotMatch(list(queueOf([row])), /回到最急的|下一页/)
  })

  it('holds two hundred rows, each with a link of its own', () => {
    const rows = Array.from({ length: 200 }, (_, index) => {
      // A made-up number of the shape of an id: only its being different matters.
      const caseId = `00000000-0000-7000-8000-${String(index).padStart(12, '0')}` as CaseId
      return { ...row, caseId }
    })
    const links = [...list(queueOf(rows)).matchAll(/href="(\/w\/case\/[^"]+)"/g)].map(([, href]) => href)
    assert.equal(new Set(links).size, 200)
  })

  it('shows a name of forty characters whole and lets nobody write markup into it', () => {
    const long = `${'阿卜杜热合曼'.repeat(3)}·${'买买提依明江'.repeat(3)}江江江`
    assert.equal([...long].length, 40)
    assert.ok(list(queueOf([{ ...row, applicant: long }])).includes(long))
    const hostile = list(queueOf([{ ...row, applicant: '<img src=x onerror=alert(1)>' }]))
    assert.doesNotMatch(hostile, /<img/)
    assert.match(hostile, /&lt;img/)
  })

  it('is whole in English', () => {
    const html = list(queueOf([{ ...row, applicant: 'L*n', doubtful: 1 }], { page: 2, next: 'WzBd' }), {
      frame: englishStaffFrame,
    })
    assert.doesNotMatch(html.replace(/<[^>]*>/g, ' '), /\p{Script=Han}/u)
    assert.match(html, /href="\/en\/w\/case\//)
    assert.match(html, /3 days left/)
  })
})

describe('the time left of a case', () => {
  it('is said in words, with a warning as it runs out', () => {
    assert.equal(timeLeft({}), '剩3个工作日')
    assert.match(timeLeft({ light: 'soon', workingDaysLeft: 1 }), /<span class="tag tag--warn">.*剩1个工作日<\/span>/)
    assert.match(timeLeft({ light: 'soon', workingDaysLeft: 0 }), /tag--warn.*今天到期/)
    assert.match(timeLeft({ light: 'overdue', workingDaysLeft: -2 }), /tag--danger.*超2个工作日/)
    assert.match(timeLeft({ light: 'overdue', workingDaysLeft: -1 }, englishStaffFrame), /1 day late/)
  })

  it('rests while the applicant has the turn, and is over once it is delivered', () => {
    assert.match(timeLeft({ state: 'waiting', rests: true, light: 'overdue', workingDaysLeft: -9 }), /暂停计时/)
    assert.match(timeLeft({ state: 'granted' }), /剩3个工作日/)
    assert.match(timeLeft({ state: 'refused', due: null }), /已办结/)
    assert.match(timeLeft({ due: null }), /已办结/)
    assert.match(timeLeft({ state: 'withdrawn', light: 'overdue', workingDaysLeft: -9 }), /tag--neutral">已撤回/)
  })
})

describe('the number of a case in a list', () => {
  it('keeps the part that tells cases of one office apart', () => {
    assert.equal(shortNumber(caseNumber), '…260708000042')
    assert.equal(shortNumber('short'), 'short')
  })
})
