import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sampleItems } from '../../../../demonstration/samples/items/index.ts'
import type { ServiceItem } from '../../item.ts'
import { type Analyser, loadAnalyser } from '../language/analyser.ts'
import { findTitles } from './find-titles.ts'
import { openIndex, type TitleIndex } from './title-index.ts'

let index: TitleIndex
let analyser: Analyser
const names = new Map<number, string>()

before(async () => {
  analyser = await loadAnalyser()
  index = openIndex(analyser)
  sampleItems('360000').forEach((item: ServiceItem, id) => {
    names.set(id, item.name.zh)
    index.put({ ...item, id })
  })
})

function answers(words: string): string[] {
  return findTitles(index, analyser, { words }).titles.map(({ id }) => names.get(id) ?? '')
}

/** Questions as people put them, and the beginning of the first answer. */
const questions: Readonly<Record<string, readonly (readonly [asked: string, first: string])[]>> = {
  'the word itself': [
    ['居住证', '居住证申领'],
    ['身份证丢了', '居民身份证补领'],
    ['社保证明', '个人社会保险权益记录'],
    ['低保', '最低生活保障'],
    ['二手房过户', '不动产转移登记'],
    ['护照', '普通护照'],
    ['教师资格', '教师资格认定'],
    ['排污许可证', '排污许可'],
    ['租房提公积金', '租房提取住房公积金'],
    ['公积金贷款', '住房公积金个人住房贷款'],
    ['失业金', '失业保险金'],
    ['导游证', '导游证核发'],
    ['施工许可证', '建筑工程施工许可'],
    ['股权出质', '股权出质登记'],
    ['异地就医', '异地就医备案'],
    ['生育津贴', '生育津贴支付'],
    ['电梯登记', '特种设备使用登记'],
    ['劳务派遣', '劳务派遣经营许可'],
    ['高龄津贴', '高龄津贴申请'],
    ['残疾证', '残疾人证新办'],
  ],
  'everyday phrases': [
    ['孩子要上户口', '出生登记'],
    ['刚生了娃怎么上户口', '出生'],
    ['娃上学报名', '义务教育入学'],
    ['小孩幼升小要准备啥', '义务教育入学'],
    ['领结婚证要带户口本吗', '内地居民结婚登记'],
    ['扯证', '内地居民结婚登记'],
    ['打官司没钱请律师', '法律援助'],
    ['打工被欠薪想找免费律师', '法律援助'],
    ['想开个饭店', '食品经营许可'],
    ['开奶茶店要办什么证', '食品经营许可'],
    ['我想开一家理发店', '公共场所卫生许可'],
    ['开民宿', '旅馆业特种行业许可'],
    ['跑滴滴要什么证', '网络预约出租汽车驾驶员证'],
    ['被裁员了能领钱吗', '失业保险金'],
    ['退休金每年认证', '养老保险待遇资格认证'],
    ['去外地住院怎么报销', '异地就医备案'],
    ['坐月子的钱怎么领', '生育津贴'],
    ['吃低保', '最低生活保障'],
    ['老人80岁补贴', '高龄津贴'],
    ['我爷爷去世了户口怎么办', '死亡登记'],
    ['给老婆迁户口', '户口迁移'],
    ['改个名字', '姓名变更'],
    ['证明我妈是我妈', '开具户籍类证明'],
    ['去香港玩要办什么', '往来港澳通行证'],
    ['驾照快过期了', '机动车驾驶证期满换证'],
    ['自己交社保', '灵活就业人员'],
    ['社保转到外省', '企业职工基本养老保险关系转移'],
    ['注册个公司', '内资企业设立'],
    ['公司不干了想注销', '企业简易注销'],
    ['公司换法人', '企业变更登记'],
    ['开个小店办执照', '个体工商户设立'],
    ['摆摊卖东西要执照吗', '个体工商户设立'],
    ['给员工交社保', '用人单位社会保险登记'],
    ['开药房', '药品经营许可'],
    ['电工证到期复审', '特种作业操作证复审'],
    ['买房取公积金', '购房提取住房公积金'],
    ['买房子要交什么税', '契税申报'],
    ['开无房证明', '不动产登记资料查询'],
    ['房子抵押给银行', '不动产抵押登记'],
    ['申请廉租房', '公共租赁住房'],
    ['房租合同备案', '房屋租赁登记备案'],
    ['当兵回来优待证', '退役军人优待证'],
    ['退伍补助金', '自主就业退役士兵'],
    ['怀孕了办准生证', '生育登记'],
    ['宝宝出生证明', '出生医学证明'],
    ['新生儿医保', '新生儿参加基本医疗保险'],
    ['高血压门诊报销', '门诊慢性病'],
    ['住院的发票怎么报销', '医疗费用手工'],
    ['上大学贷款', '生源地信用助学贷款'],
    ['开诊所', '诊所备案'],
    ['开养老院', '养老机构备案'],
    ['成立一个协会', '社会团体成立登记'],
    ['卖农药', '农药经营许可'],
    ['开幼儿园', '民办学校设立审批'],
    ['开网店', '个体工商户设立'],
    ['暂住证过期了', '居住证签注'],
    ['办暂住证', '居住证申领'],
    ['入职要无犯罪', '开具有无犯罪记录证明'],
    ['大龄失业4050', '就业困难人员认定'],
    ['开演唱会审批', '大型群众性活动'],
    ['交新农合', '城乡居民基本医疗保险'],
  ],
  'whole sentences': [
    ['外地人在南昌买房提取公积金', '购房提取住房公积金'],
    ['我是外地来南昌打工的，想办个居住证需要什么材料', '居住证申领'],
    ['请问一下，身份证不小心弄丢了在哪里补办啊？', '居民身份证补领'],
    ['我爸妈在老家看病，来南昌住院能报销吗', '异地就医备案'],
    ['公司欠我三个月工资不给，想找个免费的律师', '法律援助'],
    ['孩子马上六岁了，不知道怎么报名上小学', '义务教育入学'],
    ['我刚生了孩子要办什么手续', '出生'],
    ['换了新工作，以前单位的养老保险怎么转过来', '企业职工基本养老保险关系转移'],
  ],
  'dialects and traditional characters': [
    ['俺娃要落户咋整', '出生登记'],
    ['身份證遺失', '居民身份证补领'],
    ['戶口遷移', '户口迁移'],
    ['细路返学报名', '义务教育入学'],
    ['娃儿上户口咋个办', '出生登记'],
    ['讨老婆登记', '内地居民结婚登记'],
  ],
  'pinyin and initials': [
    ['juzhuzheng', '居住证申领'],
    ['ju zhu zheng', '居住证申领'],
    ['jzz', '居住证申领'],
    ['ＪＺＺ', '居住证申领'],
    ['hukou qianyi', '户口迁移'],
    ['gongjijin daikuan', '住房公积金个人住房贷款'],
    ['woyaobanjuzhuzheng', '居住证申领'],
    ['shenfenzheng diule', '居民身份证补领'],
    ['shiyejin', '失业保险金'],
    ['hz', '普通护照'],
    ['dibao', '最低生活保障'],
    ['tuixiujin renzheng', '养老保险待遇资格认证'],
    ['ban身份证', '居民身份证'],
    ['zhuce gongsi', '内资企业设立'],
    ['jiehunzheng', '内地居民结婚登记'],
    ['jiashizheng', '机动车驾驶证'],
  ],
  slips: [
    ['居主证', '居住证申领'],
    ['剧住政', '居住证申领'],
    ['居往证', '居住证申领'],
    ['juzuzen', '居住证申领'],
    ['juzhuzhegn', '居住证申领'],
    ['我要迁护口', '户口迁移'],
    ['公鸡金贷款', '住房公积金个人住房贷款'],
    ['身份正丢失', '居民身份证补领'],
    ['营业直照', '个体工商户设立'],
    ['食品经营许可正', '食品经营许可'],
    ['结婚等记', '内地居民结婚登记'],
    ['失业保险今', '失业保险金'],
    ['passprot', '普通护照'],
    ['residense permit', '居住证申领'],
    ['marrige', '内地居民结婚登记'],
    ['生育金贴', '生育津贴'],
  ],
  English: [
    ['residence permit', '居住证申领'],
    ['How do I get residence permits?', '居住证申领'],
    ['lost my ID card', '居民身份证补领'],
    ['passport', '普通护照'],
    ['marriage certificate', '内地居民结婚登记'],
    ['get married', '内地居民结婚登记'],
    ['open a restaurant', '食品经营许可'],
    ['food licence', '食品经营许可'],
    ['food license', '食品经营许可'],
    ['driving license renewal', '机动车驾驶证期满换证'],
    ['start a company', '内资企业设立'],
    ['legal aid', '法律援助'],
    ['unemployment benefit', '失业保险金'],
    ['social security card', '社会保障卡'],
    ['tax record', '开具个人所得税纳税记录'],
    ['Hong Kong permit', '往来港澳通行证'],
    ['maternity leave pay', '生育津贴'],
    ['police clearance', '开具有无犯罪记录证明'],
    ['second hand home transfer', '不动产转移登记'],
    ['open a pharmacy', '药品经营许可'],
  ],
}

describe('findTitles, asked as people ask', () => {
  for (const [kind, pairs] of Object.entries(questions))
    for (const [asked, first] of pairs)
      it(`${kind}: “${asked}”`, () => {
        const found = answers(asked)
        assert.ok(found[0]?.startsWith(first), `answered ${found.slice(0, 4).join('、')}`)
      })
})
