# Backstory points: what on the page suggests a story, and how it is asked for. They ask, they never assert: `because` quotes the page,
# `prompt` asks, `wording` leaves blanks. `evidence` is a kind of evidence the program can find (analyzer/bridge/evidence), or `words`
# with the list in `cues`; the lower `rank`, the sooner it is offered. Of a `theme` one point is enough, with further lines of its kind;
# two rules of a `kin` do not tell of one place twice; `last: yes` takes what the others leave. `touches` names the protected topics
# whose cautions (cautions.lex) go with it; `sensitive: yes` is offered only with --sensitive.

template: backstory/a-neighbour-of-the-gap
evidence: neighbour-of-gap
rank: 14
because: The posting asks for {asked}; your page shows {nearest}.
prompt: When did you last have to pick up something new that was close to what you knew? What did you do in the first
 week, and what could you do by the end of the month?
tell: Say first how new {asked} would be to you. Then one job you did with {nearest}, what carries over, and how
 long the last thing of the kind took you to learn.
wording: I have [not, or hardly] used {asked}. I have used {nearest} for [what, how long]; when I had to learn [what],
 it took me [how long] to [result].
offer: offer it

template: backstory/a-turn
evidence: words
cues: backstory/turns
but: backstory/turns-but
sections: work | projects | volunteering
headers: no
rank: 68
last: yes
because: Your page says: "{line}".
prompt: What was going on, what did you do yourself, and how did it end?
tell: What made it hard, in one sentence; then what you did, step by step; then how it ended and what you kept doing
 since.
wording: When [what was going on], I [what you did first], then [what you did next], and in the end [result].
supports: problem-solving | resilience | initiative | proactivity
offer: offer it

template: backstory/audit
evidence: words
cues: backstory/audit
rank: 45
because: Your page says: "{line}".
prompt: What did you put in order beforehand, what did they find, and what has stayed that way since?
tell: What the inspector would see, what you changed and checked yourself, and what they wrote.
wording: Before [inspection] I [what you put in order]; they found [what], and since then [what has stayed].
supports: attention-to-detail | compliance | quality-assurance | organisation-skills | planning-organising
offer: offer it

template: backstory/audits-done
evidence: words
cues: backstory/audits-done
but: backstory/audits-done-but
sections: work | volunteering
theme: audit
rank: 53
because: Your page says: "{line}".
prompt: What did you look at first, what did you once find, and how did you tell the people whose work it was?
tell: What you look for, one thing you found that others had passed by, how you put it to them, and what was changed.
wording: When I checked [what], I found [what]; I told [whom] by [how], and since then [what has changed].
supports: attention-to-detail | compliance | quality-assurance | integrity | communication-skills
offer: offer it

template: backstory/back-to-learning
evidence: words
cues: backstory/back-to-learning
but: backstory/back-to-learning-but
sections: education | courses | certificates | summary | contact | other
theme: later-study
rank: 45
because: Your page says: "{line}".
prompt: What made you take it up at that time, what was the hardest part, and where do you use it now?
tell: The day you decided, how you kept at it, and one thing you do today that you could not do before.
wording: I took up [what] because I wanted to [why]; the hardest part was [what], and now I use it to [what].
supports: learning-agility | continuous-learning | self-motivation | self-discipline | working-independently |
 resilience
offer: offer it

template: backstory/back-to-work
evidence: words
cues: backstory/return
but: backstory/return-but
quote: words
theme: time-off
rank: 17
because: Your page says: "{line}".
prompt: What have you kept up, what would you refresh first, and how soon would you be at full strength?
tell: One sentence that you are coming back and glad of it. Then what you kept up, with one example, and your plan for
 the first weeks. The reasons for the time away are yours.
wording: I am coming back to [work]; I have kept up [what] by [how], and in the first weeks I would [plan].
offer: offer it
touches: family | health
caution: Say that you are back and what you can do; the reasons can be left out.

template: backstory/before-and-after
evidence: before-and-after
rank: 10
theme: improvement
because: Your page says: "{line}".
prompt: What was wrong before, what did you yourself change, and how did you know it had worked?
tell: The number before, the one thing you changed, the number after. Say who helped, and what you would watch so that
 it does not slip back.
wording: [What] stood at [before]; I [the one thing you changed], and after [how long] it was [after].
supports: problem-solving | process-improvement | continuous-improvement | analytical-thinking | results-driven |
 goal-orientation
offer: offer it

template: backstory/by-hand-before
evidence: words
cues: backstory/by-hand
but: backstory/by-hand-but
rank: 25
because: Your page says: "{line}".
prompt: How long did it take by hand, what kept going wrong, and who checks now that the machine gets it right?
tell: The task as it was, the first rough version, what it got wrong, and what people do with the time it saves.
wording: [Task] took [how long] by hand; I [what you built], and since then [result].
supports: process-improvement | problem-solving | continuous-improvement | initiative | proactivity
offer: offer it

template: backstory/change-of-field
evidence: change-of-field
rank: 46
theme: change-of-work
because: You have worked as {other} and now as {job}.
prompt: What can you do because of the earlier work that others in this one had to be taught?
tell: Not why you left, but what you brought along: one skill from the earlier work, one case where it helped in this
 one.
wording: From my time as {other} I brought [skill]; as {job} it let me [what you did], with [result].
supports: flexibility | resourcefulness | communication-skills | verbal-communication | learning-agility
offer: offer it

template: backstory/change-of-work
evidence: words
cues: backstory/change-of-work
but: backstory/change-of-work-but
theme: change-of-work
rank: 26
because: Your page says: "{line}".
prompt: What made you cross over, and what did you bring along that the new place did not have?
tell: The moment you knew, the first thing you had to learn, and one result that rests on both halves.
wording: I moved from [field] to [field] because [reason in neutral words]; what I brought was [skill], and it led to
 [result].
supports: flexibility | resourcefulness | learning-agility | communication-skills | verbal-communication
offer: offer it

template: backstory/choice-of-work
evidence: words
cues: backstory/choice-of-work
sections: summary | contact | other
rank: 57
because: Your page says: "{line}".
prompt: What does a good day in this work look like for you, and what have you turned down for it?
tell: One day that shows why you do it, rather than a sentence of praise. Then why this post has more such days.
wording: The part of the work I look for is [what]; I chose it over [what] because [reason], and it shows in [result].
supports: enthusiasm
offer: offer it

template: backstory/claimed-trait
evidence: words
cues: backstory/claimed-trait
but: backstory/claimed-trait-but
sections: summary | contact
opens: yes
theme: principle
rank: 67
because: Your page says: "{line}".
prompt: Which single day at work shows that best, and who saw it?
tell: Leave the word out and tell the day: what was going on, what you did, what others did meanwhile, how it ended.
wording: On [day or shift], when [what was going on], I [what you did], and [result].
supports: attention-to-detail | reliability-trait | conscientiousness | teamwork | enthusiasm
offer: offer it

template: backstory/closing
evidence: words
cues: backstory/closing
but: backstory/closing-but
rank: 72
because: Your page says: "{line}".
prompt: What did you do well in the last weeks there, and what did you take from it? You need not explain the closing.
tell: Two sentences: the decision was not about your work, and what you handed over in good order. Then the next thing
 you did.
wording: When [place] closed, I [what you handed over or finished]; after that I [next step].
supports: resilience | reliability-trait | conscientiousness
offer: only if asked

template: backstory/commuting
evidence: words
cues: backstory/commuting
but: backstory/commuting-but
rank: 68
because: Your page says: "{line}".
prompt: What did you do so that distance or travel did not show in the work?
tell: How the days were cut up, the one habit that kept people informed, and what it made possible.
wording: I worked [where and how far]; I kept [what] going by [habit], and [result].
supports: communication-skills | verbal-communication | reliability-trait | conscientiousness | self-motivation |
 self-discipline | working-independently | time-management | prioritisation
offer: only if asked

