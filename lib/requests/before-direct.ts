/** Rules of the form that say nothing about a list, each with the reason. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'service-selected': 'a row without a service is asked about before any rule is',
  'component-selected': 'a row without a component is asked about before any rule is',
  'candidate-selected': 'a row without a candidate is asked about before any rule is',
  'enquire-by-component': 'it is chosen on Direct; rows name components',
  'leading-zero-in-filter': 'the Candidate box is filled on Direct',
  'candidate-number-format': 'the Candidate box is filled on Direct',
  'note-names-candidates': 'the Note of the run sheet is planned from the very candidates',
  'centre-email-confirmed': 'only Direct shows the address',
  'declarations-ticked': 'the window opens when Submit is pressed',
};

/** The size of a group is judged for the group, when all its rows are known. */
export const FOR_THE_GROUP = 'group-size-5-to-15';

/**
 * What is said once above the list, because it holds for a whole series or for everyone. `doubt`: the rows wait until
 * the officer supplies it or goes on all the same. `information`: changes no row.
 */
export const SAID_ONCE: Readonly<Record<string, 'doubt' | 'problem' | 'information'>> = {
  'rules.mark-from-exam-or-moderation.notImported': 'doubt',
  'rules.exempt-component.notImported': 'doubt',
  'rules.one-service-per-syllabus.trackerEmpty': 'doubt',
  'rules.one-service-per-syllabus.trackerUnread': 'doubt',
  'rules.one-enquiry-per-syllabus.trackerUnread': 'doubt',
  'rules.group-report-waits.trackerUnread': 'doubt',
  'rules.portfolio-route-services.unknown': 'doubt',
  // `deadline-passed` cannot tell without a date, and leaves it to this one to say so.
  'rules.deadline-unknown.none': 'doubt',
  'rules.deadline-unknown.onlyListed': 'information',
  'rules.deadline-near.near': 'information',
  'rules.deadline-near.lastDay': 'information',
  'rules.deadline-near.nearOneOfTwo': 'information',
  'rules.deadline-near.lastDayOneOfTwo': 'information',
  'rules.deadline-near.ownCutOff': 'doubt',
  'rules.deadline-passed.passed': 'problem',
  'rules.deadline-passed.passedOneOfTwo': 'problem',
  'rules.consent-recorded.remind': 'information',
  'rules.associate-approves.associate': 'information',
  'rules.group-report-not-for-retakes.notForRetakes': 'information',
  'rules.moderation-original-sample.sampleOnly': 'information',
  'rules.moderation-report-waits.general': 'information',
  'requests.group-unknown.waiting': 'doubt',
};
