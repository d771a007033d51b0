# Words of written dates, for résumés and postings. Month names in English, French, Spanish, German, Italian, Portuguese, Dutch.

list: date/duration-unit
items: year | years | yr | yrs | month | months | mo | mos | an | ans | mois | año | años | mes | meses | jahr | jahre | monat | monate | and

list: date/expected
items: due | due to finish | due to complete | finishing | to finish | final exams | final exam | expected | expected graduation | anticipated | anticipated graduation | projected | graduating | graduation expected
 | est | prévu | previsto | voraussichtlich | 预计
why: The date that follows is still to come.

list: date/label
items: date | dates | period | duration | from | time period | date range | years | zeitraum | période | periodo | fecha | when
why: A label before a date on an entry's line says nothing more.

list: date/month-01
items: january | jan | janv | janvier | januar | jänner | enero | ene | gennaio | gen | janeiro | januari

list: date/month-02
items: february | feb | febr | février | fevrier | fév | févr | februar | febrero | febbraio | fevereiro | fev | februari

list: date/month-03
items: march | mar | mrch | mars | märz | maerz | mrz | marzo | março | maart | mrt

list: date/month-04
items: april | apr | avril | avr | abril | abr | aprile

list: date/month-05
items: may | mai | mayo | maggio | mag | maio | mei

list: date/month-06
items: june | jun | juin | juni | junio | giugno | giu | junho

list: date/month-07
items: july | jul | juil | juillet | juli | julio | luglio | lug | julho

list: date/month-08
items: august | aug | août | aout | agosto | ago | augustus

list: date/month-09
items: september | sept | sep | septembre | septiembre | setiembre | settembre | set | setembro

list: date/month-10
items: october | oct | octobre | oktober | okt | octubre | ottobre | ott | outubro | out

list: date/month-11
items: november | nov | novembre | noviembre | novembro

list: date/month-12
items: december | dec | décembre | decembre | déc | dezember | dez | diciembre | dic | dicembre | dezembro

list: date/onwards
items: on | onward | onwards | ff | and later | to date
why: After a date: the stretch is still open.

list: date/part
items: early | mid | late | about | around | approx | circa | ca | end of | beginning of | start of | middle of | anfang | mitte | ende | début | fin | principios de | finales de
why: Before a year or month: says when in it, which is finer than the sums need.

list: date/placeholder
items: year | yyyy | 20xx | 19xx | mm/yyyy | año | année | jahr | ano | month 20xx | month year | start date | end date | start | end
why: A template left unfilled: it stands where a date would, and says none.

list: date/present
items: present | current | currently | now | today | to date | date | till date | till now | until now | up to now | to present | ongoing
 | continuing | to the present | to now | to today | to this day | until today | until present | till today | til now | til date | up to date | up to today | still there | still here | the present | present day | this day | heute | aujourd'hui | présent | à ce jour | actuel | actualidad | la actualidad
 | actual | presente | hoy | oggi | attuale | atual | hoje | heden | 至今 | 现在 | 今 | 目前 | nu | н.в | настоящее время

list: date/quarter-1
items: q1 | 1st quarter | first quarter | quarter 1

list: date/quarter-2
items: q2 | 2nd quarter | second quarter | quarter 2

list: date/quarter-3
items: q3 | 3rd quarter | third quarter | quarter 3

list: date/quarter-4
items: q4 | 4th quarter | fourth quarter | quarter 4
why: A quarter begins a range with its first month and ends one with its last.

list: date/range-word
items: to | until | till | til | thru | through | and | bis | à | au | a | al | hasta | fino a | até | tot | 至 | 到 | jusqu'à
why: Between the two ends of a range of dates.

list: date/season-01
items: winter | hiver | invierno

list: date/season-03
items: spring | printemps | primavera | frühling | frühjahr

list: date/season-04
items: easter

list: date/season-06
items: summer | été | verano | sommer

list: date/season-09
items: fall | autumn | automne | otoño | herbst
why: Seasons count from the first month of theirs.

list: date/season-12
items: christmas | xmas

list: date/since
items: since | from | as of | starting | seit | ab | depuis | desde | dal | dès | sinds | начиная с

list: date/until
items: until | till | to | up to | bis | jusqu'à | hasta | valid until | valid to | valid till | valid through | expires | expiry
 | expiration | exp | renewal | renews | renew by | expires on | expiring | gültig bis
why: Before a lone date: it is the end.