template: backstory/copied-by-others
evidence: words
cues: backstory/copied
but: backstory/copied-but
rank: 34
because: Your page says: "{line}".
prompt: Which part of it was yours, who asked for it first, and what did they change when they took it up?
tell: What you had made it for, the first person who wanted it, what you explained to them, and how far it went.
wording: I made [what] because [reason]; [who] asked for it, I showed them [what], and now [who] work that way.
supports: initiative | proactivity | knowledge-sharing-attitude | influencing | teamwork
offer: offer it

template: backstory/courses-after-hours
evidence: words
cues: backstory/courses-after-hours
but: backstory/courses-but
theme: own-time
kin: study
interests: yes
headers: no
rank: 19
because: Your page says: "{line}".
prompt: What did you want to be able to do, how did you find the hours, and where have you used it since?
tell: Why you wanted it, the hours you found, and one thing at work that you can do because of it. If you have not
 used it yet, say so.
wording: I learnt [what] in [hours] beside work, since I wanted to [why]; I have used it to [what].
supports: self-motivation | self-discipline | working-independently | learning-agility | initiative | proactivity |
 continuous-learning
offer: offer it

template: backstory/courses-in-ones-own-hours
evidence: words
cues: backstory/hours-of-ones-own
but: backstory/courses-but
sections: education | courses | certificates | summary | skills | languages | projects | interests | other
theme: own-time
kin: study
rank: 19
because: Your page says: "{line}".
prompt: What did you want to be able to do, how did you find the hours, and where have you used it since?
tell: Why you wanted it, the hours you found, and one thing at work that you can do because of it. If you have not
 used it yet, say so.
wording: I learnt [what] in [hours] beside work, since I wanted to [why]; I have used it to [what].
supports: self-motivation | self-discipline | working-independently | learning-agility | initiative | proactivity |
 continuous-learning
offer: offer it

template: backstory/crisis
evidence: words
cues: backstory/crisis
but: backstory/crisis-but
rank: 33
because: Your page says: "{line}".
prompt: What changed overnight, what did you do first with what you had, and what did you keep doing afterwards?
tell: The morning it began, the one decision that was yours, what it held together, and what you would do sooner next
 time.
wording: When [event] came, I [what you did first] with [what you had]; [what held], and we kept [what] afterwards.
supports: problem-solving | flexibility | resourcefulness | resilience | working-under-pressure |
 fast-paced-environment | decision-making | good-judgement
offer: offer it

template: backstory/crossing-over
evidence: words
cues: backstory/crossing-over
but: backstory/crossing-over-but
sections: summary | contact | other
theme: change-of-work
rank: 26
because: Your page says: "{line}".
prompt: What made you cross over, and what do you bring along that the new place does not have?
tell: The moment you knew, the first thing you had to learn, and one result that rests on both halves.
wording: I moved from [field] to [field] because [reason in neutral words]; what I bring is [skill], and it has led to
 [result].
supports: flexibility | resourcefulness | learning-agility | communication-skills | verbal-communication
offer: offer it

template: backstory/difficult-people
evidence: words
cues: backstory/difficult-people
but: backstory/difficult-people-but
sections: work | volunteering | projects | summary | contact
rank: 47
because: Your page says: "{line}".
prompt: Think of one person who came to you angry or afraid. What did they need, what did you say first, and how did
 they leave?
tell: One person, no names: what they said, what you heard behind it, your first sentence, and how it ended.
wording: Someone came to me because [what]; I [what you said or did first], and in the end [result].
supports: customer-service | customer-focus | communication-skills | verbal-communication | conflict-resolution |
 empathy | patience
offer: offer it

template: backstory/dropped-a-tool
evidence: words
cues: backstory/dropped
but: backstory/dropped-but
rank: 31
because: Your page says: "{line}".
prompt: What was wrong with the old one, who still liked it, and what did you do so that nobody was left stranded?
tell: What the old one cost, how you tried the new one before trusting it, the day of the change, and what you would not do again.
wording: We used [old] until [what it cost]; I [how you made the change], and since then [result].
supports: problem-solving | change-management | process-improvement | decision-making | good-judgement
offer: offer it

template: backstory/earlier-job
evidence: earlier-job
rank: 70
because: Of your time as {job} your page says: "{line}".
prompt: What did you learn there that this job asks for too, and when did you last use it?
tell: One scene from that job, what you can do because of it, and where you have used it since.
wording: As {job} I [what you did]; it taught me [what], and since then I have used it to [what].
supports: flexibility | learning-agility
offer: offer it

template: backstory/experiment
evidence: words
cues: backstory/experiment
but: backstory/experiment-but
rank: 39
because: Your page says: "{line}".
prompt: What did you expect, what came out, and what did you change because of it?
tell: The question, the simplest test you could think of, the answer, and what was done with it. A surprise is the
 best part.
wording: I wanted to know [question], so I tried [test]; it showed [result], and we [what you changed].
supports: analytical-thinking | problem-solving | data-analysis | curiosity
offer: offer it

template: backstory/explained-it
evidence: words
cues: backstory/explaining
but: backstory/explaining-but
sections: work | projects | volunteering | summary | contact
theme: explained-it
rank: 56
because: Your page says: "{line}".
prompt: Who did not follow at first, what did you say or draw instead, and how did you know that they had understood?
tell: One person: what they needed to decide or do, the picture or word that helped, and what they did with it.
wording: [Who] needed to understand [what]; I [how you put it], and then they [what they could decide or do].
supports: communication-skills | verbal-communication | presentation-skills | customer-service | patience
offer: offer it

template: backstory/extra-role
evidence: words
cues: backstory/extra-role
but: backstory/extra-role-but
rank: 41
because: Your page says: "{line}".
prompt: Who asked you to take that on, what did you change in it, and who uses it now?
tell: Why it fell to you, the first thing you did with it, one person it helped, and what you would hand on.
wording: Beside my own work I was [role]; I [what you changed], and [who] now [result].
supports: leadership | initiative | proactivity | teamwork | communication-skills | verbal-communication
offer: offer it

template: backstory/extra-shifts
evidence: words
cues: backstory/extra-shifts
but: backstory/extra-shifts-but
rank: 56
because: Your page says: "{line}".
prompt: What did you do to stay careful at the end of a long week, and what did the team do for each other?
tell: One long week: what you watched in yourself, what you handed over, and what did not suffer.
wording: When we were short, I [what you took on]; I kept [what] safe by [how], and [result].
supports: reliability-trait | conscientiousness | resilience | teamwork | working-under-pressure |
 fast-paced-environment
offer: offer it
touches: family | health
caution: Say what you did, not what it cost your health or your family.

template: backstory/first-in-a-role
evidence: words
cues: backstory/setting-up
but: backstory/setting-up-but
rank: 29
because: Your page says: "{line}".
prompt: What was there on the first day, what did you decide alone, and what of it still stands?
tell: The empty place, the first thing you made, the first mistake, and what others built on later.
wording: There was no [what] before; I began with [first step], decided [what], and today [what still stands].
supports: initiative | proactivity | ownership-mindset | ownership-of-outcomes | responsibility | leadership |
 problem-solving
offer: offer it

template: backstory/first-then
evidence: words
cues: backstory/first-words
with: backstory/then-words
but: backstory/first-then-but
counts: no
sections: summary | contact
theme: change-of-work
rank: 31
because: Your page says: "{line}".
prompt: What made you cross over, and what do you bring along that the new place does not have?
tell: The moment you knew, the first thing you had to learn, and one result that rests on both halves.
wording: I moved from [field] to [field] because [reason in neutral words]; what I bring is [skill], and it has led to
 [result].
supports: flexibility | resourcefulness | learning-agility | communication-skills | verbal-communication
offer: offer it

template: backstory/found-it
evidence: words
cues: backstory/found-it
but: backstory/found-it-but
sections: work | volunteering | projects
opens: yes
theme: noticed
rank: 37
because: Your page says: "{line}".
prompt: What made you look twice, what did you do before you were sure, and what would have happened otherwise?
tell: The small thing that did not fit, how you checked it, whom you told, and what was changed so that it would not
 happen again.
wording: I saw that [what did not fit]; I checked [how], told [whom], and [result].
supports: attention-to-detail | problem-solving | analytical-thinking | initiative | integrity
offer: offer it

