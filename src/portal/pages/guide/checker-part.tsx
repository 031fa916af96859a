import type { ReactNode } from 'react'
import type { Guide } from '#catalogue'
import { say } from '#kernel/language'
import { Button, ButtonRow, Card, ErrorSummary, Radios, Verdict } from '../../components/index.ts'
import { type Frame, href } from '../../frame/index.ts'
import { type CheckerAnswers, type CheckerChoice, checkerChoices, checkerField } from './checker.ts'
import { guideWords as words } from './words.ts'

interface CheckerProps {
  readonly frame: Frame
  readonly guide: Guide
  readonly checker: CheckerAnswers
}

/** For somebody we know nothing about: a few questions, answered in the address, kept nowhere. */
export function CheckerPart({ frame, guide, checker }: CheckerProps): ReactNode {
  if (checker.questions.length === 0) return null
  const { outcome } = checker
  if (outcome === null || outcome === 'missing') return <CheckerForm frame={frame} guide={guide} checker={checker} />
  return <CheckerResult frame={frame} guide={guide} checker={checker} outcome={outcome} />
}

/** The error of the checker, for the summary above the heading. */
export function CheckerErrors({ frame, checker }: Pick<CheckerProps, 'frame' | 'checker'>): ReactNode {
  const [first] = checker.questions
  if (checker.outcome !== 'missing' || !first) return null
  const { language } = frame
  const errors = [{ field: checkerField(first.conditionId), text: say(words.checkerMissing, language) }]
  return <ErrorSummary language={language} errors={errors} />
}

function CheckerForm({ frame, guide, checker }: CheckerProps): ReactNode {
  const { language } = frame
  const { questions, outcome } = checker
  return (
    <Card title={say(words.checkerTitle, language)}>
      <p>{say(words.checkerLead, language, { count: questions.length })}</p>
      <form method="get" action={`${href(frame, `/items/${guide.handlingCode}`)}#verdict-title`}>
        <input type="hidden" name="check" value="1" />
        {questions.map(({ conditionId, question, answer }, index) => (
          <Radios
            key={conditionId}
            id={checkerField(conditionId)}
            name={checkerField(conditionId)}
            label={say(question, language)}
            language={language}
            value={answer}
            error={outcome === 'missing' && index === 0 ? say(words.checkerMissing, language) : undefined}
            columns={2}
            choices={checkerChoices.map((value) => ({ value, label: say(words[value], language) }))}
          />
        ))}
        <ButtonRow>
          <Button kind="secondary">{say(words.judge, language)}</Button>
        </ButtonRow>
      </form>
    </Card>
  )
}

const titles = { can: words.checkerCan, cannot: words.checkerCannot, unknown: words.checkerUnknown } as const
const states = { yes: 'met', no: 'unmet' } as const satisfies Record<CheckerChoice, string>

function CheckerResult({
  frame,
  guide,
  checker,
  outcome,
}: CheckerProps & { readonly outcome: 'can' | 'cannot' | 'unknown' }): ReactNode {
  const { language } = frame
  const path = href(frame, `/items/${guide.handlingCode}`)
  return (
    <Verdict
      language={language}
      outcome={outcome}
      title={say(titles[outcome], language)}
      facts={checker.questions.map(({ words: rule, failure, answer }) => ({
        state: answer ? states[answer] : 'unknown',
        text: say(answer === 'no' ? failure : rule, language),
      }))}
    >
      {say(words.checkerNote, language)} <a href={`${path}/why`}>{say(words.whyHref, language)}</a>
      {' · '}
      <a href={path}>{say(words.answerAgain, language)}</a>
    </Verdict>
  )
}
