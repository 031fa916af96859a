import type { ReactNode } from 'react'
import { type Language, say } from '#kernel/language'
import {
  Button,
  ButtonRow,
  type FormError,
  HiddenCsrf,
  Notice,
  SummaryList,
  type SummaryRow,
} from '../../components/index.ts'
import { href } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { ApplyPage } from '../apply-flow/apply-page.tsx'
import { stepPath } from '../apply-flow/steps.ts'
import { checkWords } from './words.ts'

export interface CheckPart {
  readonly title: string
  readonly rows: readonly SummaryRow[]
}

export interface CheckView {
  readonly caseId: string
  readonly itemName: string
  readonly parts: readonly CheckPart[]
  /** By when it would be decided, with its weekday. */
  readonly dueDate: string
  /** Conditions that fail by what is known: said before it is sent, never a bar to it. */
  readonly unmet: readonly string[]
  /** By which rule the office is found. */
  readonly office: string
  /** The application as it is signed; null where no signature is asked for. */
  readonly signing: { readonly lines: readonly string[]; readonly textHash: string } | null
  readonly submissionKey: string
  /** Verb and object. */
  readonly submit: string
  readonly errors: readonly FormError[]
  readonly back: string
  readonly progress: { readonly step: number; readonly of: number }
}

/** A7: the last look; every part can be changed, what is missing leads to its page. */
export function CheckPage({ frame, view }: PageProps<CheckView>): ReactNode {
  const { language } = frame
  return (
    <ApplyPage
      title={say(checkWords.title, language)}
      lead={say(checkWords.lead, language, { date: view.dueDate })}
      frame={frame}
      itemName={view.itemName}
      back={view.back}
      progress={view.progress}
      errors={view.errors}
    >
      {view.parts.map((part) => (
        <SummaryList key={part.title} title={part.title} rows={part.rows} />
      ))}
      <form method="post" action={href(frame, stepPath(view.caseId, 'check'))}>
        <HiddenCsrf csrf={frame.csrf} />
        <input type="hidden" name="submissionKey" value={view.submissionKey} />
        <Unmet language={language} unmet={view.unmet} />
        {view.signing && <Signing language={language} signing={view.signing} />}
        <p>{say(checkWords.office, language, { rule: view.office })}</p>
        <p>{say(checkWords.statement, language)}</p>
        <ButtonRow>
          <Button>{view.submit}</Button>
        </ButtonRow>
      </form>
    </ApplyPage>
  )
}

function Unmet({ language, unmet }: { readonly language: Language } & Pick<CheckView, 'unmet'>): ReactNode {
  if (unmet.length === 0) return null
  return (
    <Notice tone="warn" title={say(checkWords.unmet, language, { count: unmet.length })}>
      <ul>
        {unmet.map((failure) => (
          <li key={failure}>{failure}</li>
        ))}
      </ul>
      <p>{say(checkWords.unmetText, language)}</p>
    </Notice>
  )
}

/** What is signed is what is read: word for word, with its digest (portal.md 3.7). */
function Signing(props: {
  readonly language: Language
  readonly signing: NonNullable<CheckView['signing']>
}): ReactNode {
  const { language, signing } = props
  return (
    <section className="card prose">
      <input type="hidden" name="textHash" value={signing.textHash} />
      <h2>{say(checkWords.application, language)}</h2>
      <p>{say(checkWords.signNote, language)}</p>
      <ul>
        {signing.lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same; a line is nothing but its place
          <li key={index}>{line}</li>
        ))}
      </ul>
      <p className="support">{say(checkWords.digest, language, { hash: signing.textHash })}</p>
    </section>
  )
}
