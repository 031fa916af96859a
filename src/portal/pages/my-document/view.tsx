import type { ReactNode } from 'react'
import type { CaseDocument } from '#casework'
import { say } from '#kernel/language'
import { calendarDateOf } from '#standards'
import { BackLink, Container, PageHead } from '../../components/index.ts'
import { href, PortalFrame } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { sayDay } from '../../time/say-time.ts'
import { documentWords } from './words.ts'

export interface DocumentView {
  readonly caseId: string
  readonly caseNumber: string
  readonly addressee: string
  readonly document: CaseDocument
}

/** M5: a notice or decision as it was served; it prints on one page. */
export function DocumentPage({ frame, view }: PageProps<DocumentView>): ReactNode {
  const { language } = frame
  const { caseId, caseNumber, addressee, document } = view
  return (
    <PortalFrame frame={frame}>
      <Container>
        <article className="narrow">
          <PageHead
            title={say(document.title, language)}
            lead={say(documentWords.number, language, { number: caseNumber })}
          >
            <BackLink
              language={language}
              href={href(frame, `/my/cases/${caseId}`)}
              text={say(documentWords.back, language)}
            />
          </PageHead>
          <div className="prose legal">
            <p>{say(documentWords.addressee, language, { name: addressee })}</p>
            {document.paragraphs.map((paragraph) => (
              <p key={paragraph.zh}>{say(paragraph, language)}</p>
            ))}
            <p>
              <time dateTime={document.at.toISOString()}>{sayDay(calendarDateOf(document.at), language)}</time>
            </p>
          </div>
        </article>
      </Container>
    </PortalFrame>
  )
}
