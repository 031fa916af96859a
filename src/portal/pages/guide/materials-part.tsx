import type { ReactNode } from 'react'
import { type Guide, type Material, type TrustGrade, trustOf } from '#catalogue'
import { type Language, say } from '#kernel/language'
import { type MaterialLine, MaterialTable, Section, Tabs } from '../../components/index.ts'
import { type Frame, href } from '../../frame/index.ts'
import type { Papers } from './situations.ts'
import { materialWords, guideWords as words } from './words.ts'

interface MaterialsProps {
  readonly frame: Frame
  readonly guide: Guide
  readonly papers: Papers
}

/** Which situation, then every paper the law names with what happens to it. */
export function MaterialsPart({ frame, guide, papers }: MaterialsProps): ReactNode {
  const { language } = frame
  const { materials, toHandIn } = papers
  const count = toHandIn.most
  const title = materials.length === 0 ? words.materialsNone : count === 0 ? words.materialsSpared : words.materialsLeft
  const isRange = toHandIn.least !== count
  return (
    <Section
      title={isRange ? say(words.materialsVary, language, toHandIn) : say(title, language, { count })}
      id="materials"
    >
      {guide.situations.length > 0 && <SituationQuestion frame={frame} guide={guide} papers={papers} />}
      {materials.length > 0 && (
        <MaterialTable
          language={language}
          caption={say(words.materialsCaption, language)}
          materials={materials.map((material) => lineOf(material, language))}
        />
      )}
      {guide.online && materials.length > count && <p className="support">{say(words.fallback, language)}</p>}
    </Section>
  )
}

/** A question answered by a link, so that the answer has an address and nothing is kept. */
function SituationQuestion({ frame, guide, papers }: MaterialsProps): ReactNode {
  const { language } = frame
  const path = href(frame, `/items/${guide.handlingCode}`)
  const hrefOf = (id: string) => `${path}?situation=${encodeURIComponent(id)}#materials`
  return (
    <>
      <h3>{say(materialWords.situation, language)}</h3>
      <p className="support">{say(materialWords.situationLead, language)}</p>
      <Tabs
        label={say(materialWords.situation, language)}
        tabs={[
          ...guide.situations.map(({ id, title }) => ({
            text: say(title, language),
            href: hrefOf(id),
            current: papers.situation?.id === id,
          })),
          {
            text: say(materialWords.everySituation, language),
            href: `${path}#materials`,
            current: papers.situation === null,
          },
        ]}
      />
    </>
  )
}

/** Every paper the law names stays listed, so that one sees what was spared (portal.md 3.3). */
export function lineOf(material: Material, language: Language): MaterialLine {
  const { id, name, waiver, source, standard } = material
  const waived = waiver.kind !== 'required'
  const how = waived ? say(words[waiver.kind], language) : say(waiver.reason, language)
  const grade = trustOf(material)
  return {
    key: id,
    name: waived ? (
      say(name, language)
    ) : (
      <span>
        {say(name, language)}
        <PaperDetails material={material} language={language} />
      </span>
    ),
    tag: say(waived ? words.spared : words.asked, language),
    waived,
    how: waived ? how : `${say(standard, language)}${language === 'en' ? '. ' : '。'}${how}`,
    source: (
      <span>
        {say(source, language)}
        {grade && <span className="small-line">{sayTrust(grade, language)}</span>}
      </span>
    ),
  }
}

/** What a paper has to look like, with its forms: only of those that are handed in. */
function PaperDetails({ material, language }: { readonly material: Material; readonly language: Language }): ReactNode {
  const { details } = material
  if (!details) return null
  const form = sayForm(material, language)
  const forms = [
    { words: materialWords.blankForm, address: details.blankForm },
    { words: materialWords.sampleForm, address: details.sampleForm },
  ]
  return (
    <>
      <span className="small-line">{form}</span>
      {details.note && (
        <span className="small-line">{say(materialWords.note, language, { text: say(details.note, language) })}</span>
      )}
      {details.legalBasis && (
        <span className="small-line">
          {say(materialWords.by, language, { text: say(details.legalBasis, language) })}
        </span>
      )}
      {forms.flatMap(({ words: label, address }) =>
        address !== undefined && isAddress(address) ? (
          <a key={address} className="small-line" href={address}>
            {say(label, language)}
            <span className="hidden-text">{` ${say(material.name, language)}`}</span>
          </a>
        ) : (
          []
        ),
      )}
    </>
  )
}

function sayTrust(grade: TrustGrade, language: Language): string {
  return say(materialWords[grade], language)
}

/** 原件1份，纸质，可以先办后补. */
export function sayForm({ details }: Pick<Material, 'details'>, language: Language): string | undefined {
  if (!details) return undefined
  const { copy, copies, medium, necessity } = details
  const parts = [
    say(materialWords[copy], language, { copies }),
    say(materialWords[medium], language),
    ...(necessity === 'needed' ? [] : [say(materialWords[necessity], language)]),
  ]
  return parts.join(language === 'en' ? ', ' : '，')
}

/** Addresses of forms are written by item managers: nothing but a document is ever opened by one. */
export function isAddress(text: string): boolean {
  return /^(https:\/\/|\/(?!\/))/.test(text)
}
