# What the findings say. `severity`: error, warning, note, info. `class`: documented (by a vendor, law or standard), measured
# (in an experiment), advice (plausible, untested). `source` tells where the claim comes from that it matters.

template: finding/cnt-001
severity: note
class: advice
source: careers advice; Jobscan says that measurable results are no part of its match rate
text: Of {all} points about your work, {count} {count:says/say} how many, how often or what came of it.
advice: Where you know it, add it to a few: patients a shift, circuits tested, pupils in a class, orders a day, what went better afterwards. True figures only. The first without: "{quote}".

template: finding/cnt-001/none
severity: note
class: advice
source: careers advice; Jobscan says that measurable results are no part of its match rate
text: None of the {all} points about your work says how many, how often or what came of it.
advice: Where you know it, add it to a few: patients a shift, circuits tested, pupils in a class, orders a day, what went better afterwards. True figures only. The first: "{quote}".

template: finding/cnt-002/duty
severity: info
class: advice
source: careers advice
text: {count} of {all} points begin with the duty rather than the deed, first: "{quote}".
advice: Begin with what you did ("Ran", "Wired", "Taught", "Cared for").

template: finding/cnt-002/first-person
severity: info
class: advice
source: careers advice; habits differ by country
text: {count} of {all} points begin with "I" or "my", first: "{quote}".
advice: Most résumés leave the word out, and begin with what was done.

template: finding/cnt-002/tense
severity: info
class: advice
source: careers advice
text: One job that has ended is told in the past and in the present: "{past}" and "{now}".
advice: Tell ended jobs in the past.

template: finding/cnt-003/points
severity: info
class: advice
source: careers advice; Jobscan says that the number of words is no part of its match rate
text: {count} points are longer than three printed lines, first: "{quote}".
advice: Cut each in two, or to its deed and what came of it.

template: finding/cnt-003/short
severity: info
class: advice
source: a search finds only what is written
text: The page has {count} words. A search finds only what is written.
advice: Say of each job what you did there, in three to six points.

template: finding/cnt-003/summary
severity: info
class: advice
source: careers advice; Jobscan says that the number of words is no part of its match rate
text: The summary has {count} words.
advice: Three or four lines are read; what is told again at the jobs can go.

template: finding/cnt-004
severity: warning
class: advice
source: an exact search does not find a word with a slip in it
text: "{quote}" looks like "{term}", which the posting asks for, with a slip of the pen. A search does not find it.
advice: If that is what you mean, write "{term}".

template: finding/cnt-005
severity: info
class: advice
source: careers advice; a reader believes what was done
text: {count} traits are claimed, and none of the points about your work shows them: {names}.
advice: Tell of one time when you were so, or leave the words out.

template: finding/con-001
severity: error
class: documented
source: parser vendors list a missing e-mail address among the data errors of a résumé (RChilli 3101; Textkernel)
text: No e-mail address could be read.
advice: Write it as plain text in the body of the first page, not as a picture, an icon's link or in the page header.

template: finding/con-002
severity: warning
class: documented
source: Textkernel and RChilli report missing contact data
text: No telephone number could be read.
advice: If you want to be called, write it as plain text near your name, with the country code.

template: finding/con-003
severity: warning
class: documented
source: Greenhouse's list of parse failures; OpenResume's published rules
text: No name could be made out near the top.
advice: Put your name alone on the first line of the body, larger than the rest.

template: finding/con-004/email
severity: note
class: advice
source: forms have room for one
text: {count} e-mail addresses stand near the name.
advice: Keep the one you read.

template: finding/con-004/phone
severity: note
class: advice
source: forms have room for one
text: {count} telephone numbers stand near the name.
advice: Keep the one you answer.

template: finding/con-005
severity: note
class: advice
source: recruiters filter by distance in several products
text: No town or region could be read.
advice: A town and a region or country are enough; a street is not needed.

template: finding/con-006
severity: error
class: documented
source: Greenhouse's list of parse failures ("fake data")
text: "{quote}" looks like the sample data of a template.
advice: Write your own.

template: finding/dat-001
severity: note
class: advice
source: parsers expect one style
text: Dates are written in more than one way: "{first}" and "{other}".
advice: Use one, such as "Mar 2021".

