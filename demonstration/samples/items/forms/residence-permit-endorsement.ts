import type { FactDefinition, OnlineForm } from '#catalogue'
import { policeBranches } from '../../organisations.ts'
import { words } from '../../words.ts'
import { residencePermitTypeCode } from '../residence-permit-form.ts'
import { personFacts } from './form-parts.ts'

const basis = words(['《居住证暂行条例》第十条', 'Interim Regulations on Residence Permits, art. 10'])
const permit = words(['居住证', 'Residence permit'])
const registration = '360000.residence.registration'

const facts: readonly FactDefinition[] = [
  ...personFacts,
  {
    dataElement: 'DE00021',
    id: 'permit.held',
    label: words(['持有有效的居住证', 'Holds a valid residence permit']),
    group: permit,
    from: { kind: 'certificates', typeCode: residencePermitTypeCode },
    ...{ form: 'boolean', needed: true, correctable: false },
    legalBasis: basis,
  },
  {
    // What the permit says, what the registers say now, and what the last application had: where they differ, the
    // person has moved, or a register is wrong.
    dataElement: 'DE00008',
    id: 'permit.address',
    label: words(['居住地住址', 'Place of residence']),
    group: permit,
    from: { kind: 'certificate', typeCode: residencePermitTypeCode, field: 'address' },
    orElse: [
      { kind: 'service', serviceId: registration, field: 'address' },
      { kind: 'service', serviceId: '360000.housing.lease', field: 'address' },
      { kind: 'earlier-case', element: 'DE00008' },
    ],
    ...{ form: 'text', needed: true, correctable: true },
    legalBasis: basis,
  },
  {
    dataElement: 'DE00009',
    id: 'residence.district',
    label: words(['所在县区', 'District']),
    group: permit,
    from: { kind: 'service', serviceId: registration, field: 'district' },
    ...{ form: 'region', needed: true, correctable: true },
    legalBasis: basis,
  },
]

const routes = policeBranches('360000')
  .map(({ region, id }) => `"${region}": "${id}"`)
  .join(', ')

/** 居住证签注: nothing is asked; what is on the permit is held against the registers. */
export const residencePermitEndorsement: OnlineForm = {
  facts,
  questions: [],
  commitments: [],
  endings: [
    {
      id: 'permit',
      label: words(['名下已没有有效的居住证', 'No valid residence permit is held any more']),
      from: { kind: 'certificates', typeCode: residencePermitTypeCode },
      ground: 'licence-lost',
    },
  ],
  conditions: [
    {
      id: 'permit-held',
      feel: 'permit.held = true',
      words: words(['名下有有效的居住证', 'You hold a valid residence permit']),
      factIds: ['permit.held'],
      failure: words([
        '没有查到有效的居住证。还没有办过的，先申领。',
        'No valid permit was found. If you never had one, apply for it first.',
      ]),
    },
  ],
  checker: [
    {
      conditionId: 'permit-held',
      question: words(['您现在有有效的居住证吗？', 'Do you hold a valid residence permit now?']),
    },
  ],
  routing: `get value({${routes}}, residence.district)`,
  routingWords: words([
    '由居住登记所在区的公安分局办理',
    'Handled by the police branch of the district where you are registered',
  ]),
  certificate: null,
}
