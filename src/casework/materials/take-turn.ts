/** Pictures and PDFs that are looked at side by side: each is held whole meanwhile. */
const atOnce = 2

let working = 0
const waiting: (() => void)[] = []

/** Runs the work when it is its turn: however many people upload at once, memory and processor are used by a few. */
export async function takeTurn<T>(work: () => Promise<T>): Promise<T> {
  if (working >= atOnce) await new Promise<void>((done) => waiting.push(done))
  else working += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else working -= 1
  }
}
