import { directChannelId as wordOfMouth, referralChannelId } from '../../../framework/channel-ids.ts';
import { serviceRoom } from '../../../framework/counters/service-room.ts';
import { marginWithin, unitEconomics } from '../../../framework/economics/unit-economics.ts';
import { counted } from '../../../values/counted.ts';
import { sumKnown } from '../../../values/sum.ts';
import { pair, type Text } from '../../../values/text.ts';
import { count, share } from '../../amounts.ts';
import { amountIn, type AskedIdea, hoursAndDays } from '../asked-idea.ts';
import type { Judgement } from '../offer-ideas.ts';
import type { IdeaKind } from './idea-kind.ts';

/** What is taken and left of what the company can serve, where little is left; null otherwise. */
function nearlyFull(company: AskedIdea['company']): Text | null {
  const room = serviceRoom(company);
  if (room?.isTight !== true) return null;
  const { label, used, possible } = room.limit;
  const [taken, all, left] = [count(used), count(possible), count(possible - used)];
  return pair(
    `« ${label} » : ${taken.fr} sur ${all.fr} sont pris, il en reste ${left.fr}`,
    `“${label}”: ${taken.en} of ${all.en} are taken, ${left.en} are left`,
  );
}

const eventSign =
  /\b(portes ouvertes|open days?|open house|salon|foire|stand|fair|trade day|evenement|event|soirees?|concert|tasting|degustation|atelier decouverte|conference|talk|fete|party|festival)\b/;

/** An event: people who come, within what can still be served. */
export const eventIdea: IdeaKind = {
  id: 'event',
  isNamed: ({ plain }) => eventSign.test(plain),
  judge: ({ company }): Judgement | null => {
    const full = nearlyFull(company);
    if (full === null) return null;
    return {
      verdict: 'refuse',
      reason: pair(
        `${full.fr}. Un événement amène des demandes que vous ne pourriez pas servir, et prend lui-même de ce temps.`,
        `${full.en}. An event brings requests that you could not serve, and takes some of that time itself.`,
      ),
      instead: pair(
        'À la place : le même temps pour ceux qui attendent déjà et pour les clients d’avant ; un jour ouvert quand il reste un cinquième des places.',
        'Instead: the same time for those who wait already and for customers of before; an open day once a fifth of the places is left.',
      ),
    };
  },
  missing: pair(
    'combien viennent, et combien achètent dans le mois',
    'how many come, and how many buy within the month',
  ),
};

const campaignSign =
  /\b(pubs?|publicites?|annonces? payante?s?|campagnes?|publications?|posts?|poster|reseaux sociaux|adverts?|advertis\w*|ads|campaigns?|instagram|facebook|tik ?tok|radio|affichage|posters?|leaflets?|flyers?|prospectus|tracts?)\b/;

/** Words shown to people who do not know the company yet, where no channel of the file has a cost to compare. */
export const campaignIdea: IdeaKind = {
  id: 'campaign',
  isNamed: ({ plain }) => campaignSign.test(plain),
  judge: ({ company }): Judgement | null => {
    const full = nearlyFull(company);
    if (full === null) return null;
    return {
      verdict: 'not-now',
      reason: pair(
        `${full.fr} : elle amènerait des demandes à refuser.`,
        `${full.en}: it would bring requests to turn away.`,
      ),
      instead: pair(
        'La reprendre quand un cinquième des places est libre ; d’ici là, le même temps pour ceux qui attendent et pour les clients d’avant.',
        'Take it up when a fifth of the places is free; until then the same time for those who wait and for customers of before.',
      ),
    };
  },
  missing: pair(
    'combien de nouveaux clients la disent quand on leur demande comment ils sont venus',
    'how many new customers name it when they are asked how they came',
  ),
};

const referralSign =
  /\b(brings? (a|an|another|in|us)\b|refers?|amene\w*|parrain\w*|recommande\w*|invite\w*|bring a friend)\b/;
const rewardSign = /\b(off|free|gratuit\w*|offert\w*|month|mois|reward|bon|voucher|credit|remise|discount)\b/;

/** A reward for a customer who brings another: what those who were brought did, and what the reward costs. */
export const referralIdea: IdeaKind = {
  id: 'referral',
  isNamed: ({ plain }) => (referralSign.test(plain) && rewardSign.test(plain)) || friendSign.test(plain),
  judge: (asked) => broughtByOthers(asked) ?? rewardForFriends(asked),
  missing: pair(
    'combien viennent déjà par un client, et combien achètent',
    'how many come through a customer already, and how many buy',
  ),
};

const toPayBack = ({ fr, en }: Text): Text =>
  pair(`il faut ${fr} de plus pour la rembourser`, `it takes ${en} more to pay it back`);

/** “£30 off for every friend”, « 20 € par filleul ». */
const friendSign =
  /\d.*\b(?:for|per|pour|par|a) (?:(?:every|each|chaque|tout|un|a) )?(?:friends?|amis?|amies?|filleule?s?)\b/;
/** Part of those who come through others already from which the further ones that a reward takes are out of reach (working assumption). */
const mostMore = 0.25;

