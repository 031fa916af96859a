const shards = 64
const empty = 0xffffffff
const mostAlike = 256

interface Shard {
  keys: Uint32Array
  values: Uint32Array
  used: number
}

/** FNV-1a, one letter further: hashes of all beginnings of a text cost no more than that of the whole. */
export function hashOn(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193) >>> 0
}

export const hashStart = 0x811c9dc5

export function hashOf(text: string, start = hashStart): number {
  let hash = start
  for (let place = 0; place < text.length; place += 1) hash = hashOn(hash, text.charCodeAt(place))
  return hash
}

/**
 * From a hash to the numbers filed under it, eight bytes each. Other texts may share the hash: who reads compares.
 * In 64 shards, so that none takes long to grow.
 */
export class HashBag {
  readonly #shards: Shard[] = Array.from({ length: shards }, () => newShard(32))

  add(hash: number, value: number): void {
    const shard = this.#shardOf(hash)
    if (shard.used * 4 >= shard.keys.length * 3) grow(shard)
    insert(shard, hash, value)
  }

  remove(hash: number, value: number): void {
    const shard = this.#shardOf(hash)
    const { keys, values } = shard
    const mask = keys.length - 1
    let place = mixed(hash) & mask
    while (values[place] !== empty && !(keys[place] === hash && values[place] === value)) place = (place + 1) & mask
    if (values[place] === empty) return
    // Close the gap: whatever stands behind and could stand here moves up.
    for (let next = (place + 1) & mask; values[next] !== empty; next = (next + 1) & mask) {
      const home = mixed(keys[next] ?? 0) & mask
      if (((next - home) & mask) < ((next - place) & mask)) continue
      keys[place] = keys[next] ?? 0
      values[place] = values[next] ?? empty
      place = next
    }
    values[place] = empty
    shard.used -= 1
  }

  /** At most so many numbers, in no order that means anything. */
  read(hash: number, most = 32): number[] {
    const { keys, values } = this.#shardOf(hash)
    const mask = keys.length - 1
    const found: number[] = []
    for (let place = mixed(hash) & mask; values[place] !== empty; place = (place + 1) & mask)
      if (keys[place] === hash && found.push(values[place] ?? 0) === most) break
    return found
  }

  has(hash: number): boolean {
    const { keys, values } = this.#shardOf(hash)
    const mask = keys.length - 1
    for (let place = mixed(hash) & mask; values[place] !== empty; place = (place + 1) & mask)
      if (keys[place] === hash) return true
    return false
  }

  #shardOf(hash: number): Shard {
    const shard = this.#shards[hash >>> 26]
    if (!shard) throw new RangeError(`No shard for ${hash}`)
    return shard
  }
}

function newShard(size: number): Shard {
  return { keys: new Uint32Array(size), values: new Uint32Array(size).fill(empty), used: 0 }
}

function grow(shard: Shard): void {
  const { keys, values } = shard
  Object.assign(shard, newShard(keys.length * 2))
  for (let place = 0; place < keys.length; place += 1) {
    const value = values[place] ?? empty
    if (value !== empty) insert(shard, keys[place] ?? 0, value)
  }
}

function insert(shard: Shard, hash: number, value: number): void {
  const mask = shard.keys.length - 1
  let place = mixed(hash) & mask
  let alike = 0
  while (shard.values[place] !== empty) {
    // What so many share tells nothing apart, and would be walked through at every step.
    if (shard.keys[place] === hash && ++alike === mostAlike) return
    place = (place + 1) & mask
  }
  shard.keys[place] = hash
  shard.values[place] = value
  shard.used += 1
}

// The high bits chose the shard; the low bits of FNV alone cluster.
function mixed(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8
}
