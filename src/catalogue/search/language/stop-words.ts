import { stem } from './english.ts'

/** Words in which people wrap what they look for; they say nothing about it. */
const wrappers = [
  '我 我们 我家 俺 俺们 咱 咱们 你 你们 您 他 她 它 他们 她们 人家 自己 本人 大家 家里 家里人',
  '的 地 得 了 吗 嘛 呢 吧 啊 呀 么 哦 噢 哈 哎 诶 喔 啦 咧 哇 呗 哩 着 过 之 其 这 那 这个 那个 这种 那种 这样 那样 一 一个 一下 一种 一些 些 个 种 次 张 本 份',
  '是 不是 是不是 有 有没有 没有 没 无 不 未 别 非 和 与 跟 及 以及 或 或者 还是 但 但是 可是 而 而且 因为 由于 所以 如果 要是 的话 给 把 被 让 叫 对 对于 关于 从 到 在 由 以 为 为了 向 于 比 按 按照 根据',
  '去 来 用 就 都 也 还 又 再 才 只 很 太 最 更 已 已经 曾经 正在 正 刚 刚刚 刚才 现在 目前 今年 去年 明年 今天 明天 昨天 马上 立即 准备 打算 以后 之后 后 之前 前 时候 时 中 里 里面 上 下 内 外面 这边 那边 这里 那里 当地 本地',
  '要 想 想要 需要 需 须 必须 要求 可以 可 能 能不能 能否 可不可以 可否 会 会不会 行 行不行 得不得 应 应该 该 请问 请 请教 咨询 问 问一下 问下 想问 想问一下 知道 了解 告诉 帮 帮忙 帮我 麻烦 谢谢 你好 您好 求助 在线等 急 请帮',
  '什么 甚么 什么样 啥 啥子 嘛事 怎么 怎么样 怎样 怎么办 怎么弄 咋 咋办 咋整 咋弄 咋个 如何 哪 哪里 哪儿 哪些 哪个 哪家 哪种 多少 多久 多长 多长时间 几 几个 几天 几时 何时 何处 啥时候 什么时候 为什么 为啥 谁 点 点解 边度 边个 乜 乜嘢 嘢 点样 系 唔 咁 冇',
  '办 办理 办事 办法 办好 办个 代办 弄 搞 搞定 整 整个 做 干 走 跑 提交 提供 带 带上 拿 准备 拿到',
  '材料 资料 手续 流程 步骤 程序 条件 指南 指引 攻略 事项 服务 业务 事情 事 时间 地方 地点 地址 电话 窗口 大厅 部门 单位名称 网上 在线 线上 线下 网站 网址 官网 平台 手机 手机上 入口 链接 系统 app 小程序 要多久 费用 多少钱 收费 免费 钱 东西 方法 方式 问题 情况 相关 有关 具体 最新 规定 政策 全部 所有 一般 通常',
  '先生 女士 同志 老师 客服 领导 工作人员',
]

const english =
  'a an the i im my me we our us you your it its he she his her they their to for of in on at by from into is are am be been was were do does did ' +
  'open opening how what where when which who whom why can could may might shall should must will would need needed want wanted wish like get getting got obtain ' +
  'apply applying application make have has had go going about and or not no with without if there this that these those please help hello hi ' +
  'procedure procedures process steps document documents paper papers required requirements information info online office service services government china chinese'

export const stopWords: ReadonlySet<string> = new Set([
  ...wrappers.flatMap((line) => line.split(' ')),
  ...english.split(' ').flatMap((word) => [word, stem(word)]),
])
