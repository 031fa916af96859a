import type { Services } from '#kernel/services'
import { warmIndex } from './current-index.ts'

export interface RunningSearch {
  /** True, or what is missing. */
  ready(): true | string
  stop(): Promise<void>
}

/** Makes the search index of a large catalogue while the process starts; a small one is made with the first search. */
export function startSearch(services: Pick<Services, 'db' | 'clock' | 'config' | 'log'>): RunningSearch {
  let isReady = false
  const warming = warmIndex(services)
    .catch((error: unknown) => {
      // The first search tries again, and says what is wrong to whoever searches.
      services.log.warn('search index not made', { error: error instanceof Error ? error.name : 'unknown' })
    })
    .finally(() => {
      isReady = true
    })
  return { ready: () => isReady || 'search index is being made', stop: () => warming }
}
