export type {
  CaseSummary,
  CaseView,
  OwnDuty,
  Phase,
  RecordLine,
  Turn,
} from './applicant/case-view.ts'
export { getOwnCase, getOwnSummary, listOwnCases } from './applicant/get-own-case.ts'
export { type MendAnswer, mendAnswer } from './applicant/mend-answer.ts'
export { correctionField, type SupplyCorrection, supplyCorrection } from './applicant/supply-correction.ts'
export { urgeOwnCase } from './applicant/urge-own-case.ts'
export { quietAfter, type Urging, urgeCauseWords, urgeEvery } from './applicant/urging.ts'
export { withdrawCase } from './applicant/withdraw-case.ts'
export { archiveCases, sweepArchiveFiles } from './archive/archive-cases.ts'
export { readArchive, readOwnArchive } from './archive/read-archive.ts'
export { type PackageVerdict, verifyPackage } from './archive/verify-package.ts'
export { handOverCase, listReceivers } from './assignment/hand-over.ts'
export { type Holder, takeOverCase } from './assignment/hold-case.ts'
export { declareKin, type Kin, listKin, relations, removeKin } from './assignment/kin.ts'
export { recuse } from './assignment/recuse.ts'
export { noteOpened } from './batch/batch.ts'
export { type BatchableGroup, beginBatch, listBatchable } from './batch/begin-batch.ts'
export { approveBatch, undoBatch } from './batch/decide-batch.ts'
export { type BatchView, readBatch } from './batch/read-batch.ts'
export {
  type Attachment,
  type CaseContent,
  type CaseFile,
  type Correction,
  type CorrectionEntry,
  type CorrectionReason,
  correctionReasons,
  type Decision,
  type Draft,
  declineGrounds,
  endingGrounds,
  type Fact,
  type FactStatus,
  type FactValue,
  type SaidValue,
  type SignedCommitment,
} from './case/case.ts'
export { type CaseAct, caseActs, type EffectTopic } from './case/case-acts.ts'
export { contextOf, judgeCase } from './case/case-context.ts'
export { type CaseRole, caseRoles, roleWords } from './case/case-roles.ts'
export { type CaseState, caseStates, type Outcome, type PublicState, publicStates } from './case/case-states.ts'
export { commitmentHash, commitmentLines } from './case/commitment-text.ts'
export type { Receipt } from './case/receipt.ts'
export { remedies } from './case/remedies.ts'
export { caseStatesManual } from './case/state-picture.ts'
export type { CaseClock } from './clock/case-clock.ts'
export { dueDatesFrom } from './clock/due-dates.ts'
export { recountDates } from './clock/recount-dates.ts'
export { serveOldDecisions } from './clock/serve-old-decisions.ts'
export { type SpecialKind, specialKinds } from './clock/special-kinds.ts'
export { sweepDecisions } from './clock/sweep-decisions.ts'
export { type Swept, sweepTimers } from './clock/sweep-timers.ts'
export type { TimeLeft } from './clock/time-left.ts'
export { type Check, type CheckState, type CheckStep, checkStates } from './commitments/check.ts'
export { type CreditRecord, creditStates } from './commitments/credit.ts'
export { type AnswerCredit, answerCredit, askAboutCredit } from './commitments/credit-requests.ts'
export {
  admitMatter,
  type Exclusion,
  excludeMatter,
  exclusionGrounds,
  findExclusion,
} from './commitments/exclusions.ts'
export { listChecks, type OfficeCheck, type OfficeChecks } from './commitments/list-checks.ts'
export { acceptCorrection, orderCorrection, settleCheck } from './commitments/officer-steps.ts'
export {
  answerOrder,
  listOwnCommitments,
  type OwnCommitment,
  type OwnCommitments,
} from './commitments/own-commitments.ts'
export { confirmRevocation, proposeRevocation, rejectRevocation } from './commitments/revoke-decision.ts'
export { runChecks } from './commitments/run-checks.ts'
export { tellOutcomes } from './commitments/tell-outcomes.ts'
export { proofDays, withdrawCommitment } from './commitments/withdraw-commitment.ts'
export { countOpenCases, type OpenCases } from './count-open-cases.ts'
export { type ProposeDecision, proposeDecision, returnProposal } from './deciding/propose-decision.ts'
export { undoDecision } from './deciding/undo-decision.ts'
export { type DeliverCase, deliverCase } from './delivery/deliver-case.ts'
export { makeCertificate } from './delivery/make-certificate.ts'
export type { CaseDocument, DocumentHead, DocumentPart, SignedDocument } from './documents/document.ts'
export { documentFor } from './documents/document-for.ts'
export { type DocumentKind, documentKinds } from './documents/document-kinds.ts'
export {
  listCaseDocuments,
  type OfficeDocument,
  type OfficeDocuments,
} from './documents/list-case-documents.ts'
export { printDocuments } from './documents/print-documents.ts'
export { type HandOver, handOverDocument, openOwnDocument, readDocument } from './documents/serve-document.ts'
export { type DocumentVerification, isDocumentNumber, verifyDocument } from './documents/verify-document.ts'
export { answer, questionField } from './draft/answer.ts'
export { askedOf } from './draft/asked-of.ts'
export { type CorrectFact, correctFact, factField } from './draft/correct-fact.ts'
export { gatherFacts } from './draft/gather-facts.ts'
export { checkDraft, getDraft } from './draft/get-draft.ts'
export {
  type MaterialStanding,
  type Missing,
  materialField,
  missingOf,
  standingOf,
} from './draft/missing-of.ts'
export { applicationHash, applicationLines } from './draft/sign-application.ts'
export { type SignCommitment, signCommitment } from './draft/sign-commitment.ts'
export { type StartCase, startCase } from './draft/start-case.ts'
export { type SubmitCase, submitCase } from './draft/submit-case.ts'
export { beginPayment, findOwnPayment, type OwnPayment } from './fees/begin-payment.ts'
export type { Payment } from './fees/payment.ts'
export { type ReceiveNotice, receivePaymentNotice } from './fees/receive-notice.ts'
export { feeRoutes } from './fees/routes.ts'
export { accountSource } from './filling/ask-sources.ts'
export { type ChooseSource, chooseSource } from './filling/choose-source.ts'
export { type DataTicket, listDataTickets, type TicketKind } from './filling/data-tickets.ts'
export { type FillingFigures, measureFilling, measureFillingOfAll } from './filling/filling-counts.ts'
export { maskValue } from './filling/mask-value.ts'
export { refillDrafts } from './filling/refill-drafts.ts'
export { type AskingChoices, type AskOpinion, askOpinion, listAskingChoices } from './joint/ask-opinion.ts'
export { type GiveOpinion, giveOpinion, readAsked, readSharedFile } from './joint/give-opinion.ts'
export { type Joint, type Lane, listJoint, urgeOpinion } from './joint/list-joint.ts'
export { type Opinion, type OpinionRow, verdicts, verdictWords } from './joint/opinion.ts'
export { detachMaterial } from './materials/attach-material.ts'
export { deferMaterial, listDeferred, type OwnDeferred } from './materials/defer-material.ts'
export { type HandInMaterial, handInMaterial } from './materials/hand-in-material.ts'
export { deferredUntil, findMaterial, largestFile, limitsOf, mayFollow } from './materials/material-limits.ts'
export { type ReadAttachment, readAttachment } from './materials/read-attachment.ts'
export { listReusable, type ReusableMaterial, reuseMaterial } from './materials/reuse-material.ts'
export { moveFiles, rescanFiles, sweepFiles } from './materials/sweep-files.ts'
export { type BeginUpload, beginUpload, finishUpload, partBytes, putPart } from './materials/upload-parts.ts'
export { type CaseFigures, countByDeadline, type DeadlineCounts, measureCases } from './measure-cases.ts'
export { type ChooseContact, type Contact, chooseContact, keepContact } from './messages/contact.ts'
export { type DeliverMessage, deliverMessage } from './messages/deliver-message.ts'
export {
  countUnread,
  listOwnMessages,
  type OwnMessage,
  type OwnMessages,
  openMessage,
  readAllMessages,
} from './messages/own-messages.ts'
export { remindPeople } from './messages/remind.ts'
export { sendWaiting } from './messages/send-waiting.ts'
export { tellPeople } from './messages/tell-people.ts'
export type { MessageTarget } from './messages/templates.ts'
export { acceptCase } from './office/accept-case.ts'
export { type DeclineCase, declineCase } from './office/decline-case.ts'
export { type GrantCase, grantCase } from './office/grant-case.ts'
export { countOfficeQueue, listQueue, type Queue, type QueueFilter, type QueueRow } from './office/list-queue.ts'
export { listUndoable, type Undoable } from './office/list-undoable.ts'
export type { OfficeCase, OfficeFact, SuppliedEntry } from './office/office-case.ts'
export { openCase } from './office/open-case.ts'
export { refuseCase } from './office/refuse-case.ts'
export { type RequestCorrection, requestCorrection } from './office/request-correction.ts'
export { revealFact } from './office/reveal-fact.ts'
export { caseworkProblems } from './problems.ts'
export { type ExtendCase, extendCase, mostExtensionDays, mostJointExtensionDays } from './proceedings/extend-case.ts'
export { type RequestFurther, requestFurtherCorrection } from './proceedings/further-correction.ts'
export { type InspectCase, inspectCase, listInspectors } from './proceedings/inspect-case.ts'
export { precheckCase } from './proceedings/precheck-case.ts'
export { type BeginSpecial, beginSpecial, endSpecial } from './proceedings/special-procedure.ts'
export { endingWords, type TerminateCase, terminateCase } from './proceedings/terminate-case.ts'
export { rebuildCase } from './rebuild-case.ts'
export { type Rebuilt, rebuildCases } from './rebuild-cases.ts'
export { recheckCases, recheckFacts } from './recheck/recheck-facts.ts'
export type { CheckedFact, Recheck } from './recheck/recheck-of.ts'
export { claimEffects, type Effect, finishEffect, postponeEffect } from './store/effects.ts'
export { mostCounted, type QueueCursor, type QueueLane, queueLanes } from './store/queue-store.ts'
export { answerUrge } from './supervision/answer-urge.ts'
export { listSupervised, type Supervised, type SupervisedCase } from './supervision/list-supervised.ts'
export {
  drawQualitySample,
  judgeQuality,
  listQualityChecks,
  type QualityCheck,
  qualityVerdicts,
} from './supervision/quality-checks.ts'
export { urgeCase } from './supervision/urge-case.ts'
export { identifyClients } from './takeover/clients/identify-client.ts'
export { type ListedClient, listClients } from './takeover/clients/list-clients.ts'
export { type ClientKeyName, type RegisterClient, registerClient } from './takeover/clients/register-client.ts'
export { revokeClient } from './takeover/clients/revoke-client.ts'
export { type RotateClientKey, rotateClientKey } from './takeover/clients/rotate-client-key.ts'
export { forgetTakeover } from './takeover/forget.ts'
export { takeoverRoutes } from './takeover/routes.ts'
export { deliverWebhooks } from './takeover/webhooks/deliver-webhooks.ts'
export { type TrackCase, type TrackedCase, trackCase } from './tracking/track-case.ts'
export { listAtWindow, readAtWindow, serving, startAtWindow, takeInHand } from './window/at-window.ts'
export { beginVisit, endVisit, findOwnVisit, type WhoIsThere } from './window/begin-visit.ts'
export {
  acceptAtWindow,
  askForMaterial,
  confirmOnPaper,
  entrustWindow,
  listEntrusted,
  mayAcceptFor,
  printMissing,
} from './window/clerk-acts.ts'
export { contentDigest, findConfirmation } from './window/confirmation.ts'
export { confirmedWords, proofWords, type WindowPart } from './window/intake.ts'
export { offerPhone } from './window/offer-phone.ts'
export { offeredCommitments } from './window/offered-commitments.ts'
export {
  type Choice,
  type Conflict,
  choices,
  choicesFor,
  conflictKinds,
  type Provisional,
  type ProvisionalFile,
  type ProvisionalState,
} from './window/offline/provisional.ts'
export {
  addOfflineFile,
  closeOffline,
  type ReceiveOffline,
  readOffline,
  receiveOffline,
} from './window/offline/receive-offline.ts'
export { reconcileOffline } from './window/offline/reconcile-offline.ts'
export { listOffline, type SettleConflict, settleConflict } from './window/offline/settle-conflict.ts'
export { hasScreen, offerPairing, pairingMinutes, pairScreen } from './window/pairing.ts'
export {
  confirmOnScreen,
  objectOnScreen,
  proveByCode,
  readScreen,
  type Screen,
  sendVisitCode,
  signOnScreen,
} from './window/screen.ts'
export { endVisits, getVisit, levelOf, type Visit } from './window/visit.ts'
