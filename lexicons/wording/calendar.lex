# What a calendar shows on the days of an interview pack.

template: calendar/chaser
text: Ask once more how it stands: {title}
text-short: Ask once more how it stands

template: calendar/decision
text: They hoped to decide: {title}
text-short: They hoped to decide

template: calendar/follow-up
text: Ask how it stands: {title}
text-short: Ask how it stands

template: calendar/interview
text: Interview: {title}
text-short: Interview

template: calendar/thank-you
text: Thank {to} (by today): {title}
text-short: Thank them (by today)
