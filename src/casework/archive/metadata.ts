import type { ThisPlatform } from '#kernel/services'
import type { CaseFile } from '../case/case.ts'
import type { RecordedAct } from '../case/recorded-act.ts'

/**
 * What the law asks to be ascertainable of an electronic record: who made it, in which activity, when, and how its parts
 * belong together (档案法实施条例第三十八条; names after DA/T 46).
 */
export interface ArchiveMetadata {
  readonly archiveFormat: string
  readonly fonds: { readonly platformId: string; readonly platformName: string }
  readonly creator: { readonly organisationId: string; readonly organisationName: string }
  readonly activity: {
    readonly itemCode: string
    readonly itemVersion: number
    readonly itemName: string
    readonly legalBasis: readonly string[]
    readonly region: string
    readonly channel: string
  }
  readonly case: {
    readonly caseNumber: string
    readonly applicant: string
    readonly outcome: string | null
    readonly state: string
  }
  readonly times: Readonly<
    Record<
      'startedAt' | 'submittedAt' | 'acceptedAt' | 'decidedAt' | 'deliveredAt' | 'closedAt' | 'packedAt',
      string | null
    >
  >
  /** Everybody who acted, in the order in which they first did. */
  readonly agents: readonly {
    readonly kind: string
    readonly role: string
    readonly id: string | null
    readonly name: string | null
  }[]
  readonly structure: Readonly<Record<'form' | 'materials' | 'process' | 'documents', string>>
}

export function metadataOf(
  found: CaseFile,
  acts: readonly RecordedAct[],
  platform: Pick<ThisPlatform, 'id' | 'name'>,
  { format, now }: { readonly format: string; readonly now: Date },
): ArchiveMetadata {
  const { organisation, item, applicant, caseNumber } = found
  const iso = (at: Date | null) => at?.toISOString() ?? null
  const agents = new Map(
    acts.map(({ actor: { kind, role, id, name } }) => [`${kind} ${role} ${id}`, { kind, role, id, name }]),
  )
  return {
    archiveFormat: format,
    fonds: { platformId: platform.id, platformName: platform.name.zh },
    creator: { organisationId: organisation?.id ?? '', organisationName: organisation?.name.zh ?? '' },
    activity: {
      itemCode: found.itemCode,
      itemVersion: found.itemVersion,
      itemName: item.name.zh,
      legalBasis: item.legalBasis.map(({ words }) => words.zh),
      region: found.region,
      channel: found.channel,
    },
    case: {
      caseNumber: caseNumber ?? '',
      applicant: applicant?.name ?? '',
      outcome: found.outcome,
      state: found.state,
    },
    times: {
      startedAt: iso(found.startedAt),
      submittedAt: iso(found.submittedAt),
      acceptedAt: iso(found.acceptedAt),
      decidedAt: iso(found.decidedAt),
      deliveredAt: iso(found.deliveredAt),
      closedAt: iso(found.closedAt),
      packedAt: now.toISOString(),
    },
    agents: [...agents.values()],
    structure: {
      form: 'the item as it was applied for, the facts with their sources, the answers',
      materials: 'files as they were handed in; materials.json says what each is',
      process: 'every act in its order, the commitments as signed, when each document was served',
      documents: 'official documents in both languages with their signed heads',
    },
  }
}

/** The same as XML, for archive systems that read no JSON. */
export function metadataXml(metadata: ArchiveMetadata): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('archive', { ...metadata }, '')}`
}

function element(name: string, value: unknown, indent: string): string {
  if (Array.isArray(value)) return value.map((each: unknown) => element(name, each, indent)).join('')
  if (value === null || value === undefined) return `${indent}<${name}/>\n`
  if (typeof value !== 'object') return `${indent}<${name}>${escaped(String(value))}</${name}>\n`
  const inner = Object.entries(value).map(([key, each]) => element(key, each, `${indent}  `))
  return `${indent}<${name}>\n${inner.join('')}${indent}</${name}>\n`
}

/** XML 1.0 has no place for control characters, not even escaped. */
function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (each) => (/[\t\n\r]/.test(each) ? each : '\uFFFD'))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