/** A reward for each friend, where customers send others without one: what these would be paid, and how many more it takes. */
function rewardForFriends(asked: AskedIdea): Judgement | null {
  const { company, money, text } = asked;
  const reward = amountIn(text)?.value ?? 0;
  const worth = marginWithin(company.economics, 12);
  const already = sumKnown(
    company.channels
      .filter(({ typeId, ownership }) => typeId === wordOfMouth && ownership === 'earned')
      .map(({ metrics }) => metrics.newCustomers),
  );
  if (reward <= 0 || worth <= 0 || already === null || already <= 0) return null;
  const [each, all, come, left] = [money(reward), money(reward * already), count(already), money(worth)];
  const more = reward < worth ? Math.ceil((reward * already) / (worth - reward)) : null;
  const isTooMany = more === null || more > mostMore * already;
  const takes =
    more === null
      ? pair('aucun ami de plus ne la rembourse', 'no further friend pays it back')
      : toPayBack(counted(more, ['ami', 'amis'], ['friend', 'friends']));
  return {
    verdict: isTooMany ? 'refuse' : 'test',
    reason: pair(
      `${come.fr} viennent déjà par un autre, sans récompense : ${each.fr} chacun feraient ${all.fr}. Un client laisse ${left.fr} la première année : ${takes.fr}.`,
      `${come.en} come through somebody already, without a reward: ${each.en} each would be ${all.en}. A customer leaves ${left.en} in the first year: ${takes.en}.`,
    ),
    instead: isTooMany
      ? pair(
          'À la place : demander à chaque client content d’en parler, avec une phrase à transmettre, et compter ceux qui viennent ainsi.',
          'Instead: ask each happy customer to pass it on, with a sentence to forward, and count those who come that way.',
        )
      : pair(
          `La donner seulement quand l’ami a payé, pendant huit semaines ; arrêter si ${come.fr} n’augmentent pas à ce rythme.`,
          `Give it only once the friend has paid, for eight weeks; stop if ${come.en} does not rise at that pace.`,
        ),
  };
}

function broughtByOthers(asked: AskedIdea): Judgement | null {
  const { company, money, text } = asked;
  const channel = company.channels.find(({ typeId }) => typeId === referralChannelId);
  const invited = channel?.metrics.leads;
  const won = channel?.metrics.newCustomers;
  if (typeof invited !== 'number' || typeof won !== 'number' || won <= 0 || invited < won) return null;
  const monthly = company.offers
    .filter(({ pricePer }) => /month|mois/.test(pricePer ?? ''))
    .map(({ priceNet }) => priceNet);
  const reward = amountIn(text)?.value ?? (monthly.length > 0 ? Math.max(...monthly) : null);
  if (reward === null) return null;
  const { channelCap } = unitEconomics(company);
  const [gift, cap] = [money(reward), money(channelCap)];
  const isUnder = reward <= channelCap;
  const when = hoursAndDays(asked, 3, 8);
  return {
    verdict: isUnder ? 'do' : 'test',
    reason: pair(
      `${count(won).fr} sur ${count(invited).fr} (${share(won / invited).fr}) de ceux qu’un client envoie achètent déjà. La récompense coûte au plus ${gift.fr} par nouveau client, pour un plafond de ${cap.fr}.`,
      `${count(won).en} of ${count(invited).en} (${share(won / invited).en}) of those whom a customer sends buy already. The reward costs ${gift.en} for a new customer at most, for a ceiling of ${cap.en}.`,
    ),
    instead: pair(
      `L’annoncer aux clients d’aujourd’hui, donnée seulement quand l’ami a payé, et compter invités, venus et restés (${when.fr}). Arrêter si ceux-là restent moins longtemps que les autres.`,
      `Announce it to the customers of today, given only once the friend has paid, and count invited, come and kept (${when.en}). Stop if these stay for less time than the others.`,
    ),
  };
}

/** Somebody to take on. */
export const hiringIdea: IdeaKind = {
  id: 'hiring',
  isNamed: ({ plain }) =>
    /\b(embaucher|recruter|(un|une|deux|an?|one|two) (salarie|apprenti|stagiaire|alternant|employee|apprentice|intern|trainee|freelance)\w*|freelance|hire (a|an|one|two|somebody|someone)|take on|employ)\b/.test(
      plain,
    ),
  judge: () => null,
  missing: pair(
    'le travail refusé faute de bras, en heures par semaine',
    'the work turned away for lack of hands, in hours a week',
  ),
};

/** Another company to work with. */
export const partnershipIdea: IdeaKind = {
  id: 'partnership',
  isNamed: ({ plain }) =>
    /\b(partenari\w*|partenaires?|revendeurs?|boutiques? qui|avec (un|une|le|la|les) (voisin|ecole|club|association|magasin|salle)|partner\w*|reseller|stockist|club|team up|jointly)\b/.test(
      plain,
    ),
  judge: () => null,
  missing: pair(
    'combien de clients un partenaire envoie, et ce qu’il demande',
    'how many customers a partner sends, and what it asks',
  ),
};

/** A thing to sell or make that is not sold today. */
export const newOfferIdea: IdeaKind = {
  id: 'new-offer',
  isNamed: ({ plain }) =>
    /\b(vendre|lancer|livres?|coffrets?|cadeaux?|ateliers?|abonnements?|formules?|sell|launch|books?(?! (?:\w+ )?(?:online|in|now))|gifts?|boxes|workshops?|courses?|packages?)\b/.test(
      plain,
    ),
  judge: () => null,
  missing: pair('combien le commanderaient à son prix', 'how many would order it at its price'),
};

/** Any other idea. */
export const anyIdea: IdeaKind = { id: 'any', isNamed: () => true, judge: () => null, missing: null };
