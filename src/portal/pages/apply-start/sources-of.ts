import { type FactDefinition, factSources, type ServiceItem } from '#catalogue'
import { findService } from '#exchange'
import { type Language, say, type Words } from '#kernel/language'
import type { Services } from '#kernel/services'

const earlierCases: Words = { zh: '您以前办结的事', en: 'Your earlier cases' }
const certificates: Words = { zh: '全国电子证照目录', en: 'National index of electronic certificates' }

type Asking = Pick<ServiceItem, 'online' | 'materials'>

/** Department · database of each service, as the directory names it; nothing is asked yet. */
export async function findSourceNames(
  services: Pick<Services, 'db'>,
  item: Asking,
): Promise<ReadonlyMap<string, Words>> {
  const names = new Map<string, Words>()
  const asked = (item.online?.facts ?? []).flatMap((fact) => factSources(fact).map((from) => ({ id: fact.id, from })))
  for (const { id, from } of asked) {
    if (from.kind !== 'service' || names.has(from.serviceId)) continue
    const service = await findService(services, from.serviceId)
    // Before the directory has been pulled, the material that the fact spares says where it comes from.
    const spared = item.materials.find(({ waiver }) => 'factIds' in waiver && waiver.factIds.includes(id))
    const name = service ? joined(service.organisation.name, service.dataset) : spared?.source
    if (name) names.set(from.serviceId, name)
  }
  return names
}

export function sourceOf(
  { from, group }: Pick<FactDefinition, 'from' | 'group'>,
  names: ReadonlyMap<string, Words>,
): Words {
  if (from.kind === 'certificates' || from.kind === 'certificate') return certificates
  if (from.kind === 'earlier-case') return earlierCases
  return (from.kind === 'service' && names.get(from.serviceId)) || group
}

/** Who will be asked for what. */
export async function sourcesOf(
  services: Pick<Services, 'db'>,
  item: Asking,
  language: Language,
): Promise<readonly { readonly name: string; readonly fields: string }[]> {
  const asked = (item.online?.facts ?? []).flatMap((fact) =>
    factSources(fact)
      .filter(({ kind }) => kind !== 'account')
      .map((from) => ({ ...fact, from })),
  )
  const names = await findSourceNames(services, item)
  const bySource = Map.groupBy(asked, (fact) => say(sourceOf(fact, names), language))
  const separator = language === 'en' ? ', ' : '、'
  return [...bySource].map(([name, facts]) => ({
    name,
    fields: facts.map(({ label }) => say(label, language)).join(separator),
  }))
}

function joined(organisation: Words, dataset: Words): Words {
  return { zh: `${organisation.zh} · ${dataset.zh}`, en: `${organisation.en} · ${dataset.en}` }
}
