import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { findEnterpriseFact, type ListedPolicy, type Policy, policyKinds, policyTopics } from '#policy'
import {
  Breadcrumb,
  ButtonLink,
  ButtonRow,
  Card,
  Columns,
  Container,
  Details,
  type Fact,
  FactStrip,
  Notice,
  PageHead,
  Pairs,
  Section,
  Table,
  Tag,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import { sayDay } from '../../time/say-time.ts'
import { sayAmount, sayStanding, sayUntil } from './say-policy.ts'
import { policyWords as words } from './words.ts'

interface PolicyProps {
  readonly frame: Frame
  readonly policy: ListedPolicy
}

const kindTexts = {
  automatic: words.automaticText,
  confirm: words.confirmText,
  apply: words.applyText,
} as const satisfies Record<Policy['kind'], unknown>

/** P10: understand one policy. The plain words first, the provisions last. */
export function PolicyPage({ frame, policy }: PolicyProps): ReactNode {
  const { language } = frame
  const standing = sayStanding(policy, language)
  return (
    <PortalFrame frame={frame}>
      <Container>
        <PageHead
          title={say(policy.title, language)}
          tags={
            <>
              <Tag tone="info">{say(policyTopics[policy.topic], language)}</Tag>
              <Tag>{say(words[policy.level], language)}</Tag>
              {standing && <Tag tone="warn">{standing}</Tag>}
            </>
          }
          lead={say(policy.plain, language)}
        >
          <Breadcrumb
            language={language}
            crumbs={[
              { text: say(words.home, language), href: href(frame, '/') },
              { text: say(words.title, language), href: href(frame, '/policy') },
              { text: say(policy.title, language) },
            ]}
          />
        </PageHead>
        <Columns aside={<PolicyAside frame={frame} policy={policy} />} asideLabel={say(words.contact, language)}>
          <div className="stack">
            <StandingNotice frame={frame} policy={policy} />
            <FactStrip facts={factsOf(policy, frame)} />
            <Section title={say(words.standard, language)} note={say(policy.object, language)}>
              <p>{say(policy.standard, language)}</p>
            </Section>
            <Conditions frame={frame} policy={policy} />
            <Provisions frame={frame} policy={policy} />
          </div>
        </Columns>
      </Container>
    </PortalFrame>
  )
}

/** A sum only where it is a fixed one; what is computed stands in words below. */
function factsOf(policy: ListedPolicy, { language }: Frame): Fact[] {
  const how: Fact = {
    label: say(words.how, language),
    value: say(policyKinds[policy.kind], language),
    note: say(kindTexts[policy.kind], language),
    spared: policy.kind === 'automatic',
  }
  const until: Fact = {
    label: say(words.until, language),
    value: sayUntil(policy, language),
    note: say(words.since, language, { from: sayDay(policy.period.from, language) }),
  }
  if (policy.amount === null) return [how, until]
  return [{ label: say(words.standard, language), value: sayAmount(policy, language) }, how, until]
}

function StandingNotice({ frame, policy }: PolicyProps): ReactNode {
  const { language } = frame
  if (policy.standing === 'in-force') return null
  const isEnded = policy.standing === 'ended'
  const day = sayDay(policy.period.from, language)
  return (
    <Notice tone="warn" title={say(isEnded ? words.endedTitle : words.upcomingTitle, language)}>
      <p>{isEnded ? say(words.endedText, language) : say(words.upcomingText, language, { day })}</p>
    </Notice>
  )
}

function Conditions({ frame, policy }: PolicyProps): ReactNode {
  const { language } = frame
  return (
    <Section title={say(words.conditions, language)} note={say(words.conditionsNote, language)}>
      <Table
        caption={say(words.conditions, language)}
        captionHidden
        columns={[{ label: say(words.condition, language) }, { label: say(words.howChecked, language) }]}
        rows={policy.conditions.map((condition) => ({
          key: condition.id,
          cells: [say(condition.words, language), checkedBy(condition, frame)],
        }))}
      />
    </Section>
  )
}

/** Which departments know what the condition rests on; what none knows has to be said by the enterprise. */
function checkedBy({ factIds }: Policy['conditions'][number], { language }: Frame): string {
  const sources = factIds.map((id) => findEnterpriseFact(id)?.source ?? null)
  if (sources.includes(null)) return say(words.stated, language)
  const names = sources.flatMap((source) => (source ? [say(source, language)] : []))
  return say(words.checkedBy, language, { source: [...new Set(names)].join(language === 'en' ? ', ' : '、') })
}

function Provisions({ frame, policy }: PolicyProps): ReactNode {
  const { language } = frame
  return (
    <Details summary={say(words.text, language)}>
      <div className="prose">
        {policy.text.map((paragraph) => (
          <p key={paragraph.en}>{say(paragraph, language)}</p>
        ))}
        <p className="support">
          {say(words.legalBasis, language)}
          {language === 'en' ? ': ' : '：'}
          {policy.legalBasis.map((basis) => say(basis, language)).join(language === 'en' ? '; ' : '；')}
        </p>
      </div>
    </Details>
  )
}

function PolicyAside({ frame, policy }: PolicyProps): ReactNode {
  const { language } = frame
  const { contact, department, standing } = policy
  return (
    <>
      {standing === 'in-force' && (
        <ButtonRow>
          <ButtonLink href={href(frame, '/policy/match')}>{say(words.check, language)}</ButtonLink>
        </ButtonRow>
      )}
      <Card title={say(words.contact, language)}>
        <Pairs
          pairs={[
            { label: say(words.department, language), value: say(department, language) },
            ...(contact.office.zh === department.zh
              ? []
              : [{ label: say(words.office, language), value: say(contact.office, language) }]),
            { label: say(words.phone, language), value: <a href={`tel:${contact.phone}`}>{contact.phone}</a> },
          ]}
        />
      </Card>
    </>
  )
}
