import { helpTopic } from './help-item';

/** Choosing the syllabus, its components and the candidates, and what is refused there. */
export const whoAndWhat = helpTopic('who-and-what', 'Who and which papers', [
  {
    id: 'assessment',
    title: 'Qualification and Assessment',
    says: 'Choose the qualification from the drop-down. Then type the name or the number of the syllabus into the Assessment box, and take it from the list of syllabuses that opens.',
    guide: { G46: 6 },
  },
  {
    id: 'by-component',
    title: 'Enquiries are about components',
    says: 'You can only enquire at component level. Once the Assessment box is filled in, By component and the list of components appear: select By component, then the components.',
    guide: { G27: 3, G47: 7 },
  },
  {
    id: 'all-at-once',
    title: 'All components at the same time',
    says: 'Submit every component you want looked at for a candidate in a syllabus at the same time. None can be added later.',
    guide: { G28: 3 },
  },
  {
    id: 'one-service',
    title: 'One service for a candidate in a syllabus',
    says: 'For clerical re-checks and reviews of marking, choose one service only. Service 1S for one component and Service 2S for another of the same syllabus is not possible.',
    guide: { G30: 3 },
  },
  {
    id: 'only-once',
    title: 'Only one request for a candidate in a syllabus',
    says: 'For clerical re-checks and reviews of marking: once a request was submitted, you cannot ask for the same or another service for the same candidate and syllabus.',
    guide: { G31: 3 },
  },
  {
    id: 'marks',
    title: 'Every component needs a real mark',
    says: 'Each component must have a mark from an exam or from moderation. If one of them has an assessed mark that Cambridge calculated, the whole request is not considered.',
    guide: { G29: 3 },
  },
  {
    id: 'exemptions',
    title: 'Exempted components',
    says: 'There are no enquiries about a component a candidate was exempted from. To see who was exempted from what, open the tab Covid-19 Exemptions on Direct and download the Exemption by Candidate Report, a CSV file.',
    guide: { G06: 1, G07: 1 },
  },
  {
    id: 'portfolio',
    title: 'Portfolio of evidence',
    says: 'Candidates who submitted a portfolio of evidence may use the same services, except Service 9 and any group report. There is one more service for them alone: Cambridge describes it on its website.',
    guide: { G08: 1, G09: 1 },
    links: ['www.cambridgeinternational.org/ear'],
  },
  {
    id: 'leading-zero',
    title: 'Candidate numbers that begin with 0',
    says: 'Leave out the 0 in the Candidate box: for candidate 0713 type 713, then press Apply Filter.',
    guide: { G48: 7 },
  },
  {
    id: 'list-everybody',
    title: 'The whole list of candidates',
    says: 'Press Apply Filter without typing a number, and all your candidates are listed.',
    guide: { G49: 7 },
  },
  {
    id: 'tick-candidates',
    title: 'Ticking candidates',
    says: 'An enquiry can be submitted only once you have selected the candidate or candidates.',
    guide: { G50: 8 },
  },
  {
    id: 'grey-rows',
    title: 'Candidates in grey',
    says: 'They already have an open enquiry for this syllabus. An information box on the page says so too.',
    guide: { G51: 8 },
  },
]);
