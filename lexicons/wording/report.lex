# The sentences of the check report.

template: duration/month
text: {count} month

template: duration/months
text: {count} months

template: duration/year
text: {count} year

template: duration/years
text: {count} years

template: report/alternative
text: {asked} or {other}

template: report/caution-word
text: Caution

template: report/ceiling
text: Better wording of what is there could reach {ceiling}.

template: report/ceiling-reached
text: Better wording alone would not raise it.

template: report/class-adjacent
text: something near it is there

template: report/class-adjacent-to
text: near it: {nearest}

template: report/class-gate
text: a condition

template: report/class-learnable
text: nothing near it on the page

template: report/class-placement
text: listed, not shown at work

template: report/class-wording
text: there under another name

template: report/coverage
text: Coverage

template: report/coverage-note
text: what {a screen} screen would find

template: report/expired
text: run out, the page says

template: report/foot
text: As of {day}, rules {rules}, words {words}. The same files give the same numbers. --format json has every
 span, --explain the sum line by line.

template: report/found
text: {Asked}: {how}

template: report/found-expired
text: Run out, the page says: {names}

template: report/found-in-progress
text: Under way, not counted yet: {names}

template: report/found-listed
text: Listed, not shown at work: {names}

template: report/gap
text: {Asked} ({necessity}; {state})

template: report/gap-many
text: {Asked} (each {necessity}; {state})

template: report/heading-backstory
text: Backstory points

template: report/heading-backstory-note
text: what a page cannot show; use what is true and yours to tell

template: report/heading-findings
text: About the file

template: report/heading-findings-note
text: what a screener would stumble over; no number depends on it

template: report/heading-first
text: Start here

template: report/heading-first-note
text: what words can mend comes first; points of 100 that each would add

template: report/heading-found
text: Found

template: report/heading-found-note
text: how it is shown, for how long, and where

template: report/heading-gaps
text: Other gaps

template: report/heading-gaps-note
text: what closing each would add

template: report/heading-gates
text: Conditions

template: report/heading-gates-note
text: judged apart from the numbers

template: report/heading-questions
text: Questions to ask them

template: report/known-advice
text: (Advice.)

template: report/known-documented
text: (Documented.)

template: report/known-measured
text: (Measured.)

template: report/known-words
text: Documented: by a vendor, a law or a standard. Measured: in an experiment. Advice: plausible, untested, part of no documented score. No number depends on any of them; --without-rule ID leaves one out.

template: report/more-findings
text: {count} smaller {count:point/points}: backstory read {file}

template: report/more-gaps
text: {count} more add less than any of these; check --format json lists all of them.

template: report/no-chance
text: Neither number is a chance of being hired, and no pass mark exists that all employers use.

template: report/no-findings
text: No rule found anything that a screener would stumble over.

template: report/no-sandbox
text: The documents were read without the sandbox.

template: report/nothing-to-screen
text: The posting names nothing that can be screened.

template: report/on-page
text: (page {page})

template: report/one-more-gap
text: One more adds less than any of these; check --format json lists it.

template: report/preferred
text: Of what is preferred, {preferred} of 100 is found.

template: report/preferred-word
text: preferred

template: report/proof
text: Proof

template: report/proof-note
text: how much of that is shown at work

template: report/proof-word
text: proof

template: report/required
text: Of what is required, {required} of 100 is found.

template: report/required-preferred
text: Of what is required, {required} of 100 is found; of what is preferred, {preferred}.

template: report/required-word
text: required

template: report/rule-advice
text: ({rule}: untested advice)

template: report/rule-documented
text: ({rule}: documented)

template: report/rule-measured
text: ({rule}: measured)

template: report/rules-off
text: Rules about the file that were turned off: {names}.

template: report/screens
text: Word for word (literal) {literal}; with other names and endings (standard) {standard}; with related terms (lenient) {lenient}.

template: report/severity-error
text: Error

template: report/severity-note
text: Note

template: report/severity-warning
text: Warning

template: report/standing-absent
text: absent

template: report/standing-listed
text: listed

template: report/standing-shown
text: shown

template: report/standing-shown-with-result
text: shown with a result

template: report/title
text: {who} / {title}

template: report/title-company
text: {who} / {title}, {company}

template: report/verdict-answer
text: answer

template: report/verdict-met
text: met

template: report/verdict-unmet
text: not met

template: report/verdict-unproven
text: not shown