template: finding/dat-002
severity: note
class: advice
source: experience is counted in months by some products
text: {count} jobs have years without months, first: "{words}". A program counts them from January to December or not at all.
text-one: One job has years without months: "{words}". A program counts them from January to December or not at all.
advice: Add months where they help you; years alone are common and read well by people.

template: finding/dat-003
severity: warning
class: advice
source: day and month change places between countries
text: "{quote}" can be read in two ways.
advice: Write the month as a word.

template: finding/dat-004/future
severity: warning
class: advice
source: the day of reckoning
text: "{quote}" begins after the day of this report.
advice: Check the year.

template: finding/dat-004/overlap
severity: note
class: advice
source: arithmetic
text: The jobs add up to {sum} years of work within {years} years.
advice: Several jobs at a time are no fault. If you did not have them, check the years.

template: finding/dat-004/reversed
severity: warning
class: advice
source: arithmetic
text: "{quote}" ends before it begins.
advice: Check the years.

template: finding/dat-005
severity: info
class: documented
source: surveyed employers filter by gaps (Hidden Workers, 2021)
text: Nothing dated stands between {after} and {before} ({count} months). That is no fault; some employers set a filter on it.
advice: If you want to, say in one line what the time was for. You owe no reason.
caution: Nothing is concluded from a gap, and no number depends on it.

template: finding/dat-006
severity: note
class: advice
source: "current" decides how experience is counted
text: "{quote}" has no end.
advice: Write "present" if it goes on.

template: finding/edu-001
severity: warning
class: documented
source: RChilli 3109
text: A degree without a school: "{quote}".
advice: Write the school's name beside the degree, or on the next line.

template: finding/edu-002
severity: note
class: advice
source: forms ask for level and field of a degree
text: A school without a degree or certificate that could be made out: "{quote}".
advice: Name the degree or certificate and its field beside the school.

template: finding/file-001
severity: error
class: documented
source: Lever takes a closed list of types
text: The name ends in "{ending}", the content is {type}. Some systems refuse such a file.
advice: Give it the ending of what it is.

template: finding/file-003
severity: warning
class: documented
source: Greenhouse parses up to 2.5 MB
text: The file has {size} MB; Greenhouse attaches files above 2.5 MB without reading them.
advice: Make pictures smaller or leave them out.

template: finding/file-004
severity: warning
class: advice
source: programs that obey the lock read nothing
text: The file forbids copying text out of it. It was readable here; some programs read nothing.
advice: Save it without protection.

template: finding/file-005
severity: warning
class: advice
source: programs differ in what they mend
text: The file is damaged; what could be mended was read.
advice: Save it again from the program that made it.

template: finding/file-006
severity: note
class: advice
source: habits differ by country and trade
text: The résumé has {count} pages.
advice: Two are usual in many trades, more in research and medicine.

template: finding/file-007
severity: info
class: advice
source: people save many files named alike
text: The file's name does not hold yours: {name}.
advice: Name it after you and the job.

template: finding/file-007/sign
severity: info
class: advice
source: such signs mean something else in links and on other systems
text: The file's name holds "{sign}": {name}.
advice: Letters, digits, hyphens and blanks arrive everywhere.

template: finding/file-008
severity: info
class: advice
source: the property shows in lists of documents
text: The file's properties name another author: {name}.
advice: Set the author to your name, or clear it.

template: finding/file-008/title
severity: info
class: advice
source: the property shows in lists of documents and on the tab of a browser
text: The file's title property was never set: {name}.
advice: Set it to your name and what you do, or clear it.

template: finding/file-009
severity: info
class: documented
source: Textkernel counts months of a current job up to the day the document was last changed
text: The file says that it was last changed on {day}. Products that count a current job up to that day find {count} months too few.
advice: Save it again today.

template: finding/file-009/missing
severity: info
class: documented
source: Textkernel counts months of a current job up to the day the document was last changed
text: The file does not say when it was last changed. Products that count a current job up to that day must guess.
advice: Save it with a word processor, or write the month beside "present".

template: finding/file-010
severity: info
class: documented
source: Europass PDFs carry their data as XML
text: Files are attached to the PDF. Most screeners do not look into them; a Europass profile is read by some.

template: finding/file-010/more
severity: warning
class: advice
source: programs that read the profile see it, people who look at the page do not
text: The Europass profile attached to the PDF names what the page does not: {words}. Nothing of it is counted.
advice: What is true belongs on the page; make the PDF again, so that both say the same.

