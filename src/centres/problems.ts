import { defineProblems } from '#kernel/problem'

/** Every way this module can refuse. Codes are never reused. */
export const centreProblems = defineProblems('centres', {
  unknownCentre: {
    status: 404,
    title: { zh: '没有这个网点', en: 'No such service centre' },
    mend: { zh: '请从网点列表里选。', en: 'Choose one from the list of service centres.' },
  },
  inconsistentCentre: {
    status: 422,
    title: { zh: '网点信息前后不一致', en: 'The centre contradicts itself' },
    mend: { zh: '请按提示改好再发布。', en: 'Change it as shown, then publish it.' },
  },
  badTicket: {
    status: 422,
    title: { zh: '请选择要办的业务', en: 'Choose what you have come for' },
    mend: { zh: '选好业务再取号。', en: 'Choose the kind of matter, then take a number.' },
  },
  closedNow: {
    status: 409,
    title: { zh: '现在不在取号时间', en: 'No numbers are given now' },
    mend: {
      zh: '开门前半小时起到下班前可以取号。也可以预约别的时间。',
      en: 'Numbers are given from half an hour before opening until closing. You can also book another time.',
    },
  },
  numbersUp: {
    status: 409,
    title: { zh: '今天的号已经取完', en: 'Today’s numbers have all been taken' },
    mend: { zh: '请预约明天或者以后的时间。', en: 'Please book a later day.' },
  },
  unknownTicket: {
    status: 404,
    title: { zh: '没有这张号票', en: 'No such number' },
    mend: { zh: '请检查地址，或者重新取号。', en: 'Check the address, or take a new number.' },
  },
  otherCentre: {
    status: 403,
    title: { zh: '这个网点没有您单位的窗口', en: 'Your organisation has no window at this centre' },
    mend: {
      zh: '请回到叫号页，选本单位所在的网点。',
      en: 'Go back and choose a centre where your organisation serves.',
    },
  },
  unknownWindow: {
    status: 404,
    title: { zh: '这个网点没有这个窗口', en: 'The centre has no such window' },
    mend: { zh: '请回到叫号页选窗口。', en: 'Go back and choose a window.' },
  },
  windowTaken: {
    status: 409,
    title: { zh: '这个窗口现在是同事在用', en: 'A colleague is using this window' },
    mend: {
      zh: '要接着用，请在叫号页重新选这个窗口。',
      en: 'To take it over, choose the window again on the calling page.',
    },
  },
  notAtWindow: {
    status: 409,
    title: { zh: '这个号已经不在您的窗口', en: 'This number is no longer at your window' },
    mend: { zh: '请刷新叫号页再操作。', en: 'Reload the calling page and try again.' },
  },
  sameWindow: {
    status: 422,
    title: { zh: '请选要转去的窗口', en: 'Choose another window' },
    mend: { zh: '选一个别的窗口再转。', en: 'Choose a window other than yours.' },
  },
  badBooking: {
    status: 422,
    title: { zh: '预约信息有需要改的', en: 'Something in the booking needs to be changed' },
    mend: { zh: '请按提示改好再提交。', en: 'Change it as shown, then send it.' },
  },
  alreadyBooked: {
    status: 409,
    title: { zh: '这一天您已经预约过同类业务', en: 'You have an appointment for this kind that day already' },
    mend: {
      zh: '同一天同类业务只能预约一次。可以在“我的预约”里改时间。',
      en: 'One appointment a day for each kind. You can move it under “My appointments”.',
    },
  },
  tooManyMissed: {
    status: 409,
    title: { zh: '30天里有3次预约没有来', en: 'Three appointments were missed within 30 days' },
    mend: {
      zh: '暂时不能预约，可以当天到大厅取号，一样能办。',
      en: 'You cannot book for now. Take a number on the day: you will be served all the same.',
    },
  },
  tooLateToChange: {
    status: 409,
    title: { zh: '离预约时间不到1小时，不能改了', en: 'It is less than an hour before the appointment' },
    mend: { zh: '来不了也没关系，以后可以再预约。', en: 'If you cannot come, you can book again later.' },
  },
  unknownAppointment: {
    status: 404,
    title: { zh: '没有这个预约', en: 'No such appointment' },
    mend: { zh: '请在“我的预约”里查看。', en: 'See “My appointments”.' },
  },
  noAppointment: {
    status: 422,
    title: { zh: '没有查到今天的预约', en: 'No appointment today for this code' },
    mend: {
      zh: '请核对预约码、日期和网点，或者直接取号。',
      en: 'Check the code, the day and the centre, or take a number.',
    },
  },
  tooEarly: {
    status: 409,
    title: { zh: '还没到报到时间', en: 'It is too early to check in' },
    mend: { zh: '{time}起可以报到。', en: 'You can check in from {time}.' },
  },
  appointmentMissed: {
    status: 409,
    title: { zh: '预约时间已经过了', en: 'The time of the appointment has passed' },
    mend: { zh: '请直接取号，一样能办。', en: 'Take a number: you will be served all the same.' },
  },
})
