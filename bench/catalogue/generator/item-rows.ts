import { makeHandlingCode, makeImplementationCode } from '#standards'
import { chanceOf } from './chance.ts'
import { organOf, type Place, type Tier } from './places.ts'
import type { Spread } from './spread.ts'
import type { MadeBasic, MadeTitle } from './titles.ts'

/** The columns of catalogue.items in the order in which a line of COPY gives them. */
export const itemColumns = [
  ...['handling_code', 'version', 'current', 'state', 'title_id', 'basic_code', 'basic_version', 'platform', 'region'],
  ...['popularity', 'ways', 'papers', 'papers_to_hand_in', 'visits', 'statutory_days', 'promised_days'],
  ...['promised_unit', 'fee_fen', 'online', 'cross_province', 'also_called', 'summary', 'effective_from'],
  ...['published_at', 'published_by', 'state_note', 'own'],
] as const

const linesOfPart = 400
const levels = { nation: '1', province: '2', prefecture: '3', county: '4' } as const satisfies Record<Tier, string>
const none = '\\N'
const publishedAt = '2026-01-05 01:00:00+00'
const day = '2026-01-05'

/**
 * Lines of COPY (text format) for every item of a spread, in parts of some hundred kilobytes. No text of the generator
 * holds a character that COPY or JSON would escape; a test sees to it.
 */
export function* itemLines(spread: Spread): Generator<string> {
  // `each` calls back and a generator cannot yield there: numbers are gathered first, lines are made here.
  const offered: number[][] = spread.places.map(() => [])
  spread.each((place, title) => offered[place]?.push(title))
  for (const [number, titles] of offered.entries()) {
    const place = spread.places[number]
    if (!place) continue
    const maker = new PlaceLines(place, number)
    for (let from = 0; from < titles.length; from += linesOfPart)
      yield titles
        .slice(from, from + linesOfPart)
        .flatMap((index) => {
          const title = spread.titles[index]
          return title ? [maker.lineOf(title, index)] : []
        })
        .join('')
  }
}

/** What one place says in all its items is put together once. */
class PlaceLines {
  readonly #place: Place
  readonly #number: number
  readonly #organs = new Map<string, string>()
  readonly #publishedBy: string
  readonly #power: string

  constructor(place: Place, number: number) {
    this.#place = place
    this.#number = number
    const name = `${place.name}人民政府`
    this.#publishedBy = JSON.stringify({ zh: name, en: name })
    this.#power = JSON.stringify({
      ...{ level: levels[place.tier], source: '1', organNature: '1', entrustedBy: null, jointOrgans: [] },
      quantityLimit: null,
    })
  }

  lineOf(title: MadeTitle, index: number): string {
    const { basic } = title
    const { elements } = basic
    const draw = (salt: number): number => chanceOf(index * 31 + salt, this.#number)
    const limit = elements.statutoryLimit.days
    // A fifth is decided at once, the others in a part of the lawful time.
    const promised = draw(1) < 0.2 ? 0 : Math.ceil(limit * (0.2 + 0.8 * draw(2)))
    // Who has the decision at once came once at most.
    const visits = draw(3) < 0.55 ? 0 : promised === 0 || draw(3) < 0.92 ? 1 : 2
    const channels = channelsOf(visits, elements.fee !== null, draw(4))
    const ways = (promised === 0 ? 1 : 0) + (visits === 0 ? 2 : 0) + (channels.nearby ? 4 : 0) + (visits <= 1 ? 8 : 0)
    const popularity = Math.ceil(title.popularity * (0.2 + 0.8 * draw(5)))
    const isSuspended = draw(6) < 0.03
    const hasSummary = draw(7) < 0.02
    const summary = `{"zh":"${this.#place.name}的“${title.name.zh}”。","en":"${title.name.en} in ${this.#place.name}."}`
    const own = `{"own":{"promisedLimit":{"days":${promised},"unit":"working-day"},"visits":${visits},${this.#windowOf(basic)},"power":${this.#power},"channels":${channels.json},${outcomeOf(title)},"popularity":${popularity}},"overrides":[${hasSummary ? overrideOf(summary, this.#publishedBy) : ''}]}`
    const { papers, toHandIn } = papersOf(basic)
    return `${[
      this.#codeOf(title),
      ...[1, 't', isSuspended ? 2 : 1, title.id, basic.basicCode],
      basic.version === 2 && draw(8) < 0.3 ? 1 : basic.version,
      ...[none, this.#place.code, popularity, ways, papers, toHandIn, visits, limit, promised, 'working-day'],
      ...[elements.fee?.amountFen ?? none, 'f', elements.crossProvince ?? none, none, hasSummary ? summary : none],
      ...[day, publishedAt, this.#publishedBy, isSuspended ? suspension : none, own],
    ].join('\t')}\n`
  }

  #codeOf({ basic, sequence }: MadeTitle): string {
    return handlingCodeOf(this.#organ(basic.departmentCode), this.#place, basic, sequence)
  }

  #organ(departmentCode: string): string {
    const known = this.#organs.get(departmentCode)
    if (known) return known
    const organ = organOf(this.#place, departmentCode)
    this.#organs.set(departmentCode, organ)
    return organ
  }

  #windowOf({ elements }: MadeBasic): string {
    const { zh, en } = elements.department.name
    return `"window":{"place":{"zh":"${this.#place.name}政务服务中心${zh}窗口","en":"Service Centre of ${this.#place.name}, counter of ${en.toLowerCase()}"},"hours":{"zh":"周一至周五9:00–12:00、13:30–17:00，法定节假日除外","en":"Monday to Friday 9:00–12:00 and 13:30–17:00, except public holidays"},"phone":"12345","complaintPhone":"12388"}`
  }
}

