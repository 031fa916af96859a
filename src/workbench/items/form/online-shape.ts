import type { EndingSign, FactDefinition, FactSource, OnlineForm } from '#catalogue'
import { choice, choiceOrAbsent } from './choice-shapes.ts'
import { group, list, orAbsent, orNull, whenTicked } from './compound-shapes.ts'
import { elementLabels, partLabels as part } from './element-words.ts'
import { questionShape } from './online/question-shape.ts'
import { onlineLabels as label } from './online-words.ts'
import type { Shape } from './shape.ts'
import { count, formula, text, texts, tick, words } from './simple-shapes.ts'

const dataElement = orAbsent(text(label.dataElement, { width: 12 }))

const fromKinds = choice(label.from, [
  { value: 'service', words: label.fromService },
  { value: 'account', words: label.fromAccount },
  { value: 'certificates', words: label.fromCertificates },
  { value: 'certificate', words: label.fromCertificate },
  { value: 'earlier-case', words: label.fromEarlierCase },
])
const accountFields = choice(label.accountField, [
  { value: 'name', words: label.accountName },
  { value: 'phone', words: label.accountPhone },
  { value: 'residentId', words: label.accountNumber },
])
const serviceId = text(label.serviceId, { width: 20 })
const field = text(label.serviceField, { width: 12 })
const typeCode = text(label.typeCode, { width: 20 })
const certificateField = text(label.certificateField, { width: 12 })
const element = text(label.earlierElement, { width: 12 })

/** Where a fact comes from: one of five places, each with its own boxes. */
const from: Shape<FactSource> = {
  control: {
    kind: 'group',
    parts: [
      { key: 'kind', control: fromKinds.control },
      { key: 'service', control: serviceId.control, when: 'service' },
      { key: 'field', control: field.control, when: 'service' },
      { key: 'account', control: accountFields.control, when: 'account' },
      { key: 'type', control: typeCode.control, when: 'certificates' },
      { key: 'of', control: typeCode.control, when: 'certificate' },
      { key: 'says', control: certificateField.control, when: 'certificate' },
      { key: 'element', control: element.control, when: 'earlier-case' },
    ],
  },
  blank: { kind: 'service', serviceId: '', field: '' },
  write: (name, value) => ({
    ...fromKinds.write(`${name}.kind`, value.kind),
    [`${name}.service`]: value.kind === 'service' ? value.serviceId : '',
    [`${name}.field`]: value.kind === 'service' ? value.field : '',
    [`${name}.account`]: value.kind === 'account' ? value.field : accountFields.blank,
    [`${name}.type`]: value.kind === 'certificates' ? value.typeCode : '',
    [`${name}.of`]: value.kind === 'certificate' ? value.typeCode : '',
    [`${name}.says`]: value.kind === 'certificate' ? value.field : '',
    [`${name}.element`]: value.kind === 'earlier-case' ? value.element : '',
  }),
  read(name, reader) {
    const kind = fromKinds.read(`${name}.kind`, reader)
    if (kind === 'account') return { kind, field: accountFields.read(`${name}.account`, reader) }
    if (kind === 'certificates') return { kind, typeCode: typeCode.read(`${name}.type`, reader) }
    if (kind === 'earlier-case') return { kind, element: element.read(`${name}.element`, reader) }
    if (kind === 'certificate') {
      const read = certificateField.read(`${name}.says`, reader)
      return { kind, typeCode: typeCode.read(`${name}.of`, reader), field: read }
    }
    return { kind, serviceId: serviceId.read(`${name}.service`, reader), field: field.read(`${name}.field`, reader) }
  },
  lines: ({ kind }) => fromKinds.lines(kind),
}

/** A fact with one source says nothing of others; an item that nothing ends, nothing of signs. */
function absentWhenEmpty<Value>(
  shape: Shape<readonly Value[]>,
): Shape<readonly Value[] | undefined> & { readonly optional: true } {
  return {
    optional: true,
    control: shape.control,
    blank: undefined,
    write: (name, value) => shape.write(name, value ?? []),
    read(name, reader) {
      const values = shape.read(name, reader)
      return values.length === 0 ? undefined : values
    },
    lines: (value) => shape.lines(value ?? []),
  }
}

const orElse = absentWhenEmpty(list(label.orElse, from, { folded: true }))

const fact = group<FactDefinition>(
  {
    label: words(label.factLabel),
    group: words(label.factGroup),
    id: text(label.factId, { width: 20 }),
    from,
    form: choice(label.factForm, [
      { value: 'text', words: label.formText },
      { value: 'date', words: label.formDate },
      { value: 'boolean', words: label.formBoolean },
      { value: 'resident-id', words: label.formNumber },
      { value: 'phone', words: label.accountPhone },
      { value: 'region', words: label.formRegion },
    ]),
    needed: tick(label.factNeeded),
    correctable: tick(label.factCorrectable),
    dataElement,
    orElse,
    mask: choiceOrAbsent(
      label.mask,
      [
        { value: 'none', words: label.maskNone },
        { value: 'name', words: label.accountName },
        { value: 'resident-id', words: label.formNumber },
        { value: 'phone', words: label.accountPhone },
        { value: 'address', words: label.maskAddress },
      ],
      label.maskByForm,
    ),
    legalBasis: orAbsent(words(label.factBasis)),
  },
  { says: ['label'], seldom: ['orElse', 'mask', 'legalBasis'] },
)

