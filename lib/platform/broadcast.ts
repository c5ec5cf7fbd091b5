/** Tells every page of the extension, this one too, that the records with these ids have changed. */
export function announce(channel: string, ids: string[]): void {
  const line = new BroadcastChannel(channel);
  line.postMessage(ids);
  line.close();
}

/** Calls the listener with the ids of changed records, whoever changed them. Returns what ends it. */
export function listen(channel: string, listener: (ids: string[]) => void): () => void {
  const line = new BroadcastChannel(channel);
  line.onmessage = (event: MessageEvent<string[]>) => listener(event.data);
  return () => line.close();
}
