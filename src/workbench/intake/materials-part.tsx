import type { ReactNode } from 'react'
import { standingOf } from '#casework'
import type { Material } from '#catalogue'
import { say } from '#kernel/language'
import {
  Button,
  ButtonRow,
  Card,
  Details,
  HiddenCsrf,
  href,
  MaterialTable,
  materialStates,
  Section,
  TextInput,
} from '#portal'
import type { BenchPageProps } from '../frame/bench-page.tsx'
import { FilledHere, type FillView } from './fill-view.tsx'
import { UploadForm } from './upload-form.tsx'
import { intakeWords } from './words.ts'

/** Every paper of the law; what is needed is scanned, what is spared is asked for with a reason alone. */
export function MaterialsPart({ frame, view }: BenchPageProps<FillView>): ReactNode {
  const { language } = frame
  const { draft } = view
  const { materials } = draft.case.item
  if (materials.length === 0) return null
  const scanned = materials.filter((each) => ['to-hand-in', 'handed-in', 'deferred'].includes(standingOf(draft, each)))
  const spared = materials.filter(
    (each) => each.waiver.kind !== 'abolished' && ['spared', 'optional'].includes(standingOf(draft, each)),
  )
  return (
    <Section title={say(intakeWords.materials, language)}>
      <MaterialTable
        language={language}
        caption={say(intakeWords.materials, language)}
        materials={materialStates({ draft, unproven: [] }, language)}
      />
      {scanned.map((material) => (
        <Scan key={material.id} frame={frame} view={view} material={material} />
      ))}
      {spared.map((material) => (
        <AskFor key={material.id} frame={frame} view={view} material={material} />
      ))}
    </Section>
  )
}

interface PartProps extends BenchPageProps<FillView> {
  readonly material: Material
}

function Scan({ frame, view, material }: PartProps): ReactNode {
  const { language } = frame
  const { draft, path, errors } = view
  const { id, standard } = material
  const name = say(material.name, language)
  const asked = draft.case.askedFor.find(({ materialId }) => materialId === id)
  return (
    <Card title={name} level={3} beside={<FilledHere frame={frame} draft={draft} what={`materials.${id}`} />}>
      {asked && <p>{say(intakeWords.asked, language, { reason: asked.reason, name: asked.officerName })}</p>}
      <UploadForm
        frame={frame}
        path={path}
        materialId={id}
        name={name}
        hint={say(standard, language)}
        files={draft.materials.filter(({ materialId }) => materialId === id)}
        error={errors.find(({ field }) => field === `file-${id}`)?.text}
      />
    </Card>
  )
}

function AskFor({ frame, view, material }: PartProps): ReactNode {
  const { language } = frame
  const name = say(material.name, language)
  const id = `reason-${material.id}`
  return (
    <Details summary={`${say(intakeWords.ask, language)} · ${name}`}>
      <form method="post" action={href(frame, `${view.path}/ask`)} noValidate>
        <HiddenCsrf csrf={frame.csrf} />
        <input type="hidden" name="material" value={material.id} />
        <p>{say(intakeWords.askLead, language)}</p>
        <TextInput
          id={id}
          name="reason"
          label={say(intakeWords.reason, language)}
          language={language}
          autoComplete="off"
        />
        <ButtonRow>
          <Button kind="secondary" size="small" hiddenText={name}>
            {say(intakeWords.askButton, language)}
          </Button>
        </ButtonRow>
      </form>
    </Details>
  )
}
