import type { ReactNode } from 'react'
import { say, type Words } from '#kernel/language'
import { type PolicyMatch, type PolicyMatches, policyKinds } from '#policy'
import {
  Breadcrumb,
  Button,
  ButtonLink,
  ButtonRow,
  Container,
  ErrorSummary,
  Icon,
  Notice,
  PageHead,
  Radios,
  Section,
  Tag,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import { sayDay } from '../../time/say-time.ts'
import { type PolicyAnswers, policyQuestions } from './questions.ts'
import { sayAmount } from './say-policy.ts'
import { policyWords, matchWords as words } from './words.ts'

export interface MatchView {
  readonly answers: PolicyAnswers
  /** null: the questions are still open. */
  readonly matches: PolicyMatches | null
  /** Sent without an answer. */
  readonly isEmpty: boolean
}

interface MatchProps {
  readonly frame: Frame
  readonly view: MatchView
}

/** P11: what am I entitled to? */
export function PolicyMatchPage({ frame, view }: MatchProps): ReactNode {
  const { language } = frame
  const { matches, isEmpty } = view
  const [first] = policyQuestions
  return (
    <PortalFrame frame={frame}>
      <Container>
        {isEmpty && first && (
          <ErrorSummary
            language={language}
            errors={[{ field: first.name, text: say(words.nothingChosen, language) }]}
          />
        )}
        <PageHead
          title={
            matches ? say(words.result, language, { entitled: matches.entitled.length }) : say(words.title, language)
          }
          lead={say(matches ? words.note : words.lead, language)}
        >
          <Breadcrumb
            language={language}
            crumbs={[
              { text: say(policyWords.home, language), href: href(frame, '/') },
              { text: say(policyWords.title, language), href: href(frame, '/policy') },
              { text: say(words.title, language) },
            ]}
          />
        </PageHead>
        {matches ? <Result frame={frame} view={view} matches={matches} /> : <Questions frame={frame} view={view} />}
      </Container>
    </PortalFrame>
  )
}

function Questions({ frame, view }: MatchProps): ReactNode {
  const { language } = frame
  return (
    <form className="stack" method="get" action={href(frame, '/policy/match')}>
      <input type="hidden" name="check" value="1" />
      {policyQuestions.map(({ name, title, options }, index) => (
        <Radios
          key={name}
          id={name}
          name={name}
          label={say(title, language)}
          language={language}
          value={view.answers[name]}
          error={view.isEmpty && index === 0 ? say(words.nothingChosen, language) : undefined}
          columns={2}
          choices={options.map(({ value, words: text }) => ({ value, label: say(text, language) }))}
        />
      ))}
      <ButtonRow>
        <Button>{say(words.submit, language)}</Button>
      </ButtonRow>
    </form>
  )
}

function Result({ frame, view, matches }: MatchProps & { readonly matches: PolicyMatches }): ReactNode {
  const { language } = frame
  const { entitled, open, missed, entitledFen } = matches
  const back = `/policy/match?${new URLSearchParams(view.answers)}`
  return (
    <div className="stack">
      {entitledFen > 0 && <p>{say(words.sum, language, { yuan: entitledFen / 100 })}</p>}
      {entitled.length + open.length + missed.length === 0 && (
        <Notice tone="info" title={say(words.nothing, language)}>
          <p>{say(policyWords.noneAtAll, language)}</p>
        </Notice>
      )}
      <Group frame={frame} title={words.entitled} note={words.entitledNote} matches={entitled} />
      <Group frame={frame} title={words.open} matches={open} />
      <Group frame={frame} title={words.missed} note={words.missedNote} matches={missed} />
      <ButtonRow>
        <ButtonLink kind="secondary" href={href(frame, back)}>
          {say(words.again, language)}
        </ButtonLink>
      </ButtonRow>
    </div>
  )
}

interface GroupProps {
  readonly frame: Frame
  readonly title: Words
  readonly note?: Words
  readonly matches: readonly PolicyMatch[]
}

function Group({ frame, title, note, matches }: GroupProps): ReactNode {
  const { language } = frame
  if (matches.length === 0) return null
  return (
    <Section title={say(title, language)} note={note && say(note, language)}>
      <div className="stack">
        {matches.map((match) => (
          <MatchArticle key={match.policy.id} frame={frame} match={match} />
        ))}
      </div>
    </Section>
  )
}

/** An article with a heading of its own, so that H jumps from policy to policy. */
function MatchArticle({ frame, match }: { readonly frame: Frame; readonly match: PolicyMatch }): ReactNode {
  const { language } = frame
  const { policy, conditions, possibleOn } = match
  const id = `policy-${policy.id}`
  return (
    <article className="card" aria-labelledby={id}>
      <div className="card__head">
        <h3 className="card__title" id={id}>
          <a href={href(frame, `/policy/${policy.id}`)}>{say(policy.title, language)}</a>
        </h3>
        <Tag tone={policy.kind === 'automatic' ? 'ok' : 'info'}>{say(policyKinds[policy.kind], language)}</Tag>
      </div>
      <p>{sayAmount(policy, language)}</p>
      <ul className="verdict__facts">
        {conditions.map(({ id: key, outcome, words: rule, failure }) => (
          <li key={key} className={`verdict__fact verdict__fact--${outcome}`}>
            <Icon name={icons[outcome]} />
            <span className="verdict__text">
              <span className="hidden-text">{say(words[outcome], language)}</span>
              {say(outcome === 'unmet' ? failure : rule, language)}
            </span>
          </li>
        ))}
      </ul>
      {possibleOn && (
        <p className="support">{say(words.possibleOn, language, { day: sayDay(possibleOn, language) })}</p>
      )}
    </article>
  )
}

const icons = { met: 'check', unmet: 'cross', unknown: 'question' } as const
