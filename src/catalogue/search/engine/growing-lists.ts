const chunkSize = 1 << 16
const smallest = 2

/**
 * Many short lists of 32-bit numbers in few typed arrays. A list that outgrows its block moves into one twice as large;
 * the old block serves the next list of its size, so nothing ever has to be compacted.
 */
export class GrowingLists {
  readonly #chunks: Uint32Array[] = []
  readonly #free = new Map<number, number[]>()
  // Per list: chunk, offset, length, capacity.
  readonly #heads: number[] = []
  #next = chunkSize

  lengthOf(list: number): number {
    return this.#heads[list * 4 + 2] ?? 0
  }

  /** The list as it is stored: read it at once, the next `add` may move it. */
  read(list: number): Uint32Array {
    const at = list * 4
    const start = this.#heads[at + 1] ?? 0
    return this.#chunkOf(this.#heads[at] ?? 0).subarray(start, start + this.lengthOf(list))
  }

  add(list: number, value: number): void {
    while (this.#heads.length <= list * 4) this.#heads.push(0, 0, 0, 0)
    const at = list * 4
    const length = this.#heads[at + 2] ?? 0
    if (length === (this.#heads[at + 3] ?? 0)) this.#move(at, Math.max(smallest, length * 2))
    this.#chunkOf(this.#heads[at] ?? 0)[(this.#heads[at + 1] ?? 0) + length] = value
    this.#heads[at + 2] = length + 1
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
    this.#heads[list * 4 + 2] = length
  }

  clear(list: number): void {
    const at = list * 4
    if (this.#heads.length <= at) return
    this.#release(at)
    for (let part = 0; part < 4; part += 1) this.#heads[at + part] = 0
  }

  #move(at: number, capacity: number): void {
    const length = this.#heads[at + 2] ?? 0
    const old = this.read(at / 4)
    const block = this.#free.get(capacity)?.pop() ?? this.#cut(capacity)
    const chunk = Math.floor(block / chunkSize)
    this.#chunkOf(chunk).set(old, block % chunkSize)
    this.#release(at)
    this.#heads[at] = chunk
    this.#heads[at + 1] = block % chunkSize
    this.#heads[at + 2] = length
    this.#heads[at + 3] = capacity
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

  #release(at: number): void {
    const capacity = this.#heads[at + 3] ?? 0
    if (capacity === 0) return
    const block = (this.#heads[at] ?? 0) * chunkSize + (this.#heads[at + 1] ?? 0)
    const blocks = this.#free.get(capacity)
    if (blocks) blocks.push(block)
    else this.#free.set(capacity, [block])
  }

  #chunkOf(number: number): Uint32Array {
    return this.#chunks[number] ?? nothing
  }
}

const nothing = new Uint32Array(0)