type EndingSource = EndingSign['from']
const endingKinds = choice(label.from, [
  { value: 'service', words: label.fromService },
  { value: 'certificates', words: label.fromCertificates },
])
const endingFrom: Shape<EndingSource> = {
  control: {
    kind: 'group',
    parts: [
      { key: 'kind', control: endingKinds.control },
      { key: 'service', control: serviceId.control, when: 'service' },
      { key: 'field', control: field.control, when: 'service' },
      { key: 'type', control: typeCode.control, when: 'certificates' },
    ],
  },
  blank: { kind: 'service', serviceId: '', field: '' },
  write: (name, value) => ({
    ...endingKinds.write(`${name}.kind`, value.kind),
    [`${name}.service`]: value.kind === 'service' ? value.serviceId : '',
    [`${name}.field`]: value.kind === 'service' ? value.field : '',
    [`${name}.type`]: value.kind === 'certificates' ? value.typeCode : '',
  }),
  read(name, reader) {
    const kind = endingKinds.read(`${name}.kind`, reader)
    if (kind === 'certificates') return { kind, typeCode: typeCode.read(`${name}.type`, reader) }
    return { kind, serviceId: serviceId.read(`${name}.service`, reader), field: field.read(`${name}.field`, reader) }
  },
  lines: ({ kind }) => endingKinds.lines(kind),
}
const signs = list(
  label.endings,
  group<EndingSign>(
    {
      label: words(label.factLabel),
      id: text(label.factId, { width: 12 }),
      from: endingFrom,
      is: orAbsent(text(label.endingIs, { width: 12, hint: label.endingIsHint })),
      ground: choice(label.endingGround, [
        { value: 'applicant-died', words: label.groundDied },
        { value: 'body-ended', words: label.groundBody },
        { value: 'licence-lost', words: label.groundLicence },
      ]),
    },
    { says: ['label'] },
  ),
  { folded: true },
)
const endings = absentWhenEmpty(signs)

const commitment = group<OnlineForm['commitments'][number]>(
  {
    title: words(label.commitment),
    statements: list(label.statements, words(label.statement, { long: true })),
    check: words(label.check, { long: true }),
    consequence: words(label.consequence, { long: true }),
    signature: choiceOrAbsent(label.signature, [{ value: 'second-proof', words: label.secondProof }], label.realName),
    id: text(part.commitmentId, { width: 12 }),
  },
  { says: ['title'] },
)

const condition = group<OnlineForm['conditions'][number]>(
  {
    words: words(label.condition),
    failure: words(label.failure),
    feel: formula(label.feel, { hint: label.feelHint, long: true }),
    factIds: texts(part.factIds),
    id: text(label.conditionId, { width: 12 }),
  },
  { says: ['words'] },
)

const certificate = group<NonNullable<OnlineForm['certificate']>>({
  typeName: words(label.typeName),
  typeCode,
  validMonths: orNull(count(label.validMonths, { hint: label.validMonthsHint })),
  fields: list(
    label.certificateFields,
    group<NonNullable<OnlineForm['certificate']>['fields'][number]>({
      label: words(label.fieldLabel),
      name: text(label.fieldName, { width: 12 }),
      from: text(label.fieldFrom, { width: 20 }),
    }),
  ),
})

/** How the item is handled online: what the platform fetches, asks, judges and issues. */
export const onlineShape: Shape<OnlineForm> = group<OnlineForm>(
  {
    facts: list(label.facts, fact, { folded: true }),
    questions: list(label.questions, questionShape, { folded: true }),
    commitments: list(label.commitments, commitment, { folded: true }),
    endings,
    conditions: list(label.conditions, condition, { folded: true }),
    checker: list(
      label.checker,
      group<OnlineForm['checker'][number]>({
        question: words(label.checkerQuestion),
        conditionId: text(label.conditionId, { width: 12 }),
      }),
      { folded: true },
    ),
    routingWords: words(label.routingWords, { long: true }),
    routing: formula(label.routing, { hint: label.feelHint, long: true }),
    approval: choiceOrAbsent(label.approval, [{ value: 'second-person', words: label.secondPerson }], label.oneOfficer),
    handling: choiceOrAbsent(label.handling, [{ value: 'joint', words: label.jointly }], label.alone),
    signature: choiceOrAbsent(
      label.applicationSignature,
      [{ value: 'second-proof', words: label.secondProof }],
      label.realName,
    ),
    certificate: whenTicked(label.issues, null, certificate),
  },
  { label: elementLabels.online },
)
