import { inNumber } from '../../core/audits/wording.ts';
import { addMonths } from '../../core/values/day.ts';
import { inBoth, type Text } from '../../core/values/text.ts';
import type { PlanSummary } from '../../operations/inputs/plan-input.ts';
import { planStrategyOperation } from '../../operations/plan-strategy.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';

export const plan: CommandDefinition = defineCommand({
  id: 'plan',
  operation: planStrategyOperation,
  positionals: [],
  contentOf: ['company', 'months'],
  hidden: ['auditId'],
  doubt: ({ from }, today) => (typeof from === 'string' ? unusualStart(from, today) : null),
  examples: [
    'maillage plan --company company.yaml --out plan',
    'maillage plan --company company.yaml --audit audit --out plan --from 2027-01-04',
  ],
  print: (summary: PlanSummary, input) => {
    const criteria = Object.values(summary.criteria);
    const satisfied = criteria.filter((status) => status === 'satisfied').length;
    const end = input.out === undefined ? null : `${String(input.out)}/report.html`;
    const contents = inBoth((locale) =>
      [
        inNumber(summary.items, { fr: `${summary.items} contenu{|s} et`, en: `${summary.items} content item{|s} and` }),
        inNumber(summary.actions, { fr: `${summary.actions} action{|s}`, en: `${summary.actions} action{|s}` }),
      ]
        .map((text) => text[locale])
        .join(' '),
    );
    const blockers = blockersText(summary.blockers);
    const later = laterText(summary);
    const noticed = inBoth((locale) => draftsText(summary)[locale] + noticesText(summary)[locale]);
    return {
      fr: `${contents.fr} du ${summary.start} au ${summary.end}\u202f; ${satisfied} critères sur ${criteria.length} satisfaits, ${later.fr}${blockers.fr}.\n${end === null ? `Donnez --out DOSSIER pour obtenir les fichiers (plan ${summary.id}).` : `Plan\u202f: ${end}`}${noticed.fr}`,
      en: `${contents.en} from ${summary.start} to ${summary.end}; ${satisfied} of ${criteria.length} criteria met, ${later.en}${blockers.en}.\n${end === null ? `Give --out FOLDER to get the files (plan ${summary.id}).` : `Plan: ${end}`}${noticed.en}`,
    };
  },
});

export function blockersText(count: number): Text {
  return inNumber(count, { fr: `${count} point{|s} bloquant{|s}`, en: `${count} blocking finding{|s}` });
}

/** What a model did with the texts; empty where it was not asked. */
function draftsText({ drafts }: PlanSummary): Text {
  if (drafts === null) return { fr: '', en: '' };
  const { texts, kept, calls, tokens, estimate, refused, accepted, model } = drafts;
  const { cost, currency } = estimate;
  const most = {
    fr: `${estimate.calls} appels, ${estimate.tokens} jetons, ${cost === null ? 'coût inconnu' : `${cost.toFixed(2)} ${currency}`} au plus`,
    en: `at most ${estimate.calls} calls, ${estimate.tokens} tokens, ${cost === null ? 'cost unknown' : `${cost.toFixed(2)} ${currency}`}`,
  };
  if (model !== null && !accepted)
    return {
      fr: `\nAucun texte rédigé par ${model}\u00a0: ${most.fr}. Ajoutez --yes pour l’accepter.`,
      en: `\nNo text drafted by ${model}: ${most.en}. Add --yes to accept it.`,
    };
  const reasons = inBoth((locale) => refused.map((one) => `${one.reason[locale]} (${one.texts})`).join(', '));
  const why = {
    fr: refused.length === 0 ? '' : `\u202f; refus\u00a0: ${reasons.fr}`,
    en: refused.length === 0 ? '' : `; refused: ${reasons.en}`,
  };
  return {
    fr: `\nTextes rédigés par un modèle\u00a0: ${kept} sur ${texts}, en ${calls} appels et ${tokens} jetons${why.fr}.`,
    en: `\nTexts drafted by a model: ${kept} of ${texts}, in ${calls} calls and ${tokens} tokens${why.en}.`,
  };
}

/** Notices shown at most; the others are counted. */
const mostNotices = 8;

/** What the reading of the company file left out or could not reconcile, a line each. */
const noticesText = ({ notices }: PlanSummary): Text =>
  inBoth((locale) => {
    const colon = locale === 'fr' ? '\u202f: ' : ': ';
    const lines = notices.slice(0, mostNotices).map(({ path, message }) => `\n${path}${colon}${message[locale]}`);
    const others = notices.length - lines.length;
    const rest = locale === 'fr' ? `\n… et ${others} autres remarques` : `\n… and ${others} other notices`;
    return `${lines.join('')}${others > 0 ? rest : ''}`;
  });

/** The criteria that wait for hours, with the hours a week that they need. */
function laterText({ criteria, hoursForLater }: PlanSummary): Text {
  const waiting = Object.entries(criteria).flatMap(([id, status]) => (status === 'later' ? [id] : []));
  if (hoursForLater === null || waiting.length === 0) return { fr: '', en: '' };
  const names = waiting.join(', ');
  return {
    fr: `${waiting.length} plus tard (${names}\u202f: il y faudrait ${hoursForLater}\u00a0heures par semaine), `,
    en: `${waiting.length} later (${names}: they would need ${hoursForLater} hours a week), `,
  };
}

/** A first day that is past, or more than a year ahead. */
function unusualStart(from: string, today: string): Text | null {
  if (from < today)
    return { fr: `Le premier jour du plan, ${from}, est passé.`, en: `The first day of the plan, ${from}, is past.` };
  if (from <= addMonths(today, 12)) return null;
  return {
    fr: `Le premier jour du plan, ${from}, est dans plus d’un an.`,
    en: `The first day of the plan, ${from}, is more than a year away.`,
  };
}
