import type { ReactNode } from 'react'
import { factField, type Provisional } from '#casework'
import type { FactDefinition, ItemCard, ServiceItem } from '#catalogue'
import { say } from '#kernel/language'
import {
  Button,
  ButtonRow,
  Checkboxes,
  EntryList,
  ErrorSummary,
  type FormError,
  type Frame,
  HiddenCsrf,
  href,
  Notice,
  PageHead,
  QuestionField,
  SearchBox,
  Table,
  Tag,
  TextInput,
} from '#portal'
import { maskName } from '#standards'
import type { BenchPageProps } from '../frame/bench-page.tsx'
import { formId } from '../intake/intake-call.ts'
import { offlineWords as words } from './words.ts'

const base = '/w/intake/offline'
export const stateTones = {
  filling: 'neutral',
  waiting: 'info',
  conflict: 'warn',
  done: 'ok',
  ended: 'neutral',
} as const

/** Shown by the script alone, while the browser has no connection: nothing is pretended. */
export function BrowserOffline({ frame }: { readonly frame: Frame }): ReactNode {
  return (
    <div data-browser-offline hidden>
      <Notice tone="danger" title={say(words.browserOff, frame.language)} live />
    </div>
  )
}

interface OfflineView {
  readonly words: string
  readonly items: readonly Pick<ItemCard, 'handlingCode' | 'name'>[]
  readonly received: readonly Provisional[]
}

/** What was received, what does not fit first; and the way to the next. */
export function OfflinePage({ frame, view }: BenchPageProps<OfflineView>): ReactNode {
  const { language } = frame
  const { items, received } = view
  return (
    <div className="bench__page stack">
      <BrowserOffline frame={frame} />
      <PageHead title={say(words.title, language)} lead={say(words.lead, language)} />
      <p>{say(words.law, language)}</p>
      <SearchBox
        language={language}
        action={href(frame, base)}
        label={say(words.find, language)}
        example={say(words.example, language)}
        value={view.words}
      />
      {view.words !== '' && items.length === 0 && <p role="status">{say(words.none, language)}</p>}
      {items.length > 0 && (
        <EntryList
          entries={items.map(({ handlingCode, name }) => ({
            href: href(frame, `${base}/new?item=${handlingCode}`),
            title: say(name, language),
            icon: 'document',
          }))}
        />
      )}
      {received.length === 0 ? (
        <p className="muted">{say(words.empty, language)}</p>
      ) : (
        <Table
          caption={say(words.list, language)}
          columns={[words.number, words.who, words.day, words.state].map((each) => ({ label: say(each, language) }))}
          rows={received.map(({ id, number, name, receivedOn, state }) => ({
            key: id,
            cells: [
              <a key="number" href={href(frame, `${base}/${id}`)}>
                {number}
              </a>,
              maskName(name),
              receivedOn,
              <Tag key="state" tone={stateTones[state]}>
                {say(words[state], language)}
              </Tag>,
            ],
          }))}
        />
      )}
    </div>
  )
}

interface NewView {
  readonly item: ServiceItem
  /** What departments know and the person may write all the same. */
  readonly facts: readonly FactDefinition[]
  readonly key: string
  readonly answers: Readonly<Record<string, string>>
  readonly errors: readonly FormError[]
  /** What was typed and not accepted. */
  typed(name: string): string
}

/** The form of the item, as far as people can fill it in without anybody being asked. */
export function NewPage({ frame, view }: BenchPageProps<NewView>): ReactNode {
  const { language } = frame
  const { item, errors, key, typed } = view
  return (
    <div className="bench__page narrow stack" id={formId}>
      <BrowserOffline frame={frame} />
      <PageHead
        title={say(words.newTitle, language, { item: say(item.name, language) })}
        lead={say(words.law, language)}
      >
        <ErrorSummary language={language} errors={errors} />
      </PageHead>
      <form
        className="stack"
        method="post"
        action={href(frame, `${base}/new?item=${item.handlingCode}`)}
        data-needs-line
        noValidate
      >
        <HiddenCsrf csrf={frame.csrf} />
        <input type="hidden" name="key" value={key} />
        <PersonPart frame={frame} view={view} />
        <AnswerPart frame={frame} view={view} />
        <Checkboxes
          id="signed"
          name="signed"
          language={language}
          label={say(words.signed, language)}
          choices={[{ value: 'yes', label: say(words.signedChoice, language) }]}
          values={[typed('signed')]}
          error={errors.find(({ field }) => field === 'signed')?.text}
        />
        <ButtonRow>
          <Button>{say(words.receive, language)}</Button>
        </ButtonRow>
      </form>
    </div>
  )
}

const personFields = [
  { name: 'name', label: words.name, hint: undefined, optional: false },
  { name: 'residentId', label: words.residentId, hint: words.numberHint, optional: false },
  { name: 'phone', label: words.phone, hint: undefined, optional: true },
] as const

function PersonPart({ frame, view }: BenchPageProps<NewView>): ReactNode {
  const { language } = frame
  return (
    <section className="stack">
      <h2>{say(words.person, language)}</h2>
      {personFields.map(({ name, label, hint, optional }) => (
        <TextInput
          key={name}
          id={name}
          name={name}
          language={language}
          label={say(label, language)}
          hint={hint && say(hint, language)}
          optional={optional}
          value={view.typed(name)}
          error={view.errors.find(({ field }) => field === name)?.text}
          autoComplete="off"
          spellCheck={false}
          width={20}
        />
      ))}
    </section>
  )
}

function AnswerPart({ frame, view }: BenchPageProps<NewView>): ReactNode {
  const { language } = frame
  const { item, facts, answers, errors, typed } = view
  const questions = item.online?.questions ?? []
  return (
    <>
      {questions.length > 0 && (
        <section className="stack">
          <h2>{say(words.answers, language)}</h2>
          {questions.map((question) => (
            <QuestionField
              key={question.id}
              question={question}
              language={language}
              value={answers[question.id]}
              errors={errors}
            />
          ))}
        </section>
      )}
      {facts.length > 0 && (
        <section className="stack">
          <h2>{say(words.facts, language)}</h2>
          <p className="support">{say(words.factsHint, language)}</p>
          {facts.map(({ id, label, form }) => (
            <TextInput
              key={id}
              id={factField(id)}
              name={factField(id)}
              language={language}
              label={say(label, language)}
              hint={form === 'date' ? say(words.dateHint, language) : undefined}
              optional
              value={typed(factField(id))}
              error={errors.find(({ field }) => field === factField(id))?.text}
              autoComplete="off"
            />
          ))}
        </section>
      )}
    </>
  )
}
