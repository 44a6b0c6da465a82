import { siteTraffic } from '../../framework/site-traffic.ts';
import { channelTraffic } from '../../framework/traffic.ts';
import { canonicalJson } from '../../planning/plan/canonical-json.ts';
import { defineRule, faultUnless } from '../plan-rule.ts';

export const cr02R2 = defineRule({
  id: 'CR02-R2',
  criterion: 'Cr2',
  severity: 'blocker',
  message: {
    fr: 'Chaque taux calculé se retrouve à partir des données d’origine.',
    en: 'Every computed rate can be recomputed from its inputs.',
  },
  check: (strategy, company) => {
    return [
      ...faultUnless(
        canonicalJson(channelTraffic(company)) === canonicalJson(strategy.traffic.channels),
        '/traffic/channels',
      ),
      ...faultUnless(canonicalJson(siteTraffic(company)) === canonicalJson(strategy.traffic.site), '/traffic/site'),
    ];
  },
});