template: finding/file-010/other
severity: note
class: advice
source: programs that read the profile see other words than people who look at the page
text: The Europass profile attached to the PDF says what the page does not: "{words}".
advice: Make the PDF again, so that both say the same.

template: finding/file-010/same
severity: info
class: documented
source: Europass PDFs carry their data as XML
text: A Europass profile is attached to the PDF and says the same as the page. Programs that read it take titles, employers and dates from there.

template: finding/int-001
severity: error
class: measured
source: hidden keywords raised the score of a public résumé scorer; recruiters and vendors look for them
text: Text that nobody sees who looks at the page ({reason}): "{words}". It is kept out of every number.
advice: Where a template left it, delete it. Where it is true and matters, write it where people see it.

template: finding/int-002
severity: error
class: advice
source: public résumé scorers refuse a good grade to pasted postings
text: {count} words in a row are the posting's own: "{quote}".
advice: Say in your own words what you did. Single terms of the posting are fine; its sentences are not yours.

template: finding/int-003
severity: error
class: advice
source: reports of prompts hidden in résumés; screeners look for them
text: Words that address a screening program: "{quote}". They are read as text and nothing else.
advice: Take them out. A person who sees them sees nothing but the attempt.

template: finding/int-004
severity: error
class: advice
source: look-alike letters are a known way to get around filters
text: "{quote}" holds letters of another alphabet that look like Latin ones. A search for the word does not find it.
advice: Type the word anew.

template: finding/int-004/direction
severity: error
class: advice
source: characters that turn the direction of writing make a page read otherwise than a search does (CVE-2021-42574)
text: "{quote}" holds characters that turn the direction of writing. What is read there is not what a search finds.
advice: Type the line anew.

template: finding/int-004/zero-width
severity: error
class: advice
source: characters without width are a known way to get around filters
text: "{words}" holds characters without width. Some searches do not find the word.
advice: Type the word anew.

template: finding/int-004/zero-width-page
severity: error
class: advice
source: characters without width are a known way to get around filters
text: Words on page {page} hold characters without width. Some searches do not find them.
advice: Copy the text into a plain text editor, clean it there, and paste it back.

template: finding/int-005
severity: warning
class: documented
source: Greenhouse's list of parse failures
text: Words of the template are left: "{quote}".
advice: Replace them with your own, or take them out.

template: finding/int-006
severity: warning
class: advice
source: metadata is read by few screeners and shown by none
text: The file's properties name what the page does not: {words}. Nothing of it is counted.
advice: What is true belongs on the page; delete the rest from the properties.

template: finding/key-002
severity: note
class: advice
source: the text search of some products is said not to spell out short forms
text: {count} terms stand by one of their two names; a search for the other, here in brackets, may miss them: {names}.
text-one: One term stands by one of its two names; a search for the other, here in brackets, may miss it: {names}.
advice: Write both once, as in "Basic Life Support (BLS)".

template: finding/key-004
severity: note
class: advice
source: Jobscan and SkillSyncer compare job titles
text: The posting's title, "{title}", stands nowhere on the page, and no title near it.
advice: If that is the work you are after, say so in the line below your name. Titles of past jobs stay as they were.

template: finding/key-008
severity: info
class: documented
source: Textkernel and Affinda reckon when a skill was used last
text: {count} tools the posting asks for are shown only in jobs that ended over five years ago: {names}.
text-one: One tool the posting asks for is shown only in a job that ended over five years ago: {names}.
advice: Where you have used it since, say so at the newer job.

template: finding/key-009
severity: warning
class: advice
source: reviewers take repetition for stuffing
text: "{term}" stands {count} times. It counts once, however often it stands.
advice: Name it where you used it and leave it out elsewhere.

template: finding/lay-001
severity: warning
class: documented
source: Greenhouse's list of parse failures; measured: two columns were the one layout of six that scrambled a parser
text: The text of page {page} stands in {count} columns. Readers that go row by row mix them.
advice: One column reads the same everywhere. `read --as rows` shows what a row reader takes.

template: finding/lay-002
severity: warning
class: documented
source: Greenhouse's list of parse failures
text: Headings or dates stand in a table ({count} cells from "{quote}" on). Some readers skip tables or read them column by column.
advice: Use ordinary paragraphs, and tabs for dates at the right margin.

