/** What went wrong, and what the officer does next. */
export const faults = {
  changedMeanwhile:
    'Somebody changed the same part of this enquiry after you had opened it. Look at what it says now, then make your change again.',
  enquiriesNotKept:
    'The enquiries could not be saved on this computer. Check that the disk is not full, then try again.',
  enquiryNotKept:
    'The enquiry could not be saved on this computer. Check that the disk is not full, then open the enquiry on Direct again.',
  noSuchDay: 'This is not a day of the calendar. Give the day, month and year of the deadline.',
  notKept: 'Nothing was changed. Make room on the disk of this computer, then try again.',
  notUnderstood: 'The assistant did not understand this page. Reload the page and try again.',
  partMissing: 'A part of the assistant could not be opened. Reload the page and try again.',
  reportsNotKept:
    'What was read from the file could not be kept on this computer. Nothing was changed. Make room on the disk, then try again.',
  requestsNotKept:
    'The request list could not be kept on this computer. Nothing was changed. Make room on the disk, then try again.',
  setAside:
    'This enquiry cannot be changed, because what is saved about it cannot be read. Look at the records set aside, in the list of your enquiries.',
  snapshotGone: 'This snapshot is no longer kept. Reload the page and choose another.',
  snapshotNotKept:
    'A snapshot could not be kept on this computer. Nothing was changed. Make room on the disk, then try again.',
  unexpected: 'Something in the assistant went wrong. Close this page, open it again and try once more.',
  unreachable: 'The assistant does not answer. Close this page, open it again and try once more.',
} as const;
