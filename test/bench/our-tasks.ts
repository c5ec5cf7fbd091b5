import type { CDPSession, Page } from 'playwright';

interface Node {
  id: number;
  callFrame: { url: string };
  children?: number[];
}
interface Profile {
  nodes: Node[];
  samples?: number[];
  timeDeltas?: number[];
  startTime: number;
}
interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Time of the processor; microseconds. */
  tdur?: number;
}

const SAMPLE_US = 200;

/**
 * The longest task of the assistant in a page while something is done there, in milliseconds: of each task of the
 * browser, the time in which a function of the assistant was running. Sampled, so it is right to about 0.2 ms.
 */
export async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const tasks = await traced(session, async () => {
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_US });
    await session.send('Profiler.start');
    await work();
    const { profile } = await session.send('Profiler.stop');
    return profile as Profile;
  });
  await session.detach();
  return tasks;
}

async function traced(session: CDPSession, work: () => Promise<Profile>): Promise<number> {
  const tasks: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[])
      if (event.ph === 'X' && event.name.endsWith('RunTask')) tasks.push(event);
  });
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', 'toplevel'] },
  } as never);
  const profile = await work();
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  return longest(oursIn(profile), tasks);
}

/** When functions of the assistant ran: start and length of each sample, in microseconds. */
function oursIn({
  nodes,
  samples = [],
  timeDeltas = [],
  startTime,
}: Profile): [start: number, length: number][] {
  const ours = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mark = (id: number): void => {
    ours.add(id);
    for (const child of byId.get(id)?.children ?? []) mark(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith('chrome-extension:')) mark(id);
  let at = startTime;
  return samples.flatMap((id, index) => {
    at += timeDeltas[index] ?? 0;
    return ours.has(id) ? [[at, timeDeltas[index + 1] ?? 0] as [number, number]] : [];
  });
}

function longest(ours: [start: number, length: number][], tasks: TraceEvent[]): number {
  const sums = new Map<TraceEvent, number>();
  const sorted = tasks.toSorted((a, b) => a.ts - b.ts);
  let next = 0;
  for (const [start, length] of ours) {
    while (next < sorted.length && ends(sorted[next]) <= start) next += 1;
    const task = sorted[next];
    if (task && task.ts <= start) sums.set(task, (sums.get(task) ?? 0) + length);
  }
  // What other programs took from the processor meanwhile is no time of ours.
  const own = [...sums].map(([{ tdur }, sum]) => Math.min(sum, tdur ?? sum));
  return Math.max(0, ...own) / 1000;
}

function ends(task: TraceEvent | undefined): number {
  return task ? task.ts + (task.dur ?? 0) : Number.POSITIVE_INFINITY;
}
