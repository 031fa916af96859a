import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import {
  BackLink,
  Band,
  Breadcrumb,
  BurdenMeter,
  Button,
  ButtonLink,
  Card,
  Checkboxes,
  Clauses,
  Columns,
  ConfirmPage,
  DateInput,
  DeadlineTrack,
  Details,
  EmptyState,
  EntryList,
  ErrorSummary,
  FactStrip,
  Figures,
  FileUpload,
  HiddenCsrf,
  HomeHero,
  IconLinks,
  LinkCard,
  MaterialTable,
  Notice,
  NoticeRows,
  PageHead,
  Pairs,
  ProgressDots,
  QuickLinks,
  Radios,
  RatingInput,
  SearchBox,
  Section,
  Select,
  ShowCode,
  SourceLine,
  StatusSteps,
  StepList,
  SummaryList,
  Table,
  Tabs,
  Tag,
  TaskList,
  TextArea,
  TextInput,
  ThemeList,
  Timeline,
  Verdict,
  WayList,
} from './index.ts'

/** What people of bad will write into a name, a reason, a file name: it leaves an attribute, an element, a script. */
const evil = `"><img src=x onerror=alert(1)></textarea></title><script>alert(1)</script>'&`
const zh = { language: 'zh-CN' } as const
const field = { id: 'f', name: 'f', label: evil, hint: evil, error: evil, ...zh }
const choices = [{ value: evil, label: evil, hint: evil }]
const entries = [{ href: '/x', title: evil, text: evil, beside: evil }]

