import type { Guard } from './guards.ts';

const csv = 'src/exports/csv.ts';
const csvTest = 'test/exports/csv.test.ts';
const plain = 'src/core/values/strings/plain-text.ts';
const plainTest = 'test/core/values/strings/plain-text.test.ts';
const calendar = 'src/exports/plan/calendar-ics.ts';
const calendarTest = 'test/exports/plan/calendar-ics.test.ts';
const receivers = 'src/io/fetch/limits.ts';
const receiversTest = 'test/operations/webhooks/deliver.test.ts';
const webhookLimits = 'webhook: { body: 64 * kib, total: 10_000, redirects: 0,';

/** Guards of what leaves the service: markup, cells, calendars, messages, one object for a repeated call. */
export const outputGuards: readonly Guard[] = [
  {
    guard: 'escape of markup',
    file: 'src/exports/escape-markup.ts',
    old: ".replaceAll('<', '&lt;')",
    new: '',
    test: 'test/exports/escape-markup.test.ts',
  },
  {
    guard: 'cells that begin as a formula',
    file: csv,
    old: "`'${clean}`",
    new: '`${clean}`',
    test: csvTest,
  },
  {
    guard: 'control characters of exported texts',
    file: plain,
    old: 'if (code < 32) return code === 9 || code === 10 ? 0 : 1;',
    new: 'if (code < 32) return 0;',
    test: plainTest,
  },
  {
    guard: 'invisible characters of exported texts',
    file: plain,
    old: 'if (isInvisible(code)) return 1;',
    new: '',
    test: plainTest,
  },
  {
    guard: 'carriage returns of a calendar entry',
    file: calendar,
    old: 'title: plainText(task.title[locale]),',
    new: 'title: task.title[locale],',
    test: calendarTest,
    named: 'adds no entry',
  },
  {
    guard: 'redirects of a receiver',
    file: receivers,
    old: webhookLimits,
    new: webhookLimits.replace('redirects: 0', 'redirects: 5'),
    test: receiversTest,
    named: 'redirect is not followed',
  },
  {
    guard: 'size of the reply of a receiver',
    file: receivers,
    old: webhookLimits,
    new: webhookLimits.replace('64 * kib', '256 * mib'),
    test: receiversTest,
    named: 'nine kinds',
  },
  {
    guard: 'time of a receiver',
    file: receivers,
    old: webhookLimits,
    new: webhookLimits.replace('total: 10_000', 'total: 86_400_000'),
    test: receiversTest,
    named: 'nine kinds',
  },
  {
    guard: 'characters that XML forbids, in a document',
    file: 'src/exports/docx/text-runs.ts',
    old: 'text: plainText(text) });',
    new: 'text });',
    test: 'test/exports/docx/render-docx.test.ts',
  },
  {
    guard: 'characters that XML forbids, in a workbook',
    file: 'src/exports/xlsx/cell-object.ts',
    old: 'plainText(text).replaceAll(',
    new: 'text.replaceAll(',
    test: 'test/exports/xlsx/render-xlsx.test.ts',
  },
  {
    guard: 'characters that XML forbids, in slides',
    file: 'src/exports/pptx/render-pptx.ts',
    old: "typeof value === 'string' ? plainText(value) : value,",
    new: 'value,',
    test: 'test/exports/pptx/render-pptx.test.ts',
  },
  {
    guard: 'scheme of an address that becomes a link',
    file: 'src/exports/report-labels.ts',
    old: 'return /^https?:\\/\\//i.test(url);',
    new: "return url !== '';",
    test: 'test/exports/html/render-html.test.ts',
  },
  {
    guard: 'reply of a repeated call',
    file: 'src/api/run-once.ts',
    old: 'if (kept !== null) {',
    new: 'if (kept !== null && false) {',
    test: 'test/api/run-once.test.ts',
  },
  {
    guard: 'what a call writes is kept with its reply',
    file: 'src/io/store/kept-replies.ts',
    old: 'if (rowCount === 0) throw stillRuns;',
    new: 'void rowCount;',
    test: 'test/api/run-once.test.ts',
    named: 'or not at all',
  },
  {
    guard: 'what a call writes is in the transaction of its reply',
    file: 'src/api/run-once.ts',
    old: 'await run(own.store);',
    new: 'await run();',
    test: 'test/api/run-once.test.ts',
    named: 'writes nothing',
  },
];
