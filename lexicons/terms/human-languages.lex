# Human languages, spoken, written and signed; the level (B2, fluent) is read elsewhere.

term: afar-language
name: Afar
kind: language
also: Afar language | Afaraf
ambiguous: Afar
case: Afar
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: somali-language
hit: Good written and spoken Afar
miss: Two months in the Afar subsidiary

term: afrikaans-language
name: Afrikaans
kind: language
near: dutch-language
hit: Afrikaans is an advantage

term: albanian-language
name: Albanian
kind: language
also: Shqip | Albanian language
ambiguous: Albanian
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
hit: Languages: English (C1), Albanian (B2)
miss: Two months in the Albanian subsidiary

term: american-sign-language
name: American Sign Language
kind: language
also: ASL | fluent in ASL
case: ASL
near: british-sign-language
hit: Good written and spoken American Sign Language

term: amharic-language
name: Amharic
kind: language
also: Amharic language | Amharigna
near: tigrinya-language
hit: Amharic is an advantage

term: arabic-language
name: Arabic
kind: language
also: Modern Standard Arabic | Arabic speaker | Arabic language | Egyptian Arabic | Levantine Arabic | Gulf Arabic
 | Moroccan Arabic | Darija | Arabic speaking
never: gum arabic | arabic numerals
hit: Good written and spoken Arabic

term: armenian-language
name: Armenian
kind: language
also: Armenian language
ambiguous: Armenian
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
hit: Languages: English (C1), Armenian (B2)
miss: A Armenian company opened next door

term: assamese-language
name: Assamese
kind: language
also: Assamese language
near: bengali-language
hit: Good written and spoken Assamese

term: assyrian-language
name: Assyrian
kind: language
also: Assyrian Neo-Aramaic | Aramaic | Chaldean language | Assyrian language
ambiguous: Assyrian
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: arabic-language
hit: Native Assyrian speaker
miss: A Assyrian company opened next door

term: auslan-language
name: Auslan
kind: language
also: Australian Sign Language
near: british-sign-language
hit: Languages: Auslan (B2)

term: azerbaijani-language
name: Azerbaijani
kind: language
also: Azeri | Azerbaijani language
ambiguous: Azerbaijani
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: turkish-language
hit: Azerbaijani is an advantage
miss: A Azerbaijani company opened next door

term: bambara-language
name: Bambara
kind: language
also: Bamanankan | Dioula
near: wolof-language
hit: Speaks Bambara with clients every day

term: basque-language
name: Basque
kind: language
also: Euskara | Basque language
ambiguous: Basque
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
hit: Languages: English (C1), Basque (B2)
miss: Our Basque customers pay by invoice

term: belarusian-language
name: Belarusian
kind: language
also: Belarussian | Belarusian language
ambiguous: Belarusian
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: russian-language
hit: Belarusian is an advantage
miss: Imports of Belarusian goods rose

term: bemba-language
name: Bemba
kind: language
also: Bemba language | Chibemba
ambiguous: Bemba
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: chichewa-language
hit: Languages: English (C1), Bemba (B2)
miss: Our Bemba customers pay by invoice

term: bengali-language
name: Bengali
kind: language
also: Bangla | Bengali language | Sylheti
near: assamese-language
hit: Languages: Bengali (B2)

term: berber-language
name: Berber
kind: language
also: Tamazight | Amazigh | Kabyle
near: arabic-language
hit: Good written and spoken Berber

term: bosnian-language
name: Bosnian
kind: language
also: Bosnian language
ambiguous: Bosnian
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: croatian-language | serbian-language
hit: Native Bosnian speaker
miss: Two months in the Bosnian subsidiary

term: breton-language
name: Breton
kind: language
also: Brezhoneg | Breton language
ambiguous: Breton
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: welsh-language
hit: Fluent in Breton and English
miss: A Breton company opened next door

term: british-sign-language
name: British Sign Language
kind: language
also: BSL | BSL Level 2 | BSL Level 3 | fluent in BSL
ambiguous: BSL
case: BSL
needs: sign | signed | signing | deaf | interpreter | interpreting | language | languages | Makaton | signer | hearing
 | speech | fluent | learners | learning | basic | BSL 1 | BSL 2 | stage
near: american-sign-language
hit: Languages: British Sign Language (B2)
hit: Signed BSL with deaf learners
miss: Grew virus stocks in a BSL-2 lab

term: bulgarian-language
name: Bulgarian
kind: language
also: Bulgarian language | Bulgarian speaker
ambiguous: Bulgarian
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: macedonian-language
hit: Good written and spoken Bulgarian
miss: A Bulgarian company opened next door

