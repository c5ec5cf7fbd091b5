import { startState } from '../centre/start';
import { first, type Sent } from '../controls';
import { definePage, notUnderstood, type Visit } from '../page';
import { CLOCK_STEPS } from '../ribbon';
import { skins } from '../skins';

/** The ribbon above every page: move the clock, change how pages look, start again. */
export default definePage({
  routes: ['clock', 'look', 'restart'],
  post: ({ route, state, realNow }: Visit, sent) => {
    const back = { kind: 'go', to: { path: pathBack(sent) } } as const;
    if (route === 'clock') {
      const step = CLOCK_STEPS.find(({ hours }) => String(hours) === first(sent.values, 'clock'));
      if (!step) return notUnderstood('The clock cannot be moved by that much.');
      return { ...back, state: { ...state, offsetHours: state.offsetHours + step.hours } };
    }
    if (route === 'look') {
      const look = first(sent.values, 'look');
      if (!skins.has(look)) return notUnderstood('The pages have no such look.');
      return { ...back, state: { ...state, skin: look } };
    }
    return { kind: 'go', to: { route: 'home' }, state: startState(state.skin, realNow) };
  },
});

/** Only a path of the portal itself: an address with two slashes would lead elsewhere. */
function pathBack(sent: Sent): string {
  const path = first(sent.values, 'back');
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(path) ? path : '/';
}
