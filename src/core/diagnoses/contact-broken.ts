import { isClientErrorStatus } from '../audits/facts/page-state.ts';
import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { isAnchor } from '../audits/links/link-traits.ts';
import { linksWith } from '../audits/links/link-table.ts';
import { excerpt, pathOf } from '../audits/wording.ts';
import type { PageLink } from '../pages/page.ts';
import { shownAddress } from '../values/addresses/shown-address.ts';
import { inBoth, type Text } from '../values/text.ts';
import { defineDiagnosis, type DiagnosisEdit } from './diagnosis.ts';
import { callsNobody, writesNobody } from './signs/contact-addresses.ts';
import { addressesOf } from './signs/subject-pages.ts';

/** Share of the pages from which a broken contact is that of the template. Working assumption. */
const mostPages = 0.3;
const contactWords =
  /^(?:contact(?:s|ez[- ]nous| us)?|nous (?:contacter|écrire|joindre)|get in touch|(?:page )?contact)$/i;

type ContactFault = 'call' | 'mail' | 'page';

export const contactBroken = defineDiagnosis({
  id: 'contact-broken',
  severity: 'critical',
  effort: 'minutes',
  area: 'trust',
  loses: 'visitors',
  title: { fr: 'Le contact ne fonctionne pas', en: 'The contact does not work' },
  action: { fr: 'Réparez le contact', en: 'Repair the contact' },
  why: {
    fr: 'Un visiteur décidé touche le bouton et n’atteint personne\u00a0: la demande est perdue.',
    en: 'A visitor who has decided touches the button and reaches nobody: the enquiry is lost.',
  },
  how: {
    fr: 'Écrivez le vrai numéro, la vraie adresse ou la bonne page dans le gabarit, puis essayez chaque bouton depuis un téléphone.',
    en: 'Write the real number, e-mail address or page in the template, then try each button on a phone.',
  },
  effect: {
    fr: 'Les demandes arrivent\u00a0: appelez et écrivez depuis le site, puis comptez-les chaque semaine.',
    en: 'Enquiries arrive: call and write from the site, then count them every week.',
  },
  explains: ['link.tel_format', 'link.mailto_format', 'trust.contact_details', 'trust.contact', 'link.broken_internal'],
  capsScore: 45,
  find: (facts) => {
    const { htmlPages, home } = facts;
    const found = faultsOf(facts);
    for (const fault of found.values()) if (!fault.isShown) leaveServed(fault, found, facts);
    const faults = [...found].filter(
      ([, { pages }]) =>
        pages.length > 0 &&
        (pages.length >= mostPages * htmlPages.length ||
          (home !== null && pages.includes(home) && !hasOtherContact(home, found, facts))),
    );
    const worst = faults.sort((a, b) => b[1].pages.length - a[1].pages.length)[0];
    if (worst === undefined) return null;
    const [href, { kind, pages }] = worst;
    return {
      pages: pages.length,
      share: pages.length / htmlPages.length,
      examples: addressesOf(pages),
      sentence: sentenceOf(kind, href, pages.length, htmlPages.length),
      explains: explained[kind],
      edits: faults.map(([broken, fault]) => editOf(fault.kind, broken, fault.pages[0]!)),
    };
  },
});

const explained: Readonly<Record<ContactFault, readonly string[]>> = {
  call: ['link.tel_format', 'trust.contact_details'],
  mail: ['link.mailto_format', 'trust.contact_details'],
  page: ['link.broken_internal', 'trust.contact'],
};

/** A link without words that nobody sees does no harm on a page with another that works. */
function leaveServed({ pages }: FaultyContact, found: ReadonlyMap<string, FaultyContact>, facts: SiteFacts): void {
  pages.splice(0, pages.length, ...pages.filter((page) => !hasOtherContact(page, found, facts)));
}

/** True when the page also has a link to call or write that works. */
function hasOtherContact(page: PageFacts, found: ReadonlyMap<string, FaultyContact>, { links }: SiteFacts): boolean {
  return linksWith(links, page, 'contact').some(({ href }) => !found.has(href.trim()));
}

interface FaultyContact {
  readonly kind: ContactFault;
  readonly pages: PageFacts[];
  /** True when one of its links has words, or an address that was meant: an icon. */
  isShown: boolean;
}

/** By address as written, the pages whose visitors it does not serve. */
function faultsOf(facts: SiteFacts): Map<string, FaultyContact> {
  const faults = new Map<string, FaultyContact>();
  const add = (href: string, kind: ContactFault, page: PageFacts, isShown: boolean): void => {
    const known = faults.get(href);
    if (known === undefined) return void faults.set(href, { kind, pages: [page], isShown });
    known.isShown ||= isShown;
    if (known.pages.at(-1) !== page) known.pages.push(page);
  };
  const { links, starts, numbers } = facts.links;
  // Menu links are one link of the table: each is judged once, not once for every page.
  const kinds = links.map((link) => faultOf(link, facts));
  if (kinds.every((kind) => kind === null)) return faults;
  for (const page of facts.htmlPages) {
    for (const number of numbers.subarray(starts[page.row], starts[page.row + 1])) {
      const kind = kinds[number] ?? null;
      const link = links[number]!;
      if (kind !== null) {
        const href = kind === 'page' ? link.to : link.href.trim();
        add(href, kind, page, link.anchor.trim() !== '' || !isBare(link.href));
      }
    }
  }
  return faults;
}

/** `tel:` or `mailto:` alone: the empty slot of a template. */
const isBare = (href: string): boolean => /^\s*(?:tel|mailto):\s*$/i.test(href);

function faultOf(link: PageLink, { pageOf, crawl }: SiteFacts): ContactFault | null {
  if (!isAnchor(link)) return null;
  const { href, to, anchor, internal } = link;
  const start = href.trimStart().slice(0, 7).toLowerCase();
  if (start.startsWith('tel:')) return callsNobody(href) ? 'call' : null;
  if (start === 'mailto:') return writesNobody(href, crawl.seed) ? 'mail' : null;
  if (!internal || !contactWords.test(anchor.trim())) return null;
  return isClientErrorStatus(pageOf.get(to)?.record.status ?? null) ? 'page' : null;
}

const names: Readonly<Record<ContactFault, (shown: string) => Text>> = {
  call: (shown) => ({
    fr: `Le lien d’appel «\u202f${shown}\u202f» ne compose aucun vrai numéro`,
    en: `The call link “${shown}” dials no real number`,
  }),
  mail: (shown) => ({
    fr: `Le lien de courriel «\u202f${shown}\u202f» n’écrit à personne`,
    en: `The e-mail link “${shown}” writes to nobody`,
  }),
  page: (shown) => ({
    fr: `Le lien «\u202fContact\u202f» mène à ${shown}, une page qui n’existe pas`,
    en: `The “Contact” link leads to ${shown}, a page that does not exist`,
  }),
};

function sentenceOf(kind: ContactFault, href: string, pages: number, all: number): Text {
  const name = names[kind](kind === 'page' ? pathOf(shownAddress(href)) : excerpt(href, 60));
  return {
    fr: `${name.fr}, dans ${pages} page${pages > 1 ? 's' : ''} sur ${all}.`,
    en: `${name.en}, on ${pages} of ${all} pages.`,
  };
}

function editOf(kind: ContactFault, href: string, page: PageFacts): DiagnosisEdit {
  const name = names[kind](kind === 'page' ? pathOf(shownAddress(href)) : excerpt(href, 60));
  return { page: page.record.url, text: inBoth((locale) => `${name[locale]}.`), before: href };
}
