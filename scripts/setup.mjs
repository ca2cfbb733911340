/**
 * Brings a fresh clone to a state in which every other script runs; does nothing where nothing is missing.
 * Uses Node's own modules only, because it runs before anything is installed.
 *
 *   node scripts/setup.mjs             the packages of package-lock.json
 *   node scripts/setup.mjs --browser   a Chrome or Chromium too
 *   node scripts/setup.mjs --engines   Firefox and WebKit too, where they can be had
 *   node scripts/setup.mjs --wordpress --hugo
 *                                      what editors paste into, where it can be had
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { findFirefox, findWebKit } from './find-engines.mjs';
import { findHugo, findPhp, findWordPress, UNPACKED } from './find-filters.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}/node_modules/.setup-stamp`;

function fail(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

function run(command, args, cwd = root) {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function npm(...args) {
  const cli = process.env.npm_execpath;
  return cli ? run(process.execPath, [cli, ...args]) : run('npm', args);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Expected Node 20.19 or newer, got ${process.versions.node}. Install a newer Node.js.`);
  }
}

/** What npm leaves behind when it is done is newer than what it was to install. */
function isInstalledByHand() {
  const installed = `${root}/node_modules/.package-lock.json`;
  const asked = `${root}/package-lock.json`;
  return existsSync(installed) && statSync(installed).mtimeMs > statSync(asked).mtimeMs;
}

function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(`${root}/package-lock.json`))
    .update(process.versions.modules)
    .digest('hex');
  const present = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (present === wanted) return;
  if ((present !== '' || !isInstalledByHand()) && !npm('ci', '--no-audit', '--no-fund')) {
    fail(
      'The packages could not be installed (npm says why above). Then run the same command again.',
    );
  }
  writeFileSync(stamp, wanted);
}

const hasApt = existsSync('/usr/bin/apt-get');
const isRoot = process.getuid?.() === 0;

function isDebianRoot() {
  return isRoot && hasApt;
}

/** A build server lets everybody be root. */
const canInstall = hasApt && (isRoot || Boolean(process.env.CI));

function apt(...args) {
  return isRoot ? run('apt-get', args) : run('sudo', ['apt-get', ...args]);
}

/** Another process may hold the package database for a moment, so a failure is tried again. */
function installWithApt(...packages) {
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const options = ['-y', '-q', '-o', 'DPkg::Lock::Timeout=120', '--no-install-recommends'];
    if (apt('update', '-q') && apt('install', ...options, ...packages)) return;
    spawnSync('sleep', ['5']);
  }
}

function leaveOut(names) {
  if (names.length === 0) return;
  const message = `Not installed: ${names.join(' and ')}.`;
  if (process.env.CI)
    fail(`${message} Here nothing is left out: install them, and run the same command again.`);
  console.log(`${message} What is tested in them is left out.`);
}

function installBrowser() {
  if (findBrowser()) return;
  if (isDebianRoot()) {
    installWithApt('chromium-headless-shell', 'fonts-noto-core', 'fonts-noto-cjk');
  }
  if (!findBrowser()) npm('exec', '--', 'playwright', 'install', 'chromium');
  if (!findBrowser()) {
    fail(
      'The tests need Chrome or Chromium, and none was found or could be installed.\n' +
        'Install one (Debian: apt-get install chromium), or set CHROME_PATH to its executable, and run the same command again.',
    );
  }
}

const ENGINES = [
  { name: 'firefox', find: findFirefox, packages: ['firefox-esr'] },
  { name: 'webkit', find: findWebKit, packages: ['webkit2gtk-driver', 'xvfb'] },
];

function installEngines() {
  const missing = () => ENGINES.filter(({ find }) => !find());
  for (const { packages } of missing()) if (isDebianRoot()) installWithApt(...packages);
  const names = missing().map(({ name }) => name);
  if (names.length > 0) {
    // Its libraries need an administrator, who is at hand on a build server only.
    const libraries = process.env.CI ? ['--with-deps'] : [];
    npm('exec', '--', 'playwright', 'install', ...libraries, ...names);
  }
  leaveOut(missing().map(({ name, packages }) => `${name} (${packages.join(', ')})`));
}

/** The package's files alone: what it depends on is a web server, which starts, and a database. */
function unpackWordPress() {
  mkdirSync(UNPACKED, { recursive: true });
  if (!run('apt-get', ['download', '-q', 'wordpress'], UNPACKED)) return;
  const file = readdirSync(UNPACKED).find((name) => name.endsWith('.deb'));
  run('dpkg-deb', ['--extract', file, '.'], UNPACKED);
  rmSync(`${UNPACKED}/${file}`);
}

function installWordPress() {
  if (findWordPress()) return;
  if (canInstall) installWithApt('php-cli', 'php-mysql');
  if (hasApt && findPhp()) unpackWordPress();
  if (!findWordPress()) leaveOut(['WordPress (php-cli, php-mysql, wordpress)']);
}

function installHugo() {
  if (findHugo()) return;
  if (canInstall) installWithApt('hugo');
  if (!findHugo()) leaveOut(['Hugo (hugo)']);
}

try {
  checkNode();
  installPackages();
  if (process.argv.includes('--browser')) installBrowser();
  if (process.argv.includes('--engines')) installEngines();
  if (process.argv.includes('--wordpress')) installWordPress();
  if (process.argv.includes('--hugo')) installHugo();
} catch (error) {
  fail(error.message);
}
