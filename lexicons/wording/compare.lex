# The sentences of `compare` and of `check --what-if`.

template: compare/changed
text: {asked} ({necessity}): {before} → {after}

template: compare/column-change
text: change

template: compare/column-new
text: new

template: compare/column-old
text: old

template: compare/foot
text: Unchanged requirements: {unchanged}. Old report as of {before}, new one as of {after}. `--format json` has every value.

template: compare/gap-closed
text: {asked} (was: {class})

template: compare/gap-new
text: {asked} ({class}; closing it would add {gain})

template: compare/gate
text: {asked}: {before} → {after}

template: compare/head
text: {before} → {after} / {title}

template: compare/head-company
text: {before} → {after} / {title}, {company}

template: compare/heading-gained
text: GAINED, in points of 100

template: compare/heading-gaps-closed
text: GAPS CLOSED

template: compare/heading-gaps-new
text: NEW GAPS

template: compare/heading-gates
text: CONDITIONS JUDGED OTHERWISE

template: compare/heading-lost
text: LOST, in points of 100

template: compare/heading-moved
text: POINTS MOVED within an either/or; nothing was found or lost here

template: compare/heading-only-after
text: ASKED IN THE NEW REPORT ONLY

template: compare/heading-only-before
text: ASKED IN THE OLD REPORT ONLY

template: compare/match-alias
text: under another name

template: compare/match-implied
text: implied by something narrower

template: compare/match-inflection
text: in other endings

template: compare/match-literal
text: word for word

template: compare/match-none
text: not found

template: compare/match-related
text: a neighbour only

template: compare/nothing-changed
text: Nothing that the posting asks for is found, missed or judged otherwise.

template: compare/number-ceiling
text: honest editing could reach

template: compare/number-lenient
text: lenient screen

template: compare/number-literal
text: literal screen

template: compare/number-preferred
text: of what is preferred

template: compare/number-proof
text: PROOF

template: compare/number-required
text: of what is required

template: compare/number-standard
text: standard screen

template: compare/number-value
text: COVERAGE ({screen})

template: compare/other-lexicon
text: Warning: the reports come from different word lists ({before}, {after}); a part of the change may be theirs.
 Make both reports again with one version.

template: compare/other-rules
text: Warning: the reports come from different weights ({before}, {after}); a part of the change may be theirs.
 Make both reports again with one version.

template: compare/other-screen
text: Warning: the old report is of the {before} screen, the new one of the {after} screen; coverage and points are not of one
 measure. Make both reports again with one screen.

template: compare/proof-word
text: proof

template: compare/same-state
text: {asked} ({necessity}): {after}, as before

template: compare/verdict-answer-in-application
text: answer in the application

template: compare/verdict-met
text: met

template: compare/verdict-none
text: not judged

template: compare/verdict-unmet
text: not met

template: compare/verdict-unproven
text: not shown

template: what-if/already
text: {term}: asked as {asked} ({necessity}), and shown at work already.

template: what-if/also
text: It speaks for {others} too.

template: what-if/heading
text: What if

template: what-if/heading-note
text: you could truthfully show this at work, for as long as asked

template: what-if/implied
text: {term}: includes {asked} ({necessity}), but most screens do not infer that; name it in the posting's words.

template: what-if/literal
text: {term}: asked as {asked} ({necessity}).

template: what-if/not-asked
text: {term}: the posting does not ask for it.

template: what-if/note
text: These numbers are no claim. Write it down only if it is true; an interview will ask for the story.

template: what-if/proof
text: Proof {before} → {after}.

template: what-if/related
text: {term}: a neighbour of {asked} ({necessity}); only a lenient screen gives something for it.

template: what-if/total
text: Together: coverage ({screen}) {before} → {after}.
