import { type HubIdentity, roamingRedirect, type SandboxSms } from '#identity'
import type { Route } from '#kernel/http'
import { applyCheckRoutes } from './pages/apply-check/route.ts'
import { applyCommitRoutes } from './pages/apply-commit/route.ts'
import { applyDoneRoutes } from './pages/apply-done/route.ts'
import { applyFactRoutes } from './pages/apply-fact/route.ts'
import { applyMaterialsRoutes } from './pages/apply-materials/route.ts'
import { applyPayRoutes } from './pages/apply-pay/route.ts'
import { applyPrefillRoutes } from './pages/apply-prefill/route.ts'
import { applyQuestionRoutes } from './pages/apply-question/route.ts'
import { applyStartRoutes } from './pages/apply-start/route.ts'
import { applyTasksRoutes } from './pages/apply-tasks/route.ts'
import { centreBoardRoutes } from './pages/centre-board/route.tsx'
import { centreBookRoutes } from './pages/centre-book/route.ts'
import { centreTicketRoutes } from './pages/centre-ticket/route.ts'
import { centresRoutes } from './pages/centres/route.ts'
import { elderRoutes } from './pages/elder/route.ts'
import { guideRoutes } from './pages/guide/route.ts'
import { guideVersionsRoutes } from './pages/guide-versions/route.ts'
import { guideWhyRoutes } from './pages/guide-why/route.ts'
import { helpRoutes } from './pages/help/route.ts'
import { homeRoutes } from './pages/home/route.ts'
import { itemsRoutes } from './pages/items/route.ts'
import { modeRoutes } from './pages/mode/route.ts'
import { myAppointmentsRoutes } from './pages/my-appointments/route.ts'
import { myCaseRoutes } from './pages/my-case/route.ts'
import { myCasesRoutes } from './pages/my-cases/route.ts'
import { myCertRoutes } from './pages/my-cert/route.ts'
import { myCertsRoutes } from './pages/my-certs/route.ts'
import { myCommitmentsRoutes } from './pages/my-commitments/route.ts'
import { myDocumentRoutes } from './pages/my-document/route.ts'
import { myFilesRoutes } from './pages/my-files/route.ts'
import { myFixRoutes } from './pages/my-fix/route.ts'
import { myFootprintRoutes } from './pages/my-footprint/route.ts'
import { myHomeRoutes } from './pages/my-home/route.ts'
import { myLaterRoutes } from './pages/my-later/route.ts'
import { myMendRoutes } from './pages/my-mend/route.ts'
import { myMessagesRoutes } from './pages/my-messages/route.ts'
import { myUrgeRoutes } from './pages/my-urge/route.ts'
import { myWithdrawRoutes } from './pages/my-withdraw/route.ts'
import { noticeRoutes } from './pages/notice/route.ts'
import { openDataRoutes, openRoutes } from './pages/open/route.ts'
import { policyRoutes } from './pages/policy/route.ts'
import { proofReportRoutes } from './pages/proofs/report-route.ts'
import { proofsRoutes } from './pages/proofs/route.ts'
import { rateRoutes } from './pages/rate/route.ts'
import { regionRoutes } from './pages/region/route.ts'
import { sandboxRoutes } from './pages/sandbox/route.ts'
import { sandboxPayRoutes } from './pages/sandbox-pay/route.ts'
import { type SandboxPerson, sandboxPeopleRoutes } from './pages/sandbox-people/route.tsx'
import { screenRoutes } from './pages/screen/route.ts'
import { searchRoutes } from './pages/search/route.ts'
import { hubSignInRoutes, laterRoutes } from './pages/signin/route.ts'
import { staffSignInRoutes } from './pages/signin-staff/route.ts'
import { stepUpRoutes } from './pages/step-up/route.ts'
import { trackAnswerRoutes, trackRoutes } from './pages/track/route.ts'
import { verifyRoutes } from './pages/verify/route.ts'
import { waysDataRoutes, waysRoutes } from './pages/ways/route.ts'
import { publicPage } from './public-page.ts'
import { assetRoutes } from './styles/assets.ts'

