# Backstory points: what on the page suggests a story, and how it is asked for. They ask, they never assert.
# `evidence` is a kind of evidence the program can find, or `words` with the list in `cues`; `rank` orders them.

template: backstory/a-neighbour-of-the-gap
evidence: neighbour-of-gap
rank: 10
because: The posting asks for {asked}; your page shows {nearest}.
prompt: When did you last have to pick up something new that was close to what you knew? What did you do in the first week,
 and what could you do by the end of the month?
wording: I have not used {asked}. I have used {nearest} for [what, how long]; when I had to learn [what], it took me [how
 long] to [result].
offer: offer it

template: backstory/gap
evidence: months-free
rank: 80
because: The dates leave {months} months free, from {year}.
prompt: Would you like to say anything about that time? You owe no explanation. If you learnt, cared for a piece of work, or
 kept your skills up, one sentence is enough.
wording: In that time I [what you did, in a few words]; since then I have [what shows you are back].
offer: only if asked
caution: Leave out health, family and faith. You need not give a reason, and no one may ask for one of these in the US, the
 UK or the EU.

template: backstory/in-progress
evidence: in-progress
rank: 15
because: Your page says that {nearest} is under way.
prompt: What made you start it, when do you do it, and what have you already been able to do with it?
wording: I am working on {asked} now, [when you do it]; so far I can [what], and I will finish in [month].
offer: offer it

template: backstory/mentoring
evidence: words
cues: backstory/mentoring
but: backstory/own-time
rank: 30
because: Your page says: "{line}".
prompt: Think of one person you taught. What could they not do at first, what did you change in how you explained it, and
 what can they do now?
wording: I was asked to train [who]; at first they [could not], so I [what you changed], and after [time] they [could].
supports: leadership | mentoring | coaching | teamwork | communication | training
offer: offer it

template: backstory/night-and-weekend-work
evidence: words
cues: backstory/hard-hours
rank: 60
because: Your page says: "{line}".
prompt: What went wrong once when you were the one on duty, and what did you do until help came or without it?
wording: On [shift], [what happened]; I [what you did first], then [what you did next], and [result].
supports: working-under-pressure | reliability | resilience
offer: offer it

template: backstory/on-my-own-time
evidence: words
cues: backstory/own-time
rank: 20
because: Your page says: "{line}".
prompt: What did you want to be able to do, how did you find the hours, and where have you used it since?
wording: I learnt [what] in [hours] beside work, since I wanted to [why]; I have used it to [what].
supports: self-motivation | learning-agility | initiative | continuous-learning
offer: offer it

template: backstory/promoted
evidence: promoted-within
rank: 40
because: At {employer} you went from {other} to {job}.
prompt: What did you do in the earlier role that made them trust you with the next one? Name one thing you did before it was
 your job.
wording: As {other} I [what you took on]; it [result], and I was asked to become {job}.
supports: leadership | initiative | ownership
offer: offer it

template: backstory/studied-while-working
evidence: studied-while-working
rank: 25
because: The dates of {study} and of your work as {job} overlap.
prompt: How did a normal week look when you did both? What did you give up, what did you keep, and what did you bring from
 the one into the other?
wording: I did {study} while working as {job}, [hours] a week; I [how you planned it], and I used [what you learnt] at work to
 [result].
supports: time-management | organisation | resilience | self-motivation
offer: offer it

template: backstory/two-jobs
evidence: two-jobs
rank: 50
because: The dates of {job} and of {other} overlap.
prompt: How did you keep both going, and what did doing both teach you that one would not have?
wording: For [how long] I did both; I kept them apart by [how], and [what came of it].
supports: time-management | organisation | reliability
offer: offer it

template: backstory/volunteering
evidence: words
cues: backstory/volunteering
rank: 70
because: Your page says: "{line}".
prompt: What would not have happened there without you? Who relied on you, and for what?
wording: Beside work I [what you do] for [whom, in neutral words]; it has taught me [what], which I use when [where].
supports: teamwork | initiative | communication
offer: offer it
caution: If the place tells of faith, health or family, say what you did and leave out for whom.
