import { prepareBrowser } from './browser.mjs';
import { installDependencies } from './dependencies.mjs';

/** What every command needs before it can do anything else. @type {import('./steps.mjs').Step[]} */
export const SET_UP = [
  { title: 'Installing the packages the project needs', run: installDependencies },
  { title: 'Looking for a browser', run: prepareBrowser },
];
