import { namesThatDiffer } from '../facts-of-company.ts';
import { channelType, isChannelType } from '../../framework/channels.ts';
import { channelRisk } from '../../framework/legal/channel-risks.ts';
import { openChannels } from '../../planning/context/open-channels.ts';
import type { Company } from '../../framework/company/company.ts';
import { pair } from '../../values/text.ts';
import { defineCriterion } from '../criterion.ts';
import { faultsAmong, faultsOfMissing, faultUnless } from '../faults.ts';

/** Families of channels that every company is asked about, and the kind of relay that answers for one of them. */
const askedFamilies = {
  search: pair('recherche', 'search'),
  social: pair('réseaux sociaux', 'social networks'),
  email: pair('courriel', 'email'),
  ads: pair('publicité', 'advertising'),
  influencers: pair('influenceurs', 'influencers'),
};
const relayOfFamily: Readonly<Record<string, string>> = { influencers: 'influencer' };

const askedRelays = {
  media: pair('média', 'media'),
  partner: pair('partenaire', 'partner'),
  federation: pair('fédération', 'federation'),
  influencer: pair('influenceur', 'influencer'),
};

export const cr01Channels = defineCriterion({
  id: 'Cr1',
  title: pair('les canaux', 'channels'),
  rules: [
    {
      id: 'cr1.families-stated',
      // A gap of the company file: the plan is right as far as it goes.
      severity: 'major',
      message: {
        fr: 'Chaque famille de canaux doit figurer dans le fichier, au besoin « absent » avec sa raison.',
        en: 'Every family of channels must appear in the file, if need be “absent” with its reason.',
      },
      check: (_strategy, company) => {
        const types = company.channels.flatMap((one) => [one.typeId, ...one.alsoIncludes]);
        const families = new Set<string>(types.map((id) => channelType(id).family));
        const relays = statedRelays(company);
        return faultsOfMissing(
          askedFamilies,
          (family) => families.has(family) || relays.has(relayOfFamily[family] ?? family),
          '/inputs/company/channels',
        );
      },
    },
    {
      id: 'cr1.four-families-open',
      severity: 'blocker',
      message: {
        fr: 'Quatre familles de canaux au moins doivent être actives, en sommeil ou prévues.',
        en: 'At least four families of channels must be active, dormant or planned.',
      },
      check: (_strategy, company) => {
        const open = new Set(
          company.channels.filter((one) => one.status !== 'absent').map((one) => channelType(one.typeId).family),
        );
        return faultUnless(open.size >= 4, '/inputs/company/channels');
      },
    },
    {
      id: 'cr1.relay-kinds-stated',
      severity: 'major',
      message: {
        fr: 'Chaque sorte de relais (média, partenaire, fédération, influenceur) est citée ou déclarée absente avec sa raison.',
        en: 'Every kind of relay (media, partner, federation, influencer) is named or declared absent with a reason.',
      },
      check: (_strategy, company) => {
        const stated = statedRelays(company);
        return faultsOfMissing(askedRelays, (kind) => stated.has(kind), '/inputs/company/channels');
      },
    },
    {
      id: 'cr1.active-channels-measured',
      severity: 'major',
      message: {
        fr: 'Chaque canal actif a au moins une source de mesure et une décision de réemploi.',
        en: 'Every active channel has at least one source of figures and a reuse decision.',
      },
      check: (strategy, company) =>
        faultsAmong(
          company.channels,
          '/inputs/company/channels',
          (one) =>
            one.status !== 'active' ||
            (Object.keys(one.metrics).length > 0 && strategy.channels.some((row) => row.channelId === one.id)),
        ),
    },
    {
      id: 'cr1.action-channels-open',
      severity: 'minor',
      message: {
        fr: 'Chaque canal utilisé par une action est ouvert dans l’entreprise ou prévu par le plan.',
        en: 'Every channel an action uses is open in the company or planned.',
      },
      check: (strategy, company) => {
        const open = openChannels(company);
        const isOpen = (id: string): boolean =>
          open.includes(id) || (isChannelType(id) && channelType(id).opensWithAction === true);
        return faultsAmong(strategy.actions, '/actions', (one) => one.channelIds.every(isOpen));
      },
    },
    {
      id: 'cr1.risky-channels-refused',
      severity: 'blocker',
      message: {
        fr: 'Un canal dont l’usage prévu est illicite ou risqué a son verdict et la voie permise.',
        en: 'A channel whose intended use is unlawful or risky has its verdict and the lawful way.',
      },
      check: (strategy, company) =>
        faultsAmong(
          company.channels,
          '/inputs/company/channels',
          (channel) =>
            channelRisk(channel) === null ||
            (strategy.channels.find(({ channelId }) => channelId === channel.id)?.risk ?? null) !== null,
        ),
    },
    {
      id: 'cr1.own-names',
      severity: 'major',
      message: {
        fr: 'Chaque canal porte le nom que l’entreprise lui donne.',
        en: 'Every channel bears the name that the company gives it.',
      },
      check: namesThatDiffer,
    },
  ],
});

/** Kinds of relay that the company has, or has none of for a stated reason. */
function statedRelays({ channels, relaysNone }: Company): Set<string> {
  const relays = [...channels.flatMap((channel) => channel.relays), ...relaysNone];
  return new Set(relays.map((one) => one.kind));
}
