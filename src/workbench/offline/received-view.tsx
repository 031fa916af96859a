import type { ReactNode } from 'react'
import { choices, choicesFor, conflictKinds, type Provisional, type ProvisionalFile } from '#casework'
import type { ServiceItem } from '#catalogue'
import { type Language, say } from '#kernel/language'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  ErrorSummary,
  FileUpload,
  type FormError,
  HiddenCsrf,
  href,
  Notice,
  PageHead,
  Radios,
  SummaryList,
  sayDay,
  sayInstant,
  Tag,
  TextArea,
  TextInput,
} from '#portal'
import { maskResidentId } from '#standards'
import type { BenchPageProps } from '../frame/bench-page.tsx'
import { BrowserOffline, stateTones } from './view.tsx'
import { offlineWords as words } from './words.ts'

export interface ReceivedView {
  readonly provisional: Provisional
  /** null once it was abolished. */
  readonly item: ServiceItem | null
  readonly files: readonly ProvisionalFile[]
  readonly errors: readonly FormError[]
  readonly now: Date
}

type Props = BenchPageProps<ReceivedView>

/** What was received: its scans, its receipt, what does not fit. */
export function ReceivedPage({ frame, view }: Props): ReactNode {
  const { language } = frame
  const { provisional, errors } = view
  const { state, tries, conflicts } = provisional
  const path = pathOf(view)
  return (
    <div className="bench__page narrow stack">
      <BrowserOffline frame={frame} />
      <PageHead
        title={`${say(words.receiptTitle, language)} ${provisional.number}`}
        tags={<Tag tone={stateTones[state]}>{say(words[state], language)}</Tag>}
      >
        <ErrorSummary language={language} errors={errors} />
      </PageHead>
      {state === 'waiting' && tries > 0 && <Notice tone="warn" title={say(words.tried, language, { count: tries })} />}
      {conflicts.length > 0 && <h2>{say(words.conflicts, language)}</h2>}
      {conflicts.map(({ key }) => (
        <ConflictForm key={key} frame={frame} view={view} conflictKey={key} />
      ))}
      <Receipt frame={frame} view={view} />
      {(state === 'filling' || state === 'conflict') && <Scans frame={frame} view={view} />}
      {state === 'filling' && (
        <form method="post" action={href(frame, `${path}/close`)} data-needs-line>
          <HiddenCsrf csrf={frame.csrf} />
          <Button keys="f8">{say(words.finish, language)}</Button>
        </form>
      )}
      <Settled view={view} language={language} />
      <ButtonRow>
        {state !== 'filling' && (
          <Button kind="secondary" type="button" keys="f9" prints>
            {say(words.print, language)}
          </Button>
        )}
        <ButtonLink kind="secondary" href={href(frame, '/w/intake/offline')}>
          {say(words.back, language)}
        </ButtonLink>
      </ButtonRow>
    </div>
  )
}

function pathOf({ provisional }: ReceivedView): string {
  return `/w/intake/offline/${provisional.id}`
}

/** Prints on one page; the receipt is the person's. */
function Receipt({ frame, view }: Props): ReactNode {
  const { language } = frame
  const { provisional, item, now } = view
  const { name, residentId, receivedAt, receivedOn, clerk, state } = provisional
  const row = (key: keyof typeof words, value: string) => ({ key, label: say(words[key], language), value })
  return (
    <>
      <SummaryList
        rows={[
          row('item', item ? say(item.name, language) : provisional.itemCode),
          row('who', `${name} ${maskResidentId(residentId)}`),
          row('day', sayDay(receivedOn, language)),
          row('time', sayInstant(receivedAt, language, now)),
          row('window', `${clerk.organisation.name} ${clerk.name}`),
        ]}
      />
      {state !== 'filling' && <p>{say(words.receiptText, language, { day: sayDay(receivedOn, language) })}</p>}
    </>
  )
}

