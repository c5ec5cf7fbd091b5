/** The oldest Node that every tool of the project runs on. The same number is in package.json, `engines`. */
const OLDEST = { major: 20, minor: 19 };

/**
 * Says what to do when Node is too old, or null when it will do.
 * @param {string} version as `process.versions.node` has it: `20.19.0`
 * @returns {string | null}
 */
export function nodeTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const newEnough = major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
  if (newEnough) return null;
  return `This needs Node ${OLDEST.major}.${OLDEST.minor} or newer, and this computer runs Node ${version}. Install the current version from https://nodejs.org and try again.`;
}
