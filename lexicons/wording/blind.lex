# The sentences of blind reports.

template: blind/candidate
text: Candidate

template: blind/residual
text: What was taken out is what is written out. Employers, schools, places, languages, memberships, early years and turns of phrase
 may still hint at age, gender, origin, family or faith.
