# One piece of honest advice for each class of gap. Slots: {asked} what the posting asks, {nearest} the words of the résumé
# that come closest, {where} the job they stand in.

template: advice/adjacent
text: You show {nearest}, a neighbour of {asked}. Do not claim {asked}; say in the interview what carries over, what
 differs and how you would close the rest. A short course or a small piece of work would make it true.
text-short: You have something near {asked}. Say what carries over and how you would close the rest; do not claim it.

template: advice/expired
text: Your page gives {asked} as run out. Renew it or book the renewal, then write the new date; until then say so when
 you are asked.

template: advice/gate
text: The posting makes {asked} a condition. Answer it truthfully in the application form; no wording on the page replaces it.

template: advice/gate-credential
text: The posting asks for {asked} and the page does not show it in date. If you hold it, name it with issuer and date. If it
 is booked, write "booked for" and the date. If not, ask whether it may follow.
text-many: The posting asks for these and the page does not show them in date. Name those you hold with issuer and date;
 for one that is booked, write "booked for" and the date. For the others, ask whether they may follow.

template: advice/gate-degree
text: The posting asks for {asked}. If you have it, write level, subject, school and year in full. If not, see whether the
 posting accepts equivalent experience, and say so in the application.

template: advice/gate-experience
text: The dates on the page do not add up to {asked}. If some of it is missing from the page (placements, projects, part of
 another job), add it with dates. If it is truly short, say what you did in the time you had.

template: advice/in-progress
text: The page says {nearest}: that is under way, so a screen does not count it. Write it as "in progress" with the date you
 will finish and what you can do by now.

template: advice/learnable
text: Nothing on the page comes near {asked}. If you have done it anywhere (another job, a course, at home), add where and
 when. If not, say so plainly when asked, and have a plan for learning it.
text-many: Nothing on the page comes near these. Where you have done one of them (another job, a course, at home), add
 where and when. Where not, say so plainly when asked, and have a plan for learning it.

template: advice/learnable-language
text: No {asked} on the page. If you speak some, add it with an honest level (A1 to C2). If not, leave it.
text-many: None of these is on the page. Where you speak some, add it with an honest level (A1 to C2).

template: advice/learnable-soft
text: A word like {asked} convinces nobody by itself. Show it by one thing you did that could not have been done without it.
text-many: Words like these convince nobody by themselves. Show each by one thing you did that could not have been done
 without it.

template: advice/placement
text: You list {asked}, and no job shows it. If you used it at work, say so where you used it: what you did with it, and what came of it.
text-many: These stand in a list only. Where you used one at work, say so there: what you did with it, and what came of it.

template: advice/placement-language
text: You list {asked}. Add the level (A1 to C2), and name the work you used it in if there was any.
text-many: These are listed. Add the levels (A1 to C2), and name the work you used them in if there was any.

template: advice/wording
text: You write "{nearest}"; the posting says "{quote}". If that is the same thing in your case, use the posting's words too,
 once, where you did it.
text-short: You have it under another name. If it is true, use the posting's words too, once, where you did it.

template: advice/wording-soft
text: What you did ("{nearest}") speaks of {asked}, but the word is not there. Use it once, beside that deed.