template: backstory/free-time-role
evidence: words
cues: backstory/free-time-role
but: backstory/free-time-role-but
sections: interests | volunteering | memberships | education | other
names: yes
theme: free-time
rank: 52
because: Your page says: "{line}".
prompt: What is your part in it, what did you get better at, and when did somebody count on you?
tell: Short: your part, one evening or match that was hard, and what you use of it at work. Do not push it; it is for
 when they ask what you do outside.
wording: Outside work I [what you do]; when [case], I [what you did], and it has taught me [what].
supports: teamwork | reliability-trait | conscientiousness
offer: offer it
touches: faith | health | family
caution: If the place tells of faith, health or family, say what you did and leave out for whom.

template: backstory/from-one-to-another
evidence: from-one-to-another
rank: 18
theme: change-of-work
but: backstory/from-but
because: Your page says: "{line}".
prompt: What made you cross over, and what did you bring along that the new place did not have?
tell: The moment you knew, the first thing you had to learn, and one result that rests on both halves.
wording: I moved from [field] to [field] because [reason in neutral words]; what I brought was [skill], and it led to
 [result].
supports: flexibility | resourcefulness | learning-agility | communication-skills | verbal-communication
offer: offer it

template: backstory/gap
evidence: months-free
rank: 78
theme: time-off
because: The dates leave {months} months free, from {year}.
prompt: Would you like to say anything about that time? You owe no explanation. If you learnt, looked after a piece of
 work, or kept your skills up, one sentence is enough.
tell: Only if asked: one sentence on the time, one on what shows that you are ready now. Then go back to the job.
wording: In that time I [what you did, in a few words]; since then I have [what shows you are back].
offer: only if asked
touches: family | health
caution: Leave out health, family and faith. You need not give a reason.

template: backstory/gave-a-reason
evidence: words
cues: backstory/gave-a-reason
but: backstory/gave-a-reason-but
sections: work | projects | volunteering
rank: 64
because: Your page says: "{line}".
prompt: What had you seen that made you decide so, and what would have been the other way?
tell: What you saw, the two ways open to you, why you took this one, and what it was like afterwards.
wording: I saw that [what]; I could have [other way], but I [what you did] because [reason], and [result].
supports: decision-making | good-judgement | problem-solving | analytical-thinking
offer: offer it

template: backstory/grew-others
evidence: words
cues: backstory/learners-grown
with: backstory/grown-into
but: backstory/learners-but
counts: no
sections: work | volunteering
headers: no
theme: mentoring
rank: 27
because: Your page says: "{line}".
prompt: Think of one person you taught. What could they not do at first, what did you change in how you explained it,
 and what can they do now?
tell: One person rather than all of them: where they were stuck, what you changed, what they do now without you.
wording: I trained [who]; at first they [could not], so I [what you changed], and after [time] they [could].
supports: leadership | clinical-mentoring | mentoring-new-teachers | knowledge-sharing-attitude | coaching | teamwork
 | communication-skills | verbal-communication | onboarding-training | train-the-trainer | training-delivery
offer: offer it

template: backstory/hard-piece
evidence: words
cues: backstory/hard-piece
but: backstory/hard-piece-but
sections: work | projects | volunteering | interests
rank: 44
because: Your page says: "{line}".
prompt: Which piece was the hardest, what did you nearly get wrong, and what would you show of it today?
tell: The piece itself, the part nobody sees, the mistake you caught in time, and where it is now. A photograph helps.
wording: The hardest was [piece], because [what made it hard]; I [how you went about it], and it is now [where, or who
 uses it].
supports: attention-to-detail | problem-solving | patience
offer: offer it

template: backstory/honest-about-gaps
evidence: words
cues: backstory/honest
but: backstory/honest-but
sections: summary | contact | skills | other | work | interests | certificates | courses | languages
headers: no
theme: honest-about-gaps
rank: 52
because: Your page says: "{line}".
prompt: If they ask about it: what have you done that comes closest, and what would be your first step in learning the
 rest?
tell: Say it as plainly as the page does, in one sentence and without an apology. Then what comes closest, and your
 first step. Plain words here make the rest of the page believable.
wording: I have not [what] yet; the closest I have come is [what], and I would begin with [first step].
supports: integrity | learning-agility
offer: offer it

template: backstory/honest-not-yet
evidence: words
cues: backstory/honest-lacks
with: backstory/honest-lacks-yet
but: backstory/honest-but
counts: no
sections: summary | contact | skills | other | work | interests | certificates | courses | languages
headers: no
theme: honest-about-gaps
rank: 53
because: Your page says: "{line}".
prompt: If they ask about it: what have you done that comes closest, and what would be your first step in learning the
 rest?
tell: Say it as plainly as the page does, in one sentence and without an apology. Then what comes closest, and your
 first step. Plain words here make the rest of the page believable.
wording: I have not [what] yet; the closest I have come is [what], and I would begin with [first step].
supports: integrity | learning-agility
offer: offer it

template: backstory/in-progress
evidence: learning-now
rank: 16
theme: learning-now
because: Your page says: "{line}".
prompt: What made you start it, when do you do it, and what have you already been able to do with it?
tell: Begin with why you started. Then the hours you give it, one thing you have already made or done with it, and the
 month you will finish. Never say that you have it yet.
wording: I am working on {asked} now, [when you do it]; so far I can [what], and I will finish in [month].
supports: self-motivation | self-discipline | working-independently | learning-agility | continuous-learning
offer: offer it

template: backstory/language-in-use
evidence: words
cues: backstory/language-learned
with: backstory/languages
counts: no
but: backstory/language-learned-but
rank: 56
theme: language
because: Your page says: "{line}".
prompt: When did you last get something done in that language at work, and what would have gone wrong without it?
tell: One person, one matter, what you said, and how it ended. How you came to the language is yours to tell or not.
wording: In [language] I [what you did] for [whom]; without it [what would have happened].
supports: communication-skills | verbal-communication | cultural-awareness
offer: offer it
touches: origin
caution: Speak of what you can do in the language; first language and origin can be left out.

template: backstory/language-learnt
evidence: words
cues: backstory/languages
with: backstory/language-learnt-after
but: backstory/language-learned-but
counts: no
theme: language
rank: 57
touches: origin
caution: Speak of what you can do in the language; first language and origin can be left out.
because: Your page says: "{line}".
prompt: When did you last get something done in that language at work, and what would have gone wrong without it?
tell: One person, one matter, what you said, and how it ended. How you came to the language is yours to tell or not.
wording: In [language] I [what you did] for [whom]; without it [what would have happened].
supports: communication-skills | verbal-communication | cultural-awareness
offer: offer it

template: backstory/lapsed-paper
evidence: words
cues: backstory/lapsed
but: backstory/lapsed-but
sections: certificates | education | courses | skills | memberships | other
rank: 73
because: Your page says: "{line}".
prompt: What would it take to renew it, and which of its rules do you still work by?
tell: Say that it has run out before they find it. Then what you still do because of it, and when you would renew it.
wording: My [paper] ran out in [when]; I still [what you do by it], and I can renew it by [when].
supports: integrity | continuous-learning
offer: only if asked

template: backstory/larger-team
evidence: larger-team
rank: 31
theme: leading
because: Earlier your page says "{earlier}", later "{line}".
prompt: What did you have to stop doing yourself when the team grew, and how did you let go of it?
tell: One habit that worked with few and failed with many, what you changed, and how the team ran afterwards.
wording: When the team grew, I stopped [what] and began to [what]; since then [result].
supports: leadership | delegation | people-management
offer: offer it

template: backstory/leading-people
evidence: leading-people
but: backstory/leading-but
theme: leading
rank: 40
because: Your page says: "{line}".
prompt: Think of one day when it did not run by itself. What did you notice, whom did you put where, and what did you
 say afterwards?
tell: How many you were, what you decide and what you leave to them, the hard day, and how the next one went.
wording: I led [how many] people, [when]; on a day when [what went wrong], I [what you decided], and [result].
supports: leadership | people-management | delegation | teamwork | communication-skills | verbal-communication
offer: offer it

