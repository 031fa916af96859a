/** The pages of a long list: which one is asked for, and what of the list it shows. */
export interface ListPage {
  /** From 1. */
  readonly page: number
  readonly pages: number
  readonly offset: number
  readonly limit: number
}

/** Anything that is no page of the list is its first or last. */
export function pageOf(asked: string | undefined, total: number, size: number): ListPage {
  const pages = Math.max(1, Math.ceil(total / size))
  const number = asked !== undefined && /^\d{1,6}$/.test(asked) ? Number(asked) : 1
  const page = Math.min(pages, Math.max(1, number))
  return { page, pages, offset: (page - 1) * size, limit: size }
}
