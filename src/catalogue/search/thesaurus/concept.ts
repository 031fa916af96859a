/**
 * How people say it, and what the authorities call it.
 *
 * Left: everyday phrases, separated by `|`; the parts of one joined by `+` may stand anywhere in the question. Right: words
 * of titles, separated by spaces, most likely first. Written from how people in all regions talk, dialects included.
 */
export type Concept = readonly [said: string, meant: string]
