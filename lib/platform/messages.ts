import type { Instant } from '@/lib/model/calendar-date';
import type { SyllabusCode } from '@/lib/model/codes';
import type { ComponentCorrection } from '@/lib/model/component-correction';
import type { ConsentsSaid } from '@/lib/model/consent-said';
import type { Dismissal } from '@/lib/model/dismissal';
import type { EnquiryFields } from '@/lib/model/enquiry';
import { type Fault, MessageError } from '@/lib/model/errors';
import type { Facts } from '@/lib/model/facts';
import type { FillMemory, NextEnquiry } from '@/lib/model/filling';
import type { GuideReference } from '@/lib/model/finding';
import type { PageMemory } from '@/lib/model/page-memory';
import type { ReminderAnswer } from '@/lib/model/reminder';
import type { Retention } from '@/lib/model/retention';
import type { RunSheet } from '@/lib/model/run-sheet';
import type { PressKind, SeenEnquiry, SeenForm, SeenSeries } from '@/lib/model/seen';
import type { SeriesId } from '@/lib/model/series';
import type { SeriesSaidChange } from '@/lib/model/series-said';
import type { ServiceCode } from '@/lib/model/service';
import type { Settings } from '@/lib/model/settings';
import type { Taught, TaughtSeen } from '@/lib/model/taught';
import { browser } from './browser';
import type { PartName } from './page-parts';

/** Every message from a page of Direct or one of our own pages to the background, with its answer. */
export interface Messages {
  /** A page of Direct needs another script of ours, which then runs beside the one that asks. */
  'load-part': { request: PartName; reply: null };
  /** All that rules may know about the form being filled in, and how the office wants to work. */
  facts: {
    request: FactsRequest;
    reply: { facts: Facts; settings: Settings; dismissed: Dismissal[]; memory: PageMemory };
  };
  /** What the next page of this tab needs to know about the form: pages that load anew forget it. */
  remember: { request: PageMemory; reply: null };
  'series-seen': { request: SeenSeries; reply: null };
  /** The officer pressed Save, Submit or Delete: kept for the tab until a page says what became of it. */
  pressed: { request: { kind: PressKind; form: SeenForm }; reply: null };
  /** The page now says the press took effect. */
  confirmed: { request: { kind: PressKind; seen: SeenEnquiry | null }; reply: null };
  'enquiries-seen': { request: { series: SeriesId | null; rows: SeenEnquiry[] }; reply: null };
  dismiss: { request: Dismissal; reply: null };
  'take-back-dismissal': { request: Pick<Dismissal, 'enquiry' | 'rule' | 'subject'>; reply: null };
  'deadline-typed': { request: { series: SeriesId; date: string | null }; reply: null };
  'settings-changed': { request: Settings; reply: null };
  'component-corrected': { request: ComponentCorrection; reply: null };
  'series-said': { request: { series: SeriesId; change: SeriesSaidChange }; reply: null };
  /** The officer said something of one enquiry, or corrected it. `seen`: what stood there for them before. */
  'enquiry-typed': {
    request: { id: string; change: Partial<EnquiryFields>; seen: Partial<EnquiryFields> };
    reply: null;
  };
  /** The officer typed in an enquiry; the answer is its id. */
  'enquiry-added': { request: { series: SeriesId | null; first: Partial<EnquiryFields> }; reply: string };
  /** The officer said that an enquiry belongs to another series. */
  'enquiry-moved': { request: { id: string; series: SeriesId | null }; reply: null };
  /** The officer put off something that is due, or did it, or took that back. */
  'reminder-answered': { request: { key: string; answer: ReminderAnswer }; reply: null };
  /** What is due is worked out anew, soon after the answer. */
  'look-again': { request: null; reply: null };
  /** The officer has read what passed while the browser was closed. */
  'missed-seen': { request: null; reply: null };
  /** The officer said that these candidates have agreed to enquiries about a syllabus. */
  'consents-recorded': { request: ConsentsSaid; reply: null };
  /** For how many months after the outcome the school keeps names and enquiries. */
  'kept-for': { request: Pick<Retention, 'namesFor' | 'recordsFor'>; reply: null };
  /** What officers showed on Direct's pages. */
  taught: { request: null; reply: Taught[] };
  teach: { request: Taught[]; reply: null };
  'forget-taught': { request: string[]; reply: null };
  /** How it went with one that was shown, by its key. */
  'taught-seen': { request: { key: string; seen: TaughtSeen }; reply: null };
  /** Brings back a snapshot or a file's content that was put by: all there is then, or added to what is there. */
  'bring-back': { request: { from: string; how: 'replace' | 'join' }; reply: null };
  /** The officer deletes a whole series; null: the enquiries of no known series. Replies with how many went. */
  'delete-series': { request: SeriesId | null; reply: number };
  /** The officer deletes all that is kept. Replies with how much of each kind is left. */
  'delete-everything': {
    request: null;
    reply: { enquiries: number; others: number; copies: number; settings: number; tabs: number };
  };
  /** The officer has read that enquiries are missing, and goes on without them. */
  'loss-seen': { request: null; reply: null };
  'backup-made': { request: Instant; reply: null };
  /** The enquiries of a series in the order to enter them; one without any takes the series' sheet away. */
  'run-sheet-made': { request: RunSheet; reply: null };
  /** The enquiry of a series to be entered next; null when there is none. */
  'next-enquiry': { request: SeriesId; reply: NextEnquiry | null };
  /** How far the form in this tab was filled in: pages that load anew forget it. */
  filling: { request: FillMemory; reply: null };
  'open-tracker': { request: null; reply: null };
  /** The help page, at what it says about a statement of the guide. */
  'open-help': { request: { statement: GuideReference['statement'] }; reply: null };
}

export interface FactsRequest {
  series: SeriesId | null;
  /** The centre the form is for; null when it does not say. */
  centre: string | null;
  syllabus: SyllabusCode | null;
  /** The Assessment box's words, for syllabuses the catalogue does not know. */
  assessment: string;
  /** The component list's titles by code, for components the catalogue does not know. */
  titles: Record<string, string>;
  service: ServiceCode | null;
}

export type MessageName = keyof Messages;

/** An answer, or what went wrong. */
export type Reply<N extends MessageName> =
  | { ok: true; value: Messages[N]['reply'] }
  | { ok: false; fault: Fault };

/**
 * Sends a message to the background and waits for its answer, which comes after anything it writes is written.
 * @throws MessageError when the background cannot be reached (the extension was reloaded) or refuses.
 */
export async function send<N extends MessageName>(
  name: N,
  request: Messages[N]['request'],
): Promise<Messages[N]['reply']> {
  let reply: Reply<N> | undefined;
  try {
    reply = (await browser.runtime.sendMessage({ name, request })) as Reply<N> | undefined;
  } catch (cause) {
    throw new MessageError('unreachable', { cause });
  }
  if (!reply) throw new MessageError('unreachable');
  if (!reply.ok) throw new MessageError(reply.fault);
  return reply.value;
}
