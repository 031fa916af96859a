import type { ReactNode } from 'react'
import type { FillingFigures } from '#casework'
import type { ItemAct } from '#catalogue'
import type { Colleague } from '#identity'
import { say } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import {
  BackLink,
  Card,
  FactStrip,
  type Frame,
  href,
  Notice,
  outcomeFacts,
  PageHead,
  Pairs,
  sayDay,
  Tag,
} from '#portal'
import { calendarDate } from '#standards'
import type { BenchPageProps } from '../../frame/bench-page.tsx'
import { listWords } from '../list/words.ts'
import type { Outcome } from '../outcomes.ts'
import { draftTones, draftWords, stateTones, stateWords } from '../state-words.ts'
import type { ShownSubject } from '../subject/load-subject.ts'
import { subjectPath } from '../subject/subject-kind.ts'
import { History } from './history.tsx'
import { NextCard } from './next-card.tsx'
import { VersionTable } from './version-table.tsx'
import { itemWords as words } from './words.ts'

export interface ItemView {
  readonly subject: ShownSubject
  readonly officer: Officer
  readonly acts: readonly ItemAct[]
  /** Who else of the organ manages items: one of them is the second person. */
  readonly colleagues: readonly Colleague[]
  /** How much of it was filled in for people, by version. */
  readonly filling: readonly (FillingFigures & { readonly itemVersion: number })[]
  readonly did: Outcome | undefined
  readonly now: Date
}

/** One item: how it stands, what comes next, every version and everything that was done. */
export function ItemPage({ frame, view }: BenchPageProps<ItemView>): ReactNode {
  const { language } = frame
  const { subject, did } = view
  const { state, draft, note, versions, kind, code } = subject
  const current = versions.find((each) => each.current)
  return (
    <div className="bench__page stack">
      <PageHead
        title={say(subject.name, language)}
        tags={
          <>
            <Tag tone={stateTones[state]}>{say(stateWords(state), language)}</Tag>
            {draft && <Tag tone={draftTones[draft.state]}>{say(draftWords(draft), language)}</Tag>}
          </>
        }
      >
        <BackLink language={language} href={href(frame, `/w/${kind.base}`)} text={say(words.back, language)} />
      </PageHead>
      {did && <Notice tone="ok" title={say(listWords[did], language)} />}
      {state === 'suspended' && note && (
        <Notice tone="warn" title={say(words.suspendedNote, language, { reason: say(note.reason, language) })}>
          {note.until && <p>{say(words.until, language, { date: sayDay(calendarDate(note.until), language) })}</p>}
        </Notice>
      )}
      <div className="bench__two">
        <div>
          <NextCard frame={frame} view={view} />
          {current?.content.level === 'item' && (
            <section aria-labelledby="facts">
              <h2 id="facts">{say(words.facts, language)}</h2>
              <FactStrip facts={outcomeFacts(current.content.item, language)} />
            </section>
          )}
          <VersionTable frame={frame} subject={subject} now={view.now} />
          <History frame={frame} acts={view.acts} now={view.now} />
        </div>
        <aside aria-label={say(words.look, language)}>
          <LinksCard frame={frame} subject={subject} />
          <Card title={say(words.codes, language)}>
            <Pairs pairs={codePairs(frame, subject)} />
          </Card>
          <FillingCard frame={frame} filling={view.filling} />
          <ActsCard frame={frame} subject={subject} code={code} />
        </aside>
      </div>
    </div>
  )
}

function codePairs({ language }: Frame, { kind, code }: ShownSubject) {
  const whole = { label: say(kind.level === 'item' ? words.code : words.basicCode, language), value: code }
  // The basic code stands in the last 12 of the 31 characters of an implementation code.
  return kind.level === 'item' ? [whole, { label: say(words.basicCode, language), value: code.slice(19, 31) }] : [whole]
}

/** Measured on what was submitted: what sources gave and people took as it was (S13). */
function FillingCard({ frame, filling }: { readonly frame: Frame; readonly filling: ItemView['filling'] }): ReactNode {
  const { language } = frame
  const measured = filling.filter(({ fields }) => fields > 0)
  if (measured.length === 0) return null
  return (
    <Card title={say(words.filling, language)}>
      <Pairs
        pairs={measured.map(({ itemVersion, cases, fields, filled }) => ({
          label: say(words.fillingOf, language, { version: itemVersion, count: cases }),
          value: `${Math.round((filled / fields) * 1000) / 10}%`,
        }))}
      />
      <p className="support">{say(words.fillingMeans, language)}</p>
    </Card>
  )
}

interface CardProps {
  readonly frame: Frame
  readonly subject: ShownSubject
}

function LinksCard({ frame, subject }: CardProps): ReactNode {
  const { kind, code, draft, versions } = subject
  const links = [
    ...(draft && draft.kind === 'publish' ? [{ path: subjectPath(kind, code, 'preview'), text: words.preview }] : []),
    ...(kind.level === 'item' && versions.length > 0 ? [{ path: `/items/${code}`, text: words.guide }] : []),
    ...(versions.length > 0
      ? [
          { path: subjectPath(kind, code, 'diff'), text: words.diff },
          { path: subjectPath(kind, code, 'impact'), text: words.impact },
        ]
      : []),
  ]
  return <LinkList frame={frame} title={say(words.look, frame.language)} links={links} />
}

/** What may be done to what is in force; drafts are dealt with under “next”. */
function ActsCard({ frame, subject, code }: CardProps & { readonly code: string }): ReactNode {
  const { kind, state, draft } = subject
  const links = [
    ...(state === 'in-use' ? [{ path: subjectPath(kind, code, 'suspend'), text: words.suspend }] : []),
    ...(state === 'suspended' ? [{ path: subjectPath(kind, code, 'resume'), text: words.resume }] : []),
    ...((state === 'in-use' || state === 'suspended') && !draft
      ? [{ path: subjectPath(kind, code, 'abolish'), text: words.abolish }]
      : []),
    ...(draft && draft.state !== 'published'
      ? [{ path: subjectPath(kind, code, 'discard'), text: words.discard }]
      : []),
  ]
  return <LinkList frame={frame} title={say(words.acts, frame.language)} links={links} />
}

function LinkList({
  frame,
  title,
  links,
}: {
  readonly frame: Frame
  readonly title: string
  readonly links: readonly { readonly path: string; readonly text: (typeof words)[keyof typeof words] }[]
}): ReactNode {
  if (links.length === 0) return null
  return (
    <Card title={title}>
      <ul className="plain-list">
        {links.map(({ path, text }) => (
          <li key={path}>
            <a href={href(frame, path)}>{say(text, frame.language)}</a>
          </li>
        ))}
      </ul>
    </Card>
  )
}