/** Made by pasting for speed; a test makes the same with the checks of the standard. */
function handlingCodeOf(organ: string, place: Place, basic: MadeBasic, sequence: number): string {
  return `${organ}${levels[place.tier]}${basic.basicCode}0${sequence}`
}

/** The same with every part checked. */
export function checkedHandlingCode(place: Place, { basic, sequence }: MadeTitle): string {
  const organ = organOf(place, basic.departmentCode)
  return makeHandlingCode(makeImplementationCode(organ, levels[place.tier], basic.basicCode), sequence)
}

const suspension = JSON.stringify({
  reason: { zh: '系统升级', en: 'The system is being renewed' },
  ...{ until: null, since: '2026-03-01' },
})

function overrideOf(summary: string, by: string): string {
  return `{"element":"summary","value":${summary},"reason":{"zh":"按本地实施情况填写","en":"As implemented here"},"by":${by},"at":"2026-01-05T01:00:00.000Z"}`
}

const papersKnown = new WeakMap<MadeBasic, { papers: number; toHandIn: number }>()

function papersOf(basic: MadeBasic): { papers: number; toHandIn: number } {
  const known = papersKnown.get(basic)
  if (known) return known
  const { materials } = basic.elements
  const toHandIn = materials.filter(({ waiver }) => waiver.kind === 'required').length
  const found = { papers: materials.length, toHandIn }
  papersKnown.set(basic, found)
  return found
}

function outcomeOf({ handlingName, basic }: MadeTitle): string {
  const { zh, en } = handlingName ?? basic.elements.name
  const name = { zh: `${zh}的办理结果`, en: `Result: ${en}` }
  return `"outcome":{"kind":"3","name":${wordsJson(name)},"sample":null},"handlingName":${handlingName ? wordsJson(handlingName) : 'null'}`
}

function wordsJson({ zh, en }: { zh: string; en: string }): string {
  return `{"zh":"${zh}","en":"${en}"}`
}

interface MadeChannels {
  readonly visits: number
  readonly paid: boolean
  readonly nearest: string
  readonly nearby: boolean
  readonly json: string
}

const nearests = ['county', 'township', 'village'] as const
const madeChannels: readonly MadeChannels[] = [0, 1, 2].flatMap((visits) =>
  nearests.flatMap((nearest) =>
    [false, true].map((paid) => ({
      ...{ visits, paid, nearest, nearby: nearest !== 'county' },
      json: JSON.stringify({
        forms: visits < 2 ? ['1', '2'] : ['1'],
        reach: null,
        depth: visits === 0 ? ['5'] : visits === 1 ? ['3'] : ['1'],
        visitReason: visits === 0 ? null : { zh: '原件要当面核对', en: 'Originals are checked in person' },
        ...{ nearest, inCentre: true, booking: visits > 0, terminals: false, express: visits === 0 },
        ...{ payOnline: paid && visits === 0, url: null },
      }),
    })),
  ),
)

function channelsOf(visits: number, paid: boolean, draw: number): MadeChannels {
  const nearest = draw < 0.5 ? 'county' : draw < 0.85 ? 'township' : 'village'
  const found = madeChannels.find((each) => each.visits === visits && each.paid === paid && each.nearest === nearest)
  if (!found) throw new RangeError(`no channels for ${visits} visits`)
  return found
}
