import type { Queue, QueueLane } from '#casework'
import { say, type Words } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import type { ThisPlatform } from '#kernel/services'
import { type Frame, href, type IconName, type RailGroup } from '#portal'
import { countBadge } from './counted.tsx'
import { benchWords } from './words.ts'

/** Entries of the rail beside the lanes of the queue. */
export const benchSections = [
  'me',
  'supervise',
  'systems',
  'items',
  'basic-items',
  'new-item',
  'imports',
  'gaps',
  'demands',
  'commitments',
  'data',
  'call',
  'intake',
  'entrusted',
  'joint',
] as const
export type BenchSection = (typeof benchSections)[number]

interface Here {
  readonly counts?: Queue['counts'] | undefined
  readonly lane?: QueueLane
  readonly section?: BenchSection
}

/** What an officer's duties lead to: the queue of who decides, the items of who manages them. */
export function railOf(frame: Frame, { duties }: Officer, platform: ThisPlatform, here: Here): readonly RailGroup[] {
  return [
    ...(duties.includes('approver') || duties.includes('head') ? [queueGroup(frame, here)] : []),
    ...(duties.some((duty) => duty === 'issuer' || duty === 'clerk') ? [servingGroup(frame, here)] : []),
    ...(duties.includes('clerk') ? [intakeGroup(frame, here), callGroup(frame, here)] : []),
    ...(duties.includes('head') ? [entrustedGroup(frame, here)] : []),
    ...(duties.includes('approver') || duties.includes('head') ? [jointGroup(frame, here)] : []),
    ...(duties.some((duty) => checking.includes(duty)) ? [checkGroup(frame, here)] : []),
    ...(duties.includes('item-manager') ? [itemGroup(frame, platform, here)] : []),
    ...(duties.includes('data-officer') ? [dataGroup(frame, here)] : []),
    ...(duties.includes('supervisor') ? [superviseGroup(frame, here)] : []),
    ...(duties.includes('data-officer') || duties.includes('head') ? [systemGroup(frame, here)] : []),
    ...(duties.includes('approver') ? [ownGroup(frame, here)] : []),
  ]
}

function queueGroup(frame: Frame, { counts, lane }: Here): RailGroup {
  const isLate = (counts?.overdue ?? 0) > 0
  const entries = [
    { lane: 'open', words: benchWords.open, icon: 'inbox', count: counts?.open, urgent: isLate },
    { lane: 'due-today', words: benchWords.dueToday, icon: 'clock', count: counts?.dueToday, urgent: false },
    { lane: 'overdue', words: benchWords.overdue, icon: 'alert', count: counts?.overdue, urgent: isLate },
    { lane: 'waiting', words: benchWords.waiting, icon: 'pencil', count: counts?.waiting, urgent: false },
    { lane: 'closed', words: benchWords.closed, icon: 'check-circle', count: undefined, urgent: false },
  ] as const
  return {
    entries: entries.map((entry) => ({
      href: href(frame, lanePath(entry.lane)),
      text: say(entry.words, frame.language),
      icon: entry.icon,
      count: entry.count === undefined ? undefined : countBadge(entry.count, frame.language),
      urgent: entry.urgent,
      current: entry.lane === lane,
    })),
  }
}

/** What is decided and waits to be made on paper and handed over. */
function servingGroup(frame: Frame, { lane }: Here): RailGroup {
  const text = say(benchWords.serving, frame.language)
  const current = lane === 'serving'
  return { entries: [{ href: href(frame, lanePath('serving')), text, icon: 'document', current }] }
}

/** The hall's queue. */
function callGroup(frame: Frame, { section }: Here): RailGroup {
  const text = say(benchWords.call, frame.language)
  return { entries: [{ href: href(frame, '/w/call'), text, icon: 'bell', current: section === 'call' }] }
}

/** W4: the person in front of the clerk. */
function intakeGroup(frame: Frame, { section }: Here): RailGroup {
  const text = say(benchWords.intake, frame.language)
  return { entries: [{ href: href(frame, '/w/intake'), text, icon: 'users', current: section === 'intake' }] }
}

