export { harmonize } from '../../build/content/typography.js';
