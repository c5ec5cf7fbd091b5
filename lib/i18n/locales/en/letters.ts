/** E-mails for the officer to copy: what each clock is answered with. Candidates are named by their numbers only. */
export const letters = {
  'to.cambridge': 'info@cambridgeinternational.org',
  'to.associate': 'your Cambridge Associate',
  'to.associate-centre': 'the Associate Centre',
  'to.colleague': 'a colleague in your office',
  'to.teachers': 'the teachers of your school',
  'to.finance': 'your finance office',
  'dear.cambridge': 'Dear Customer Services,',
  'dear.others': 'Dear colleagues,',
  'line.number': 'Enquiry number: {value}',
  'line.centre': 'Centre: {value}',
  'line.series': 'Series: {value}',
  'line.service': 'Service: {value}',
  'line.syllabus': 'Syllabus: {value}',
  'line.components': 'Components: {value}',
  'line.candidates': 'Candidates: {value}',
  'line.submitted': 'Submitted: {value}',
  'line.day': 'Last day: {value}',
  'line.ourCentre': 'Our centre number: ',
  'line.toSay': 'What is to be changed: ',
  close: 'Kind regards,',
  'acknowledgement-due.subject': 'No acknowledgement letter',
  'acknowledgement-due.body':
    'We submitted the enquiry below on Direct more than two working days ago and have no acknowledgement letter. Please tell us whether it has arrived.',
  'amendment-window.subject': 'Change to an enquiry just acknowledged',
  'amendment-window.body':
    'The acknowledgement letter of the enquiry below came within the last 24 hours. Please change or cancel it as follows.',
  'appeal-window.subject': 'Appeal after an enquiry: the last day',
  'appeal-window.body':
    'The outcome of the enquiry below is there. If the school wants to appeal, please tell us in good time before the last day.',
  'associate-approval.subject': 'Enquiry waiting for approval',
  'associate-approval.body':
    'The enquiry below waits for an approval on Direct. Please tell us whether it can be approved, and if not, what has to be changed before the deadline.',
  'associate-release.subject': 'New files for you on Direct',
  'associate-release.body':
    'We have released what came for the enquiry below. Please open it under List Enquiries on Direct, check it at once, and report any error in an acknowledgement letter to us the same day: changes cost nothing in the first 24 hours only.',
  'draft-not-submitted.subject': 'An enquiry is saved and not sent',
  'draft-not-submitted.body':
    'The enquiry below is saved on Direct and was not submitted: Cambridge takes no action before. Please open it on Direct and press Submit, or tell me that it is not wanted.',
  'enquiry-number-due.subject': 'No enquiry number after 24 hours',
  'enquiry-number-due.body':
    'We submitted the enquiry below on Direct more than 24 hours ago and it has no enquiry number yet. Please tell us whether it has arrived.',
  'group-report-pending.subject': 'Group report is still Pending',
  'group-report-pending.body':
    'The group report below (Service 9) has the status Pending. As far as we can see the other enquiries of its candidates are completed. Please tell us whether anything is still missing.',
  'invoice-expected.subject': 'Invoice for enquiries about results',
  'invoice-expected.body':
    'The invoice of Cambridge for the enquiries of the series below is expected. Please send it to us to be checked: an enquiry that changed a syllabus grade costs nothing.',
  'outcome-due.subject': 'No outcome after 30 days',
  'outcome-due.body':
    'The enquiry below was received more than 30 days ago and we have no outcome yet. Please tell us when we can expect it.',
  'script-copy-due.subject': 'Copy of script is missing',
  'script-copy-due.body':
    'The outcome letter of the enquiry below is there, the copy of the script is not. Please tell us when we can expect it.',
  'series-deadline.subject': 'Last day for enquiries about results',
  'series-deadline.body':
    'Enquiries about results of the series below can be submitted until the day given here. Please send requests, with the consent of the candidates, early enough for us to submit them.',
  'statement-of-results.subject': 'Updated statement of results',
  'statement-of-results.body':
    'A syllabus grade changed with the outcome of the enquiry below. We have not received the updated printed statement of results yet. Please tell us when it was sent.',
} as const;
