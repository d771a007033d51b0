# From where on a finding speaks. None of these touches a score.

weight: finding/boxed-share
value: 0.02
why: A page number in a box is no text that anyone misses.

weight: finding/drawn-share
value: 0.3
why: Type 3 icons and ornaments are common; body text is not.

weight: finding/empty-claims
value: 3
why: One or two traits are a manner of speaking; three are a list without proof.

weight: finding/faint-characters
value: 40
why: A faint ornament is no text; a faint line is.

weight: finding/fewest-words
value: 100
why: A page of a few lines gives a search little to find.

weight: finding/file-megabytes
value: 2.5
why: Greenhouse publishes this limit.

weight: finding/file-months
value: 6
why: Half a year of a current job that is not counted can decide about a demand for years.

weight: finding/gap-lines
value: 3
why: One line may be lined up by hand.

weight: finding/gap-months
value: 6
why: The span that surveyed employers set most often (Hidden Workers: Untapped Talent, 2021).

weight: finding/heading-terms
value: 3
why: Three skills below a heading make it matter whether a parser knows it.

weight: finding/item-letters
value: 70
why: Items of a list are shorter than a line; sentences are not.

weight: finding/label-words
value: 4
why: Up to four hidden words that name nothing one is screened for are labels for screen readers ("Skip to main content").

weight: finding/long-points
value: 3
why: One long point may be worth it.

weight: finding/mixed-rows
value: 3
why: One or two rows that differ are a heading beside a date; three show two columns.

weight: finding/mixed-share
value: 0.05
why: Below a twentieth of all rows, what a row reader mixes up is not what decides.

weight: finding/overlap-share
value: 1
why: Two jobs at a time are lived by many; three throughout are seldom.

weight: finding/pages
value: 3
why: Two are advised in many trades, three for long careers.

weight: finding/pasted-words
value: 20
why: Twenty words in a row are a sentence of the posting, not a phrase that everyone uses.

weight: finding/picture-share
value: 0.25
why: A portrait covers 2 to 8 % of a page; a quarter is a banner, an infographic or a scan.

weight: finding/point-words
value: 45
why: Forty-five words are about three printed lines.

weight: finding/points
value: 8
why: From a handful of points nothing can be said about how they are written.

weight: finding/prose-letters
value: 300
why: A short skills section needs no list.

weight: finding/repeat-share
value: 0.03
why: One word in thirty-three is more than a text about one thing has.

weight: finding/repeats
value: 12
why: A long résumé names its main tool at each of its jobs.

weight: finding/same-openings
value: 3
why: Once or twice is no habit.

weight: finding/small-size
value: 9
why: Below 9 points people have trouble reading on paper.

weight: finding/spaced-letters
value: 4
why: Three single letters are initials.

weight: finding/summary-words
value: 120
why: A summary of more than some eight lines is read by few.

weight: finding/table-cells
value: 4
why: Two rows of two cells.

weight: finding/telling-share
value: 0.125
why: One point in eight that tells how much shows that the writer knows how.

weight: finding/turned-characters
value: 10
why: A turned label or icon is no text.

weight: finding/unmapped-characters
value: 3
why: One or two unknown signs are bullets.

weight: finding/unmapped-share
value: 0.01
why: One character in a hundred breaks a word in every other line.

weight: finding/unused-months
value: 60
why: Products reckon how recent a skill is; after five years most people have to pick it up anew.
