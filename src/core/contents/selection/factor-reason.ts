import { shortName } from '../../planning/context/persona-traits.ts';
import { withDe } from '../../language/french-elision.ts';
import { channelType, isChannelType } from '../../framework/channels.ts';
import { stageTitle } from '../../framework/stages.ts';
import type { Locale } from '../../values/locale.ts';
import { moneyOf, showMoney } from '../../values/money.ts';
import { pair, type Text } from '../../values/text.ts';
import type { Candidate, FactorName } from './candidate.ts';

type ReasonWriter = (one: Candidate, currency: string) => Text;

/** Why each factor of a content item has its value, in one sentence. */
const writers: Readonly<Record<FactorName, ReasonWriter>> = {
  gapValue: gapReason,
  stageNeed: (one) => {
    const stage = stageTitle(one.stage);
    const [fr, en] = [stage.fr.toLowerCase(), stage.en.toLowerCase()];
    return one.values.stageNeed > 0.99
      ? pair(`L’étape la plus pressante du cycle est servie : ${fr}.`, `It serves the most pressing stage: ${en}.`)
      : pair(
          `Étape servie : ${fr}, dont le besoin vaut ${percent(one.values.stageNeed, 'fr')} de celui de la plus pressante.`,
          `Stage served: ${en}, whose need is ${percent(one.values.stageNeed, 'en')} of the most pressing one’s.`,
        );
  },
  personaFit: (one) => {
    const who = shortName(one.persona);
    if (one.values.personaFit > 0.66)
      return pair(
        `Le format, les mots et le canal sont ceux ${withDe(who)}.`,
        `Format, words and channel are those of ${who}.`,
      );
    return one.values.personaFit > 0.33
      ? pair(
          `Le format, les mots et le canal conviennent en partie à ${who}.`,
          `Format, words and channel partly suit ${who}.`,
        )
      : pair(
          `Le format ou les mots s’éloignent des habitudes ${withDe(who)}.`,
          `Format or words stray from the habits of ${who}.`,
        );
  },
  channelStrength: (one) =>
    pair(
      `Affinité du public avec le canal (${channelName(one.channelId, 'fr')}) : ${percent(one.values.channelStrength, 'fr')}.`,
      `Affinity of the audience with the channel (${channelName(one.channelId, 'en')}): ${percent(one.values.channelStrength, 'en')}.`,
    ),
  evidence: () =>
    pair(
      'Aucun résultat passé n’est connu pour ce format : la valeur est neutre.',
      'No past result is known for this format: the value is neutral.',
    ),
  season: (one) =>
    one.values.season > 0.5
      ? pair('Un temps fort du cycle peut porter ce sujet.', 'An occasion of the cycle can carry this subject.')
      : pair('Aucun temps fort du cycle ne porte ce sujet.', 'No occasion of the cycle carries this subject.'),
  effortEff: (one) =>
    pair(`Le travail demande ${decimal(one.hours, 'fr')} h.`, `The work takes ${decimal(one.hours, 'en')} h.`),
  costEff: (one, currency) =>
    one.cash === 0
      ? pair('Aucune dépense directe n’est prévue.', 'No direct spend is planned.')
      : pair(
          `La dépense directe est de ${money(one.cash, currency, 'fr')}.`,
          `The direct spend is ${money(one.cash, currency, 'en')}.`,
        ),
  differentiation: (one) => {
    const rivals = Math.round(1 / one.values.differentiation) - 1;
    return rivals === 0
      ? pair('Aucun concurrent relevé n’occupe ce canal.', 'No recorded competitor holds this channel.')
      : pair(`Concurrents relevés sur ce canal : ${rivals}.`, `Recorded competitors on this channel: ${rivals}.`);
  },
  accessibility: (one) =>
    one.values.accessibility > 0.5
      ? pair(
          `Le format sert un besoin d’accessibilité ${withDe(shortName(one.persona))}.`,
          `The format serves an accessibility need of ${shortName(one.persona)}.`,
        )
      : pair(
          'Le format ne sert aucun besoin d’accessibilité particulier.',
          'The format serves no particular accessibility need.',
        ),
  risk: (one) =>
    one.values.risk > 0.12
      ? pair(
          'Le risque juridique ou de dépendance demande une vérification.',
          'The legal or dependency risk calls for a check.',
        )
      : pair('Le risque juridique ou de dépendance est faible.', 'The legal or dependency risk is low.'),
};

export function factorReason(name: FactorName, one: Candidate, currency: string): Text {
  return writers[name](one, currency);
}

function gapReason(one: Candidate): Text {
  const { topic } = one;
  const name = topic.name;
  if (topic.target.kind === 'planned')
    return pair(`Aucune page ne répond encore à « ${name} ».`, `No page answers “${name}” yet.`);
  if (topic.coverage === null)
    return pair(
      `La couverture de « ${name} » n’a pas encore été mesurée.`,
      `The coverage of “${name}” has not been measured yet.`,
    );
  return topic.measured
    ? pair(
        `Le site couvre ${percent(topic.coverage, 'fr')} de « ${name} », mesure de l’audit.`,
        `The site covers ${percent(topic.coverage, 'en')} of “${name}”, as the audit measured.`,
      )
    : pair(
        `Le site couvrirait ${percent(topic.coverage, 'fr')} de « ${name} », estimation tirée des positions.`,
        `The site would cover ${percent(topic.coverage, 'en')} of “${name}”, estimated from positions.`,
      );
}

const channelName = (id: string, locale: Locale): string => (isChannelType(id) ? channelType(id).title[locale] : id);

/** Without `Intl.NumberFormat`: a formatter for each of a thousand sentences takes longer than the plan itself. */
const percent = (value: number, locale: Locale): string => `${Math.round(value * 100)}${locale === 'fr' ? ' %' : '%'}`;

const decimal = (value: number, locale: Locale): string =>
  locale === 'fr' ? String(value).replace('.', ',') : String(value);

const money = (value: number, currency: string, locale: Locale): string => showMoney(moneyOf(value, currency), locale);
