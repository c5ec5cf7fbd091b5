import { defineCases } from '../define-cases';

export default defineCases('declarations-ticked', {
  fail: [
    {
      name: 'one box is not ticked',
      form: { declarations: [true, false] },
      finds: [{ message: 'unticked', severity: 'advice', says: '1 declaration is not ticked' }],
    },
    {
      name: 'neither is',
      form: { declarations: [false, false] },
      finds: [{ message: 'unticked', says: '2 declarations are not ticked' }],
    },
  ],
  pass: [
    { name: 'both are ticked', form: { declarations: [true, true] } },
    { name: 'a third one too', form: { declarations: [true, true, true] } },
  ],
  cannotTell: [
    {
      name: 'the window shows no boxes',
      form: { declarations: [] },
      finds: [{ message: 'noBoxes' }],
    },
  ],
  notApplicable: [],
  waiting: [{ name: 'the window is not open' }],
});
