import type { ReactNode } from 'react'
import { askedOf, type Draft, questionField, type Visit } from '#casework'
import { say, type Words } from '#kernel/language'
import {
  Button,
  ButtonRow,
  ErrorSummary,
  type FactRow,
  type FormError,
  type Frame,
  groupFacts,
  HiddenCsrf,
  href,
  Notice,
  PageHead,
  QuestionField,
  Section,
  SourceLine,
  SummaryList,
  Tag,
} from '#portal'
import { maskName } from '#standards'
import type { BenchPageProps } from '../frame/bench-page.tsx'
import { ConfirmPart } from './confirm-part.tsx'
import { formId } from './intake-call.ts'
import { MaterialsPart } from './materials-part.tsx'
import { EndForm, ProofTag, ToFind } from './person-view.tsx'
import { intakeWords } from './words.ts'

export interface FillView {
  readonly draft: Draft & { readonly visit: Visit }
  readonly path: string
  readonly now: Date
  readonly errors: readonly FormError[]
  readonly missing: readonly string[]
  readonly digest: string
  readonly isConfirmed: boolean
  readonly isPaired: boolean
}

/** The application of the person in front of the clerk, in the order of the online pages, on one page. */
export function FillPage({ frame, view }: BenchPageProps<FillView>): ReactNode {
  const { language } = frame
  const { draft, errors } = view
  const { visit } = draft
  const name = maskName(visit.identity.name)
  const isTyped = !visit.proof.card && !visit.proof.code
  return (
    <div className="bench__page stack" id={formId}>
      <PageHead
        title={say(draft.case.item.name, language)}
        tags={<ProofTag frame={frame} visit={visit} />}
        lead={say(intakeWords.notice, language, { name })}
      >
        <p>
          <a href={href(frame, `/w/intake/${visit.id}`)}>{say(intakeWords.toPerson, language, { name })}</a>{' '}
          <ToFind frame={frame} />
        </p>
        <ErrorSummary language={language} errors={errors} />
      </PageHead>
      {isTyped && <Notice tone="warn" title={say(intakeWords.typedNotice, language)} />}
      {visit.objectedAt && (
        <Notice tone="danger" title={say(intakeWords.objected, language)}>
          <p>{say(intakeWords.objectedText, language)}</p>
        </Notice>
      )}
      <Facts frame={frame} view={view} />
      <Questions frame={frame} view={view} />
      {isToFetch(view) ? (
        <EndForm frame={frame} visitId={visit.id} />
      ) : (
        <>
          <MaterialsPart frame={frame} view={view} />
          <ConfirmPart frame={frame} view={view} />
        </>
      )}
    </div>
  )
}

/** What departments know spares papers: what is to be handed in is said once they were asked, if they may be. */
function isToFetch({ draft }: FillView): boolean {
  const { proof } = draft.visit
  const hasSources = (draft.case.item.online?.facts ?? []).length > 0
  return draft.case.state === 'draft' && draft.facts.length === 0 && hasSources && (proof.card || proof.code)
}

function Facts({ frame, view }: BenchPageProps<FillView>): ReactNode {
  const { language } = frame
  const { draft, path, now } = view
  const groups = groupFacts(draft.case.item.online?.facts ?? [], draft.facts, { language, now })
  return (
    <Section title={say(intakeWords.facts, language)}>
      {groups.length === 0 && <p className="muted">{say(intakeWords.noFacts, language)}</p>}
      {groups.map((group) => (
        <SummaryList
          key={group.title}
          title={group.title}
          level={3}
          source={group.source && <SourceLine kind={group.source.kind}>{group.source.text}</SourceLine>}
          rows={group.rows.map((row) => ({
            key: row.factId,
            label: row.label,
            value: (
              <>
                {row.value} <FilledHere frame={frame} draft={draft} what={`facts.${row.factId}`} />
              </>
            ),
            source: row.source && <SourceLine kind={row.source.kind}>{row.source.text}</SourceLine>,
            action:
              row.isCorrectable || row.said.length > 0
                ? { href: href(frame, `${path}/fact/${row.factId}`), text: say(actionOf(row), language) }
                : undefined,
          }))}
        />
      ))}
      <form method="post" action={href(frame, `${path}/gather`)}>
        <HiddenCsrf csrf={frame.csrf} />
        <ButtonRow>
          <Button kind={isToFetch(view) ? 'primary' : 'secondary'}>{say(intakeWords.gather, language)}</Button>
        </ButtonRow>
      </form>
    </Section>
  )
}

function actionOf({ said, isMissing }: FactRow): Words {
  if (said.length > 0) return intakeWords.choose
  return isMissing ? intakeWords.fill : intakeWords.correct
}

/** 代填: the mark of what was filled in at the window. */
export function FilledHere({
  frame,
  draft,
  what,
}: {
  readonly frame: Frame
  readonly draft: Draft
  readonly what: string
}): ReactNode {
  if (!draft.case.filledIn.some((each) => each.what === what)) return null
  return <Tag tone="info">{say(intakeWords.filledBy, frame.language)}</Tag>
}

function Questions({ frame, view }: BenchPageProps<FillView>): ReactNode {
  const { language } = frame
  const { draft, path, errors } = view
  const questions = askedOf(draft)
  if (questions.length === 0) return null
  return (
    <Section title={say(intakeWords.questions, language)}>
      <form method="post" action={href(frame, `${path}/answers`)} noValidate>
        <HiddenCsrf csrf={frame.csrf} />
        {questions.map((question) => (
          <div key={question.id}>
            <FilledHere frame={frame} draft={draft} what={`answers.${question.id}`} />
            <QuestionField
              question={question}
              language={language}
              value={draft.answers[question.id]}
              error={errors.find(({ field }) => field.startsWith(questionField(question.id)))?.text}
            />
          </div>
        ))}
        <ButtonRow>
          <Button kind="secondary" keys="ctrl+s">
            {say(intakeWords.save, language)}
          </Button>
        </ButtonRow>
      </form>
    </Section>
  )
}