template: backstory/learning-now
evidence: words
cues: backstory/learning-now
but: backstory/learning-now-but
theme: learning-now
rank: 28
because: Your page says: "{line}".
prompt: What made you start it, when do you do it, and what have you already been able to do with it?
tell: Begin with why you started. Then the hours you give it, one thing you have already done with it, and the month
 you will finish. Never say that you have it yet.
wording: I am working on [what] now, [when you do it]; so far I can [what], and I will finish in [month].
supports: self-motivation | self-discipline | working-independently | learning-agility | continuous-learning
offer: offer it

template: backstory/learnt-language
evidence: learnt-language
theme: language
rank: 61
because: Your page lists {language}.
prompt: When did you last get something done in {language} at work, and what would have gone wrong without it?
tell: One person, one matter, what you said, and how it ended. How you came to the language is yours to tell or not.
wording: In {language} I [what you did] for [whom]; without it [what would have happened].
supports: communication-skills | verbal-communication | cultural-awareness
offer: offer it
touches: origin
caution: Speak of what you can do in the language; first language and origin can be left out.

template: backstory/learnt-on-the-job
evidence: used-not-taught
rank: 72
because: You used {nearest} as {where}; no course on your page covers it.
prompt: How did you learn it: who showed you, what did you try by yourself, and when were you first useful with it?
tell: The task that made you learn it, how you went about it, and how long until others could rely on you. End with
 what you do with it now.
wording: I learnt {nearest} at work, by [how]; after [how long] I could [what], and since then I [what you use it
 for].
supports: self-motivation | self-discipline | working-independently | learning-agility | initiative | proactivity
offer: offer it

template: backstory/listed-not-shown
evidence: listed-not-shown
rank: 34
because: Your page lists {nearest}; none of your jobs says where you used it.
prompt: Where did you last use {nearest}, for what, and what would have been harder without it?
tell: One task, not a list: what had to be done, what you did with {nearest}, what came of it. If you only learnt it,
 say how far you got.
wording: In [job] I used {nearest} to [task], so that [result]; the last time was [when].
offer: offer it

template: backstory/long-study
evidence: long-study
rank: 82
because: The dates of your {study} run over {years} years.
prompt: Would you like to say what else you did in those years? You owe no explanation. If you worked, taught or built
 something beside it, one sentence is enough.
tell: Only if asked, and short: what you did beside the course, and that you finished it.
wording: I did my {study} over [how long], beside [work or project]; I finished it and [what it led to].
supports: resilience
offer: only if asked
touches: family | health
caution: Leave out health, family and money troubles unless you want to speak of them. You need not give a reason.

template: backstory/lost-and-won
evidence: words
cues: backstory/lost
with: backstory/lost-what
rank: 27
theme: setback
because: Your page says: "{line}".
prompt: What did you think the next morning, what did you do differently, and what came of it?
tell: Say plainly what went wrong and your part in it. Then the change you made, and the proof that it held.
wording: [What] did not work because [reason, your part]; I [what you changed], and since then [result].
supports: resilience | problem-solving | learning-agility
offer: offer it

template: backstory/made-something
evidence: words
cues: backstory/made-something
but: backstory/made-something-but
sections: work | projects | volunteering
opens: yes
rank: 67
because: Your page says: "{line}".
prompt: What was missing before it was there, what did you try that did not work, and who uses it today?
tell: Why it was needed, the first version and what was wrong with it, the part you are proud of, and who uses it.
wording: There was no [what] for [whom]; I made [what], the first version [what went wrong], and now [who] use it for
 [what].
supports: initiative | proactivity | problem-solving | ownership-mindset
offer: offer it

template: backstory/measured-change
evidence: measured-change
rank: 24
theme: measured-change
because: Your page says: "{line}".
prompt: How much of that was your doing, how was it measured, and what did you try that did not help?
tell: Where it stood, your own part in the change, the figure and who took it. One thing that did not work makes the
 rest believable.
wording: [What] changed by [how much] in [how long]; my part was [what you did], and we knew from [how it was
 measured].
supports: problem-solving | process-improvement | continuous-improvement | analytical-thinking | results-driven |
 goal-orientation
offer: offer it

template: backstory/mentored-by
evidence: words
cues: backstory/mentored-by
but: backstory/mentored-by-but
rank: 64
because: Your page says: "{line}".
prompt: What did they show you that no course had, and when did you first do it without them?
tell: The advice in their words, the first time you followed it, and to whom you have passed it on.
wording: From [role, not name] I learnt to [what]; I first did it alone when [case], and [result].
supports: learning-agility | teamwork
offer: offer it

template: backstory/mentoring
evidence: words
cues: backstory/mentoring
with: backstory/learners
but: backstory/learners-but
theme: mentoring
rank: 23
because: Your page says: "{line}".
prompt: Think of one person you taught. What could they not do at first, what did you change in how you explained it,
 and what can they do now?
tell: One person rather than all of them: where they were stuck, what you changed, what they do now without you.
wording: I trained [who]; at first they [could not], so I [what you changed], and after [time] they [could].
supports: leadership | clinical-mentoring | mentoring-new-teachers | knowledge-sharing-attitude | coaching | teamwork
 | communication-skills | verbal-communication | onboarding-training | train-the-trainer | training-delivery
offer: offer it

template: backstory/migrated
evidence: words
cues: backstory/migrated
but: backstory/migrated-but
rank: 29
because: Your page says: "{line}".
prompt: Why did the old way have to go, who was against it, and what did you do so that nothing was lost on the way?
tell: What the old way cost, how you tried the new one before trusting it, the day of the change, and what you would not do again.
wording: [What] ran the old way until [what it cost]; I [how you made the change], and since then [result].
supports: problem-solving | change-management | process-improvement | decision-making | good-judgement
offer: offer it

template: backstory/military
evidence: words
cues: backstory/military
but: backstory/military-but
names: yes
rank: 52
because: Your page says: "{line}".
prompt: How would you tell a civilian what you were trusted with, and what did you check before you said that it was
 done?
tell: No ranks or short forms: people, equipment, money, weather. One task, how it was prepared, how it ended.
wording: In uniform I was responsible for [people or equipment]; when [case], I [what you did], and [result].
supports: leadership | teamwork | working-under-pressure | fast-paced-environment | reliability-trait |
 conscientiousness
offer: offer it

template: backstory/money-found
evidence: words
cues: backstory/money-found
but: backstory/money-found-but
amount: money
sections: work | volunteering | projects
rank: 25
because: Your page says: "{line}".
prompt: How did you come across it, what did you check before you said so, and what keeps it from slipping away again?
tell: What made you look, the steps you took, the sum and who confirmed it. One sentence on what you changed so that
 it stays found.
wording: I saw that [what] was costing us money; I [what you did], and [sum] came back or was saved.
supports: attention-to-detail | analytical-thinking | problem-solving | initiative | results-driven | goal-orientation
offer: offer it

template: backstory/moved-place
evidence: moved-place
rank: 66
theme: relocation
because: Your page shows work in {from} and then in {to}.
prompt: If you moved for it: how did you find your feet among people who did not know you, and what helped the work
 along?
tell: The first month, whom you had to win over, and how you did it. The reasons for the move are yours.
wording: When I started in {to}, I knew [how many] people; within [how long] I [what you got done].
supports: flexibility | resourcefulness | initiative | proactivity
offer: only if asked
touches: origin | family
caution: Where you come from and with whom you moved can be left out.

template: backstory/new-method
evidence: words
cues: backstory/new-method
but: backstory/new-method-but
sections: work | projects | volunteering | summary
rank: 32
because: Your page says: "{line}".
prompt: How was it done before, what made you try another way, and how did you show that it could be trusted?
tell: The old way in one sentence, the thought that started it, how you tried it out, and who works that way now.
wording: It used to be done by [old way]; I tried [what], checked it by [how], and since then [result].
supports: problem-solving | process-improvement | continuous-improvement | initiative | proactivity | curiosity
offer: offer it

