# When a question meets a gap: two honest ways out. `say-so` names what is missing, turns to the nearest true thing and comes
# back to the question; `say-so-story` is the same where the person brought a story for it. `together` works it through with
# the interviewer, to a plan with a time and a check. `stumped/CLASS-KIND` goes before `stumped/CLASS`.

template: stumped/adjacent
question: What have you done in the way of {asked}?
intent: They want to know how soon you could do it without help.
say-so: I take it you want to know how soon I could do this alone. I have no experience in {asked} itself. What I know is {nearest} ({where}):
 [what you did with it, and what came of it]. What carries over is [what]; what would be new to me is [what]. So for {asked}
 I would begin with [first step].
say-so-short: I take it you want to know how soon I could do this alone. I have no experience in {asked} itself. What I know is {nearest}: [what
 you did with it, and where]. What carries over is [what]; what would be new to me is [what]. So for {asked} I would begin with
 [first step].
say-so-story: I take it you want to know how soon I could do this alone. I have no experience in {asked} itself. The nearest I have is this: [your
 story "{story}", in three sentences]. What carries over is [what]; so for {asked} I would begin with [first step].
together: May I think it through with you, as if I had started already? For a first task with {asked} I would ask [who] how you do it
 here, try it on [something small], and show you by [day]. Would that fit, or would you begin elsewhere?

template: stumped/expired
question: We ask for {asked}. Is yours in date?
intent: They need a yes, a no, or a date.
say-so: No, it has run out. [The renewal is booked for DATE. / I have not booked the renewal yet; I could by DATE.] Since it ran out
 I have [what you did, and what you left to others]. So the answer for your start date is [yes or no].
together: Could we look at it together: what may I do here before the renewal, and what not? I would bring the new paper by [day],
 and tell you at once if that day moves.

template: stumped/gate-credential
question: Do you hold {asked}?
intent: They need a yes, a no, or a date.
say-so: I do not hold {asked} today. [It is booked for DATE. / I could take it by DATE.] What I already do in that field is [the work
 you did, and under whom]. So the answer for your start date is [yes or no].
together: Could we look at it together: which tasks need {asked} from the first day, and which could I take on before? I would have it
 by [day], and we could check then.

template: stumped/gate-degree
question: Do you have {asked}?
intent: They want to know whether you learnt the ground work, or whether a rule decides.
say-so: No, I do not have {asked}. If the question is whether I know the ground work: I learnt it by [how], and used it when I [what
 you did]. If it is a rule here, I would rather know now.
together: May I ask what in that degree matters most for this role? I would tell you what I know of it, name what I lack, and say by
 when I could learn it. Could we check that against your list?

template: stumped/gate-experience
question: We ask for {asked}. How do you see that?
intent: They want to know what they would have to teach you.
say-so: If you count by the calendar, I have [your true figure]. I think you ask since it takes time to have seen [what]. In my time I
 did this: "{deed}" ({deed-where}). What I have not seen yet is [what]. So the years speak for themselves; on the work, judge by that.
say-so-short: If you count by the calendar, I have [your true figure]. I think you ask since it takes time to have seen [what]. In my
 time I [the nearest you did]. What I have not seen yet is [what]. So the years speak for themselves; on the work, judge by that.
together: Shall we look at it together? Name a task that goes wrong when somebody is new to it. I would say how I would do it, you say
 what I missed, and we agree what I should have seen by the end of [month].

template: stumped/in-progress
question: How far have you come with {asked}?
intent: They want to know what you can do today.
say-so: I am still learning it. By now I can [what, in one sentence]; I cannot yet [what]. I will have finished by [month]. So today I
 could do [task] alone, and would want help with [task].
together: Could we take one task of yours? I would say which steps I could do now and which I would ask about, and we could look again
 in [weeks].

template: stumped/learnable
question: What have you done in the way of {asked}?
intent: They want to see whether you say so when you do not know, and how you learn.
say-so: I have no experience in {asked}. If you want to know how I take on something new, the nearest I have is this: "{deed}"
 ({deed-where}). There I had to [what was new], and I did it by [how]. With {asked} I would go about it the same way: [first step].
say-so-short: I have no experience in {asked}. If you want to know how I take on something new: I once had to [what was new], and I
 did it by [how]. With {asked} I would go about it the same way: [first step].
say-so-story: I have no experience in {asked}. If you want to know how I take on something new, this is the nearest I have: [your story
 "{story}", in three sentences]. With {asked} I would go about it the same way: [first step].
together: I do not know this yet, so may I work it out with you? First I would find out [what]; then try [what]; the part I am unsure
 of is [what]. What would you do there? By [day] I could show you a first result.

template: stumped/learnable-language
question: How is your {asked}?
intent: They want to know with whom you could speak, and about what.
say-so: [None. / A little: I can ...] Where it mattered so far, I [how you made yourself understood, and who helped]. So for your day to
 day I would need [whom or what] at first.
together: Who speaks it here, and when does it matter most? I could learn [the phrases of that moment] by [day], and ask you then
 whether they will do.

template: stumped/learnable-soft
question: We look for "{asked}". How would I see that in your work?
intent: They want one time when it showed, not the word.
say-so: The word is easy to say, so I would rather give you one time: "{deed}" ({deed-where}). What was hard about it was [what], what
 I did was [what], and you can judge from that.
say-so-short: The word is easy to say, so I would rather give you one time: [where, what was hard, what you did]. You can judge from
 that.
say-so-story: The word is easy to say, so I would rather give you one time: [your story "{story}", in three sentences]. You can judge
 from that.
together: May I ask what it looks like here when somebody has it? Then I can say where I have done that and where not, and you could
 tell me after the first [weeks] what you see.

template: stumped/placement
question: You list {asked}. What have you done with it?
intent: They want to know whether it was work, a course, or a word.
say-so: I know {asked} from [course, home, practice; say which]. With it I have done [one true piece]. I have not done [what] with it at
 work. So for what you need, I would be [able alone, or able with help].
say-so-story: I know {asked} from [course, home, practice; say which]. What I have done is this: [your story "{story}", in three
 sentences]. So for what you need, I would be [able alone, or able with help].
together: May I take a task of yours for it? I would start with [step], then [step], and ask you about [what]. If you agree with that,
 I could have it done by [day].

template: stumped/wording
question: We look for {asked}. Where in your work would we find that?
intent: They look for their own word, and your résumé has another.
say-so: Where I worked it went by another name: {nearest} ({where}). [What you did there, in one sentence.] If you mean the same by {asked},
 then yes; if you mean [what else it could be], then no.
say-so-short: My résumé has another word for what may be the same: {nearest}. [What you did, in one sentence.] If you mean the same by
 {asked}, then yes; if you mean [what else it could be], then no.
together: Could you tell me what you do under that name here? I would say which parts I have done and which not, and where I would need
 a week to catch up.
