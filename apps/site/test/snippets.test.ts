/** Every snippet for every place, through that place's own filter; the other languages are among the places. */
import { FILTERS } from '@a4p/test-kit/filters';
import { testPlaces } from './place-snippets.js';

testPlaces(FILTERS, ['ar']);
