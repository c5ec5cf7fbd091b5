/** Words of the first page, with help, privacy and the sheet for the school's IT. */
export const welcome = {
  title: 'Welcome to Enquiry Assistant',
  lead: 'It sits beside you on Cambridge International Direct while you make enquiries about results, and keeps every enquiry and date in sight.',
  'does.title': 'What it does',
  'does.checks':
    'Checks what is chosen on the form against the guide, and says which page of the guide it rests on.',
  'does.zero':
    'Tells when a candidate number is typed with a leading zero, and puts it right with one press.',
  'does.note':
    "Fills the Note with the candidates' names when you ask for it, after showing what it would write.",
  'does.dates':
    'Keeps deadlines, and says what is due: an enquiry saved but not sent, an acknowledgement that has not come.',
  'does.list': 'Keeps your enquiries findable by name, and hands them over as a spreadsheet file.',
  'does.shown':
    'Can be shown where a part of the page is: press "Show me" in its panel and point at it. "Does it work here?" says how well it finds its way on a page, and saves a page skeleton without any name or number for whoever helps you.',
  'never.title': 'What it never does',
  'never.press': 'It never presses Save, Submit or Delete on Direct.',
  'never.tick': 'It never ticks a declaration.',
  'never.send': 'It sends nothing anywhere: no account, no server, no statistics.',
  'never.fine': 'It never calls something fine that it could not check: that is shown as "Not checked".',
  'hold.title': 'One thing it holds',
  'hold.words':
    'When the form has something Cambridge refuses, your first press on Submit is held once and the reasons are shown. The second press sends it as it is. If the assistant itself fails, it lets everything through.',
  'contents.title': 'On this page',
  'help.title': 'Help',
  'help.lead':
    'What the guide for exams officers of 2023 says, in short and in the order of your work. The page of the guide stands beside each: read it there before you rely on it, and mind that later series may have other rules.',
  'begin.title': 'Begin in three steps',
  'begin.1': 'Sign in to Direct as usual and open Administer exams, then Enquiries about results.',
  'begin.2':
    'Choose the exam series. Its deadlines are read from the page and appear when you press the button of the assistant in your browser.',
  'begin.3':
    'Make an enquiry. The panel at the edge of the page says what it finds. Check on the first one that it reads the page rightly: nobody outside has seen your pages of Direct.',
  'privacy.title': 'Privacy',
  'privacy.what':
    "To do its work it reads the pages of Direct you open: candidates' names and numbers, syllabuses, and your enquiries. What it keeps is saved on this computer, in this browser's profile, and nowhere else.",
  'privacy.protect':
    'It is not locked with a password of its own: whoever can use this browser profile can read it. On a shared computer, use a profile of your own.',
  'privacy.remove':
    'Removing the assistant from the browser removes everything it kept. Save a spreadsheet file first if you need it.',
  'it.title': "For your school's IT",
  'it.lead': 'The assistant is an extension for Chrome, Edge and Firefox. What it may do, and why:',
  'it.permission': 'Permission',
  'it.why': 'Why',
  'it.hosts': 'Read and change pages of direct.cie.org.uk and direct.cambridgeinternational.org',
  'it.hostsWhy': 'To read the form, show the panel beside it and fill the Note when asked. No other site.',
  'it.scripting': 'Run its own scripts on the pages it may read',
  'it.scriptingWhy':
    'So that a page of Direct loads the checks and the panel only when it needs them. No other site, and no script from elsewhere.',
  'it.storage': 'Keep data on this computer, without a size limit',
  'it.storageWhy':
    'Enquiries, deadlines and settings. Several years of them may be more than the usual limit.',
  'it.alarms': 'Wake up at times',
  'it.alarmsWhy': 'To work out what is due and count it on the button in the browser.',
  'it.notifications': 'Show reminders on this computer',
  'it.notificationsWhy': 'Only where the officer switches them on: the browser asks then, and not before.',
  'it.policy':
    'Where you manage the browser you can set deadlines for everybody: the managed setting "deadlines" is a list, each entry with series (2026-06), date (2026-09-20) and, if it is not for all, service (2S). It is shown as set by your school or group.',
  'it.network':
    "The extension's own pages are not allowed to connect to anything but themselves, and it loads no code from elsewhere. It does not run in private windows.",
  'links.tracker': 'Your enquiries',
  'links.options': 'Settings',
  'links.title': 'Other pages of the assistant',
} as const;
