/** The words of the pages, by language. */
import { locales, type Locale } from '@a4p/declaration';
import type { AfterMessages } from '../messages/after/messages.js';
import type { BuilderMessages } from '../messages/builder/messages.js';
import type { DataMessages } from '../messages/data/messages.js';
import type { LegalMessages } from '../messages/legal/messages.js';
import type { SiteMessages } from '../messages/site/messages.js';

async function inEach<Messages>(topic: string): Promise<Readonly<Record<Locale, Messages>>> {
  const read = locales.map(async ({ id }) => {
    const module = (await import(`../messages/${topic}/${id}.ts`)) as { messages: Messages };
    return [id, module.messages] as const;
  });
  return Object.fromEntries(await Promise.all(read)) as Record<Locale, Messages>;
}

/** The words of the frame of each page, of the home, and of the ZIP. */
export const siteMessages = await inEach<SiteMessages>('site');

/** The words of the builder. */
export const builderMessages = await inEach<BuilderMessages>('builder');

/** The words of the page with the data. */
export const dataMessages = await inEach<DataMessages>('data');

/** The words of the sheet for a legal service. */
export const legalMessages = await inEach<LegalMessages>('legal');

/** The words of the page for whoever has published one. */
export const afterMessages = await inEach<AfterMessages>('after');
