import pino from 'pino'

/** Facts a log line may carry: ids, counts and codes. Text from outside goes through `withoutPersonalData` all the same. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null | undefined>>

export interface Log {
  info(event: string, facts?: LogFacts): void
  warn(event: string, facts?: LogFacts): void
  error(event: string, facts?: LogFacts, error?: unknown): void
}

// Letters may stand beside a number (`id3601…`, `+86…`); only a longer run of digits is another thing, a case number say.
const personNumber = /(?<![0-9])[1-9][0-9]{16}[0-9Xx](?![0-9])/g
const phone = /(?<![0-9])(?:86)?1[0-9]{10}(?![0-9])/g
// Line breaks and other control characters would let input forge log lines.
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is what this is for
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g

/** The text with everything that looks like a person's number or phone masked, on one line, at most 500 characters. */
export function withoutPersonalData(text: string): string {
  return text.replace(control, ' ').replace(personNumber, '[number]').replace(phone, '[phone]').slice(0, 500)
}

function clean(facts: LogFacts | undefined): Record<string, unknown> {
  if (!facts) return {}
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [key, typeof value === 'string' ? withoutPersonalData(value) : value]),
  )
}

/** Only the kind of an error and where it happened: messages of drivers may quote the row that failed. */
function errorFacts(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error }
  const frames = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')) ?? []
  const sqlState = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return { error: error.name, sqlState, at: frames.slice(0, 6).map((line) => withoutPersonalData(line.trim())) }
}

/** A log that cannot carry personal data: no objects, no bodies, no error messages, every string masked. */
export function createLog(platform: string, level: string, destination?: pino.DestinationStream): Log {
  const logger = pino(
    { level, base: { platform }, timestamp: pino.stdTimeFunctions.isoTime },
    destination ?? pino.destination(1),
  )
  return {
    info: (event, facts) => logger.info(clean(facts), event),
    warn: (event, facts) => logger.warn(clean(facts), event),
    error: (event, facts, error) =>
      logger.error({ ...clean(facts), ...(error !== undefined && errorFacts(error)) }, event),
  }
}
