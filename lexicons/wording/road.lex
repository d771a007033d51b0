# The shorter road: a first message to somebody inside that offers before it asks, a short call, the first ninety days as
# questions to confirm, and true words about other processes and one's own time. No bluffing anywhere.

template: plan/1-learn
days: Days 1 to 30
aim: Find out
question: {Duties}: who does each today, how, and what would they change first?
question-short: "{duty}": who does it today, how, and what would they change first?
also-1: "{to-learn}": on what, and with whom, would you have me learn it?

template: plan/2-share
days: Days 31 to 60
aim: Take a share
question: "{duty}": which part could I do with somebody beside me, and what shows that it is right?

template: plan/3-own
days: Days 61 to 90
aim: Own one thing
question: "{duty}": what result by day 90 would tell you that it is in good hands?
also-1: What should I have stopped asking by then?

template: road/call
step-1: Two minutes: who you are, why you asked this person, and that you will keep to fifteen minutes.
step-2: Nine minutes, three questions: What does a good week in this work look like? What do new people get wrong about it? And the
 posting asks for {concern}: how did people here come by it?
step-2-short: Nine minutes, two questions: What does a good week in this work look like? What do new people get wrong about it?
step-3: Two minutes: give what you offered.
step-4: Two minutes: who else should you talk to, and may you name who sent you?
step-5: Afterwards: thanks on the same day; two weeks later one line on what came of it.

template: road/first-message
when: before you apply, or the day after
subject: [What you offer, in four words]; and a question about {the-role}
paragraph-1: Dear [name],
paragraph-2: [how you came upon them: who named you, or what of theirs you read or saw]. First something for you: [what you offer, in one
 sentence]. It is yours either way.
paragraph-3: I am applying for {the-role}. The line of my résumé that comes nearest is "{deed}" ({where}). Would you have fifteen
 minutes before [day], so that I understand how the work is done with you? If not, no answer is needed.
paragraph-3-short: I am applying for {the-role}. Would you have fifteen minutes before [day], so that I understand how the work is done
 with you? If not, no answer is needed.
paragraph-4: Kind regards
paragraph-5: {name}
offer-1: how you solved something they deal with too, in half a page (you could draw on {strength})
offer-1-short: how you solved something they deal with too, in half a page
offer-2: a contact, a date or an article that fits what they said in public
offer-3: an hour of work: a hand at an event, feedback on something they made, an answer to a question they asked

template: true-word/1-other-process
topic: If there is another process
say: I am in one other process and expect to hear by [day]. [Which you would prefer, if you know.] By when do you think you will decide?

template: true-word/2-no-other-process
topic: If there is none
say: I could start on [date]. By when do you think you will decide?

template: true-word/3-offer
topic: If you hold an offer
say: I have an offer that I must answer by [day]. I would rather hear from you first; is that possible?

template: true-word/4-availability
topic: Your own time
say: My notice is [weeks], so the first day I could start is [date]. [Days or hours you cannot work, if any.]
