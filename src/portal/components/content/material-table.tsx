import type { ReactNode } from 'react'
import type { Language } from '#kernel/language'
import { say } from '#kernel/language'
import { componentWords } from '../component-words.ts'
import { Table } from './table.tsx'
import { Tag } from './tag.tsx'

export interface MaterialLine {
  readonly key: string
  readonly name: ReactNode
  /** The tag: 免交, 要交, 请补. */
  readonly tag: string
  readonly waived: boolean
  /** 调用电子证照 | 数据核验 | 告知承诺 | 已取消该证明, or the reason why it is still needed. */
  readonly how: string
  readonly source?: ReactNode
}

/** Every paper the law names stays listed, so that one sees what has been spared (portal.md 3.3). Never struck through. */
export function MaterialTable({
  language,
  caption,
  materials,
}: {
  readonly language: Language
  readonly caption: string
  readonly materials: readonly MaterialLine[]
}): ReactNode {
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { label: say(componentWords.material, language) },
        { label: say(componentWords.handling, language) },
        { label: say(componentWords.source, language) },
      ]}
      rows={materials.map(({ key, name, tag, waived, how, source }) => ({
        key,
        cells: [
          name,
          <span className="material" key="how">
            <Tag tone={waived ? 'ok' : 'warn'} icon={waived ? 'check' : 'document'}>
              {tag}
            </Tag>
            <span className="material__how">{how}</span>
          </span>,
          source ?? '–',
        ],
      }))}
    />
  )
}
