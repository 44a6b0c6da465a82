import type { LanguageCode } from '../../language/language.ts';
import { wordList } from '../../language/word-list.ts';
import type { AnchorRun } from '../anchors/anchor-run.ts';
import { folded } from '../folded-text.ts';

interface OfferingWords {
  /** Verbs by which a company says what it has for its visitors, as lemmas. */
  readonly verbs: ReadonlySet<string>;
  /** Those who speak for the company, folded. */
  readonly speakers: ReadonlySet<string>;
}

const offeringWords: Readonly<Record<LanguageCode, OfferingWords>> = {
  fr: {
    verbs: wordList('disposer proposer offrir louer assurer réaliser fournir vendre animer organiser'),
    speakers: wordList("nous je j' on"),
  },
  en: {
    verbs: wordList('offer provide rent sell run organise organize'),
    speakers: wordList('we i'),
  },
};

/** Words between the verb and the thing, and between the speaker and the verb. Working assumptions. */
const reach = 4;
const beforeVerb = 3;

/** True after "nous disposons de", "we offer": what follows is a thing of the company, whatever its article. */
export function isOfferedBefore({ sentence, from }: AnchorRun, code: LanguageCode): boolean {
  const tags = sentence.tags();
  const { verbs, speakers } = offeringWords[code];
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    if (sentence.words[at]!.closed) return false;
    if (!verbs.has(tags[at]!.lemma.toLowerCase())) continue;
    return tags.slice(Math.max(0, at - beforeVerb), at).some(({ text }) => speakers.has(folded(text)));
  }
  return false;
}
