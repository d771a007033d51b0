# What the findings say. `severity`: error, warning, note, info. `class`: documented (by a vendor, law or standard), measured
# (in an experiment), advice (plausible, untested). `source` tells where the claim comes from that it matters.

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

template: finding/con-005
severity: note
class: advice
source: recruiters filter by distance in several products
text: No town or region could be read.
advice: A town and a region or country are enough; a street is not needed.

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

template: finding/int-001
severity: error
class: measured
source: hidden keywords raised the score of a public résumé scorer; recruiters and vendors look for them
text: Text that nobody sees who looks at the page ({reason}): "{words}". It is kept out of every number.
advice: Where a template left it, delete it. Where it is true and matters, write it where people see it.

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

template: finding/sec-003
severity: warning
class: documented
source: RChilli 4001
text: Nothing stands under the heading "{quote}".
advice: Fill the section or take the heading out. If it is filled on the page, the order of its text is not that of the page.

template: finding/txt-008
severity: warning
class: measured
source: two columns were the one layout of six that scrambled a parser; vendors' own counts say the same
text: A reader that goes row by row mixes {count} of {of} rows; it would take this for one line: "{row}".
advice: One column reads the same everywhere. `read --as rows` shows the text row by row.

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

template: hidden-reason/tiny-text
text: too small to read

template: hidden-reason/transparent
text: transparent

template: hidden-reason/vanish
text: formatted as hidden

template: hidden-reason/white-text
text: in the colour of what lies behind it
