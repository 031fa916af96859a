import type { ReactNode } from 'react'
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
  PageHead,
  type UploadedFile,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { acceptedFiles } from '../apply-materials/view.tsx'
import { laterWords } from './words.ts'

interface LaterEntry {
  readonly id: string
  readonly name: string
  readonly standard: string
  readonly megabytes: number
  readonly by: string
  readonly isReceived: boolean
  readonly files: readonly UploadedFile[]
}

export interface LaterView {
  readonly caseId: string
  /** The next day on which something is due; nothing is when everything is there. */
  readonly deadline: string | undefined
  readonly entries: readonly LaterEntry[]
  readonly window: { readonly place: string; readonly hours: string }
  readonly errors: readonly FormError[]
}

export function LaterPage({ frame, view }: PageProps<LaterView>): ReactNode {
  const { language } = frame
  const { caseId, deadline, entries, errors } = view
  const lead =
    deadline === undefined ? say(laterWords.done, language) : say(laterWords.lead, language, { date: deadline })
  return (
    <PortalFrame frame={frame}>
      <Container>
        <div className="narrow stack">
          <PageHead title={say(laterWords.title, language)} lead={lead}>
            <BackLink language={language} href={href(frame, `/my/cases/${caseId}`)} />
            <ErrorSummary language={language} errors={errors} />
          </PageHead>
          {entries.map((entry) => (
            <Entry key={entry.id} frame={frame} caseId={caseId} entry={entry} errors={errors} />
          ))}
          <p className="support">{say(laterWords.window, language, view.window)}</p>
        </div>
      </Container>
    </PortalFrame>
  )
}

interface EntryProps {
  readonly frame: Frame
  readonly caseId: string
  readonly entry: LaterEntry
  readonly errors: readonly FormError[]
}

function Entry({ frame, caseId, entry, errors }: EntryProps): ReactNode {
  const { language } = frame
  const { id, name, standard, megabytes, by, isReceived, files } = entry
  const field = `file-${id}`
  return (
    <form
      className="card"
      method="post"
      action={href(frame, `/my/cases/${caseId}/later`)}
      encType="multipart/form-data"
      noValidate
    >
      <HiddenCsrf csrf={frame.csrf} />
      <input type="hidden" name="material" value={id} />
      <h2 className="card__title">{name}</h2>
      <p>{isReceived ? say(laterWords.received, language) : say(laterWords.by, language, { date: by })}</p>
      <FileUpload
        id={field}
        name="file"
        label={say(laterWords.file, language)}
        hint={say(laterWords.fileHint, language, { standard, megabytes })}
        language={language}
        error={errors.find((each) => each.field === field)?.text}
        accept={acceptedFiles}
        files={files}
        parts={{ address: href(frame, `/my/cases/${caseId}/uploads`), material: id, redraw: 'page' }}
      />
      <ButtonRow>
        <Button kind="secondary" icon="upload" hiddenText={name}>
          {say(laterWords.send, language)}
        </Button>
      </ButtonRow>
    </form>
  )
}
