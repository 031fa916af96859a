import type { ReactNode } from 'react'
import type { RowFault } from '#catalogue'
import { type Language, say } from '#kernel/language'
import { href, Pagination, Table, Tag } from '#portal'
import type { BenchPageProps } from '../../frame/bench-page.tsx'
import type { ImportView } from './import-page.tsx'
import { importWords as words } from './words.ts'

/** Row by row what is wrong, by which clause, and what mends it; all of it can be saved. */
export function Report({ frame, view }: BenchPageProps<ImportView>): ReactNode {
  const { language } = frame
  const { found, faults, page, pages } = view
  const { errors, warnings } = found.counts
  const file = (format: string) => `/api/items/imports/${found.id}/report?format=${format}`
  return (
    <section className="stack" aria-labelledby="report">
      <h2 id="report">{say(words.report, language)}</h2>
      {faults.length === 0 ? (
        <p>{say(words.noReport, language)}</p>
      ) : (
        <>
          <p>
            {say(words.faults, language, { errors, warnings })}{' '}
            <a href={file('xlsx')} download>
              {say(words.downloadXlsx, language)}
            </a>{' '}
            <a href={file('csv')} download>
              {say(words.downloadCsv, language)}
            </a>
          </p>
          <Table
            caption={say(words.report, language)}
            captionHidden
            columns={[words.place, words.problem, words.mend].map((each) => ({ label: say(each, language) }))}
            rows={faults.map((fault, index) => ({
              key: `${fault.sheet} ${fault.row} ${fault.column} ${index}`,
              cells: [
                placeOf(fault, language),
                <span key="problem">
                  <Tag tone={fault.severity === 'error' ? 'danger' : 'warn'}>
                    {say(words[fault.severity], language)}
                  </Tag>{' '}
                  {say(fault.words, language)}
                  {fault.clause && <span className="codes">{say(fault.clause, language)}</span>}
                </span>,
                say(fault.mend, language),
              ],
            }))}
          />
          {pages > 1 && (
            <Pagination
              language={language}
              page={page}
              pages={pages}
              total={errors + warnings}
              hrefOf={(number) => href(frame, `/w/items/imports/${found.id}?page=${number}`)}
            />
          )}
        </>
      )}
    </section>
  )
}

/** 事项 第7行 承诺办结时限 (C7), as the programme that shows the sheet counts. */
function placeOf({ sheet, row, column, cell }: RowFault, language: Language): string {
  const parts = [sheet, row > 0 ? say(words.row, language, { row }) : '', column, cell ? `(${cell})` : '']
  return parts.filter(Boolean).join(' ') || say(words.wholeFile, language)
}
