import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readCatalogue } from '@/lib/catalogue/components';
import csv from '@/lib/catalogue/components.csv?raw';
import { syllabusFacts } from '@/lib/catalogue/syllabus-facts';
import { YEAR_CONFLICTS } from '@/lib/catalogue/year-conflicts';
import type { ComponentCode } from '@/lib/model/codes';
import { componentByTitle } from '@/lib/model/component-by-title';
import { COMPONENT_KINDS } from '@/lib/model/facts';

const lines = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
const catalogue = readCatalogue();

test('every line of the catalogue is well formed and names its source', () => {
  for (const line of lines) {
    expect(line.syllabus_code).toMatch(/^\d{4}$/);
    expect(line.component_prefix).toMatch(/^[1-7]$/);
    expect(COMPONENT_KINDS).toContain(line.kind);
    expect(['cambridge', 'centre']).toContain(line.marked_by);
    expect(['yes', 'no']).toContain(line.art_and_design);
    expect(line.source?.trim()).not.toBe('');
  }
  expect(catalogue).toHaveLength(578);
});

test('no component of a syllabus is listed twice', () => {
  const keys = catalogue.map(({ syllabus, number }) => `${syllabus}/${number}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('no syllabus belongs to two qualifications, so that its code alone says which one is meant', () => {
  const pairs = new Set(lines.map((line) => `${line.syllabus_code} ${line.qualification}`));
  expect(pairs.size).toBe(new Set(lines.map((line) => line.syllabus_code)).size);
});

test('a syllabus is Art & Design on all its lines or on none', () => {
  const art = catalogue.filter((line) => line.artAndDesign).map((line) => line.syllabus);
  expect([...new Set(art)].sort()).toEqual(['0400', '0989', '6090', '9479']);
  expect(catalogue.filter((line) => art.includes(line.syllabus) && !line.artAndDesign)).toEqual([]);
});

test('a listed component shown with its own title is what the catalogue says, outside the years that differ', () => {
  for (const line of catalogue.filter((one) => !one.uncertain)) {
    const differs = YEAR_CONFLICTS.some(
      (one) => one.number === line.number && one.syllabuses.includes(line.syllabus),
    );
    if (differs) continue;
    const facts = syllabusFacts({
      syllabus: line.syllabus,
      assessment: `${line.syllabus} ${line.syllabusTitle}`,
      titles: { [`${line.number}2`]: line.title } as Record<ComponentCode, string>,
      series: '2024-06',
    });
    const { kind, marker } = line;
    expect(facts?.components[0], `${line.syllabus}/${line.number} ${line.title}`).toMatchObject({
      kind,
      marker,
      from: 'catalogue',
    });
  }
});

test('titles alone, where they say anything, mislead in three known cases only', () => {
  const misled = catalogue.filter((line) => {
    const title = line.title.replace(/\((?:until|from)[^)]*\)/g, '');
    const read = componentByTitle(title, line.syllabusTitle);
    if (!read) return false;
    const choice = (kind: string) => kind === 'multiple-choice';
    return read.marker !== line.marker || choice(read.kind) !== choice(line.kind);
  });
  expect(misled.map((line) => `${line.syllabus}/${line.number}`)).toEqual(['9239/3', '9481/1']);
});

test('no multiple-choice paper has a title that hides it', () => {
  const silent = catalogue.filter(
    (line) => line.kind === 'multiple-choice' && componentByTitle(line.title, line.syllabusTitle) === null,
  );
  expect(silent).toEqual([]);
});
