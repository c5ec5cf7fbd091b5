import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** One file a skin; a file with a second dot in its name is a part of one. */
const SKINS = readdirSync(new URL('../skins', import.meta.url))
  .flatMap((file) => /^([^.]+)\.ts$/.exec(file)?.[1] ?? [])
  .filter((name) => name !== 'index');

export const HELP = `npm start -- [options]

Sets everything up, then opens a browser with the assistant on a practice portal. Centre and people are fictional.
Without a display it takes a guided tour instead and leaves pictures in .output/tour.

  --headless       take the guided tour although there is a display
  --skin NAME      how the portal's pages are built, modern unless told otherwise:
                   ${SKINS.join(', ')}
  --port NUMBER    the port the portal listens on, on this computer only; usually any free one
  --pictures       with the tour, make the pictures of the README (.github/pictures) anew
  --help           this text

CHROME_PATH says which browser to use. VERBOSE=1 shows what the tools print.
`;

/**
 * @typedef {object} StartOptions
 * @property {boolean} headless
 * @property {boolean} pictures
 * @property {boolean} help
 * @property {string} skin
 * @property {number} port 0 for any free one
 */

/**
 * Reads what was typed behind `npm start --`.
 * @param {string[]} args
 * @param {{ display: boolean }} computer whether a window can be shown
 * @returns {StartOptions}
 * @throws {Error} with a sentence when a word is not known or not right
 */
export function readOptions(args, { display }) {
  const { values } = parseArgs({
    args,
    options: {
      headless: { type: 'boolean', default: false },
      pictures: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false, short: 'h' },
      skin: { type: 'string', default: 'modern' },
      port: { type: 'string', default: '0' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port is "${values.port}", and has to be a number from 1 to 65535.`);
  return { ...values, port, headless: values.headless || values.pictures || !display };
}

/**
 * Whether a window can be shown on this computer.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 */
export function hasDisplay(platform, env) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
