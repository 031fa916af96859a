/** Words in which people wrap what they look for; they say nothing about it. */
export const stopWords: ReadonlySet<string> = new Set(
  [
    '我 我们 我想 我要 你 您 他 她 的 了 吗 呢 吧 啊 呀 么 是 有 没有 不 和 与 跟 给 把 被 对 从 到 在 去 来 用 就 都 也 还 又',
    '要 想 想要 需要 要求 可以 能 能不能 能否 可不可以 会 应该 请问 咨询 一下 请',
    '什么 啥 怎么 怎样 怎么样 怎么办 咋 咋办 咋整 如何 哪 哪里 哪儿 哪些 多少 多久 几 几天 为什么 谁',
    '办 办理 办事 办法 弄 搞 整 材料 资料 手续 流程 条件 指南 事项 服务 时间 地方 地点',
    'a an the i my me we our to for of in on at is are do does how what where when which can need want get apply application with and or',
  ].flatMap((line) => line.split(' ')),
)
