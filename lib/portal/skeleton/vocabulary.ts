/**
 * The words that may leave the page: what portals say about enquiries, exams and forms. None of them is anybody's
 * name, so words that are also names (mark, page, grace, may, june, day, field, case, rose …) must never be added.
 * A word is known in lower case and in capitals.
 */
const WORDS = `
about access account acknowledge acknowledged acknowledgement action actions active add additional address administer
administration advanced after against agree agreed all already alternative also amended amount and another any appeal
appeals appear appears application applied apply appropriate approval approve approved are area arrow as ask assessment
assessments associate associates at attach attached attachment authorised authority available award awarded awarding
back be because been before behalf being below between block blocks board body both box boxes break browse button but by
calendar can cancel cancelled candidate candidate's candidates candidates' cannot centre centres certificate certificates
change changed changes check checkbox checked choice choices choose chosen clear clerical click close closed closing
closes code codes coding column columns combobox comment comments complete completed component components confirm
confirmation confirmed consent contact contains content continue copies copy cost could country coursework create
created creating currency current currently customer
dashboard data date dates days deadline deadlines declaration declarations declare default delete deleted delivery
department description detail details did difference different direct disabled disagree discard display displayed do
document documents does done down download downloads draft drafts drop dropdown due during
each earlier early edit edited either eligible email end ended enquire enquired enquiries enquiry enter entered entries
entry error errors examination examinations examiner examiners exam exams exempt exemption existing exit expand expired
export extended extension extensions external
fee fees field fields file files filter filtered filters find finish first following for form format forms found from
full further
general give given go grade graded grades group groups guidance guide
has have header heading help hidden hide hint history home how
icon identifier if ignore import important in include included includes including incorrect index indicator info
information input inputs instructions international into invalid invoice invoiced invoices is issue issued it item items its
key
label labels language last late later latest learn left letter letters level levels limit line link links list listed
lists load loading locked log login logout logs
made main make manage management mandatory marked marker marking marks match maximum medium lowered menu message messages method
middle minimum missing moderate moderated moderation moderator modify module more most move multiple must my
name named names navigation need new news next no none normal not note notes notice notices nothing notification
notifications now number numbers
of off office officer ok on once one online only open opened optional option options or order ordinary original other
our out outcome outcomes outlet overview own
pager paid pagination panel paper papers part parts password past payment pending per period permission personal phone
please pending policy popup portal portfolio position post postal practical practice pre preferences prepare preparing
present preview previous primary principal print private proceed process processed processing product profile programme
progress project provide provided public
qualification qualifications quantity queries query question questions
raised range read reason reasons re recalculate recall receive received receipt recent re-check recommended record
records redo reference references refresh register regarding reject rejected release released remain remaining
re-moderation remove removed reply report reported reports request requested requests require required requires reset
reset resit resource resources response result results resume retake return returned review reviewed reviews role roles
route row rows rule rules
same sample samples save saved saving school schools script scripts scroll search second secondary section sections see
select selected selection send sent series service services session set setting settings several show showing shown
shows side sign signed since site size skip sort sorted sorting specific spoken speaking standard start started state
statement statements states status step steps still student students subject subjects submission submissions submit
submitted submitting subtotal success successful successfully such summary support switch syllabus syllabuses system
tab table tabs teacher teachers telephone template test text than that the their them then there these they this those
ticked tick tier time times title titles to today together toggle tool toolbar tools top total transfer translate type
types
unable undo unit units until up update updated upload uploaded use used user users using
valid value values variant version view viewed views visible
wait waiting want warning was were what when where whether which who whole why wide widget window wish with withdraw
withdrawn within without words work work wrong written
year years yes yet you your
academic additionally alike cell colleague fit placed administrator advance agreement allowed alphabetical apart approximately archive asterisk attempt
broadcast cambridge captcha category certain checkboxes cie compulsory contacts copied correct decline
dialog  enabled enquiry's ext faq feedback filename footer gcse glossary guidelines igcse
inbox individual invalidated invited legacy listening logoff mail mailbox navigate noticeboard
 organisation organisation's outstanding overdue preference privacy pre-u 
recalculated reconsider recheck refund relevant remarks resubmit retry selectall sitemap sortable
spreadsheet subscribe subtext terms timetable timetables uncheck unread unselect unticked username
aice theory core mathematics biology chemistry physics geography economics accounting
literature literacy business computer science sciences sociology psychology
alternative reading writing essay experimental investigation skills
`;

/** Words of markup: parts of class names and ids that say what something is for. */
const MARKUP = `
accessible accordion alert badge bar base body bold border bottom btn btns caption card cell checkbox chk chosen
clearfix clickable cmb col collapse collapsed combo con container control controls ddl decorated disabled div error
fieldset fixed fld flex focus ghost glyphicon grid has head header hdr helper hidden
horizontal icon icons inline inner inp item items js layout lbl legend li list listbox loader lst mask
mat material modal muted nav navbar none only option outer overlay pad pane
placeholder portlet iterator paginator pagination taglib primary progress radio rb readonly reader row rows sel select selectable selection selector sep
separator shadow sr sub subtitle tab tbl tbody td th thead title toggle tooltip tr txt ui ul vertical visually widget
wrap wrapper part
`;

const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);

/** Every word of text that may be kept, in lower case. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set(list(WORDS));

/** Every part of an id or class that may be kept, in lower case. */
export const KNOWN_MARKUP: ReadonlySet<string> = new Set([...list(WORDS), ...list(MARKUP)]);
