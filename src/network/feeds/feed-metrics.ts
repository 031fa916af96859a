import { Gauge } from 'prom-client'
import type { Services } from '#kernel/services'
import { registry } from '#kernel/web/metrics'
import { type FeedPosition, readFeedPositions } from './read-feed-positions.ts'

type Measured = Pick<Services, 'db' | 'clock'>

// Read when somebody measures: so every process of a platform says the same, whichever of them follows.
const measured = new Set<Measured>()

/** @returns how to stop measuring. */
export function measureFeeds(services: Measured): () => void {
  measured.add(services)
  return () => measured.delete(services)
}

function gauge(name: string, help: string, figure: (position: FeedPosition, now: Date) => number): void {
  new Gauge({
    name,
    help,
    labelNames: ['from', 'feed'],
    registers: [registry],
    async collect() {
      this.reset()
      for (const services of measured) {
        // Without a database there is nothing to say of feeds, but of everything else.
        const positions = await readFeedPositions(services).catch(() => [])
        for (const each of positions) {
          this.set({ from: each.platform, feed: each.feed }, figure(each, services.clock.now()))
        }
      }
    },
  })
}

gauge('tongban_feed_lag', 'Entries of a feed not yet applied, as of the last look', ({ head, position }) =>
  Math.max(0, head - position),
)
gauge('tongban_feed_age_seconds', 'Time since the last good look at a feed', ({ at }, now) =>
  Math.max(0, (now.getTime() - at.getTime()) / 1000),
)
gauge('tongban_feed_fault', 'Whether following a feed fails', ({ fault }) => (fault === null ? 0 : 1))
