import { anchorProposal } from '../links/anchor-proposal.ts';
import type { PageLink } from '../../pages/page.ts';
import { defineAudit } from '../audit.ts';
import { judgeLinks } from '../judging/judge-links.ts';
import { isNamedByBlock } from '../links/link-uses.ts';
import { isListingPage } from '../page-kinds/listing-pages.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { excerpt, placeOf, segmentsOf } from '../wording.ts';

export const linkAnchorGeneric = defineAudit({
  id: 'link.anchor_generic',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Ancres qui ne disent rien', en: 'Anchors that say nothing' },
  action: {
    fr: 'Remplacez «\u202fcliquez ici\u202f» par le nom de la page d’arrivée',
    en: 'Replace “click here” with the name of the page it opens',
  },
  why: {
    fr: '« En savoir plus » ou « cliquez ici » n’apprennent rien au moteur sur la page citée, et une personne qui parcourt la liste des liens n’entend que des « ici ».',
    en: '“Read more” or “click here” teach the engine nothing about the page linked to, and a person who goes through the list of links hears only “here”.',
  },
  criteria: ['RGAA 4.1 – 6.1', 'WCAG 2.1 – 2.4.4'],
  examples: {
    bad: { '/': '<p>Pour réserver, <a href="/table">cliquez ici</a>.</p>', '/table': '<h1>Réserver une table</h1>' },
    good: {
      '/': '<p>Vous pouvez <a href="/table">réserver une table</a>.</p>',
      '/table': '<h1>Réserver une table</h1>',
    },
  },
  needs: ['htmlPages', 'pageOf', 'links'],
  run: ({ htmlPages, pageOf, links }) =>
    judgeLinks(
      { htmlPages, links },
      'generic',
      ({ page, link }) =>
        link.to !== page.record.url &&
        !isListingPage(page) &&
        !link.label?.trim() &&
        !isNameOf(link.anchor, link.to) &&
        !isNamedByFragment(link) &&
        !isQuotedPlace(page, link) &&
        !isTitleOf(link.anchor, pageOf.get(link.to)) &&
        !isNamedByBlock(page, link)
          ? `${link.to} ${link.anchor.trim().toLowerCase()}`
          : null,
      (uses) => {
        const { to, anchor } = uses[0].link;
        const place = excerpt(placeOf(uses[0].link), 80);
        const subject = subjectAfter(uses[0].page, uses[0].link);
        const proposal = subject === null ? anchorProposal(pageOf.get(to), uses[0].page) : `${anchor}${subject}`;
        return {
          message: {
            fr: `L’ancre « ${excerpt(anchor, 40)} » mène à ${place} sans dire de quoi il s’agit.`,
            en: `The anchor “${excerpt(anchor, 40)}” leads to ${place} without saying what it is about.`,
          },
          evidence: { target: to, anchor, proposal },
          fix: subject
            ? {
                fr: `Étendez le lien aux mots qui suivent\u202f: «\u202f${proposal}\u202f».`,
                en: `Extend the link over the words that follow: “${proposal}”.`,
              }
            : proposal
              ? {
                  fr: `Écrivez plutôt « ${proposal} », ou liez ces mots dans la phrase et retirez « ${excerpt(anchor, 40)} ».`,
                  en: `Write “${proposal}” instead, or link these words in the sentence and remove “${excerpt(anchor, 40)}”.`,
                }
              : {
                  fr: 'Remplacez ces mots par le sujet de la page d’arrivée.',
                  en: 'Replace these words with the subject of the page they lead to.',
                },
          ...(proposal ? { edit: { old: anchor, new: proposal } } : {}),
        };
      },
    ),
});

/** In “Read more about the oven”, the words about the subject follow the link. */
const subject =
  /^[\s\u00a0\u202f]+(?:about|on|regarding|sur|à propos d(?:e|u|es)|au sujet d(?:e|u|es)|concernant)\s+(?:[\p{L}\p{N}’'-]+\s?){1,6}/iu;

function subjectAfter({ content }: PageFacts, { block, start, anchor }: PageLink): string | null {
  const text = block === null ? undefined : content?.blocks[block]?.text;
  if (text === undefined || start === null) return null;
  return subject.exec(text.slice(start + anchor.length))?.[0].trimEnd() ?? null;
}

/** A page titled “Open” is linked by its name. */
function isTitleOf(anchor: string, target: PageFacts | undefined): boolean {
  const titles = [
    target?.content?.title ?? '',
    ...(target?.content?.headings ?? []).slice(0, 1).map(({ text }) => text),
  ];
  const text = anchor.trim().toLowerCase();
  return titles.some((title) => title.trim().toLowerCase() === text);
}

/** “start” to `commands.html#start_commands` is named by the fragment. */
function isNamedByFragment({ anchor, href }: PageLink): boolean {
  const words = fragmentWords(href);
  const text = anchor.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return text.length > 0 && text.every((word) => words.has(word));
}

/** The command “Open” in quotation marks, linked to a place of a page: the place bears the quoted name. */
function isQuotedPlace({ content }: PageFacts, { block, start, anchor, href }: PageLink): boolean {
  const text = block === null ? undefined : content?.blocks[block]?.text;
  if (text === undefined || start === null || !/#./s.test(href)) return false;
  return (
    /["“„«‘][\s\u00a0\u202f]*$/u.test(text.slice(0, start)) &&
    /^[\s\u00a0\u202f]*["”“»’]/u.test(text.slice(start + anchor.length))
  );
}

function fragmentWords(href: string): ReadonlySet<string> {
  return new Set(
    /#(.*)$/s
      .exec(href)?.[1]
      ?.toLowerCase()
      .match(/\p{L}{3,}/gu),
  );
}

/** “Visit” to `/en/visit/`, and “view” to `/createview`, are names of their pages. */
function isNameOf(anchor: string, to: string): boolean {
  const name = /^[^\p{L}]*(\p{L}{3,})[^\p{L}]*$/u.exec(anchor)?.[1]?.toLowerCase();
  const lastSegment = segmentsOf(to).at(-1)?.toLowerCase() ?? '';
  if (name === undefined) return false;
  return lastSegment.split(/[^\p{L}]+/u).some((part) => part === name || (name.length > 3 && part.endsWith(name)));
}
