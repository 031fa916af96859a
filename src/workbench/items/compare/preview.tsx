import type { ReactNode } from 'react'
import { type Draft, resolveDraft } from '#catalogue'
import { type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import { BackLink, ButtonLink, ButtonRow, GuidePreview, href, PageHead } from '#portal'
import { type BenchPageProps, benchPage } from '../../frame/bench-page.tsx'
import { loadSubject, type ShownSubject } from '../subject/load-subject.ts'
import { subjectGate, subjectKinds, subjectPath } from '../subject/subject-kind.ts'
import { compareWords as words } from './words.ts'

interface PreviewView {
  readonly subject: ShownSubject
  readonly draft: Draft
  readonly now: Date
}

export const previewRoutes: readonly Route[] = subjectKinds.map((kind) =>
  route({
    ...subjectGate(kind),
    method: 'GET',
    path: `/w/${kind.base}/:code/preview`,
    act: `workbench.preview-${kind.noun}`,
    async handle(call) {
      const subject = await loadSubject(call, kind, call.params.code)
      const { draft } = subject
      if (!draft) return redirect(subjectPath(kind, subject.code))
      const titleValues = { name: say(subject.name, call.language) }
      const view = { subject, draft, now: call.services.clock.now() }
      return benchPage(call, { title: words.previewTitle, titleValues, section: kind.section }, PreviewPage, view)
    },
  }),
)

/** The guide of a draft, made of the parts people will see. */
function PreviewPage({ frame, view }: BenchPageProps<PreviewView>): ReactNode {
  const { language } = frame
  const { subject, draft, now } = view
  const path = href(frame, subjectPath(subject.kind, subject.code))
  const organ = { zh: draft.organisationName, en: draft.organisationName }
  return (
    <div className="bench__page stack">
      <PageHead
        title={say(words.previewTitle, language, { name: say(subject.name, language) })}
        lead={say(subject.kind.level === 'item' ? words.previewLead : words.previewLeadBasic, language)}
      >
        <BackLink language={language} href={path} text={say(words.back, language)} />
      </PageHead>
      <GuidePreview frame={frame} item={resolveDraft(draft)} organ={organ} now={now} />
      <ButtonRow>
        {draft.state === 'draft' ? (
          <ButtonLink href={`${path}/edit`}>{say(words.goOnEditing, language)}</ButtonLink>
        ) : (
          <ButtonLink href={path}>{say(words.back, language)}</ButtonLink>
        )}
      </ButtonRow>
    </div>
  )
}
