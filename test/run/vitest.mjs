import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand, tool } from '../../lib/practice/set-up/command.mjs';
import { StepError } from '../../lib/practice/set-up/steps.mjs';

/**
 * Runs one kind of test and adds to the count.
 * @param {string} project
 * @param {string[]} files parts of the names of test files; none for all
 * @param {import('./checks.mjs').Count} count
 * @returns {Promise<string>} how many there were
 * @throws {StepError} with vitest's words when a test failed or vitest itself did
 */
export async function runTests(project, files, count) {
  const folder = mkdtempSync(join(tmpdir(), 'enquiry-assistant-test-'));
  const report = join(folder, 'report.json');
  const args = ['run', '--config', 'test/vitest.config.ts', '--project', project, ...files];
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  // A chosen file may well have no test of this kind; a kind without any test is a mistake.
  const none = files.length > 0 ? ['--passWithNoTests'] : [];
  const { code, output } = await runCommand(...tool('vitest/vitest.mjs', [...args, ...reporters, ...none]));
  const { passed, failed } = readCounts(report, code);
  rmSync(folder, { recursive: true, force: true });
  count.passed += passed;
  count.failed += failed;
  if (failed > 0) throw new StepError(`${failed} failed, ${passed} passed.`, output);
  return `${passed} passed`;
}

/**
 * @param {string} report vitest's account of the run; it is missing when vitest did not get to its end
 * @param {number} code how vitest ended
 */
function readCounts(report, code) {
  try {
    const told = JSON.parse(readFileSync(report, 'utf8'));
    return countsOf(told, code);
  } catch {
    return { passed: 0, failed: code === 0 ? 0 : 1 };
  }
}

/**
 * Tests that passed and failed. A file that could not be loaded has no tests in it and counts as one failed,
 * and so does a fault outside every test.
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} told
 * @param {number} code how vitest ended
 */
export function countsOf(told, code) {
  const broken = told.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = told.numFailedTests + broken.length;
  return { passed: told.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}
