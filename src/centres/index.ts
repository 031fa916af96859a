export {
  type Appointment,
  bookableDays,
  changeableMinutes,
  checkInFrom,
  missed as missedLimit,
} from './appointments/appointment.ts'
export { type BookAppointment, bookAppointment } from './appointments/book-appointment.ts'
export {
  cancelAppointment,
  getOwnAppointment,
  type MoveAppointment,
  moveOwnAppointment,
} from './appointments/change-appointment.ts'
export { type CheckIn, checkIn } from './appointments/check-in.ts'
export { type OfferedSlot, offerSlots } from './appointments/choose-slot.ts'
export { listOwnAppointments, type OwnAppointment } from './appointments/list-appointments.ts'
export {
  type Access,
  accessWords,
  type Centre,
  givesNumbersAt,
  type Interval,
  kindOf,
  kindServing,
  type MatterKind,
  minuteOf,
  openingOn,
  sayMinute,
} from './centre.ts'
export { type CentreFilter, getCentre, getListedCentre, type ListedCentre, listCentres } from './list-centres.ts'
export { centreProblems } from './problems.ts'
export { publishCentres } from './publish-centres.ts'
export { type CallNext, callNext } from './queue/call-next.ts'
export {
  closeWindow,
  type Desk,
  listOwnCentres,
  type OwnCentre,
  openWindow,
  readDesk,
  type WaitingOfKind,
} from './queue/desk.ts'
export { type Board, readBoard } from './queue/read-board.ts'
export { type HeldTicket, readTicket } from './queue/read-ticket.ts'
export type { AtWindow } from './queue/serve-at.ts'
export {
  callAgain,
  finishTicket,
  noteAbsent,
  type SettleTicket,
  type TransferTicket,
  transferTicket,
} from './queue/settle-ticket.ts'
export { type TakeTicket, takeTicket } from './queue/take-ticket.ts'
export { labelOf, priorityWords, type StatedPriority, statedPriorities, type Ticket } from './queue/ticket.ts'
