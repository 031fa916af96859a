import type { ReactNode } from 'react'
import { commitmentHash, commitmentLines, levelOf, offeredCommitments, type Screen, standingOf } from '#casework'
import type { KeyRing } from '#kernel/keys'
import { type Language, say } from '#kernel/language'
import { calendarDateOf, maskName, maskPhone } from '#standards'
import {
  Button,
  ButtonRow,
  CodeInput,
  ErrorSummary,
  type FormError,
  HiddenCsrf,
  Notice,
  PageHead,
  Section,
  SummaryList,
  TextInput,
} from '../../components/index.ts'
import { type Frame, href } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { groupFacts } from '../apply-prefill/fact-groups.ts'
import { shownAnswers } from './shown-answers.ts'
import { screenWords } from './words.ts'

export interface ScreenView {
  readonly screen: Screen
  readonly did: string | undefined
  readonly code: string
  readonly errors: readonly FormError[]
  readonly now: Date
  readonly keys: Pick<KeyRing, 'digest'>
}

type Case = Extract<Screen, { readonly shows: 'case' }>
interface CaseProps {
  readonly frame: Frame
  readonly view: ScreenView
  readonly screen: Case
}

/** One thing at a time, no navigation: the device stands in a hall. */
export function ScreenPage({ frame, view }: PageProps<ScreenView>): ReactNode {
  return (
    <main id="main" tabIndex={-1} className="container container--task main--task stack">
      <Shown frame={frame} view={view} />
    </main>
  )
}

function Shown({ frame, view }: PageProps<ScreenView>): ReactNode {
  const { language } = frame
  const { screen, errors } = view
  const summary = <ErrorSummary language={language} errors={errors} />
  if (screen.shows === 'unpaired') return <Pair frame={frame} view={view} />
  if (screen.shows === 'nobody') {
    return (
      <PageHead title={say(screenWords.nobodyTitle, language)} lead={say(screenWords.nobody, language)}>
        {summary}
      </PageHead>
    )
  }
  const name = maskName(screen.visit.identity.name)
  if (screen.shows === 'person') {
    return (
      <>
        <PageHead title={say(screenWords.personTitle, language, { name })} lead={say(screenWords.person, language)}>
          {summary}
        </PageHead>
        <Prove frame={frame} view={view} />
      </>
    )
  }
  return <CaseShown frame={frame} view={view} screen={screen} />
}

function Pair({ frame, view }: PageProps<ScreenView>): ReactNode {
  const { language } = frame
  return (
    <form method="post" action={href(frame, '/screen/pair')} noValidate>
      <PageHead title={say(screenWords.pairTitle, language)} lead={say(screenWords.pairLead, language)}>
        <ErrorSummary language={language} errors={view.errors} />
      </PageHead>
      <HiddenCsrf csrf={frame.csrf} />
      <TextInput
        id="code"
        name="code"
        label={say(screenWords.code, language)}
        language={language}
        value={view.code}
        autoComplete="off"
        spellCheck={false}
        width={12}
      />
      <ButtonRow>
        <Button>{say(screenWords.connect, language)}</Button>
      </ButtonRow>
    </form>
  )
}

function CaseShown({ frame, view, screen }: CaseProps): ReactNode {
  const { language } = frame
  const { draft, digest, isConfirmed } = screen
  const { state, caseNumber, item } = draft.case
  if (state !== 'draft') {
    return (
      <>
        <PageHead title={say(item.name, language)} />
        <Notice tone="ok" title={say(screenWords.submitted, language)}>
          <p>{say(screenWords.submittedText, language, { number: caseNumber ?? '' })}</p>
        </Notice>
      </>
    )
  }
  return (
    <>
      <PageHead
        title={say(screenWords.caseTitle, language, { item: say(item.name, language) })}
        lead={say(screenWords.caseLead, language)}
      >
        <ErrorSummary language={language} errors={view.errors} />
      </PageHead>
      {view.did === 'wrong' && <Notice tone="warn" title={say(screenWords.told, language)} />}
      <Prove frame={frame} view={view} />
      <Filled frame={frame} view={view} screen={screen} />
      <Commitments frame={frame} view={view} screen={screen} />
      {isConfirmed ? (
        <Notice tone="ok" title={say(screenWords.confirmed, language)} />
      ) : (
        <form method="post" action={href(frame, '/screen/confirm')}>
          <HiddenCsrf csrf={frame.csrf} />
          <input type="hidden" name="digest" value={digest} />
          <ButtonRow>
            <Button size="large">{say(screenWords.right, language)}</Button>
            <Button size="large" kind="secondary" formAction={href(frame, '/screen/wrong')}>
              {say(screenWords.wrong, language)}
            </Button>
          </ButtonRow>
        </form>
      )}
    </>
  )
}

