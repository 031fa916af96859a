import { Check } from 'typebox/value'
import { isCalendarDate } from '#standards'
import { catalogueProblems } from '../problems.ts'
import { clean } from '../publication/clean.ts'
import { type CatalogueChange, changeSchema } from './change.ts'

/**
 * What an entry tells, without what no element is called: an own element by the name of an inherited one would take the
 * place of what the basic item says.
 * @throws catalogue.feed-entry-malformed
 */
export function readChange(body: unknown): CatalogueChange {
  if (!Check(changeSchema, body)) throw catalogueProblems.feedEntryMalformed()
  // It changes what it is given. What was checked is a change: the schema has the parts of the type.
  const change = clean(changeSchema, JSON.parse(JSON.stringify(body))) as CatalogueChange
  const isSound = datesOf(change).every(isDate) && overridesOnce(change)
  if (!isSound) throw catalogueProblems.feedEntryMalformed()
  return change
}

/** Days and instants that people are shown. */
function datesOf(change: CatalogueChange): string[] {
  if (change.kind === 'state')
    return [change.note?.since, change.note?.until].filter((each) => typeof each === 'string')
  if (change.kind === 'basic') return [change.publishedAt, change.basic.effectiveFrom]
  const { effectiveFrom, overrides } = change.item
  return [change.publishedAt, effectiveFrom, ...overrides.map(({ at }) => at)]
}

function isDate(text: string): boolean {
  return text.includes('T') ? !Number.isNaN(Date.parse(text)) : isCalendarDate(text)
}

function overridesOnce(change: CatalogueChange): boolean {
  if (change.kind !== 'item') return true
  const elements = change.item.overrides.map(({ element }) => element)
  return new Set(elements).size === elements.length
}
