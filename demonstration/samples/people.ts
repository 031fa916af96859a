import { type CalendarDate, calendarDate, getRegion, regionPath, samplePhone, sampleResidentId } from '#standards'

export type Sex = 'male' | 'female'

export interface SamplePerson {
  /** 1–200; also the number of the phone: `samplePhone(number)`. */
  readonly number: number
  readonly name: string
  readonly residentId: string
  readonly phone: string
  readonly sex: Sex
  readonly birth: CalendarDate
  readonly household: { readonly region: string; readonly address: string }
}

interface Told {
  readonly name: string
  readonly sex: Sex
  readonly birth: string
  readonly region: string
  readonly street: string
}

export const personCount = 200

// The people the demonstration tells of; what registers know of them is in registers.ts. Names 8–12 are hard for software:
// characters of the extensions A and B, a middle dot, a compound surname, forty characters of length.
const told: readonly Told[] = [
  { name: '林晓岚', sex: 'female', birth: '1994-04-16', region: '360424', street: '义宁镇良塘路26号' },
  { name: '王秀英', sex: 'female', birth: '1954-02-11', region: '360902', street: '灵泉街道东风大街118号' },
  { name: '王建军', sex: 'male', birth: '1978-09-30', region: '360902', street: '灵泉街道东风大街118号' },
  { name: '陈志远', sex: 'male', birth: '1999-12-05', region: '361102', street: '水南街道书院路9号' },
  { name: '周雨桐', sex: 'female', birth: '2001-07-21', region: '430102', street: '文艺路街道识字里31号' },
  { name: '黄德明', sex: 'male', birth: '1985-03-14', region: '350102', street: '东街街道八一七中路77号' },
  { name: '李雪', sex: 'female', birth: '1996-01-28', region: '420106', street: '中南路街道洪山侧路5号' },
  { name: '张䶮', sex: 'male', birth: '1990-10-10', region: '340102', street: '和平路街道屯溪路48号' },
  { name: '吴𠅤', sex: 'female', birth: '1988-06-02', region: '360302', street: '凤凰街道昭萍西路12号' },
  { name: '阿依古丽·买买提', sex: 'female', birth: '1993-05-19', region: '650102', street: '解放南路街道山西巷20号' },
  { name: '欧阳若曦', sex: 'female', birth: '2003-11-08', region: '360802', street: '习溪桥街道阳明路64号' },
  {
    name: '努尔艾力·阿卜杜热合曼·买买提吐尔逊·艾合麦提江·玉素甫·伊布拉音·库尔班江',
    sex: 'male',
    birth: '1982-08-24',
    region: '653101',
    street: '恰萨街道欧尔达希克路15号',
  },
]

const surnames = [...'李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕']
const womensNames = [
  ...['雅琴', '淑芬', '海燕', '思琪', '佳怡', '美玲', '丽华', '小敏', '梦洁', '晨曦', '玉兰', '欣然', '静宜'],
  ...['春梅', '婉清', '文慧', '彩云', '一诺', '冬妮', '秋萍'],
]
const mensNames = [
  ...['志强', '建国', '浩然', '子轩', '伟明', '文斌', '国庆', '俊杰', '海波', '立新', '家豪', '永康', '明远'],
  ...['少华', '振宇', '宏伟', '天佑', '长林', '小军', '启航'],
]

// Half of them come from Jiangxi and Guangdong, because there they meet the two portals.
const homes: readonly { region: string; town: string }[] = [
  { region: '360423', town: '新宁镇' },
  { region: '360730', town: '梅江镇' },
  { region: '360481', town: '湓城街道' },
  { region: '361128', town: '鄱阳镇' },
  { region: '360981', town: '剑光街道' },
  { region: '360103', town: '绳金塔街道' },
  { region: '360111', town: '京东街道' },
  { region: '440106', town: '石牌街道' },
  { region: '440307', town: '龙城街道' },
  { region: '441402', town: '金山街道' },
  { region: '445102', town: '湘桥街道' },
  { region: '110105', town: '望京街道' },
  { region: '310115', town: '花木街道' },
  { region: '330106', town: '西溪街道' },
  { region: '320508', town: '平江街道' },
  { region: '370102', town: '泉城路街道' },
  { region: '510107', town: '浆洗街街道' },
  { region: '610113', town: '小寨路街道' },
  { region: '210102', town: '太原街街道' },
  { region: '530102', town: '华山街道' },
]
const roads = ['人民路', '建设路', '中山路', '文化路', '解放路', '新华街', '和平巷', '育才路', '滨河路']

/** All sample people, the same at every start: computed, so that no identity number stands in the source. */
export const samplePeople: readonly SamplePerson[] = Array.from({ length: personCount }, (_, index) =>
  person(index + 1, told[index] ?? computed(index + 1)),
)

/** @throws RangeError outside 1–200. */
export function getSamplePerson(number: number): SamplePerson {
  const found = samplePeople[number - 1]
  if (found === undefined) throw new RangeError(`There is no sample person no. ${number}`)
  return found
}

function person(number: number, { name, sex, birth, region, street }: Told): SamplePerson {
  const day = calendarDate(birth)
  // Odd sequences are men's; twice the number keeps them apart from everybody else's.
  const sequence = sex === 'male' ? number * 2 - 1 : number * 2
  return {
    number,
    name,
    residentId: sampleResidentId(region.slice(0, 2), day, sequence),
    phone: samplePhone(number),
    sex,
    birth: day,
    household: { region, address: `${placeName(region)}${street}` },
  }
}

// Strides without a factor in common with the lists' lengths walk through all combinations.
function computed(number: number): Told {
  const sex = number % 2 === 0 ? 'female' : 'male'
  const names = sex === 'female' ? womensNames : mensNames
  const home = pick(homes, number * 7)
  const birth = [1945 + ((number * 37) % 66), 1 + ((number * 5) % 12), 1 + ((number * 11) % 28)]
  return {
    name: `${pick(surnames, number * 3)}${pick(names, Math.floor(number / 2) + Math.floor(number / 40))}`,
    sex,
    birth: birth.map((part) => String(part).padStart(2, '0')).join('-'),
    region: home.region,
    street: `${home.town}${pick(roads, number * 4)}${((number * 17) % 180) + 1}号`,
  }
}

function placeName(region: string): string {
  return regionPath(getRegion(region).code)
    .map(({ name }) => name)
    .join('')
}

function pick<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length]
  if (found === undefined) throw new RangeError('Nothing can be picked from an empty list')
  return found
}
