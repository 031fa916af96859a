import type { ReactNode } from 'react'
import { correctionField } from '#casework'
import { say } from '#kernel/language'
import {
  BackLink,
  Button,
  ButtonRow,
  Container,
  ErrorSummary,
  FileUpload,
  type FormError,
  HiddenCsrf,
  NoticeRows,
  PageHead,
  TextArea,
  type UploadedFile,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { acceptedFiles } from '../apply-materials/view.tsx'
import { fixWords } from './words.ts'

export interface FixEntry {
  readonly id: string
  readonly what: string
  readonly why: string
  readonly standard: string
  /** Most that one file may have. */
  readonly megabytes: number
  readonly files: readonly UploadedFile[]
  readonly text: string
}

export interface FixView {
  readonly caseId: string
  readonly entries: readonly FixEntry[]
  readonly dueDate: string
  readonly window: { readonly place: string; readonly hours: string }
  readonly errors: readonly FormError[]
}

export function fileField(entryId: string): string {
  return `file-${entryId}`
}

/** M4: everything the one-off notice asks for, on one page, by picture or by words. */
export function FixPage({ frame, view }: PageProps<FixView>): ReactNode {
  const { language } = frame
  const { caseId, entries, errors } = view
  return (
    <PortalFrame frame={frame}>
      <Container>
        <form
          className="narrow stack"
          method="post"
          action={href(frame, `/my/cases/${caseId}/fix`)}
          encType="multipart/form-data"
          noValidate
        >
          <PageHead
            title={say(fixWords.heading, language, { count: entries.length })}
            lead={say(fixWords.lead, language, { date: view.dueDate })}
          >
            <BackLink language={language} href={href(frame, `/my/cases/${caseId}`)} />
            <ErrorSummary language={language} errors={errors} />
          </PageHead>
          <HiddenCsrf csrf={frame.csrf} />
          {entries.map((entry) => (
            <Entry key={entry.id} frame={frame} caseId={caseId} entry={entry} errors={errors} />
          ))}
          <ButtonRow>
            <Button>{say(fixWords.send, language)}</Button>
          </ButtonRow>
          <p className="support">{say(fixWords.window, language, view.window)}</p>
        </form>
      </Container>
    </PortalFrame>
  )
}

interface EntryProps {
  readonly frame: Frame
  readonly caseId: string
  readonly entry: FixEntry
  readonly errors: readonly FormError[]
}

function Entry({ frame, caseId, entry, errors }: EntryProps): ReactNode {
  const { language } = frame
  const { id, what, why, standard, megabytes, files, text } = entry
  const error = (field: string) => errors.find((each) => each.field === field)?.text
  return (
    <fieldset className="card">
      <legend className="card__title">{what}</legend>
      <NoticeRows
        rows={[
          { label: say(fixWords.why, language), value: why },
          { label: say(fixWords.standard, language), value: standard },
        ]}
      />
      <FileUpload
        id={fileField(id)}
        name={fileField(id)}
        label={say(fixWords.file, language)}
        hint={say(fixWords.fileHint, language, { megabytes })}
        language={language}
        error={error(fileField(id))}
        accept={acceptedFiles}
        files={files}
        parts={{ address: href(frame, `/my/cases/${caseId}/uploads`), material: id, redraw: 'list' }}
      />
      <TextArea
        id={correctionField(id)}
        name={correctionField(id)}
        label={say(fixWords.text, language)}
        hint={say(fixWords.textHint, language)}
        language={language}
        error={error(correctionField(id))}
        value={text}
        rows={3}
        max={1000}
        optional
      />
    </fieldset>
  )
}
