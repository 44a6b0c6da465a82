import type { FieldIssue } from '../../values/failure.ts';
import { channels as catalogueChannels, isChannelType } from '../channels.ts';
import { nearestName } from '../../values/strings/nearest-name.ts';
import type { Text } from '../../values/text.ts';
import { countedPartNames } from './counted/counted-parts.ts';

/** Fields of a company file that name each other. */
interface Checked {
  readonly offers: readonly { readonly id: string }[];
  readonly strategicObjectives: readonly { readonly id: string }[];
  readonly personas: readonly {
    readonly id: string;
    readonly channels: readonly { readonly typeId: string }[];
  }[];
  readonly channels: readonly { readonly id: string; readonly typeId: string }[];
  readonly costs: readonly { readonly id: string; readonly channelId: string | null }[];
  readonly competitors: readonly { readonly id: string }[];
  readonly keywords: readonly { readonly id: string; readonly personaId: string }[];
  readonly growthObjectives: readonly {
    readonly id: string;
    readonly strategicObjectiveIds: readonly string[];
    readonly targetedPersonaIds: readonly string[];
    readonly offerIds: readonly string[];
    readonly evidence: readonly string[];
  }[];
  readonly reasons?: Named;
  readonly comparisons?: Named<{ readonly channelId?: string; readonly offerId?: string }>;
  readonly commitments?: Named;
  readonly deadlines?: Named;
  readonly relayReach?: Named<{ readonly channelId?: string }>;
  readonly ideas?: Named;
}

type Named<More = unknown> = readonly ({ readonly id: string } & More)[];

/** Errors that a schema cannot express: ids used twice, unknown channel types, references to nothing. */
export function contradictions(company: Checked): FieldIssue[] {
  return [
    ...[...listNames, ...countedPartNames].flatMap((name) => repeatedIds(name, company[name] ?? [])),
    ...channelTypeIssues(company),
    ...referenceIssues(company),
    ...countedReferenceIssues(company),
  ];
}

const listNames = [
  'offers',
  'strategicObjectives',
  'personas',
  'channels',
  'costs',
  'competitors',
  'keywords',
  'growthObjectives',
] as const;

function repeatedIds(name: string, list: readonly { readonly id: string }[]): FieldIssue[] {
  return list.flatMap((one, index) =>
    list.findIndex((other) => other.id === one.id) === index
      ? []
      : [
          issue(
            `/${name}/${index}/id`,
            `L’identifiant « ${one.id} » est déjà pris dans cette liste ; donnez-en un autre.`,
            `The identifier “${one.id}” is already taken in this list; give another one.`,
          ),
        ],
  );
}

function referenceIssues(company: Checked): FieldIssue[] {
  const channels = idsOf(company.channels);
  const personas = idsOf(company.personas);
  return [
    ...company.costs.flatMap((cost, index) =>
      cost.channelId === null ? [] : unknownReference(`/costs/${index}/channelId`, [cost.channelId], channels),
    ),
    ...company.keywords.flatMap((one, index) =>
      unknownReference(`/keywords/${index}/personaId`, [one.personaId], personas),
    ),
    ...company.growthObjectives.flatMap((one, index) => [
      ...unknownReference(
        `/growthObjectives/${index}/strategicObjectiveIds`,
        one.strategicObjectiveIds,
        idsOf(company.strategicObjectives),
      ),
      ...unknownReference(`/growthObjectives/${index}/targetedPersonaIds`, one.targetedPersonaIds, personas),
      ...unknownReference(`/growthObjectives/${index}/offerIds`, one.offerIds, idsOf(company.offers)),
      ...unknownReference(`/growthObjectives/${index}/evidence`, one.evidence, channels),
    ]),
  ];
}

function countedReferenceIssues({ channels, offers, comparisons = [], relayReach = [] }: Checked): FieldIssue[] {
  const named = (path: string, wanted: string | undefined, known: string[]): FieldIssue[] =>
    wanted === undefined ? [] : unknownReference(path, [wanted], known);
  return [
    ...comparisons.flatMap(({ channelId, offerId }, index) => [
      ...named(`/comparisons/${index}/channelId`, channelId, idsOf(channels)),
      ...named(`/comparisons/${index}/offerId`, offerId, idsOf(offers)),
    ]),
    ...relayReach.flatMap(({ channelId }, index) =>
      named(`/relayReach/${index}/channelId`, channelId, idsOf(channels)),
    ),
  ];
}

/** Channel types that the catalogue does not have, with the nearest one. */
function channelTypeIssues({ channels, personas }: Checked): FieldIssue[] {
  const used = [
    ...channels.map(({ typeId }, index) => ({ path: `/channels/${index}/typeId`, typeId })),
    ...personas.flatMap((persona, index) =>
      persona.channels.map(({ typeId }, at) => ({ path: `/personas/${index}/channels/${at}/typeId`, typeId })),
    ),
  ];
  const known = catalogueChannels.map(({ id }) => id);
  return used
    .filter(({ typeId }) => !isChannelType(typeId))
    .map(({ path, typeId }) => {
      const near = nearestName(typeId, known);
      const list = (lang: 'fr' | 'en'): string =>
        near ?? catalogueChannels.map(({ id, title }) => `${id} (${title[lang]})`).join(', ');
      return issue(
        path,
        `Le catalogue n’a pas de canal «\u202f${typeId}\u202f». ${near === null ? 'Canaux connus' : 'Le plus proche'}\u202f: ${list('fr')}.`,
        `The catalogue has no channel “${typeId}”. ${near === null ? 'Known channels' : 'Nearest'}: ${list('en')}.`,
      );
    });
}

function unknownReference(path: string, wanted: readonly string[], known: readonly string[]): FieldIssue[] {
  return wanted
    .filter((name) => !known.includes(name))
    .map((name) =>
      issue(
        path,
        `« ${name} » ne désigne rien dans ce fichier. Identifiants connus : ${known.join(', ')}.`,
        `“${name}” names nothing in this file. Known identifiers: ${known.join(', ')}.`,
      ),
    );
}

function idsOf(list: readonly { readonly id: string }[]): string[] {
  return list.map((one) => one.id);
}

function issue(path: string, fr: string, en: string): FieldIssue {
  const message: Text = { fr, en };
  return { path, message };
}
