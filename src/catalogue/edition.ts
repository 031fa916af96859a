import type { Services } from '#kernel/services'
import { readPublicationNumber } from './store/publications.ts'

/** What has been read of one edition of the catalogue: the state between two publications. */
interface Edition {
  readonly publication: number
  checkedAt: number
  readonly read: Map<string, Promise<unknown>>
}

/** How long an edition is trusted before the database is asked whether anything was published since, by any process. */
const trustedForMs = 400
const mostAnswers = 1000
const nothingPublished = -1

// One edition a database: a process serves one platform, a test several.
const editions = new Map<string, Edition>()

type Reader = Pick<Services, 'db' | 'clock' | 'config'>

/** The number of the publication that is in force, at most 0.4 seconds old. */
export async function currentPublication(services: Reader): Promise<number> {
  return (await currentEdition(services)).publication
}

/**
 * An answer that changes with publications only: read once an edition, then from memory. Guides and lists are asked for
 * thousands of times between two publications, and each reading would parse the same documents again.
 */
export async function inEdition<T>(services: Reader, question: string, read: () => Promise<T>): Promise<T> {
  const edition = await currentEdition(services)
  const known = edition.read.get(question)
  // Whoever asks the same question reads the same type: the question names the function and its arguments.
  if (known) return known as Promise<T>
  const reading = read()
  if (edition.read.size >= mostAnswers) edition.read.clear()
  edition.read.set(question, reading)
  // What could not be read is asked again.
  reading.catch(() => edition.read.delete(question))
  return reading
}

/** Called where something was published: this process shows it at once, others within half a second. */
export function forgetEdition({ config }: Pick<Services, 'config'>): void {
  editions.delete(config.databaseUrl)
}

async function currentEdition({ db, clock, config }: Reader): Promise<Edition> {
  const now = clock.now().getTime()
  const known = editions.get(config.databaseUrl)
  if (known && Math.abs(now - known.checkedAt) < trustedForMs) return known
  const { number: publication, isOwn } = await readPublicationNumber(db)
  // May yet be taken back, and its number go to another: nobody else is to see what it sees, and no index follows it.
  if (isOwn) return { publication: nothingPublished, checkedAt: now, read: new Map() }
  if (known?.publication === publication) {
    known.checkedAt = now
    return known
  }
  const fresh: Edition = { publication, checkedAt: now, read: new Map() }
  editions.set(config.databaseUrl, fresh)
  return fresh
}
