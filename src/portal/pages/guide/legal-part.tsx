import type { ReactNode } from 'react'
import type { Guide } from '#catalogue'
import { say } from '#kernel/language'
import { nameOf } from '#standards'
import { Details, Pairs } from '../../components/index.ts'
import type { Frame } from '../../frame/index.ts'
import { guideWords as words } from './words.ts'

interface LegalProps {
  readonly frame: Frame
  readonly guide: Guide
}

/** Legal text and codes, closed until wanted; printed open. */
export function LegalPart({ frame, guide }: LegalProps): ReactNode {
  const { language } = frame
  const [first] = guide.legalBasis
  return (
    <section className="section" aria-label={say(words.legal, language)}>
      <Details summary={say(words.acceptance, language)}>
        <ul>
          {guide.acceptance.map((each) => (
            <li key={each.zh}>{say(each, language)}</li>
          ))}
        </ul>
      </Details>
      <Details
        summary={
          first
            ? `${say(words.basis, language)}${language === 'en' ? ': ' : '：'}${say(first.words, language)}`
            : say(words.basis, language)
        }
      >
        <ul>
          {guide.legalBasis.map((each) => (
            <li key={each.words.zh}>{say(each.words, language)}</li>
          ))}
          {guide.fee && (
            <li>
              {say(words.feeBasis, language)}
              {language === 'en' ? ': ' : '：'}
              {say(guide.fee.basis, language)}
            </li>
          )}
        </ul>
      </Details>
      <Details summary={say(words.more, language)}>
        <Answers frame={frame} guide={guide} />
      </Details>
      <Details summary={say(words.codes, language)}>
        <Pairs
          pairs={[
            { label: say(words.handlingCode, language), value: guide.handlingCode },
            { label: say(words.implementationCode, language), value: guide.implementationCode },
            { label: say(words.basicCode, language), value: guide.basicCode },
            { label: say(words.type, language), value: say(nameOf('itemType', guide.type), language) },
            { label: say(words.department, language), value: say(guide.department.name, language) },
          ]}
        />
      </Details>
    </section>
  )
}

function Answers({ frame, guide }: LegalProps): ReactNode {
  const { language } = frame
  return (
    <>
      <Pairs
        pairs={[
          { label: say(words.result, language), value: say(guide.result, language) },
          { label: say(words.enquiries, language), value: guide.window.phone },
          { label: say(words.complaints, language), value: guide.window.complaintPhone },
        ]}
      />
      {guide.questions.map(({ question, answer }) => (
        <div key={question.zh}>
          <p>
            <strong>{say(question, language)}</strong>
          </p>
          <p>{say(answer, language)}</p>
        </div>
      ))}
    </>
  )
}
