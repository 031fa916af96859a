import { getSamplePlatform, samplePlatforms } from './samples/platforms.ts'
import { sampleOfficerPassword, sampleOfficers } from './samples/staff.ts'
import { sandboxPeople } from './sandbox-people.ts'

/** Columns a text takes in a terminal: Hanzi and full-width signs take two. */
function width(text: string): number {
  let columns = 0
  for (const character of text)
    columns +=
      /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{20000}-\u{3ffff}]/u.test(
        character,
      )
        ? 2
        : 1
  return columns
}

function table(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => width(line[column] ?? '')))) ?? []
  return lines
    .map((line) =>
      `  ${line.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell))).join('   ')}`.trimEnd(),
    )
    .join('\n')
}

/** What a newcomer needs to know: where the platforms are, who can sign in and how. */
export function startTable(originOf: (platformId: string) => string, seconds: number): string {
  const platforms = samplePlatforms.map(({ id, name }) => [originOf(id), name.zh, name.en])
  const people = sandboxPeople().map(({ name, phone, residentId, note }) => [name, phone, residentId, note.zh])
  const officers = sampleOfficers.map(({ account, name, organisation, duties }) => [
    `${originOf(organisation.platformId)}/w`,
    account,
    sampleOfficerPassword,
    `${name} · ${organisation.name.zh} · ${duties.join(', ')}`,
  ])
  return [
    `通办演示网络已就绪（${seconds.toFixed(1)}秒） / Ready`,
    '',
    table([['地址 address', '平台', 'platform'], ...platforms]),
    '',
    `示例人员：在任一平台点“登录”，输入手机号，验证码在 ${originOf('hub')}/sandbox/sms`,
    'Sample people: press 登录 / Sign in on any platform, enter the phone; the code is on that page',
    table([['姓名 name', '手机号 phone', '身份证号 ID', '说明'], ...people]),
    '',
    '示例工作人员 / sample staff',
    table([['地址 address', '账号 account', '密码 password', '人员'], ...officers]),
    '',
    `${getSamplePlatform('360000').name.zh}：${originOf('360000')}    Ctrl-C 停止 / stops`,
  ].join('\n')
}