template: backstory/noticed
evidence: words
cues: backstory/noticed
but: backstory/noticed-but
theme: noticed
rank: 35
because: Your page says: "{line}".
prompt: What made you look twice, what did you do before you were sure, and what would have happened otherwise?
tell: The small thing that did not fit, how you checked it, whom you told, and what was changed so that it would not
 happen again.
wording: I saw that [what did not fit]; I checked [how], told [whom], and [result].
supports: attention-to-detail | problem-solving | analytical-thinking | initiative | integrity
offer: offer it

template: backstory/on-age
evidence: words
cues: topic/age
but: topic-names/harmless
rank: 90
because: Your page says: "{line}".
prompt: What of those years does this job need, said without a number?
tell: What you can do, not how long you have been at it or how early you began.
wording: I can [what], as [recent example] shows.
offer: only if asked
touches: age
sensitive: yes

template: backstory/on-duty
evidence: words
cues: backstory/hard-hours
but: backstory/hard-hours-but
sections: work | summary | volunteering | projects | contact | skills | other
rank: 48
because: Your page says: "{line}".
prompt: What went wrong once when you were the one on duty, and what did you do until help came or without it?
tell: The hour, what was wrong, your first two steps, whom you told, and how it looked in the morning.
wording: On [shift], [what happened]; I [what you did first], then [what you did next], and [result].
supports: working-under-pressure | fast-paced-environment | reliability-trait | conscientiousness | resilience |
 decision-making | good-judgement
offer: offer it

template: backstory/on-faith
evidence: words
cues: topic/faith
but: topic-names/harmless
names: yes
interests: yes
rank: 91
because: Your page says: "{line}".
prompt: What did you organise, teach or carry there that this job needs too?
tell: The task and what came of it; the place needs no name.
wording: For a community group I [what you did], [how many people], and [result].
offer: only if asked
touches: faith
sensitive: yes

template: backstory/on-family
evidence: words
cues: topic/family
but: topic-names/harmless
rank: 88
because: Your page says: "{line}".
prompt: Is there one thing you learnt or kept up in that time that this job needs? You owe nobody the rest.
tell: The work side alone: what you kept up, what you can do now. Nothing about who was cared for.
wording: In that time I kept up [skill] by [how]; now I [what shows you are ready].
offer: only if asked
touches: family
sensitive: yes

template: backstory/on-health
evidence: words
cues: topic/health
but: topic-names/harmless
rank: 92
because: Your page says: "{line}".
prompt: Is there anything about that time that you want to tell? If not, that is the better choice in most cases.
tell: Nothing, or one sentence about what you can do now.
wording: I am ready for this work: since [when] I have [what you did].
offer: only if asked
touches: health
sensitive: yes

template: backstory/on-orientation
evidence: words
cues: topic/orientation
but: topic-names/harmless
names: yes
interests: yes
rank: 93
because: Your page says: "{line}".
prompt: What did you organise or lead there that this job needs too?
tell: The task and what came of it.
wording: For a network I [what you did], and [result].
offer: only if asked
touches: orientation
sensitive: yes

template: backstory/on-origin
evidence: words
cues: topic/origin
but: topic-names/harmless
rank: 89
because: Your page says: "{line}".
prompt: What does it let you do in this job that others cannot: a language, a market, a way of explaining?
tell: The skill and one case at work; where it stems from can stay untold.
wording: I can [skill]; at work I used it when [case], and [result].
offer: only if asked
touches: origin
sensitive: yes

template: backstory/on-politics
evidence: words
cues: topic/politics
but: topic-names/harmless
names: yes
interests: yes
rank: 94
because: Your page says: "{line}".
prompt: What did you negotiate, organise or write there that this job needs too?
tell: The task and what came of it; the cause needs no name.
wording: For a group of [how many] I [what you did], and [result].
offer: only if asked
touches: politics
sensitive: yes

template: backstory/on-time
evidence: words
cues: backstory/on-time
rank: 43
because: Your page says: "{line}".
prompt: What nearly made it late, and what did you leave out or do in another order?
tell: The date, what stood against it, what you cut or moved, and what had to stay as good as ever.
wording: [What] was due by [when]; when [obstacle] came, I [what you moved or cut], and it was done [when].
supports: meeting-deadlines | time-management | prioritisation | project-management | organisation-skills | planning-organising |
 working-under-pressure | fast-paced-environment
offer: offer it

template: backstory/one-person
evidence: words
cues: backstory/one-person
but: backstory/one-person-but
sections: work | volunteering | projects
rank: 52
because: Your page says: "{line}".
prompt: What did that one person need that others did not, how did you find it out, and what was the first small
 success?
tell: One person, unnamed: what was hard, what you tried, what helped, and how far the two of you came.
wording: I worked with one person who [what was hard, in neutral words]; I tried [what], and after [how long] they
 could [what].
supports: patience | empathy | communication-skills | verbal-communication | flexibility
offer: offer it
caution: No names, and nothing by which the person could be known.

template: backstory/open-work
evidence: words
cues: backstory/open-work
but: backstory/open-work-but
interests: yes
rank: 51
because: Your page says: "{line}".
prompt: Who was it for, what did people ask or object to, and what did you change because of them?
tell: What you had to say in one sentence, the hardest question you got, and what became of the work afterwards.
wording: I [published, showed or spoke on] [what]; someone asked [what], so I [what you changed], and [result].
supports: communication-skills | verbal-communication | presentation-skills | written-communication
offer: offer it

template: backstory/others-say
evidence: words
cues: backstory/others-say
but: backstory/others-say-but
theme: recognition
rank: 55
because: Your page says: "{line}".
prompt: What had you done that they say so? Name the one time you would like them to remember.
tell: One time rather than the praise: what was needed, what you did without being asked, and what they said.
wording: [Who] said [what] because I [what you did]; what matters to me in it is [what].
offer: offer it

template: backstory/out-of-one-place
evidence: words
cues: backstory/out-of-place
with: backstory/into-place
counts: no
sections: summary | contact | other
theme: change-of-work
rank: 27
because: Your page says: "{line}".
prompt: What is different in the new place, and what from the old one still helps you there?
tell: Why you moved on, the first thing you had to learn, and one habit you brought along that others noticed.
wording: I moved from [place] to [place] because [reason in neutral words]; I had to learn [what], and what I brought
 was [habit].
supports: flexibility | resourcefulness | learning-agility
offer: offer it

template: backstory/own-business
evidence: words
cues: backstory/own-business
but: backstory/own-business-but
names: yes
rank: 35
because: Your page says: "{line}".
prompt: Who was your first customer, what did you have to do that you had never done, and what did you learn about
 price and promises?
tell: The first customer, one promise that was hard to keep and how you kept it, and what you now do differently in a
 team.
wording: Working for myself I [what you did]; the hardest was [what], I [how you solved it], and it taught me [what].
supports: initiative | proactivity | ownership-mindset | ownership-of-outcomes | responsibility | customer-service |
 customer-focus | time-management | prioritisation | self-motivation | self-discipline | working-independently
offer: offer it

template: backstory/own-deed
evidence: deed
rank: 74
last: yes
because: Your page says: "{line}".
prompt: What made this harder than it reads, what did you decide yourself, and what came of it?
tell: The day or week it happened, the one choice that was yours, how it ended, and what you would do again.
wording: When [what was needed], I [what you did yourself] because [reason], and [result].
supports: initiative | proactivity | problem-solving
offer: offer it

template: backstory/pace
evidence: steady-pace
rank: 66
because: Your page says: "{line}".
prompt: What did a bad day at that pace look like, and what did you do so that nothing was missed?
tell: The ordinary number, the worst day, what you did first and what you let wait, and how the day ended.
wording: On a normal [day or week] I handled [number]; on the worst one I [what you did first], and [result].
supports: working-under-pressure | fast-paced-environment | attention-to-detail | time-management | prioritisation |
 organisation-skills | planning-organising | multitasking
offer: offer it

template: backstory/part-time-study
evidence: words
cues: backstory/part-time-study
sections: education | courses | certificates
rank: 23
theme: study-beside-work
kin: study
because: Your page says: "{line}".
prompt: How did work and study fit into one week, and which of the two taught you more about the other?
tell: Start with the week as it was. Then the hardest month and what you did to get through it, and one thing from the
 course that changed how you worked.
