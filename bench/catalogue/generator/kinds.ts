import type { BasicItemRow } from '../../../demonstration/samples/basic-items/index.ts'
import type { Pair } from '../../../demonstration/samples/words.ts'

/** What a basic item is divided by, as provinces divide theirs: whom or what it is about. The most frequent first. */
const kinds = {
  people: pairs(`本市户籍居民 Registered residents|外省来本地居住人员 People from other provinces|高校毕业生 Graduates
    |退役军人 Veterans|残疾人 Disabled people|港澳台居民 Residents of Hong Kong, Macao and Taiwan|外国人 Foreigners`),
  vehicles: pairs(`小型汽车 Cars|新能源汽车 Electric vehicles|摩托车 Motorcycles|重型货车 Heavy lorries
    |大型客车 Coaches|挂车 Trailers|危险货物运输车 Dangerous goods vehicles`),
  companies: pairs(`个体工商户 Sole traders|有限责任公司 Limited companies|股份有限公司 Joint-stock companies
    |农民专业合作社 Farmers’ cooperatives|合伙企业 Partnerships|外商投资企业 Foreign-funded companies|分支机构 Branches`),
  trades: pairs(`餐饮业 Catering|零售业 Retail|制造业 Manufacturing|住宿业 Hotels|物流业 Logistics
    |互联网服务业 Internet services|建筑业 Construction`),
  buildings: pairs(`住宅 Dwellings|商铺 Shops|办公楼 Offices|工业厂房 Factories|公共建筑 Public buildings
    |农村自建房 Rural houses|临时建筑 Temporary buildings`),
  works: pairs(`房屋建筑工程 Building works|公路工程 Road works|水利工程 Water works|电力工程 Power works
    |燃气工程 Gas works|通信工程 Telecommunication works|轨道交通工程 Railway works`),
  farms: pairs(
    `粮食作物 Grain|蔬菜 Vegetables|果树 Fruit|生猪 Pigs|家禽 Poultry|水产 Fish|花卉苗木 Flowers and nurseries`,
  ),
  schools: pairs(`幼儿园 Kindergartens|小学 Primary schools|初中 Middle schools|普通高中 High schools
    |中等职业学校 Vocational schools|民办学校 Private schools|校外培训机构 Tutoring institutions`),
  clinics:
    pairs(`诊所 Clinics|综合医院 General hospitals|社区卫生服务中心 Community health centres|村卫生室 Village clinics
    |口腔医疗机构 Dental practices|中医医疗机构 Chinese medicine|药品零售企业 Pharmacies`),
  venues: pairs(`旅行社 Travel agencies|歌舞娱乐场所 Dance halls|互联网上网服务营业场所 Internet cafés|电影院 Cinemas
    |体育场馆 Sports halls|博物馆 Museums|演出场所 Performance venues`),
} as const

const byDepartment: Readonly<Partial<Record<BasicItemRow['department'], readonly Pair[]>>> = {
  housing: kinds.buildings,
  'natural-resources': kinds.buildings,
  fire: kinds.buildings,
  'civil-defence': kinds.buildings,
  agriculture: kinds.farms,
  forestry: kinds.farms,
  education: kinds.schools,
  health: kinds.clinics,
  tcm: kinds.clinics,
  drugs: kinds.clinics,
  culture: kinds.venues,
  sport: kinds.venues,
  heritage: kinds.venues,
  'development-reform': kinds.works,
  water: kinds.works,
  energy: kinds.works,
  ecology: kinds.trades,
  emergency: kinds.trades,
  market: kinds.companies,
  tax: kinds.companies,
}

export function kindsOf({ name, department, audience }: BasicItemRow): readonly Pair[] {
  if (/车|驾驶|运输/.test(name[0])) return kinds.vehicles
  return byDepartment[department] ?? (audience === 'person' ? kinds.people : kinds.trades)
}

const light = pairs(`跨省通办 handled across provinces|告知承诺办理 by commitment|代办 through an agent|加急办理 urgent
  |上门办理 at home`)

/** What happens to a thing once it exists; the handling items (业务办理项) besides the first application. */
const situations: Readonly<Record<BasicItemRow['type'], readonly Pair[]>> = {
  '01': pairs('变更 changed|延续 extended|注销 cancelled|补办 replaced|信息更正 corrected'),
  '05': pairs('变更 changed|停发 stopped|恢复发放 resumed|补发 paid later|资格复核 reviewed'),
  '07': pairs('变更 changed|注销 cancelled|补证 replaced|换证 renewed|撤销 withdrawn'),
  '08': pairs('复核 reviewed|异议申诉 contested|撤销 withdrawn|奖金发放 paid|证书补发 certificate replaced'),
  '09': pairs('撤回 withdrawn|中止 suspended|恢复 resumed|文书补发 document replaced|复查 reviewed'),
  '10': pairs('变更 changed|延续 extended|注销 cancelled|补办 replaced|信息更正 corrected'),
  '20': pairs('预约 booked|进度查询 progress|取消 called off|结果补打 result printed again|意见反馈 feedback'),
}

/** A name that speaks of such a step already is divided by the manner of handling. */
export function situationsOf({ name, type }: BasicItemRow): readonly Pair[] {
  return /变更|注销|补[领发换证]|换[领发证]|延续|查询|证明|申报|缴|预约|挂失|更正/.test(name[0])
    ? light
    : situations[type]
}

/** Reads `词 English|词 English`. */
function pairs(text: string): readonly Pair[] {
  return text.split('|').map((each) => {
    const [, zh, en] = /^\s*(\S+) (.+?)\s*$/s.exec(each) ?? []
    if (!zh || !en) throw new RangeError(`not a pair of words: ${each}`)
    return [zh, en]
  })
}
