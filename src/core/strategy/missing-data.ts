import { typesetText } from '../language/typeset.ts';
import { kpis } from '../framework/kpis/index.ts';
import { kpiSuits } from '../framework/kpis/kpi-of.ts';
import { actionStart } from '../framework/kpis/kpi-start.ts';
import { pair, type Text } from '../values/text.ts';
import { lacksPosition } from './positioning-plan.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { MissingData } from '../planning/plan/method.ts';
import { compareById } from '../values/compare-text.ts';

/** What the plan did without, why it matters and how to get it. */
export function missingData(context: PlanContext): MissingData[] {
  const { company, site } = context;
  const rows: MissingData[] = [];
  const add = (id: string, what: Text, why: Text, how: Text): void =>
    void rows.push({
      id,
      criterion: criterionOf(id),
      what: typesetText(what),
      why: typesetText(why),
      how: typesetText(how),
    });
  if (site === null)
    add(
      'site-audit',
      pair('L’audit du site', 'The site audit'),
      pair(
        'Sans lui, la couverture est estimée d’après les positions et les liens d’après le fichier de l’entreprise.',
        'Without it coverage is estimated from positions and links from the company file.',
      ),
      pair(
        'Action « Auditer le site », première semaine : maillage audit, puis maillage plan --audit.',
        'Action “Audit the site”, first week: maillage audit, then maillage plan --audit.',
      ),
    );
  if (company.keywords.length < 30)
    add(
      'keywords',
      pair(
        `Une liste de mots-clés plus large (${company.keywords.length} aujourd'hui)`,
        `A wider keyword list (${company.keywords.length} today)`,
      ),
      pair(
        'Au moins trente termes sont attendus pour juger des thèmes.',
        'At least thirty terms are expected to judge topics.',
      ),
      pair('Importer les requêtes de la Search Console.', 'Import Search Console queries.'),
    );
  if (lacksPosition(context))
    add(
      'positioning',
      pair('De quoi situer la marque', 'What places the brand'),
      pair(
        'Moins de cinq des huit notes du positionnement se calculent : la position annoncée est provisoire.',
        'Fewer than five of the eight positioning scores can be computed: the position told is provisional.',
      ),
      pair(
        'Action « Relever de quoi situer la marque », deuxième semaine.',
        'Action “Read what places the brand”, second week.',
      ),
    );
  if (company.competitors.length < 2)
    add(
      'competitors',
      pair('Deux concurrents décrits', 'Two competitors described'),
      pair(
        'Sans eux, la carte et la comparaison des parrainages restent à faire.',
        'Without them, the map and the comparison of referral schemes are still to be done.',
      ),
      pair(
        'Noter leur prix, leurs canaux, leurs mots et leur parrainage dans le fichier de l’entreprise, à « competitors ».',
        'Note their price, channels, words and referral scheme under “competitors”.',
      ),
    );
  if (!company.channels.some((one) => (one.metrics.sessions ?? 0) > 0))
    add(
      'traffic',
      pair('Le trafic par canal', 'Traffic by channel'),
      pair(
        'Ni les taux ni les chances des objectifs ne se calculent sans lui.',
        'Neither rates nor the odds of objectives can be computed without it.',
      ),
      pair(
        'Exporter douze mois de GA4 ou de Matomo, puis maillage import.',
        'Export twelve months of GA4 or Matomo, then maillage import.',
      ),
    );
  if (company.capacity.people.length === 0)
    add(
      'people',
      pair('Le nom des personnes', 'The names of people'),
      pair(
        'Chaque action a un rôle responsable, pas encore une personne.',
        'Every action has a role in charge, not yet a person.',
      ),
      pair(
        'Compléter la liste des personnes dans le fichier de l’entreprise.',
        'Complete the list of people in the company file.',
      ),
    );
  if (company.channels.some((one) => one.gscAnomalyOverlap))
    add(
      'search-impressions',
      pair('Des impressions de recherche fiables', 'Reliable search impressions'),
      pair(
        'La période de référence recoupe celle où les impressions étaient surestimées : seuls les clics servent.',
        'The measured period overlaps the one with over-reported impressions: only clicks are used.',
      ),
      pair(
        'Refaire le relevé sur une période postérieure au 27 avril 2026.',
        'Read again over a period after 27 April 2026.',
      ),
    );
  for (const persona of company.personas)
    if (persona.evidence.length < 3)
      add(
        `persona-${persona.id}`,
        pair(`Des preuves pour le portrait « ${persona.name} »`, `Evidence for the portrait “${persona.name}”`),
        pair(
          'Moins de trois entretiens ou relevés : portrait provisoire.',
          'Fewer than three interviews or readings: provisional portrait.',
        ),
        pair('Cinq entretiens par trimestre sont prévus dans le plan.', 'Five interviews a quarter are planned.'),
      );
  for (const kpi of kpis.filter((one) => one.asksForStart))
    if (kpiSuits(kpi.id, company) && actionStart(kpi, company) === null)
      add(
        `kpi-${kpi.id}`,
        kpi.title,
        pair('Aucune valeur de départ.', 'No starting value.'),
        pair(
          'Tâche « Relever les valeurs de départ », première semaine.',
          'Task “Record the starting values”, first week.',
        ),
      );
  return rows.sort(compareById);
}

/** The criterion a missing datum weakens. */
function criterionOf(id: string): string {
  if (id.startsWith('persona-')) return 'Cr6';
  if (id.startsWith('kpi-')) return 'Cr11';
  return { 'site-audit': 'Cr8', keywords: 'Cr8', people: 'Cr19', positioning: 'Cr3', competitors: 'Cr3' }[id] ?? 'Cr2';
}
