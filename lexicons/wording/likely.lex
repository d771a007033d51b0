# Questions to expect, and an honest way to meet them. `gap-` ones for what the page does not show, `shown-` ones for what it does.

template: likely/gap-adjacent
competency: learning
intent: a real question about the job
question: How much have you worked with {asked}?
approach: Say it plainly: not with {asked}, but with {nearest}. Then one thing you did with that, what is the same, what differs,
 and how you would close the rest.

template: likely/gap-learnable
competency: learning
intent: situational: to see how you think
question: {Asked} is new to you. What would your first two weeks look like?
approach: Say that it is new. Name the nearest true thing you have learnt from nothing, how long it took, and ask what
 they would want from you first.

template: likely/gap-placement
competency: technical depth
intent: a real question about your page
question: You list {asked}. What have you done with it?
approach: One piece of work, your own part in it, what came of it. If you only learnt it, say so, and say how far you got.

template: likely/gap-wording
competency: technical depth
intent: a real question about your page
question: Do you have experience with {asked}?
approach: Yes, if it is the same thing in your case: say where, under the name you used there, then use their word for it.

template: likely/shown-credential
competency: integrity
intent: a real question about your page
question: Your page shows {asked}. When did you last need what it taught you?
approach: One case, what you did because of it, and what would have happened otherwise.

template: likely/shown-skill
competency: technical depth
intent: past behaviour
question: Tell me about the hardest piece of work you did in {asked}. What was your own part?
approach: The difficulty, what you did, what came of it: sixty to ninety seconds. Say "I" for what was yours and "we" for
 what was not.

template: likely/shown-soft
competency: teamwork
intent: past behaviour
question: Give me an example of {asked} from your work.
approach: One time, one place. What was at stake, what you did, how it ended, and what you would do otherwise today.

template: likely/shown-tool
competency: technical depth
intent: past behaviour
question: What is the most demanding thing you have done with {asked}?
approach: Say what it was for, what made it hard, what you did, and what came of it.
