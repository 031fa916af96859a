import type { ReactNode } from 'react'
import type { BatchableGroup, BatchView } from '#casework'
import { type Language, say, type Words } from '#kernel/language'
import { BackLink, Button, Checkboxes, type Frame, HiddenCsrf, href, Notice, PageHead, Tag } from '#portal'
import type { BenchPageProps } from '../frame/bench-page.tsx'
import { shortNumber } from '../queue/queue-list.tsx'
import { sayClockTime } from '../queue/view.tsx'
import { batchWords } from './words.ts'

export function ChooseBatchPage({ frame, view: groups }: BenchPageProps<readonly BatchableGroup[]>): ReactNode {
  const { language } = frame
  return (
    <div className="bench__page narrow stack">
      <PageHead title={say(batchWords.title, language)} lead={say(batchWords.lead, language)}>
        <BackLink language={language} href={href(frame, '/w/queue')} text={say(batchWords.back, language)} />
      </PageHead>
      {groups.length === 0 && <p>{say(batchWords.none, language)}</p>}
      {groups.map(({ itemCode, itemVersion, itemName, cases }) => (
        <form className="stack" key={`${itemCode} ${itemVersion}`} method="post" action={href(frame, '/w/batch')}>
          <h2>{say(batchWords.group, language, { item: say(itemName, language), version: itemVersion })}</h2>
          <HiddenCsrf csrf={frame.csrf} />
          <input type="hidden" name="item" value={itemCode} />
          <input type="hidden" name="itemVersion" value={itemVersion} />
          <Checkboxes
            id={`case-${itemCode}-${itemVersion}`}
            name="case"
            language={language}
            label={say(batchWords.choose, language)}
            choices={cases.map(({ caseId, caseNumber, applicant }) => ({
              value: caseId,
              label: `${applicant} ${shortNumber(caseNumber)}`,
            }))}
            values={cases.slice(0, 50).map(({ caseId }) => caseId)}
          />
          <Button>{say(batchWords.begin, language)}</Button>
        </form>
      ))}
    </div>
  )
}

export function BatchPage({ frame, view: batch }: BenchPageProps<BatchView>): ReactNode {
  const { language } = frame
  const count = batch.cases.length
  return (
    <div className="bench__page narrow stack">
      <PageHead
        title={say(batchWords.chosen, language, { item: say(batch.itemName, language), count })}
        lead={say(batchWords.rule, language, { version: batch.itemVersion })}
      >
        <BackLink language={language} href={href(frame, '/w/queue')} text={say(batchWords.back, language)} />
      </PageHead>
      {batch.approvedAt && <Done frame={frame} batch={batch} />}
      <ul className="stack">
        {batch.cases.map((entry) => (
          <li key={entry.caseId}>
            {entry.applicant} {shortNumber(entry.caseNumber)}{' '}
            {batch.approvedAt === null ? (
              entry.isSampled && <Sampled frame={frame} batchId={batch.id} entry={entry} />
            ) : (
              <Tag tone={entry.granted === null ? 'warn' : 'neutral'}>{say(resultOf(entry), language)}</Tag>
            )}
          </li>
        ))}
      </ul>
      {batch.approvedAt === null && !batch.isReady && <p>{say(batchWords.openFirst, language)}</p>}
      {batch.isReady && (
        <form method="post" action={href(frame, `/w/batch/${batch.id}/approve`)}>
          <HiddenCsrf csrf={frame.csrf} />
          <Button>{say(batchWords.approve, language, { count })}</Button>
        </form>
      )}
    </div>
  )
}

type Entry = BatchView['cases'][number]

function resultOf({ granted, isUndone, refusal }: Entry): Words {
  if (refusal) return refusal
  if (isUndone) return batchWords.undone
  return granted === null ? batchWords.sampled : batchWords.granted
}

function Sampled(props: { readonly frame: Frame; readonly batchId: string; readonly entry: Entry }): ReactNode {
  const { frame, batchId, entry } = props
  const { language } = frame
  return (
    <>
      <Tag>{say(entry.isOpened ? batchWords.opened : batchWords.sampled, language)}</Tag>{' '}
      <a href={href(frame, `/w/case/${entry.caseId}?batch=${batchId}`)}>
        <span aria-hidden="true">{say(batchWords.open, language)}</span>
        <span className="hidden-text">{say(batchWords.openNamed, language, { name: entry.applicant })}</span>
      </a>
    </>
  )
}

function Done({ frame, batch }: { readonly frame: Frame; readonly batch: BatchView }): ReactNode {
  const { language } = frame
  const granted = batch.cases.filter((entry) => entry.granted !== null && !entry.isUndone).length
  return (
    <Notice tone="info" title={sayOutcome(granted, batch.cases.length - granted, language)}>
      {batch.undoUntil && granted > 0 && (
        <form method="post" action={href(frame, `/w/batch/${batch.id}/undo`)}>
          <p>{say(batchWords.undoUntil, language, { time: sayClockTime(batch.undoUntil) })}</p>
          <HiddenCsrf csrf={frame.csrf} />
          <Button kind="secondary">{say(batchWords.undo, language)}</Button>
        </form>
      )}
    </Notice>
  )
}

function sayOutcome(granted: number, failed: number, language: Language): string {
  return say(batchWords.outcome, language, { granted, failed })
}
