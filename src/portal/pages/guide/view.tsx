import type { ReactNode } from 'react'
import { type Guide, type Material, themeName } from '#catalogue'
import { type Language, say } from '#kernel/language'
import type { CalendarDate } from '#standards'
import {
  Breadcrumb,
  Columns,
  Container,
  FactStrip,
  type MaterialLine,
  MaterialTable,
  Notice,
  PageHead,
  Section,
  StepList,
  Tag,
  WayList,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import { sayFee, sayLimit, sayPapers, sayVisits, wayTags } from '../items/outcome.ts'
import { GuideAside } from './aside.tsx'
import { CheckerErrors, CheckerPart } from './checker-part.tsx'
import { LegalPart } from './legal-part.tsx'
import type { GuideView } from './load-guide.ts'
import { StartPart } from './start-part.tsx'
import { VerdictPart } from './verdict-part.tsx'
import { guideWords as words } from './words.ts'

interface GuideProps {
  readonly frame: Frame
  readonly guide: Guide
}

/** P4: decide and start within one screen; the outcome before the process. */
export function GuidePage(props: {
  readonly frame: Frame
  readonly view: GuideView
  readonly today: CalendarDate
}): ReactNode {
  const { frame, view, today } = props
  const { guide, verdict, checker } = view
  return (
    <PortalFrame frame={frame}>
      <Container>
        <CheckerErrors frame={frame} checker={checker} />
        <Head frame={frame} guide={guide} />
        <div className="stack">
          <Outcome frame={frame} guide={guide} />
          <Columns asideLabel={say(words.aside, frame.language)} aside={<GuideAside frame={frame} view={view} />}>
            {verdict ? (
              <VerdictPart frame={frame} guide={guide} verdict={verdict} today={today} />
            ) : (
              <CheckerPart frame={frame} guide={guide} checker={checker} />
            )}
            <Materials frame={frame} guide={guide} />
            <div className="only-narrow">
              <StartPart frame={frame} view={view} />
            </div>
            <Section title={say(words.steps, frame.language, { count: guide.steps.length })}>
              <StepList
                steps={guide.steps.map(({ title, words: text }) => ({
                  title: say(title, frame.language),
                  text: say(text, frame.language),
                }))}
              />
            </Section>
            <Ways frame={frame} guide={guide} />
            <LegalPart frame={frame} guide={guide} />
          </Columns>
        </div>
      </Container>
    </PortalFrame>
  )
}

function Head({ frame, guide }: GuideProps): ReactNode {
  const { language } = frame
  const name = say(guide.name, language)
  return (
    <>
      <PageHead
        title={name}
        lead={say(guide.summary, language)}
        tags={wayTags(guide).map((tag) => (
          <Tag key={tag.en} tone="info">
            {say(tag, language)}
          </Tag>
        ))}
      >
        <Breadcrumb
          language={language}
          crumbs={[
            { text: say(words.home, language), href: href(frame, '/') },
            {
              text: say(themeName(guide), language),
              href: href(frame, `/items?for=${guide.audience}&theme=${guide.theme}`),
            },
            { text: name },
          ]}
        />
      </PageHead>
      {!guide.current && (
        <Notice tone="warn" title={say(words.newerVersion, language, { version: guide.version })}>
          <p>
            <a href={href(frame, `/items/${guide.handlingCode}`)}>{say(words.toCurrent, language)}</a>
          </p>
        </Notice>
      )}
    </>
  )
}

function Outcome({ frame, guide }: GuideProps): ReactNode {
  const { language } = frame
  const { toHandIn, materials, visits, fee, promisedLimit, statutoryLimit } = guide
  const total = materials.length
  return (
    <FactStrip
      facts={[
        {
          label: say(words.limit, language),
          value: sayLimit(promisedLimit, language),
          note: say(words.limitNote, language, { limit: sayLimit(statutoryLimit, language) }),
        },
        {
          label: say(words.papers, language),
          value: sayPapers(toHandIn, language),
          note:
            toHandIn === 0
              ? say(words.papersAllSpared, language, { total })
              : say(words.papersNote, language, { total, spared: total - toHandIn }),
          spared: toHandIn === 0,
        },
        {
          label: say(words.visits, language),
          value: sayVisits(visits, language),
          note: say(visits === 0 ? words.visitsOnline : words.visitsWindow, language),
          spared: visits === 0,
        },
        {
          label: say(words.fee, language),
          value: sayFee(fee, language),
          note: fee ? say(fee.basis, language) : undefined,
        },
      ]}
    />
  )
}

function Materials({ frame, guide }: GuideProps): ReactNode {
  const { language } = frame
  const { toHandIn: count, materials } = guide
  const title = materials.length === 0 ? words.materialsNone : count === 0 ? words.materialsSpared : words.materialsLeft
  return (
    <Section title={say(title, language, { count })}>
      {materials.length > 0 && (
        <MaterialTable
          language={language}
          caption={say(words.materialsCaption, language)}
          materials={materials.map((material) => lineOf(material, language))}
        />
      )}
      {guide.online && materials.length > count && <p className="support">{say(words.fallback, language)}</p>}
    </Section>
  )
}

/** Every paper the law names stays listed, so that one sees what was spared (portal.md 3.3). */
export function lineOf({ id, name, waiver, source, standard }: Material, language: Language): MaterialLine {
  const waived = waiver.kind !== 'required'
  const how = waived ? say(words[waiver.kind], language) : say(waiver.reason, language)
  return {
    key: id,
    name: say(name, language),
    tag: say(waived ? words.spared : words.asked, language),
    waived,
    how: waived ? how : `${say(standard, language)}${language === 'en' ? '. ' : '。'}${how}`,
    source: say(source, language),
  }
}

function Ways({ frame, guide }: GuideProps): ReactNode {
  const { language } = frame
  const { window, crossProvince, online } = guide
  const cross = { online: words.crossOnline, received: words.crossReceived, joint: words.crossJoint } as const
  return (
    <Section title={say(online ? words.otherWays : words.whereToGo, language)} id="ways">
      <WayList
        ways={[
          {
            title: say(words.window, language),
            icon: 'pin',
            text: say(words.windowText, language, {
              place: say(window.place, language),
              hours: say(window.hours, language),
            }),
          },
          {
            title: say(words.proxy, language),
            icon: 'users',
            text: say(words.proxyText, language),
            href: href(frame, '/help/proxy'),
          },
          ...(crossProvince
            ? [{ title: say(words.cross, language), icon: 'swap' as const, text: say(cross[crossProvince], language) }]
            : []),
          {
            title: say(words.call, language),
            icon: 'phone',
            text: say(words.callText, language, { phone: window.phone }),
            href: 'tel:12345',
          },
        ]}
      />
    </Section>
  )
}
