/** A WebDriver BiDi connection to a browser: https://www.w3.org/TR/webdriver-bidi/ */
export interface Connection {
  /**
   * Sends a command and waits for its answer, whose shape the caller knows from the protocol.
   * @throws what the browser said when it refuses
   */
  send<T = unknown>(method: string, params?: object): Promise<T>;
  close(): void;
}

interface Answer {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: unknown;
  error?: string;
  message?: string;
}

/** Connects to the address a browser has printed. */
export async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer: Answer = JSON.parse(data);
    if (answer.id === undefined) return;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  socket.addEventListener('close', () => {
    for (const end of waiting.values()) end({ type: 'error', error: 'Firefox has ended' });
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  let count = 0;
  return {
    async send<T>(method: string, params: object = {}): Promise<T> {
      const id = ++count;
      const heard = new Promise<Answer>((resolve) => waiting.set(id, resolve));
      socket.send(JSON.stringify({ id, method, params }));
      const { type, result, error, message } = await heard;
      if (type === 'error') throw new Error(`${method}: ${error}: ${message}`);
      return result as T;
    },
    close: () => socket.close(),
  };
}
