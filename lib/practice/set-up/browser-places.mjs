import { posix, win32 } from 'node:path';

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

const MAC = ['Google Chrome', 'Microsoft Edge', 'Chromium', 'Brave Browser'];

const LINUX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
  'brave-browser-stable',
  'brave-browser',
];

const LINUX_PLACES = [
  '/opt/google/chrome/google-chrome',
  '/opt/microsoft/msedge/microsoft-edge',
  '/opt/brave.com/brave/brave-browser',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/snap/bin/brave',
];

/** Flatpak's launchers carry the application's id. */
const FLATPAKS = ['com.google.Chrome', 'com.microsoft.Edge', 'org.chromium.Chromium', 'com.brave.Browser'];

/**
 * Everywhere Chrome, Edge, Chromium and Brave are usually installed, best first.
 * @param {{ platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: string }} computer
 * @returns {string[]} full paths, most of which will not exist
 */
export function browserPlaces({ platform, env, home }) {
  if (platform === 'win32') return windowsPlaces(env);
  if (platform === 'darwin') return macPlaces(home);
  return linuxPlaces(env, home);
}

/** @param {NodeJS.ProcessEnv} env */
function windowsPlaces(env) {
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.PROGRAMW6432, env.LOCALAPPDATA];
  const known = [...new Set(roots.flatMap((root) => root || []))];
  return WINDOWS.flatMap((place) => known.map((root) => win32.join(root, place)));
}

/** @param {string} home */
function macPlaces(home) {
  return MAC.flatMap((name) =>
    ['/Applications', posix.join(home, 'Applications')].map(
      (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
    ),
  );
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} home
 */
function linuxPlaces(env, home) {
  const onPath = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const folders = [...new Set([...onPath, '/usr/local/bin', '/usr/bin'])];
  const flatpak = ['/var/lib/flatpak/exports/bin', posix.join(home, '.local/share/flatpak/exports/bin')];
  return [
    ...LINUX_NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name))),
    ...LINUX_PLACES,
    ...FLATPAKS.flatMap((id) => flatpak.map((folder) => posix.join(folder, id))),
  ];
}
