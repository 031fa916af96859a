/** The provider's own greeting on a Node.js that has not been declared long-term support yet. */
const greeting = 'oidc-provider WARNING: Unsupported runtime'

/**
 * Loads the protocol code when a hub starts: nodes do without it and stay smaller. Its greeting about the version of
 * Node.js is left out, since the start has just proven that this one computes rightly.
 */
export async function loadProvider(): Promise<typeof import('./mount.ts')> {
  const { warn } = console
  console.warn = (...message: unknown[]) => {
    if (!String(message[0]).includes(greeting)) warn.apply(console, message)
  }
  try {
    return await import('./mount.ts')
  } finally {
    console.warn = warn
  }
}
