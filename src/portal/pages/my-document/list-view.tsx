import type { ReactNode } from 'react'
import type { CaseView } from '#casework'
import { say } from '#kernel/language'
import { BackLink, Container, IconLinks, PageHead } from '../../components/index.ts'
import { href, PortalFrame } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { sayInstantWithin } from '../../time/say-time.ts'
import { documentWords } from './words.ts'

export interface DocumentListView {
  readonly found: Pick<CaseView, 'caseId' | 'documents' | 'itemName'>
  readonly now: Date
}

/** M5: everything that was put in writing in a case, newest first. */
export function DocumentListPage({ frame, view }: PageProps<DocumentListView>): ReactNode {
  const { language } = frame
  const { caseId, documents, itemName } = view.found
  const path = `/my/cases/${caseId}`
  return (
    <PortalFrame frame={frame}>
      <Container>
        <div className="narrow">
          <PageHead title={say(documentWords.list, language)} lead={say(itemName, language)}>
            <BackLink language={language} href={href(frame, path)} text={say(documentWords.back, language)} />
          </PageHead>
          <p>{say(documents.length === 0 ? documentWords.none : documentWords.listLead, language)}</p>
          <IconLinks
            entries={documents.toReversed().map(({ name, title, at }) => ({
              href: href(frame, `${path}/docs/${name}`),
              title: say(documentWords.titleAt, language, {
                name: say(title, language),
                time: sayInstantWithin(at, language, view.now),
              }),
              icon: 'document',
            }))}
          />
        </div>
      </Container>
    </PortalFrame>
  )
}