term: burmese-language
name: Burmese
kind: language
also: Myanmar language | Burmese language
ambiguous: Burmese
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
hit: Bilingual in Burmese and English
miss: Two months in the Burmese subsidiary

term: cantonese-language
name: Cantonese
kind: language
also: Cantonese Chinese | Cantonese speaker
near: mandarin-language
hit: Cantonese is an advantage

term: cape-verdean-creole-language
name: Cape Verdean Creole
kind: language
also: Kriolu | Cape Verdean Portuguese Creole
near: portuguese-language
hit: Good written and spoken Cape Verdean Creole

term: catalan-language
name: Catalan
kind: language
also: Català | Catalan language | Valencian
ambiguous: Catalan
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: spanish-language
hit: You speak Catalan at C1 level
miss: Imports of Catalan goods rose

term: cebuano-language
name: Cebuano
kind: language
also: Bisaya | Visayan
near: tagalog-language
hit: Speaks Cebuano with clients every day

term: chamorro-language
name: Chamorro
kind: language
also: Chamorro language
ambiguous: Chamorro
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: tagalog-language
hit: Bilingual in Chamorro and English
miss: A Chamorro company opened next door

term: cherokee-language
name: Cherokee
kind: language
also: Cherokee language | Tsalagi
ambiguous: Cherokee
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
never: cherokee county
hit: You speak Cherokee at C1 level
miss: Two months in the Cherokee subsidiary

term: chichewa-language
name: Chichewa
kind: language
also: Nyanja | Chewa
near: shona-language
hit: Languages: Chichewa (B2)

term: chin-language
name: Chin
kind: language
also: Chin language | Hakha Chin
ambiguous: Chin
case: Chin
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: burmese-language
hit: You speak Chin at C1 level
miss: Rest the Chin on the bar

term: chinese-language
name: Chinese
kind: language
also: Chinese language | Chinese speaker | Chinese speaking | Simplified Chinese | Traditional Chinese
 | fluent Chinese | spoken Chinese
ambiguous: Chinese
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
never: chinese cuisine | chinese food | chinese medicine | chinese market
near: mandarin-language | cantonese-language
hit: Native Chinese speaker
miss: Imports of Chinese goods rose

term: cree-language
name: Cree
kind: language
also: Cree language | Nehiyawewin
ambiguous: Cree
case: Cree
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: inuktitut-language
hit: Fluent in Cree and English
miss: A Cree company opened next door

term: croatian-language
name: Croatian
kind: language
also: Hrvatski | Croatian language | Serbo-Croatian
ambiguous: Croatian
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: serbian-language | bosnian-language
hit: Good written and spoken Croatian
miss: A Croatian company opened next door

term: czech-language
name: Czech
kind: language
also: Čeština | Czech language | Czech speaker
ambiguous: Czech
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: slovak-language | polish-language
hit: Fluent in Czech and English
miss: A Czech company opened next door

term: danish-language
name: Danish
kind: language
also: Dansk | Danish language | Danish speaker
ambiguous: Danish
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
never: danish pastry | danish company | danish market
near: norwegian-language | swedish-language
hit: You speak Danish at C1 level
miss: Imports of Danish goods rose

term: dari-language
name: Dari
kind: language
also: Dari language
near: farsi-language | pashto-language
hit: Fluent in Dari

term: dutch-language
name: Dutch
kind: language
also: Nederlands | Dutch language | Dutch speaker | Dutch speaking | Flemish
ambiguous: Dutch
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
never: dutch oven | going dutch | dutch door
near: german-language | afrikaans-language
hit: Native Dutch speaker
miss: Imports of Dutch goods rose

term: dzongkha-language
name: Dzongkha
kind: language
near: tibetan-language
hit: Good written and spoken Dzongkha

term: english-language
name: English
kind: language
also: British English | American English | business English language | English language | spoken English
 | fluent English | English fluency | English proficiency | English speaker | fluent in English | native English
 | English skills | working English | ESL proficiency
near: scots-language
hit: English is an advantage

term: esperanto-language
name: Esperanto
kind: language
hit: Fluent in Esperanto

term: estonian-language
name: Estonian
kind: language
also: Estonian language
ambiguous: Estonian
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: finnish-language
hit: Fluent in Estonian and English
miss: Imports of Estonian goods rose

