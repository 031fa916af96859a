import type { ReactNode } from 'react'
import { type Guide, namesOf } from '#catalogue'
import { type Language, say, type Words } from '#kernel/language'
import { type CodeSetId, nameOf } from '#standards'
import { Details, Pairs } from '../../components/index.ts'
import type { Frame } from '../../frame/index.ts'
import { sayInstant } from '../../time/say-time.ts'
import { sayAmount } from '../items/outcome.ts'
import type { GuideView } from './load-guide.ts'
import { isAddress } from './materials-part.tsx'
import { organOf } from './standing-part.tsx'
import { guideWords as words } from './words.ts'

interface LegalProps {
  readonly frame: Frame
  readonly view: GuideView
  readonly now: Date
}

/** Legal text and codes, closed until wanted; printed open. */
export function LegalPart({ frame, view, now }: LegalProps): ReactNode {
  const { language } = frame
  const { guide } = view
  const [first] = guide.legalBasis
  const colon = language === 'en' ? ': ' : '：'
  return (
    <section className="section" aria-label={say(words.legal, language)}>
      <Details summary={say(words.acceptance, language)}>
        <List items={guide.acceptance} language={language} />
      </Details>
      <Details summary={say(words.basis, language) + (first ? colon + say(first.words, language) : '')}>
        <List items={guide.legalBasis.map((each) => each.words)} language={language} />
      </Details>
      {guide.fee && <Fees fee={guide.fee} language={language} />}
      <Details summary={say(words.more, language)}>
        <Answers frame={frame} guide={guide} />
      </Details>
      <Details summary={say(words.power, language)}>
        <Pairs pairs={powerPairs(view, language)} />
      </Details>
      {guide.overrides.length > 0 && <Departures frame={frame} view={view} now={now} />}
      <Details summary={say(words.codes, language)}>
        <Pairs
          pairs={[
            { label: say(words.handlingCode, language), value: guide.handlingCode },
            { label: say(words.implementationCode, language), value: guide.implementationCode },
            { label: say(words.basicCode, language), value: guide.basicCode },
            { label: say(words.basicVersion, language), value: String(guide.basicVersion) },
            { label: say(words.type, language), value: say(nameOf('itemType', guide.type), language) },
            { label: say(words.department, language), value: say(guide.department.name, language) },
          ]}
        />
      </Details>
    </section>
  )
}

function List({ items, language }: { readonly items: readonly Words[]; readonly language: Language }): ReactNode {
  return (
    <ul>
      {items.map((each) => (
        <li key={each.zh}>{say(each, language)}</li>
      ))}
    </ul>
  )
}

interface FeesProps {
  readonly fee: NonNullable<Guide['fee']>
  readonly language: Language
}

function Fees({ fee, language }: FeesProps): ReactNode {
  const items = (fee.items ?? []).map(({ name, amountFen, reducible }) => ({
    key: name.zh,
    text:
      say(words.feeItem, language, { name: say(name, language), amount: sayAmount(amountFen, language) }) +
      (reducible ? say(words.reducible, language) : ''),
  }))
  return (
    <Details summary={say(words.feeItems, language)}>
      <ul>
        {items.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
        <li>
          {say(words.feeBasis, language)}
          {language === 'en' ? ': ' : '：'}
          {say(fee.basis, language)}
        </li>
      </ul>
    </Details>
  )
}

function Answers({ frame, guide }: { readonly frame: Frame; readonly guide: Guide }): ReactNode {
  const { language } = frame
  const { sample } = guide.outcome
  return (
    <>
      <Pairs
        pairs={[
          { label: say(words.result, language), value: say(guide.result, language) },
          ...(sample !== null && isAddress(sample)
            ? [
                {
                  label: say(words.sample, language),
                  value: <a href={sample}>{say(guide.outcome.name, language)}</a>,
                },
              ]
            : []),
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

function powerPairs(view: GuideView, language: Language): { label: string; value: string }[] {
  const { power, channels, servedParties } = view.guide
  const listed = (parts: readonly Words[]) =>
    parts.map((part) => say(part, language)).join(say(words.listSeparator, language))
  const named = (set: CodeSetId, codes: readonly string[]) => listed(codes.map((code) => nameOf(set, code)))
  const rows: readonly (readonly [Words, string])[] = [
    [words.organ, organOf(view, language)],
    [words.level, named('exerciseLevel', [power.level])],
    [words.nature, named('implementerNature', [power.organNature])],
    [words.source, named('powerSource', [power.source])],
    ...(power.entrustedBy ? [[words.entrustedBy, say(power.entrustedBy, language)] as const] : []),
    ...(power.jointOrgans.length > 0 ? [[words.joint, listed(power.jointOrgans)] as const] : []),
    [words.quantity, say(power.quantityLimit ?? words.noQuantity, language)],
    [words.served, named('servedParty.gbt39046', servedParties)],
    [words.forms, named('handlingForm.gbt39046', channels.forms)],
    [words.reach, channels.reach === null ? say(words.ownOffice, language) : named('handleArea', [channels.reach])],
  ]
  return rows.map(([label, value]) => ({ label: say(label, language), value }))
}

/** Every departure from the national catalogue: what, why, which office, when (国发〔2022〕5号). */
function Departures({ frame, view, now }: LegalProps): ReactNode {
  const { language } = frame
  const { guide, departures } = view
  return (
    <Details summary={say(words.departures, language)}>
      <p>{say(words.departuresNote, language)}</p>
      <ul className="said">
        {guide.overrides.map(({ element, reason, by, at }) => (
          <li key={element}>
            <strong>{say(namesOf(element), language)}</strong>
            {(departures.get(element) ?? []).map(({ sentence }) => (
              <span className="small-line" key={sentence.zh}>
                {say(sentence, language)}
              </span>
            ))}
            <span className="small-line">
              {say(words.because, language, {
                reason: say(reason, language),
                by: say(by, language),
                date: sayInstant(new Date(at), language, now),
              })}
            </span>
          </li>
        ))}
      </ul>
    </Details>
  )
}
