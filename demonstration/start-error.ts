/** Why a start is impossible: one sentence that says what and the mend. */
export class StartError extends Error {
  override name = 'StartError'
}
