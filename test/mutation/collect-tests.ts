import { expect as realExpect } from 'vitest';

/** What the tests of rules and clocks get in place of vitest: every test is kept, to be run again and again. */
export const TESTS: { name: string; run: () => unknown }[] = [];

type Body = (...values: never[]) => unknown;
type Table = readonly unknown[] | readonly (readonly unknown[])[];

/** Snapshots hold words and pages, not what rules decide: they are left to the ordinary run. */
class Skipped extends Error {}

const quiet = ['toMatchFileSnapshot', 'toMatchInlineSnapshot', 'toMatchSnapshot'];

export const expect = Object.assign(
  (value: unknown, message?: string) =>
    new Proxy(realExpect(value, message) as object, {
      get(target, name, receiver) {
        if (quiet.includes(String(name))) throw new Skipped();
        return Reflect.get(target, name, receiver);
      },
    }),
  {
    any: realExpect.any,
    anything: realExpect.anything,
    stringContaining: realExpect.stringContaining,
    stringMatching: realExpect.stringMatching,
    objectContaining: realExpect.objectContaining,
    arrayContaining: realExpect.arrayContaining,
    poll: realExpect.poll,
  },
);

const spread = (values: unknown): never[] => (Array.isArray(values) ? values : [values]) as never[];

function register(name: string, body: Body, values: never[] = []): void {
  TESTS.push({
    name,
    run: () => {
      try {
        return body(...values);
      } catch (fault) {
        if (fault instanceof Skipped) return undefined;
        throw fault;
      }
    },
  });
}

export const test = Object.assign((name: string, body: Body) => register(name, body), {
  each: (table: Table) => (name: string, body: Body) => {
    for (const values of table)
      register(`${name} ${JSON.stringify(values)}`.slice(0, 200), body, spread(values));
  },
});
export const it = test;

export const describe = Object.assign((_name: string, body: Body) => void body(), {
  each: (table: Table) => (_name: string, body: Body) => {
    for (const values of table) body(...spread(values));
  },
});