term: ewe-language
name: Ewe
kind: language
also: Ewe language | Éwé
ambiguous: Ewe
case: Ewe
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: twi-language
hit: You speak Ewe at C1 level
miss: Two months in the Ewe subsidiary

term: faroese-language
name: Faroese
kind: language
also: Faroese language
ambiguous: Faroese
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: icelandic-language
hit: Good written and spoken Faroese
miss: A Faroese company opened next door

term: farsi-language
name: Farsi
kind: language
also: Persian language | Farsi language
near: dari-language | tajik-language
hit: Fluent in Farsi

term: fijian-language
name: Fijian
kind: language
also: Fijian language
ambiguous: Fijian
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: samoan-language
hit: Fijian is an advantage
miss: A Fijian company opened next door

term: finnish-language
name: Finnish
kind: language
also: Suomi | Finnish language | Finnish speaker
ambiguous: Finnish
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: estonian-language
hit: You speak Finnish at C1 level
miss: Two months in the Finnish subsidiary

term: french-language
name: French
kind: language
also: Français | French language | French speaker | French speaking | Canadian French | Quebec French
ambiguous: French
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
never: french fries | french doors | french cuisine | french press | french polishing | french drain | french bulldog
 | french polynesia | french market
near: spanish-language | italian-language
hit: French is an advantage
miss: Two months in the French subsidiary

term: frisian-language
name: Frisian
kind: language
also: Frysk | Frisian language
ambiguous: Frisian
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: dutch-language
hit: Languages: English (C1), Frisian (B2)
miss: Our Frisian customers pay by invoice

term: fulani-language
name: Fulani
kind: language
also: Fula | Pulaar | Fulfulde | Fulani language
ambiguous: Fulani
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: hausa-language
hit: Fulani is an advantage
miss: Imports of Fulani goods rose

term: galician-language
name: Galician
kind: language
also: Galego | Galician language
ambiguous: Galician
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: portuguese-language
hit: You speak Galician at C1 level
miss: Two months in the Galician subsidiary

term: georgian-language
name: Georgian
kind: language
also: Georgian language | Kartuli
ambiguous: Georgian
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
never: georgian house | georgian building | georgian architecture
hit: Native Georgian speaker
miss: Two months in the Georgian subsidiary

term: german-language
name: German
kind: language
also: Deutsch | German language | German speaker | German speaking
ambiguous: German
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
never: german shepherd | german market | german engineering | german company
near: dutch-language | swiss-german-language
hit: Languages: English (C1), German (B2)
miss: A German company opened next door

term: greek-language
name: Greek
kind: language
also: Modern Greek | Greek language | Greek speaker | Ancient Greek
ambiguous: Greek
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
never: greek life | greek letters | greek salad | greek yoghurt | greek yogurt
hit: Fluent in Greek and English
miss: Imports of Greek goods rose

term: guarani-language
name: Guarani
kind: language
also: Guaraní language | Guarani language
ambiguous: Guarani
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: spanish-language
hit: Guarani is an advantage
miss: Our Guarani customers pay by invoice

term: gujarati-language
name: Gujarati
kind: language
also: Gujrati | Gujarati language
near: hindi-language
hit: Fluent in Gujarati

term: haitian-creole-language
name: Haitian Creole
kind: language
also: Kreyòl | Kreyol
near: french-language
hit: Speaks Haitian Creole with clients every day

term: hakka-language
name: Hakka
kind: language
also: Hakka Chinese
near: mandarin-language
hit: Fluent in Hakka

term: hausa-language
name: Hausa
kind: language
also: Hausa language
near: fulani-language
hit: Languages: Hausa (B2)

term: hawaiian-language
name: Hawaiian
kind: language
also: Hawaiian language
ambiguous: Hawaiian
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
never: hawaiian airlines | hawaiian shirt | hawaiian islands
near: samoan-language
hit: Languages: English (C1), Hawaiian (B2)
miss: Imports of Hawaiian goods rose

term: hebrew-language
name: Hebrew
kind: language
also: Ivrit | Hebrew language | Biblical Hebrew
never: hebrew university
hit: Speaks Hebrew with clients every day

term: hindi-language
name: Hindi
kind: language
also: Hindi language | Hindi speaker
near: urdu-language | punjabi-language
hit: Good written and spoken Hindi

term: hmong-language
name: Hmong
kind: language
also: Hmong language
ambiguous: Hmong
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
hit: Languages: English (C1), Hmong (B2)
miss: A Hmong company opened next door

term: hokkien-language
name: Hokkien
kind: language
also: Min Nan | Taiwanese Hokkien
near: mandarin-language
hit: Hokkien is an advantage

