# The sentences of `audit`. They state counts and rates; none judges a person, an employer or a tool.

template: audit/caption
text: Rates and impact ratios by {by}

template: audit/column-interval
text: 95 % interval

template: audit/column-n
text: people

template: audit/column-p
text: p

template: audit/column-rate
text: %

template: audit/column-ratio
text: ratio

template: audit/column-remarks
text: remarks

template: audit/column-scoring-rate
text: above

template: audit/column-selection-rate
text: selected

template: audit/filter
text: Only the rows with {filter}.

template: audit/heading-notices
text: What this table is not

template: audit/heading-reading
text: How to read it

template: audit/heading-table
text: By {by}

template: audit/interval
text: {low} to {high}

template: audit/no-end
text: no end

template: audit/no-groups
text: Nobody here has a known category, so there is nothing to compare.

template: audit/not-assessed
text: Without a value in that column, and in no rate: {count}.

template: audit/notice-1-statistic
text: A statistic, not a verdict. A low ratio does not show that anyone was treated unfairly, and a high one does not show
 that everyone was treated fairly.

template: audit/notice-2-chance
text: The highest rate is picked from the same numbers, and many ratios stand side by side, so some are low by chance alone.
 The fewer the people, the more so: look at the interval before the ratio.

template: audit/notice-3-four-fifths
text: Four fifths is a rule of thumb of 29 CFR 1607.4(D). That text says itself that smaller differences can matter and larger
 ones may not; its federal standing is under review, other laws and courts remain.

template: audit/notice-4-new-york
text: New York City's Local Law 144 asks for an audit by somebody independent, at most a year old, with a published summary and
 a notice to candidates. This table uses its formulas and does not replace that audit.

template: audit/notice-5-elsewhere
text: Other rules may apply to ranking applicants by computer, among them those of California, Illinois, Colorado (from January
 2027) and the European Union (AI Act, from December 2027; GDPR Article 22). As known in November 2026; no legal advice.

template: audit/reading
text: A ratio is a group's rate over the highest rate of its table. The interval holds the true ratio in 95 of 100 samples like
 this one (Koopman's score interval). p is how often a difference at least as large comes by chance where there is none
 (two-sided): F by Fisher's exact test, where few people are expected in some cell, z by the z-test for two rates.

template: audit/remark-highest
text: highest rate

template: audit/remark-one-person
text: under 4/5 by one person

template: audit/remark-small
text: under 30 people

template: audit/remark-under
text: under 4/5

template: audit/scoring-rate
text: {count} people have a number in “{column}” of {scores}. A rate is the share of a group above the median of them all,
 {median}. Groups come from {demographics}.

template: audit/selection-rate
text: {count} people have a yes or no in “{column}” of {scores}. A rate is the share of a group with a yes. Groups come from
 {demographics}.

template: audit/test-fisher
text: F

template: audit/test-z
text: z

template: audit/title
text: Adverse impact of “{column}”

template: audit/unknown
text: Of unknown category here, and in no rate: {count}.

template: audit/without-demographics
text: Without a row of demographics, and so of unknown category: {count}.

template: audit/without-score
text: In the demographics alone, and in no rate: {count}.
