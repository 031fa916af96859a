import type { Services } from '#kernel/services'

/** What the verbs of the life cycle need of the outside world. */
export type LifeServices = Pick<
  Services,
  'db' | 'keys' | 'clock' | 'config' | 'ledger' | 'platform' | 'principal' | 'afterCommit' | 'apart'
>
