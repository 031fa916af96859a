// A file is sent as soon as it is chosen, in parts that are repeated when the line breaks (portal.md 3.12). Without script,
// without a secure context, or when nothing helps, the form of the page sends it at once.
import { announce, said } from './said.ts'

const tries = 5
const firstPauseMs = 800

export function uploadInParts(): void {
  if (!globalThis.crypto?.subtle) return
  for (const input of document.querySelectorAll<HTMLInputElement>('input[type=file][data-parts]'))
    input.addEventListener('change', () => void sendChosen(input))
}

/** What the server says about a file; sending it again would not change that. */
class Refusal extends Error {}

async function sendChosen(input: HTMLInputElement): Promise<void> {
  const files = [...(input.files ?? [])]
  if (files.length === 0) return
  const line = lineUnder(input)
  input.setAttribute('aria-busy', 'true')
  try {
    for (const file of files)
      await send(input, file, (share) => {
        line.textContent = said(`正在上传，${share}%`, `Uploading, ${share}%`)
      })
    // Sent: the form must not send it a second time.
    input.value = ''
    await show(input)
    line.textContent = ''
    announce(said('已上传', 'Uploaded'))
  } catch (error) {
    if (error instanceof Refusal) input.value = ''
    line.textContent =
      error instanceof Refusal
        ? error.message
        : said('没有传上去，请检查网络后再点上传', 'It was not sent: check the network, then press the button')
    announce(line.textContent)
  } finally {
    input.removeAttribute('aria-busy')
  }
}

function lineUnder(input: HTMLInputElement): HTMLElement {
  const found = input.parentElement?.querySelector<HTMLElement>('[data-upload-line]')
  if (found) return found
  const line = document.createElement('p')
  line.className = 'support'
  line.setAttribute('data-upload-line', '')
  input.after(line)
  return line
}

async function send(input: HTMLInputElement, file: File, progress: (share: number) => void): Promise<void> {
  const { parts: address = '', material = '' } = input.dataset
  const csrf = input.form?.querySelector<HTMLInputElement>('input[name=csrf]')?.value ?? ''
  const whole = await file.arrayBuffer()
  const fields = { csrf, material, name: file.name, bytes: String(file.size), fingerprint: await digestOf(whole) }
  const begun = (await post(address, new URLSearchParams(fields))) as {
    uploadId: string
    partBytes: number
    arrived: number[]
  }
  const count = Math.ceil(file.size / begun.partBytes)
  for (let number = 0; number < count; number += 1) {
    progress(Math.floor((number / count) * 100))
    if (begun.arrived.includes(number)) continue
    const bytes = whole.slice(number * begun.partBytes, (number + 1) * begun.partBytes)
    const form = new FormData()
    form.append('csrf', csrf)
    form.append('digest', await digestOf(bytes))
    form.append('part', new Blob([bytes]), 'part')
    await post(`${address}/${begun.uploadId}/parts/${number}`, form)
  }
  await post(`${address}/${begun.uploadId}/finish`, new URLSearchParams({ csrf }))
}

/** Asks again when nobody answered or the server is busy; a refusal is final. */
async function post(address: string, body: FormData | URLSearchParams): Promise<unknown> {
  for (let count = 1; ; count += 1) {
    const answer = await fetch(address, { method: 'POST', body }).catch(() => undefined)
    if (answer?.ok) return answer.json()
    if (answer && answer.status < 500 && answer.status !== 429) throw new Refusal(await wordsOf(answer))
    if (count === tries) throw new Error('no answer')
    await new Promise((done) => setTimeout(done, firstPauseMs * 2 ** (count - 1)))
  }
}

async function wordsOf(answer: Response): Promise<string> {
  const problem = (await answer.json().catch(() => ({}))) as { title?: string; detail?: string }
  return [problem.title, problem.detail].filter(Boolean).join(said('。', '. '))
}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The page as it is now; where something is being written, its list of files alone. */
async function show(input: HTMLInputElement): Promise<void> {
  if (input.dataset.redraw === 'page') {
    location.reload()
    return
  }
  const answer = await fetch(location.href)
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const name = `[data-files="${CSS.escape(input.id)}"]`
  const fresh = page.querySelector(name)
  if (fresh) document.querySelector(name)?.replaceChildren(...fresh.childNodes)
}