wording: I studied [what] beside [work]; in the hardest month I [what you did], and I finished [how].
supports: time-management | prioritisation | organisation-skills | planning-organising | resilience | self-motivation
 | self-discipline | working-independently
offer: offer it

template: backstory/persuaded
evidence: words
cues: backstory/persuaded
but: backstory/persuaded-but
theme: persuaded
rank: 38
because: Your page says: "{line}".
prompt: What did the other side want, what were you ready to give, and why did they say yes?
tell: Their side first and fairly. Then the one thing you had understood that others had not, what you gave, and
 whether it lasted.
wording: [Who] wanted [what]; I [what you found out or offered], we agreed on [what], and [result].
supports: influencing | persuasion | communication-skills | relationship-building | diplomacy-tact
offer: offer it

template: backstory/placement
evidence: words
cues: backstory/placement
but: backstory/placement-but
sections: education | courses | certificates | summary | contact | other | projects
rank: 51
because: Your page says: "{line}".
prompt: Which day of it do you still think of, what did they let you do yourself, and what did you ask to see?
tell: One day rather than all the weeks: what you were given to do, what you asked, and what you do the same way now.
wording: On placement at [kind of place] I [what you did yourself]; from [role, not name] I learnt [what], and I use
 it when [case].
supports: learning-agility | teamwork | communication-skills | verbal-communication
offer: offer it

template: backstory/principle
evidence: words
cues: backstory/principle
but: backstory/principle-but
sections: summary | contact | other
opens: yes
theme: principle
rank: 66
because: Your page says: "{line}".
prompt: When did you last hold to that although it would have been easier not to?
tell: The day it cost you something, what you did all the same, and who was glad of it.
wording: I [what you hold to]; when [case], it would have been easier to [what], and I still [what you did], so that
 [result].
supports: integrity | conscientiousness | reliability-trait
offer: offer it

template: backstory/professional-body
evidence: words
cues: backstory/professional-bodies
but: backstory/professional-bodies-but
sections: memberships | volunteering | certificates | other | summary | contact | interests
rank: 60
because: Your page says: "{line}".
prompt: What do you do there beyond paying the fee, and what have you brought back to work from it?
tell: One evening, paper or person from there, and what you did differently at work because of it.
wording: Through [body] I [what you did or learnt]; at work it led to [result].
supports: continuous-learning | networking
offer: offer it

template: backstory/promoted
evidence: promoted-within
rank: 40
theme: promotion
because: At {employer} you went from {other} to {job}.
prompt: What did you do in the earlier role that made them trust you with the next one? Name one thing you did before
 it was your job.
tell: Something that was nobody's job, what you did about it, who noticed, and what you were given next.
wording: As {other} I [what you took on]; it [result], and [how you came to be] {job}.
supports: leadership | initiative | proactivity | ownership-mindset | ownership-of-outcomes | responsibility
offer: offer it

template: backstory/publication
evidence: listed-publication
rank: 55
theme: open-work
because: Your page lists: "{line}".
prompt: What question did it answer, which part was yours, and who has used it?
tell: The question so that a neighbour would follow, your own part, the answer, and what it is good for.
wording: I wrote [what] because [question]; my part was [what], and it showed [result].
supports: communication-skills | verbal-communication | written-communication
offer: offer it

template: backstory/recognition
evidence: words
cues: backstory/recognition
but: backstory/recognition-but
theme: recognition
rank: 53
because: Your page says: "{line}".
prompt: What had you done that others had not, and who noticed?
tell: The work behind it rather than the prize: one thing you did, who gained by it, and what you would share of the
 praise.
wording: I was named for [what]; behind it was [what you did], with [who helped], and [result].
offer: offer it

template: backstory/regular-effort
evidence: words
cues: backstory/regular-effort
but: backstory/regular-effort-but
sections: interests | volunteering | memberships
names: yes
theme: free-time
rank: 44
because: Your page says: "{line}".
prompt: What do you do there on an ordinary day, who counts on you, and what of it would help in this job?
tell: One ordinary day, then one that was not: what you did, who counted on you, and what you use of it at work.
wording: Since [when] I have [what you do], [how often]; once, when [case], I [what you did], and it helps me at work
 to [what].
supports: reliability-trait | conscientiousness | teamwork | initiative | proactivity
offer: offer it
touches: faith | health | family
caution: If the place tells of faith, health or family, say what you did and leave out for whom.

template: backstory/regular-effort-elsewhere
evidence: words
cues: backstory/days-of-effort
but: backstory/regular-effort-but
sections: other
names: yes
theme: free-time
rank: 50
because: Your page says: "{line}".
prompt: What do you do there on an ordinary day, who counts on you, and what of it would help in this job?
tell: One ordinary day, then one that was not: what you did, who counted on you, and what you use of it at work.
wording: Since [when] I have [what you do], [how often]; once, when [case], I [what you did], and it helps me at work
 to [what].
supports: reliability-trait | conscientiousness | teamwork | initiative | proactivity
offer: offer it
touches: faith | health | family
caution: If the place tells of faith, health or family, say what you did and leave out for whom.

template: backstory/relocation
evidence: words
cues: backstory/relocation
but: backstory/relocation-but
theme: relocation
rank: 58
because: Your page says: "{line}".
prompt: How did you find your feet among people who did not know you, and what helped the work along?
tell: The first month, whom you had to win over, and how you did it. The reasons for the move are yours.
wording: When I moved to [place], I knew [how many] people; within [how long] I [what you got done].
supports: flexibility | resourcefulness | initiative | proactivity
offer: offer it
touches: origin | family
caution: Where you come from and with whom you moved can be left out.

template: backstory/rollout
evidence: words
cues: backstory/rollout
but: backstory/rollout-but
rank: 32
because: Your page says: "{line}".
prompt: What did you do in the weeks before, what broke on the first day, and who came to you for help?
tell: Before, the first day, a month later. Your own part in each, and the one thing nobody had thought of.
wording: When [what] went live, I [your part]; on the first day [what broke], I [what you did], and after [how long]
 [result].
supports: change-management | onboarding-training | train-the-trainer | teamwork | project-management
offer: offer it

template: backstory/safety-record
evidence: words
cues: backstory/safety
but: backstory/safety-but
rank: 37
because: Your page says: "{line}".
prompt: What did you do on an ordinary day that kept it so, and when did you last stop something that looked wrong?
tell: Not the number but the habit behind it: what you check, what you once stopped, and what was found.
wording: For [how long] we had [record]; my part was [habit], and once I stopped [what] because [what you saw].
supports: safety-awareness | health-and-safety | attention-to-detail | risk-assessment | integrity
offer: offer it

template: backstory/seasonal
evidence: words
cues: backstory/seasonal
but: backstory/seasonal-but
names: yes
rank: 70
because: Your page says: "{line}".
prompt: What did you learn in those months that you still do, and did they ask you back?
tell: The busiest day, what you were trusted with, and what has stayed with you.
wording: In [season] I [what you did]; on the busiest day [what happened], and they [asked you back or trusted you
 with].
supports: reliability-trait | conscientiousness | flexibility | resourcefulness | working-under-pressure |
 fast-paced-environment
offer: offer it

template: backstory/self-taught
evidence: words
cues: backstory/self-taught
theme: own-time
interests: yes
rank: 21
because: Your page says: "{line}".
prompt: What was the first thing you made or mended with it, what went wrong, and how did you find out what to do?
tell: The thing you wanted to work, the wall you ran into, how you got past it, and who uses the result.
wording: I taught myself [what] because [reason]; the hard part was [what], I solved it by [how], and it is now used
 for [what].
supports: self-motivation | self-discipline | working-independently | learning-agility | initiative | proactivity |
 curiosity
offer: offer it

template: backstory/setback
evidence: words
cues: backstory/outcome-failure
but: backstory/outcome-failure-but
rank: 27
because: Your page says: "{line}".
prompt: What did you think the next morning, what did you do differently, and what came of it?
tell: Say plainly what went wrong and your part in it. Then the change you made, and the proof that it held.
wording: [What] did not work because [reason, your part]; I [what you changed], and since then [result].
supports: resilience | problem-solving | learning-agility
offer: offer it

