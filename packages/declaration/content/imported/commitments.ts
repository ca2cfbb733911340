/** The Declaration's own list of commitments. `npm run import -- commitments` writes this file. */
import type { OfficialList } from '../../src/commitments.js';

export const officialList: OfficialList | null = null;
