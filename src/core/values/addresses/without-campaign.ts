import { parameterStripper } from './strip-parameters.ts';

/**
 * Parameters by which tools of measure follow a visit, that lead to the same page without them: Google Analytics and Ads
 * (and the listings of Merchant Center), Meta, Microsoft, TikTok, LinkedIn, X, Mailchimp, HubSpot, Matomo, Piano Analytics, as
 * their documentation names them.
 */
const campaignParameters = [
  'utm_*',
  'gclid',
  'gbraid',
  'wbraid',
  'dclid',
  'srsltid',
  'fbclid',
  'msclkid',
  'ttclid',
  'li_fat_id',
  'twclid',
  'mc_cid',
  'mc_eid',
  '_hsenc',
  '_hsmi',
  'mtm_*',
  'at_medium',
  'at_campaign',
  'at_custom*',
];

/** The address of a page without the parameters of a campaign; the others keep their order and spelling. */
export const withoutCampaign = parameterStripper(campaignParameters);
