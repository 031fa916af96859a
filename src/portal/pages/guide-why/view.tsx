import type { ReactNode } from 'react'
import type { Condition, FactDefinition, Guide, JudgedCondition, Verdict } from '#catalogue'
import { type Language, say, type Words } from '#kernel/language'
import { type CalendarDate, calendarDate } from '#standards'
import { Breadcrumb, Container, Notice, PageHead, Section, Table, Tag } from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import { sayDay } from '../../time/say-time.ts'
import { sourceOf } from '../apply-start/sources-of.ts'
import { sayFact, withoutStop } from '../guide/verdict-part.tsx'
import { whyWords as words } from './words.ts'

interface WhyProps {
  readonly frame: Frame
  readonly guide: Guide
  readonly verdict: Verdict | null
  readonly today: CalendarDate
  readonly sources: ReadonlyMap<string, Words>
}

/** 这是怎么判断的: result, rules in words with version and law, facts, what would change it, how to dispute (portal.md 3.14). */
export function WhyPage({ frame, guide, verdict, today, sources }: WhyProps): ReactNode {
  const { language } = frame
  const name = say(guide.name, language)
  const { online, window, legalBasis, version, effectiveFrom } = guide
  return (
    <PortalFrame frame={frame}>
      <Container>
        <PageHead title={say(words.title, language, { name })} lead={say(online ? words.lead : words.none, language)}>
          <Breadcrumb
            language={language}
            crumbs={[
              { text: say(words.home, language), href: href(frame, '/') },
              { text: name, href: href(frame, `/items/${guide.handlingCode}`) },
              { text: say(words.why, language) },
            ]}
          />
        </PageHead>
        {online?.conditions.map((condition, index) => (
          <ConditionPart
            key={condition.id}
            frame={frame}
            guide={guide}
            condition={condition}
            judged={verdict?.conditions.find(({ id }) => id === condition.id)}
            number={index + 1}
            today={today}
            sources={sources}
          />
        ))}
        {online && (
          <Section title={say(words.who, language)}>
            <p>{say(online.routingWords, language)}</p>
          </Section>
        )}
        <Section title={say(words.basis, language)}>
          <ul>
            {legalBasis.map((each) => (
              <li key={each.words.zh}>{say(each.words, language)}</li>
            ))}
          </ul>
          <p className="support">
            {say(words.version, language, { version, date: sayDay(calendarDate(effectiveFrom), language) })}
          </p>
        </Section>
        <div className="section">
          <Notice tone="info" title={say(words.wrong, language)}>
            <p>{say(words.wrongText, language, { phone: window.phone, complaint: window.complaintPhone })}</p>
          </Notice>
        </div>
      </Container>
    </PortalFrame>
  )
}

interface ConditionProps {
  readonly frame: Frame
  readonly guide: Guide
  readonly condition: Condition
  readonly judged: JudgedCondition | undefined
  readonly number: number
  readonly today: CalendarDate
  readonly sources: ReadonlyMap<string, Words>
}

const tones = { met: 'ok', unmet: 'warn', unknown: 'neutral' } as const

function ConditionPart({ frame, guide, condition, judged, number, today, sources }: ConditionProps): ReactNode {
  const { language } = frame
  const rule = say(condition.words, language)
  return (
    <Section
      title={say(words.condition, language, { number, words: rule })}
      note={judged && <Tag tone={tones[judged.outcome]}>{say(words[judged.outcome], language)}</Tag>}
    >
      <Table
        caption={say(words.facts, language)}
        captionHidden
        columns={[
          { label: say(words.fact, language) },
          { label: say(words.from, language) },
          ...(judged ? [{ label: say(words.yours, language) }] : []),
        ]}
        rows={factRows(guide, condition, judged, sources, language)}
      />
      <p className="support">
        {say(words.failure, language, { words: withoutStop(say(condition.failure, language)) })}
        {language === 'en' ? '. ' : '。'}
        {judged?.possibleOn && say(words.possible, language, { date: sayDay(judged.possibleOn, language, today) })}
      </p>
    </Section>
  )
}

function factRows(
  guide: Guide,
  { factIds }: Condition,
  judged: JudgedCondition | undefined,
  sources: ReadonlyMap<string, Words>,
  language: Language,
): { key: string; cells: string[] }[] {
  return factIds.map((id) => {
    const definition = guide.online?.facts.find((fact) => fact.id === id)
    const question = guide.online?.questions.find((each) => `answers.${each.id}` === id)
    const known = judged?.facts.find((fact) => fact.id === id)
    const label = definition?.label ?? question?.title
    const value = known ? sayFact(known, guide, language) : say(words.notKnown, language)
    return {
      key: id,
      cells: [
        label ? say(label, language) : id,
        say(fromWhere(definition, sources), language),
        ...(judged ? [value] : []),
      ],
    }
  })
}

/** What no department supplies is the account's or the person's own word. */
function fromWhere(definition: FactDefinition | undefined, sources: ReadonlyMap<string, Words>): Words {
  if (!definition) return words.yourWord
  return definition.from.kind === 'account' ? words.account : sourceOf(definition, sources)
}
