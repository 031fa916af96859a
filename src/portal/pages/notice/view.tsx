import type { ReactNode } from 'react'
import type { Guide, Material } from '#catalogue'
import { type Language, say } from '#kernel/language'
import type { CalendarDate } from '#standards'
import { BackLink, Container, PageHead, QrCode, SummaryList } from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import { sayDay } from '../../time/say-time.ts'
import { sayForm } from '../guide/materials-part.tsx'
import { sayFee, sayLimit } from '../items/outcome.ts'
import { noticeWords as words } from './words.ts'

export interface NoticeView {
  readonly guide: Guide
  readonly today: CalendarDate
  /** Full address of the guide, printed so that the paper leads back here. */
  readonly address: string
}

/** P5: everything at once, on one sheet (行政许可法第三十条, 一次性告知). */
export function NoticePage({ frame, view }: { readonly frame: Frame; readonly view: NoticeView }): ReactNode {
  const { language } = frame
  const { guide, today, address } = view
  const { window } = guide
  return (
    <PortalFrame frame={frame}>
      <Container>
        <PageHead
          title={say(words.title, language, { name: say(guide.name, language) })}
          lead={say(words.number, language, { version: guide.version, date: sayDay(today, language) })}
        >
          <BackLink
            language={language}
            href={href(frame, `/items/${guide.handlingCode}`)}
            text={say(guide.name, language)}
          />
        </PageHead>
        <div className="notice-code">
          <QrCode text={address} label={say(words.qr, language, { name: say(guide.name, language) })} />
          <p className="support">{say(words.scan, language)}</p>
        </div>
        <SummaryList
          rows={[
            {
              key: 'conditions',
              label: say(words.conditions, language),
              value: <List items={whoMay(guide, language)} />,
            },
            { key: 'papers', label: say(words.papers, language), value: <Papers guide={guide} language={language} /> },
            {
              key: 'limit',
              label: say(words.limit, language),
              value: say(words.limitText, language, {
                promised: sayLimit(guide.promisedLimit, language),
                statutory: sayLimit(guide.statutoryLimit, language),
              }),
            },
            { key: 'fee', label: say(words.fee, language), value: sayFee(guide.fee, language) },
            ...(guide.online ? [{ key: 'online', label: say(words.online, language), value: address }] : []),
            { key: 'where', label: say(words.where, language), value: <Where guide={guide} language={language} /> },
            {
              key: 'ask',
              label: say(words.ask, language),
              value: say(words.askText, language, { phone: window.phone, complaint: window.complaintPhone }),
            },
            { key: 'result', label: say(words.result, language), value: say(guide.result, language) },
            {
              key: 'basis',
              label: say(words.basis, language),
              value: <List items={guide.legalBasis.map((each) => say(each.words, language))} />,
            },
            { key: 'code', label: say(words.code, language), value: guide.handlingCode },
          ]}
        />
        <p className="support unprinted">{say(words.howToPrint, language)}</p>
      </Container>
    </PortalFrame>
  )
}

function Where({ guide, language }: { readonly guide: Guide; readonly language: Language }): ReactNode {
  return (
    <>
      <p>{say(guide.window.place, language)}</p>
      <p>{say(guide.window.hours, language)}</p>
    </>
  )
}

function whoMay(guide: Guide, language: Language): string[] {
  const conditions = guide.online?.conditions.map((each) => each.words) ?? guide.acceptance
  return conditions.map((each) => say(each, language))
}

function Papers({ guide, language }: { readonly guide: Guide; readonly language: Language }): ReactNode {
  const bring = guide.materials.filter(({ waiver }) => waiver.kind === 'required')
  const spared = guide.materials.filter(({ waiver }) => waiver.kind !== 'required')
  const names = spared.map(({ name }) => say(name, language)).join(say(words.separator, language))
  return (
    <>
      {bring.length > 0 ? (
        <List items={bring.map((material) => paperLine(guide, material, language))} />
      ) : (
        <p>{say(words.papersNone, language)}</p>
      )}
      {spared.length > 0 && <p>{say(words.spared, language, { names })}</p>}
      <p className="support">{say(words.identity, language)}</p>
    </>
  )
}

/** 租赁合同（已经租房的；原件1份，纸质）: in which situation, how many, in which form. */
function paperLine({ situations }: Guide, material: Material, language: Language): string {
  const titles = situations
    .filter(({ materialIds }) => materialIds.includes(material.id))
    .map(({ title }) => say(title, language))
    .join(say(words.separator, language))
  const parts = [
    ...(titles === '' ? [] : [say(words.onlyIf, language, { situations: titles })]),
    ...[sayForm(material, language)].filter((form) => form !== undefined),
  ]
  const name = say(material.name, language)
  if (parts.length === 0) return name
  return language === 'en' ? `${name} (${parts.join('; ')})` : `${name}（${parts.join('；')}）`
}

function List({ items }: { readonly items: readonly string[] }): ReactNode {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