template: backstory/share-reached
evidence: share-reached
rank: 30
because: Your page says: "{line}".
prompt: What did you do for the ones it was hardest for, and how did you know that it had worked?
tell: What the figure counts and over how long, your own part in it, and one case that nearly did not make it.
wording: [How many] of [all] [what came out well]; my part was [what you did], and I knew it from [how it was
 measured].
supports: results-driven | goal-orientation | problem-solving | customer-focus
offer: offer it

template: backstory/since-the-last-job
evidence: since-last-job
rank: 76
theme: time-off
because: Your last dated work or course ends in {year}.
prompt: What have you done since then that keeps you ready for this work: reading, helping out, a course, small jobs?
 You owe no explanation of the rest.
tell: Only if asked: one sentence on the time, then what you have kept up and the first thing you would do to be up to
 date.
wording: Since then I have kept up [what] by [how]; in the first weeks I would [what you would refresh].
offer: only if asked
touches: family | health
caution: Leave out health, family and faith. You need not give a reason.

template: backstory/small-team
evidence: words
cues: backstory/small-team
but: backstory/small-team-but
rank: 54
because: Your page says: "{line}".
prompt: What did you have to do there that was in nobody's job, and what would not have worked without you?
tell: How few you were, the day everything came at once, what you did yourself, and what you learnt to leave.
wording: We were [how many], so I also did [what]; when [case], I [what you did], and [result].
supports: flexibility | resourcefulness | initiative | proactivity | ownership-mindset | ownership-of-outcomes |
 responsibility | multitasking
offer: offer it

template: backstory/spoke-up
evidence: words
cues: backstory/spoke-up
but: backstory/spoke-up-but
sections: work | volunteering | projects
rank: 41
because: Your page says: "{line}".
prompt: What did you see that the others did not, how did you say it, and what happened to the matter in the end?
tell: What was at stake, to whom you spoke and in which words, what it cost you that day, and how it turned out.
wording: I thought that [what] was wrong because [reason]; I told [whom] by [how], and in the end [result].
supports: integrity | communication-skills | verbal-communication | decision-making | good-judgement | influencing
offer: offer it

template: backstory/start-to-finish
evidence: words
cues: backstory/start-to-finish
but: backstory/start-to-finish-but
sections: work | projects | volunteering
rank: 43
because: Your page says: "{line}".
prompt: Which piece would you show, what did you decide alone, and when did you ask somebody?
tell: One piece from its first day to its last: what you decided, what you asked, what you would do sooner next time.
wording: I took [what] from [first step] to [last step]; I decided [what] myself, asked [whom] about [what], and
 [result].
supports: ownership-mindset | ownership-of-outcomes | responsibility | working-independently | self-motivation |
 initiative
offer: offer it

template: backstory/studied-while-working
evidence: studied-while-working
rank: 20
theme: study-beside-work
kin: study
because: The dates of your {study} and of your work as {job} overlap.
prompt: How did a normal week look when you did both? What did you give up, what did you keep, and what did you bring
 from the one into the other?
tell: Hours first: work, study, what was left. Then one week in which both wanted you at once and what you did. End
 with something from the course that you used at work.
wording: I did my {study} while working as {job}, [hours] a week; I [how you planned it], and I used [what you learnt]
 at work to [result].
supports: time-management | prioritisation | organisation-skills | planning-organising | resilience | self-motivation
 | self-discipline | working-independently
offer: offer it

template: backstory/study-after-work
evidence: studied-after-working
rank: 44
theme: later-study
because: You began your {study} after you had started to work as {job}.
prompt: What did you want to know that the job could not teach you, and where have you used it since?
tell: The question from work that sent you back to learning, then one thing you learnt, then where it showed at work.
wording: As {job} I kept running into [what]; my {study} taught me [what], and I have used it to [result].
supports: learning-agility | continuous-learning | self-motivation | self-discipline | working-independently
offer: offer it

template: backstory/study-beside-work
evidence: words
cues: backstory/starters
but: backstory/starters-but
theme: study-beside-work
kin: study
rank: 22
because: Your page says: "{line}".
prompt: How did work and study fit into one week, and which of the two taught you more about the other?
tell: Start with the week as it was. Then the hardest month and what you did to get through it, and one thing from the
 course that changed how you worked.
wording: I studied [what] beside [work]; in the hardest month I [what you did], and I finished [how].
supports: time-management | prioritisation | organisation-skills | planning-organising | resilience | self-motivation
 | self-discipline | working-independently
offer: offer it

template: backstory/study-in-spare-hours
evidence: words
cues: backstory/study-hours
but: backstory/courses-but
sections: education | courses | certificates
theme: own-time
kin: study
rank: 20
because: Your page says: "{line}".
prompt: What did you want to be able to do, how did you find the hours, and where have you used it since?
tell: Why you wanted it, the hours you found, and one thing at work that you can do because of it. If you have not
 used it yet, say so.
wording: I learnt [what] in [hours] beside work, since I wanted to [why]; I have used it to [what].
supports: self-motivation | self-discipline | working-independently | learning-agility | initiative | proactivity |
 continuous-learning
offer: offer it

template: backstory/study-started
evidence: words
cues: backstory/study-started
but: backstory/study-started-but
sections: education | courses | certificates
theme: learning-now
rank: 29
because: Your page says: "{line}".
prompt: What made you start it, when do you do it, and what have you already been able to do with it?
tell: Begin with why you started. Then the hours you give it, one thing you have already done with it, and the month
 you will finish. Never say that you have it yet.
wording: I am working on [what] now, [when you do it]; so far I can [what], and I will finish in [month].
supports: self-motivation | self-discipline | working-independently | learning-agility | continuous-learning
offer: offer it

template: backstory/talked-them-round
evidence: words
cues: backstory/talking-round
with: backstory/round
counts: no
sections: work | volunteering | projects
opens: yes
theme: persuaded
rank: 42
because: Your page says: "{line}".
prompt: What did the other side want, what were you ready to give, and why did they say yes?
tell: Their side first and fairly. Then the one thing you had understood that others had not, what you gave, and
 whether it lasted.
wording: [Who] wanted [what]; I [what you found out or offered], we agreed on [what], and [result].
supports: influencing | persuasion | communication-skills | relationship-building | diplomacy-tact
offer: offer it

template: backstory/target-beaten
evidence: words
cues: backstory/target
but: backstory/target-but
rank: 30
because: Your page says: "{line}".
prompt: What did you do that others with the same target did not, and which month was the hardest?
tell: The target, the one habit that made the difference, the figure. Then the bad month and how you came back from
 it.
wording: My target was [number]; I reached [number] by [what you did differently], and in the hardest month I [what
 you did].
supports: results-driven | goal-orientation | self-motivation | self-discipline | working-independently | resilience
offer: offer it

template: backstory/took-over
evidence: words
cues: backstory/took-over
but: backstory/took-over-but
rank: 36
because: Your page says: "{line}".
prompt: What state was it in when it came to you, what did you put right first, and what did you leave as it was?
tell: The first day: what you found, what could not wait, what you asked of those who knew it, and how it stood a few
 months later.
wording: When I took it over, [what] was [state]; I first [what you did], and after [how long] [result].
supports: initiative | responsibility | problem-solving | resilience | organisation-skills
offer: offer it

template: backstory/travelling
evidence: words
cues: backstory/travelling
but: backstory/travelling-but
sections: summary | contact | other | interests | education
rank: 50
because: Your page says: "{line}".
prompt: If they ask about that time: what did you plan, what turned out otherwise, and what did you bring back that
 helps at work?
tell: Only if asked, and short: that you chose it, one thing that went otherwise than planned, and what you did about
 it.
wording: After [job or course] I was [where] for [how long]; when [what went otherwise], I [what you did], and it
 helps me now when [case].
supports: flexibility | resourcefulness | self-motivation
offer: only if asked

