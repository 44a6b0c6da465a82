import type { Locale } from '../../core/values/locale.ts';
import { inBoth, type Text } from '../../core/values/text.ts';
import { shownAddress } from '../../core/values/addresses/shown-address.ts';
import {
  type AnswerEligibility,
  checkAnswerEligibility as eligibilityOperation,
} from '../../operations/assistants/check-eligibility.ts';
import { type AssistantVisits, countAssistantVisits } from '../../operations/assistants/count-visits.ts';
import {
  type AssistantCitations,
  readAssistantCitations as citationsOperation,
} from '../../operations/assistants/read-citations.ts';
import { probeRobots as probeOperation, type RobotProbe } from '../../operations/assistants/probe-robots.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';

export const probeRobots: CommandDefinition = defineCommand({
  id: 'probe-robots',
  operation: probeOperation,
  positionals: ['url'],
  withoutStore: true,
  examples: [
    'maillage probe-robots https://example.org/ --mine',
    'maillage probe-robots https://example.org/ --mine --json',
  ],
  print: (probe: RobotProbe) => inBoth((locale) => probeText(probe, locale)),
});

export const assistantVisits: CommandDefinition = defineCommand({
  id: 'assistant-visits',
  operation: countAssistantVisits,
  positionals: ['files'],
  withoutStore: true,
  examples: [
    'maillage assistant-visits access.log --url https://example.org/',
    'maillage assistant-visits access.log access.log.1.gz --url https://example.org/ --json',
  ],
  print: (visits: AssistantVisits) => inBoth((locale) => visitText(visits, locale)),
});

export const assistantCitations: CommandDefinition = defineCommand({
  id: 'assistant-citations',
  operation: citationsOperation,
  positionals: ['files'],
  withoutStore: true,
  examples: [
    'maillage assistant-citations bing-pages.csv bing-queries.csv',
    'maillage assistant-citations search-console-answers.zip --json',
  ],
  print: (citations: AssistantCitations) => inBoth((locale) => citationsText(citations, locale)),
});

export const answerEligibility: CommandDefinition = defineCommand({
  id: 'answer-eligibility',
  operation: eligibilityOperation,
  positionals: [],
  examples: ['maillage answer-eligibility --audit audit', 'maillage answer-eligibility --audit audit --json'],
  print: (eligibility: AnswerEligibility) => inBoth((locale) => eligibilityText(eligibility, locale)),
});

function eligibilityText({ eligible, pages, conditions, questions, notes }: AnswerEligibility, locale: Locale): string {
  const fr = locale === 'fr';
  const unknown = (count: number): string =>
    count === 0 ? '' : fr ? `, ${count} non mesurées` : `, ${count} not measured`;
  return [
    fr
      ? `Pages utilisables dans une réponse\u00a0: ${eligible} sur ${pages}.`
      : `Pages that an answer can use: ${eligible} of ${pages}.`,
    ...conditions.flatMap(({ title, met, unmet, notMeasured, needed, examples }) => [
      `${needed ? '*' : ' '} ${title[locale].padEnd(26)}${met} / ${met + unmet}${unknown(notMeasured)}`,
      ...examples.map((url) => `      ${shownAddress(url)}`),
    ]),
    ...(questions === null
      ? [
          fr
            ? 'Questions\u00a0: non mesuré, l’audit n’avait pas de personas.'
            : 'Questions: not measured, the audit had no personas.',
        ]
      : [
          fr
            ? `Questions auxquelles une page répond\u00a0: ${questions.answered} sur ${questions.asked}.`
            : `Questions that a page answers: ${questions.answered} of ${questions.asked}.`,
          ...questions.passages.map(
            ({ question, page, passage }) => `  ${question}\n      ${shownAddress(page)}: ${passage}`,
          ),
        ]),
    fr ? '* sans quoi un texte ne peut pas servir.' : '* without which a text cannot be used.',
    ...notes.map((note) => note[locale]),
  ].join('\n');
}

/** Rows printed of each report. */
const rowsShown = 10;

function citationsText({ reports, notes }: AssistantCitations, locale: Locale): string {
  const blocks = reports.map(({ title, total, rows }) =>
    [
      `${title[locale]}${locale === 'fr' ? '\u00a0' : ''}: ${total}`,
      ...rows.slice(0, rowsShown).map(({ name, count }) => `  ${String(count).padStart(7)}  ${shownAddress(name)}`),
      ...(rows.length > rowsShown ? [`  … ${rows.length - rowsShown}`] : []),
    ].join('\n'),
  );
  return [...blocks, ...notes.map((note) => note[locale])].join('\n');
}

const purposes = {
  training: { fr: 'entraînement', en: 'training' },
  search: { fr: 'recherche', en: 'search' },
  user: { fr: 'demande', en: 'request' },
} as const satisfies Record<RobotProbe['robots'][number]['purpose'], Text>;

function probeText({ robots, browser, llmsTxt, notes }: RobotProbe, locale: Locale): string {
  const fr = locale === 'fr';
  const present = llmsTxt === null ? '?' : fr ? (llmsTxt ? 'présent' : 'absent') : llmsTxt ? 'present' : 'absent';
  return [
    fr ? `Navigateur\u00a0: ${browser}. llms.txt\u00a0: ${present}.` : `Browser: ${browser}. llms.txt: ${present}.`,
    ...robots.map(
      ({ agent, purpose, sentence, source }) =>
        `${agent.padEnd(22)}${purposes[purpose][locale].padEnd(14)}${sentence[locale]} (${source.page ?? (fr ? 'aucune page publiée' : 'no page published')}, ${source.asOf})`,
    ),
    ...notes.map((note) => note[locale]),
  ].join('\n');
}

function visitText({ lines, unreadable, period, robots }: AssistantVisits, locale: Locale): string {
  const fr = locale === 'fr';
  const days =
    period === null ? '' : fr ? `, du ${period.from} au ${period.to}` : `, from ${period.from} to ${period.to}`;
  const left = unreadable === 0 ? '' : fr ? `, ${unreadable} illisible(s)` : `, ${unreadable} unreadable`;
  const head = fr ? `${lines} ligne(s)${left}${days}.` : `${lines} line(s)${left}${days}.`;
  if (robots.length === 0)
    return `${head}\n${fr ? 'Aucun robot d’assistant connu n’y paraît.' : 'No known robot of an assistant appears in it.'}`;
  return [
    head,
    ...robots.flatMap(({ agent, purpose, hits, refused, pages }) => [
      `${agent.padEnd(22)}${purposes[purpose][locale].padEnd(14)}${hits}${refused === 0 ? '' : fr ? ` (${refused} refusée(s))` : ` (${refused} refused)`}`,
      ...pages.map((page) => `  ${page.hits}  ${shownAddress(page.url)}`),
    ]),
  ].join('\n');
}
