# Why a hard condition is judged as it is.

template: gate/answer-in-application
text: A résumé cannot settle this; answer it in the application form.

template: gate/credential-found
text: The page names it, and nothing says that it has run out.

template: gate/credential-not-found
text: The page does not name it.

template: gate/degree-below
text: The studies that the page names are of a lower level.

template: gate/degree-found
text: The page shows a degree of this level.

template: gate/degree-not-found
text: The page shows no degree of this level.

template: gate/degree-other-field
text: The level is there; whether the subject will do, only the employer can say.

template: gate/denied
text: The page itself says that it is not so.

template: gate/experience-found
text: The page shows it in a dated job.

template: gate/experience-not-found
text: The page does not show it.

template: gate/expired
text: The page names it, and says that it has run out.

template: gate/in-progress
text: The page says that it is not finished yet.

template: gate/language-found
text: The page names the language.

template: gate/language-not-found
text: The page does not name the language.

template: gate/months-enough
text: The dated jobs that show it add up to enough.

template: gate/months-short
text: The dated jobs that show it add up to less than is asked.

template: gate/months-unclear
text: There are enough years of work, but the page does not say that they were years of this.

template: gate/not-recent
text: The page shows it, but not in the last three years; whether that is recent enough, only the employer can say.

template: gate/seldom-stated
text: The page does not name it, and many who have it do not write it down.

template: gate/stated
text: The page states it.
