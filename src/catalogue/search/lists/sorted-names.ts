const fullest = 512

/**
 * Numbers in the order of their names, in chunks of at most 512: to put one in moves one chunk, to find those that begin
 * alike is a binary search.
 */
export class SortedNames {
  readonly #chunks: number[][] = [[]]
  readonly #nameOf: (number: number) => string

  constructor(nameOf: (number: number) => string) {
    this.#nameOf = nameOf
  }

  add(number: number): void {
    const { chunk, place } = this.#placeOf(this.#nameOf(number), number)
    const list = this.#chunks[chunk] ?? []
    list.splice(place, 0, number)
    if (list.length > fullest) this.#chunks.splice(chunk + 1, 0, list.splice(fullest / 2))
  }

  remove(number: number): void {
    const { chunk, place } = this.#placeOf(this.#nameOf(number), number)
    const list = this.#chunks[chunk] ?? []
    if (list[place] !== number) return
    list.splice(place, 1)
    if (list.length === 0 && this.#chunks.length > 1) this.#chunks.splice(chunk, 1)
  }

  /** Calls back for those whose name begins so, in order, at most so many. */
  eachBeginning(letters: string, most: number, visit: (number: number) => void): void {
    let { chunk, place } = this.#placeOf(letters, -1)
    for (let left = most; left > 0 && chunk < this.#chunks.length; ) {
      const number = this.#chunks[chunk]?.[place]
      if (number === undefined) {
        chunk += 1
        place = 0
        continue
      }
      if (!this.#nameOf(number).startsWith(letters)) return
      visit(number)
      left -= 1
      place += 1
    }
  }

  // Equal names are in the order of their numbers, so that each has one place.
  #placeOf(name: string, number: number): { chunk: number; place: number } {
    let low = 0
    let high = this.#chunks.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      const first = this.#chunks[middle]?.[0]
      if (first !== undefined && this.#isBefore(name, number, first)) high = middle - 1
      else low = middle
    }
    const list = this.#chunks[low] ?? []
    let start = 0
    let end = list.length
    while (start < end) {
      const middle = (start + end) >> 1
      const there = list[middle]
      if (there !== undefined && there !== number && !this.#isBefore(name, number, there)) start = middle + 1
      else end = middle
    }
    return { chunk: low, place: start }
  }

  #isBefore(name: string, number: number, there: number): boolean {
    const other = this.#nameOf(there)
    return name < other || (name === other && number < there)
  }
}
