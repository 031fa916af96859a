import type { ReactNode } from 'react'
import type { CaseDocument, DocumentHead, DocumentPart } from '#casework'
import { inLanguage, type Language, say } from '#kernel/language'
import { calendarDateOf } from '#standards'
import { BackLink, ButtonLink, ButtonRow, Container, PageHead } from '../../components/index.ts'
import { href, PortalFrame } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { sayDay } from '../../time/say-time.ts'
import { documentWords } from './words.ts'

export interface DocumentView {
  readonly caseId: string
  readonly addressee: string
  readonly document: CaseDocument
  readonly head: DocumentHead
  readonly verifyPath: string
}

/** M5: a notice or decision as it was served, its text to read and its file to keep. */
export function DocumentPage({ frame, view }: PageProps<DocumentView>): ReactNode {
  const { language } = frame
  const { caseId, addressee, document, head, verifyPath } = view
  const path = `/my/cases/${caseId}`
  return (
    <PortalFrame frame={frame}>
      <Container>
        <article className="narrow">
          <PageHead
            title={say(document.title, language)}
            lead={say(documentWords.number, language, { number: head.caseNumber })}
          >
            <BackLink language={language} href={href(frame, path)} text={say(documentWords.back, language)} />
          </PageHead>
          <div className="prose legal">
            <p>{say(documentWords.documentNumber, language, { number: head.number })}</p>
            <p>{say(documentWords.addressee, language, { name: addressee })}</p>
            {document.parts.map((part) => (
              <Part key={partKey(part)} part={part} language={language} />
            ))}
            <p>{inLanguage(head.organisation.name, language)}</p>
            <p>
              <time dateTime={document.at.toISOString()}>{sayDay(calendarDateOf(document.at), language)}</time>
            </p>
          </div>
          <p className="support">{say(documentWords.original, language)}</p>
          <ButtonRow>
            <ButtonLink href={href(frame, `${path}/docs/${document.name}/file`)}>
              {say(documentWords.download, language)}
            </ButtonLink>
            <ButtonLink kind="secondary" href={href(frame, verifyPath)}>
              {say(documentWords.verify, language)}
            </ButtonLink>
          </ButtonRow>
        </article>
      </Container>
    </PortalFrame>
  )
}

function Part({ part, language }: { readonly part: DocumentPart; readonly language: Language }): ReactNode {
  if (part.kind === 'list') return part.entries.map((entry) => <p key={entry.zh}>{inLanguage(entry, language)}</p>)
  const text = inLanguage(part.words, language)
  return part.kind === 'heading' ? <h2>{text}</h2> : <p>{text}</p>
}

function partKey(part: DocumentPart): string {
  return part.kind === 'list' ? part.entries.map(({ zh }) => zh).join() : part.words.zh
}
