# What the rules of `check --format sarif` are called there; the rules of findings have their sentences in findings.lex.

template: sarif/asked-here
text: The posting asks for it here.

template: sarif/gap-adjacent
text: The posting asks for something the page has only a neighbour of.

template: sarif/gap-gate
text: The posting makes it a condition, and the page does not show that it is met.

template: sarif/gap-learnable
text: The posting asks for something that nothing on the page comes near.

template: sarif/gap-placement
text: The page lists it, and no work on the page shows it.

template: sarif/gap-wording
text: The page has it under another name than the posting.

template: sarif/offsets
text: Lines, columns and offsets count code points of the text that `backstory read` prints for the file.
