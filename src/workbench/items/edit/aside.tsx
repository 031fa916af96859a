import type { ReactNode } from 'react'
import { type BurdenKind, type BurdenRow, burdenOf, type Finding, type ServiceItem } from '#catalogue'
import { say, type Words } from '#kernel/language'
import { Card, type Frame, href, Icon, outcomeFacts } from '#portal'
import { groupOf } from '../form/groups.ts'
import { subjectPath } from '../subject/subject-kind.ts'
import type { EditView } from './edit-view.ts'
import { FindingList } from './findings.tsx'
import { editWords as words } from './words.ts'

/** Beside the form: what the rules say of the whole draft, what people will see, how the burden changes. */
export function EditAside({ frame, view }: { readonly frame: Frame; readonly view: EditView }): ReactNode {
  const { language } = frame
  const { findings, item, before } = view
  return (
    <div className="edit__aside" data-live="check">
      <CheckCard frame={frame} view={view} findings={findings} />
      <Card title={say(words.seen, language)}>
        <p>
          <strong>{say(item.name, language)}</strong>
        </p>
        <p className="support">{say(item.summary, language)}</p>
        {view.subject.kind.level === 'item' && (
          <dl className="pairs">
            {outcomeFacts(item, language).map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </Card>
      <Card title={say(words.burden, language)}>
        <BurdenDelta frame={frame} before={before} after={item} level={view.subject.kind.level} />
      </Card>
      {view.subject.kind.level === 'item' && (
        <Card title={say(words.ways, language)}>
          <Ways frame={frame} item={item} />
        </Card>
      )}
      <noscript>
        <p className="support">{say(words.noScriptNote, language)}</p>
      </noscript>
    </div>
  )
}

function CheckCard({
  frame,
  view,
  findings,
}: {
  readonly frame: Frame
  readonly view: EditView
  readonly findings: readonly Finding[]
}): ReactNode {
  const { language } = frame
  const path = href(frame, subjectPath(view.subject.kind, view.subject.code, 'edit'))
  const hrefOf = (element: string): string =>
    groupOf(element) === view.group.id ? `#element-${element}` : `${path}?group=${groupOf(element)}#element-${element}`
  return (
    <Card title={say(words.checkTitle, language)}>
      <p data-summary="">
        <Icon name={findings.length === 0 ? 'check-circle' : 'alert'} size="small" /> {saySummary(findings, language)}
      </p>
      <FindingList findings={findings} language={language} hrefOf={hrefOf} />
    </Card>
  )
}

export function saySummary(findings: readonly Finding[], language: Frame['language']): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const warnings = findings.length - errors
  const said = [
    ...(errors > 0 ? [say(words.errors, language, { count: errors })] : []),
    ...(warnings > 0 ? [say(words.warnings, language, { count: warnings })] : []),
  ]
  return said.length === 0 ? say(words.allGood, language) : said.join(language === 'en' ? ', ' : '，')
}

const kinds: Readonly<Record<BurdenKind, Words>> = {
  steps: { zh: '环节', en: 'Steps' },
  materials: { zh: '要交的材料', en: 'Papers' },
  fields: { zh: '要填的项', en: 'Answers' },
  days: { zh: '天数', en: 'Days' },
  visits: { zh: '跑现场', en: 'Visits' },
}
/** What a basic item says by itself; days and visits are each organ’s own. */
const nationalKinds: readonly BurdenKind[] = ['steps', 'materials', 'fields']

interface DeltaProps {
  readonly frame: Frame
  readonly before: ServiceItem | undefined
  readonly after: ServiceItem
  readonly level: 'item' | 'basic'
}

/** Before and after, kind by kind: a change that asks more of people is not overlooked. */
export function BurdenDelta({ frame, before, after, level }: DeltaProps): ReactNode {
  const { language } = frame
  const now = new Map(before ? burdenOf(before).map((row) => [row.kind, row.actual]) : [])
  const rows = burdenOf(after).filter(({ kind }) => level === 'item' || nationalKinds.includes(kind))
  return (
    <table className="delta">
      <caption className="hidden-text">{say(words.burden, language)}</caption>
      <thead>
        <tr>
          {[words.burdenKind, words.burdenNow, words.burdenDraft, words.burdenChange].map((each) => (
            <th key={each.en} scope="col">
              {say(each, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.kind}>
            <th scope="row">{say(kinds[row.kind], language)}</th>
            <td>{now.get(row.kind) ?? '–'}</td>
            <td>{row.actual}</td>
            <td>
              <Delta before={now.get(row.kind)} row={row} language={language} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Delta({
  before,
  row,
  language,
}: {
  readonly before: number | undefined
  readonly row: BurdenRow
  readonly language: Frame['language']
}): ReactNode {
  if (before === undefined) return '–'
  const change = row.actual - before
  if (change === 0) return <span className="muted">{say(words.same, language)}</span>
  return change < 0 ? (
    <span className="queue__ok">{say(words.lighter, language, { count: -change })}</span>
  ) : (
    <span className="queue__doubt">{say(words.heavier, language, { count: change })}</span>
  )
}

const wayWords: Readonly<Record<keyof ServiceItem['ways'], Words>> = {
  atOnce: { zh: '马上办', en: 'At once' },
  online: { zh: '网上办', en: 'Online' },
  nearby: { zh: '就近办', en: 'Nearby' },
  oneVisit: { zh: '一次办', en: 'In one visit' },
}

function Ways({ frame, item }: { readonly frame: Frame; readonly item: ServiceItem }): ReactNode {
  const { language } = frame
  return (
    <dl className="pairs">
      {(['atOnce', 'online', 'nearby', 'oneVisit'] as const).map((way) => (
        <div key={way}>
          <dt>{say(wayWords[way], language)}</dt>
          <dd>{say(item.ways[way] ? words.yes : words.no, language)}</dd>
        </div>
      ))}
    </dl>
  )
}
