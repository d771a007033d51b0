# The sentences of ranking.html.

template: ranking/caption
text: Percent, {screen} screen

template: ranking/column-conditions
text: Conditions

template: ranking/column-coverage
text: Coverage

template: ranking/column-preferred
text: Preferred

template: ranking/column-proof
text: Proof

template: ranking/column-rank
text: Rank

template: ranking/column-read
text: Read

template: ranking/column-reason
text: Why, and what helps

template: ranking/column-required
text: Required

template: ranking/column-resume
text: Résumé

template: ranking/foot
text: As of {day}, rules {rules}, words {words}. The same files give the same page. Each report is a line of
 reports.ndjson, all rows are in ranking.csv.

template: ranking/gates-met
text: {count} met

template: ranking/gates-to-answer
text: {count} to ask

template: ranking/gates-unmet
text: {count} not

template: ranking/gates-unproven
text: {count} open

template: ranking/heading-alike
text: Alike

template: ranking/heading-not-assessed
text: Not assessed

template: ranking/heading-notices
text: Before these numbers touch a decision

template: ranking/law-california
text: California, rules on automated decisions under the Fair Employment and Housing Act (since 1 October 2025): screening
 résumés for terms is named; records are kept four years.

template: ranking/law-colorado
text: Colorado SB 26-189 (from 1 January 2027): notices, correction and human review where a computation ranks or scores people.

template: ranking/law-eu
text: EU AI Act, Annex III 4(a) (duties from 2 December 2027): filtering applications and evaluating candidates is high-risk use.

template: ranking/law-gdpr
text: GDPR, Article 22: a score that a decision draws on strongly can itself be the automated decision.

template: ranking/law-illinois
text: Illinois HB 3773 (since 1 January 2026): notice; no discriminatory effect; no postal code as a stand-in for one.

template: ranking/law-nyc
text: New York City, Local Law 144 (since 5 July 2023): where it applies, an independent audit no older than a year, its
 summary made public, and notice ten business days ahead.

template: ranking/no-sandbox
text: The documents were read without the sandbox.

template: ranking/nobody
text: No résumé was assessed against this posting.

template: ranking/none
text: none

template: ranking/not-assessed-caption
text: Files that could not be read

template: ranking/not-assessed-note
text: unread files, not weak ones: nothing is said about these people

template: ranking/notice-audit
text: The rules above are those known on 22 November 2026, and there may be others. This page is no audit, no legal advice and no
 substitute for either.

template: ranking/notice-use
text: A person checking a résumé of their own is outside these rules. Whoever ranks applicants may be inside several of
 them, whoever made the tool:

template: ranking/problem-hidden-text
text: hidden text, kept out of every number

template: ranking/problem-no-contact
text: no e-mail address or telephone number found

template: ranking/problem-no-dated-work
text: no dated work found

template: ranking/problem-no-headings
text: no headings found

template: ranking/quality-good
text: well

template: ranking/quality-partial
text: in part

template: ranking/quality-poor
text: poorly

template: ranking/same-content
text: The same content, byte for byte:

template: ranking/same-person
text: Different files that give the same e-mail address or telephone number:

template: ranking/shortened
text: This page shows {count} of {total} rows, those with the highest coverage; ranking.csv has all. The end of the page is
 no line between people.

template: ranking/tied
text: {count}=

template: ranking/ties
text: Equal coverage is an equal rank, marked =; within it the order is that of the file names and means nothing.

template: ranking/title
text: Résumés beside {count} postings

template: ranking/title-one
text: Résumés beside the posting: {title}

template: ranking/what-it-is
text: For each résumé: how much of what the posting asks a keyword screen finds on the page (coverage, and the same for
 what is required and what is preferred), and how much of what is found is shown at work rather than listed (proof).
 Conditions such as years, degrees and licences are counted apart: met by the page, not met by the page, open, or
 to ask in the application. "Read" tells how well the page itself could be read.

template: ranking/what-it-is-not
text: Coverage is about words on a page. It is no measure of a person and no chance of success. Nobody is turned down or put
 forward here, and no line is drawn.
