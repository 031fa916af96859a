import type { Words } from '#kernel/language'

const things = '(材料|资料|文件|证明|证件|文书|手续|附件|凭证|信息|表格)'
/** Adverbs and adjectives that say nothing, in the order people string them together. */
const filler = '(有关|相关|必要|必需|需要|应当|所需|要求|规定|补充|辅助|佐证|支撑|证明|申请|说明|提供|提交|性|的|之)*'

// 法人或者其他组织, 其他股东的同意: somebody else, not something else.
const notPeople = '(?!组织|人|成员|机构|国家|地区|股东|单位|企业|个体|合伙|共有|权利|近亲属|家庭)'

/** A list of papers that does not end (standards §2.8 rule 11). Punctuation and spaces are taken out before. */
const openLists: readonly RegExp[] = [
  /^其[他它余]$/,
  new RegExp(`其[他它余]${filler}${things}`),
  // 法律、法规规定的其他…；审批机关认为需要提供的其他…
  new RegExp(`(法律|法规|规章|规定|要求|认为|(需要?|须|应当?)(提供|提交|补充))[^，。；]{0,12}其[他它余]${notPeople}`),
  // 身份证、户口簿等; 户口簿等相关证明材料. 高等, 同等, 平等 are words.
  new RegExp(`[^平同高初中相对优劣下上均]等+${filler}${things}?$`),
  new RegExp(`(有关|相关|所需|必要|必需)(的|性)?(证明|申请|佐证)?${things}$`),
  /(另行|临时|现场)(通知|告知|要求)/,
  /(视|根据|依)(具体)?(情况|情形|需要|实际)[^，。；]{0,6}(提供|提交|补充)|必要时[^，。；]{0,6}(提供|提交)/,
  /(窗口|机关|部门|工作人员|经办人)[^，。；]{0,6}(要求|认为)[^，。；]{0,6}(材料|资料|文件|证明|为准)/,
  /不限于/,
  /(…|\.{3,})$/,
]

/** Conditions that leave the office to add others (兜底条款). */
const openConditions: readonly RegExp[] = [
  /其[他它余](有关|相关|必要|应当|需要|具备|符合|满足|规定|要求|法定|的)*(条件|情形|情况|要求|事项|规定|资格)/,
  new RegExp(`(法律|法规|规章|规定|要求|认为|需要)[^，。；]{0,12}其[他它余]${notPeople}`),
  /(机关|部门|窗口|工作人员)[^，。；]{0,8}认为[^，。；]{0,8}(条件|符合|适当|需要|必要)/,
  /[^平同高初中相对优劣下上均]等+(条件|情形|要求)?$/,
  /(…|\.{3,})$/,
]

/** A condition nobody can check by reading it. */
const vagueConditions: readonly RegExp[] = [
  /^(须|应当?|必须)?(符合|满足|具备)(国家|本省|本市|当地)?(的)?(有关|相关|规定的?|法定)(的)?(规定|要求|条件|政策|法律法规(规定)?)(的)?$/,
  /(情况|条件|信用)(良好|合格|适当|较好)$/,
]

const adjective = '(relevant|related|necessary|required|supporting|additional|further|appropriate)'
const papers = '(materials?|documents?|papers?|certificates?|proofs?|evidence|information|files?|paperwork)'
const openEnglish: readonly RegExp[] = [
  /^others?$/i,
  new RegExp(`\\b(any |all )?others? (\\w+ ){0,2}${papers}\\b`, 'i'),
  new RegExp(`\\b${adjective}( and ${adjective})? ${papers}\\b`, 'i'),
  new RegExp(`\\b${papers} (as|that|which)? ?(may be|is|are)? ?(needed|required|requested|deemed)`, 'i'),
  /\b(etc\.?|et cetera|and so (on|forth)|and the like|including but not limited to)\W*$|not limited to/i,
  /\bas (the (office|authority|counter|window|department) )?(may )?(requires?|requested?|deems?|needed|appropriate)\b/i,
  /(…|\.{3,})$/,
]
const openEnglishConditions: readonly RegExp[] = [
  /\bothers? (\w+ ){0,2}(conditions?|requirements?|circumstances|criteria|matters)\b/i,
  /\b(etc\.?|and so (on|forth)|not limited to)\W*$/i,
  /\bas the (office|authority|department) (may )?(requires?|deems?|sees fit)/i,
]

/** Whether the name of a material leaves open what is meant. */
export function isOpenMaterial({ zh, en }: Words): boolean {
  return matches(openLists, tight(zh)) || matches(openEnglish, en.trim())
}

/** Whether a condition of acceptance lets others in. */
export function isOpenCondition({ zh, en }: Words): boolean {
  return matches(openConditions, tight(zh)) || matches(openEnglishConditions, en.trim())
}

export function isVagueCondition({ zh }: Words): boolean {
  return matches(vagueConditions, tight(zh).replace(/[。；]$/, ''))
}

/** Without what people put between the characters; a final full stop does not end a list. */
function tight(zh: string): string {
  return zh
    .normalize('NFKC')
    .replace(/[\s"'“”‘’《》()[\]【】]/g, '')
    .replace(/[。;；，,]+$/, '')
    .replaceAll(',', '，')
    .replaceAll(';', '；')
}

function matches(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text))
}
