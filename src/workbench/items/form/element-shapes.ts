import type { BasicElements, OwnElements, ServiceItem } from '#catalogue'
import { themes } from '#standards'
import { choice, choiceOrNull, optionsOf } from './choice-shapes.ts'
import { group, list, orAbsent, orNull, whenTicked } from './compound-shapes.ts'
import { elementLabels as label, partLabels as part } from './element-words.ts'
import { materialShape } from './material-shape.ts'
import { onlineShape } from './online-shape.ts'
import type { Shape } from './shape.ts'
import { count, money, text, texts, tick, ticks, words } from './simple-shapes.ts'

/** Everything that can be edited of an item: inherited, its organ's own, and what only a basic item has. */
export type EditedElements = Omit<BasicElements, keyof OwnElements> & OwnElements
export type EditedElement = keyof EditedElements

const limitParts = group<ServiceItem['promisedLimit']>(
  {
    days: count(part.days, { hint: part.zeroIsAtOnce }),
    unit: choice(part.unit, [
      { value: 'working-day', words: part.workingDays },
      { value: 'calendar-day', words: part.calendarDays },
    ]),
  },
  { layout: 'line' },
)
const limit: Shape<ServiceItem['promisedLimit']> = {
  ...limitParts,
  lines({ days, unit }) {
    if (days === 0) return [part.atOnce]
    const { zh, en } = unit === 'working-day' ? part.workingDays : part.calendarDays
    return [{ zh: `${days}个${zh}`, en: `${days} ${en}` }]
  },
}

/** The same digits mean different things to persons and to enterprises: both meanings stand beside the code. */
const themeOptions = [...new Set([...themes.person, ...themes.enterprise].map(({ code }) => code))]
  .sort()
  .map((code) => {
    const names = [themes.person, themes.enterprise].map((list) => list.find((each) => each.code === code)?.name)
    const said = (language: 'zh' | 'en') => names.map((name) => name?.[language] ?? '–').join(' / ')
    return { value: code, words: { zh: `${code} ${said('zh')}`, en: `${code} ${said('en')}` } }
  })

const exerciseLevels = ['1', '2', '3', '4', '5', '6'] as const