template: finding/lay-003
severity: error
class: documented
source: Greenhouse's list of parse failures
text: "{quote}" stands in the page header or footer only, which many readers leave out.
advice: Move it into the body of the first page.

template: finding/lay-003/name
severity: error
class: documented
source: Greenhouse's list of parse failures
text: The name "{quote}" stands in the page header or footer only, which many readers leave out.
advice: Move it into the body of the first page.

template: finding/lay-004
severity: warning
class: measured
source: reproduced: common DOCX readers return the text without its text boxes
text: {percent} % of the text stands in text boxes or frames, from "{quote}" on; some readers leave them out.
advice: Put it into ordinary paragraphs. `read --as body-only` shows what is left without them.

template: finding/lay-004/contact
severity: error
class: documented
source: Greenhouse's list of parse failures
text: Contact data stand in a text box: "{quote}". Some readers leave boxes out, and {percent} % of this text with them.
advice: Put it into an ordinary paragraph. `read --as body-only` shows what is left without boxes.

template: finding/lay-004/work
severity: error
class: measured
source: reproduced: common DOCX readers return the text without its text boxes
text: Work history stands in a text box: "{quote}". Some readers leave boxes out, and {percent} % of this text with them.
advice: Put it into ordinary paragraphs. `read --as body-only` shows what is left without boxes.

template: finding/lay-005
severity: warning
class: documented
source: Greenhouse's list of parse failures
text: There are pictures on page {page}, the first of them. Nothing in a picture is read, and some forms refuse files with pictures.
advice: Make sure that nothing is said by a picture alone.

template: finding/lay-005/one
severity: warning
class: documented
source: Greenhouse's list of parse failures
text: There is a picture on page {page}. Nothing in a picture is read, and some forms refuse files with pictures.
advice: Make sure that nothing is said by a picture alone.

template: finding/lay-006
severity: warning
class: advice
source: ratings by signs have no words to search
text: {count} lines rate something by dots, stars or bars, first: "{quote}".
advice: Say it in words: what you did with it, or a level people know (B2, certificate).

template: finding/lay-007
severity: note
class: advice
source: columns made of blanks fall apart in other fonts
text: {count} lines are lined up by runs of blanks or tabs.
advice: Use a tab stop at the right margin for dates.

template: finding/lay-008
severity: note
class: measured
source: a repeated header tripled the e-mail address in one test
text: "{quote}" stands on every page. When pages are joined, it lands in the middle of the text.
advice: Keep it to the page number, or to the first page.

template: finding/lay-009
severity: warning
class: advice
source: turned text is read letter by letter by some readers
text: {count} characters on page {page} are turned.
advice: Set all text level.

template: finding/lay-010/faint
severity: note
class: advice
source: people read on paper and on poor screens too
text: {count} characters on page {page} are faint against what lies behind them.
advice: Use a darker colour.

template: finding/lay-010/small
severity: note
class: advice
source: people read on paper and on poor screens too
text: Half of the text is of {size} points or smaller.
advice: 10 points or more read well; cut words rather than size.

template: finding/lay-011
severity: note
class: advice
source: signs of symbol fonts mean nothing outside of the font
text: {count} icons or bullets of a symbol font come through as signs without meaning.
text-one: One icon or bullet of a symbol font comes through as a sign without meaning.
advice: Put a word where an icon says something (Phone, E-mail), and use plain bullets.

template: finding/lay-012/changes
severity: warning
class: measured
source: readers differ: some keep deleted text, some drop inserted text
text: {count} tracked changes are not accepted yet. Deleted text was left out here, inserted text kept.
text-one: One tracked change is not accepted yet. Deleted text was left out here, inserted text kept.
advice: Accept or reject all changes before you send the file.

template: finding/lay-012/comments
severity: warning
class: measured
source: comments travel with the file
text: {count} comments are still in the file.
text-one: One comment is still in the file.
advice: Delete them before you send it.

template: finding/lay-012/fields
severity: note
class: measured
source: some readers skip content controls
text: {count} pieces of text stand in form fields (content controls) of the template.
text-one: One piece of text stands in a form field (content control) of the template.
advice: Copy the text into ordinary paragraphs if a form leaves fields empty.

