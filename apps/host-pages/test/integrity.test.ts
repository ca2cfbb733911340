/** A file that was changed on the server is never shown by a snippet with a hash. */
import { describeIntegrity } from '../src/describe-integrity.js';

describeIntegrity('chromium');
