# What to know before a story touches a topic that the law protects. `caution/TOPIC` in general, `caution/TOPIC-us`, `-uk`, `-eu` by
# jurisdiction, each with its source. Facts as of November 2026; they help to decide, they are no legal advice.

template: caution/age
text: Your choice. Years and numbers of age are not needed: say what you did and what came of it.

template: caution/age-eu
text: Age is a protected ground under Directive 2000/78 and the national laws that carry it out.
source: Directive 2000/78/EC; German Federal Anti-Discrimination Agency, press release of 5 December 2018

template: caution/age-uk
text: Age is a protected characteristic; you need not state it.
source: Equality Act 2010, section 5

template: caution/age-us
text: The law protects from age 40 up; employers are advised not to ask unless an age limit set by law applies.
source: EEOC, What shouldn't I ask when hiring; Age Discrimination in Employment Act

template: caution/faith
text: Your choice. Say what you did and what came of it; for whom, and in which faith, can be left out.

template: caution/faith-eu
text: Questions about religion are generally not admissible in hiring.
source: German Federal Anti-Discrimination Agency, press release of 5 December 2018

template: caution/faith-uk
text: Religion or belief is a protected characteristic; you need not state it.
source: Equality Act 2010, section 10

template: caution/faith-us
text: Employers are advised not to ask about religion; you need not tell.
source: EEOC, What shouldn't I ask when hiring

template: caution/family
text: Your choice. The time and what you can do now are enough; children, partner and care can be left out.

template: caution/family-eu
text: A question about pregnancy is barred in Germany without exception; children, wish for children and care of relatives are out of
 bounds, and likewise in the Czech Republic.
source: German Federal Anti-Discrimination Agency, press release of 5 December 2018; hast-ak.com on hiring in the Czech Republic

template: caution/family-uk
text: Pregnancy and maternity, marriage and sex are protected characteristics; you need not mention them.
source: Equality Act 2010, sections 8, 11 and 18

template: caution/family-us
text: Questions about pregnancy, children or marital status are seen as unrelated to the job and as a problem under Title VII; you need
 not answer them.
source: EEOC, Pre-employment inquiries and gender; What shouldn't I ask when hiring

template: caution/health
text: Your choice. You need not speak of health at all; say what you can do now and what you did.

template: caution/health-eu
text: Questions about health and severe disability are generally barred in Germany; data on health has special protection under the GDPR.
source: L&E Global, Hiring practices in Germany; GDPR, article 9

template: caution/health-uk
text: Questions about health before an offer are limited, with exceptions; you may raise it yourself, and you need not.
source: Equality Act 2010, section 60

template: caution/health-us
text: No questions about disability before a conditional offer, and no duty to disclose.
source: EEOC, Job applicants and the ADA (NVTA-2003-4); Northwest ADA Center, pre-offer toolkit

template: caution/orientation
text: Your choice. Say what you organised or achieved; whom you love and who you are can be left out.

template: caution/orientation-eu
text: Sexual orientation is protected under Directive 2000/78 and national law.
source: Directive 2000/78/EC; German Federal Anti-Discrimination Agency, press release of 5 December 2018

template: caution/orientation-uk
text: Sexual orientation and gender reassignment are protected characteristics; you need not mention them.
source: Equality Act 2010, sections 7 and 12

template: caution/orientation-us
text: Sexual orientation and gender identity count as sex under Title VII.
source: EEOC, Pre-employment inquiries and gender

template: caution/origin
text: Your choice. Say what you can do in the job; where you or your family come from, and your first language, can be left out.

template: caution/origin-eu
text: Questions about a native language and about origin are generally not admissible.
source: German Federal Anti-Discrimination Agency, press release of 5 December 2018

template: caution/origin-uk
text: Race, which takes in nationality and origin, is a protected characteristic; you need not speak of it.
source: Equality Act 2010, section 9

template: caution/origin-us
text: Employers are advised not to ask about national origin, race or first language.
source: EEOC, What shouldn't I ask when hiring

template: caution/politics
text: Your choice. Say what you organised or settled; union and party can be left out.

template: caution/politics-eu
text: Questions about union and party membership are barred in the Czech Republic; other countries have rules of their own.
source: hast-ak.com on hiring in the Czech Republic

template: caution/politics-uk
text: The rules differ and have not been checked for this tool; when in doubt, leave it out.
source: not checked

template: caution/politics-us
text: The rules differ by state and have not been checked for this tool; when in doubt, leave it out.
source: not checked
