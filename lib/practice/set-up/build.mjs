import { mustRun, tool } from './command.mjs';
import { StepError } from './steps.mjs';

/**
 * Builds the extension as it is shipped: `.output/chrome-mv3` or `.output/firefox-mv3`.
 * @param {'chrome' | 'firefox'} browser
 * @throws {StepError} with what the build said
 */
export async function buildExtension(browser) {
  const args = browser === 'chrome' ? ['build'] : ['build', '-b', 'firefox', '--mv3'];
  const said = await mustRun('The extension could not be built.', ...tool('wxt/bin/wxt.mjs', args));
  // The build goes on without a Node module that a browser does not have, and the extension then breaks in use.
  if (said.includes('externalized')) {
    throw new StepError('The build left out a module that browsers do not have (see "externalized").', said);
  }
}
