import { pair, type Text } from '../../values/text.ts';
import type { Topic } from './topic.ts';

/** Why a plan begins with its first topic: a gap in search only where searches are counted, one of the site only where it is read. */
export function firstTopicReason({ potential, coverage }: Pick<Topic, 'potential' | 'coverage'>): Text {
  if (potential !== null)
    return pair(
      'le plus grand écart entre ce que le public cherche et ce que le site répond',
      'the widest gap between what the audience looks for and what the site answers',
    );
  return coverage === null
    ? pair(
        'la recherche la plus urgente ou la plus proche de ce que vous vendez\u202f; ce que le public cherche n’est pas encore compté',
        'the search that is most urgent or nearest to what you sell; what people search for is not counted yet',
      )
    : pair(
        'ce que vous vendez ou ce que vos clients demandent, et que le site traite le moins\u202f; les recherches du public ne sont pas encore comptées',
        'what you sell or what customers ask, and the site treats least; what people search for is not counted yet',
      );
}
