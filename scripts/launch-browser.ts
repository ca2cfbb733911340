export { launchBrowser } from '../packages/test-kit/src/launch-browser.js';
