/** A sentence that goes on: texts of items may or may not end in a full stop. */
export function withoutStop(text: string): string {
  return text.replace(/[。.]$/, '')
}
