import type { ReactNode } from 'react'
import type { Finding } from '#catalogue'
import { type Language, say, type Words } from '#kernel/language'
import { Details, Tag } from '#portal'
import {
  type Edited,
  type EditedElement,
  isOverridable,
  levelOf,
  linesOf,
  reasonOf,
  reasonShape,
  shapeControl,
  tickOf,
} from '../form/draft-elements.ts'
import { elementLabels } from '../form/element-words.ts'
import type { FieldFault, Fields } from '../form/reader.ts'
import { ControlFields } from './controls.tsx'
import { FindingList } from './findings.tsx'
import { editWords as words } from './words.ts'

export interface ElementCardProps {
  readonly element: EditedElement
  /** The draft as the form says it. */
  readonly edited: Edited
  readonly fields: Fields
  readonly faults: readonly FieldFault[]
  readonly findings: readonly Finding[]
  /** It says something else than the version in force. */
  readonly isChanged: boolean
  readonly language: Language
}

/** One element: who may set it, what it says nationally, its boxes, and what the rules say of it. */
export function ElementCard(props: ElementCardProps): ReactNode {
  const { element, edited, findings, isChanged, language } = props
  const level = levelOf(edited, element)
  // What is the same everywhere stands together in a card of its own (locked-card.tsx).
  if (level === undefined || level === 'fixed') return null
  return (
    <section className="card element" id={`element-${element}`} aria-labelledby={`title-${element}`}>
      <div className="element__head">
        <h2 id={`title-${element}`}>{say(elementLabels[element], language)}</h2>
        <LevelTag {...props} />
        {isChanged && <Tag tone="info">{say(words.changed, language)}</Tag>}
      </div>
      <div data-live={`findings-${element}`}>
        <FindingList findings={findings.filter((finding) => finding.element === element)} language={language} />
      </div>
      {level === 'adjustable' ? <Adjustable {...props} /> : <Boxes {...props} />}
    </section>
  )
}

function LevelTag({ element, edited, fields, language }: ElementCardProps): ReactNode {
  switch (levelOf(edited, element)) {
    case 'adjustable':
      return (
        <Tag tone={fields[tickOf(element)] === 'yes' ? 'info' : 'neutral'}>
          {say(fields[tickOf(element)] === 'yes' ? words.adjusted : words.adjustable, language)}
        </Tag>
      )
    case 'national':
      return <Tag>{say(isOverridable(element) ? words.nationalAdjustable : words.national, language)}</Tag>
    default:
      return <Tag>{say(words.local, language)}</Tag>
  }
}

function Boxes({ element, fields, faults, language }: ElementCardProps): ReactNode {
  return (
    <ControlFields
      control={shapeControl(element)}
      name={element}
      fields={fields}
      faults={faults}
      language={language}
      isTop
    />
  )
}

/** The national text, then a tick; the boxes stand behind it and count only when it is set. */
function Adjustable(props: ElementCardProps): ReactNode {
  const { element, edited, fields, faults, language } = props
  if (edited.level === 'basic') return null
  const national = linesOf(element, { value: Reflect.get(edited.basic.elements, element), departs: null })
  const tick = tickOf(element)
  return (
    <>
      <div className="element__national">
        <strong>{say(words.nationalValue, language)}</strong>
        <Lines lines={national} language={language} />
      </div>
      <input
        className="element__tick"
        type="checkbox"
        id={tick}
        name={tick}
        value="yes"
        defaultChecked={fields[tick] === 'yes'}
      />
      <label className="element__differs" htmlFor={tick}>
        {say(words.differs, language)}
        <span className="hidden-text">{say(elementLabels[element], language)}</span>
      </label>
      <div className="element__local">
        <Boxes {...props} />
        <ControlFields
          control={reasonShape.control}
          name={reasonOf(element)}
          fields={fields}
          faults={faults}
          language={language}
        />
      </div>
    </>
  )
}

const linesShown = 6

export function Lines({
  lines,
  language,
}: {
  readonly lines: readonly Words[]
  readonly language: Language
}): ReactNode {
  if (lines.length === 0) return <p className="muted">{say(words.nothing, language)}</p>
  const said = lines.map((line) => say(line, language))
  return (
    <>
      <LineList lines={said.slice(0, linesShown)} />
      {said.length > linesShown && (
        <Details summary={say(words.moreLines, language, { count: said.length - linesShown })}>
          <LineList lines={said.slice(linesShown)} />
        </Details>
      )}
    </>
  )
}

function LineList({ lines }: { readonly lines: readonly string[] }): ReactNode {
  if (lines.length === 1) return <p>{lines[0]}</p>
  return (
    <ul className="lines">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are nothing but their place and may repeat
        <li key={index}>{line}</li>
      ))}
    </ul>
  )
}
