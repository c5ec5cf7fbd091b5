/** Why the filling in of a form stopped, and what to do. */
export const fill = {
  asked: 'Stopped, because you asked to stop. Press “Go on” to continue from here.',
  'officer-acted':
    'Stopped, because you did something on the page. Finish what you began, then press “Go on”, or fill in the rest yourself.',
  'page-left':
    'Stopped, because this is no longer the form that was begun. Open the form for this series, then press “Fill in”.',
  'page-busy': 'Stopped, because the page did not come to rest. Wait until it has, then press “Go on”.',
  'page-says': 'Stopped, because Direct says: {words} Read it, then press “Go on” if it is fine.',
  finding: 'Stopped, because of a check: {words} Put it right, or press “Go on” to continue all the same.',
  'other-content':
    'Stopped, because something else stands here: {words}. Nothing of yours is overwritten. Change it yourself, then press “Go on”.',
  'changed-back':
    'Stopped, because what was filled in did not stay. Do this step yourself, then press “Go on”.',
  'not-found': 'This part was not surely found on the page. Do this step yourself, then press “Go on”.',
  'not-there': '{words} is not in Direct’s list. Check your list and Direct, then do this step yourself.',
  'no-choice': 'What is planned could not be chosen from this list. Choose it yourself, then press “Go on”.',
  locked: 'Direct does not let this be changed now. Do this step yourself, then press “Go on”.',
  refused: 'This is not pressed for you here. Do this step yourself, then press “Go on”.',
  pressFilter: 'Apply Filter is not pressed for you here. Press it yourself, then press “Go on”.',
  ambiguous: 'More than one choice fits, and yours is not guessed. Choose it yourself, then press “Go on”.',
  'other-name':
    'Direct shows another name for this number: {words}. Check your list. Press “Go on” if it is the same person.',
  'out-of-sight':
    'Direct no longer shows {words}, who was ticked. Check the list of candidates yourself before you go on.',
} as const;
