import { type Frame, href } from '../../frame/index.ts'

export interface ProofsAddress {
  readonly list?: 'abolished' | 'commitments'
  readonly q?: string
  readonly page?: number
}

export function proofsHref(frame: Pick<Frame, 'language'>, { list, q = '', page }: ProofsAddress = {}): string {
  const query = new URLSearchParams({
    ...(list === 'commitments' && { list }),
    ...(q !== '' && { q }),
    ...(page !== undefined && page > 1 && { page: String(page) }),
  }).toString()
  return href(frame, query === '' ? '/proofs' : `/proofs?${query}`)
}