const drawn: Readonly<Record<string, ReactNode>> = {
  Band: (
    <Band title={evil} note={evil}>
      {evil}
    </Band>
  ),
  BackLink: <BackLink {...zh} href="/x" text={evil} />,
  Breadcrumb: <Breadcrumb {...zh} crumbs={[{ text: evil, href: '/x' }, { text: `${evil}2` }]} />,
  BurdenMeter: <BurdenMeter {...zh} lines={[{ label: evil, statutory: 2, actual: 1, unit: evil }]} />,
  Button: (
    <Button name={evil} value={evil} hiddenText={evil}>
      {evil}
    </Button>
  ),
  ButtonLink: (
    <ButtonLink href="/x" hiddenText={evil}>
      {evil}
    </ButtonLink>
  ),
  Card: (
    <Card title={evil} beside={evil}>
      {evil}
    </Card>
  ),
  Checkboxes: <Checkboxes {...field} choices={choices} values={[evil]} />,
  Clauses: <Clauses text={`${evil}，${evil}。`} />,
  Columns: (
    <Columns aside={evil} asideLabel={evil}>
      {evil}
    </Columns>
  ),
  ConfirmPage: (
    <ConfirmPage
      {...zh}
      question={evil}
      action="/x"
      csrf={evil}
      confirm={evil}
      cancel={evil}
      backHref="/y"
      fields={{ kept: evil }}
    >
      {evil}
    </ConfirmPage>
  ),
  DateInput: <DateInput {...field} value={{ year: evil, month: evil, day: evil }} />,
  DeadlineTrack: (
    <DeadlineTrack
      id="t"
      sentence={evil}
      total={10}
      elapsed={1}
      promised={3}
      marks={[{ at: 1, label: evil, note: evil, place: 'above' }]}
    />
  ),
  Details: <Details summary={evil}>{evil}</Details>,
  EmptyState: <EmptyState text={evil}>{evil}</EmptyState>,
  EntryList: <EntryList entries={entries} />,
  ErrorSummary: <ErrorSummary {...zh} errors={[{ field: evil, text: evil }]} />,
  FactStrip: <FactStrip facts={[{ label: evil, value: evil, note: evil }]} />,
  Figures: <Figures figures={[{ label: evil, value: evil, unit: evil, note: evil }]} />,
  FileUpload: (
    <FileUpload
      {...field}
      accept={evil}
      files={[{ key: 'a', name: evil, state: evil, remove: { name: evil, value: evil } }]}
    />
  ),
  HiddenCsrf: <HiddenCsrf csrf={evil} />,
  HomeHero: (
    <HomeHero
      question={evil}
      lead={evil}
      search={evil}
      popular={{ label: evil, links: [{ href: '/x', text: evil }] }}
    />
  ),
  IconLinks: <IconLinks entries={entries} />,
  LinkCard: <LinkCard href="/x" title={evil} text={evil} beside={evil} gain={evil} />,
  MaterialTable: (
    <MaterialTable
      {...zh}
      caption={evil}
      materials={[{ key: 'a', name: evil, tag: evil, waived: true, how: evil, source: evil }]}
    />
  ),
  Notice: (
    <Notice tone="warn" title={evil}>
      {evil}
    </Notice>
  ),
  NoticeRows: <NoticeRows rows={[{ label: evil, value: evil, strong: true }]} />,
  PageHead: (
    <PageHead title={evil} lead={evil} tags={evil}>
      {evil}
    </PageHead>
  ),
  Pairs: <Pairs pairs={[{ label: evil, value: evil }]} />,
  ProgressDots: <ProgressDots {...zh} step={1} of={2} note={evil} />,
  QuickLinks: <QuickLinks label={evil} entries={entries} />,
  Radios: <Radios {...field} choices={choices} value={evil} asPageHeading />,
  RatingInput: <RatingInput {...field} />,
  SearchBox: <SearchBox {...zh} action="/x" label={evil} example={evil} value={evil} hidden={{ region: evil }} />,
  Section: (
    <Section title={evil} note={evil} more={{ href: '/x', text: evil }}>
      {evil}
    </Section>
  ),
  Select: <Select {...field} options={[{ value: evil, label: evil }]} value={evil} />,
  ShowCode: (
    <ShowCode
      {...zh}
      title={evil}
      modules={[[true]]}
      alternative={evil}
      secondsLeft={1}
      lifetime={60}
      renewHref="/x"
      spokenNumber={evil}
    />
  ),
  SourceLine: <SourceLine kind="own">{evil}</SourceLine>,
  StatusSteps: <StatusSteps {...zh} phases={[{ label: evil, note: evil, state: 'waiting', turn: evil }]} />,
  StepList: <StepList steps={[{ title: evil, text: evil }]} />,
  SummaryList: (
    <SummaryList
      title={evil}
      source={evil}
      rows={[{ key: 'a', label: evil, value: evil, source: evil, action: { href: '/x', text: evil } }]}
    />
  ),
  Table: (
    <Table
      caption={evil}
      columns={[{ label: evil }, { label: `${evil}2` }]}
      rows={[{ key: 'a', cells: [evil, evil] }]}
    />
  ),
  Tabs: <Tabs label={evil} tabs={[{ text: evil, href: '/x', current: true, count: 1 }]} />,
  Tag: <Tag tone="danger">{evil}</Tag>,
  TaskList: <TaskList tasks={[{ id: 't', title: evil, hint: evil, status: evil, tone: 'warn', href: '/x' }]} />,
  TextArea: <TextArea {...field} value={evil} max={10} />,
  TextInput: <TextInput {...field} value={evil} autoComplete="off" />,
  ThemeList: <ThemeList themes={[{ href: '/x', title: evil, count: 1 }]} />,
  Timeline: <Timeline entries={[{ key: 'a', time: evil, dateTime: evil, title: evil, text: evil }]} />,
  Verdict: <Verdict {...zh} outcome="can" title={evil} facts={[{ state: 'met', text: evil, source: evil }]} />,
  WayList: <WayList ways={[{ title: evil, text: evil }]} />,
}

describe('text of bad will', () => {
  for (const [name, node] of Object.entries(drawn)) {
    it(`stays text in ${name}`, () => {
      const html = renderToStaticMarkup(node)
      assert.doesNotMatch(html, /<script|<img|<\/title>/)
      assert.doesNotMatch(html, /"><img/, 'no attribute is left early')
      // Every quote that was written is escaped: what remains belongs to the component.
      assert.ok(html.includes('&quot;&gt;&lt;img src=x onerror=alert(1)&gt;'), 'and it is still shown')
      if (name === 'TextArea') assert.equal(html.match(/<\/textarea>/g)?.length, 1)
    })
  }
})
