/** Arithmetic of GF(256) with the polynomial of ISO/IEC 18004 (x⁸+x⁴+x³+x²+1). */
function multiply(a: number, b: number): number {
  let product = 0
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d)
    product ^= ((b >>> bit) & 1) * a
  }
  return product
}

/** The generator polynomial of a degree, without its leading 1, highest power first. */
function generatorOf(degree: number): number[] {
  const generator = [...new Array<number>(degree - 1).fill(0), 1]
  let root = 1
  for (let step = 0; step < degree; step += 1) {
    for (let place = 0; place < degree; place += 1) {
      generator[place] = multiply(generator[place] ?? 0, root) ^ (generator[place + 1] ?? 0)
    }
    root = multiply(root, 2)
  }
  return generator
}

/** Error correction codewords of a block (ISO/IEC 18004 §7.5). */
export function correctionOf(block: readonly number[], degree: number): number[] {
  const generator = generatorOf(degree)
  let rest = new Array<number>(degree).fill(0)
  for (const codeword of block) {
    const factor = codeword ^ (rest[0] ?? 0)
    rest = [...rest.slice(1), 0].map((value, place) => value ^ multiply(generator[place] ?? 0, factor))
  }
  return rest
}
