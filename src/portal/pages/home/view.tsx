import type { ReactNode } from 'react'
import type { ItemCard, Theme, Way } from '#catalogue'
import type { ListedCentre } from '#centres'
import { type Language, say } from '#kernel/language'
import type { PublicFigures } from '#oversight'
import {
  Band,
  Columns,
  Container,
  EntryList,
  Figures,
  HomeHero,
  QuickLinks,
  SearchBox,
  Section,
  Tabs,
  ThemeList,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import { centreEntry } from '../centres/centre-entry.tsx'
import { itemEntry } from '../items/item-entry.tsx'
import { themeIcon } from '../items/theme-icons.ts'
import { type Mine, MineCard } from './mine-card.tsx'
import { homeWords as words } from './words.ts'

export interface HomeView {
  readonly mine: Mine
  readonly popular: readonly ItemCard[]
  readonly audience: 'person' | 'enterprise'
  readonly themes: readonly Theme[]
  readonly ways: readonly { readonly way: Way; readonly count: number }[]
  readonly figures: PublicFigures
  /** The three nearest. */
  readonly centres: readonly ListedCentre[]
  /** Other platforms of the network; the hub has few services of its own. */
  readonly platforms: readonly { readonly name: string; readonly origin: string }[]
}

const shownThemes = 11

/** P1: say what you came for, or deal with what waits. */
export function HomePage({ frame, view }: { readonly frame: Frame; readonly view: HomeView }): ReactNode {
  const { language } = frame
  const { popular, figures, platforms } = view
  return (
    <PortalFrame frame={frame}>
      <Container>
        <HomeHero
          question={say(words.question, language)}
          lead={say(words.lead, language)}
          search={
            <SearchBox
              language={language}
              action={href(frame, '/search')}
              label={say(words.search, language)}
              example={say(words.example, language)}
              suggest={frame.region.code}
              large
            />
          }
          popular={
            popular.length > 0
              ? {
                  label: say(words.popular, language),
                  links: fitting(popular, language).map(({ handlingCode, name }) => ({
                    href: href(frame, `/items/${handlingCode}`),
                    text: say(name, language),
                  })),
                }
              : undefined
          }
          mine={<MineCard frame={frame} mine={view.mine} />}
          quick={<Shortcuts frame={frame} />}
        />
        {view.themes.length > 0 && (
          <div className="section">
            <Columns
              asideLabel={say(words.often, language)}
              aside={
                <Section title={say(words.often, language)}>
                  <EntryList entries={popular.slice(0, 4).map((item) => itemEntry(item, frame, { brief: true }))} />
                </Section>
              }
            >
              <Themes frame={frame} view={view} />
              <Spared frame={frame} view={view} />
            </Columns>
          </div>
        )}
        {view.centres.length > 0 && (
          <Section
            title={say(words.centres, language)}
            more={{ href: href(frame, '/centres'), text: say(words.allCentres, language) }}
          >
            <EntryList entries={view.centres.map((listed) => centreEntry(listed, frame))} />
          </Section>
        )}
        {platforms.length > 0 && (
          <Section title={say(words.platforms, language)} note={say(words.platformsNote, language)}>
            <EntryList
              entries={platforms.map(({ name, origin }) => ({ href: origin + href(frame, '/'), title: name }))}
            />
          </Section>
        )}
      </Container>
      <FiguresBand frame={frame} figures={figures} />
    </PortalFrame>
  )
}

/** As many of the popular items as fit on a line or two. */
function fitting(popular: readonly ItemCard[], language: Language): readonly ItemCard[] {
  const room = language === 'en' ? 90 : 34
  let taken = 0
  return popular.slice(0, 5).filter(({ name }, index) => {
    const length = say(name, language).length
    if (index > 0 && taken + length > room) return false
    taken += length
    return true
  })
}

function Shortcuts({ frame }: { readonly frame: Frame }): ReactNode {
  const { language } = frame
  const entry = (path: string, title: keyof typeof words, text: keyof typeof words) => ({
    href: href(frame, path),
    title: say(words[title], language),
    text: say(words[text], language),
  })
  return (
    <QuickLinks
      label={say(words.quick, language)}
      entries={[
        { ...entry('/my/certs', 'show', 'showText'), icon: 'qr' },
        { ...entry('/my/cases', 'cases', 'casesText'), icon: 'document' },
        { ...entry('/track', 'track', 'trackText'), icon: 'clock' },
        { ...entry('/my/footprint', 'footprint', 'footprintText'), icon: 'eye' },
      ]}
    />
  )
}

function Themes({ frame, view }: { readonly frame: Frame; readonly view: HomeView }): ReactNode {
  const { language } = frame
  const { themes, audience } = view
  const isPerson = audience === 'person'
  const total = themes.reduce((sum, { count }) => sum + count, 0)
  const fullest = [...themes].sort((a, b) => b.count - a.count).slice(0, shownThemes)
  const shown = themes.filter((theme) => fullest.includes(theme))
  return (
    <Section
      title={say(words.themes, language)}
      note={say(words.themesNote, language, {
        audience: say(isPerson ? words.forPerson : words.forEnterprise, language),
        region: frame.region.name,
      })}
      more={{
        href: href(frame, isPerson ? '/?for=enterprise' : '/'),
        text: say(isPerson ? words.seeEnterprise : words.seePerson, language),
      }}
    >
      <ThemeList
        themes={[
          ...shown.map((theme) => ({
            href: href(frame, `/items?for=${audience}&theme=${theme.code}`),
            title: say(theme.name, language),
            icon: themeIcon(theme),
            count: theme.count,
          })),
          {
            href: href(frame, `/items?for=${audience}`),
            title: say(words.allThemes, language),
            icon: 'list',
            count: total,
          },
        ]}
      />
    </Section>
  )
}

/** The lists of what asks least: the four ways, and the proofs nobody may ask for. */
function Spared({ frame, view }: { readonly frame: Frame; readonly view: HomeView }): ReactNode {
  const { language } = frame
  return (
    <Section title={say(words.spared, language)} note={say(words.sparedNote, language)}>
      <Tabs
        label={say(words.spared, language)}
        tabs={[
          ...view.ways.map(({ way, count }) => ({
            text: say(words[way], language),
            href: href(frame, `/ways?way=${way}`),
            count,
          })),
          { text: say(words.proofs, language), href: href(frame, '/proofs') },
        ]}
      />
    </Section>
  )
}

function FiguresBand({ frame, figures }: { readonly frame: Frame; readonly figures: PublicFigures }): ReactNode {
  const { language } = frame
  const { guides, cases } = figures
  if (guides === null) return null
  const average = (value: number) => String(Math.round(value * 10) / 10)
  const note = (
    <>
      {say(words.figuresNote, language, { count: guides.items })}
      {language === 'en' && ' '}
      <a href={href(frame, '/open')}>{say(words.figuresMore, language)}</a>
    </>
  )
  return (
    <Band title={say(words.figures, language)} note={note}>
      <Figures
        figures={[
          {
            label: say(words.papers, language),
            value: average(guides.papersToHandIn),
            unit: say(words.papersUnit, language),
            note: say(words.papersNote, language, { count: average(guides.papersByLaw) }),
          },
          {
            label: say(words.visits, language),
            value: average(guides.visits),
            unit: say(words.visitsUnit, language),
            note: say(words.visitsNote, language, { share: Math.round(guides.withoutVisit * 100) }),
          },
          {
            label: say(words.days, language),
            value: average(guides.workingDaysPromised),
            unit: say(words.daysUnit, language),
            note: say(words.daysNote, language, { count: average(guides.workingDaysByLaw) }),
          },
          // A share of nothing is not shown: it would read as a promise broken, or kept.
          ...(cases
            ? [
                {
                  label: say(words.promise, language),
                  value: `${Math.floor(cases.withinPromise * 100)}%`,
                  note: say(words.promiseNote, language, { count: cases.decided }),
                },
              ]
            : []),
        ]}
      />
    </Band>
  )
}
