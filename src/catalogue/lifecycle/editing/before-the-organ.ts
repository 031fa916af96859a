import type { BasicElements, OwnElements } from '../../basic-item.ts'
import type { ExerciseLevel } from '../../elements.ts'

/** An organ's own elements before it has said anything: what the basic item lets one suppose, the rest empty. */
export function beforeTheOrgan(
  elements: Pick<BasicElements, 'statutoryLimit' | 'result' | 'popularity'>,
  level: ExerciseLevel,
): OwnElements {
  const nothing = { zh: '', en: '' }
  return {
    promisedLimit: elements.statutoryLimit,
    visits: 1,
    window: { place: nothing, hours: nothing, phone: '', complaintPhone: '' },
    power: { level, source: '1', organNature: '1', entrustedBy: null, jointOrgans: [], quantityLimit: null },
    channels: {
      forms: ['1'],
      reach: null,
      depth: ['1'],
      visitReason: null,
      nearest: 'county',
      inCentre: false,
      booking: false,
      terminals: false,
      express: false,
      payOnline: false,
      url: null,
    },
    outcome: { kind: '3', name: elements.result, sample: null },
    popularity: elements.popularity,
    handlingName: null,
  }
}
