import type { Company } from '../../framework/company/company.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import type { Stage } from '../../framework/stages.ts';
import { readName } from '../../planning/pieces/read-pieces.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';

const telephone = /\b(calls?|phone|telephone|appels?|tel)\b/;
const desk = /\b(desk|counter|reception|guichet|comptoir|accueil|caisse|shop|boutique|sur place|at the door)\b/;

/** Where people meet the company, in the words of its file. */
interface Places {
  readonly site: boolean;
  readonly phone: boolean;
  /** Name of the place open to the public. */
  readonly place: string | null;
  /** Relays that send people. */
  readonly relays: readonly string[];
}

/** Where each stage happens for this company: site, telephone, place or relay, from its channels, counters and places. */
export function stagePlace(company: Company, stage: Stage): Text {
  const { site, phone, place, relays } = placesOf(company);
  const named = place === '' ? pair('sur place', 'on site') : pair(`sur place (${place})`, `at ${place}`);
  const at = place === null ? [] : [named];
  const online = site ? [pair('sur le site', 'on the site')] : [];
  const call = phone ? [pair('au téléphone', 'by telephone')] : [];
  const sent = relays.slice(0, 2).map((name) => pair(`par ${name}`, `through ${name}`));
  const message = [pair('par message aux personnes d’accord', 'by message to those who agreed')];
  const by: Readonly<Record<Stage, readonly Text[]>> = {
    ACQ: [pair('dans les recherches et les publications', 'in searches and posts'), ...sent],
    ACT: [...online, ...call, ...at],
    RET: [...at, ...call, ...message],
    REF: [...(at.length > 0 ? at : message), ...sent],
    REV: [...online, ...at],
  };
  const listed = by[stage].length > 0 ? by[stage] : message;
  return inBoth((locale) => listed.map((one) => one[locale]).join(', '));
}

function placesOf({ organisation, offers, channels, funnel, siteTotals }: Company): Places {
  const counters = Object.keys(siteTotals?.ownMetrics ?? {});
  const labels = plainText([...(funnel ?? []).map(({ label }) => label), ...counters].join(' ; '));
  const open = organisation.physicalPlaces.find(({ openToPublic }) => openToPublic);
  return {
    site: offers.some(({ landingUrls }) => landingUrls.length > 0) || organisation.sellsToConsumersOnline,
    phone: telephone.test(labels) || channels.some(({ metrics }) => (metrics.calls ?? 0) > 0),
    place: open === undefined ? (desk.test(labels) ? '' : null) : readName(open.name).text,
    relays: channels
      .filter(({ status }) => status === 'active')
      .flatMap(({ relays: named }) => named.filter(({ kind }) => kind !== 'influencer').map(({ name }) => name)),
  };
}