template: backstory/trusted-with
evidence: words
cues: backstory/trusted-with
but: backstory/trusted-with-but
sections: work | volunteering
headers: no
rank: 61
because: Your page says: "{line}".
prompt: What could have gone wrong with it, what did you check every time, and what did you do when something did not
 add up?
tell: What was in your hands, the check you never left out, the one time it did not add up, and what you did then.
wording: I was trusted with [what]; each time I checked [what], and when it did not add up, I [what you did].
supports: reliability-trait | conscientiousness | responsibility | integrity | attention-to-detail
offer: offer it

template: backstory/tutoring
evidence: words
cues: backstory/tutoring
but: backstory/tutoring-but
theme: tutoring
interests: yes
rank: 57
because: Your page says: "{line}".
prompt: Whom did you teach, where were they stuck, and how did you find a way in?
tell: One learner: where they were stuck, the picture or exercise that helped, and what they could do at the end.
wording: I taught [whom, in neutral words] [what]; they were stuck at [what], so I [what you tried], and then they
 [could].
supports: communication-skills | verbal-communication | patience | coaching
offer: offer it

template: backstory/two-jobs
evidence: two-jobs
rank: 36
theme: two-jobs
because: The dates of {job} and of {other} overlap.
prompt: How did you keep both going, and what did doing both teach you that one would not have?
tell: How the week was cut up, one time when both needed you, what you told each of them, and what neither of them
 ever had to wait for.
wording: For [how long] I did both; I kept them apart by [how], and [what came of it].
supports: time-management | prioritisation | organisation-skills | planning-organising | reliability-trait |
 conscientiousness
offer: offer it

template: backstory/two-languages
evidence: words
cues: backstory/in-languages
theme: language
sections: work | volunteering | summary | projects
rank: 56
because: Your page says: "{line}".
prompt: When did you last get something done in that language at work, and what would have gone wrong without it?
tell: One person, one matter, what you said, and how it ended. How you came to the language is yours to tell or not.
wording: In [language] I [what you did] for [whom]; without it [what would have happened].
supports: communication-skills | verbal-communication | cultural-awareness
offer: offer it

template: backstory/unfinished-study
evidence: words
cues: backstory/unfinished-study
sections: education | courses | summary | contact | other
rank: 74
because: Your page says: "{line}".
prompt: If they ask: what did you take with you from that time, and what did you do next? Two sentences are enough.
tell: Only if asked, and without regret: what you learnt there, what you chose instead, and what came of that.
wording: I took [what] with me from it and then chose [next step], which led to [result].
offer: only if asked
touches: family | health
caution: The reasons can be left out, above all health, family and money.

template: backstory/voluntary-position
evidence: voluntary-position
rank: 49
theme: volunteering
because: Your page says: "{line}".
prompt: What would not have happened there without you? Who relied on you, and for what?
tell: Who relied on you, one day when it was hard to go, what you did, and what you use of it at work.
wording: Beside work I [what you do] for [whom, in neutral words]; it has taught me [what], which I use when [where].
supports: teamwork | initiative | proactivity | communication-skills | verbal-communication
offer: offer it
touches: faith | health | family
caution: If the place tells of faith, health or family, say what you did and leave out for whom.

template: backstory/volunteering
evidence: words
cues: backstory/volunteering
but: backstory/volunteering-but
theme: volunteering
names: yes
interests: yes
rank: 49
because: Your page says: "{line}".
prompt: What would not have happened there without you? Who relied on you, and for what?
tell: Who relied on you, one day when it was hard to go, what you did, and what you use of it at work.
wording: Beside work I [what you do] for [whom, in neutral words]; it has taught me [what], which I use when [where].
supports: teamwork | initiative | proactivity | communication-skills | verbal-communication
offer: offer it
touches: faith | health | family
caution: If the place tells of faith, health or family, say what you did and leave out for whom.

template: backstory/walked-them-through
evidence: words
cues: backstory/walking-through
with: backstory/through
counts: no
sections: work | projects | volunteering | summary | contact
theme: explained-it
rank: 57
because: Your page says: "{line}".
prompt: Who did not follow at first, what did you say or draw instead, and how did you know that they had understood?
tell: One person: what they needed to decide or do, the picture or word that helped, and what they did with it.
wording: [Who] needed to understand [what]; I [how you put it], and then they [what they could decide or do].
supports: communication-skills | verbal-communication | presentation-skills | customer-service | patience
offer: offer it

template: backstory/wants-next
evidence: words
cues: backstory/wants-next
but: backstory/wants-next-but
sections: summary | contact | other
theme: choice-of-work
rank: 55
because: Your page says: "{line}".
prompt: What have you already done of that, even in a small way, and why is now the time for it?
tell: Not the wish but the first step you have taken towards it: one thing you did without being asked, and what came
 of it.
wording: I want to [what] because [reason]; I have already [first step], and it showed me [what].
supports: enthusiasm | initiative | proactivity | self-motivation
offer: offer it

template: backstory/way-up
evidence: worked-way-up
rank: 42
theme: way-up
because: The first job on your page is {other}, the latest is {job}.
prompt: What did you learn in the first job that colleagues who never did it do not know?
tell: One thing you saw from below, what you made of it later, and how it shows in how you work today.
wording: I began as {other}, so I know [what]; as {job} that let me [what you did], and [result].
supports: teamwork | leadership | reliability-trait | conscientiousness
offer: offer it

template: backstory/where-it-began
evidence: words
cues: backstory/where-it-began
but: backstory/where-it-began-but
sections: summary | contact | other
opens: yes
theme: way-up
rank: 30
because: Your page says: "{line}".
prompt: What did you learn in that first place that still shows in how you work, and what led you on from there?
tell: The first place in one picture, one thing you learnt there, the step that followed, and where it shows today.
wording: I began [where, doing what]; there I learnt [what], then [next step], and it still shows when [case].
supports: initiative | proactivity | reliability-trait | conscientiousness | self-motivation | self-discipline |
 working-independently
offer: offer it

template: backstory/worked-my-way-up
evidence: words
cues: backstory/promoted-words
but: backstory/promoted-words-but
theme: way-up
rank: 30
because: Your page says: "{line}".
prompt: What was the first thing they let you do alone, and what had you done to earn it?
tell: Where you began, the day it changed, and what people rely on you for now. Name the one who gave you the chance,
 if there was one.
wording: I began as [role]; I [what you took on], and [who] gave me [what]; today I [what you answer for].
supports: initiative | proactivity | reliability-trait | conscientiousness | leadership | self-motivation |
 self-discipline | working-independently
offer: offer it

template: backstory/working-alongside
evidence: words
cues: backstory/alongside
but: backstory/alongside-but
sections: work | projects | volunteering | summary
rank: 57
because: Your page says: "{line}".
prompt: When did you and they need the same space, hour or person at once, and how did you settle it?
tell: Who they were and what they needed, what you gave way on and what you did not, and how you work together since.
wording: [Who] and I both needed [what]; I [what you said or did], we agreed on [what], and [result].
supports: teamwork | communication-skills | verbal-communication | relationship-building | conflict-resolution
offer: offer it

template: backstory/wrote-it-down
evidence: words
cues: backstory/wrote-down
with: backstory/wrote-down-what
but: backstory/wrote-down-but
rank: 47
because: Your page says: "{line}".
prompt: What went wrong before it was written down, whom did you ask, and who uses it now?
tell: The mistake that kept coming back, how you found out the right way, and one person who no longer needed to ask.
wording: People kept [what went wrong], so I wrote [what] with [whom you asked]; now [who] uses it to [what].
supports: written-communication | organisation-skills | knowledge-sharing-attitude | attention-to-detail
offer: offer it

template: backstory/years-before
evidence: words
cues: backstory/years-then
but: backstory/years-then-but
amount: any
sections: summary | contact
theme: change-of-work
rank: 31
because: Your page says: "{line}".
prompt: What made you cross over, and what do you bring along that the new place does not have?
tell: The moment you knew, the first thing you had to learn, and one result that rests on both halves.
wording: I moved from [field] to [field] because [reason in neutral words]; what I bring is [skill], and it has led to
 [result].
supports: flexibility | resourcefulness | learning-agility | communication-skills | verbal-communication
offer: offer it
