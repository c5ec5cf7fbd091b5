import type { FieldKey } from '@/lib/model/form-snapshot';

/** How an officer names each part of the form, for sentences such as "… was not found on this page". */
export const FIELD_WORDS = {
  series: 'the exam series',
  note: 'the Note box',
  service: 'the Service drop-down',
  centreEmail: 'the centre’s e-mail address',
  qualification: 'the Qualification drop-down',
  assessment: 'the Assessment box',
  level: 'the By component choice',
  components: 'the list of components',
  candidateFilter: 'the Candidate box of the filter',
  candidates: 'the list of candidates',
  declarations: 'the window with the declarations',
} satisfies Record<FieldKey, string>;
