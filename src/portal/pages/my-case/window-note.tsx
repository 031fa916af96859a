import type { ReactNode } from 'react'
import { confirmedWords, proofWords, type WindowPart } from '#casework'
import { type Language, say, type Words } from '#kernel/language'
import { Notice } from '../../components/index.ts'

const words = {
  title: { zh: '窗口代填', en: 'Filled in at a window' },
  intake: { zh: '{name}收件；{proof}；{confirmed}。', en: 'Taken in by {name}; {proof}; {confirmed}.' },
  paper: { zh: '在纸上签名的原因：{reason}', en: 'Why on paper: {reason}' },
  filled: { zh: '{name}代填：{what}', en: '{name} filled in: {what}' },
  asked: {
    zh: '{name}要求提交“{material}”（本可免交）：{reason}',
    en: '{name} asks for “{material}”, which is usually spared: {reason}',
  },
  typed: { zh: '身份待核：受理前请核对本人身份。', en: 'Identity is to be checked before acceptance.' },
} as const satisfies Readonly<Record<string, Words>>

/** What a window had to do with a case: the same for the applicant and for who decides. */
export function WindowNote({
  language,
  part,
}: {
  readonly language: Language
  readonly part: WindowPart | null
}): ReactNode {
  if (part === null) return null
  const { intake, askedFor, filledIn } = part
  const byClerk = Map.groupBy(filledIn, ({ by }) => by)
  return (
    <Notice tone={intake?.proof === 'typed' ? 'warn' : 'info'} title={say(words.title, language)}>
      {intake && (
        <p>
          {say(words.intake, language, {
            name: intake.officerName,
            proof: say(proofWords[intake.proof], language),
            confirmed: say(confirmedWords[intake.confirmed], language),
          })}
        </p>
      )}
      {intake?.proof === 'typed' && <p>{say(words.typed, language)}</p>}
      {intake?.paperReason && <p>{say(words.paper, language, { reason: intake.paperReason })}</p>}
      {[...byClerk].map(([name, filled]) => (
        <p key={name}>
          {say(words.filled, language, {
            name,
            what: filled.map(({ label }) => say(label, language)).join(language === 'en' ? ', ' : '、'),
          })}
        </p>
      ))}
      {askedFor.map(({ materialId, material, reason, officerName: name }) => (
        <p key={materialId}>{say(words.asked, language, { name, material: say(material, language), reason })}</p>
      ))}
    </Notice>
  )
}
