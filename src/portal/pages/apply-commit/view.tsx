import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { Button, ButtonLink, ButtonRow, type FormError, HiddenCsrf, Notice, Radios } from '../../components/index.ts'
import { href } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { ApplyPage } from '../apply-flow/apply-page.tsx'
import { stepPath } from '../apply-flow/steps.ts'
import { commitWords } from './words.ts'

export interface CommitView {
  readonly caseId: string
  readonly itemName: string
  readonly commitmentId: string
  readonly title: string
  /** Names of the papers it replaces. */
  readonly replaces: readonly string[]
  readonly statements: readonly string[]
  readonly check: string
  readonly consequence: string
  /** Digest of the text on this page: what was read is what is signed. */
  readonly textHash: string
  /** Why this person may not commit to this; null: they may. */
  readonly excluded: string | null
  /** It is because of a record that can be objected to and repaired. */
  readonly hasRecord: boolean
  readonly errors: readonly FormError[]
  readonly back: string
  readonly progress: { readonly step: number; readonly of: number }
}

/** A6: what it replaces → what is stated → how it is checked → what follows → the choice, in this order (portal.md 3.7). */
export function CommitPage({ frame, view }: PageProps<CommitView>): ReactNode {
  const { language } = frame
  return (
    <ApplyPage
      title={view.title}
      lead={say(commitWords.lead, language)}
      frame={frame}
      itemName={view.itemName}
      back={view.back}
      progress={view.progress}
      errors={view.errors}
    >
      <div className="prose">
        <h2>{say(commitWords.replaces, language)}</h2>
        <ul>
          {view.replaces.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
        <h2>{say(commitWords.statements, language)}</h2>
        <ol>
          {view.statements.map((statement) => (
            <li key={statement}>{statement}</li>
          ))}
        </ol>
        <h2>{say(commitWords.check, language)}</h2>
        <p>{view.check}</p>
        <h2>{say(commitWords.consequence, language)}</h2>
        <p>{view.consequence}</p>
      </div>
      {view.excluded === null ? <ChoiceForm frame={frame} view={view} /> : <Excluded frame={frame} view={view} />}
    </ApplyPage>
  )
}

/** Two equal choices, none preselected. */
function ChoiceForm({ frame, view }: PageProps<CommitView>): ReactNode {
  const { language } = frame
  return (
    <form method="post" action={href(frame, stepPath(view.caseId, 'commit'))} noValidate>
      <HiddenCsrf csrf={frame.csrf} />
      <input type="hidden" name="commitment" value={view.commitmentId} />
      <input type="hidden" name="textHash" value={view.textHash} />
      <Radios
        id="choice"
        name="choice"
        label={say(commitWords.choice, language)}
        language={language}
        error={view.errors[0]?.text}
        columns={2}
        choices={[
          { value: 'commit', label: say(commitWords.commit, language), hint: say(commitWords.commitHint, language) },
          { value: 'prove', label: say(commitWords.prove, language), hint: say(commitWords.proveHint, language) },
        ]}
      />
      <ButtonRow>
        <Button>{say(commitWords.sign, language)}</Button>
      </ButtonRow>
    </form>
  )
}

/** Who may not commit sees why and until when, and the way that is open (portal.md 3.7). */
function Excluded({ frame, view }: PageProps<CommitView>): ReactNode {
  const { language } = frame
  return (
    <Notice tone="warn" title={say(commitWords.excluded, language)}>
      <p>{view.excluded}</p>
      <ButtonRow>
        <ButtonLink href={href(frame, stepPath(view.caseId, 'materials'))}>
          {say(commitWords.handIn, language)}
        </ButtonLink>
        {view.hasRecord && (
          <ButtonLink kind="secondary" href={href(frame, '/my/commitments')}>
            {say(commitWords.repair, language)}
          </ButtonLink>
        )}
      </ButtonRow>
    </Notice>
  )
}
