import type { Words } from '#kernel/language'

export type HelpPath = 'call' | 'visit' | 'proxy' | 'stuck' | 'a11y' | 'privacy'

export interface HelpPart {
  readonly title: Words
  readonly paragraphs?: readonly Words[]
  readonly list?: readonly Words[]
  readonly link?: { readonly path: string; readonly words: Words }
}

export interface HelpArticle {
  readonly path: HelpPath
  readonly title: Words
  /** Under the title, and in the list of the help page. */
  readonly lead: Words
  readonly parts: readonly HelpPart[]
}

/** What is true today, in few words; nothing is promised here that the platform cannot do. */
export const helpArticles: readonly HelpArticle[] = [
  {
    path: 'call',
    title: { zh: '打电话问', en: 'By telephone' },
    lead: { zh: '12345，24小时，说清楚要办的事就行。', en: '12345, day and night. Just say what you need.' },
    parts: [
      {
        title: { zh: '打电话前准备', en: 'Before you call' },
        list: [
          { zh: '要办的事叫什么，或者想解决什么问题。', en: 'The name of the service, or what you want to solve.' },
          { zh: '办过的，准备好办件编号。', en: 'The case number, if you have applied already.' },
          { zh: '页面上有编号的，也报给接线员。', en: 'The reference on the page, if it shows one.' },
        ],
      },
      {
        title: { zh: '不要告诉任何人', en: 'Never tell anybody' },
        list: [
          { zh: '短信验证码。工作人员不会问您要。', en: 'The code of a text message. Staff never ask for it.' },
          { zh: '银行卡密码。', en: 'The PIN of your bank card.' },
        ],
      },
      {
        title: { zh: '直接问办理单位', en: 'Ask the office itself' },
        paragraphs: [
          {
            zh: '每个办事指南里都有办理单位的咨询电话和投诉电话。',
            en: 'Every guide states the numbers of its office for enquiries and for complaints.',
          },
        ],
        link: { path: '/items', words: { zh: '找办事指南', en: 'Find a guide' } },
      },
    ],
  },
  {
    path: 'visit',
    title: { zh: '到窗口办', en: 'At a window' },
    lead: {
      zh: '网上能办的，窗口也能办，要求一样，不会多要材料。',
      en: 'Whatever is done online is done at a window too, on the same terms and with no more papers.',
    },
    parts: [
      {
        title: { zh: '去之前', en: 'Before you go' },
        list: [
          { zh: '打开要办事项的指南，看地址和开门时间。', en: 'Open the guide of the service for address and hours.' },
          { zh: '打印或记下一次性告知单，照着带。', en: 'Print the one-page notice, or note what it says to bring.' },
          { zh: '带上本人身份证件。', en: 'Bring proof of identity.' },
        ],
        link: { path: '/search', words: { zh: '找办事指南', en: 'Find a guide' } },
      },
      {
        title: { zh: '窗口多要材料', en: 'If more is asked of you' },
        paragraphs: [
          {
            zh: '指南没有写的材料，窗口不能要。遇到了，打12345反映。',
            en: 'What is not in the guide must not be asked for. If it is, tell 12345.',
          },
        ],
        link: { path: '/help/stuck', words: { zh: '办不成事怎么办', en: 'When something goes wrong' } },
      },
    ],
  },
  {
    path: 'proxy',
    title: { zh: '请人帮忙、代办', en: 'Help from others' },
    lead: {
      zh: '家人可以坐在旁边帮您操作，验证码由您自己收。',
      en: 'Family may sit beside you and help; the code comes to your own phone.',
    },
    parts: [
      {
        title: { zh: '在家里帮', en: 'Helping at home' },
        list: [
          { zh: '用您自己的手机号登录。', en: 'Sign in with your own phone number.' },
          { zh: '家人帮着看、帮着填。', en: 'Family reads and fills in with you.' },
          { zh: '提交前您看一遍，对了再交。', en: 'Look it over yourself before it is sent.' },
        ],
      },
      {
        title: { zh: '到窗口代办', en: 'Going to the window for somebody' },
        list: [
          { zh: '双方的身份证件。', en: 'Proof of identity of both.' },
          { zh: '本人签名的委托书，写清楚办什么事。', en: 'A signed authorisation that names the service.' },
          { zh: '先打指南里的电话，问能不能代办。', en: 'Ask the number in the guide whether the service allows it.' },
        ],
      },
      {
        title: { zh: '哪些必须本人来', en: 'What only you can do' },
        paragraphs: [
          {
            zh: '签承诺书、核验实名、修改登录手机，只能由本人来。不要把验证码交给别人。',
            en: 'Signing a commitment, the real-name check and changing your phone are yours alone. Never hand the code to others.',
          },
          {
            zh: '网上授权代办还没有开通。开通后会写在这里。',
            en: 'Authorising somebody online is not available yet. It will be announced here.',
          },
        ],
      },
    ],
  },
  {
    path: 'stuck',
    title: { zh: '办不成事', en: 'When something goes wrong' },
    lead: {
      zh: '来回跑、互相推、多要材料、超过时限，都可以反映。',
      en: 'Sent back and forth, asked for too much, kept waiting past the promise: say so.',
    },
    parts: [
      {
        title: { zh: '向谁反映', en: 'Whom to tell' },
        list: [
          {
            zh: '打12345，说明办件编号和哪一步办不下去。',
            en: 'Call 12345 with the case number and the step that fails.',
          },
          { zh: '打办事指南里的投诉电话。', en: 'Call the complaints number in the guide.' },
          { zh: '到窗口找“办不成事”反映窗口。', en: 'At a service hall, go to the window for matters that got stuck.' },
        ],
      },
      {
        title: { zh: '您的权利', en: 'Your rights' },
        list: [
          { zh: '要补什么，必须一次告知。', en: 'What is missing must be told at once and completely.' },
          { zh: '不予办理，必须书面说明理由。', en: 'A refusal must be in writing, with reasons.' },
          {
            zh: '不服的，可以申请行政复议或者提起行政诉讼，期限写在决定书上。',
            en: 'You may ask for reconsideration or go to court; the time limits stand in the decision.',
          },
        ],
      },
      {
        title: { zh: '办完评价', en: 'Rate it afterwards' },
        paragraphs: [
          {
            zh: '在“我的办件”里给办过的事评价，差评由专人回访整改。',
            en: 'Rate what was handled under “My cases”; bad ratings are followed up by a person.',
          },
        ],
        link: { path: '/my/cases', words: { zh: '我的办件', en: 'My cases' } },
      },
    ],
  },
  {
    path: 'a11y',
    title: { zh: '无障碍说明', en: 'Accessibility' },
    lead: {
      zh: '每一页都能只用键盘操作，能放大到四倍，不运行脚本也能办完。',
      en: 'Every page works by keyboard alone, enlarged four times, and without scripts.',
    },
    parts: [
      {
        title: { zh: '可以这样调', en: 'What you can set' },
        list: [
          { zh: '长辈版：字更大，步骤更少。', en: 'Easy mode: larger text, fewer steps.' },
          { zh: '字号：四档，最大一倍半。', en: 'Text size: four steps, up to one and a half times.' },
          { zh: '深色和浅色，可以跟随设备。', en: 'Dark and light colours, or as the device.' },
          {
            zh: '听读：设备装有中文语音时，页面上会出现听读按钮。没有语音就不显示。',
            en: 'Listen: the button appears when the device has a voice for the language, and not otherwise.',
          },
        ],
      },
      {
        title: { zh: '我们按什么做', en: 'What we keep to' },
        paragraphs: [
          {
            zh: '按《信息技术互联网内容无障碍可访问性技术要求与测试方法》（GB/T 37668—2019）和WCAG 2.2的AA级设计，长辈版的对比度不低于7:1。',
            en: 'Designed to GB/T 37668-2019 and WCAG 2.2 level AA; in easy mode contrast is at least 7:1.',
          },
          {
            zh: '还没有做完的：没有手语视频，没有少数民族文字版。',
            en: 'Not there yet: sign-language video and the scripts of the minorities.',
          },
        ],
      },
      {
        title: { zh: '用不了的时候', en: 'When it does not work for you' },
        paragraphs: [{ zh: '打12345，由人帮您办。', en: 'Call 12345: a person will help you.' }],
        link: { path: '/help/call', words: { zh: '打电话问', en: 'By telephone' } },
      },
    ],
  },
  {
    path: 'privacy',
    title: { zh: '隐私与授权', en: 'Privacy' },
    lead: {
      zh: '谁看过您的信息、为什么看，您都查得到。',
      en: 'Who saw your data, and why, you can look up.',
    },
    parts: [
      {
        title: { zh: '我们保存什么', en: 'What we keep' },
        list: [
          {
            zh: '登录用的手机号，核验过的姓名和身份证号，加密保存。',
            en: 'Your phone number and your verified name and identity number, encrypted.',
          },
          { zh: '您办过的事和当时核对的信息。', en: 'What you applied for and the facts checked for it.' },
          {
            zh: '每一次查看您信息的记录，不能修改。',
            en: 'A record of every access to your data, which cannot be altered.',
          },
        ],
      },
      {
        title: { zh: '为什么能调取您的信息', en: 'Why data is fetched' },
        paragraphs: [
          {
            zh: '只为办您申请的事，只取这件事要用的内容。依据是《政务数据共享条例》和《国务院关于在线政务服务的若干规定》：能共享的，不再让您交。',
            en: 'Only for what you apply for, and only what it needs. The Data Sharing Regulations and the State Council’s rules on online services say: what can be shared must not be asked of you.',
          },
          { zh: '只是看看办事指南，不会调取任何信息。', en: 'Reading a guide fetches nothing.' },
        ],
      },
      {
        title: { zh: '放在您设备上的', en: 'What is kept on your device' },
        paragraphs: [
          {
            zh: '只有登录状态和您选的显示方式（长辈版、字号、深浅色）。没有统计和广告代码。',
            en: 'Only your sign-in and your choices of display. There is no analytics and no advertising.',
          },
        ],
      },
      {
        title: { zh: '您可以做的', en: 'What you can do' },
        list: [
          { zh: '查谁看过我的信息。', en: 'See who used your data.' },
          { zh: '办理时更正不对的信息。', en: 'Correct what is wrong while you apply.' },
          { zh: '撤回还没办完的申请。', en: 'Withdraw an application that is not decided yet.' },
        ],
        link: { path: '/my/footprint', words: { zh: '我的数据去向', en: 'Who used my data' } },
      },
    ],
  },
]

export function findHelpArticle(path: string): HelpArticle | undefined {
  return helpArticles.find((each) => each.path === path)
}