term: hungarian-language
name: Hungarian
kind: language
also: Magyar | Hungarian language | Hungarian speaker
ambiguous: Hungarian
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
hit: Hungarian is an advantage
miss: A Hungarian company opened next door

term: icelandic-language
name: Icelandic
kind: language
also: Icelandic language
ambiguous: Icelandic
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: danish-language
hit: Native Icelandic speaker
miss: Our Icelandic customers pay by invoice

term: igbo-language
name: Igbo
kind: language
also: Ibo | Igbo language
near: yoruba-language
hit: Languages: Igbo (B2)

term: ilocano-language
name: Ilocano
kind: language
also: Ilokano
near: tagalog-language
hit: Languages: Ilocano (B2)

term: indonesian-language
name: Indonesian
kind: language
also: Bahasa Indonesia | Bahasa | Indonesian language
ambiguous: Indonesian
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: malay-language
hit: Bilingual in Indonesian and English
miss: Two months in the Indonesian subsidiary

term: international-sign-language
name: International Sign
kind: language
also: LSF | Langue des signes française
case: LSF
near: american-sign-language
hit: Good written and spoken International Sign

term: inuktitut-language
name: Inuktitut
kind: language
also: Inuktitut language
hit: Good written and spoken Inuktitut

term: irish-language
name: Irish
kind: language
also: Gaeilge | Irish language | Irish Gaelic
ambiguous: Irish
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
never: irish government | irish sea | irish pub
near: scottish-gaelic-language | welsh-language
hit: You speak Irish at C1 level
miss: Two months in the Irish subsidiary

term: irish-sign-language
name: Irish Sign Language
kind: language
near: british-sign-language
hit: Speaks Irish Sign Language with clients every day

term: italian-language
name: Italian
kind: language
also: Italiano | Italian language | Italian speaker | Italian speaking
ambiguous: Italian
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
never: italian cuisine | italian restaurant | italian food
near: spanish-language | french-language
hit: Bilingual in Italian and English
miss: Our Italian customers pay by invoice

term: jamaican-patois-language
name: Jamaican Patois
kind: language
also: Patois
near: english-language
hit: Fluent in Jamaican Patois

term: japanese-language
name: Japanese
kind: language
also: Nihongo | Japanese language | Japanese speaker | Japanese speaking | JLPT
ambiguous: Japanese
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
never: japanese cuisine | japanese knotweed | japanese market | japanese food
hit: Japanese is an advantage
miss: A Japanese company opened next door

term: javanese-language
name: Javanese
kind: language
also: Javanese language
ambiguous: Javanese
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: indonesian-language
hit: Native Javanese speaker
miss: A Javanese company opened next door

term: kannada-language
name: Kannada
kind: language
also: Kannada language
near: telugu-language
hit: Kannada is an advantage

term: karen-language
name: Karen
kind: language
also: Karen language | S'gaw Karen
ambiguous: Karen
case: Karen
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: burmese-language
hit: Native Karen speaker
miss: Report to Karen in accounts

term: kashmiri-language
name: Kashmiri
kind: language
also: Kashmiri language
ambiguous: Kashmiri
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: urdu-language
hit: Fluent in Kashmiri and English
miss: Imports of Kashmiri goods rose

term: kazakh-language
name: Kazakh
kind: language
also: Kazakh language
ambiguous: Kazakh
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: kyrgyz-language
hit: Fluent in Kazakh and English
miss: A Kazakh company opened next door

term: khmer-language
name: Khmer
kind: language
also: Cambodian language | Khmer language
hit: Languages: Khmer (B2)

term: kikuyu-language
name: Kikuyu
kind: language
also: Gikuyu | Kikuyu language
ambiguous: Kikuyu
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: swahili-language
hit: Good written and spoken Kikuyu
miss: Two months in the Kikuyu subsidiary

term: kinyarwanda-language
name: Kinyarwanda
kind: language
also: Rwanda language | Kirundi
near: swahili-language
hit: Fluent in Kinyarwanda

term: konkani-language
name: Konkani
kind: language
near: marathi-language
hit: Konkani is an advantage

term: korean-language
name: Korean
kind: language
also: Korean language | Korean speaker | Hangul
ambiguous: Korean
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
never: korean war | korean food | korean market
hit: Korean is an advantage
miss: Imports of Korean goods rose

term: krio-language
name: Krio
kind: language
also: Sierra Leone Krio | Nigerian Pidgin | Pidgin English
near: english-language
hit: Good written and spoken Krio

