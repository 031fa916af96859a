import type { Audience } from '#catalogue'
import type { Words } from '#kernel/language'
import type { IconName } from '../../components/index.ts'

export interface LifeStage {
  readonly id: string
  readonly name: Words
  /** What is done then, in the words of those who do it. */
  readonly text: Words
  readonly icon: IconName
  /** Codes of the theme list of the audience. */
  readonly themes: readonly string[]
}

/**
 * The stages of a life and of an enterprise, each with the themes (standards §2.9) in which its services are listed. The
 * lists know no 开办 without 变更 (005 设立变更), so these are one stage. A theme may belong to several.
 */
export const lifeStages: Readonly<Record<Audience, readonly LifeStage[]>> = {
  person: [
    stage('birth', '出生', 'Birth', '上户口、领养', 'Registering a child, adoption', 'baby', ['005', '010']),
    stage('school', '入学', 'School', '上学、资助、学历', 'School, grants, diplomas', 'graduation', ['020']),
    stage('service', '参军', 'Military service', '入伍、优抚', 'Joining, benefits', 'flag', ['025', '065']),
    stage('work', '就业', 'Work', '找工作、参保、职业资格', 'Jobs, insurance, qualifications', 'briefcase', [
      '030',
      '050',
      '085',
    ]),
    stage('family', '婚育', 'Marriage and children', '结婚、生孩子', 'Marriage, having a child', 'rings', [
      '060',
      '005',
    ]),
    stage('home', '置业', 'A home', '买房租房、公积金、水电', 'Buying, renting, utilities', 'home', [
      '075',
      '045',
      '140',
    ]),
    stage('travel', '出行', 'Travel', '驾驶证、护照、旅游', 'Driving, passports, tourism', 'car', [
      '095',
      '105',
      '100',
    ]),
    stage('health', '就医', 'Health', '看病、医保报销', 'Treatment, medical insurance', 'medical', ['145', '085']),
    stage('papers', '证件', 'Documents', '身份证、居住证、公证', 'Identity, residence, notary', 'id-card', [
      '090',
      '010',
      '120',
    ]),
    stage('retirement', '退休', 'Retirement', '养老金、老年待遇', 'Pension, benefits for the old', 'sunrise', [
      '150',
      '085',
    ]),
    stage('after', '身后', 'After a death', '丧葬、继承', 'Burial, inheritance', 'document', ['155', '120']),
  ],
  enterprise: [
    stage('start', '开办、变更', 'Founding and changing', '执照、登记、变更', 'Licence, registration', 'building', [
      '005',
    ]),
    stage('permit', '准营', 'Permission to operate', '经营许可、资质', 'Permits, qualifications', 'shop', [
      '010',
      '015',
    ]),
    stage('build', '投资建设', 'Investment and building', '立项、用地、招标', 'Projects, land, tenders', 'chart', [
      '040',
      '085',
      '060',
    ]),
    stage('run', '经营', 'Running it', '纳税、年报、质量、安全', 'Taxes, reports, quality, safety', 'calendar', [
      '020',
      '025',
      '095',
      '135',
      '145',
    ]),
    stage('people', '用工', 'Staff', '招人、参保', 'Hiring, insurance', 'users', ['030', '035']),
    stage('finance', '融资', 'Finance', '贷款、抵押', 'Loans, mortgages', 'coins', ['045', '050']),
    stage('trade', '进出口', 'Foreign trade', '商务、海关、检验', 'Trade, customs, inspection', 'globe', [
      '055',
      '065',
      '070',
      '140',
    ]),
    stage('innovate', '创新', 'Innovation', '科技、专利', 'Research, patents', 'star', ['115', '125']),
    stage('close', '注销', 'Closing', '清算、注销', 'Winding up', 'cross-circle', ['165']),
  ],
}

export function findLifeStage(audience: Audience, id: string | undefined): LifeStage | undefined {
  return lifeStages[audience].find((each) => each.id === id)
}

function stage(
  id: string,
  zh: string,
  en: string,
  textZh: string,
  textEn: string,
  icon: IconName,
  themes: readonly string[],
): LifeStage {
  return { id, name: { zh, en }, text: { zh: textZh, en: textEn }, icon, themes }
}
