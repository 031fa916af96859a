import type { ReactNode } from 'react'
import { exclusionGrounds } from '#casework'
import { say } from '#kernel/language'
import { Button, HiddenCsrf, href, Section, Select, TextInput } from '#portal'
import type { BenchPageProps } from '../frame/bench-page.tsx'
import type { ChecksView } from './view.tsx'
import { checksWords as words } from './words.ts'

/** Matters that are never handled by commitment; who manages the items adds and removes. */
export function MatterList({ frame, view }: BenchPageProps<ChecksView>): ReactNode {
  const { language, csrf } = frame
  const { matters, mayKeepList } = view
  return (
    <Section title={say(words.matters, language)}>
      {matters.length === 0 && <p>{say(words.noMatters, language)}</p>}
      <ul>
        {matters.map(({ basicCode, ground }) => (
          <li key={basicCode}>
            {basicCode} · {say(exclusionGrounds[ground], language)}
            {mayKeepList && (
              <form method="post" action={href(frame, '/w/commitments/admit')}>
                <HiddenCsrf csrf={csrf} />
                <input type="hidden" name="basicCode" value={basicCode} />
                <Button kind="quiet" size="small" hiddenText={basicCode}>
                  {say(words.admit, language)}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {mayKeepList && (
        <form method="post" action={href(frame, '/w/commitments/exclude')} noValidate>
          <HiddenCsrf csrf={csrf} />
          <TextInput
            id="basicCode"
            name="basicCode"
            label={say(words.basicCode, language)}
            language={language}
            autoComplete="off"
            width={12}
            error={view.errors.find(({ field }) => field === 'basicCode')?.text}
          />
          <Select
            id="ground"
            name="ground"
            label={say(words.ground, language)}
            language={language}
            options={Object.entries(exclusionGrounds).map(([value, ground]) => ({
              value,
              label: say(ground, language),
            }))}
          />
          <Button kind="secondary">{say(words.exclude, language)}</Button>
        </form>
      )}
    </Section>
  )
}
