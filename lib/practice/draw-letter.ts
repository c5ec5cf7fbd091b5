import { PDFDocument, StandardFonts } from 'pdf-lib';
import type { Letter } from './letter';

const SIZE = 11;
const MARGIN = 60;
const LONGEST_LINE = 84;

/** A letter as a PDF of one A4 page. Signs its plain font does not know are written as question marks. */
export async function drawLetter(letter: Letter): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const bold = await document.embedFont(StandardFonts.HelveticaBold);
  const page = document.addPage([595, 842]);
  document.setTitle(`${letter.name} – Practice portal – fictional data`);
  let y = 842 - MARGIN;
  page.drawText('Practice portal - fictional data', { x: MARGIN, y, size: SIZE, font: bold });
  y -= 40;
  page.drawText(plain(letter.heading), { x: MARGIN, y, size: 16, font: bold });
  y -= 32;
  for (const line of letter.lines.flatMap(wrapped)) {
    if (y < MARGIN) break;
    page.drawText(plain(line), { x: MARGIN, y, size: SIZE, font });
    y -= 18;
  }
  return document.save();
}

/** The fonts every PDF reader brings know Latin letters only. */
function plain(text: string): string {
  return text.replace(/[–—]/g, '-').replace(/[^\x20-\x7e]/g, '?');
}

function wrapped(line: string): string[] {
  const lines: string[] = [''];
  for (const word of line.split(' ')) {
    const last = lines[lines.length - 1] ?? '';
    if (last !== '' && last.length + word.length >= LONGEST_LINE) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
