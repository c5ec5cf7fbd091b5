import { readFile } from '@/lib/imports/read-file';

// Answers the one file it is handed with what is in it.
addEventListener('message', (event: MessageEvent<File>) => {
  void readFile(event.data).then((read) => postMessage(read));
});
