import type { ReactNode } from 'react'
import type { Call } from '#kernel/http'
import { say, type Words } from '#kernel/language'
import type { Problem } from '#kernel/problem'
import { ButtonLink, ButtonRow, Container, Notice, PageHead } from './components/index.ts'
import { type Frame, href, PortalFrame, renderDocument } from './frame/index.ts'
import { frameOf } from './frame-of.ts'

const words = {
  workbench: { zh: '回工作台', en: 'Back to the workbench' },
  search: { zh: '搜索办事', en: 'Search services' },
  home: { zh: '回首页', en: 'Back to home' },
  retry: { zh: '再试一次', en: 'Try again' },
  reference: { zh: '编号{code}。打12345时报这个编号。', en: 'Reference {code}. Give it when you call 12345.' },
  details: { zh: '需要改的地方', en: 'What has to be mended' },
} as const satisfies Record<string, Words>

/** The page of a refusal: what happened, what is safe, what to do now (portal.md 1.3: no dead ends). */
export function renderProblemPage(problem: Problem, call: Call): string {
  const frame = frameOf(call, { title: problem.title, hasErrors: true })
  const isStaff = call.who.kind === 'officer'
  return renderDocument(frame, <ProblemPage frame={frame} problem={problem} isStaff={isStaff} />, { noIndex: true })
}

interface ProblemProps {
  readonly frame: Frame
  readonly problem: Problem
  /** Somebody at work goes back to their work, not to the search for services. */
  readonly isStaff: boolean
}

function ProblemPage({ frame, problem, isStaff }: ProblemProps): ReactNode {
  const { language } = frame
  const { title, mend, fields, status, code } = problem
  const isOurs = status >= 500
  return (
    <PortalFrame frame={frame}>
      <Container>
        <PageHead title={say(title, language)} lead={say(mend, language)} />
        {fields.length > 0 && (
          <Notice tone="danger" title={say(words.details, language)}>
            <ul>
              {fields.map((each) => (
                <li key={each.field}>{say(each.words, language)}</li>
              ))}
            </ul>
          </Notice>
        )}
        <div className="stack">
          <ButtonRow>
            {isOurs && <ButtonLink href={href(frame, frame.path)}>{say(words.retry, language)}</ButtonLink>}
            <ButtonLink kind={isOurs ? 'secondary' : 'primary'} href={href(frame, isStaff ? '/w' : '/search')}>
              {say(isStaff ? words.workbench : words.search, language)}
            </ButtonLink>
            <ButtonLink kind="quiet" href={href(frame, '/')}>
              {say(words.home, language)}
            </ButtonLink>
          </ButtonRow>
          {isOurs && <p className="support">{say(words.reference, language, { code: `${status} ${code}` })}</p>}
        </div>
      </Container>
    </PortalFrame>
  )
}
