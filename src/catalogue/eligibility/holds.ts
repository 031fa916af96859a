import type { Variables } from './context.ts'
import { truthOf, variablesRead } from './evaluate.ts'

/**
 * Whether something with a condition is asked for. While an answer that the condition reads is still to come, it is not
 * yet; where only a source was silent it is, because then the person alone can say it.
 */
export function holds(when: string, variables: Variables): boolean {
  const truth = truthOf(when, variables)
  if (truth !== 'unknown') return truth === 'true'
  return variablesRead(when).every((path) => !path.startsWith('answers.') || variables.has(path))
}
