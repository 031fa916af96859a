import { Type } from 'typebox'
import { type Guide, getGuide } from '#catalogue'
import { type Footprint, type FootprintPerson, gatherFootprint } from '#exchange'
import { getPersonIdentity } from '#identity'
import { type Call, type Route, route } from '#kernel/http'
import { say } from '#kernel/language'
import { Problem } from '#kernel/problem'
import type { FootprintRecord } from '#ledger'
import { listPlatforms } from '#network'
import { frameOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { fieldWords } from './field-words.ts'
import { mergeOwnLooks } from './merge-own-looks.ts'
import { type Access, FootprintPage, type FootprintView } from './view.tsx'
import { footprintWords } from './words.ts'

/** More would be a wall of filters; older cases are filtered from their own pages. */
const mostCases = 5

export const myFootprintRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/my/footprint',
    act: 'ledger.footprint',
    may: 'person',
    answers: 'page',
    query: Type.Object({
      case: Type.Optional(Type.String({ maxLength: 60 })),
      before: Type.Optional(Type.Integer({ minimum: 0, maximum: 8.64e15 })),
    }),
    async handle(call) {
      const { services, language, query } = call
      const { partyId } = personOf(call)
      const { residentId } = await getPersonIdentity(services, personOf(call))
      const person = { partyId, residentId }
      const before = query.before === undefined ? undefined : new Date(query.before)
      const footprint = await gatherFootprint(services, person, { before })
      const { records, silent, hasMore } = footprint
      const shown = query.case === undefined ? records : await recordsOfCase(call, person, footprint, query.case)
      const last = records.at(-1)
      return privatePage(FootprintPage, frameOf(call, { title: footprintWords.title, current: 'my' }), {
        accesses: await accessesOf(call, shown),
        cases: await casesOf(call, records),
        caseNumber: query.case ?? null,
        silent: silent.map(({ name }) => say(name, language)),
        // A millisecond later: records of the same instant may come twice, and none is left out.
        earlier: hasMore && last && query.case === undefined ? last.at.getTime() + 1 : null,
        now: services.clock.now(),
      })
    },
  }),
]

/** Where not all came at once, the case is asked for by itself: later records must not hide what was done with it. */
async function recordsOfCase(
  { services }: Call,
  person: FootprintPerson,
  { records, hasMore }: Footprint,
  caseNumber: string,
): Promise<readonly FootprintRecord[]> {
  if (hasMore) return (await gatherFootprint(services, person, { caseNumber })).records
  return records.filter(({ purpose }) => purpose.caseNumber === caseNumber)
}

/** The cases the records speak of, newest first, by the name of what was applied for. */
async function casesOf(call: Call, records: readonly FootprintRecord[]): Promise<FootprintView['cases']> {
  const items = await findItems(call, records)
  const cases = new Map<string, string>()
  for (const { purpose } of records) {
    if (purpose.caseNumber === null || cases.has(purpose.caseNumber)) continue
    const item = purpose.itemCode === null ? undefined : items.get(purpose.itemCode)
    cases.set(purpose.caseNumber, say(item?.name ?? purpose.words, call.language))
  }
  return [...cases].slice(0, mostCases).map(([number, name]) => ({ number, name }))
}

async function accessesOf(call: Call, records: readonly FootprintRecord[]): Promise<readonly Access[]> {
  const { services, language } = call
  const platforms = await listPlatforms(services)
  const nameOf = (id: string | null) => {
    const platform = platforms.find((each) => each.id === id)
    return platform && say(platform.name, language)
  }
  const items = await findItems(call, records)
  const accesses = records.map((record) => {
    const { actor, purpose, platformId } = record
    const item = purpose.itemCode === null ? undefined : items.get(purpose.itemCode)
    const isPlatform = actor.kind === 'platform' || actor.kind === 'system'
    const organisation = (isPlatform && nameOf(actor.platformId)) || actor.organisation
    return {
      record: { ...record, actor: { ...actor, organisation } },
      fields: fieldWords(record.fields, item, language),
      platformName: nameOf(platformId) ?? platformId,
    }
  })
  return mergeOwnLooks(accesses, language === 'en' ? ', ' : '、')
}

/** The items the records speak of, for the names of their fields; one that is not published here has none. */
async function findItems({ services }: Call, records: readonly FootprintRecord[]): Promise<ReadonlyMap<string, Guide>> {
  const codes = new Set(records.flatMap(({ purpose }) => (purpose.itemCode === null ? [] : [purpose.itemCode])))
  const found = new Map<string, Guide>()
  for (const code of codes) {
    try {
      found.set(code, await getGuide(services, code))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
    }
  }
  return found
}
