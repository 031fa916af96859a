import type { ReactNode } from 'react'
import type { OfficeDocument, OfficeDocuments } from '#casework'
import { say, type Words } from '#kernel/language'
import { Button, type Frame, HiddenCsrf, href, PageHead, sayInstantWithin, Tag, TextInput } from '#portal'
import type { BenchPageProps } from '../frame/bench-page.tsx'

export const documentListWords = {
  title: { zh: '文书与送达', en: 'Documents and service' },
  back: { zh: '回到办件', en: 'Back to the case' },
  none: { zh: '还没有文书。', en: 'There are no documents yet.' },
  served: { zh: '已送达', en: 'Served' },
  notServed: { zh: '还没有送达', en: 'Not served yet' },
  receiver: { zh: '领取人（不是本人时填写）', en: 'Who takes it, if not the applicant' },
  hand: { zh: '已当面交付', en: 'Handed over at the window' },
  archive: { zh: '整件存档（ZIP）', en: 'Archive package of the case (ZIP)' },
  lookNote: { zh: '下载文书会记入申请人的数据去向。', en: 'Downloading one is recorded for the applicant.' },
} as const satisfies Record<string, Words>

export interface DocumentListView {
  readonly found: OfficeDocuments
  readonly now: Date
}

/** What was put in writing in a case, what of it has reached the applicant, and the way to hand it over. */
export function DocumentListPage({ frame, view }: BenchPageProps<DocumentListView>): ReactNode {
  const { language } = frame
  const { caseId, documents, isOver, itemName, mayServe } = view.found
  return (
    <div className="bench__page stack">
      <PageHead title={say(documentListWords.title, language)} lead={say(itemName, language)}>
        <a href={href(frame, `/w/case/${caseId}`)}>{say(documentListWords.back, language)}</a>
      </PageHead>
      <p className="muted">
        {say(documents.length === 0 ? documentListWords.none : documentListWords.lookNote, language)}
      </p>
      <ul className="stack">
        {documents.map((document) => (
          <li key={document.name}>
            <a href={href(frame, `/w/case/${caseId}/docs/${document.name}`)}>{say(document.title, language)}</a>{' '}
            <span className="muted">{sayInstantWithin(document.at, language, view.now)}</span>{' '}
            {!document.isReceipt && (
              <Tag>{say(document.isServed ? documentListWords.served : documentListWords.notServed, language)}</Tag>
            )}
            {mayServe && !document.isReceipt && !document.isServed && (
              <HandOverForm frame={frame} caseId={caseId} document={document} />
            )}
          </li>
        ))}
      </ul>
      {isOver && (
        <p>
          <a href={href(frame, `/w/case/${caseId}/archive`)}>{say(documentListWords.archive, language)}</a>
        </p>
      )}
    </div>
  )
}

function HandOverForm(props: {
  readonly frame: Frame
  readonly caseId: string
  readonly document: OfficeDocument
}): ReactNode {
  const { frame, caseId, document } = props
  const { language } = frame
  return (
    <form className="stack" method="post" action={href(frame, `/w/case/${caseId}/docs/${document.name}/served`)}>
      <HiddenCsrf csrf={frame.csrf} />
      <TextInput
        id={`receiver-${document.name}`}
        name="receiver"
        language={language}
        label={say(documentListWords.receiver, language)}
        value=""
        autoComplete="off"
      />
      <Button kind="secondary">{say(documentListWords.hand, language)}</Button>
    </form>
  )
}