// The staff's pages are made of the same kit.
export * from './components/index.ts'
export * from './frame/index.ts'
export { frameOf } from './frame-of.ts'
export { FactForm, type FactFormView, leadOfFact, titleOfFact } from './pages/apply-fact/fact-form.tsx'
export { factForm, type TriedFact, takeFact, untriedFact } from './pages/apply-fact/take-fact.ts'
export { linkToControl, readAnswer } from './pages/apply-flow/answer-fields.ts'
export { QuestionField } from './pages/apply-flow/question-field.tsx'
export { fileErrorWords, noFile } from './pages/apply-flow/upload-words.ts'
export { materialStates } from './pages/apply-materials/material-states.ts'
export { type FactRow, groupFacts } from './pages/apply-prefill/fact-groups.ts'
export { GuidePreview, type GuidePreviewProps, outcomeFacts } from './pages/guide-preview/guide-preview.tsx'
export { sayFee, sayLimit } from './pages/items/outcome.ts'
export { WindowNote } from './pages/my-case/window-note.tsx'
export { attachmentReply } from './pages/my-files/attachment-reply.ts'
export type { SandboxPerson } from './pages/sandbox-people/route.tsx'
export { renderProblemPage } from './problem-page.tsx'
export { sayDay, sayDeadline, sayInstant, sayInstantWithin } from './time/say-time.ts'

/** What a demonstration shows that production refuses. */
export interface Sandbox {
  readonly sms: SandboxSms
  readonly people: readonly SandboxPerson[]
}

export interface PortalOptions {
  readonly sandbox?: Sandbox | undefined
  /** At the hub alone: the place where everybody signs in. */
  readonly signIn?: Pick<HubIdentity, 'visits' | 'signOutEverywhere'> | undefined
}

/** Pages that anybody may read: the first document of a browser session asks the hub who is there. */
const publicRoutes: readonly Route[] = [
  ...homeRoutes,
  ...elderRoutes,
  ...searchRoutes,
  ...itemsRoutes,
  ...guideRoutes,
  ...guideVersionsRoutes,
  ...guideWhyRoutes,
  ...noticeRoutes,
  ...trackRoutes,
  ...verifyRoutes,
  ...helpRoutes,
  ...policyRoutes,
  ...centresRoutes,
  ...openRoutes,
  ...waysRoutes,
  ...proofsRoutes,
]

/** Every page people see. */
export function portalRoutes({ sandbox, signIn }: PortalOptions): Route[] {
  return [
    ...publicRoutes.map((each) => publicPage(each, roamingRedirect)),
    ...modeRoutes,
    ...regionRoutes,
    ...openDataRoutes,
    ...waysDataRoutes,
    ...proofReportRoutes,
    ...trackAnswerRoutes,
    ...centreTicketRoutes,
    ...centreBoardRoutes,
    ...centreBookRoutes,
    ...myAppointmentsRoutes,
    ...applyStartRoutes,
    ...applyPrefillRoutes,
    ...applyQuestionRoutes,
    ...applyFactRoutes,
    ...applyMaterialsRoutes,
    ...applyCommitRoutes,
    ...applyCheckRoutes,
    ...applyDoneRoutes,
    ...applyPayRoutes,
    ...applyTasksRoutes,
    ...myCaseRoutes,
    ...myDocumentRoutes,
    ...myFilesRoutes,
    ...myFixRoutes,
    ...myLaterRoutes,
    ...myFootprintRoutes,
    ...myMendRoutes,
    ...myUrgeRoutes,
    ...myWithdrawRoutes,
    ...myMessagesRoutes,
    ...myCommitmentsRoutes,
    ...rateRoutes,
    ...myHomeRoutes,
    ...myCasesRoutes,
    ...myCertsRoutes,
    ...myCertRoutes,
    ...laterRoutes,
    ...stepUpRoutes({ isSandbox: sandbox !== undefined }),
    ...staffSignInRoutes,
    ...screenRoutes,
    ...(signIn ? hubSignInRoutes(signIn) : []),
    ...(sandbox ? [...sandboxRoutes(sandbox.sms), ...sandboxPayRoutes, ...sandboxPeopleRoutes(sandbox.people)] : []),
    ...assetRoutes(),
  ]
}
