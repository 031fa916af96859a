import type { ReactNode } from 'react'
import { correctionField, type Draft } from '#casework'
import { say } from '#kernel/language'
import {
  Button,
  ButtonRow,
  ErrorSummary,
  type FormError,
  HiddenCsrf,
  href,
  NoticeRows,
  PageHead,
  TextArea,
} from '#portal'
import type { BenchPageProps } from '../frame/bench-page.tsx'
import { formId } from './intake-call.ts'
import { UploadForm } from './upload-form.tsx'
import { intakeWords } from './words.ts'

interface SupplyView {
  readonly draft: Draft
  readonly path: string
  readonly errors: readonly FormError[]
}

/** What the one-off notice asked for, brought to the window: a scan or words for each. */
export function SupplyPage({ frame, view }: BenchPageProps<SupplyView>): ReactNode {
  const { language } = frame
  const { draft, path, errors } = view
  const entries = draft.case.correction?.entries ?? []
  return (
    <div className="bench__page narrow stack" id={formId}>
      <PageHead title={say(intakeWords.correction, language)} lead={say(draft.case.item.name, language)}>
        <ErrorSummary language={language} errors={errors} />
      </PageHead>
      {entries.map(({ id, what, why, standard }) => (
        <section key={id} className="card">
          <h2 className="card__title">{what}</h2>
          <NoticeRows
            rows={[
              { label: say(intakeWords.why, language), value: why },
              { label: say(intakeWords.goodEnough, language), value: standard },
            ]}
          />
          <UploadForm
            frame={frame}
            path={path}
            materialId={id}
            name={what}
            hint={standard}
            files={draft.materials.filter(({ materialId }) => materialId === id)}
            error={errors.find(({ field }) => field === `file-${id}`)?.text}
          />
        </section>
      ))}
      <form method="post" action={href(frame, `${path}/supply`)} noValidate>
        <HiddenCsrf csrf={frame.csrf} />
        {entries.map(({ id, what }) => (
          <TextArea
            key={id}
            id={correctionField(id)}
            name={correctionField(id)}
            label={what}
            hint={say(intakeWords.correctionWords, language)}
            language={language}
            error={errors.find(({ field }) => field === correctionField(id))?.text}
            optional
            max={1000}
          />
        ))}
        <ButtonRow>
          <Button keys="f8">{say(intakeWords.supply, language)}</Button>
        </ButtonRow>
      </form>
    </div>
  )
}
