import type { ReactNode } from 'react'
import { burdenOf, type Guide, type ServiceItem } from '#catalogue'
import { type Language, say, type Words } from '#kernel/language'
import { Section, StepList, Tag } from '../../components/index.ts'
import type { Frame } from '../../frame/index.ts'
import { readChecker } from '../guide/checker.ts'
import { LegalPart } from '../guide/legal-part.tsx'
import type { GuideView } from '../guide/load-guide.ts'
import { MaterialsPart } from '../guide/materials-part.tsx'
import { papersOf } from '../guide/situations.ts'
import { Outcome } from '../guide/view.tsx'
import { WaysPart } from '../guide/ways-part.tsx'
import { guideWords as words } from '../guide/words.ts'
import { sayFee, sayLimit, sayPapers, sayVisits, wayTags } from '../items/outcome.ts'

export interface GuidePreviewProps {
  readonly frame: Frame
  readonly item: ServiceItem
  /** The office that would publish it. */
  readonly organ: Words
  readonly now: Date
}

/** A guide that nobody has published yet, made of the very parts people will see; nothing in it can be begun. */
export function GuidePreview({ frame, item, organ, now }: GuidePreviewProps): ReactNode {
  const { language } = frame
  const view = viewOf(item, organ, now)
  return (
    <article className="preview stack">
      <h2>{say(item.name, language)}</h2>
      <p>
        {wayTags(item).map((tag) => (
          <Tag key={tag.en} tone="info">
            {say(tag, language)}
          </Tag>
        ))}
      </p>
      <p>{say(item.summary, language)}</p>
      <Outcome frame={frame} view={view} />
      <MaterialsPart frame={frame} guide={view.guide} papers={view.papers} />
      <Section title={say(words.steps, language, { count: item.steps.length })}>
        <StepList
          steps={item.steps.map(({ title, words: text }) => ({
            title: say(title, language),
            text: say(text, language),
          }))}
        />
      </Section>
      <WaysPart frame={frame} guide={view.guide} hasCentre={view.hasCentre} />
      <LegalPart frame={frame} view={view} now={now} />
    </article>
  )
}

function viewOf(item: ServiceItem, organ: Words, now: Date): GuideView {
  const papers = papersOf(item, undefined)
  const guide: Guide = {
    ...item,
    burden: burdenOf(item),
    toHandIn: papers.toHandIn.most,
    current: false,
    state: 'in-use',
    stateNote: null,
    publishedAt: now,
    publishedBy: organ,
    basicVersion: 0,
    overrides: [],
    platformId: null,
  }
  return {
    guide,
    papers,
    verdict: null,
    ownPath: null,
    checker: readChecker(guide, {}),
    rating: { count: 0, satisfiedShare: null },
    ready: false,
    organ,
    nearest: undefined,
    platform: null,
    hasCentre: false,
    departures: new Map(),
  }
}

/** What one learns first of an item, in the words of its guide. */
export function outcomeFacts(
  item: ServiceItem,
  language: Language,
): readonly { readonly label: string; readonly value: string }[] {
  return [
    { label: say(words.limit, language), value: sayLimit(item.promisedLimit, language) },
    { label: say(words.papers, language), value: sayPapers(papersOf(item, undefined).toHandIn.most, language) },
    { label: say(words.visits, language), value: sayVisits(item.visits, language) },
    { label: say(words.fee, language), value: sayFee(item.fee, language) },
  ]
}
