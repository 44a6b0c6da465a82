import { z } from 'zod';
import { completeAddress } from '../../core/values/addresses/complete-address.ts';
import { field } from './field.ts';

/** The address to start a crawl from; a scheme that nobody typed is added. */
export const addressField = field(
  z
    .string()
    .overwrite(completeAddress)
    .pipe(z.url({ protocol: /^https?$/, normalize: false }).max(2048)),
  'adresse de départ, avec ou sans https://',
  'address to start from, with or without https://',
);