term: kurdish-language
name: Kurdish
kind: language
also: Kurmanji | Sorani | Kurdish language
ambiguous: Kurdish
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
hit: You speak Kurdish at C1 level
miss: A Kurdish company opened next door

term: kyrgyz-language
name: Kyrgyz
kind: language
also: Kyrgyz language
ambiguous: Kyrgyz
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: kazakh-language
hit: Kyrgyz is an advantage
miss: Imports of Kyrgyz goods rose

term: lao-language
name: Lao
kind: language
also: Laotian | Lao language
near: thai-language
hit: Good written and spoken Lao

term: latin-language
name: Latin
kind: language
also: Latin language | classical Latin | knowledge of Latin
ambiguous: Latin
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
never: latin america | latin american | latin dance | latin music | latin square
hit: Fluent in Latin and English
miss: A Latin company opened next door

term: latvian-language
name: Latvian
kind: language
also: Latvian language
ambiguous: Latvian
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: lithuanian-language
hit: Languages: English (C1), Latvian (B2)
miss: Imports of Latvian goods rose

term: lingala-language
name: Lingala
kind: language
also: Lingala language
near: swahili-language
hit: Fluent in Lingala

term: lithuanian-language
name: Lithuanian
kind: language
also: Lithuanian language | Lithuanian speaker
ambiguous: Lithuanian
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: latvian-language
hit: Fluent in Lithuanian and English
miss: Imports of Lithuanian goods rose

term: luganda-language
name: Luganda
kind: language
also: Ganda language
near: swahili-language
hit: Speaks Luganda with clients every day

term: luo-language
name: Luo
kind: language
also: Dholuo | Luo language
ambiguous: Luo
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: swahili-language
hit: Languages: English (C1), Luo (B2)
miss: Imports of Luo goods rose

term: luxembourgish-language
name: Luxembourgish
kind: language
also: Lëtzebuergesch | Luxembourgish language
near: german-language
hit: Fluent in Luxembourgish

term: maasai-language
name: Maasai
kind: language
also: Maa language | Maasai language
ambiguous: Maasai
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: swahili-language
hit: Native Maasai speaker
miss: Imports of Maasai goods rose

term: macedonian-language
name: Macedonian
kind: language
also: Macedonian language
ambiguous: Macedonian
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: bulgarian-language
hit: Fluent in Macedonian and English
miss: Our Macedonian customers pay by invoice

term: makaton-language
name: Makaton
kind: language
also: Makaton signing
near: british-sign-language
hit: Good written and spoken Makaton

term: malagasy-language
name: Malagasy
kind: language
also: Malagasy language
ambiguous: Malagasy
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
hit: Native Malagasy speaker
miss: Two months in the Malagasy subsidiary

term: malay-language
name: Malay
kind: language
also: Bahasa Malaysia | Bahasa Melayu | Malay language
ambiguous: Malay
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: indonesian-language
hit: Native Malay speaker
miss: Imports of Malay goods rose

term: malayalam-language
name: Malayalam
kind: language
also: Malayalam language
near: tamil-language
hit: Speaks Malayalam with clients every day

term: maltese-language
name: Maltese
kind: language
also: Maltese language
ambiguous: Maltese
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
never: maltese cross
near: arabic-language
hit: You speak Maltese at C1 level
miss: Our Maltese customers pay by invoice

term: mandarin-language
name: Mandarin
kind: language
also: Mandarin Chinese | Putonghua | Mandarin speaker | Mandarin speaking
never: mandarin oriental | mandarin orange
near: cantonese-language | chinese-language
hit: Speaks Mandarin with clients every day

term: mandinka-language
name: Mandinka
kind: language
also: Mandingo language
near: bambara-language
hit: Languages: Mandinka (B2)

term: maori-language
name: Maori
kind: language
also: Te reo | Te reo Māori | Māori language | Maori language
ambiguous: Maori
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: samoan-language
hit: Bilingual in Maori and English
miss: A Maori company opened next door

term: marathi-language
name: Marathi
kind: language
also: Marathi language
near: hindi-language
hit: Marathi is an advantage

term: marshallese-language
name: Marshallese
kind: language
also: Marshallese language
ambiguous: Marshallese
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: chamorro-language
hit: Languages: English (C1), Marshallese (B2)
miss: Two months in the Marshallese subsidiary

term: moldovan-language
name: Moldovan
kind: language
also: Moldovan language
ambiguous: Moldovan
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: romanian-language
hit: Good written and spoken Moldovan
miss: A Moldovan company opened next door

