import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isOpenCondition, isOpenMaterial, isVagueCondition } from './catch-alls.ts'

const zh = (text: string) => ({ zh: text, en: 'A letter' })
const en = (text: string) => ({ zh: '申请书', en: text })

describe('a list of materials that does not end', () => {
  for (const text of [
    '其他材料',
    '其它相关资料',
    '其 他 材 料',
    '其他',
    '其他有关证明文件',
    '其他需要提供的材料。',
    '需要提供的其他材料',
    '法律法规规定的其他材料',
    '法律、行政法规规定应当提交的其他文件',
    '审批机关认为需要补充的其他资料',
    '身份证、户口簿等',
    '身份证、户口簿等材料',
    '户口簿等相关证明材料',
    '租赁合同等（复印件）等证明',
    '相关材料',
    '与案件有关的材料',
    '所需材料',
    '视情况提供的说明',
    '必要时提供的合同',
    '以窗口要求为准的材料',
    '包括但不限于合同',
    '身份证……',
  ]) {
    it(`is “${text}”`, () => assert.ok(isOpenMaterial(zh(text))))
  }

  for (const text of [
    'Other',
    'Other documents',
    'Any other supporting materials',
    'Relevant papers',
    'Other relevant proof documents',
    'Supporting and additional documents',
    'Identity card, etc.',
    'Contract, and so on',
    'Documents as required',
    'Papers as the office deems',
    'Materials that are needed',
    'Including but not limited to the lease',
  ]) {
    it(`is “${text}”`, () => assert.ok(isOpenMaterial(en(text))))
  }

  for (const text of [
    '职业技能等级证书',
    '高等学校毕业证书',
    '二等功证书',
    '其他股东过半数同意的书面证明',
    '其他共有人同意出租的声明',
    '法人或者其他组织的登记证书',
    '变更决议或者决定',
    '有关联的两家企业的合并协议',
    '居住地住址证明或者就业、就读证明',
    '资产的有效证明文件',
  ]) {
    it(`is not “${text}”`, () => assert.ok(!isOpenMaterial(zh(text))))
  }

  for (const text of [
    'Lease',
    'Letter of the other shareholders',
    'Proof of address, employment or study',
    'Account of the case',
  ]) {
    it(`is not “${text}”`, () => assert.ok(!isOpenMaterial(en(text))))
  }
})

describe('a condition that lets others in', () => {
  for (const text of [
    '其他条件',
    '符合其他相关条件',
    '法律、法规规定的其他条件。',
    '法律、行政法规和国务院规定的其他情形',
    '主管部门认为应当具备的其他要求',
    '登记机关认为需要的条件',
    '没有被列入异常名录等情形',
    '有固定住所等',
  ]) {
    it(`is “${text}”`, () => assert.ok(isOpenCondition(zh(text))))
  }
  for (const text of [
    'Other conditions',
    'Any other legal requirements',
    'As the office deems fit',
    'A home, a job, etc.',
  ]) {
    it(`is “${text}”`, () => assert.ok(isOpenCondition(en(text))))
  }
  for (const text of [
    '申请人是法人或者其他组织',
    '符合规定的法人或者其他组织',
    '名下没有其他住房',
    '有大专以上或者同等学历',
    '初中以上文化，男女平等',
  ]) {
    it(`is not “${text}”`, () => assert.ok(!isOpenCondition(zh(text))))
  }

  it('is vague where nobody can tell when it is met', () => {
    for (const text of ['符合国家有关规定', '具备相关条件', '须符合法定要求。', '信用良好'])
      assert.ok(isVagueCondition(zh(text)), text)
    for (const text of ['符合《户口登记条例》第十条', '居住登记满半年']) assert.ok(!isVagueCondition(zh(text)), text)
  })
})
