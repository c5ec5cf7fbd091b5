/**
 * `npm test`: sets everything up, then runs every check and every test. `npm test -- unit` runs one kind of test
 * (`unit`, `page`, `browser`, `firefox`); further words choose test files. The last line is `N passed, N failed`, where the
 * types, the lint and each build count as one.
 */
import { nodeTooOld } from '../lib/practice/set-up/node-version.mjs';

const tooOld = nodeTooOld(process.versions.node);
if (tooOld) {
  console.error(tooOld);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const { takeStep, takeSteps } = await import('../lib/practice/set-up/steps.mjs');
const { SET_UP } = await import('../lib/practice/set-up/index.mjs');
const { PROJECTS, checksFor } = await import('./run/checks.mjs');

const words = process.argv.slice(2);
const projects = PROJECTS.filter((project) => words.includes(project));
const files = words.filter((word) => !PROJECTS.includes(word));
const checks = checksFor(projects.length > 0 ? projects : PROJECTS, files);
const of = SET_UP.length + checks.length;
const count = { passed: 0, failed: 0 };

if (await takeSteps(SET_UP, { of })) {
  let number = SET_UP.length;
  for (const check of checks) {
    number += 1;
    await takeStep({ ...check, run: () => check.run(count) }, { number, of });
  }
} else {
  count.failed += 1;
}

console.log(`${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 ? 0 : 1);
