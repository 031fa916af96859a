import type { Rule } from './rule.ts'
import { basicItemRules, itemRules } from './rules.ts'

/** The table of rules as a document, for whoever fills in items and has to know what is refused. */
export function rulesManual(): string {
  const basic = new Set(basicItemRules.map(({ id }) => id))
  return [
    '# What the linter of service items looks at',
    '',
    'Generated from `src/catalogue/lint/rules.ts` by `TONGBAN_WRITE_MANUALS=1 node bin/tongban.js test src/catalogue/lint/rules-manual.test.ts`; the same test fails while this file is out of date.',
    '',
    'An `error` stands in the way of publication; a `warning` is said and left to the editor. Rules marked `basic` hold for basic items too.',
    '',
    '| rule | element | severity | holds for | by | 怎么改 | what mends it |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...itemRules.map((rule) => lineOf(rule, basic.has(rule.id))),
    '',
  ].join('\n')
}

function lineOf<Subject>({ id, element, severity, clause, mend }: Rule<Subject>, isBasic: boolean): string {
  return `| \`${id}\` | \`${element}\` | ${severity} | ${isBasic ? 'item, basic' : 'item'} | ${clause.zh} | ${mend.zh} | ${mend.en} |`
}
