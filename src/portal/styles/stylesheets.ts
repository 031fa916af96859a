import type { Asset } from './minify.ts'
import { assetOf, minifyStyle, read } from './minify.ts'

/** In the order of the cascade. */
export const portalSheets = [
  'tokens',
  'base',
  'frame',
  'layout',
  'components-cards',
  'components-facts',
  'components-form',
  'components-choices',
  'components-progress',
  'components-navigation',
  'components-catalogue',
  'elder',
] as const

const darkBlock = /:root\[data-theme="dark"\]\s*\{([^}]*)\}/

/** The dark values stand once in tokens.css; whoever follows the device gets the same ones, except in elderly mode. */
export function withSystemDark(tokens: string): string {
  return tokens.replace(
    darkBlock,
    (block, values: string) =>
      `${block}\n@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]):not([data-mode="elder"]) {${values}} }`,
  )
}

function source(name: string): string {
  const text = read(new URL(`${name}.css`, import.meta.url))
  return name === 'tokens' ? withSystemDark(text) : text
}

export function buildPortalSheet(): Asset {
  return sheet('portal', [...portalSheets, 'print'])
}

/** The staff's sheet contains the public one: one request, one cascade. */
export function buildWorkbenchSheet(): Asset {
  return sheet('workbench', [...portalSheets, 'workbench', 'workbench-items', 'print'])
}

function sheet(name: string, parts: readonly string[]): Asset {
  return assetOf(name, 'css', 'text/css; charset=utf-8', minifyStyle(parts.map(source).join('\n')))
}
