import { defineAudit } from '../audit.ts';
import { withoutSemantics } from '../completeness.ts';
import type { PageFacts } from '../site-facts.ts';

export const linkMissingReciprocalCluster = defineAudit({
  id: 'link.missing_reciprocal_cluster',
  severity: 'medium',
  weight: 3,
  effort: 'hours',
  title: { fr: 'Thèmes mal refermés sur leur page pilier', en: 'Topics that do not close on their hub page' },
  why: {
    fr: 'Dans un cocon, la page pilier cite chaque page du thème et chacune lui répond : c’est ce qui dit au moteur quelle page fait référence.',
    en: 'In a topic cluster the hub links to each page and each links back: that tells the engine which page is the reference.',
  },
  needs: ['semantics', 'pageOf', 'linkGraph'],
  run: ({ semantics, pageOf, linkGraph }) => {
    if (!semantics) return withoutSemantics;
    const links = (from: number, to: number): boolean =>
      linkGraph.out.targets
        .subarray(linkGraph.out.offsets[from], linkGraph.out.offsets[from + 1])
        .some((target) => linkGraph.representative[target] === to);
    return {
      checked: semantics.topics.length,
      findings: semantics.topics.flatMap((topic) => {
        const hub = pageOf.get(topic.hub);
        const children = topic.pages
          .map((url) => pageOf.get(url))
          .filter((page) => page !== undefined && page !== hub && page.indexable) as PageFacts[];
        if (!hub || children.length < 2) return [];
        const notLinked = children.filter((child) => !links(hub.node, child.node)).map((child) => child.record.url);
        const silent = children.filter((child) => !links(child.node, hub.node)).map((child) => child.record.url);
        if (notLinked.length === 0 && silent.length === 0) return [];
        return [
          {
            page: topic.hub,
            message: {
              fr: `Thème « ${topic.name} » : la page pilier ne cite pas ${notLinked.length} de ses ${children.length} pages, et ${silent.length} ne lui répondent pas.`,
              en: `Topic “${topic.name}”: the hub does not link to ${notLinked.length} of its ${children.length} pages, and ${silent.length} do not link back.`,
            },
            evidence: { topic: topic.id, hub: topic.hub, hubToPage: notLinked, pageToHub: silent },
            fix: {
              fr: 'Ajoutez dans la page pilier un lien vers chaque page citée en preuve, et dans chacune un lien vers la page pilier, au fil du texte.',
              en: 'Add to the hub a link to each page listed in the evidence, and in each a link to the hub, within the text.',
            },
          },
        ];
      }),
    };
  },
});
