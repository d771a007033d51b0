# Words on a résumé that suggest a story worth asking for; the rules in wording/backstory.lex name these lists.

list: backstory/hard-hours
items: night shift | night shifts | nights | on call | on-call | weekend shifts | early shifts | double shifts | overnight
 | rotating shifts | overtime | out of hours

list: backstory/mentoring
items: mentored | mentoring | mentor | coached | coaching | trained | precepted | precepting | taught | tutored | tutoring
 | look after two apprentices | apprentices | onboarded | supervised students | new starters | new hires | new grads | juniors

list: backstory/own-time
items: taught myself | self taught | self-taught | on my own time | in my own time | evening class | evening classes | evening course | night school
 | after hours | self paced | self-paced | distance learning | online course | part time study | weekend course | side project
 | own initiative | bootcamp | moocs | coursera | udemy | edx

list: backstory/volunteering
items: volunteer | volunteered | volunteering | unpaid | charity | food bank | community | pro bono
