# What to send after the interview. `when` is told to the person, `subject` and the paragraphs are the message. Text in square
# brackets is for the person. A paragraph whose slots have no value takes its `-short` form.

template: after/chaser-1
when: {Day}, in the same thread, if no answer has come
when-short: a week after that, in the same thread, if no answer has come
subject: Re: Thank you, and {the-role}
paragraph-1: Dear {to},
paragraph-2: a short question about {the-role}: has the day moved? I am still interested. [If true: I can wait until DATE.]
paragraph-3: Kind regards
paragraph-4: {name}

template: after/chaser-2
when: {Day}, for the last time; then let it rest
when-short: another week later, for the last time; then let it rest
subject: Re: Thank you, and {the-role}
paragraph-1: Dear {to},
paragraph-2: I take it that {the-role} has gone another way, or has to wait. Thank you for the talk; I took this from it: [one thing].
 Should it open again, I would be glad to hear from you.
paragraph-3: Kind regards
paragraph-4: {name}

template: after/follow-up
when: {Day}: two working days after the day they promised (public holidays not counted)
when-short: two working days after the day they promised, if you have heard nothing
subject: Re: Thank you, and {the-role}
paragraph-1: Dear {to},
paragraph-2: you hoped to decide about {the-role} by {decision-day}, so I am writing to ask how it stands.
paragraph-2-short: you hoped to decide about {the-role} by [the day they named], so I am writing to ask how it stands.
paragraph-3: I have thought about [one thing said in the room]: [what you would do about it]. {Qualification}
paragraph-4: Is there anything you still need from me?
paragraph-5: Kind regards
paragraph-6: {name}

template: after/qualification
text: You ask for {asked}; the work of mine that comes nearest is this: {result}
text-short: You ask for {asked}; the line of my résumé behind that is "{deed}" ({where}).
text-bare: Of what you ask for, [name it] is what I know best: [where you did it].

template: after/thank-you
when: {Day}, or the evening before
when-short: the same evening or the day after
subject: Thank you, and {the-role}
paragraph-1: Dear {to},
paragraph-2: thank you for talking with me on {interview-day}. [One thing this person said that has stayed with you, and why.]
paragraph-2-short: thank you for talking with me today. [One thing this person said that has stayed with you, and why.]
paragraph-3: {Qualification} [One sentence: what you would do with it there.]
paragraph-4: Kind regards
paragraph-5: {name}
