import express, { type RequestHandler } from 'express';
import { z } from 'zod';
import { siteHost } from '../../core/values/addresses/site-host.ts';
import { Failure } from '../../core/values/failure.ts';
import { rereadPage } from '../../operations/editors/reread-page.ts';
import { secretOfCms, unknownCms } from '../../operations/editors/connect-cms.ts';
import { validated } from '../../operations/inputs/validated.ts';
import { queueJob } from '../../operations/jobs/queue-job.ts';
import { shownJob } from '../../operations/jobs/read-job.ts';
import { placeOfToken } from '../../operations/keys/secret-address.ts';
import { projectOf } from '../../operations/projects/manage-projects.ts';
import { isSigned } from '../../operations/webhooks/signature.ts';
import type { ApiOptions } from '../api-options.ts';

/** Age of a signed message at most, in seconds (Standard Webhooks). */
const oldestMessage = 300;
const largestMessage = 16 * 1024;

export const CmsMessage = z.strictObject({
  type: z.enum(['page.published', 'page.updated', 'page.removed']),
  timestamp: z.string().max(40).optional(),
  data: z.strictObject({ url: z.url({ protocol: /^https?$/ }).max(2048) }),
});

/** `POST /v1/hooks/cms/:token`: a content system tells that a page changed, and the page is read again. */
export function cmsHook(options: ApiOptions): RequestHandler[] {
  return [express.raw({ type: () => true, limit: largestMessage, inflate: false }), receive(options)];
}

function receive({ services, store: stores, ...parts }: ApiOptions): RequestHandler {
  return async (request, response) => {
    const place = placeOfToken('cms', String(request.params.token), services.secrets);
    if (place === null) throw unknownCms;
    const store = stores.in(place.workspace);
    if ((await store.keptObject({ kind: 'cms', parent: place.parent, id: place.id })) === null) throw unknownCms;
    const body = Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '';
    const id = request.get('webhook-id') ?? '';
    const seconds = Number(request.get('webhook-timestamp') ?? Number.NaN);
    const isRecent = Math.abs(Date.parse(services.clock.now()) / 1_000 - seconds) <= oldestMessage;
    const signatures = request.get('webhook-signature') ?? '';
    const secret = secretOfCms(place, services.secrets);
    if (!isRecent || !/^[\x21-\x7e]{1,200}$/.test(id) || !isSigned({ id, seconds, body }, signatures, secret))
      throw notSigned;
    const { url } = validated(CmsMessage, parsed(body)).data;
    const project = (await projectOf(place.parent, store)).body;
    if (siteHost(url) !== siteHost(project.url)) throw otherSite;
    const call = { key: `${place.id}.${id}`, body };
    const input = { url, lang: project.lang };
    const { job, replayed } = await queueJob({ operation: rereadPage, input, call }, { ...parts, services, store });
    if (replayed) response.set('Idempotent-Replayed', 'true');
    response.status(202).json(shownJob(job));
  };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new Failure('malformed-body', {
      fr: 'Le corps n’est pas du JSON valable\u202f: corrigez-le puis recommencez.',
      en: 'The body is not valid JSON: correct it and try again.',
    });
  }
}

const notSigned = new Failure('unauthenticated', {
  fr: 'Signez le message avec le secret de ce système de contenu (Standard Webhooks), depuis moins de cinq minutes.',
  en: 'Sign the message with the secret of this content system (Standard Webhooks), less than five minutes ago.',
});
const otherSiteDetail = {
  fr: 'Cette adresse n’est pas une page du site de ce projet.',
  en: 'This address is not a page of the site of this project.',
};
const otherSite = new Failure('invalid-input', otherSiteDetail, [{ path: '/data/url', message: otherSiteDetail }]);