function entrustedGroup(frame: Frame, { section }: Here): RailGroup {
  const text = say(benchWords.entrusted, frame.language)
  return { entries: [{ href: href(frame, '/w/entrusted'), text, icon: 'building', current: section === 'entrusted' }] }
}

/** What other organisations are asked, and what they ask. */
function jointGroup(frame: Frame, { section }: Here): RailGroup {
  const text = say(benchWords.joint, frame.language)
  return { entries: [{ href: href(frame, '/w/joint'), text, icon: 'users', current: section === 'joint' }] }
}

function dataGroup(frame: Frame, { section }: Here): RailGroup {
  const text = say(benchWords.data, frame.language)
  return { entries: [{ href: href(frame, '/w/data'), text, icon: 'database', current: section === 'data' }] }
}

function superviseGroup(frame: Frame, { section }: Here): RailGroup {
  const text = say(benchWords.supervise, frame.language)
  return { entries: [{ href: href(frame, '/w/supervise'), text, icon: 'bell', current: section === 'supervise' }] }
}

/** Systems that decide in the name of the organisation. */
function systemGroup(frame: Frame, { section }: Here): RailGroup {
  const text = say(benchWords.systems, frame.language)
  return { entries: [{ href: href(frame, '/w/systems'), text, icon: 'chart', current: section === 'systems' }] }
}

function ownGroup(frame: Frame, { section }: Here): RailGroup {
  const text = say(benchWords.me, frame.language)
  return { entries: [{ href: href(frame, '/w/me'), text, icon: 'user', current: section === 'me' }] }
}

const checking: readonly Officer['duties'][number][] = ['approver', 'issuer', 'head', 'item-manager']

/** What was committed to instead of proved. */
function checkGroup(frame: Frame, { section }: Here): RailGroup {
  const text = say(benchWords.commitments, frame.language)
  const current = section === 'commitments'
  return { entries: [{ href: href(frame, '/w/commitments'), text, icon: 'shield-check', current }] }
}

const itemEntries: readonly { section: BenchSection; path: string; words: Words; icon: IconName; hub: boolean }[] = [
  { section: 'items', path: '/w/items', words: benchWords.items, icon: 'list', hub: false },
  { section: 'new-item', path: '/w/items/new', words: benchWords.newItem, icon: 'plus', hub: false },
  { section: 'basic-items', path: '/w/basic-items', words: benchWords.basicItems, icon: 'document', hub: true },
  { section: 'imports', path: '/w/items/imports', words: benchWords.imports, icon: 'upload', hub: false },
  { section: 'gaps', path: '/w/items/gaps', words: benchWords.gaps, icon: 'search', hub: true },
  { section: 'demands', path: '/w/items/demands', words: benchWords.demands, icon: 'flag', hub: true },
]

/** The hub implements nothing itself: it keeps what all others implement. */
function itemGroup(frame: Frame, { kind }: ThisPlatform, { section }: Here): RailGroup {
  return {
    title: say(benchWords.itemGroup, frame.language),
    entries: itemEntries
      .filter(({ hub }) => hub || kind === 'node')
      .map((entry) => ({
        href: href(frame, entry.path),
        text: say(entry.words, frame.language),
        icon: entry.icon,
        current: entry.section === section,
      })),
  }
}

export function lanePath(lane: QueueLane): string {
  return lane === 'open' ? '/w/queue' : `/w/queue?lane=${lane}`
}

/** Where an officer begins: at what waits for them. */
export function homeOf({ duties }: Pick<Officer, 'duties'>, { kind }: Pick<ThisPlatform, 'kind'>): string {
  if (duties.includes('approver') || duties.includes('head')) return '/w/queue'
  if (duties.includes('issuer') || duties.includes('clerk')) return lanePath('serving')
  if (duties.includes('supervisor')) return '/w/supervise'
  if (duties.includes('data-officer') && !duties.includes('item-manager')) return '/w/data'
  if (!duties.includes('item-manager')) return '/w/queue'
  return kind === 'hub' ? '/w/basic-items' : '/w/items'
}
