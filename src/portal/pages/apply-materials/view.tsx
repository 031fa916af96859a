import type { ReactNode } from 'react'
import { type Language, say } from '#kernel/language'
import {
  Button,
  ButtonLink,
  ButtonRow,
  FileUpload,
  type FormError,
  HiddenCsrf,
  MaterialTable,
  Notice,
  type UploadedFile,
} from '../../components/index.ts'
import { type Frame, href } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { ApplyPage } from '../apply-flow/apply-page.tsx'
import { stepPath } from '../apply-flow/steps.ts'
import { applyWords } from '../apply-flow/words.ts'
import { withoutStop } from '../guide/verdict-part.tsx'
import type { MaterialState } from './material-states.ts'
import { materialsWords } from './words.ts'

export interface OpenMaterial {
  readonly id: string
  readonly name: string
  /** What is good enough, a whole sentence. */
  readonly standard: string
  /** Most that one file may have. */
  readonly megabytes: number
  readonly files: readonly UploadedFile[]
  /** Commitment that may replace it. */
  readonly commitmentId: string | undefined
  /** Where it may follow: what that means, and whether it has been promised. */
  readonly later: { readonly isPromised: boolean; readonly text: string } | undefined
  /** Handed in before, with an earlier case. */
  readonly reusable: readonly { readonly id: string; readonly text: string }[]
  readonly error: string | undefined
}

export interface MaterialsView {
  readonly caseId: string
  readonly itemName: string
  readonly states: readonly MaterialState[]
  readonly open: readonly OpenMaterial[]
  readonly lacking: number
  /** Which conditions fail because a source has no record; each has a paper among the open ones. */
  readonly unproven: readonly string[]
  readonly window: { readonly place: string; readonly hours: string; readonly phone: string }
  readonly errors: readonly FormError[]
  readonly back: string
  readonly progress: { readonly step: number; readonly of: number }
}

export const acceptedFiles = 'image/jpeg,image/png,application/pdf'

/** A5: what the platform has verified, and the few papers that remain with every way to hand them in. */
export function MaterialsPage({ frame, view }: PageProps<MaterialsView>): ReactNode {
  const { language } = frame
  const { caseId, states, open, unproven } = view
  const waived = states.filter((state) => state.waived).length
  const path = stepPath(caseId, 'materials')
  return (
    <ApplyPage
      title={titleOf(view, language)}
      lead={
        waived > 0
          ? say(waived === states.length ? materialsWords.leadAll : materialsWords.lead, language, { waived })
          : undefined
      }
      frame={frame}
      itemName={view.itemName}
      back={view.back}
      progress={view.progress}
      errors={view.errors}
    >
      {[...new Set(unproven)].map((failure) => (
        <Notice key={failure} tone="warn">
          <p>{failure}</p>
        </Notice>
      ))}
      {open.map((material) => (
        <MaterialForm key={material.id} frame={frame} view={view} material={material} />
      ))}
      <MaterialTable language={language} caption={say(materialsWords.caption, language)} materials={states} />
      <form method="post" action={href(frame, `${path}/continue`)}>
        <HiddenCsrf csrf={frame.csrf} />
        <ButtonRow>
          <Button>{say(applyWords.next, language)}</Button>
        </ButtonRow>
      </form>
    </ApplyPage>
  )
}

function titleOf({ lacking, unproven }: MaterialsView, language: Language): string {
  if (lacking > 0) return say(materialsWords.title, language, { count: lacking })
  if (unproven.length > 0) return say(materialsWords.titleUnproven, language, { count: unproven.length })
  return say(materialsWords.titleDone, language)
}

interface MaterialFormProps {
  readonly frame: Frame
  readonly view: MaterialsView
  readonly material: OpenMaterial
}

/** Each paper is a form of its own: one upload never loses another. */
function MaterialForm({ frame, view, material }: MaterialFormProps): ReactNode {
  const { language } = frame
  const base = stepPath(view.caseId, 'materials')
  const commit = stepPath(view.caseId, 'commit')
  return (
    <form className="card" method="post" action={href(frame, base)} encType="multipart/form-data" noValidate>
      <HiddenCsrf csrf={frame.csrf} />
      <input type="hidden" name="material" value={material.id} />
      <h2 className="card__title">{material.name}</h2>
      <FileUpload
        id={`file-${material.id}`}
        name="file"
        label={say(materialsWords.file, language)}
        hint={say(materialsWords.fileHint, language, {
          standard: withoutStop(material.standard),
          megabytes: material.megabytes,
        })}
        language={language}
        error={material.error}
        accept={acceptedFiles}
        files={material.files}
        parts={{ address: href(frame, `/my/cases/${view.caseId}/uploads`), material: material.id, redraw: 'page' }}
      />
      <ButtonRow>
        <Button kind="secondary" icon="upload" hiddenText={material.name}>
          {say(materialsWords.send, language)}
        </Button>
        {material.commitmentId !== undefined && (
          <ButtonLink kind="quiet" href={href(frame, `${commit}?id=${encodeURIComponent(material.commitmentId)}`)}>
            {say(materialsWords.commit, language)}
          </ButtonLink>
        )}
      </ButtonRow>
      {material.reusable.map(({ id, text }) => (
        <div key={id}>
          <p>{text}</p>
          <Button kind="secondary" size="small" name="reuse" value={id} hiddenText={material.name}>
            {say(materialsWords.reuse, language)}
          </Button>
        </div>
      ))}
      {material.later && <p>{material.later.text}</p>}
      {material.later?.isPromised === false && (
        <Button kind="secondary" size="small" name="defer" value="yes" hiddenText={material.name}>
          {say(materialsWords.defer, language)}
        </Button>
      )}
      <p>{say(materialsWords.window, language, view.window)}</p>
    </form>
  )
}