template: finding/lay-013
severity: info
class: advice
source: tagged PDFs tell readers for the blind, and some programs, what is a heading
text: The PDF does not mark its headings, lists and paragraphs.
advice: Export it with tags ("accessible PDF") where the program can.

template: finding/lay-014
severity: note
class: advice
source: on paper and in plain text a link without its address leads nowhere
text: {count} links do not show where they lead, first: "{quote}".
advice: Write the address out where it matters.

template: finding/lay-014/one
severity: note
class: advice
source: on paper and in plain text a link without its address leads nowhere
text: The link "{quote}" does not show where it leads.
advice: Write the address out where it matters.

template: finding/pii-001
severity: warning
class: documented
source: age, family, origin and faith are protected in most countries; photos and such facts are not asked for in many
text: A personal fact that no employer needs to begin with: "{quote}".
advice: Leave it out unless the law or custom of the country asks for it.
caution: Topics the law protects are shown to you alone: nothing is inferred from them and no number depends on them.

template: finding/pii-002
severity: error
class: documented
source: RChilli 5103; numbers of documents invite identity theft
text: The number of a document or account: "{quote}".
advice: Take it out. It is asked for once you are hired.
caution: The number itself is not repeated here.

template: finding/pii-002/account
severity: error
class: documented
source: RChilli 5103; numbers of accounts invite theft
text: A number on page {page} is that of a bank account (IBAN).
advice: Take it out. It is asked for once you are hired.
caution: The number itself is not repeated here.

template: finding/pii-002/social-security
severity: error
class: documented
source: RChilli 5103; numbers of documents invite identity theft
text: A number on page {page} has the form of a social security number.
advice: Take it out. It is asked for once you are hired.
caution: The number itself is not repeated here.

template: finding/pii-003
severity: info
class: advice
source: a post code says much about a person
text: A full street address: "{quote}".
advice: Town and region are enough.
caution: Topics the law protects are shown to you alone: nothing is inferred from them and no number depends on them.

template: finding/pii-004
severity: info
class: advice
source: such statements are yours to make or not
text: A statement about health, family, faith or party: "{quote}".
advice: It is your choice to say it; nobody may ask for it.
caution: Topics the law protects are shown to you alone: nothing is inferred from them and no number depends on them.

template: finding/sec-001/education
severity: warning
class: documented
source: Greenhouse's list of parse failures
text: No heading says where the education begins.
advice: Where there is any to show, use a plain heading on a line of its own: Education.

template: finding/sec-001/skills
severity: warning
class: documented
source: Greenhouse's list of parse failures
text: No heading says where the skills are listed.
advice: Add a line or list under a plain heading: Skills.

template: finding/sec-001/work
severity: error
class: documented
source: Greenhouse's list of parse failures
text: No heading says where the work history begins.
advice: Use a plain heading on a line of its own: Experience, Work history, or Projects where that is what you have.

template: finding/sec-002
severity: warning
class: measured
source: creative headings cost points in one test
text: "{quote}" is no heading that parsers know.
advice: Use a plain one: Experience, Education, Skills, Projects.

template: finding/sec-003
severity: warning
class: documented
source: RChilli 4001
text: Nothing stands under the heading "{quote}".
advice: Fill the section or take the heading out. If it is filled on the page, the order of its text is not that of the page.

template: finding/sec-004
severity: note
class: documented
source: RChilli 5101
text: A section of references: "{quote}".
advice: They are asked for later; the room is better spent on what you did.

template: finding/sec-005
severity: note
class: measured
source: OpenResume finds sections by headings that stand out
text: {count} headings look like the text below them, first: "{quote}".
text-one: A heading looks like the text below it: "{quote}".
advice: Make headings bold, larger or all capitals.

template: finding/sec-006
severity: note
class: advice
source: readers look for the latest job first
text: Jobs are not in order from the newest on: "{quote}" stands below an older one.
advice: Put the newest job first.

template: finding/sec-007
severity: note
class: advice
source: lists are matched item by item
text: "{quote}" is prose rather than a list.
advice: List skills with commas or one a line; the story belongs to the jobs.

template: finding/txt-002
severity: warning
class: documented
source: Greenhouse's list of parse failures
text: {percent} % of page {page} is picture. Words within it cannot be searched.
advice: Write as text what the picture says.

