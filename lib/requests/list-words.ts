import type { Finding } from '@/lib/model/finding';

/** The same said about a row of a list, where a rule speaks of what is ticked on the form. Values stay the rule's own. */
export const LIST_WORDS: Readonly<Record<string, string>> = {
  'rules.all-components-at-once.further':
    '{n, plural, one {Another paper of this syllabus is} other {# other papers of this syllabus are}} not asked for: {papers}. None can be added later.',
  'rules.all-components-at-once.decide':
    'Ask for every paper the candidate wants looked at. If these are all, say so.',
  'rules.all-components-at-once.notAllSeen':
    'The papers of this syllabus are not listed with the assistant, so whether one is missing cannot be told.',
  'rules.all-components-at-once.lookThrough':
    'Make sure that every paper the candidate wants looked at is in the list.',
  'rules.multiple-choice-not-reviewed.useService1':
    'Leave it out, or ask for Service 1 for all papers: only one service is allowed in a syllabus.',
  'rules.multiple-choice-not-reviewed.useService1S':
    'Leave it out, or ask for Service 1 or 1S for all papers: only one service is allowed in a syllabus.',
  'rules.multiple-choice-not-reviewed.untickOnly':
    'Leave it out and choose a paper that is not multiple choice.',
  'rules.multiple-choice-not-reviewed.look':
    'Look at the syllabus or the question paper. If it is multiple choice, leave it out.',
  'rules.cambridge-assessed-component.useOther':
    'Leave it out. Service 5 can re-moderate it, for the whole group and not for one candidate.',
  'rules.cambridge-assessed-component.look':
    'If your centre marked it and Cambridge moderated it, leave it out and ask for Service 5.',
  'rules.centre-assessed-component.useOther':
    'Leave it out. Services 1, 1S, 2 and 2S are for components Cambridge assessed.',
  'rules.centre-assessed-component.look':
    'If your centre did not mark it, leave it out: Service 5 is not for it.',
  'rules.mark-from-exam-or-moderation.separate':
    'Leave that component out for this candidate: the others can go in without it.',
  'rules.mark-from-exam-or-moderation.importIt':
    'Get the component marks report of this series from File Transfers on Direct, and open it under Files from Cambridge.',
  'rules.mark-from-exam-or-moderation.unlisted':
    'The component marks report does not tell about all these papers of candidate {candidates}.',
  'rules.mark-from-exam-or-moderation.notImported':
    'Which marks are calculated assessed marks is not known: no component marks report was imported.',
  'rules.exempt-component.separate': 'Leave that component out for this candidate.',
  'rules.exempt-component.importIt':
    'Get the Exemption by Candidate Report from Direct, and open it under Files from Cambridge.',
  'rules.exempt-component.notImported':
    'Which candidates were exempted is not known: no exemption report was imported.',
  'rules.one-service-per-syllabus.other':
    'Candidate {candidate} is also down for Service {other} in this syllabus ({state}). Only one type of re-check or review is allowed.',
  'rules.one-service-per-syllabus.choose': 'Decide on one service for the candidate in this syllabus.',
  'rules.one-service-per-syllabus.trackerUnread':
    'No list of enquiries could be looked at here, so saved and planned ones are not known.',
  'rules.one-service-per-syllabus.lookInList':
    'Look in List Enquiries for a saved enquiry of another service for these candidates.',
  'rules.one-enquiry-per-syllabus.lookInList':
    'Look in List Enquiries whether one of these candidates already has an enquiry for the syllabus.',
  'rules.group-report-waits.lookInList':
    'Look in List Enquiries whether a candidate of the group has an open enquiry.',
  'rules.one-enquiry-per-syllabus.trackerUnread':
    'No list of enquiries could be looked at here, so enquiries that were submitted before are not known.',
  'rules.group-report-waits.trackerUnread':
    'No list of enquiries could be looked at here, so open ones of the group are not known.',
  'rules.one-enquiry-per-syllabus.untickThis':
    'Take the line out. Cambridge takes no further enquiry for the same candidate and syllabus.',
  'rules.portfolio-route-services.list':
    'Make sure that none of them is in the list for this service, or list them in the settings of the assistant, under their series.',
  'rules.group-size-5-to-15.tooFew':
    '{n, plural, one {# candidate is} other {# candidates are}} down for this group report. It is about 5 to 15.',
  'rules.group-size-5-to-15.tickMore':
    'Add at least {short, plural, one {# more candidate} other {# more candidates}} with the same paper.',
  'rules.group-report-one-component.several':
    '{n, plural, one {# component is} other {# components are}} asked for. A group report is about one component.',
  'rules.group-report-one-component.keepOne': 'Keep one component, and use a line of its own for another.',
  'rules.group-report-last.notSent':
    '{n, plural, one {Another request} other {# other requests}} for {candidates} cannot go in yet.',
  'rules.group-report-last.sendFirst':
    'Settle {n, plural, one {it} other {them}} first. Sent after this report, {n, plural, one {it waits} other {they wait}} as Pending.',
  'rules.group-report-waits.decide':
    'Choose someone else instead, or go on knowing that this enquiry is Pending until the other is completed.',
  'rules.moderation-whole-group.filteredToOne':
    'This line names one candidate. Service 5 is not for individual candidates.',
  'rules.moderation-whole-group.clearFilter': 'Ask for the whole group: leave the candidate out.',
};

/** A rule's finding in the words of a list. */
export function inListWords(finding: Finding): Finding {
  const { message, todo } = finding;
  const told = (phrase: Finding['message']) => {
    const english = LIST_WORDS[phrase.key];
    return english === undefined ? phrase : { ...phrase, key: `requests.${phrase.key}`, english };
  };
  return { ...finding, message: told(message), todo: todo && told(todo) };
}
