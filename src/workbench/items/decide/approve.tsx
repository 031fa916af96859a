import type { ReactNode } from 'react'
import { approveDraft, type Change, type Draft, type Finding, lintDraft } from '#catalogue'
import { type Colleague, listColleagues } from '#identity'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import {
  BackLink,
  Button,
  ButtonRow,
  type Frame,
  HiddenCsrf,
  href,
  Notice,
  PageHead,
  sayDay,
  sayInstant,
} from '#portal'
import { calendarDate, calendarDateOf } from '#standards'
import { type BenchPageProps, benchPage, officerOf } from '../../frame/bench-page.tsx'
import { FindingList } from '../edit/findings.tsx'
import { fieldsOf } from '../form/reader.ts'
import { Colleagues } from '../item/next-card.tsx'
import { changesOfDraft, countOpen, loadSubject, type ShownSubject } from '../subject/load-subject.ts'
import { donePath, type SubjectKind, subjectGate, subjectKinds, subjectPath } from '../subject/subject-kind.ts'
import { ChangeTable } from './change-list.tsx'
import { ReasonFields } from './reason-fields.tsx'
import { decideWords as words } from './words.ts'

interface ApproveView {
  readonly subject: ShownSubject
  readonly draft: Draft
  /** Whether the officer may be the second person. */
  readonly isSecond: boolean
  readonly colleagues: readonly Colleague[]
  readonly findings: readonly Finding[]
  readonly changes: readonly Change[]
  readonly openCases: number
  readonly now: Date
}

export const approveRoutes: readonly Route[] = subjectKinds.flatMap((kind) => [
  route({
    ...subjectGate(kind),
    method: 'GET',
    path: `/w/${kind.base}/:code/approve`,
    act: `workbench.ask-to-approve-${kind.noun}`,
    handle: (call) => show(call, kind, call.params.code),
  }),
  route({
    ...subjectGate(kind),
    method: 'POST',
    path: `/w/${kind.base}/:code/approve`,
    act: `workbench.approve-${kind.noun}`,
    async handle(call) {
      const { services, params } = call
      const { draft } = await loadSubject(call, kind, params.code)
      if (!draft) return redirect(subjectPath(kind, params.code))
      const revision = Number(fieldsOf(call.body).revision)
      const { state } = await approveDraft(services, officerOf(call), { id: draft.id, revision })
      return redirect(donePath(kind, params.code, state === 'published' ? 'published' : 'scheduled'))
    },
  }),
])

async function show(call: Call, kind: SubjectKind, code: string): Promise<Reply> {
  const { services, language } = call
  const subject = await loadSubject(call, kind, code)
  const { draft } = subject
  if (draft?.state !== 'checked') return redirect(subjectPath(kind, code))
  const officer = officerOf(call)
  const view: ApproveView = {
    ...{ subject, draft },
    isSecond: !draft.hands.includes(officer.officerId),
    colleagues: await listColleagues(services, officer, 'item-manager'),
    findings: await lintDraft(services, draft),
    changes: changesOfDraft(subject, draft),
    openCases: await countOpen(call, subject),
    now: services.clock.now(),
  }
  const titleValues = { name: say(subject.name, language) }
  return benchPage(call, { title: words.approveTitle, titleValues, section: kind.section }, ApprovePage, view)
}

/** The second person reads what approval does before pressing the button; whoever had a hand in it reads why not. */
function ApprovePage({ frame, view }: BenchPageProps<ApproveView>): ReactNode {
  const { language } = frame
  const { subject, draft, changes, findings, now } = view
  const back = href(frame, subjectPath(subject.kind, subject.code))
  const title = say(words.changes, language)
  const isNew = draft.baseVersion === 0
  return (
    <div className="bench__page stack">
      <PageHead
        title={say(words.approveTitle, language, { name: say(subject.name, language) })}
        lead={say(words.approveLead, language, {
          name: draft.checkedBy?.name ?? draft.editedBy.name,
          time: sayInstant(draft.updatedAt, language, now),
        })}
      >
        <BackLink language={language} href={back} text={say(words.back, language)} />
      </PageHead>
      {!view.isSecond && (
        <Notice tone="warn" title={say(words.notYou, language)}>
          <p>{say(words.notYouWhy, language)}</p>
          <Colleagues frame={frame} view={view} draft={draft} />
        </Notice>
      )}
      {draft.kind === 'publish' && (
        <section className="stack" aria-labelledby="changes">
          <h2 id="changes">{title}</h2>
          {isNew && <p>{say(words.newItem, language)}</p>}
          {changes.length > 0 && <ChangeTable language={language} caption={title} changes={changes} />}
          <FindingList findings={findings} language={language} />
          {view.openCases > 0 && <p>{say(words.openCases, language, { count: view.openCases })}</p>}
          <p>
            <a href={`${back}/preview`}>{say(words.seePreview, language)}</a>
            {!isNew && (
              <>
                {' · '}
                <a href={`${back}/impact`}>{say(words.seeImpact, language)}</a>
              </>
            )}
          </p>
        </section>
      )}
      <Sentence frame={frame} view={view} />
      {view.isSecond && <Decision frame={frame} view={view} back={back} />}
    </div>
  )
}

function Sentence({ frame, view }: BenchPageProps<ApproveView>): ReactNode {
  const { language } = frame
  const { draft, subject, now } = view
  const isLater = draft.effectiveFrom > calendarDateOf(now)
  const sentences = {
    publish: isLater ? words.publishOn : words.publishNow,
    abolish: isLater ? words.abolishOn : words.abolishNow,
  }
  return (
    <Notice tone="info" title={say(words.sentence, language)}>
      <p>
        {say(sentences[draft.kind], language, {
          version: draft.baseVersion + 1,
          name: say(subject.name, language),
          date: sayDay(calendarDate(draft.effectiveFrom), language, calendarDateOf(now)),
        })}
      </p>
      <p>{say(words.because, language, { reason: say(draft.reason, language) })}</p>
    </Notice>
  )
}

function Decision({
  frame,
  view,
  back,
}: BenchPageProps<ApproveView> & { readonly frame: Frame; readonly back: string }): ReactNode {
  const { language } = frame
  const { draft } = view
  return (
    <>
      <form method="post" action={`${back}/approve`}>
        <HiddenCsrf csrf={frame.csrf} />
        <input type="hidden" name="revision" value={draft.revision} />
        <ButtonRow>
          <Button>{say(draft.kind === 'publish' ? words.approve : words.approveAbolish, language)}</Button>
        </ButtonRow>
      </form>
      <section className="stack" aria-labelledby="give-back">
        <h2 id="give-back">{say(words.orReturn, language)}</h2>
        <form className="stack" method="post" action={`${back}/return`} noValidate>
          <HiddenCsrf csrf={frame.csrf} />
          <ReasonFields
            frame={frame}
            label={words.returnReason}
            hint={words.returnHint}
            value={{ zh: '', en: '' }}
            error={undefined}
          />
          <ButtonRow>
            <Button kind="secondary">{say(words.giveBack, language)}</Button>
          </ButtonRow>
        </form>
      </section>
    </>
  )
}
