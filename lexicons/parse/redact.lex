# What tells of the person rather than the work. `redact-label/KIND`: labels whose value is taken out. `redact-word/KIND`: words
# that tell it themselves. `redact-neutral/WORD`: gendered words, with the word that stands instead, no longer than any of them.

list: redact-label/address
items: address | home address | postal address | mailing address | permanent address | current address | residence | postcode
 | zip code | place of residence | adresse | anschrift | wohnort | dirección | domicilio | indirizzo | endereço

list: redact-label/age
items: age | alter | âge | edad | età

list: redact-label/birth-date
items: date of birth | birth date | birthdate | birthday | dob | d.o.b. | born | born on | place of birth | birthplace | year of birth
 | geburtsdatum | geburtsort | geboren | geboren am | date de naissance | né le | née le | lieu de naissance | fecha de nacimiento
 | lugar de nacimiento | data di nascita | data de nascimento

list: redact-label/gender
items: gender | sex | pronouns | preferred pronouns | geschlecht | sexe | genre | sexo | sesso

list: redact-label/marital-status
items: marital status | civil status | family status | children | dependents | dependants | spouse | familienstand | kinder
 | situation familiale | état civil | estado civil | stato civile

list: redact-label/nationality
items: nationality | nationalities | citizenship | country of birth | ethnicity | ethnic origin | race
 | staatsangehörigkeit | nationalität | nationalité | nacionalidad | nazionalità | nacionalidade

list: redact-label/photo
items: photo | photograph | picture | foto | lichtbild

list: redact-label/religion
items: religion | faith | denomination | caste | konfession

list: redact-neutral/actor
items: actress

list: redact-neutral/actors
items: actresses

list: redact-neutral/alum
items: alumna | alumnus

list: redact-neutral/bar
items: barman | barmaid | barwoman

list: redact-neutral/business
items: businessman | businesswoman

list: redact-neutral/camera
items: cameraman | camerawoman

list: redact-neutral/chair
items: chairman | chairwoman | chairlady

list: redact-neutral/crafts
items: craftsman | craftswoman

list: redact-neutral/crew
items: crewman | crewwoman

list: redact-neutral/fire
items: fireman | firewoman

list: redact-neutral/head
items: headmaster | headmistress

list: redact-neutral/host
items: hostess

list: redact-neutral/lead
items: foreman | forewoman

list: redact-neutral/manager
items: manageress

list: redact-neutral/parental
items: maternity | paternity

list: redact-neutral/police
items: policeman | policewoman

list: redact-neutral/sales
items: salesman | saleswoman | saleslady | salesgirl

list: redact-neutral/spokes
items: spokesman | spokeswoman

list: redact-neutral/staff
items: steward | stewardess

list: redact-neutral/waiter
items: waitress

list: redact-neutral/waiters
items: waitresses

list: redact-word/gender
items: woman | women | man | female | male | lady | ladies | gentleman | girl | girls | boy | boys

list: redact-word/marital-status
items: married | divorced | widowed | wife | husband | spouse | mother | father | mum | mom | dad
 | stay at home mother | stay at home father | stay at home mom | stay at home dad | grandmother | grandfather

list: redact-word/pronoun
items: he | him | his | himself | she | her | hers | herself | they/them | they/them/theirs

list: redact/after-age
items: years old | year old | years of age | yrs old | years young

list: redact/after-nationality
items: citizen | citizenship | national | passport | passport holder

list: redact/before-age
items: aged | age

list: redact/honorific
items: mr | mrs | ms | miss | mx | sir | madam | madame | mme | herr | frau | sr | sra | señor | señora

list: redact/name-and-word
items: will | mark | grace | may | april | june | august | rose | chase | hunter | summer | hope | faith | joy | bill | frank | rich
 | art | dean | page | young | long | short | cook | baker | miller | carpenter | mason | taylor | fisher | price | law | day | west
 | north | south | east | king | bishop | church | stone | wood | field | brook | drew | grant | miles | pat | rob | sue | guy | major
 | the | and | for | new | best | park | hall | bank | school | college | university
why: A name's part that is also a common word is taken out with the whole name only.
