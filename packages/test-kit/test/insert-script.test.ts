/** Where a script goes that must run before all others, and the policies that must let it. */
import { expect, test } from 'vitest';
import { allowScript } from '../src/engines/content-security-policy.js';
import { inlineScript, insertScript } from '../src/engines/insert-script.js';

test.each([
  ['<!doctype html><title>a</title>', '<!doctype html>|<title>a</title>'],
  [
    '<!-- <head> --><!DOCTYPE html>\n<html lang="fr"><head class="a"><meta>',
    '<!-- <head> --><!DOCTYPE html>\n<html lang="fr"><head class="a">|<meta>',
  ],
  ['<!doctype html><header>', '<!doctype html>|<header>'],
  ['<p>no doctype', '|<p>no doctype'],
  ['\u00EF\u00BB\u00BF<!doctype html>a', '\u00EF\u00BB\u00BF<!doctype html>|a'],
])('%s', (html, expected) => {
  expect(insertScript(html, 'x')).toBe(expected.replace('|', '<script>x</script>'));
});

test('a script is ASCII and cannot end its own element', () => {
  const script = inlineScript(['a = "é</script><!--"']);
  expect(script).toContain('a = "\\u00e9\\x3C/script>\\x3C!--"');
});

const HASH = "'sha256-LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTbAiWHF5IaSIE='";

test.each([
  ["img-src 'self'", "img-src 'self'"],
  ["script-src 'unsafe-inline'", "script-src 'unsafe-inline'"],
  ["script-src 'self'; img-src *", `script-src 'self' ${HASH}; img-src *`],
  ["script-src 'nonce-a' 'unsafe-inline'", `script-src 'nonce-a' 'unsafe-inline' ${HASH}`],
  ["default-src 'none'", `default-src 'none'; script-src-elem ${HASH}`],
  ["default-src 'self'; script-src 'none'", `default-src 'self'; script-src ${HASH}`],
  ["img-src a, script-src 'none'", `img-src a, script-src ${HASH}`],
])('a policy of %s', (policy, expected) => {
  expect(allowScript(policy, 'x')).toBe(expected);
});
