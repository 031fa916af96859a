import { stop } from 'esbuild'
import type { Call, Reply, Route } from '#kernel/http'
import { file, route } from '#kernel/http'
import { buildPortalScript, buildWorkbenchScript } from '../script/scripts.ts'
import type { Asset } from './minify.ts'
import { assetOf } from './minify.ts'
import { buildPortalSheet, buildWorkbenchSheet } from './stylesheets.ts'

/** The wordmark's first character on indigo; the only picture the site has, and not an emblem. */
const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#17508F"/><path d="M8 9.5 11 12M7 15h4v6.5M7 25c2-1 3-2 4-3.5 3 3 8 3.5 14 3M13 8h11l-4 3M14 12h10v9.5M14 12v9.5M14 16.5h10M19 12v9.5" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>'

interface Assets {
  readonly portalSheet: Asset
  readonly workbenchSheet: Asset
  readonly script: Asset
  readonly workbenchScript: Asset
  readonly icon: Asset
}

let built: Assets | undefined

// Built at first use and kept: the sources cannot change while the server runs.
function assets(): Assets {
  if (built) return built
  built = {
    portalSheet: buildPortalSheet(),
    workbenchSheet: buildWorkbenchSheet(),
    script: buildPortalScript(),
    workbenchScript: buildWorkbenchScript(),
    icon: assetOf('icon', 'svg', 'image/svg+xml', icon),
  }
  // Its service process would stay for as long as ours, with nothing left to do.
  void stop()
  return built
}

/** Addresses for the head of a document. */
export function assetPaths(): Readonly<Record<keyof Assets, string>> {
  const { portalSheet, workbenchSheet, script, workbenchScript, icon: picture } = assets()
  return {
    portalSheet: portalSheet.path,
    workbenchSheet: workbenchSheet.path,
    script: script.path,
    workbenchScript: workbenchScript.path,
    icon: picture.path,
  }
}

export function assetRoutes(): Route[] {
  return Object.values<Asset>({ ...assets() }).map((asset) =>
    route({
      method: 'GET',
      path: asset.path,
      act: 'portal.asset',
      may: 'anyone',
      answers: 'page',
      handle: async (call) => serve(asset, call),
    }),
  )
}

/** Compressed once at start instead of for every visitor. */
function serve(asset: Asset, call: Pick<Call, 'header'>): Reply {
  const zipped = /\bgzip\b/.test(call.header('accept-encoding') ?? '')
  return file(zipped ? asset.gzip : asset.body, asset.mediaType, {
    headers: {
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(zipped && { 'content-encoding': 'gzip' }),
    },
  })
}
