const shardCount = 256
const empty = 0xffffffff
const mostAlike = 256

interface Shard {
  tags: Uint16Array
  values: Uint32Array
  used: number
}

/** FNV-1a, one letter further: hashes of all beginnings of a text cost no more than that of the whole. */
export function hashOn(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193) >>> 0
}

export function hashOf(text: string, start: number): number {
  let hash = start
  for (let place = 0; place < text.length; place += 1) hash = hashOn(hash, text.charCodeAt(place))
  return hash
}

/**
 * From a hash to the numbers filed under it, six bytes each. Only 24 bits of the hash are kept, eight of them by the shard:
 * other texts may share them, so who reads compares. In 256 shards, so that none takes long to grow.
 */
export class HashBag {
  readonly #shards: Shard[] = Array.from({ length: shardCount }, () => newShard(16))

  add(hash: number, value: number): void {
    const shard = this.#shardOf(hash)
    if (shard.used * 4 >= shard.tags.length * 3) grow(shard)
    insert(shard, tagOf(hash), value)
  }

  remove(hash: number, value: number): void {
    const shard = this.#shardOf(hash)
    const { tags, values } = shard
    const mask = tags.length - 1
    const tag = tagOf(hash)
    let place = homeOf(tag) & mask
    while (values[place] !== empty && !(tags[place] === tag && values[place] === value)) place = (place + 1) & mask
    if (values[place] === empty) return
    // Close the gap: whatever stands behind and could stand here moves up.
    for (let next = (place + 1) & mask; values[next] !== empty; next = (next + 1) & mask) {
      const home = homeOf(tags[next] ?? 0) & mask
      if (((next - home) & mask) < ((next - place) & mask)) continue
      tags[place] = tags[next] ?? 0
      values[place] = values[next] ?? empty
      place = next
    }
    values[place] = empty
    shard.used -= 1
  }

  /** At most so many numbers, in no order that means anything. */
  read(hash: number, most = 32): number[] {
    const { tags, values } = this.#shardOf(hash)
    const mask = tags.length - 1
    const tag = tagOf(hash)
    const found: number[] = []
    for (let place = homeOf(tag) & mask; values[place] !== empty; place = (place + 1) & mask)
      if (tags[place] === tag && found.push(values[place] ?? 0) === most) break
    return found
  }

  /** Whether `read` would give anything. */
  has(hash: number): boolean {
    return this.read(hash, 1).length > 0
  }

  #shardOf(hash: number): Shard {
    const shard = this.#shards[hash >>> 24]
    if (!shard) throw new RangeError(`No shard for ${hash}`)
    return shard
  }
}

function newShard(size: number): Shard {
  return { tags: new Uint16Array(size), values: new Uint32Array(size).fill(empty), used: 0 }
}

function grow(shard: Shard): void {
  const { tags, values } = shard
  Object.assign(shard, newShard(tags.length * 2))
  for (let place = 0; place < tags.length; place += 1) {
    const value = values[place] ?? empty
    if (value !== empty) insert(shard, tags[place] ?? 0, value)
  }
}

function insert(shard: Shard, tag: number, value: number): void {
  const mask = shard.tags.length - 1
  let place = homeOf(tag) & mask
  let alike = 0
  while (shard.values[place] !== empty) {
    // What so many share tells nothing apart, and would be walked through at every step.
    if (shard.tags[place] === tag && ++alike === mostAlike) return
    place = (place + 1) & mask
  }
  shard.tags[place] = tag
  shard.values[place] = value
  shard.used += 1
}

function tagOf(hash: number): number {
  return (hash ^ (hash >>> 9)) & 0xffff
}

// Neighbouring tags must not have neighbouring homes.
function homeOf(tag: number): number {
  return Math.imul(tag, 0x9e3779b1) >>> 12
}
