# Questions for the person to ask in the interview: the six that fit every posting, one about what comes next, and one for each
# gap worth asking about (`gap-question/CLASS-KIND`, else `gap-question/CLASS`). `answer: HEARD | THEN` says what to do with each
# kind of answer. `short-list: yes` marks those for an interview of fifteen minutes.

template: gap-question/adjacent
kind: gap
ask: My experience is in {nearest} rather than in {asked}. What would I need to be able to do in {asked} within three months?
when: late
why: It names the gap before they do, and makes a plan of it.
listen-for: How much of it is daily work, and how much is learnt here.
answer: Something you can learn in that time | Say how you would go about it, and by when.
answer: It is needed from the first day | Say plainly that you would need help at first, and ask who could give it.

template: gap-question/gate
kind: condition
ask: The posting makes {asked} a condition. What does it look like in an ordinary month?
when: early
why: It saves both sides time.
listen-for: Whether it is fixed or can be agreed.
answer: It is fixed and you can meet it | Say so in one sentence.
answer: It is fixed and you cannot | Say so now; it is kinder to both sides than saying it later.

template: gap-question/gate-credential
kind: condition
ask: You ask for {asked}. Is it needed on the first day, or can it follow by a date we agree?
when: early
why: Some papers are the law and some are a wish; only they can say which this is.
listen-for: A yes, a no, or a date.
answer: It can follow | Name the date by which you could have it, and only one you can keep.
answer: It is needed first | Ask whether you may come back to them when you hold it.

template: gap-question/gate-degree
kind: condition
ask: You ask for {asked}. How do you weigh years of practice beside it?
when: early
why: It tells whether the door is open before you both spend an hour.
listen-for: Whether somebody on the team came in another way.
answer: Practice counts | Point to the work that taught you the same, and what came of it.
answer: It has to be the degree | Thank them for saying so, and ask which other role would fit.

template: gap-question/gate-experience
kind: condition
ask: You ask for {asked}. What is it in those years that you need most: the setting, the pace, or one kind of task?
when: late
why: A number of years stands for something; once they say for what, you can answer that.
listen-for: The one thing they would miss on the first day.
answer: They name a thing you have done | Tell that story, with its place and what came of it.
answer: They hold to the number | Leave it there, and do not argue with it.

template: gap-question/learnable
kind: gap
ask: The posting names {asked}. Who here knows it best, and how did they learn it?
when: late
why: It shows whether they teach, and how much it really matters.
listen-for: Whether it is needed on the first day.
answer: They tell you how people learn it here | Say what you would do in the first two weeks of that.
answer: Everybody came with it | Say plainly that you would be new to it, and what you learnt last that was as new.

template: gap-question/learnable-language
kind: gap
ask: Who of the people I would work with speaks {asked}, and when does it matter most?
when: late
why: You learn whether it is the work or a wish.
listen-for: How they manage today.
answer: It matters daily | Say truthfully what you can do in it, and ask what would be enough at first.
answer: It is a help, no more | Say what you would learn first.

template: gap-question/placement
kind: gap
ask: Where does {asked} come up most in an ordinary week here?
when: late
why: You can then say how near that is to the way you know it.
listen-for: The task behind the word.
answer: A task you know | Say where you did it, and what came of it.
answer: A task you do not know | Say how far your knowledge goes, and where it ends.

template: question/1-performance
kind: performance
ask: "{duty}" is among the duties you list. After six months, how would you know that it is going well?
ask-short: After six months, how would you know that the person in this role is doing well?
when: early
why: You learn what they really measure, and can answer with results of your own.
listen-for: A number, a date, or somebody who depends on the work.
answer: They name a measure | Say which result of yours comes nearest, and ask where the measure stands today.
answer: They stay general ("fits in well") | Ask for the last time somebody did this work really well.
short-list: yes

template: question/2-appeal
kind: appeal
ask: My résumé shows {strengths}. What in it made you want to talk to me?
ask-short: What in my résumé made you want to talk to me?
when: early
why: They say aloud what speaks for you, and you learn what to build on.
listen-for: What they name first.
answer: They name one thing | Tell the story behind it now, and come back to it when you close.
answer: They have hardly read it | Say in one sentence what you would like them to take from it.

template: question/3-concern
kind: concern
ask: When you hold my résumé beside your posting, what gives you pause? I could imagine that you think of {concern}.
ask-short: When you hold my résumé beside your posting, what gives you pause?
when: late
why: A doubt that is said can be answered; one that is not said decides without you.
listen-for: The real doubt. It is often the second one they name.
answer: The doubt you expected | Answer as under "When you are stumped": what is missing, what is near, how you would close it.
answer: Another doubt | Ask what would settle it, and answer that, not the one you had prepared.
answer: No doubt at all | Believe them, and do not talk them into one.
short-list: yes

template: question/4-successors
kind: successors
ask: What did people who did well in this role go on to do?
when: late
why: It tells where the role leads.
listen-for: People and steps, not a ladder on paper.
answer: They name somebody | Ask what that person did early on that made the difference.
answer: Nobody has moved on | Ask what keeps them, and whether it would keep you.

template: question/5-struggle
kind: struggle
for-role: known
ask: Has anybody found this role hard, and what made it hard?
when: late
why: It tells what the posting leaves out.
listen-for: Whether they speak of the work, or lay it all on the person.
answer: They say what was hard | Say how you have met something like it, or ask what would have helped.
answer: They blame the person | Ask what the team changed afterwards. No answer is an answer too.

template: question/5-struggle-new
kind: struggle
for-role: new
ask: The posting calls this a new role. What keeps people with the team around it, and what would make this role hard?
when: late
why: Nobody has struggled in it yet, so how long people stay is the nearest thing to know.
listen-for: Reasons that have to do with the work and with who leads it.
answer: They give reasons | Say which of them matters to you.
answer: They cannot say | Ask how long the last two people who left had been there.

template: question/6-path
kind: path
ask: If I do this well for a year, what would you trust me with next?
when: late
why: It lets them see you in the role, and you see where it leads.
listen-for: Something they can name.
answer: They name a next step | Ask what they would want to see before then.
answer: There is none | You know what you would be choosing; that can be a good choice too.

template: question/7-next
kind: next
ask: What happens next, and by which day do you expect to decide?
when: late
why: You need the day to know when a reminder is polite.
listen-for: A day and a name.
answer: They give a day | Write it down; the follow-up below counts from it.
answer: They do not know | Ask when it would be right to write to them.
short-list: yes
