import { locales, type Declaration } from '@a4p/declaration';
import type { Messages } from '../../messages/messages.js';

interface Language {
  readonly declaration: Declaration;
  readonly messages: Messages;
}

/** Every language: its content and its interface strings. */
export const declarations: readonly Language[] = await Promise.all(
  locales.map(async ({ id }) => {
    const content = (await import(`@a4p/declaration/${id}`)) as { readonly default: Declaration };
    const own = (await import(`../../messages/${id}.ts`)) as Pick<Language, 'messages'>;
    return { declaration: content.default, messages: own.messages };
  }),
);