term: mongolian-language
name: Mongolian
kind: language
also: Mongolian language
ambiguous: Mongolian
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
hit: Native Mongolian speaker
miss: A Mongolian company opened next door

term: montenegrin-language
name: Montenegrin
kind: language
also: Montenegrin language
ambiguous: Montenegrin
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: serbian-language
hit: Languages: English (C1), Montenegrin (B2)
miss: A Montenegrin company opened next door

term: navajo-language
name: Navajo
kind: language
also: Diné Bizaad | Navajo language
ambiguous: Navajo
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
hit: Languages: English (C1), Navajo (B2)
miss: A Navajo company opened next door

term: ndebele-language
name: Ndebele
kind: language
also: isiNdebele | Ndebele language
ambiguous: Ndebele
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: zulu-language
hit: Languages: English (C1), Ndebele (B2)
miss: Imports of Ndebele goods rose

term: nepali-language
name: Nepali
kind: language
also: Nepalese language | Nepali language | Nepali speaker
ambiguous: Nepali
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: hindi-language
hit: Nepali is an advantage
miss: Imports of Nepali goods rose

term: norwegian-language
name: Norwegian
kind: language
also: Norsk | Bokmål | Norwegian language | Norwegian speaker
ambiguous: Norwegian
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: danish-language | swedish-language
hit: Good written and spoken Norwegian
miss: Two months in the Norwegian subsidiary

term: odia-language
name: Odia
kind: language
also: Oriya | Odia language
near: bengali-language
hit: Speaks Odia with clients every day

term: oromo-language
name: Oromo
kind: language
also: Afaan Oromo | Afan Oromo | Oromiffa | Oromo language
ambiguous: Oromo
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: amharic-language
hit: Languages: English (C1), Oromo (B2)
miss: Two months in the Oromo subsidiary

term: pashto-language
name: Pashto
kind: language
also: Pushto | Pashtu
near: dari-language
hit: Fluent in Pashto

term: polish-language
name: Polish
kind: language
also: Polski | Polish language | Polish speaker | Polish speaking | native Polish | fluent Polish
ambiguous: Polish
case: Polish
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
never: nail polish | polish and | polish up | to polish | final polish | shoe polish
near: czech-language | slovak-language
hit: Polish is an advantage
miss: Polish the brass on Fridays
miss: The Polish subsidiary closed in May

term: portuguese-language
name: Portuguese
kind: language
also: Português | Brazilian Portuguese | European Portuguese | Portuguese language | Portuguese speaker
ambiguous: Portuguese
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: spanish-language | galician-language
hit: Native Portuguese speaker
miss: Our Portuguese customers pay by invoice

term: punjabi-language
name: Punjabi
kind: language
also: Panjabi | Punjabi language
near: hindi-language | urdu-language
hit: Speaks Punjabi with clients every day

term: quechua-language
name: Quechua
kind: language
also: Runasimi
near: spanish-language
hit: Speaks Quechua with clients every day

term: rohingya-language
name: Rohingya
kind: language
also: Rohingya language
ambiguous: Rohingya
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: bengali-language
hit: You speak Rohingya at C1 level
miss: Imports of Rohingya goods rose

term: romani-language
name: Romani
kind: language
also: Romany language | Romani language
ambiguous: Romani
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
hit: You speak Romani at C1 level
miss: Our Romani customers pay by invoice

term: romanian-language
name: Romanian
kind: language
also: Română | Romanian language | Romanian speaker
ambiguous: Romanian
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: moldovan-language
hit: Fluent in Romanian and English
miss: Two months in the Romanian subsidiary

term: russian-language
name: Russian
kind: language
also: Русский | Russian language | Russian speaker | Russian speaking
ambiguous: Russian
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: ukrainian-language | belarusian-language
hit: Bilingual in Russian and English
miss: Two months in the Russian subsidiary

term: samoan-language
name: Samoan
kind: language
also: Samoan language
ambiguous: Samoan
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: maori-language
hit: Bilingual in Samoan and English
miss: Our Samoan customers pay by invoice

term: sanskrit-language
name: Sanskrit
kind: language
also: Sanskrit language
near: hindi-language
hit: Languages: Sanskrit (B2)

term: scots-language
name: Scots
kind: language
also: Scots language
ambiguous: Scots
case: Scots
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: english-language
hit: Bilingual in Scots and English
miss: Imports of Scots goods rose

