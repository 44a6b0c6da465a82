import { plainWords } from '../../audits/classification/kind-words.ts';

const list =
  '(?:newsletters?|mailing list|email list|list|updates|news|community|infolettre|lettres? d informations?|liste de diffusion|communaute|actualites)';
const ours = '(?:(?:our|my|the|notre|nos|ma|mes|la|l|les) )?';
const end = '(?: (?:now|today|here|online|free|for free|maintenant|ici|en ligne|gratuitement))?';

/** To join, subscribe, follow or become a friend. A membership, or a trade that one trains for, may be sold: it is no invitation. */
const invitation = new RegExp(
  `^(?:${[
    `${ours}(?:newsletters?|mailing list|email list|infolettre|lettres? d informations?|liste de diffusion)`,
    `(?:join|follow) (?:us|${ours}(?:${list}|team))`,
    `(?:sign up|signup|subscribe|register)(?: (?:for|to) ${ours}(?:\\S+ )?${list})?${end}`,
    `become (?:(?:our|my) friends?|friends|(?:a |an )?(?:friend|member|subscriber)s? (?:of|on|to) ${ours}(?:\\S+ )?${list})`,
    `(?:inscrivez|abonnez|inscris|abonne) (?:vous|toi)(?: a(?:ux?)? ${ours}${list})?${end}`,
    `(?:s inscrire|s abonner) (?:a(?:ux?)? )${ours}${list}`,
    `(?:rejoignez|suivez) (?:nous|${ours}(?:${list}|equipe))`,
    `dev(?:enez|enir|iens) (?:(?:notre|nos|mon|mes) amie?s?|amie?s?|(?:une? )?(?:amie?|membre|abonnee?)s? d(?:e|u|es) ${ours}${list})`,
  ].join('|')})$`,
);

/** True for a name that only invites the reader: “Join our mailing list”, « Rejoignez-nous ». */
export const isInvitation = (name: string): boolean => invitation.test(plainWords(name).join(' '));
