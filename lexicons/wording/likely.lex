# Questions to expect, and an honest way to meet them. `likely/gap-CLASS-KIND` (else `likely/gap-CLASS`) for what the résumé does
# not show, `likely/shown-KIND` for what it does, `competency/...` for what the posting's words ask beyond that: each once as a
# question about the past and once as a case. `intent/...` tells the three intents apart and how to meet each.

template: competency/change
name: change and improvement
past: Tell me about something you changed in the way the work was done. How did you know it was better?
case: You find that something here is done by hand, slowly, and nobody minds. What do you do?

template: competency/communication
name: communication
past: Tell me about something difficult you had to explain to somebody who did not know your field.
case: Somebody misunderstands what you told them and acts on it. What do you do first?

template: competency/customer-focus
name: care for the people you serve
past: Tell me about a time somebody you were there for was not satisfied. What did you do?
case: Somebody you are there for tells you that you are not the right person for them. What do you say?

template: competency/decisions
name: judgement
past: Tell me about a decision you had to take before you knew enough. What did you weigh?
case: Two urgent things come at once and you can do one. How do you choose?

template: competency/delivery
name: delivery
past: Tell me about a deadline that was in danger. What did you leave out, and who knew?
case: The work doubles and the day stays the same. What do you do in the first hour?

template: competency/integrity
name: integrity and safety
past: Tell me about a time when doing it by the rules cost you time or made somebody cross.
case: Somebody above you asks you to leave out a check. What do you say?

template: competency/leadership
name: leadership
past: Tell me about a time people followed you. Why did they, and where did it end?
case: You take over a team that has just missed what it set out to do. What do you do in the first week?

template: competency/learning
name: learning
past: Tell me about something you taught yourself because the work needed it. How long until it was of use?
case: On your first day you are given something you have never worked with. What do you do?

template: competency/planning
name: planning
past: Tell me about a plan of yours in which many people had to do their part on time.
case: Half of what you had counted on falls away: money, hands or time. What of the plan stays?

template: competency/problem-solving
name: problem solving
past: Tell me about a problem that came back after you thought it was solved. What did you do differently?
case: Something that worked yesterday fails this morning, and nobody knows why. Where do you look first?

template: competency/resilience
name: staying steady
past: Tell me about a bad day at work, and what the next morning looked like.
case: What you have worked on for weeks is stopped from one day to the next. What do you do that day?

template: competency/teamwork
name: teamwork
past: Tell me about a result that hung on somebody you could not give orders to.
case: Two colleagues disagree, and your work waits for both. What do you do?

template: intent/case
word: a case
text: a case, to see how you think
approach: Say what you would find out first, what you would do, and how you would see that it worked. Then: "something like it happened
 when ...", if it did.

template: intent/job
word: the job
text: a real question about the job
approach: Answer it first, in one sentence; then one example.

template: intent/page
word: your résumé
text: a real question about your résumé
approach: Answer it first, in one sentence; then one example.

template: intent/past
word: the past
text: about the past, to hear what you did
approach: Sixty to ninety seconds: what made it hard, what you did yourself, what came of it. "I" for what was yours, "we" for the rest.

template: likely/gap-adjacent
competency: learning
about: job
question: How much experience do you have in {asked}?
approach: Say plainly: not in {asked}, but in {nearest}. Then what is the same, what differs, and how you would close the rest.

template: likely/gap-adjacent-experience
competency: learning
about: page
question: We ask for {asked}. What in your work comes nearest to that?
approach: Name the nearest, say what is the same there and what is not, and ask which part matters most to them.

template: likely/gap-gate-credential
competency: technical depth
about: page
question: Do you hold {asked}?
approach: Yes, no, or the date on which you will. Nothing else helps here, and a clear answer does.

template: likely/gap-gate-degree
competency: technical depth
about: page
question: We ask for {asked}. How did you come by what it would have taught you?
approach: Name where you learnt it and one piece of work that shows it. If you have it and the page does not say so, say it now.

template: likely/gap-gate-experience
competency: technical depth
about: page
question: We ask for {asked}. What in your work would you count towards that?
approach: Count truthfully, placements and parts of other jobs too, and say which you counted. Then the one thing you did that stands
 for the rest.

template: likely/gap-learnable
competency: learning
about: case
question: You would be new to {asked}. What would your first two weeks look like?
approach: Say that it is new. Name the last thing you learnt from nothing and how long it took; then ask what they would want first.

template: likely/gap-learnable-language
competency: communication
about: page
question: How is your {asked}?
approach: An honest level, from "none" to "I can take a phone call". Then how you have got by with people who speak it.

template: likely/gap-learnable-soft
competency: how you work
about: past
question: We look for "{asked}". Tell me about a time when it showed.
approach: Not the word, but one time and one place: what was at stake, what you did, how it ended.

template: likely/gap-placement
competency: technical depth
about: page
question: You list {asked}. What have you done with it?
approach: One piece of work, your own part, what came of it. If you only learnt it, say so, and how far you got.

template: likely/gap-placement-soft
competency: how you work
about: past
question: You write of {asked}. When did it last matter?
approach: One time and one place: what was at stake, what you did, how it ended.

template: likely/gap-wording
competency: technical depth
about: page
question: We look for {asked}. Where in your work would we find that?
approach: Yes, if it is the same thing in your case: say where, under the name it had there, then use their word.

template: likely/gap-wording-soft
competency: how you work
about: past
question: We look for "{asked}". Tell me about a time when it showed.
approach: Your résumé shows it by a deed without the word. Tell that deed: what was at stake, what you did, how it ended.

template: likely/shown-skill
competency: technical depth
about: past
question: What is the hardest piece of work you have done in {asked}, and what was your own part?

template: likely/shown-tool
competency: technical depth
about: past
question: What is the most demanding thing you have done with {asked}?
