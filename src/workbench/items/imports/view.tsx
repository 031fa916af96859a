import type { ReactNode } from 'react'
import type { Import } from '#catalogue'
import { type Language, say } from '#kernel/language'
import {
  Button,
  ButtonRow,
  Card,
  EmptyState,
  ErrorSummary,
  FileUpload,
  type FormError,
  type Frame,
  HiddenCsrf,
  href,
  PageHead,
  sayInstant,
  Table,
  Tag,
  TextInput,
  type Tone,
} from '#portal'
import type { BenchPageProps } from '../../frame/bench-page.tsx'
import { importWords as words } from './words.ts'

interface ImportsView {
  readonly imports: readonly Import[]
  readonly errors: readonly FormError[]
  readonly now: Date
}

export const importTones: Readonly<Record<Import['state'], Tone>> = {
  received: 'neutral',
  checking: 'info',
  faulty: 'danger',
  ready: 'warn',
  published: 'ok',
  discarded: 'neutral',
}

const exportFormats = ['xlsx', 'csv', 'json'] as const

/** Files of items on their way in and out. */
export function ImportsPage({ frame, view }: BenchPageProps<ImportsView>): ReactNode {
  const { language } = frame
  const { imports, errors, now } = view
  return (
    <div className="bench__page stack">
      <PageHead title={say(words.title, language)} lead={say(words.lead, language)}>
        <ErrorSummary language={language} errors={errors} />
      </PageHead>
      <div className="bench__two">
        <Card title={say(words.upload, language)} icon="upload">
          <UploadForm frame={frame} errors={errors} />
        </Card>
        <Card title={say(words.exportTitle, language)} icon="download">
          <p className="support">{say(words.exportNote, language)}</p>
          <ul className="plain-list">
            {exportFormats.map((format) => (
              <li key={format}>
                <a href={`/api/items/export.${format}`} download>
                  {format.toUpperCase()}
                </a>
              </li>
            ))}
          </ul>
          <p>
            <a href="/api/items/import-template.xlsx" download>
              {say(words.template, language)}
            </a>
          </p>
        </Card>
      </div>
      <section className="stack" aria-labelledby="imports">
        <h2 id="imports">{say(words.list, language)}</h2>
        {imports.length === 0 ? (
          <EmptyState text={say(words.none, language)} />
        ) : (
          <Table
            caption={say(words.list, language)}
            captionHidden
            columns={[words.name, words.state, words.result, words.sender].map((each) => ({
              label: say(each, language),
            }))}
            rows={imports.map((each) => ({
              key: each.id,
              cells: [
                <a key="name" href={href(frame, `/w/items/imports/${each.id}`)}>
                  {each.fileName}
                </a>,
                <Tag key="state" tone={importTones[each.state]}>
                  {say(words[each.state], language)}
                </Tag>,
                sayResult(each, language),
                `${each.receivedBy.name} ${sayInstant(each.receivedAt, language, now)}`,
              ],
            }))}
          />
        )}
      </section>
    </div>
  )
}

function UploadForm({ frame, errors }: { readonly frame: Frame; readonly errors: readonly FormError[] }): ReactNode {
  const { language } = frame
  return (
    <form method="post" action={href(frame, '/w/items/imports')} encType="multipart/form-data" noValidate>
      <HiddenCsrf csrf={frame.csrf} />
      <FileUpload
        id="file"
        name="file"
        label={say(words.file, language)}
        hint={say(words.fileHint, language)}
        language={language}
        accept=".xlsx,.csv,.json"
        error={errors[0]?.text}
      />
      <TextInput
        id="reason"
        name="reason"
        label={say(words.reason, language)}
        hint={say(words.reasonHint, language)}
        language={language}
        autoComplete="off"
      />
      <ButtonRow>
        <Button icon="upload">{say(words.send, language)}</Button>
      </ButtonRow>
    </form>
  )
}

/** What a file holds once it has been read; what is wrong with it where something is. */
export function sayResult({ counts, state }: Import, language: Language): string {
  if (state === 'received' || state === 'checking') return '–'
  const { errors, warnings, newItems, changedItems, unchangedItems } = counts
  if (errors > 0) return say(words.faults, language, { errors, warnings })
  return say(words.counts, language, { fresh: newItems, changed: changedItems, same: unchangedItems })
}
