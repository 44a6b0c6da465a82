import { hospitality } from './hospitality.ts';
import { localTrade } from './local-trade.ts';
import { marketplace } from './marketplace.ts';
import { media } from './media.ts';
import type { ModelPack } from './model-pack.ts';
import { nonprofit } from './nonprofit.ts';
import { services } from './services.ts';
import { shop } from './shop.ts';
import { subscription } from './subscription.ts';
import { training } from './training.ts';

/** Every business model; those that read the sector too come first. */
export const modelPacks: readonly ModelPack[] = [
  hospitality,
  training,
  shop,
  services,
  subscription,
  marketplace,
  localTrade,
  media,
  nonprofit,
];
