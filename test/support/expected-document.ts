import { acquisitionCosts } from '../../src/core/framework/economics/acquisition-costs.ts';
import type { Company } from '../../src/core/framework/company/company.ts';
import {
  cycleSeed,
  growthModel,
  growthSimulation,
  searchEffect,
} from '../../src/core/framework/objectives/growth-simulation.ts';
import { byValue, keywordValue } from '../../src/core/framework/keyword-value.ts';
import { accessStatus } from '../../src/core/audience/coverage-gap.ts';
import { netPromoterScore } from '../../src/core/framework/net-promoter-score.ts';
import { objectiveVerdicts } from '../../src/core/framework/objectives/objectives.ts';
import { shareOfVoice, trackedBrands } from '../../src/core/framework/positioning/share-of-voice.ts';
import { objectiveWeights } from '../../src/core/framework/stage-needs.ts';
import { testDesign } from '../../src/core/framework/test-design.ts';
import { siteTraffic } from '../../src/core/framework/site-traffic.ts';
import { channelTraffic, figureOf } from '../../src/core/framework/traffic.ts';
import { unitEconomics } from '../../src/core/framework/economics/unit-economics.ts';
import { channelDecisions } from '../../src/core/steering/channel-decisions.ts';
import { reallocation } from '../../src/core/steering/reallocation.ts';

/** Names of the reference program → metric ids. */
export const referenceMetrics: Readonly<Record<string, string>> = {
  engagementRate: 'm.engagementRate',
  bounceRate: 'm.bounceRate',
  cr: 'm.cr',
  gscCtr: 'm.gscCtr',
  deliv: 'm.deliveryRate',
  open: 'm.openRate',
  click: 'm.clickRate',
  ctor: 'm.ctor',
  unsub: 'm.unsubRate',
  convPerDelivered: 'm.emailCr',
  erImpr: 'm.erImpr',
  erReach: 'm.erReach',
  erFollowerPerPost: 'm.erFollower',
  ctr: 'm.ctr',
  cpc: 'm.cpc',
  cpa: 'm.cpa',
  roas: 'm.roas',
  trialToPaid: 'm.trialToPaid',
};

/** What the reference program prints for a company, computed here: the same keys, unrounded. */
export function expectedDocument(company: Company, plannedCost: number): Record<string, unknown> {
  return {
    ...trafficPart(company),
    ...economicsPart(company),
    ...simulationPart(company, plannedCost),
    ...audiencePart(company),
  };
}

function trafficPart(company: Company): Record<string, unknown> {
  const site = siteTraffic(company);
  const figure = (id: string) => figureOf(site.figures, id);
  return {
    site: {
      sessions: site.sessions,
      engagementRate: figure('m.engagementRate'),
      bounceRate: figure('m.bounceRate'),
      pagesPerSession: figure('m.pagesPerSession'),
      avgEngagementSec: figure('m.avgTime'),
      conversions: site.conversions,
      cr: figure('m.cr'),
      newCustomers: site.newCustomers,
    },
    perChannel: Object.fromEntries(
      channelTraffic(company).map((row) => [
        row.channelId,
        {
          share: row.share,
          crCI: row.figures.find((one) => one.metricId === 'm.cr')?.interval,
          ...Object.fromEntries(Object.entries(referenceMetrics).map(([key, id]) => [key, figureOf(row.figures, id)])),
        },
      ]),
    ),
    hhi: site.concentration,
  };
}

function economicsPart(company: Company): Record<string, unknown> {
  const costs = acquisitionCosts(company);
  const economics = unitEconomics(company, costs);
  const decisions = channelDecisions(company);
  const moved = reallocation(company, decisions, economics);
  return {
    acquisitionCost: costs.total,
    blendedCac: costs.blendedCac,
    paidCac: costs.paidCac,
    organicCac: costs.organicCac,
    economics: {
      ...economics,
      nrr: economics.netRevenueRetention,
      sharedCostPerCustomer: costs.sharedPerCustomer,
      attributableCac: costs.attributableCac,
    },
    channelsCac: Object.fromEntries(
      decisions.map((row) => [
        row.channelId,
        { ...row, phi: row.stockShare, pWithinMax: row.withinCap, pBreakEven: row.withinBreakEven },
      ]),
    ),
    realloc: {
      before: { spend: moved.spentBefore, customers: moved.customersBefore, cac: moved.cacBefore },
      after: { spent: moved.spent, reserve: moved.reserve, customers: moved.customers, cac: moved.cac },
      rows: moved.rows.map((row) => ({ ...row, id: row.channelId, avgCac: row.cac })),
    },
  };
}

function simulationPart(company: Company, plannedCost: number): Record<string, unknown> {
  const plan = growthSimulation(growthModel(company), cycleSeed(company));
  return {
    seoEffect: searchEffect(company),
    simulation: {
      doNothing: growthSimulation({ ...growthModel(company), actions: [] }, cycleSeed(company)),
      plan,
      objectives: objectiveVerdicts(company, plan, plannedCost)
        .filter((one) => one.probability !== null)
        .map((one) => ({ ...one, kpi: one.kpiId, p: one.probability })),
    },
  };
}

/** §6.9: the shallowest page of the cluster that is no article, ties by address. */
function linkStatus(clusterId: string, { sitePages }: Company): { url: string | null; status: string } {
  const [target] = sitePages
    .filter((page) => page.clusterId === clusterId && page.indexable && page.role !== 'article')
    .sort((a, b) => (a.depth ?? Infinity) - (b.depth ?? Infinity) || (a.url < b.url ? -1 : 1));
  if (target === undefined) return { url: null, status: accessStatus(null, null) };
  const { url, depth, inlinksSameCluster: inlinksSameTopic } = target;
  return { url, status: accessStatus(url, { depth, inlinksSameTopic }) };
}

function audiencePart(company: Company): Record<string, unknown> {
  const { nps, keywords, abCandidates } = company;
  const score = nps && netPromoterScore(nps);
  return {
    nps: { nps: score?.score, lo: score?.low, hi: score?.high, n: score?.answers },
    ab: abCandidates.map(({ id, baseline, relMde, eligibleSessionsPerDay }) => {
      const design = testDesign({ baseline, relMde, eligiblePerDay: eligibleSessionsPerDay });
      return { id, ...design, nPerVariant: design.perVariant, mde56d: design.mdeWithin56Days };
    }),
    keywords: byValue(keywords).map((keyword) => {
      const { extraClicks, expectedClicks, value } = keywordValue(keyword);
      return { id: keyword.id, term: keyword.term, extraClicks, expectedClicks, valuePerMonth: value };
    }),
    sov: Object.fromEntries(shareOfVoice(keywords, trackedBrands(company))),
    linkStatus: keywords.map(({ id, clusterId }) => ({ id, clusterId, ...linkStatus(clusterId, company) })),
    stageObjectiveWeights: objectiveWeights(company.strategicObjectives),
  };
}
