import type { ReactNode } from 'react'
import { type Audience, findThemeName } from '#catalogue'
import { type Language, say, type Words } from '#kernel/language'
import { Icon, Tag } from '#portal'
import { type Edited, type EditedElement, levelOf, linesOf, stateOf } from '../form/draft-elements.ts'
import { elementLabels } from '../form/element-words.ts'
import { editWords as words } from './words.ts'

interface LockedCardProps {
  readonly elements: readonly EditedElement[]
  readonly edited: Edited
  readonly language: Language
}

/** What is the same everywhere: shown, said why, and not to be changed here. */
export function LockedCard({ elements, edited, language }: LockedCardProps): ReactNode {
  const locked = elements.filter((element) => levelOf(edited, element) === 'fixed')
  if (locked.length === 0) return null
  return (
    <section className="card element" id="element-fixed" aria-labelledby="title-fixed">
      <div className="element__head">
        <h2 id="title-fixed">{say(words.fixedTitle, language)}</h2>
        <Tag icon="lock">{say(words.fixed, language)}</Tag>
      </div>
      <dl className="evidence">
        {locked.map((element) => (
          <div key={element} id={`element-${element}`}>
            <dt>{say(elementLabels[element], language)}</dt>
            <dd>{sayLines(edited, element, language)}</dd>
          </div>
        ))}
      </dl>
      <p className="element__why">
        <Icon name="lock" size="small" /> {say(words.fixedWhy, language)}
      </p>
    </section>
  )
}

function sayLines(edited: Edited, element: EditedElement, language: Language): string {
  const lines: readonly Words[] = element === 'theme' ? themeOf(edited) : linesOf(element, stateOf(edited, element))
  const said = lines.map((line) => say(line, language)).join(language === 'en' ? '; ' : '、')
  return said || say(words.nothing, language)
}

/** The digits of a theme mean what they mean in the list of its audience. */
function themeOf(edited: Edited): readonly Words[] {
  const audience = stateOf(edited, 'audience').value === 'enterprise' ? 'enterprise' : ('person' satisfies Audience)
  const name = findThemeName(audience, String(stateOf(edited, 'theme').value))
  return name ? [name] : []
}
