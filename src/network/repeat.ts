const firstWait = 1_000

export interface Repeating {
  /** Settles after the first attempt, however it went. */
  readonly first: Promise<void>
  /** No attempt begins any more; waits for the one under way. */
  stop(): Promise<void>
}

/**
 * Does the same work again and again: `every` milliseconds after it went well; after a failure 1, 2, 4 … s, at most
 * `longestWait`, so that two platforms that start together find each other at once and one that is away is not pestered.
 */
export function repeat(
  work: () => Promise<void>,
  every: number,
  onFailure: (error: unknown) => void,
  longestWait: number = every,
): Repeating {
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  let wait = firstWait

  async function attempt(): Promise<void> {
    let next = every
    try {
      await work()
      wait = firstWait
    } catch (error) {
      onFailure(error)
      next = Math.min(wait, longestWait)
      wait = Math.min(wait * 2, longestWait)
    }
    if (isStopped) return
    timer = setTimeout(() => {
      underWay = attempt()
    }, next)
  }

  let underWay = attempt()
  return {
    first: underWay,
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await underWay
    },
  }
}
