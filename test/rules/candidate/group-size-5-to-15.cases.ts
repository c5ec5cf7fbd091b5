import { defineCases } from '../define-cases';

const group = (count: number) =>
  Array.from({ length: count }, (_, index) => `x ${String(index + 1).padStart(4, '0')} Person ${index + 1}`);

export default defineCases('group-size-5-to-15', {
  fail: [
    {
      name: 'sixteen candidates',
      form: { service: '9', candidates: group(16) },
      finds: [
        {
          message: 'tooMany',
          severity: 'error',
          subject: null,
          says: '16 candidates are ticked',
          advises: 'Untick 1 candidate.',
        },
      ],
    },
    {
      name: 'four candidates when Submit was pressed',
      form: { service: '9', candidates: group(4) },
      attempted: true,
      finds: [{ message: 'tooFew', says: '4 candidates are ticked', advises: 'at least 1 more candidate.' }],
    },
    {
      name: 'one candidate when Save was pressed',
      form: { service: '9', candidates: [...group(1), '- 0099 LI Wei'] },
      attempted: true,
      finds: [{ message: 'tooFew', says: '1 candidate is ticked' }],
    },
    {
      name: 'sixteen were seen in a list not read to its end',
      form: { service: '9', candidates: group(16), notReadToItsEnd: ['candidates'] },
      finds: [{ message: 'tooMany' }],
    },
  ],
  pass: [
    { name: 'five candidates', form: { service: '9', candidates: group(5) } },
    { name: 'fifteen candidates', form: { service: '9', candidates: group(15) }, attempted: true },
  ],
  cannotTell: [
    {
      name: 'five were seen in a list not read to its end',
      form: { service: '9', candidates: group(5), notReadToItsEnd: ['candidates'] },
      finds: [{ message: 'notAllSeen', says: '5 ticked candidates were seen' }],
    },
  ],
  notApplicable: [
    { name: 'Service 2 for sixteen candidates', form: { service: '2', candidates: group(16) } },
  ],
  waiting: [{ name: 'four so far', form: { service: '9', candidates: group(4) } }],
});
