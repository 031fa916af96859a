import { createElement, type ReactNode } from 'react'
import { declineProposal, getProposal, namesOf, type Override, type ProposedChange, takeProposal } from '#catalogue'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { type Language, say, type Words } from '#kernel/language'
import {
  BackLink,
  Button,
  ButtonRow,
  ErrorSummary,
  type FormError,
  type Frame,
  HiddenCsrf,
  href,
  PageHead,
  Table,
} from '#portal'
import { type BenchPageProps, benchPage, officerOf } from '../../frame/bench-page.tsx'
import { ChangeTable } from '../decide/change-list.tsx'
import { ReasonFields, readReason, reasonError } from '../decide/reason-fields.tsx'
import { Lines } from '../edit/element-card.tsx'
import { type EditedElement, isOverridable, linesOf } from '../form/draft-elements.ts'
import { fieldsOf } from '../form/reader.ts'
import { donePath, itemKind, subjectGate, subjectPath } from '../subject/subject-kind.ts'
import { compareWords as words } from './words.ts'

interface ProposalView {
  readonly proposal: ProposedChange
  readonly reason: Words
  readonly errors: readonly FormError[]
}

/** A national change as its place has to look at it: what it is, where it meets what the place adjusted, what follows. */
export const proposalRoutes: readonly Route[] = [
  route({
    ...subjectGate(itemKind),
    method: 'GET',
    path: '/w/items/:code/proposal',
    act: 'workbench.show-proposal',
    handle: (call) => show(call, call.params.code, { zh: '', en: '' }, []),
  }),
  route({
    ...subjectGate(itemKind),
    method: 'POST',
    path: '/w/items/:code/proposal',
    act: 'workbench.take-proposal',
    async handle(call) {
      await takeProposal(call.services, officerOf(call), call.params.code)
      return redirect(subjectPath(itemKind, call.params.code, 'edit'))
    },
  }),
  route({
    ...subjectGate(itemKind),
    method: 'POST',
    path: '/w/items/:code/proposal/decline',
    act: 'workbench.decline-proposal',
    async handle(call) {
      const { code } = call.params
      const reason = readReason(fieldsOf(call.body))
      const wrong = reasonError(reason, call)
      if (wrong) return show(call, code, reason, [wrong])
      await declineProposal(call.services, officerOf(call), { handlingCode: code, reason })
      return redirect(donePath(itemKind, code, 'declined'))
    },
  }),
]

async function show(call: Call, code: string, reason: Words, errors: readonly FormError[]): Promise<Reply> {
  const proposal = await getProposal(call.services, officerOf(call), code)
  const titleValues = { name: say(proposal.name, call.language) }
  const options = { title: words.proposalTitle, titleValues, section: 'items', hasErrors: errors.length > 0 } as const
  return benchPage(call, options, ProposalPage, { proposal, reason, errors })
}

function ProposalPage({ frame, view }: BenchPageProps<ProposalView>): ReactNode {
  const { language } = frame
  const { proposal, reason, errors } = view
  const { handlingCode, fromVersion, toVersion, changes } = proposal
  const path = href(frame, subjectPath(itemKind, handlingCode))
  return (
    <div className="bench__page stack">
      <PageHead
        title={say(words.proposalTitle, language, { name: say(proposal.name, language) })}
        lead={say(words.proposalLead, language, { from: fromVersion, to: toVersion })}
      >
        <BackLink language={language} href={path} text={say(words.back, language)} />
        <ErrorSummary language={language} errors={errors} />
      </PageHead>
      <section className="stack" aria-labelledby="changes">
        <h2 id="changes">{say(words.nationalChanges, language)}</h2>
        <ChangeTable language={language} caption={say(words.nationalChanges, language)} changes={changes} />
      </section>
      <Colliding frame={frame} proposal={proposal} />
      <form method="post" action={`${path}/proposal`}>
        <HiddenCsrf csrf={frame.csrf} />
        <ButtonRow>
          <Button>{say(words.take, language)}</Button>
        </ButtonRow>
      </form>
      <section className="stack" aria-labelledby="decline">
        <h2 id="decline">{say(words.decline, language)}</h2>
        <form className="stack" method="post" action={`${path}/proposal/decline`} noValidate>
          <HiddenCsrf csrf={frame.csrf} />
          <ReasonFields
            frame={frame}
            label={words.declineReason}
            hint={words.declineHint}
            value={reason}
            error={errors[0]?.text}
          />
          <ButtonRow>
            <Button kind="secondary">{say(words.decline, language)}</Button>
          </ButtonRow>
        </form>
      </section>
    </div>
  )
}

/** Elements the place adjusted and the State changed: both texts, and the reason the place gave then. */
function Colliding({ frame, proposal }: { readonly frame: Frame; readonly proposal: ProposedChange }): ReactNode {
  const { language } = frame
  const { colliding, changes } = proposal
  return (
    <section className="stack" aria-labelledby="colliding">
      <h2 id="colliding">{say(words.colliding, language)}</h2>
      <p>{say(colliding.length === 0 ? words.collidingNone : words.collidingLead, language)}</p>
      {colliding.length > 0 && (
        <Table
          caption={say(words.colliding, language)}
          captionHidden
          columns={[words.element, words.localNow, words.nationalNew, words.localWhy].map((each) => ({
            label: say(each, language),
          }))}
          rows={colliding.map((override) => ({
            key: override.element,
            cells: [
              say(namesOf(override.element), language),
              createElement(Lines, { lines: localLines(override), language }),
              nationalSentences(changes, override.element, language),
              say(override.reason, language),
            ],
          }))}
        />
      )}
    </section>
  )
}

function localLines({ element, value }: Override): readonly Words[] {
  const edited: EditedElement = element
  return isOverridable(element) ? linesOf(edited, { value, departs: null }) : []
}

function nationalSentences(changes: ProposedChange['changes'], element: string, language: Language): string {
  return changes
    .filter((change) => change.element === element)
    .map(({ sentence }) => say(sentence, language))
    .join(language === 'en' ? '; ' : '；')
}
