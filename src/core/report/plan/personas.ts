import type { Company, CompanyPersona } from '../../framework/company/company.ts';
import { typesetText } from '../../language/typeset.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { isHabitKnown } from '../../planning/context/persona-traits.ts';
import { compareText } from '../../values/compare-text.ts';
import { dayText } from '../../values/day-text.ts';
import { percentText } from '../../values/number-text.ts';
import { inBoth, pair, plural, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { note, picture, type SheetRow, sheet, subheading } from '../build-blocks.ts';
import { audienceChart } from '../charts/audience-charts.ts';
import { joined } from '../joined-texts.ts';
import { channelTypeTitle } from '../plan-cells.ts';

/** One sheet for each persona, with what content must adapt to. */
export function personasSection(strategy: Strategy): ReportBlock[] {
  const { inputs, actions } = strategy;
  const contents = actions.filter((action) => action.content !== null);
  const isTaken = (place: string): boolean => (inputs.company.hypotheses ?? []).some(({ about }) => about === place);
  return [
    subheading('personas', pair('À qui le plan s’adresse', 'Who the plan speaks to')),
    ...picture(audienceChart(strategy)),
    ...inputs.company.personas.map((persona) => {
      const own = contents.filter((action) => action.personaIds.includes(persona.id)).length;
      const [from, to] = persona.ageRange;
      return sheet(typesetText(pair(`${persona.name}, ${from}–${to} ans`, `${persona.name}, aged ${from}–${to}`)), [
        ...reachRows(persona, own, contents.length),
        ...portraitRows(persona, isHabitKnown(inputs.company)),
        ['Canaux', 'Channels', channelsText(persona, isTaken('personas/channels'))],
        ['Preuves', 'Evidence', evidenceCell(persona)],
      ]);
    }),
    ...unknownNote(inputs.company),
  ];
}

/** What is known of no audience, said once. */
function unknownNote(company: Company): ReportBlock[] {
  const isTrendKnown = company.personas.every(({ codes }) => codes.trends.length > 0);
  const unknown = [
    ...(isHabitKnown(company) ? [] : [pair('appareil, heures et formats', 'device, hours and formats')]),
    ...(isTrendKnown ? [] : [pair('ce que chacun suit en ce moment', 'what each follows these days')]),
  ];
  if (unknown.length === 0) return [];
  const { fr, en } = joined(unknown, ', ');
  return [
    note(
      pair(
        `Non connu\u202f: ${fr}. À demander à cinq clients de chaque public pendant les quatre premières semaines\u202f; aucun contenu ne s’appuie dessus.`,
        `Not known: ${en}. To ask five customers of each audience in the first four weeks; no content relies on it.`,
      ),
    ),
  ];
}

function reachRows({ weight, reached }: CompanyPersona, own: number, all: number): SheetRow[] {
  return [
    [
      'Part du plan',
      'Share of the plan',
      pair(
        `${percentText(weight, 'fr')} du public visé, ${own} ${plural(own, 'fr', { one: 'contenu', other: 'contenus' })} sur ${all}`,
        `${percentText(weight, 'en')} of the audience aimed at, ${own} ${plural(own, 'en', { one: 'content item', other: 'content items' })} out of ${all}`,
      ),
    ],
    [
      'Touché aujourd’hui',
      'Reached today',
      reached === null
        ? null
        : pair(
            `${percentText(reached, 'fr')} de l’audience actuelle`,
            `${percentText(reached, 'en')} of the current audience`,
          ),
    ],
  ];
}

function portraitRows(persona: CompanyPersona, knowsHabits: boolean): SheetRow[] {
  const { jobs, pains, objections, interests, vocabulary, codes } = persona;
  return [
    ['Ce qu’il veut faire', 'Wants to', jobs.join(', ')],
    ['Ce qui le retient', 'Held back by', [...pains, ...objections].join(', ')],
    ['Centres d’intérêt', 'Interests', interests.join(', ')],
    ...(knowsHabits ? ([['Consommation', 'Consumption', consumptionText(persona)]] as const) : []),
    ['Ses mots', 'Their words', vocabulary.join(', ')],
    ['Codes', 'Codes', [codes.register, ...codes.references].join(', ')],
    ...(codes.trends.length === 0 ? [] : ([['Tendances', 'Trends', trendsText(persona)]] as const)),
  ];
}

function consumptionText({ consumptionMode: { devices, moments } }: CompanyPersona): Text {
  const when = moments.join(', ');
  return pair(
    `mobile ${percentText(devices.mobile, 'fr')}, ${when}`,
    `${percentText(devices.mobile, 'en')} on a phone, ${when}`,
  );
}

const trendsText = ({ codes }: CompanyPersona): Text =>
  inBoth((locale) =>
    codes.trends.map(({ label, seenAt }) => `${label} (${dayText(seenAt, locale, 'month')})`).join(', '),
  );

/** The channels of a persona; without shares where they are only those of the company. */
const channelsText = ({ channels }: CompanyPersona, isAssumed: boolean): Text =>
  isAssumed
    ? pair(
        'vos canaux ouverts\u202f; à confirmer auprès de ce public',
        'your open channels; to confirm with this audience',
      )
    : joined(
        [...channels]
          .sort((a, b) => b.affinity - a.affinity || compareText(a.typeId, b.typeId))
          .map(({ typeId, affinity }) =>
            inBoth((locale) => `${channelTypeTitle(typeId)[locale]} (${percentText(affinity, locale)})`),
          ),
        ', ',
      );

/** A portrait needs three pieces of evidence (working assumption of the framework). */
const evidenceCell = ({ evidence }: CompanyPersona): Cell =>
  evidence.length < 3
    ? pair(
        'portrait provisoire\u202f: moins de trois preuves',
        'provisional portrait: fewer than three pieces of evidence',
      )
    : evidence.join(', ');
