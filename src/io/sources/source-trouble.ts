import type { Text } from '../../core/values/text.ts';

/** Why a service could not be read, by what its owner has to do next. */
type TroubleKind =
  | 'revoked-key'
  | 'no-access'
  | 'wrong-property'
  | 'quota'
  | 'unreachable'
  | 'unreadable'
  | 'refused'
  | 'sealed-elsewhere';

/** Kinds that pass by themselves: the same sync may succeed later. */
export const passingTroubles: ReadonlySet<TroubleKind> = new Set(['quota', 'unreachable']);

/** A refusal of a service. Its detail never repeats a credential or the text of a reply. */
export class SourceTrouble extends Error {
  readonly kind: TroubleKind;
  readonly detail: Text;

  constructor(kind: TroubleKind, detail: Text) {
    super(kind);
    this.name = 'SourceTrouble';
    this.kind = kind;
    this.detail = detail;
  }
}

/** The sentences that are alike for every service, with its name. */
export function troubleOf(kind: TroubleKind, { fr, en }: Text): SourceTrouble {
  const sentence = sentences[kind];
  return new SourceTrouble(kind, {
    fr: sentence.fr.replaceAll('{service}', fr),
    en: sentence.en.replaceAll('{service}', en),
  });
}

const sentences: Readonly<Record<TroubleKind, Text>> = {
  'revoked-key': {
    fr: '{service} ne reconnaît plus cette clé\u202f: elle a été supprimée, révoquée ou remplacée. Créez-en une nouvelle, puis reconnectez la source\u202f; ce qui est déjà lu reste.',
    en: '{service} no longer recognises this key: it was deleted, revoked or replaced. Create a new one and connect the source again; what was already read stays.',
  },
  'no-access': {
    fr: '{service} reconnaît la clé, mais elle n’a pas le droit de lire cette propriété\u202f: ajoutez le compte comme lecteur, ou activez l’API dans son projet.',
    en: '{service} recognises the key, but it may not read this property: add the account as a reader, or enable the API in its project.',
  },
  'wrong-property': {
    fr: '{service} ne connaît pas cette propriété\u202f: recopiez son nom exact.',
    en: '{service} does not know this property: copy its exact name.',
  },
  quota: {
    fr: '{service} limite le nombre de demandes et la limite est atteinte. Ce qui est lu est gardé\u202f; la prochaine synchronisation reprend là où celle-ci s’arrête.',
    en: '{service} limits the number of requests and the limit is reached. What was read is kept; the next sync resumes where this one stopped.',
  },
  unreachable: {
    fr: '{service} ne répond pas pour le moment. Ce qui est lu est gardé\u202f; relancez la synchronisation plus tard.',
    en: '{service} does not answer for now. What was read is kept; run the sync again later.',
  },
  unreadable: {
    fr: 'La réponse de {service} n’a pas la forme attendue\u202f: elle est laissée de côté, rien n’en est deviné.',
    en: 'The answer of {service} does not have the expected form: it is left out, nothing is guessed from it.',
  },
  refused: {
    fr: '{service} refuse la demande sans donner de raison connue. Vérifiez la clé et la propriété.',
    en: '{service} rejects the request without a known reason. Check the key and the property.',
  },
  'sealed-elsewhere': {
    fr: 'Les identifiants de {service} sont chiffrés avec une autre clé que celle de cette installation\u202f: reconnectez la source.',
    en: 'The credentials of {service} are encrypted with another key than that of this installation: connect the source again.',
  },
};