/** What was filled in, numbers that identify somebody masked: others in the hall may read along. */
function Filled({ frame, view, screen }: CaseProps): ReactNode {
  const { language } = frame
  const { draft } = screen
  const groups = groupFacts(draft.case.item.online?.facts ?? [], draft.facts, { language, now: view.now })
  const answers = shownAnswers(draft, language)
  const papers = draft.case.item.materials.flatMap((material) => {
    const { id, name } = material
    const standing = standingOf(draft, material)
    const count = draft.materials.filter(({ materialId }) => materialId === id).length
    const asked = draft.case.askedFor.find(({ materialId }) => materialId === id)
    const follows =
      standing === 'deferred' ? draft.case.deferred.find(({ materialId }) => materialId === id) : undefined
    if (count === 0 && !asked && !follows) return []
    return [{ id, name: say(name, language), count, reason: asked?.reason, dueOn: follows?.dueOn }]
  })
  const signed = (draft.case.item.online?.commitments ?? []).flatMap(({ id, title }) => {
    const found = draft.commitments.find(({ commitmentId }) => commitmentId === id)
    if (!found) return []
    const date = calendarDateOf(found.signedAt)
    return [{ key: id, label: say(title, language), value: say(screenWords.signedOn, language, { date }) }]
  })
  return (
    <>
      {groups.length + answers.length + papers.length + signed.length === 0 && (
        <p>{say(screenWords.noneYet, language)}</p>
      )}
      {groups.map((group) => (
        <SummaryList
          key={group.title}
          title={group.title}
          rows={group.rows.map(({ factId, label, value }) => ({ key: factId, label, value }))}
        />
      ))}
      {answers.length > 0 && <SummaryList title={say(screenWords.answers, language)} rows={answers} />}
      {papers.length > 0 && (
        <SummaryList
          title={say(screenWords.materials, language)}
          rows={papers.map(({ id, name, count, reason, dueOn }) => ({
            key: id,
            label: name,
            value: (
              <>
                {dueOn === undefined
                  ? say(screenWords.files, language, { count })
                  : say(screenWords.follows, language, { date: dueOn })}
                {reason !== undefined && (
                  <>
                    <br />
                    {say(screenWords.asked, language, { reason })}
                    <br />
                    {say(screenWords.complain, language)}
                  </>
                )}
              </>
            ),
          }))}
        />
      )}
      {signed.length > 0 && <SummaryList title={say(screenWords.signed, language)} rows={signed} />}
    </>
  )
}

/** A code to the own phone: without a card it proves who is here, with it it is the second proof. */
function Prove({ frame, view }: PageProps<ScreenView>): ReactNode {
  const { language } = frame
  const { screen, did } = view
  if (screen.shows !== 'person' && screen.shows !== 'case') return null
  const { proof, identity, offeredPhone } = screen.visit
  const isBinding = identity.phone === '' && offeredPhone !== null
  const phone = isBinding ? offeredPhone : identity.phone
  const isNeeded = isBinding || !proof.card || (screen.shows === 'case' && needsSecondProof(screen))
  if (proof.code || !isNeeded || phone === '') return null
  const isSent = did === 'send'
  return (
    <Section title={say(isBinding ? screenWords.bindTitle : screenWords.proveTitle, language)}>
      <p>
        {isSent
          ? say(screenWords.sent, language)
          : say(isBinding ? screenWords.bind : screenWords.prove, language, { phone: maskPhone(phone) })}
      </p>
      <form method="post" action={href(frame, '/screen/prove')} noValidate>
        <HiddenCsrf csrf={frame.csrf} />
        {isSent && <CodeInput id="code" name="code" label={say(screenWords.smsCode, language)} language={language} />}
        <ButtonRow>
          {isSent && <Button>{say(isBinding ? screenWords.bindButton : screenWords.check, language)}</Button>}
          <Button kind="secondary" formAction={href(frame, '/screen/send')}>
            {say(screenWords.send, language)}
          </Button>
        </ButtonRow>
      </form>
    </Section>
  )
}

function openCommitments({ draft }: Case) {
  return offeredCommitments(draft).filter(
    ({ id }) => !draft.commitments.some(({ commitmentId }) => commitmentId === id),
  )
}

function needsSecondProof(screen: Case): boolean {
  return openCommitments(screen).some(({ signature }) => signature === 'second-proof')
}

/** Read and signed here by the person themselves, never by the clerk (portal.md 3.7). */
function Commitments({ frame, view, screen }: CaseProps): ReactNode {
  const { language } = frame
  const level = levelOf(screen.visit.proof)
  return openCommitments(screen).map((commitment) => {
    const lines = commitmentLines(commitment, language)
    const needed = commitment.signature === 'second-proof' ? 3 : 2
    return (
      <Section key={commitment.id} title={titleOf(lines, language)}>
        <p>{say(screenWords.commitLead, language)}</p>
        {lines.slice(1).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {level < needed ? (
          <p>{say(screenWords.level, language)}</p>
        ) : (
          <form method="post" action={href(frame, '/screen/sign')}>
            <HiddenCsrf csrf={frame.csrf} />
            <input type="hidden" name="case" value={screen.draft.case.id} />
            <input type="hidden" name="commitment" value={commitment.id} />
            <input type="hidden" name="textHash" value={commitmentHash(view.keys, lines)} />
            <ButtonRow>
              <Button kind="secondary">{say(screenWords.sign, language)}</Button>
            </ButtonRow>
          </form>
        )}
      </Section>
    )
  })
}

function titleOf([title = '']: readonly string[], language: Language): string {
  return say(screenWords.commitTitle, language, { title })
}
