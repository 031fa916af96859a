import type { ReactNode } from 'react'
import type { Draft } from '#catalogue'
import { say } from '#kernel/language'
import { Button, ButtonLink, ButtonRow, Card, type Frame, HiddenCsrf, href, sayDay, sayInstant } from '#portal'
import { calendarDate } from '#standards'
import { subjectPath } from '../subject/subject-kind.ts'
import type { ItemView } from './view.tsx'
import { itemWords as words } from './words.ts'

interface NextProps {
  readonly frame: Frame
  readonly view: ItemView
}

/** The one thing to do now, by the state of the draft and by who looks. */
export function NextCard({ frame, view }: NextProps): ReactNode {
  const { language } = frame
  const { draft, state } = view.subject
  return (
    <Card title={say(words.next, language)} icon="arrow-right">
      {draft ? (
        <DraftStep frame={frame} view={view} draft={draft} />
      ) : state === 'abolished' ? (
        <p>{say(words.gone, language)}</p>
      ) : (
        <StartStep frame={frame} view={view} />
      )}
    </Card>
  )
}

function StartStep({ frame, view }: NextProps): ReactNode {
  const { language } = frame
  const { kind, code, versions } = view.subject
  return (
    <form className="stack" method="post" action={href(frame, subjectPath(kind, code, 'start'))}>
      <HiddenCsrf csrf={frame.csrf} />
      <p>{say(words.startNote, language, { version: versions[0]?.version ?? 0 })}</p>
      <Button>{say(words.start, language)}</Button>
    </form>
  )
}

function DraftStep({ frame, view, draft }: NextProps & { readonly draft: Draft }): ReactNode {
  const { language } = frame
  const { subject, officer, now } = view
  const to = (page: string): string => href(frame, subjectPath(subject.kind, subject.code, page))
  const isAbolition = draft.kind === 'abolish'
  const time = sayInstant(draft.updatedAt, language, now)
  if (draft.state === 'draft') {
    return (
      <div className="stack">
        {isAbolition && <p>{say(words.abolishDraft, language)}</p>}
        <p>{say(words.editedBy, language, { name: draft.editedBy.name, time })}</p>
        <ButtonRow>
          <ButtonLink href={to(isAbolition ? 'abolish' : 'edit')}>{say(words.goOn, language)}</ButtonLink>
          {!isAbolition && (
            <ButtonLink kind="secondary" href={to('submit')}>
              {say(words.toSubmit, language)}
            </ButtonLink>
          )}
        </ButtonRow>
      </div>
    )
  }
  const isHand = draft.hands.includes(officer.officerId)
  return (
    <div className="stack">
      <p>{waitingSentence(frame, draft, isHand)}</p>
      {draft.state === 'checked' && isHand && <Colleagues frame={frame} view={view} draft={draft} />}
      <ButtonRow>
        {draft.state === 'checked' && !isHand && (
          <ButtonLink href={to('approve')}>{say(words.toApprove, language)}</ButtonLink>
        )}
        <ButtonLink kind="secondary" href={to('return')}>
          {say(words.takeBack, language)}
        </ButtonLink>
      </ButtonRow>
    </div>
  )
}

function waitingSentence({ language }: Frame, draft: Draft, isHand: boolean): string {
  if (draft.state === 'approved')
    return say(words.scheduled, language, { date: sayDay(calendarDate(draft.effectiveFrom), language) })
  return say(isHand ? words.waits : words.waitsForYou, language, { name: draft.checkedBy?.name ?? '' })
}

/** Never just “you may not”: who may stands beside it (portal.md 1.3). */
export function Colleagues({
  frame,
  view,
  draft,
}: {
  readonly frame: Frame
  readonly view: Pick<ItemView, 'colleagues'>
  readonly draft: Pick<Draft, 'hands'>
}): ReactNode {
  const { language } = frame
  const free = view.colleagues.filter(({ officerId }) => !draft.hands.includes(officerId))
  if (free.length === 0) return <p>{say(words.noColleague, language)}</p>
  const names = free.map(({ name }) => name).join(language === 'en' ? ', ' : '、')
  return <p>{say(words.colleagues, language, { names })}</p>
}
