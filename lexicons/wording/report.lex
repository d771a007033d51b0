# The sentences of the text report.

template: report/alternative
text: , or {asked}

template: report/backstory-note
text: What a page cannot show. Answer for yourself; use what is true and yours to tell.

template: report/caution
text: Caution: {caution}

template: report/class-adjacent
text: you have a neighbour of it

template: report/class-gate
text: a condition

template: report/class-learnable
text: nothing near it on the page

template: report/class-placement
text: listed, not shown at work

template: report/class-wording
text: there under another name

template: report/coverage-note
text: what a {screen} screen would find

template: report/expired
text: run out, the page says

template: report/foot
text: As of {day}, rules {rules}, words {words}. The same files give the same numbers. `--format json` has every span,
 `--explain` the sum line by line.

template: report/heading-backstory
text: BACKSTORY POINTS

template: report/heading-found
text: FOUND, AND WHERE

template: report/heading-gaps
text: GAPS, by what closing each would add

template: report/heading-gates
text: CONDITIONS, judged apart

template: report/heading-questions
text: QUESTIONS TO ASK THEM

template: report/hidden
text: Hidden text ({reason}) was found and kept out of every number: {text}

template: report/in-progress
text: in progress, the page says

template: report/months
text: {months} months

template: report/more-gaps
text: ... and {count} more, smaller ones in the JSON report.

template: report/no-chance
text: Neither number is a chance of being hired, and no pass mark exists that all employers use.

template: report/no-sandbox
text: The documents were read without the sandbox.

template: report/nothing-to-screen
text: The posting names nothing that can be screened.

template: report/preferred-word
text: preferred

template: report/proof-note
text: how much of that is shown at work

template: report/required
text: Of what is required, {required} of 100 is found.

template: report/required-preferred
text: Of what is required, {required} of 100 is found; of what is preferred, {preferred}.

template: report/required-word
text: required

template: report/screens
text: Word for word (literal) {literal}; with other names and endings (standard) {standard}; with related terms (lenient) {lenient}.
 Honest editing alone could reach {ceiling}.

template: report/standing-absent
text: absent

template: report/standing-listed
text: listed

template: report/standing-shown
text: shown

template: report/standing-shown-with-result
text: shown with a result

template: report/verdict-answer
text: ANSWER

template: report/verdict-met
text: MET

template: report/verdict-unmet
text: NOT MET

template: report/verdict-unproven
text: NOT SHOWN
