import { kernelProblems } from '../problem.ts'

/** What stands on an identity card, as the reader of a window gives it. */
export interface IdentityCard {
  readonly name: string
  readonly residentId: string
}

/** The card readers of windows. */
export interface CardReader {
  /** Whether there are any: without one name and number are typed, and checked later. */
  readonly isThere: boolean
  /** Cards that lie on the reader; of a real one at most one, of the sandbox all that one may choose from. */
  list(): readonly { readonly id: string; readonly label: string }[]
  /** @throws kernel.unavailable when there is no such card, or no reader */
  read(id: string): Promise<IdentityCard>
}

/** A platform whose windows have no reader. */
export const noCardReader: CardReader = {
  isThere: false,
  list: () => [],
  read: () => Promise.reject(kernelProblems.unavailable()),
}

/** A list of choices is no longer than this (portal.md 2.6). */
const mostShown = 15

/** A reader onto which the sample people lay their cards; production refuses it. */
export function sandboxCardReader(cards: readonly IdentityCard[]): CardReader {
  return {
    isThere: true,
    list: () => cards.slice(0, mostShown).map(({ name }, index) => ({ id: String(index + 1), label: name })),
    async read(id) {
      const card = cards[Number(id) - 1]
      if (!card) throw kernelProblems.unavailable()
      return { name: card.name, residentId: card.residentId }
    },
  }
}
