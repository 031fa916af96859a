import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { componentWords } from '../component-words.ts'
import { Icon } from '../icon/icon.tsx'
import type { FieldProps } from './form-field.tsx'
import { FieldError, Hint, wiringOf } from './form-field.tsx'

const levels = [
  { level: 5, words: componentWords.verySatisfied },
  { level: 4, words: componentWords.satisfied },
  { level: 3, words: componentWords.fairlySatisfied },
  { level: 2, words: componentWords.dissatisfied },
  { level: 1, words: componentWords.veryDissatisfied },
] as const

const stars = [1, 2, 3, 4, 5] as const

export interface RatingInputProps extends Omit<FieldProps, 'optional'> {
  readonly value?: 1 | 2 | 3 | 4 | 5 | undefined
}

/** The five levels of 好差评, equal in weight, nothing chosen beforehand (portal.md 3.11). Sends 5 for the best, 1 for the worst. */
export function RatingInput(props: RatingInputProps): ReactNode {
  const { id, name, label, language, hint, error, asPageHeading, value } = props
  const wiring = wiringOf(props)
  return (
    <fieldset
      className={error ? 'field rating field--error' : 'field rating'}
      aria-describedby={wiring['aria-describedby']}
    >
      <legend className="field__label">{asPageHeading ? <h1 className="field__question">{label}</h1> : label}</legend>
      <Hint id={id}>{hint}</Hint>
      <FieldError id={id} language={language}>
        {error}
      </FieldError>
      <div className="rating__list">
        {levels.map(({ level, words }, index) => {
          const levelId = index === 0 ? id : `${id}-${level}`
          return (
            <label className="choice rating__level" key={level} htmlFor={levelId}>
              <input
                className="choice__control"
                type="radio"
                id={levelId}
                name={name}
                value={level}
                defaultChecked={value === level}
              />
              <span className="choice__label">{say(words, language)}</span>
              <span className="rating__stars">
                {stars.map((star) => (
                  <span key={star} className={star <= level ? 'rating__star rating__star--on' : 'rating__star'}>
                    <Icon name="star" size="small" />
                  </span>
                ))}
              </span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
