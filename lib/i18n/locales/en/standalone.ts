/** Words of the request list on a page of its own, for computers without the assistant. */
export const standalone = {
  title: 'Enquiry Assistant: the request list',
  lead: 'This page works without the assistant and without a network. Nothing is sent, and nothing is kept once you close it: save the list as a file, and open that file here to go on.',
  unknown:
    'It cannot see what you have sent, or the deadlines on Direct: look there before you submit. Marks and exemptions are known when you open Cambridge’s files.',
  saveList: 'Save the list as a file',
  prices: 'Prices',
  saveSheet: 'Save the run sheet as a file',
  saved:
    'Saved {file}. It holds names: keep it where the school keeps such files. What you go on with all the same is not in it.',
  notSaved: 'Not saved as a file yet.',
  notMade: 'The file could not be made. Try again.',
} as const;
