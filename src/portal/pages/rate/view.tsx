import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { dimensions, levels, type RatingLevel } from '#rating'
import {
  BackLink,
  Button,
  ButtonRow,
  Checkboxes,
  Container,
  ErrorSummary,
  type FormError,
  HiddenCsrf,
  PageHead,
  Radios,
  RatingInput,
  TextArea,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { rateWords } from './words.ts'

export interface Given {
  readonly level: RatingLevel | undefined
  readonly dimensions: readonly string[]
  readonly text: string
  readonly anonymous: boolean
}

export interface RateView {
  readonly caseId: string
  readonly heading: string
  readonly about: string
  readonly given: Given
  readonly isChange: boolean
  readonly errors: readonly FormError[]
}

const ranks = [5, 4, 3, 2, 1] as const

/** P18: five levels with equal weight, none chosen beforehand; a bad one says why (portal.md 3.11). */
export function RatePage({ frame, view }: PageProps<RateView>): ReactNode {
  const { language } = frame
  const { caseId, given, errors } = view
  const error = (field: string) => errors.find((each) => each.field === field)?.text
  return (
    <PortalFrame frame={frame}>
      <Container>
        <form className="narrow stack" method="post" action={href(frame, `/my/cases/${caseId}/rate`)} noValidate>
          <PageHead title={view.heading} lead={view.about}>
            <BackLink
              language={language}
              href={href(frame, `/my/cases/${caseId}`)}
              text={say(rateWords.back, language)}
            />
            <ErrorSummary language={language} errors={errors} />
          </PageHead>
          <HiddenCsrf csrf={frame.csrf} />
          <RatingInput
            id="level"
            name="level"
            label={say(rateWords.level, language)}
            hint={say(rateWords.levelHint, language)}
            language={language}
            error={error('level')}
            value={given.level && ranks[levels.indexOf(given.level)]}
          />
          <Why frame={frame} given={given} error={error} />
          <Radios
            id="anonymous"
            name="anonymous"
            label={say(rateWords.privacy, language)}
            language={language}
            value={given.anonymous ? 'yes' : 'no'}
            choices={[
              { value: 'yes', label: say(rateWords.anonymous, language) },
              { value: 'no', label: say(rateWords.named, language) },
            ]}
          />
          <ButtonRow>
            <Button>{say(view.isChange ? rateWords.change : rateWords.send, language)}</Button>
          </ButtonRow>
        </form>
      </Container>
    </PortalFrame>
  )
}

interface WhyProps {
  readonly frame: Frame
  readonly given: Given
  error(field: string): string | undefined
}

function Why({ frame, given, error }: WhyProps): ReactNode {
  const { language } = frame
  return (
    <>
      <Checkboxes
        id="dimensions"
        name="dimensions"
        label={say(rateWords.dimensions, language)}
        hint={say(rateWords.dimensionsHint, language)}
        language={language}
        error={error('dimensions')}
        optional
        columns={2}
        values={given.dimensions}
        choices={Object.entries(dimensions).map(([value, words]) => ({ value, label: say(words, language) }))}
      />
      <TextArea
        id="text"
        name="text"
        label={say(rateWords.text, language)}
        hint={say(rateWords.textHint, language)}
        language={language}
        error={error('text')}
        value={given.text}
        rows={4}
        max={500}
        optional
      />
    </>
  )
}

/** 5 for the best, as the radio group sends it. */
export function levelOfRank(rank: string): RatingLevel | undefined {
  const index = ranks.findIndex((each) => String(each) === rank)
  return levels[index]
}