/** How each element is asked for. A table: one element an entry; an element the type gains does not compile without one. */
export const elementShapes: { readonly [Element in EditedElement]: Shape<EditedElements[Element]> } = {
  name: words(label.name),
  handlingName: orNull(words(label.handlingName, { hint: part.handlingNameHint })),
  summary: words(label.summary, { hint: part.summaryHint, long: true }),
  alsoCalled: texts(label.alsoCalled, { hint: part.alsoCalledHint, long: true }),
  type: choice(label.type, optionsOf('itemType', ['01', '05', '07', '08', '09', '10', '20'])),
  audience: choice(label.audience, [
    { value: 'person', words: part.person },
    { value: 'enterprise', words: part.enterprise },
  ]),
  theme: choice(label.theme, themeOptions, { hint: part.themeHint }),
  department: group<ServiceItem['department']>(
    {
      id: text(part.departmentId, { width: 12 }),
      name: words(label.department),
    },
    { says: ['name'] },
  ),
  servedParties: ticks(label.servedParties, optionsOf('servedParty.gbt39046', exerciseLevels)),
  levels: ticks(label.levels, optionsOf('exerciseLevel', exerciseLevels)),
  popularity: count(label.popularity, { hint: part.popularityHint }),
  legalBasis: list(label.legalBasis, group({ words: words(part.clause, { hint: part.clauseHint, long: true }) })),
  power: group<ServiceItem['power']>(
    {
      level: choice(part.level, optionsOf('exerciseLevel', exerciseLevels)),
      source: choice(part.source, optionsOf('powerSource', exerciseLevels)),
      organNature: choice(part.organNature, optionsOf('implementerNature', ['1', '2', '3', '9'])),
      entrustedBy: orNull(words(part.entrustedBy, { hint: part.onlyIfAny })),
      jointOrgans: list(part.jointOrgans, words(part.jointOrgan)),
      quantityLimit: orNull(words(part.quantityLimit, { hint: part.onlyIfAny })),
    },
    { label: label.power, seldom: ['entrustedBy', 'jointOrgans', 'quantityLimit'] },
  ),
  statutoryLimit: limit,
  promisedLimit: limit,
  visits: count(label.visits, { unit: part.times, hint: part.visitsHint }),
  fee: whenTicked(
    part.charged,
    null,
    group<NonNullable<ServiceItem['fee']>>(
      {
        amountFen: money(part.amount),
        basis: words(part.feeBasis, { long: true }),
        items: orAbsent(
          list(
            part.feeItems,
            group({ name: words(part.feeName), amountFen: money(part.feeAmount), reducible: tick(part.reducible) }),
          ),
        ),
        refundOn: orAbsent(
          ticks(part.refundOn, [
            { value: 'withdrawal', words: part.refundWithdrawal },
            { value: 'refusal', words: part.refundRefusal },
          ]),
        ),
      },
      { seldom: ['items', 'refundOn'] },
    ),
    part.free,
  ),
  materials: list(label.materials, materialShape, { entry: part.material }),
  situations: list(
    label.situations,
    group<ServiceItem['situations'][number]>(
      {
        id: text(part.situationId, { width: 12 }),
        title: words(part.situation),
        materialIds: texts(part.materialIds, { hint: part.materialIdsHint }),
      },
      { says: ['title'] },
    ),
  ),
  acceptance: list(label.acceptance, words(part.condition, { long: true })),
  steps: list(
    label.steps,
    group<ServiceItem['steps'][number]>(
      { title: words(part.stepTitle), words: words(part.stepWords, { long: true }) },
      { says: ['title'] },
    ),
    { entry: part.step },
  ),
  questions: list(
    label.questions,
    group<ServiceItem['questions'][number]>(
      { question: words(part.question), answer: words(part.answer, { long: true }) },
      { says: ['question'] },
    ),
  ),
  window: group<ServiceItem['window']>(
    {
      place: words(part.place, { long: true }),
      hours: words(part.hours, { long: true }),
      phone: text(part.phone, { width: 12, hint: part.phoneHint }),
      complaintPhone: text(part.complaintPhone, { width: 12 }),
    },
    { label: label.window },
  ),
  channels: group<ServiceItem['channels']>(
    {
      forms: ticks(part.forms, optionsOf('handlingForm.gbt39046', ['1', '2', '3', '4', '9'])),
      depth: ticks(part.depth, optionsOf('onlineDepth', ['1', '2', '3', '4', '5', '6', '7'])),
      nearest: choice(part.nearest, [
        { value: 'county', words: part.county },
        { value: 'township', words: part.township },
        { value: 'village', words: part.village },
      ]),
      reach: choiceOrNull(part.reach, optionsOf('handleArea', exerciseLevels), part.onlyHere),
      visitReason: orNull(words(part.visitReason, { hint: part.visitReasonHint, long: true })),
      inCentre: tick(part.inCentre),
      booking: tick(part.booking),
      terminals: tick(part.terminals),
      express: tick(part.express),
      payOnline: tick(part.payOnline),
      url: orNull(text(part.url, { hint: part.onlyIfAny })),
    },
    { label: label.channels },
  ),
  crossProvince: choiceOrNull(
    label.crossProvince,
    [
      { value: 'online', words: part.crossOnline },
      { value: 'received', words: part.crossReceived },
      { value: 'joint', words: part.crossJoint },
    ],
    part.crossNone,
  ),
  result: words(label.result),
  outcome: group<ServiceItem['outcome']>(
    {
      kind: choice(part.outcomeKind, optionsOf('resultType', ['1', '2', '3', '4'])),
      name: words(part.outcomeName),
      sample: orNull(text(part.outcomeSample, { hint: part.addressHint })),
    },
    { label: label.outcome },
  ),
  online: whenTicked(part.isOnline, null, onlineShape, part.notOnline),
}
