# Questions for the person to ask in the interview. Each with when, why and what to listen for. `for-gap` ones are asked for a gap
# of that class.

template: question/1-performance
kind: performance
ask: The posting puts "{duty}" among the duties. How will you tell, after six months, that it is going well?
ask-short: After six months, how will you tell that the person in this role is doing well?
when: early
why: It shows what they will really measure, and lets you answer with your own figures.
listen-for: A number, a date or a name. If all you hear is "fitting in", ask for the last time somebody did well.

template: question/2-appeal
kind: appeal
ask: My page shows {strengths}. What on it made you want to talk to me?
ask-short: What on my page made you want to talk to me?
when: early
why: They say aloud what speaks for you, and you learn what to build on.
listen-for: The thing they name first. Come back to it with a story before the end.

template: question/3-concern
kind: concern
ask: Looking at my page beside your posting, is it {concern} that gives you pause, or something else?
ask-short: Looking at my page beside your posting, what gives you pause?
when: late
why: A doubt that is said can be answered; one that is not said decides without you.
listen-for: The real doubt, often the second one. Answer it plainly: what is missing, what is near, how you would close it.

template: question/4-successors
kind: successors
ask: People who did well in this role before: what did they go on to do?
when: late
why: It tells whether the role leads anywhere.
listen-for: Names and next steps. "It is a new role" is an answer too: then ask what they hope it becomes.

template: question/5-struggle
kind: struggle
ask: Has anybody found this role hard, and what made it so?
when: late
why: It tells what the posting leaves out.
listen-for: Whether they speak of the work or blame the person. If the role is new, ask what keeps people with them.

template: question/6-path
kind: path
ask: If I am good at this in a year, what would be the next thing you would trust me with?
when: late
why: It makes them picture you in the role.
listen-for: Something concrete. If there is nothing, you know what you would be choosing.

template: question/7-adjacent
kind: gap
for-gap: adjacent
ask: I have worked with {nearest} rather than {asked}. In your team, what would I need to be able to do with {asked} in the first
 three months?
when: late
why: It names the gap before they do, and turns it into a plan.
listen-for: How much of it is daily work and how much can be learnt.

template: question/8-learnable
kind: gap
for-gap: learnable
ask: The posting names {asked}. Who on the team knows it best, and how did they learn it here?
when: late
why: It shows whether they teach, and how much it really matters.
listen-for: Whether it is needed on the first day.

template: question/9-gate
kind: gate
for-gap: gate
ask: The posting makes {asked} a condition. Is it needed on the first day, or may it follow?
when: early
why: It saves both sides time.
listen-for: A clear yes or no.
