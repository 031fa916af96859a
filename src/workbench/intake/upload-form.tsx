import type { ReactNode } from 'react'
import type { Attachment } from '#casework'
import { say } from '#kernel/language'
import { Button, ButtonRow, FileUpload, type Frame, HiddenCsrf, href, sayInstant } from '#portal'
import { intakeWords } from './words.ts'

interface UploadFormProps {
  readonly frame: Frame
  readonly path: string
  readonly materialId: string
  readonly name: string
  readonly hint: string
  readonly files: readonly Attachment[]
  readonly error: string | undefined
}

/** A scan for one document; each is a form of its own, so that one never loses another. */
export function UploadForm({ frame, path, materialId, name, hint, files, error }: UploadFormProps): ReactNode {
  const { language } = frame
  return (
    <form method="post" action={href(frame, `${path}/materials`)} encType="multipart/form-data" noValidate>
      <HiddenCsrf csrf={frame.csrf} />
      <input type="hidden" name="material" value={materialId} />
      <FileUpload
        id={`file-${materialId}`}
        name="file"
        label={say(intakeWords.scan, language)}
        hint={hint}
        language={language}
        error={error}
        accept="image/jpeg,image/png,application/pdf"
        files={files.map(({ id, fileName, attachedAt }) => ({
          key: id,
          name: fileName,
          state: say(intakeWords.received, language, { time: sayInstant(attachedAt, language, new Date(0)) }),
          remove: { name: 'remove', value: id },
        }))}
      />
      <ButtonRow>
        <Button kind="secondary" size="small" icon="upload" hiddenText={name}>
          {say(intakeWords.upload, language)}
        </Button>
      </ButtonRow>
    </form>
  )
}
