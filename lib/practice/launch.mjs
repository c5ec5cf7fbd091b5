/**
 * `npm start`: everything it takes to see the assistant at work, from a fresh copy of the project to a browser on
 * the practice portal. Until the packages are installed only Node itself can be used.
 */
import { nodeTooOld } from './set-up/node-version.mjs';

const tooOld = nodeTooOld(process.versions.node);
if (tooOld) {
  console.error(tooOld);
  process.exit(1);
}
const { start } = await import('./launch/start.mjs');
process.exit(await start(process.argv.slice(2)));
