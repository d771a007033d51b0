# The headings and the connecting words of the interview pack.

template: prep/after-heading
text: After the interview
note: write your own words into the blanks before you send anything

template: prep/backstory-heading
text: What your résumé cannot show
note: questions to yourself; use what is true and yours to tell

template: prep/call-heading
text: If they give you fifteen minutes

template: prep/caution-word
text: Caution

template: prep/fifteen-minutes
text: If there are only fifteen minutes, ask numbers {numbers}.

template: prep/first-message-heading
text: A first message to somebody inside

template: prep/foot
text: As of {day}, rules {rules}, words {words}. The same files give the same pack. The JSON form has every span.

template: prep/intro
text: [Square brackets] are for you to fill with what is true. Everything else comes from your résumé and
 the posting. Nothing is claimed for you; leave out what does not fit.

template: prep/likely-heading
text: Questions to expect

template: prep/likely-note
text: About the past: {past} A case: {case}

template: prep/likewise
text: {question} (Likewise: {names})

template: prep/listen-word
text: Listen for

template: prep/offer-word
text: When

template: prep/offers
text: What you could offer: {first}; {second}; or {third}. Only what you can give and they can use.

template: prep/plan-heading
text: Your first ninety days
note: bring it as a draft, and say: "please correct me"

template: prep/questions-heading
text: Questions to ask them
note: two or three of these, not all

template: prep/road-heading
text: A shorter road

template: prep/say-so-word
text: If it is so, say

template: prep/send
text: Send {when}. Subject: {subject}

template: prep/send-to
text: To {to}. Send {when}. Subject: {subject}

template: prep/start-word
text: Start from

template: prep/stories-heading
text: Stories to have ready
note: the fewest that cover the most

template: prep/stories-note
text: Sixty to ninety seconds each: what made it hard, what you did yourself, what came of it.

template: prep/story-covers
text: Covers

template: prep/stumped-heading
text: When you are stumped
note: if the résumé leaves out what you can do, say what you can do; if it is truly missing, two honest ways out

template: prep/tell-word
text: Tell it

template: prep/title
text: Interview pack: {who} / {title}

template: prep/title-bare
text: Interview pack: {who}

template: prep/title-company
text: Interview pack: {who} / {title}, {company}

template: prep/together-word
text: Or together

template: prep/true-words-heading
text: What to say, if it is true

template: prep/uncovered
text: No line of your résumé tells of {names}. If you have done it, find one true time; if not, say so, as below.

template: prep/want-word
text: They want to know

template: prep/word-action
text: Action

template: prep/word-challenge
text: Challenge

template: prep/word-result
text: Result

template: prep/wording-word
text: In your words
