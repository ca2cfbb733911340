/** The same in the other engines. */
import { ENGINES } from '@a4p/test-kit/engines';
import { describeIntegrity } from '../src/describe-integrity.js';

for (const name of ENGINES) if (name !== 'chromium') describeIntegrity(name);
