import type { Route } from '#kernel/http'

/** The routes of a hub and of a node, as composed. */
export interface RouteTables {
  readonly hub: readonly Route[]
  readonly node: readonly Route[]
}

/** A route as the table of permissions lists it. */
export type Permission = Pick<Route, 'method' | 'path' | 'act' | 'may' | 'limit'>

export function permissionKey({ method, path }: Pick<Route, 'method' | 'path'>): string {
  return `${method} ${path}`
}

/** Files of the site have a digest of their content in their name; the table is about who may read them. */
function withoutDigest(path: string): string {
  return path.replace(/^(\/assets\/[a-z-]+)\.[^/]+\.([a-z]+)$/, '$1.….$2')
}

/** Every route once, by path; the same path at hub and node is the same route. */
export function permissionsOf({ hub, node }: RouteTables): (Permission & { readonly where: string })[] {
  const atNode = new Set(node.map(permissionKey))
  const atHub = new Set(hub.map(permissionKey))
  const all = new Map([...node, ...hub].map((route) => [permissionKey(route), route]))
  return [...all]
    .map(([key, { method, path, act, may, limit }]) => {
      const where = atHub.has(key) && atNode.has(key) ? 'everywhere' : atHub.has(key) ? 'hub' : 'node'
      return { method, path: withoutDigest(path), act, may, ...(limit && { limit }), where }
    })
    .sort((a, b) => (`${a.path} ${a.method}` < `${b.path} ${b.method}` ? -1 : 1))
}

/** docs/permissions.md: who may call what. */
export function permissionsManual(tables: RouteTables): string {
  const lines = permissionsOf(tables).map(
    ({ method, path, act, may, limit, where }) =>
      `| ${method} | \`${path}\` | \`${act}\` | ${may} | ${limit ? `${limit.max} in ${limit.seconds} s` : ''} | ${where} |`,
  )
  return [
    '# Who may call what',
    '',
    'Generated from the route tables by `TONGBAN_WRITE_MANUALS=1 node bin/tongban.js test test/permissions.test.ts`; the same test fails while this file is out of date.',
    '',
    '`may` is the gate before the act: `anyone`, `person` (signed in), `person:2` (real name checked), `officer`, `officer:<duty>`, `platform` (signed request of a platform on the trust list), `client` (signed request of a department’s system). Whose case, whose office and the like are asked by the act itself, and by row-level security. `limit` is the most calls of that act by one address. What is not listed does not exist (404). The OpenID provider of the hub owns `/oidc/*` and `/.well-known/openid-configuration`.',
    '',
    '| method | path | act | may | limit | where |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n')
}