template: finding/txt-003
severity: warning
class: documented
source: PDF text extraction: a font without a map to characters gives none
text: {count} characters cannot be made out. People see them; a program does not.
advice: Save the PDF again from the word processor with fonts embedded, or try another font.

template: finding/txt-003/many
severity: error
class: documented
source: PDF text extraction: a font without a map to characters gives none
text: {count} characters cannot be made out, more than one in a hundred. People see them; a program does not.
advice: Save the PDF again from the word processor with fonts embedded, or try another font.

template: finding/txt-004
severity: warning
class: measured
source: exact searches miss words with ligatures where a reader does not take them apart
text: {count} ligatures (one character for fi, fl or ff) are stored as such. A reader that keeps them does not find the words.
text-one: One ligature (one character for fi, fl or ff) is stored as such. A reader that keeps it does not find the word.
advice: Turn ligatures off where the program allows it; in LaTeX, load cmap or glyphtounicode.

template: finding/txt-005
severity: warning
class: documented
source: Greenhouse's list of parse failures
text: Letters stand apart: "{quote}". A reader takes each for a word.
advice: Write the word whole and set the spacing in the font's settings.

template: finding/txt-005/page
severity: warning
class: documented
source: Greenhouse's list of parse failures
text: Letters stand apart in {count} places on page {page}, first: "{quote}". Readers that go by gaps take each letter for a word.
text-one: Letters stand apart on page {page}: "{quote}". Readers that go by gaps take each letter for a word.
advice: Set headings without wide letter spacing.

template: finding/txt-006
severity: warning
class: advice
source: checkers report words that run together
text: Two words run into one: "{quote}".
advice: Put a space or a comma between them.

template: finding/txt-007
severity: note
class: advice
source: exact searches go line by line in some products
text: A hyphen at the end of a line cuts "{term}" in two.
advice: Turn automatic hyphenation off.

template: finding/txt-008
severity: warning
class: measured
source: two columns were the one layout of six that scrambled a parser; vendors' own counts say the same
text: A reader that goes row by row mixes {count} of {of} rows; it would take this for one line: "{row}".
advice: One column reads the same everywhere. `read --as rows` shows the text row by row.

template: finding/txt-009
severity: warning
class: advice
source: text saved in one encoding and read in another
text: Characters are garbled: "{quote}".
advice: Save the file as UTF-8, or as DOCX or PDF.

template: finding/txt-010
severity: warning
class: documented
source: fonts of Type 3 often carry no map to characters
text: {percent} % of the letters are of fonts that are drawings (Type 3). They were readable here; other readers may get nothing.
advice: Use an embedded TrueType or Type 1 font; in LaTeX, lmodern or cm-super.

template: finding/txt-010/outline
severity: error
class: documented
source: outlined text is no text
text: Letters on page {page} are drawn as shapes. There is hardly any text to read.
advice: Export the PDF with text kept as text.

template: finding/wrk-001
severity: warning
class: documented
source: RChilli 3105
text: A job without a title that could be made out: "{quote}".
advice: Write the title, the employer and the dates in the same order at each job.

template: finding/wrk-002
severity: warning
class: documented
source: RChilli; parsers match employers by name
text: A job without an employer that could be made out: "{quote}".
advice: Name the employer, or say "self-employed", beside the title.

template: finding/wrk-003
severity: note
class: documented
source: Greenhouse's list of parse failures
text: "{quote}" is no employer that can be looked up.
advice: Name the employer, or what it does ("a regional bank").

template: finding/wrk-004
severity: note
class: advice
source: parsers learn the order of the first entry
text: Some jobs name the title first, others the employer: "{quote}".
advice: Keep one order for all.

template: hidden-reason/clipped
text: cut off by its frame

template: hidden-reason/covered
text: covered by a picture or a shape

template: hidden-reason/disguised
text: one sign that claims to be a phrase

template: hidden-reason/invisible-mode
text: written in invisible mode

template: hidden-reason/not-displayed
text: not displayed

template: hidden-reason/off-page
text: off the page

template: hidden-reason/see-through-text
text: see-through

template: hidden-reason/tag-characters
text: spelled in characters that print nothing

template: hidden-reason/tiny-text
text: too small to read

template: hidden-reason/transparent
text: transparent

template: hidden-reason/vanish
text: formatted as hidden

template: hidden-reason/white-text
text: in the colour of what lies behind it
