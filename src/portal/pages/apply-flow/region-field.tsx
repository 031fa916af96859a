import type { ReactNode } from 'react'
import type { RegionLevel } from '#catalogue'
import { type Language, say } from '#kernel/language'
import { findRegion, type Region } from '#standards'
import { type FieldProps, FormField, Radios, TextInput, ThemeList } from '../../components/index.ts'
import { childrenOf } from '../../region/find-places.ts'
import { nation } from '../../region/region-of.ts'
import { sayRegion, sayRegionPath } from '../../region/say-region.ts'
import { answerWords } from './answer-words.ts'

/** Where one is on the way down: which region is open, and the address that opens another. */
export interface Opened {
  readonly region: string
  href(region: string): string
}

interface RegionFieldProps extends FieldProps {
  readonly value: string | undefined
  readonly level: RegionLevel
  readonly opened: Opened
  /** Name of the hidden field that keeps a wrong form where it was. */
  readonly keeps: string
}

const fineness = { province: 1, prefecture: 2, county: 3, township: 4 } as const

/**
 * Province, city, county: links lead down, the last step is a choice (portal.md 2.6: no list of three thousand). It
 * works without script, and what was chosen before is open at its place.
 */
export function RegionField(props: RegionFieldProps): ReactNode {
  const { language, opened, keeps, level, value } = props
  const { last, further } = partsOf(opened.region, level)
  const choices = last.map(({ code }) => ({ value: code, label: sayRegion(code, language) }))
  return (
    <div className="stack">
      <input type="hidden" name={keeps} value={opened.region} />
      {choices.length > 0 && (leads(opened) || opened.region !== nation) ? (
        <Radios {...props} choices={choices} value={value} columns={2} />
      ) : (
        <NothingHere {...props} />
      )}
      <Way opened={opened} language={language} />
      {further.length > 0 && leads(opened) && (
        <ThemeList
          themes={further.map(({ code }) => ({ href: opened.href(code), title: sayRegion(code, language) }))}
        />
      )}
    </div>
  )
}

/** Further up the links lead on; a page without them takes the code, which clerks know. */
function NothingHere(props: RegionFieldProps): ReactNode {
  const { id, language, opened, value } = props
  if (leads(opened)) return <FormField {...props}>{() => <span id={id} tabIndex={-1} />}</FormField>
  return (
    <TextInput
      {...props}
      hint={say(answerWords.code, language)}
      value={value}
      autoComplete="off"
      width={8}
      inputMode="numeric"
    />
  )
}

function leads(opened: Opened): boolean {
  return opened.href(nation) !== ''
}

/** What lies below a region: what can be chosen, and what leads further down. */
export function partsOf(opened: string, level: RegionLevel): Record<'last' | 'further', readonly Region[]> {
  const isLast = (region: Region): boolean =>
    fineness[region.level] >= fineness[level] || childrenOf(region.code).length === 0
  const parts = childrenOf(opened)
  return { last: parts.filter(isLast), further: parts.filter((region) => !isLast(region)) }
}

function Way({ opened, language }: { readonly opened: Opened; readonly language: Language }): ReactNode {
  if (opened.region === nation || !leads(opened)) return null
  const parent = findRegion(opened.region)?.parent ?? nation
  const above = findRegion(parent) ? parent : nation
  return (
    <p>
      {say(answerWords.chosen, language, { path: sayRegionPath(opened.region, language) })}
      <br />
      <a href={opened.href(above)}>{say(answerWords.up, language, { region: sayRegion(above, language) })}</a>
    </p>
  )
}

/** The region to open for an answer: where it was chosen, or around the place where one applies. */
export function openedFor(value: string | undefined, around: string): string {
  const chosen = value === undefined ? undefined : findRegion(value)
  const region = chosen ?? findRegion(around)
  if (!region) return nation
  if (!chosen && childrenOf(region.code).length > 0 && region.level !== 'county') return region.code
  return findRegion(region.parent ?? '') ? (region.parent ?? nation) : nation
}

/** A region that may be opened, from an address or a form; undefined for anything else. */
export function readOpened(code: string | undefined): string | undefined {
  if (code === nation) return nation
  return code !== undefined && /^\d{6}$/.test(code) && childrenOf(code).length > 0 ? code : undefined
}
