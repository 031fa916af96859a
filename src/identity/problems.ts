import { defineProblems } from '#kernel/problem'

/** Every way in which identity can refuse. */
export const identityProblems = defineProblems('identity', {
  phoneInvalid: {
    status: 422,
    title: { zh: '手机号不对', en: 'The phone number is not right' },
    mend: { zh: '请输入11位手机号。', en: 'Enter a mobile number of 11 digits.' },
  },
  codeJustSent: {
    status: 429,
    title: { zh: '验证码刚刚发过', en: 'A code has just been sent' },
    mend: {
      zh: '请先查看手机短信；{seconds}秒后可以重新获取。',
      en: 'Look at your messages first; you can get another one in {seconds} seconds.',
    },
  },
  tooManyCodes: {
    status: 429,
    title: { zh: '这个手机号获取验证码太频繁', en: 'Too many codes were sent to this number' },
    mend: {
      zh: '请{minutes}分钟后再试，或到办事窗口办理。',
      en: 'Please try again in {minutes} minutes, or go to a service window.',
    },
  },
  codeWrong: {
    status: 422,
    title: { zh: '验证码不对', en: 'The code is wrong' },
    mend: {
      zh: '请核对短信里的6位数字，还可以试{left}次。',
      en: 'Check the 6 digits in the message. {left, plural, one {# try} other {# tries}} left.',
    },
  },
  codeExpired: {
    status: 422,
    title: { zh: '验证码已失效', en: 'The code is no longer valid' },
    mend: { zh: '请重新获取验证码。', en: 'Get a new code.' },
  },
  codeLocked: {
    status: 429,
    title: { zh: '验证码输错次数太多', en: 'Too many wrong codes' },
    mend: { zh: '这个验证码已作废，请重新获取。', en: 'This code no longer works. Get a new one.' },
  },
  tooManyWrongCodes: {
    status: 429,
    title: { zh: '今天验证码输错次数太多', en: 'Too many wrong codes today' },
    mend: {
      zh: '为了保护这个号码，请明天再试，或带身份证到办事窗口办理。',
      en: 'To protect this number, please try again tomorrow, or go to a service window with your ID card.',
    },
  },
  residentIdInvalid: {
    status: 422,
    title: { zh: '身份证号不对', en: 'The ID number is not right' },
    mend: { zh: '请对照身份证检查每一位。', en: 'Compare every character with your ID card.' },
  },
  nameInvalid: {
    status: 422,
    title: { zh: '姓名不对', en: 'The name is not right' },
    mend: { zh: '请按身份证上的姓名填写。', en: 'Write the name as it stands on your ID card.' },
  },
  nameMismatch: {
    status: 422,
    title: { zh: '姓名和身份证号核对不上', en: 'Name and ID number do not match' },
    mend: {
      zh: '请检查后再试；姓名里有生僻字的，可以到办事窗口核验。',
      en: 'Check both and try again. If your name has a rare character, a service window can verify it.',
    },
  },
  tooManyNameChecks: {
    status: 429,
    title: { zh: '今天核验次数太多', en: 'Too many name checks today' },
    mend: {
      zh: '请明天再试，或带身份证到办事窗口核验。',
      en: 'Try again tomorrow, or take your ID card to a service window.',
    },
  },
  boundElsewhere: {
    status: 409,
    title: { zh: '您已经有账号，不是这个手机号', en: 'You already have an account, under another phone or none' },
    mend: {
      zh: '请用原来的手机号登录。在窗口办过事、还没有绑定手机号的，请带身份证到办事窗口绑定。',
      en: 'Sign in with your earlier phone number. If you were served at a window and no phone is bound yet, bring your ID card to a service window to bind this one.',
    },
  },
  phoneNotBound: {
    status: 409,
    title: { zh: '这个手机号绑定不了', en: 'This phone cannot be bound' },
    mend: {
      zh: '它已经属于别人的账号，或者本人的账号已有手机号。请换一个号码。',
      en: 'It belongs to another account, or the account has a phone already. Use another number.',
    },
  },
  namedAlready: {
    status: 409,
    title: { zh: '这个账号已经实名', en: 'This account has a real name already' },
    mend: {
      zh: '不是您本人的，请退出，用自己的手机号登录；姓名或身份证号变更的，带证件到办事窗口办理。',
      en: 'If it is not yours, sign out and use your own phone number. If your name or number has changed, a service window can change it; bring your papers.',
    },
  },
  populationAway: {
    status: 503,
    title: { zh: '公安系统暂时连不上', en: 'The police population register cannot be reached' },
    mend: {
      zh: '您可以稍后再核验，先用手机号登录看看办事指南。',
      en: 'You can verify later. Signing in by phone alone lets you read guides meanwhile.',
    },
  },
  signInLost: {
    status: 400,
    title: { zh: '登录没有完成', en: 'The sign-in was not completed' },
    mend: {
      zh: '可能等待太久，或浏览器不接受Cookie。请回到要办的事，重新登录。',
      en: 'It may have waited too long, or your browser refuses cookies. Go back to your service and sign in again.',
    },
  },
  anotherAccount: {
    status: 409,
    title: { zh: '这个浏览器已登录另一个账号', en: 'Another account is signed in on this browser' },
    mend: { zh: '请先退出那个账号，再登录。', en: 'Sign that account out first, then sign in.' },
  },
  hubAway: {
    status: 503,
    title: { zh: '统一登录暂时连不上', en: 'The national sign-in cannot be reached' },
    mend: {
      zh: '请几分钟后再试。不用登录也可以查办事指南。',
      en: 'Please try again in a few minutes. Guides can be read without signing in.',
    },
  },
  logoutTokenInvalid: {
    status: 400,
    title: { zh: '退出通知无效', en: 'The logout token is not valid' },
    mend: { zh: '请检查签名和内容。', en: 'Check its signature and claims.' },
  },
  clientKeyInvalid: {
    status: 422,
    title: { zh: '公钥格式不对', en: 'The public key is not right' },
    mend: { zh: '请提供P-256曲线的公钥（JWK）。', en: 'Give a public JWK on the curve P-256, without a private part.' },
  },
  passwordWrong: {
    status: 401,
    title: { zh: '账号或密码不对', en: 'Account or password is wrong' },
    mend: {
      zh: '请检查后再试。连续5次不对会锁定15分钟。',
      en: 'Check both and try again. Five failures lock the account for 15 minutes.',
    },
  },
  staffLocked: {
    status: 429,
    title: { zh: '账号已锁定', en: 'The account is locked' },
    mend: { zh: '请15分钟后再试，或联系本单位管理员。', en: 'Try again in 15 minutes, or ask your administrator.' },
  },
  staffSignInOff: {
    status: 403,
    title: { zh: '密码登录已关闭', en: 'Signing in by password is switched off' },
    mend: { zh: '请联系本单位管理员。', en: 'Ask your administrator.' },
  },
  organisationUnknown: {
    status: 404,
    title: { zh: '没有这个单位', en: 'No such organisation' },
    mend: { zh: '请检查统一社会信用代码。', en: 'Check the unified social credit code.' },
  },
  organisationInvalid: {
    status: 422,
    title: { zh: '单位信息不对', en: 'The organisation is not right' },
    mend: { zh: '请检查统一社会信用代码、名称和区划代码。', en: 'Check its credit code, names and region code.' },
  },
  officerInvalid: {
    status: 422,
    title: { zh: '工作人员信息不对', en: 'The officer is not right' },
    mend: {
      zh: '账号用小写字母和数字，密码至少10位，至少一项职责。',
      en: 'Account in lower-case letters and digits, a password of at least 10 characters, at least one duty.',
    },
  },
  badAbsence: {
    status: 422,
    title: { zh: '不在岗的日期有误', en: 'The days of absence are wrong' },
    mend: { zh: '请填开始和结束的日期，最长一年。', en: 'Give the first and the last day, at most a year.' },
  },
  absenceUnknown: {
    status: 404,
    title: { zh: '没有这条记录', en: 'There is no such note' },
    mend: { zh: '请回到“我的岗位”查看。', en: 'Go back to “My post”.' },
  },
  accountTaken: {
    status: 409,
    title: { zh: '账号已被使用', en: 'The account name is taken' },
    mend: { zh: '请换一个账号名。', en: 'Choose another account name.' },
  },
})