function Scans({ frame, view }: Props): ReactNode {
  const { language } = frame
  const { item, files, errors } = view
  const asked = (item?.materials ?? []).filter(({ waiver }) => waiver.kind !== 'abolished')
  if (asked.length === 0) return null
  return (
    <section className="stack unprinted">
      <h2>{say(words.materials, language)}</h2>
      {asked.map(({ id, name, standard }) => (
        <form
          key={id}
          method="post"
          action={href(frame, `${pathOf(view)}/files`)}
          encType="multipart/form-data"
          data-needs-line
          noValidate
        >
          <HiddenCsrf csrf={frame.csrf} />
          <input type="hidden" name="material" value={id} />
          <FileUpload
            id={`file-${id}`}
            name="file"
            label={say(name, language)}
            hint={say(standard, language)}
            language={language}
            error={errors.find(({ field }) => field === `file-${id}`)?.text}
            accept="image/jpeg,image/png,application/pdf"
            files={files
              .filter(({ materialId }) => materialId === id)
              .map((file) => ({
                key: file.id,
                name: file.fileName,
                state: say(words[file.scan], language),
                failed: file.scan === 'infected',
              }))}
          />
          <Button kind="secondary" size="small" icon="upload" hiddenText={say(name, language)}>
            {say(words.upload, language)}
          </Button>
        </form>
      ))}
    </section>
  )
}

/** One thing that does not fit, with what may be done about it. */
function ConflictForm({ frame, view, conflictKey }: Props & { readonly conflictKey: string }): ReactNode {
  const { language } = frame
  const { provisional, errors } = view
  const conflict = provisional.conflicts.find(({ key }) => key === conflictKey)
  if (!conflict) return null
  const { key, kind, about } = conflict
  const idOf = (field: string): string => `${field}-${key}`
  const errorOf = (field: string): string | undefined => errors.find((each) => each.field === idOf(field))?.text
  return (
    <Card title={say(conflictKinds[kind], language)} level={3}>
      <p>{about[language === 'en' ? 'en' : 'zh']}</p>
      <form
        className="stack unprinted"
        method="post"
        action={href(frame, `${pathOf(view)}/settle`)}
        data-needs-line
        noValidate
      >
        <HiddenCsrf csrf={frame.csrf} />
        <input type="hidden" name="key" value={key} />
        {kind === 'person' &&
          (['name', 'residentId'] as const).map((name) => (
            <TextInput
              key={name}
              id={idOf(name)}
              name={name}
              language={language}
              label={say(words[name], language)}
              // A number is not shown in full again: after a mistake it is typed anew.
              value={name === 'name' ? provisional.name : ''}
              error={errorOf(name)}
              autoComplete="off"
              width={20}
            />
          ))}
        <Radios
          id={idOf('choice')}
          name="choice"
          language={language}
          label={say(words.choice, language)}
          choices={choicesFor[kind].map((choice) => ({ value: choice, label: say(choices[choice], language) }))}
          error={errorOf('choice')}
        />
        <TextArea
          id={idOf('reason')}
          name="reason"
          language={language}
          label={say(words.reason, language)}
          value=""
          max={200}
          error={errorOf('reason')}
        />
        <Button kind="secondary">{say(words.settle, language)}</Button>
      </form>
    </Card>
  )
}

function Settled({ view, language }: { readonly view: ReceivedView; readonly language: Language }): ReactNode {
  const { resolutions } = view.provisional
  if (resolutions.length === 0) return null
  return (
    <section>
      <h2>{say(words.settled, language)}</h2>
      <ul>
        {resolutions.map(({ key, kind, choice, reason, officerName, at }) => (
          <li key={`${key} ${at}`}>
            {say(conflictKinds[kind], language)}
            {language === 'en' ? ': ' : '：'}
            {say(words.settledBy, language, { choice: say(choices[choice], language), reason, name: officerName })}
          </li>
        ))}
      </ul>
    </section>
  )
}
