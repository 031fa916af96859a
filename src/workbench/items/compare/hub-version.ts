import type { Call } from '#kernel/http'

const timeoutMs = 2000

/** How far the hub is with an item: the version it shows, null for one it does not know, undefined when it did not answer. */
export async function readHubVersion(
  { services }: Pick<Call, 'services'>,
  code: string,
): Promise<number | null | undefined> {
  const { outbound, config } = services
  try {
    const url = `${config.hubOrigin}/api/items/${code}`
    const answer = await outbound({ url, method: 'GET', headers: { accept: 'application/json' }, timeoutMs })
    if (answer.status === 404) return null
    const item: unknown = answer.status === 200 ? JSON.parse(answer.body.toString()) : undefined
    const isItem = typeof item === 'object' && item !== null && 'version' in item
    return isItem && typeof item.version === 'number' ? item.version : undefined
  } catch {
    // The hub is away, or a page of its own stands in between: then nobody knows, and the page says so.
    return undefined
  }
}