term: scottish-gaelic-language
name: Scottish Gaelic
kind: language
also: Gàidhlig | Scots Gaelic
near: irish-language
hit: Scottish Gaelic is an advantage

term: serbian-language
name: Serbian
kind: language
also: Srpski | Serbian language
ambiguous: Serbian
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: croatian-language | bosnian-language
hit: Good written and spoken Serbian
miss: Our Serbian customers pay by invoice

term: shanghainese-language
name: Shanghainese
kind: language
near: mandarin-language
hit: Good written and spoken Shanghainese

term: shona-language
name: Shona
kind: language
also: Shona language | chiShona
near: ndebele-language
hit: Languages: Shona (B2)

term: sidama-language
name: Sidama
kind: language
also: Sidaamu Afoo | Sidama language
ambiguous: Sidama
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: oromo-language
hit: Native Sidama speaker
miss: Imports of Sidama goods rose

term: sindhi-language
name: Sindhi
kind: language
near: urdu-language
hit: Good written and spoken Sindhi

term: sinhala-language
name: Sinhala
kind: language
also: Sinhalese | Sinhala language
near: tamil-language
hit: Sinhala is an advantage

term: slovak-language
name: Slovak
kind: language
also: Slovenčina | Slovak language | Slovak speaker
ambiguous: Slovak
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: czech-language
hit: You speak Slovak at C1 level
miss: A Slovak company opened next door

term: slovenian-language
name: Slovenian
kind: language
also: Slovene | Slovenian language
ambiguous: Slovenian
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: croatian-language
hit: Slovenian is an advantage
miss: A Slovenian company opened next door

term: somali-language
name: Somali
kind: language
also: Somali language | Af-Soomaali | Somali speaker
ambiguous: Somali
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: afar-language
hit: You speak Somali at C1 level
miss: A Somali company opened next door

term: sotho-language
name: Sotho
kind: language
also: Sesotho | Sotho language | Northern Sotho | Sepedi
near: tswana-language
hit: Sotho is an advantage

term: spanish-language
name: Spanish
kind: language
also: Español | Castilian | Castilian Spanish | Spanish language | Spanish speaker | Spanish speaking
 | bilingual Spanish | bilingual in Spanish | English/Spanish | bilingual English/Spanish | Latin American Spanish
ambiguous: Spanish
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
never: spanish cuisine | spanish market
near: portuguese-language | catalan-language | italian-language
hit: Fluent in Spanish and English
miss: Our Spanish customers pay by invoice

term: swahili-language
name: Swahili
kind: language
also: Kiswahili | Swahili language
hit: Fluent in Swahili

term: swedish-language
name: Swedish
kind: language
also: Svenska | Swedish language | Swedish speaker
ambiguous: Swedish
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
never: swedish massage
near: danish-language | norwegian-language
hit: Languages: English (C1), Swedish (B2)
miss: A Swedish company opened next door

term: swiss-german-language
name: Swiss German
kind: language
also: Schwyzerdütsch
near: german-language
hit: Swiss German is an advantage

term: tagalog-language
name: Tagalog
kind: language
also: Filipino language | Pilipino | Tagalog language
near: cebuano-language
hit: Good written and spoken Tagalog

term: tajik-language
name: Tajik
kind: language
also: Tajik language
ambiguous: Tajik
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: farsi-language
hit: Languages: English (C1), Tajik (B2)
miss: Imports of Tajik goods rose

term: tamil-language
name: Tamil
kind: language
also: Tamil language | Tamil speaker
never: tamil nadu
near: malayalam-language | telugu-language
hit: Languages: Tamil (B2)

term: tatar-language
name: Tatar
kind: language
also: Tatar language
ambiguous: Tatar
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: russian-language
hit: You speak Tatar at C1 level
miss: A Tatar company opened next door

term: telugu-language
name: Telugu
kind: language
also: Telugu language
near: tamil-language | kannada-language
hit: Telugu is an advantage

term: thai-language
name: Thai
kind: language
also: Thai language | Thai speaker
ambiguous: Thai
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
never: thai food | thai cuisine | thai massage | thai restaurant | thai curry
near: lao-language
hit: Languages: English (C1), Thai (B2)
miss: Two months in the Thai subsidiary

term: tibetan-language
name: Tibetan
kind: language
also: Tibetan language
ambiguous: Tibetan
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: dzongkha-language
hit: Bilingual in Tibetan and English
miss: Imports of Tibetan goods rose

term: tigrinya-language
name: Tigrinya
kind: language
also: Tigrigna | Tigrinya language
near: amharic-language
hit: Good written and spoken Tigrinya

