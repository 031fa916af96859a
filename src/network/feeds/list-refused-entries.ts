import { rows, sql } from '#kernel/database'
import type { Services } from '#kernel/services'

export interface RefusedEntry {
  readonly platform: string
  readonly feed: string
  readonly position: number
  readonly key: string
  /** With which problem the module refused it. */
  readonly code: string
  readonly at: Date
}

/** Entries of others that this platform passed over: its copy differs there until they come again, mended. */
export async function listRefusedEntries({ db }: Pick<Services, 'db'>): Promise<readonly RefusedEntry[]> {
  return rows(
    db,
    sql`select platform, feed, position, key, code, at from network.refused_entries order by at desc, platform, feed, position`,
  )
}
