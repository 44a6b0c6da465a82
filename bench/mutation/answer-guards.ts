import type { Guard } from './guards.ts';

const defects = 'src/core/planning/wording/wording-defect.ts';
const defectsTest = 'test/core/planning/wording/wording-defect.test.ts';
const writer = 'src/io/writer/openai-writer.ts';
const answers = 'src/io/writer/model-answer.ts';
const answersTest = 'test/io/writer/model-answer.test.ts';
const writerTest = 'test/io/writer/openai-writer.test.ts';

/** Guards of what a language model answers: facts, form, count, time and size. */
export const answerGuards: readonly Guard[] = [
  {
    guard: 'addresses of an answer',
    file: defects,
    old: "if (!sameList(addressesIn(text), addressesIn(rules.draft))) return 'address';",
    new: '',
    test: defectsTest,
    named: 'when an address|when a host',
  },
  {
    guard: 'numbers of an answer',
    file: defects,
    old: "if (!sameList(numbersOf(text), numbersOf(rules.draft)) || addsNumber(text, rules)) return 'number';",
    new: '',
    test: defectsTest,
    named: 'when a figure',
  },
  {
    guard: 'facts of an answer',
    file: defects,
    old: "if (rules.keep.some((fact) => losesFact(text, rules.draft, fact))) return 'kept-fact';",
    new: '',
    test: defectsTest,
    named: 'when a kept fact',
  },
  {
    guard: 'markup of an answer',
    file: defects,
    old: 'if (flaw !== null) return flaw;',
    new: 'void flaw;',
    test: defectsTest,
    named: 'HTML|Markdown',
  },
  {
    guard: 'prompt in an answer',
    file: defects,
    old: "if (recites(text, rules)) return 'recites-instructions';",
    new: '',
    test: defectsTest,
    named: 'repeats the prompt',
  },
  {
    guard: 'count of an answer',
    file: writer,
    old: "if (answered === undefined) return kept(passage, 'missing');",
    new: 'if (answered === undefined) return checkedWording({ passage, masked }, masked.text, instructions);',
    test: writerTest,
    named: 'a missing item',
  },
  {
    guard: 'each fact of an answer once',
    file: 'src/io/writer/masked-draft.ts',
    old: 'if (fact === undefined || seen.has(index)) return null;',
    new: 'if (fact === undefined) return null;',
    test: 'test/io/writer/masked-draft.test.ts',
  },
  {
    guard: 'schema of an answer',
    file: answers,
    old: 'z.array(z.object({ id: z.string(), text: z.string() }))',
    new: 'z.array(z.any())',
    test: answersTest,
  },
  {
    guard: 'levels of an answer',
    file: answers,
    old: 'if (nesting(text) > deepest) return undefined;',
    new: 'if (nesting(text) < 0) return undefined;',
    test: answersTest,
  },
  {
    guard: 'tools in an answer',
    file: answers,
    old: "if ((message.tool_calls?.length ?? 0) > 0 || finish === 'tool_calls') return { fault: 'tool-call' };",
    new: '',
    test: answersTest,
  },
  {
    guard: 'end of an answer',
    file: answers,
    old: "if (finish !== 'stop') return { fault: 'cut' };",
    new: '',
    test: answersTest,
  },
  {
    guard: 'deadline of a call of a model',
    file: 'src/io/writer/model-call.ts',
    old: 'const deadline = deadlineAfter(settings.callMs, signal);',
    new: 'const deadline = deadlineAfter(86_400_000, signal);',
    test: writerTest,
    named: 'took all the time of a call',
  },
  {
    guard: 'deadline of the texts of a plan',
    file: writer,
    old: 'const deadline = deadlineAfter(planMs, signal);',
    new: 'const deadline = deadlineAfter(86_400_000, signal);',
    test: writerTest,
    named: 'each question is answered in time',
  },
  {
    guard: 'bytes of an answer',
    file: 'src/io/fetch/limits.ts',
    old: 'model: { body: mib,',
    new: 'model: { body: 16 * mib,',
    test: writerTest,
    named: 'large',
  },
  {
    guard: 'a model that fails is left alone',
    file: writer,
    old: 'if (failures >= failuresToPause && performance.now() < pausedUntil)',
    new: 'if (failures < 0)',
    test: writerTest,
    named: 'five failures',
  },
  {
    guard: 'budget of tokens before a call',
    file: writer,
    old: "if (context.budget.tokens < 0) return keepAll('budget');",
    new: '',
    test: writerTest,
    named: 'the budget is checked',
  },
];
