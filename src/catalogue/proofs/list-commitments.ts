import { type Db, rows, sql } from '#kernel/database'
import type { Words } from '#kernel/language'
import type { Services } from '#kernel/services'
import type { BasicElements } from '../basic-item.ts'
import { inEdition } from '../edition.ts'
import type { Commitment } from '../item.ts'

/** A proof that a signed commitment replaces, with the items that offer it. */
export interface OfferedCommitment {
  /** The proof it takes the place of. */
  readonly proof: Words
  /** What is stated, checked and what follows; null where the item has no online form that says it. */
  readonly commitment: Commitment | null
  readonly items: readonly { readonly basicCode: string; readonly name: Words }[]
  /** Whether it stands in only when the data cannot be had. */
  readonly fallback: boolean
}

/**
 * 告知承诺证明事项清单: every commitment the basic catalogue offers in place of a proof, each once. It is the basic item
 * that allows a commitment (国办发〔2020〕42号: departments publish the list), so single places are not read.
 */
export async function listCommitments(
  services: Pick<Services, 'db' | 'clock' | 'config'>,
): Promise<readonly OfferedCommitment[]> {
  return inEdition(services, 'commitments', async () => gather(await selectCommitting(services.db)))
}

type Committing = Pick<BasicElements, 'name' | 'materials'> & {
  readonly basicCode: string
  readonly commitments: readonly Commitment[] | null
}

async function selectCommitting(db: Db): Promise<Committing[]> {
  return rows<Committing>(
    db,
    sql`select basic_code, elements -> 'name' as name, elements -> 'materials' as materials,
        elements #> '{online,commitments}' as commitments
      from catalogue.basic_items
      where current and state = 1 and (elements @? '$.materials[*].waiver.commitmentId'
        or elements @? '$.materials[*].fallbackCommitmentId')
      order by basic_code`,
  )
}

function gather(items: readonly Committing[]): OfferedCommitment[] {
  const offered = new Map<string, OfferedCommitment>()
  for (const { basicCode, name, materials, commitments } of items) {
    for (const { name: proof, waiver, fallbackCommitmentId } of materials) {
      const id = waiver.kind === 'commitment' ? waiver.commitmentId : fallbackCommitmentId
      if (id === undefined) continue
      const commitment = commitments?.find((each) => each.id === id) ?? null
      const key = `${proof.zh} ${commitment?.title.zh ?? ''}`
      const known = offered.get(key)
      offered.set(key, {
        ...{ proof, commitment },
        items: [...(known?.items ?? []), { basicCode, name }],
        fallback: (known?.fallback ?? true) && waiver.kind !== 'commitment',
      })
    }
  }
  return [...offered.values()].sort((one, other) => other.items.length - one.items.length)
}
