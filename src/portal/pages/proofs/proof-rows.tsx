import type { ReactNode } from 'react'
import type { AbolishedProof, OfferedCommitment } from '#catalogue'
import { say } from '#kernel/language'
import { calendarDate } from '#standards'
import { Details, Tag } from '../../components/index.ts'
import { type Frame, href } from '../../frame/index.ts'
import { sayDay } from '../../time/say-time.ts'
import { proofsWords as words } from './words.ts'

/** One abolished proof: what takes its place, how it goes now, by which clause, and where to report. */
export function ProofRow({ frame, proof }: { readonly frame: Frame; readonly proof: AbolishedProof }): ReactNode {
  const { language } = frame
  const { id, name, otherNames, replacedBy, how, clause, abolishedOn } = proof
  return (
    <li className="proofs__row">
      <div className="best__head">
        <h3>{say(name, language)}</h3>
        <Tag tone="ok">{say(words[replacedBy], language)}</Tag>
      </div>
      {otherNames.length > 0 && (
        <p className="support">
          {say(words.otherNames, language, { names: otherNames.join(say(words.separator, language)) })}
        </p>
      )}
      <p>{say(how, language)}</p>
      <p className="support">
        {say(words.clause, language, {
          clause: say(clause, language),
          date: sayDay(calendarDate(abolishedOn), language),
        })}
      </p>
      <p>
        <a className="line-link" href={href(frame, `/proofs/report?proof=${encodeURIComponent(id)}`)}>
          {say(words.report, language)}
          <span className="hidden-text">{` ${say(name, language)}`}</span>
        </a>
      </p>
    </li>
  )
}

/** One proof a signed statement may replace: what is stated, how it is checked, what a false one costs. */
export function CommitmentRow({
  frame,
  offered,
}: {
  readonly frame: Frame
  readonly offered: OfferedCommitment
}): ReactNode {
  const { language } = frame
  const { proof, commitment, items, fallback } = offered
  return (
    <li className="proofs__row">
      <div className="best__head">
        <h3>{say(proof, language)}</h3>
        <Tag tone="info">{say(fallback ? words.onlyWhenMissing : words.always, language)}</Tag>
      </div>
      {commitment && (
        <>
          <p>{say(words.states, language)}</p>
          <ul>
            {commitment.statements.map((statement) => (
              <li key={statement.zh}>{say(statement, language)}</li>
            ))}
          </ul>
          <p className="support">{say(words.checked, language, { text: say(commitment.check, language) })}</p>
          <p className="support">{say(words.consequence, language, { text: say(commitment.consequence, language) })}</p>
        </>
      )}
      <Details summary={say(words.usedBy, language, { count: items.length })}>
        <ul>
          {items.map(({ basicCode, name }) => (
            <li key={basicCode}>
              <a href={href(frame, `/search?${new URLSearchParams({ q: say(name, language) })}`)}>
                {say(name, language)}
              </a>
            </li>
          ))}
        </ul>
      </Details>
    </li>
  )
}