term: tok-pisin-language
name: Tok Pisin
kind: language
also: Melanesian Pidgin
near: english-language
hit: Languages: Tok Pisin (B2)

term: tongan-language
name: Tongan
kind: language
also: Tongan language
ambiguous: Tongan
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: samoan-language
hit: Tongan is an advantage
miss: Our Tongan customers pay by invoice

term: tsonga-language
name: Tsonga
kind: language
also: Xitsonga
near: zulu-language
hit: Fluent in Tsonga

term: tswana-language
name: Tswana
kind: language
also: Setswana | Tswana language
near: sotho-language
hit: Speaks Tswana with clients every day

term: turkish-language
name: Turkish
kind: language
also: Türkçe | Turkish language | Turkish speaker | Turkish speaking
ambiguous: Turkish
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
never: turkish bath
near: azerbaijani-language
hit: You speak Turkish at C1 level
miss: Our Turkish customers pay by invoice

term: turkmen-language
name: Turkmen
kind: language
also: Turkmen language
ambiguous: Turkmen
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: uzbek-language
hit: You speak Turkmen at C1 level
miss: Imports of Turkmen goods rose

term: twi-language
name: Twi
kind: language
also: Akan language | Asante Twi | Fante
near: ewe-language
hit: Languages: Twi (B2)

term: ukrainian-language
name: Ukrainian
kind: language
also: Ukrainian language | Ukrainian speaker
ambiguous: Ukrainian
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: russian-language
hit: Ukrainian is an advantage
miss: Imports of Ukrainian goods rose

term: urdu-language
name: Urdu
kind: language
also: Urdu language | Urdu speaker
near: hindi-language | punjabi-language
hit: Languages: Urdu (B2)

term: uyghur-language
name: Uyghur
kind: language
also: Uighur | Uyghur language
ambiguous: Uyghur
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: uzbek-language
hit: Good written and spoken Uyghur
miss: A Uyghur company opened next door

term: uzbek-language
name: Uzbek
kind: language
also: Uzbek language
ambiguous: Uzbek
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: tajik-language
hit: Uzbek is an advantage
miss: Imports of Uzbek goods rose

term: venda-language
name: Venda
kind: language
also: Tshivenda | Venda language
ambiguous: Venda
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: tsonga-language
hit: Bilingual in Venda and English
miss: A Venda company opened next door

term: vietnamese-language
name: Vietnamese
kind: language
also: Tiếng Việt | Vietnamese language | Vietnamese speaker
ambiguous: Vietnamese
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
hit: Native Vietnamese speaker
miss: A Vietnamese company opened next door

term: welsh-language
name: Welsh
kind: language
also: Cymraeg | Welsh language | Welsh speaker | Welsh speaking
ambiguous: Welsh
case: Welsh
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
never: welsh government | welsh office
near: irish-language
hit: Fluent in Welsh and English
miss: Imports of Welsh goods rose

term: wolaytta-language
name: Wolaytta
kind: language
also: Wolaitta language | Wolaytta language
ambiguous: Wolaytta
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: sidama-language
hit: Wolaytta is an advantage
miss: Two months in the Wolaytta subsidiary

term: wolof-language
name: Wolof
kind: language
also: Wolof language
near: fulani-language
hit: Languages: Wolof (B2)

term: xhosa-language
name: Xhosa
kind: language
also: isiXhosa | Xhosa language
near: zulu-language
hit: Fluent in Xhosa

term: yiddish-language
name: Yiddish
kind: language
also: Yiddish language
near: hebrew-language
hit: Good written and spoken Yiddish

term: yoruba-language
name: Yoruba
kind: language
also: Yoruba language
near: igbo-language
hit: Fluent in Yoruba

term: zulu-language
name: Zulu
kind: language
also: isiZulu | Zulu language
ambiguous: Zulu
needs: language | fluent | fluency | fluently | speak | speaker | spoken | native | bilingual | trilingual
 | multilingual | written | mother tongue | first language | proficient | proficiency | conversational | translate
 | interpreter | interpreting | B1 | B2 | C1 | C2 | A1 | A2 | English | Mandarin | Arabic | Hindi | intermediate
 | beginner | read and write | verbal | advanced level | basic | elementary | business level | working proficiency
 | knowledge of | bilingual in | good command | full professional | communicate in | a plus | an asset | an advantage
near: xhosa-language
hit: Bilingual in Zulu and English
miss: Two months in the Zulu subsidiary
