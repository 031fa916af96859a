import type { ReactNode } from 'react'
import type { ListedClient } from '#casework'
import { say } from '#kernel/language'
import {
  Button,
  ErrorSummary,
  type FormError,
  HiddenCsrf,
  href,
  Notice,
  PageHead,
  sayInstantWithin,
  Tag,
  TextArea,
  TextInput,
} from '#portal'
import { calendarDateOf } from '#standards'
import type { BenchPageProps } from '../frame/bench-page.tsx'
import { systemWords } from './words.ts'

export interface SystemsView {
  readonly clients: readonly ListedClient[]
  readonly errors: readonly FormError[]
  readonly isSaved: boolean
  /** Id of the key that was just registered. */
  readonly newKey: string | undefined
  readonly now: Date
  /** What was typed and not accepted. */
  typed(name: string): string
}

export function SystemsPage({ frame, view }: BenchPageProps<SystemsView>): ReactNode {
  const { language } = frame
  const { clients, errors, isSaved, newKey } = view
  return (
    <div className="bench__page narrow stack">
      <PageHead title={say(systemWords.title, language)} lead={say(systemWords.lead, language)}>
        <ErrorSummary language={language} errors={errors} />
      </PageHead>
      {isSaved && (
        <Notice tone="ok" title={say(systemWords.saved, language)}>
          {newKey && <p>{say(systemWords.newKey, language, { id: newKey })}</p>}
        </Notice>
      )}
      {clients.length === 0 && <p className="muted">{say(systemWords.none, language)}</p>}
      {clients.map((client) => (
        <System key={client.id} frame={frame} view={view} client={client} />
      ))}
      <Register frame={frame} view={view} />
    </div>
  )
}

function System(props: BenchPageProps<SystemsView> & { readonly client: ListedClient }): ReactNode {
  const { frame, view, client } = props
  const { language } = frame
  const { id, name, createdAt, revokedAt, webhook, keys } = client
  return (
    <section className="stack">
      <h2>
        {name} <Tag>{say(revokedAt ? systemWords.revoked : systemWords.inUse, language)}</Tag>
      </h2>
      <p className="muted">{say(systemWords.registeredOn, language, { day: calendarDateOf(createdAt) })}</p>
      {webhook && <p>{say(systemWords.webhook, language, { url: webhook })}</p>}
      <ul>
        {keys.map((key) => (
          <li key={key.keyId}>
            {say(systemWords.key, language, {
              ...{ id: key.keyId, suite: key.suite === 'gm' ? 'SM2' : 'Ed25519' },
              day: calendarDateOf(key.createdAt),
            })}
            {key.endsAt &&
              say(systemWords.keyEnds, language, { time: sayInstantWithin(key.endsAt, language, view.now) })}
          </li>
        ))}
      </ul>
      {!revokedAt && <RotateForm frame={frame} view={view} id={id} />}
      {!revokedAt && (
        <form method="post" action={href(frame, `/w/systems/${id}/revoke`)}>
          <HiddenCsrf csrf={frame.csrf} />
          <Button kind="danger">
            {say(systemWords.revoke, language)}
            <span className="hidden-text">{name}</span>
          </Button>
          <p className="muted">{say(systemWords.revokeNote, language)}</p>
        </form>
      )}
    </section>
  )
}

function RotateForm(props: BenchPageProps<SystemsView> & { readonly id: string }): ReactNode {
  const { frame, view, id } = props
  const { language } = frame
  const field = `publicKey-${id}`
  const error = view.errors.find((each) => each.field === field)?.text
  return (
    <form className="stack" method="post" action={href(frame, `/w/systems/${id}/key`)} noValidate>
      <HiddenCsrf csrf={frame.csrf} />
      <TextArea
        {...{ id: field, name: 'publicKey', language, rows: 4, error }}
        label={say(systemWords.publicKey, language)}
        hint={say(systemWords.publicKeyHint, language)}
        value={error ? view.typed('publicKey') : ''}
      />
      <p>
        <label>
          <input type="checkbox" name="atOnce" value="yes" /> {say(systemWords.atOnce, language)}
        </label>
        <br />
        <span className="muted">{say(systemWords.atOnceHint, language)}</span>
      </p>
      <Button kind="secondary">{say(systemWords.rotate, language)}</Button>
    </form>
  )
}

function Register({ frame, view }: BenchPageProps<SystemsView>): ReactNode {
  const { language } = frame
  const errorOf = (name: string) => view.errors.find(({ field }) => field === name)?.text
  const isTyped = errorOf('name') !== undefined || errorOf('publicKey') !== undefined
  return (
    <section className="stack">
      <h2>{say(systemWords.register, language)}</h2>
      <form className="stack" method="post" action={href(frame, '/w/systems')} noValidate>
        <HiddenCsrf csrf={frame.csrf} />
        <TextInput
          {...{ id: 'name', name: 'name', language, autoComplete: 'off', error: errorOf('name') }}
          label={say(systemWords.name, language)}
          hint={say(systemWords.nameHint, language)}
          value={isTyped ? view.typed('name') : ''}
        />
        <TextArea
          {...{ id: 'publicKey', name: 'publicKey', language, rows: 4, error: errorOf('publicKey') }}
          label={say(systemWords.publicKey, language)}
          hint={say(systemWords.publicKeyHint, language)}
          value={isTyped ? view.typed('publicKey') : ''}
        />
        <Button>{say(systemWords.add, language)}</Button>
      </form>
    </section>
  )
}
