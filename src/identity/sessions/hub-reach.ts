import type { Services } from '#kernel/services'

const probeMs = 700

/** Whether the hub answers now. Asked before a browser is sent there: nobody is to land on a dead address. */
export async function isHubReachable({ config, platform, outbound }: Services): Promise<boolean> {
  if (platform.kind === 'hub') return true
  try {
    const { status } = await outbound({
      url: `${config.hubOrigin}/livez`,
      method: 'GET',
      headers: {},
      timeoutMs: probeMs,
    })
    return status === 200
  } catch {
    return false
  }
}
