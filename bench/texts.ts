/**
 * Measures the texts of plans: longest run of words that two items of a plan share, with and without what the company
 * wrote or set itself (facts, answers, prices, addresses), share of six-word runs that two companies share and the runs that most companies share, third person, long subjects. `npm run -s bench -- texts FILE… [--sheets FOLDER]`; a FILE is a
 * company file or a `strategy.json` already written.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readCompany } from '../src/core/framework/company/company.ts';
import { planStrategy } from '../src/core/gauge/plan-strategy.ts';
import { runsOf, wordsOf } from '../src/core/planning/messages/phrase-ledger.ts';
import { readStructured } from '../src/io/structured-file.ts';
import type { ReadyText } from '../src/core/planning/plan/details/ready-text.ts';
import type { Strategy } from '../src/core/planning/plan/plan.ts';
import { loadLanguages } from '../src/io/lexicon.ts';

interface Item {
  readonly id: string;
  readonly unit: string;
  readonly channel: string;
  readonly text: string;
  readonly ready: ReadyText | null;
}

const given = process.argv.slice(2);
const at = given.indexOf('--sheets');
const sheets = at < 0 ? null : (given[at + 1] as string);
const files = at < 0 ? given : [...given.slice(0, at), ...given.slice(at + 2)];
const languages = loadLanguages();

async function strategyOf(file: string): Promise<Strategy> {
  const data = await readStructured(file);
  if (typeof data === 'object' && data !== null && 'actions' in data) return data as Strategy;
  const company = readCompany(data, '2027-01-04');
  return planStrategy({
    company,
    site: null,
    cycle: { start: company.period.cycleStart },
    languages,
    seed: 1,
    engineVersion: 'bench',
  });
}

const itemsOf = ({ texts, actions }: Strategy): Item[] =>
  texts.map(({ id, kind, actionId, ready }): Item => {
    const action = actions.find((one) => one.id === actionId);
    const text = ready.parts.map((part) => part.text).join(' ');
    return { id: actionId ?? id, unit: kind, channel: action?.channelIds[0] ?? '', text, ready };
  });

function longestShared(items: readonly Item[]): { length: number; run: string; ids: string } {
  let best = { length: 0, run: '', ids: '' };
  const texts = items.map(({ id, text }) => ({ id, words: wordsOf(text) }));
  for (let length = 5; length < 40; length += 1) {
    const seen = new Map<string, string>();
    let found: typeof best | null = null;
    for (const { id, words } of texts) {
      for (const run of new Set(runsOf(words, length))) {
        const other = seen.get(run);
        if (other !== undefined && found === null) found = { length, run, ids: `${other} ${id}` };
        seen.set(run, id);
      }
    }
    if (found === null) return best;
    best = found;
  }
  return best;
}

/** The items without the sentences that the company file gives, and without prices and addresses. */
function templateOnly(items: readonly Item[], file: string): Item[] {
  const given = ` ${wordsOf(file).join(' ')} `;
  const isGiven = (sentence: string): boolean =>
    /[€£$]|https?:/u.test(sentence) || given.includes(` ${wordsOf(sentence).join(' ')} `);
  return items.map((item) => ({
    ...item,
    text: item.text
      .split(/(?<=[.!?:])\s|\n/u)
      .filter((sentence) => !isGiven(sentence))
      .join(' '),
  }));
}

async function planOf(file: string) {
  const strategy = await strategyOf(file);
  const source = readFileSync(file, 'utf8');
  const name = basename(dirname(file)) === 'plan' ? basename(dirname(dirname(file))) : basename(dirname(file));
  const label = /\.company\.\w+$/.test(file)
    ? basename(file).replace(/\.company\.\w+$/, '')
    : name === 'companies'
      ? basename(file, '.json')
      : name;
  const { texts, missingTexts, company, actions } = strategy;
  const calls = texts.filter(({ why }) => why !== null).length;
  const counts = { actions: actions.length, texts: texts.length, called: calls, missing: missingTexts.length };
  return { name: label, language: company.language, items: itemsOf(strategy), counts, missingTexts, source };
}

const plans = await Promise.all(files.map(planOf));

for (const { name, items, counts, source } of plans) {
  const { length, run, ids } = longestShared(items);
  const own = longestShared(templateOnly(items, source));
  const parts = items.reduce((sum, { ready }) => sum + (ready?.parts.length ?? 0), 0);
  const over = items
    .flatMap(({ ready }) => ready?.parts ?? [])
    .filter(({ text, limit }) => limit !== null && text.length > limit);
  process.stdout.write(
    `${JSON.stringify({ bench: 'texts', name, ...counts, parts, overLimit: over.length, longestRun: length, run, ids, longestOwnRun: own.length, ownRun: own.run })}\n`,
  );
}
for (const [index, one] of plans.entries()) {
  for (const other of plans.slice(index + 1)) {
    if (one.language !== other.language) continue;
    const runs = (plan: typeof one) => new Set(plan.items.flatMap(({ text }) => runsOf(wordsOf(text), 6)));
    const [a, b] = [runs(one), runs(other)];
    const shared = [...a].filter((run) => b.has(run)).length;
    const share = Math.round((1000 * shared) / Math.max(1, Math.min(a.size, b.size))) / 10;
    process.stdout.write(
      `${JSON.stringify({ bench: 'texts-pair', one: one.name, other: other.name, sharedPercent: share })}\n`,
    );
  }
}
/** Runs that most companies of one language share, merged into the passages that they come from. */
function sharedPassages(language: string): { readonly run: string; readonly companies: number }[] {
  const holders = new Map<string, Set<string>>();
  for (const { name, items } of plans.filter((one) => one.language === language))
    for (const run of items.flatMap(({ text }) => runsOf(wordsOf(text), 12)))
      holders.set(run, (holders.get(run) ?? new Set()).add(name));
  return [...holders]
    .map(([run, names]) => ({ run, companies: names.size }))
    .filter(({ companies }) => companies > 1)
    .sort((a, b) => b.companies - a.companies || (a.run < b.run ? -1 : 1))
    .slice(0, 12);
}

for (const language of new Set(plans.map((one) => one.language)))
  for (const { run, companies } of sharedPassages(language))
    process.stdout.write(`${JSON.stringify({ bench: 'texts-shared', language, companies, run })}\n`);

if (sheets !== null) {
  mkdirSync(sheets, { recursive: true });
  for (const { name, language, items, missingTexts } of plans) {
    const lines = items.flatMap(({ id, unit, channel, ready }) => [
      `## ${id} · ${unit} · ${channel}`,
      ...(ready === null
        ? []
        : [
            '',
            `Form: ${ready.form}`,
            ...ready.parts.map((part) => `- **${part.label[language]}**: ${part.text.replaceAll('\n', ' / ')}`),
            `- **Variant (${ready.variant.element[language]})**: ${ready.variant.text}`,
          ]),
      '',
    ]);
    const notes = missingTexts.map(
      ({ title, because, need }) => `- ${title[language]}: ${because[language]}. ${need[language]}`,
    );
    writeFileSync(
      join(sheets, `${name}.md`),
      `# ${name}\n\n${lines.join('\n')}\n## Not prepared\n\n${notes.join('\n')}\n`,
    );
  }
}
