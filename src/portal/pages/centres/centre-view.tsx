import type { ReactNode } from 'react'
import { findThemeName, type Guide } from '#catalogue'
import { accessWords, type ListedCentre, type MatterKind, minuteOf, sayMinute } from '#centres'
import { type Language, say } from '#kernel/language'
import {
  Breadcrumb,
  ButtonLink,
  ButtonRow,
  Card,
  Columns,
  Container,
  type Fact,
  FactStrip,
  PageHead,
  Pairs,
  Section,
  Table,
  Tag,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import { sayHours, sayToday } from './say-centre.ts'
import { weekdayWords, centreWords as words } from './words.ts'

interface CentreProps {
  readonly frame: Frame
  readonly view: {
    readonly listed: ListedCentre
    /** What the person came for, and the queue that serves it here. */
    readonly item: Guide | undefined
    readonly kind: MatterKind | undefined
  }
}

export function CentrePage({ frame, view }: CentreProps): ReactNode {
  const { language } = frame
  const { listed, item, kind } = view
  const { centre, isOpen } = listed
  const chosen = new URLSearchParams({ ...(kind && { kind: kind.code }), ...(item && { item: item.handlingCode }) })
  const query = chosen.size > 0 ? `?${chosen}` : ''
  return (
    <PortalFrame frame={frame}>
      <Container>
        <PageHead
          title={say(centre.name, language)}
          tags={<Tag tone={isOpen ? 'ok' : 'neutral'}>{say(isOpen ? words.open : words.closed, language)}</Tag>}
          lead={item && say(words.forItem, language, { item: say(item.name, language) })}
        >
          <Breadcrumb
            language={language}
            crumbs={[
              { text: say(words.home, language), href: href(frame, '/') },
              { text: say(words.title, language), href: href(frame, '/centres') },
              { text: say(centre.name, language) },
            ]}
          />
        </PageHead>
        <Columns aside={<Where frame={frame} listed={listed} />} asideLabel={say(words.where, language)}>
          <div className="stack">
            <ButtonRow>
              <ButtonLink href={href(frame, `/centres/${centre.id}/ticket${query}`)}>
                {say(words.take, language)}
              </ButtonLink>
              <ButtonLink kind="secondary" href={href(frame, `/centres/${centre.id}/book${query}`)}>
                {say(words.book, language)}
              </ButtonLink>
            </ButtonRow>
            <FactStrip facts={factsOf(listed, language)} />
            <Matters listed={listed} language={language} />
            <Hours listed={listed} language={language} />
          </div>
        </Columns>
      </Container>
    </PortalFrame>
  )
}

function factsOf(listed: ListedCentre, language: Language): Fact[] {
  const { live } = listed
  const today: Fact = { label: say(words.today, language), value: sayToday(listed, language) }
  if (live === null)
    return [today, { label: say(words.waiting, language), value: '—', note: say(words.noLive, language) }]
  const time = sayMinute(minuteOf(live.asOf))
  return [
    today,
    {
      label: say(words.waiting, language),
      value: say(words.people, language, { count: live.waiting }),
      note: say(words.liveWindows, language, { windows: live.windows, time }),
    },
  ]
}

interface PartProps {
  readonly listed: ListedCentre
  readonly language: Language
}

function Matters({ listed, language }: PartProps): ReactNode {
  const { kinds, windows } = listed.centre
  const comma = language === 'en' ? ', ' : '、'
  return (
    <Section title={say(words.matters, language)}>
      <Table
        caption={say(words.matters, language)}
        captionHidden
        columns={[words.matter, words.themes, words.windows].map((each) => ({ label: say(each, language) }))}
        rows={kinds.map(({ code, name, themes }) => ({
          key: code,
          cells: [
            say(name, language),
            [...new Set(themes.person.map((theme) => nameOfTheme('person', theme, language)))].join(comma),
            windows
              .filter((window) => window.kinds.includes(code))
              .map(({ number }) => number)
              .join(comma),
          ],
        }))}
      />
    </Section>
  )
}

function nameOfTheme(audience: 'person' | 'enterprise', theme: string, language: Language): string {
  const name = findThemeName(audience, theme)
  return name ? say(name, language) : theme
}

function Hours({ listed, language }: PartProps): ReactNode {
  return (
    <Section title={say(words.hours, language)} note={say(words.hoursNote, language)}>
      <Pairs
        pairs={weekdayWords.map((day, index) => ({
          label: say(day, language),
          value: sayHours(listed.centre.hours[index] ?? [], language),
        }))}
      />
    </Section>
  )
}

function Where({ frame, listed }: { readonly frame: Frame; readonly listed: ListedCentre }): ReactNode {
  const { language } = frame
  const { centre } = listed
  const access = centre.access.map((each) => say(accessWords[each], language)).join(language === 'en' ? ', ' : '、')
  return (
    <Card title={say(words.where, language)}>
      <Pairs
        pairs={[
          { label: say(words.address, language), value: say(centre.address, language) },
          { label: say(words.transport, language), value: say(centre.transport, language) },
          { label: say(words.access, language), value: access },
          { label: say(words.phone, language), value: <a href={`tel:${centre.phone}`}>{centre.phone}</a> },
        ]}
      />
      <p>
        <a href={href(frame, '/my/appointments')}>{say(words.mine, language)}</a>
      </p>
    </Card>
  )
}
