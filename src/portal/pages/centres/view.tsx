import type { ReactNode } from 'react'
import type { Guide } from '#catalogue'
import type { ListedCentre } from '#centres'
import { say } from '#kernel/language'
import { Breadcrumb, ButtonLink, Container, EmptyState, EntryList, PageHead } from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import { centreEntry } from './centre-entry.tsx'
import { centreWords as words } from './words.ts'

interface CentresProps {
  readonly frame: Frame
  readonly view: { readonly centres: readonly ListedCentre[]; readonly item: Guide | undefined }
}

export function CentresPage({ frame, view }: CentresProps): ReactNode {
  const { language, region } = frame
  const { centres, item } = view
  const title = item ? say(words.forItem, language, { item: say(item.name, language) }) : say(words.title, language)
  const query = item ? `?item=${item.handlingCode}` : ''
  return (
    <PortalFrame frame={frame}>
      <Container>
        <PageHead title={title} lead={say(words.lead, language, { region: region.name })}>
          <Breadcrumb
            language={language}
            crumbs={[{ text: say(words.home, language), href: href(frame, '/') }, { text: say(words.title, language) }]}
          />
        </PageHead>
        {centres.length === 0 ? (
          <EmptyState text={say(item ? words.noneForItem : words.none, language)}>
            <p>{say(words.noneText, language)}</p>
          </EmptyState>
        ) : (
          <EntryList entries={centres.map((listed) => centreEntry(listed, frame, query))} />
        )}
        {item && (
          <p>
            <ButtonLink kind="secondary" href={href(frame, '/centres')}>
              {say(words.all, language)}
            </ButtonLink>
          </p>
        )}
      </Container>
    </PortalFrame>
  )
}
