/** The same in the other languages, and through Hugo. */
import { ALL_FILTERS } from '@a4p/test-kit/filters';
import { testPlaces } from './place-snippets.js';

testPlaces(ALL_FILTERS, ['en', 'es', 'fr', 'ru', 'zh']);
