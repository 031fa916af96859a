import type { ReactNode } from 'react'
import { Type } from 'typebox'
import type { Change } from '#catalogue'
import { type Route, route } from '#kernel/http'
import { say } from '#kernel/language'
import { BackLink, Button, ButtonLink, EmptyState, FormField, type Frame, href, PageHead } from '#portal'
import { type BenchPageProps, benchPage } from '../../frame/bench-page.tsx'
import { ChangeTable } from '../decide/change-list.tsx'
import {
  type Content,
  compareContents,
  contentOfDraft,
  loadSubject,
  type ShownSubject,
} from '../subject/load-subject.ts'
import { subjectGate, subjectKinds, subjectPath } from '../subject/subject-kind.ts'
import { compareWords as words } from './words.ts'

/** A side of the comparison: a version by its number, or what is being written. */
interface Side {
  readonly id: string
  readonly content: Content
}

interface DiffView {
  readonly subject: ShownSubject
  readonly sides: readonly Side[]
  readonly from: Side | undefined
  readonly to: Side | undefined
  readonly changes: readonly Change[]
}

const draftId = 'draft'
const side = Type.Optional(Type.String({ pattern: `^(${draftId}|[0-9]{1,6})$` }))

export const diffRoutes: readonly Route[] = subjectKinds.map((kind) =>
  route({
    ...subjectGate(kind),
    method: 'GET',
    path: `/w/${kind.base}/:code/diff`,
    act: `workbench.compare-${kind.noun}`,
    query: Type.Object({ from: side, to: side }),
    async handle(call) {
      const subject = await loadSubject(call, kind, call.params.code)
      const sides = sidesOf(subject)
      const to = sides.find(({ id }) => id === call.query.to) ?? sides[0]
      const from = sides.find(({ id }) => id === call.query.from) ?? beforeOf(subject, sides, to)
      const changes = from && to ? compareContents(from.content, to.content) : []
      const titleValues = { name: say(subject.name, call.language) }
      const options = { title: words.diffTitle, titleValues, section: kind.section }
      return benchPage(call, options, DiffPage, { subject, sides, from, to, changes })
    },
  }),
)

/** What is being written first, then every version, the newest first. */
function sidesOf({ draft, versions }: ShownSubject): readonly Side[] {
  return [
    ...(draft ? [{ id: draftId, content: contentOfDraft(draft) }] : []),
    ...versions.map(({ version, content }) => ({ id: String(version), content })),
  ]
}

/** A draft is compared with the version it was begun from, a version with the one before it. */
function beforeOf({ draft }: ShownSubject, sides: readonly Side[], to: Side | undefined): Side | undefined {
  if (to?.id === draftId) return sides.find(({ id }) => id === String(draft?.baseVersion))
  return to && sides[sides.indexOf(to) + 1]
}

function DiffPage({ frame, view }: BenchPageProps<DiffView>): ReactNode {
  const { language } = frame
  const { subject, from, to, changes } = view
  const path = href(frame, subjectPath(subject.kind, subject.code))
  const title = say(words.diffTitle, language, { name: say(subject.name, language) })
  const back = <BackLink language={language} href={path} text={say(words.back, language)} />
  if (!from || !to) {
    return (
      <div className="bench__page stack">
        <PageHead title={title}>{back}</PageHead>
        <EmptyState text={say(words.nothingToCompare, language)}>
          <ButtonLink kind="secondary" href={path}>
            {say(words.back, language)}
          </ButtonLink>
        </EmptyState>
      </div>
    )
  }
  const names = { from: nameOf(from.id, frame), to: nameOf(to.id, frame), count: changes.length }
  return (
    <div className="bench__page stack">
      <PageHead title={title} lead={say(words.diffLead, language, names)}>
        {back}
      </PageHead>
      <form className="filter" method="get" action={`${path}/diff`}>
        <SideSelect frame={frame} view={view} name="from" value={from.id} />
        <SideSelect frame={frame} view={view} name="to" value={to.id} />
        <Button kind="secondary" size="small">
          {say(words.compare, language)}
        </Button>
      </form>
      {changes.length === 0 ? (
        <p>{say(words.same, language)}</p>
      ) : (
        <ChangeTable language={language} caption={title} changes={changes} />
      )}
    </div>
  )
}

function nameOf(id: string, { language }: Pick<Frame, 'language'>): string {
  return id === draftId ? say(words.draft, language) : say(words.version, language, { version: Number(id) })
}

function SideSelect({
  frame,
  view,
  name,
  value,
}: BenchPageProps<DiffView> & { readonly name: 'from' | 'to'; readonly value: string }): ReactNode {
  const { language } = frame
  return (
    <FormField id={name} name={name} label={say(words[name], language)} language={language}>
      {(wiring) => (
        <select {...wiring} className="input" defaultValue={value} autoComplete="off">
          {view.sides.map(({ id }) => (
            <option key={id} value={id}>
              {nameOf(id, frame)}
            </option>
          ))}
        </select>
      )}
    </FormField>
  )
}
