import type { ReactNode } from 'react'
import { encodeQr, type QrModules } from '#standards'

/** Light modules around the code, without which scanners do not find it. */
const quiet = 4

/** The code of an address, always black on white. What it leads to stands beside it in words. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }): ReactNode {
  const modules = encodeQr(text)
  const size = modules.length + quiet * 2
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect className="qr__light" width={size} height={size} />
      <path className="qr__dark" d={pathOf(modules)} />
    </svg>
  )
}

/** One rectangle for each run of dark modules: a fifth of the weight of a square each. */
function pathOf(modules: QrModules): string {
  return modules
    .flatMap((row, y) => {
      const line = row.map((dark) => (dark ? '1' : '0')).join('')
      return [...line.matchAll(/1+/g)].map(
        ({ 0: run, index }) => `M${index + quiet} ${y + quiet}h${run.length}v1h-${run.length}z`,
      )
    })
    .join('')
}
