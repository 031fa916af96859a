import { type Material, type MaterialDetails, materialReasonCodes, reasonCodes, type Waiver } from '#catalogue'
import { choice, choiceOrAbsent } from './choice-shapes.ts'
import { group, orAbsent, whenTicked } from './compound-shapes.ts'
import { partLabels as part } from './element-words.ts'
import type { Shape } from './shape.ts'
import { count, formula, text, texts, words } from './simple-shapes.ts'

const kinds = choice(part.waiver, [
  { value: 'required', words: part.waiverRequired },
  { value: 'certificate', words: part.waiverCertificate },
  { value: 'data', words: part.waiverData },
  { value: 'commitment', words: part.waiverCommitment },
  { value: 'abolished', words: part.waiverAbolished },
])
/** Why a paper is still asked for: in words for people, and by code so that what remains can be counted. */
const required = group<Omit<Extract<Waiver, { kind: 'required' }>, 'kind'>>({
  reason: words(part.requiredReason, { hint: part.requiredReasonHint, long: true }),
  code: choiceOrAbsent(
    part.reasonCode,
    materialReasonCodes.map((value) => ({ value, words: reasonCodes[value].words })),
    part.noReasonCode,
  ),
})
const facts = texts(part.factIds, { hint: part.factIdsHint })
const commitment = text(part.commitmentId, { width: 12 })

/** One of five ways, each with its own boxes: those of the other ways are kept by nobody. */
const waiver: Shape<Waiver> = {
  control: {
    kind: 'group',
    parts: [
      { key: 'kind', control: kinds.control },
      { key: 'required', control: required.control, when: 'required' },
      { key: 'facts', control: facts.control, when: 'certificate data' },
      { key: 'commitment', control: commitment.control, when: 'commitment' },
    ],
  },
  blank: { kind: 'required', ...required.blank },
  write(name, value) {
    const { kind, ...why } = value.kind === 'required' ? value : { kind: value.kind, ...required.blank }
    return {
      ...kinds.write(`${name}.kind`, kind),
      ...required.write(`${name}.required`, why),
      ...facts.write(`${name}.facts`, 'factIds' in value ? value.factIds : []),
      ...commitment.write(`${name}.commitment`, value.kind === 'commitment' ? value.commitmentId : ''),
    }
  },
  read(name, reader) {
    const kind = kinds.read(`${name}.kind`, reader)
    if (kind === 'required') return { kind, ...required.read(`${name}.required`, reader) }
    if (kind === 'commitment') return { kind, commitmentId: commitment.read(`${name}.commitment`, reader) }
    return kind === 'abolished' ? { kind } : { kind, factIds: facts.read(`${name}.facts`, reader) }
  },
  lines: ({ kind }) => [kind === 'required' ? part.toHandIn : part.spared],
}

const details = group<MaterialDetails>({
  copy: choice(part.copy, [
    { value: 'original', words: part.original },
    { value: 'copy', words: part.copied },
    { value: 'original-and-copy', words: part.originalAndCopy },
    { value: 'original-or-copy', words: part.originalOrCopy },
  ]),
  medium: choice(part.medium, [
    { value: 'either', words: part.eitherMedium },
    { value: 'paper', words: part.paper },
    { value: 'electronic', words: part.electronic },
  ]),
  necessity: choice(part.necessity, [
    { value: 'needed', words: part.needed },
    { value: 'optional', words: part.notNeeded },
    { value: 'later', words: part.later },
  ]),
  channel: choice(part.channel, [
    { value: 'applicant', words: part.fromApplicant },
    { value: 'government', words: part.fromGovernment },
    { value: 'other', words: part.fromOther },
  ]),
  copies: count(part.copies),
  note: orAbsent(words(part.note, { long: true })),
  legalBasis: orAbsent(words(part.materialBasis, { long: true })),
  maxMegabytes: orAbsent(count(part.maxMegabytes)),
  maxPages: orAbsent(count(part.maxPages)),
  deferDays: orAbsent(count(part.deferDays)),
  blankForm: orAbsent(text(part.blankForm, { hint: part.addressHint })),
  sampleForm: orAbsent(text(part.sampleForm, { hint: part.addressHint })),
})

export const materialShape: Shape<Material> = group<Material>(
  {
    name: words(part.materialName),
    waiver,
    source: words(part.materialSource, { hint: part.materialSourceHint }),
    standard: words(part.standard, { hint: part.standardHint }),
    id: text(part.materialId, { width: 12, hint: part.materialIdHint }),
    fallbackCommitmentId: orAbsent(text(part.fallback, { width: 12 })),
    when: orAbsent(formula(part.materialWhen, { hint: part.materialWhenHint, long: true })),
    details: whenTicked(part.hasDetails, undefined, details),
  },
  { seldom: ['id', 'fallbackCommitmentId', 'when', 'details'], says: ['name', 'waiver'] },
)
