# From where on a finding speaks. None of these touches a score.

weight: finding/boxed-share
value: 0.02
why: A page number in a box is no text that anyone misses.

weight: finding/label-words
value: 4
why: Up to four hidden words that name nothing one is screened for are labels for screen readers ("Skip to main content").

weight: finding/mixed-rows
value: 3
why: One or two rows that differ are a heading beside a date; three show two columns.

weight: finding/mixed-share
value: 0.05
why: Below a twentieth of all rows, what a row reader mixes up is not what decides.
