import type { ReactNode } from 'react'
import type { DocumentVerification } from '#casework'
import { type Language, say } from '#kernel/language'
import { Notice, SummaryList } from '../../components/index.ts'
import { sayDay, sayInstant } from '../../time/say-time.ts'
import { verifyWords as words } from './words.ts'

interface OutcomeProps {
  readonly result: DocumentVerification
  readonly language: Language
}

/** Whether an official document is genuine, in words. */
export function DocumentOutcome({ result, language }: OutcomeProps): ReactNode {
  if (result.outcome === 'genuine') {
    const [title, text] = result.isRevoked
      ? [words.documentRevoked, words.documentRevokedText]
      : [words.documentGenuine, words.documentGenuineText]
    return (
      <Notice tone={result.isRevoked ? 'warn' : 'ok'} title={say(title, language)}>
        <p>{say(text, language, { organisation: say(result.organisation, language) })}</p>
      </Notice>
    )
  }
  const isForged = result.outcome === 'forged'
  return (
    <Notice tone="danger" title={say(isForged ? words.forged : words.unknown, language)}>
      <p>{say(isForged ? words.forgedText : words.documentUnknownText, language)}</p>
    </Notice>
  )
}

interface FactsProps {
  readonly result: Extract<DocumentVerification, { outcome: 'genuine' }>
  readonly language: Language
  readonly now: Date
}

/** What tells this document from another; of the person only the masked name. */
export function DocumentFacts({ result, language, now }: FactsProps): ReactNode {
  const row = (key: keyof typeof words, value: string) => ({ key, label: say(words[key], language), value })
  const algorithm = result.digestAlgorithm
  return (
    <SummaryList
      rows={[
        row('documentType', say(result.title, language)),
        row('documentNumber', result.number),
        row('verificationNumber', result.verificationNumber),
        row('organisation', say(result.organisation, language)),
        row('date', sayDay(result.date, language)),
        row('addressee', result.maskedAddressee),
        ...result.digests.map(({ language: of, digest }) => ({
          key: of,
          label: say(of === 'en' ? words.digestEn : words.digestZh, language, { algorithm }),
          value: digest,
        })),
        row('checkedAt', sayInstant(result.checkedAt, language, now)),
      ]}
    />
  )
}
