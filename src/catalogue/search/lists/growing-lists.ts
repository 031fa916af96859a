const chunkSize = 1 << 16
const smallest = 1

/**
 * Many short lists of 32-bit numbers in few typed arrays. A list that outgrows its block moves into one twice as large;
 * the old block serves the next list of its size, so nothing ever has to be compacted.
 */
export class GrowingLists {
  readonly #chunks: Uint32Array[] = []
  readonly #free = new Map<number, number[]>()
  // Per list: where its block begins, counted over all chunks; how many numbers it holds; how many it could.
  #heads = new Uint32Array(3 * 64)
  #next = chunkSize

  lengthOf(list: number): number {
    return this.#heads[list * 3 + 1] ?? 0
  }

  /** The list as it is stored: read it at once, the next `add` may move it. */
  read(list: number): Uint32Array {
    const block = this.#heads[list * 3] ?? 0
    const start = block % chunkSize
    return this.#chunkOf(block).subarray(start, start + this.lengthOf(list))
  }

  add(list: number, value: number): void {
    const at = list * 3
    if (at >= this.#heads.length) this.#lengthenHeads(at)
    const length = this.#heads[at + 1] ?? 0
    if (length === (this.#heads[at + 2] ?? 0)) this.#move(list, Math.max(smallest, length * 2))
    const block = this.#heads[at] ?? 0
    this.#chunkOf(block)[(block % chunkSize) + length] = value
    this.#heads[at + 1] = length + 1
  }

  /** Takes out every value that the test accepts; the order of the others may change. */
  remove(list: number, isGone: (value: number) => boolean): void {
    const values = this.read(list)
    let length = values.length
    for (let place = 0; place < length; ) {
      if (isGone(values[place] ?? 0)) {
        length -= 1
        values[place] = values[length] ?? 0
      } else place += 1
    }
    this.#heads[list * 3 + 1] = length
  }

  clear(list: number): void {
    if (list * 3 >= this.#heads.length) return
    this.#release(list)
    this.#heads.fill(0, list * 3, list * 3 + 3)
  }

  #lengthenHeads(at: number): void {
    const longer = new Uint32Array(Math.ceil((at + 3) * 1.5))
    longer.set(this.#heads)
    this.#heads = longer
  }

  #move(list: number, capacity: number): void {
    const at = list * 3
    const old = this.read(list)
    const block = this.#free.get(capacity)?.pop() ?? this.#cut(capacity)
    this.#chunkOf(block).set(old, block % chunkSize)
    this.#release(list)
    this.#heads[at] = block
    this.#heads[at + 2] = capacity
  }

  #cut(capacity: number): number {
    if (capacity >= chunkSize) {
      // Longer than a chunk: one of its own.
      this.#chunks.push(new Uint32Array(capacity))
      this.#next = chunkSize
      return (this.#chunks.length - 1) * chunkSize
    }
    if (this.#next + capacity > chunkSize) {
      this.#chunks.push(new Uint32Array(chunkSize))
      this.#next = 0
    }
    const block = (this.#chunks.length - 1) * chunkSize + this.#next
    this.#next += capacity
    return block
  }

  #release(list: number): void {
    const capacity = this.#heads[list * 3 + 2] ?? 0
    if (capacity === 0) return
    const block = this.#heads[list * 3] ?? 0
    const blocks = this.#free.get(capacity)
    if (blocks) blocks.push(block)
    else this.#free.set(capacity, [block])
  }

  #chunkOf(block: number): Uint32Array {
    return this.#chunks[Math.floor(block / chunkSize)] ?? nothing
  }
}

const nothing = new Uint32Array(0)
