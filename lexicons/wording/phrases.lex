# Pieces of sentences that other wordings take in as slots.

template: phrase/also-told
text: Also: {lines}.

template: phrase/day
weekdays: Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday
months: January | February | March | April | May | June | July | August | September | October | November | December
text: {weekday} {day} {month} {year}

template: phrase/deed
text: "{deed}" ({where})
text-short: "{deed}"

template: phrase/own-story
text: Your own story: {story}

template: phrase/quoted
text: "{line}"

template: phrase/the-role
text: the {title} role at {company}
text-short: the {title} role
text-bare: the role

template: phrase/their-name
text: [name]

template: phrase/your-name
text: [your name]
