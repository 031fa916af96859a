import type { ReactNode } from 'react'
import type { DocumentVerification } from '#casework'
import { statusWords, type Verification } from '#certificates'
import { type Language, say } from '#kernel/language'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Container,
  ErrorSummary,
  Notice,
  PageHead,
  SummaryList,
  TextInput,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import { sayDay, sayInstant } from '../../time/say-time.ts'
import { DocumentFacts, DocumentOutcome } from './document-result.tsx'
import { verifyWords as words } from './words.ts'

export interface VerifyView {
  readonly number: string
  readonly result: Verification | null
  readonly document: DocumentVerification | null
  /** The box that was left empty. */
  readonly missing: 'number' | 'code' | null
  readonly now: Date
}

interface VerifyProps {
  readonly frame: Frame
  readonly view: VerifyView
}

/** P17: is this genuine, and is it still worth something. */
export function VerifyPage({ frame, view }: VerifyProps): ReactNode {
  const { language } = frame
  const { missing, result, document } = view
  return (
    <PortalFrame frame={frame}>
      <Container>
        {missing && (
          <ErrorSummary language={language} errors={[{ field: missing, text: say(missingWords[missing], language) }]} />
        )}
        <PageHead title={say(words.title, language)} lead={say(words.lead, language)} />
        <div className="narrow stack">
          {result || document ? <Result frame={frame} view={view} /> : <Form frame={frame} view={view} />}
        </div>
      </Container>
    </PortalFrame>
  )
}

const missingWords = { number: words.missing, code: words.codeMissing } as const

function Form({ frame, view }: VerifyProps): ReactNode {
  const { language } = frame
  const errorOf = (field: keyof typeof missingWords) =>
    view.missing === field ? say(missingWords[field], language) : undefined
  return (
    <form method="get" action={href(frame, '/verify')}>
      <TextInput
        id="number"
        name="number"
        language={language}
        label={say(words.number, language)}
        hint={say(words.hint, language)}
        error={errorOf('number')}
        value={view.number}
        autoComplete="off"
        spellCheck={false}
      />
      <TextInput
        id="code"
        name="code"
        language={language}
        label={say(words.code, language)}
        hint={say(words.codeHint, language)}
        error={errorOf('code')}
        autoComplete="off"
        spellCheck={false}
      />
      <ButtonRow>
        <Button>{say(words.check, language)}</Button>
      </ButtonRow>
    </form>
  )
}

function Result({ frame, view }: VerifyProps): ReactNode {
  const { language } = frame
  const { result, document, now } = view
  return (
    <section aria-label={say(words.result, language)} className="stack">
      {result && <Outcome result={result} language={language} />}
      {result?.outcome === 'genuine' && <Facts result={result} language={language} now={now} />}
      {document && <DocumentOutcome result={document} language={language} />}
      {document?.outcome === 'genuine' && <DocumentFacts result={document} language={language} now={now} />}
      <p className="support">{say(words.privacy, language)}</p>
      <ButtonRow>
        <ButtonLink kind="secondary" href={href(frame, '/verify')}>
          {say(words.again, language)}
        </ButtonLink>
      </ButtonRow>
    </section>
  )
}

function Outcome({ result, language }: { readonly result: Verification; readonly language: Language }): ReactNode {
  if (result.outcome === 'genuine') {
    const valid = result.status === 'valid'
    const text = valid ? words.genuineText : words.notValidText
    return (
      <Notice tone={valid ? 'ok' : 'warn'} title={say(statusWords[result.status], language)}>
        <p>{say(text, language, { issuer: say(result.issuer.name, language) })}</p>
      </Notice>
    )
  }
  if (result.outcome === 'silent') {
    const platform = say(result.platformName ?? words.hub, language)
    return (
      <Notice tone="warn" title={say(words.silent, language)}>
        <p>{say(words.silentText, language, { platform })}</p>
      </Notice>
    )
  }
  const isForged = result.outcome === 'forged'
  return (
    <Notice tone="danger" title={say(isForged ? words.forged : words.unknown, language)}>
      <p>{say(isForged ? words.forgedText : words.unknownText, language)}</p>
    </Notice>
  )
}

interface FactsProps {
  readonly result: Extract<Verification, { outcome: 'genuine' }>
  readonly language: Language
  readonly now: Date
}

function Facts({ result, language, now }: FactsProps): ReactNode {
  const { validFrom, validUntil } = result
  const until = validUntil === null ? say(words.longTerm, language) : sayDay(validUntil, language)
  const row = (key: keyof typeof words, value: string) => ({ key, label: say(words[key], language), value })
  return (
    <SummaryList
      rows={[
        row('type', say(result.typeName, language)),
        row('numberLabel', result.number),
        row('holder', result.maskedHolder),
        row('issuer', say(result.issuer.name, language)),
        row('valid', say(words.validText, language, { from: sayDay(validFrom, language), until })),
        row('identifier', result.identifier),
        row('platform', say(result.platform.name, language)),
        row('checkedAt', sayInstant(result.checkedAt, language, now)),
      ]}
    />
  )
}
