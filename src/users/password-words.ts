/**
 * Words that begin most guesses, written down for Naast (no list of others was copied): what people call a
 * password, greetings, seasons, months, first names, places, clubs, animals, and rows of keys, in Dutch and
 * English. A password that is little more than these is refused. Ordinary words stay out: a few of those in
 * a row make a good password.
 */
const listed = `
  aanmelden account admin administrator begin beheer beheerder changeme code default geheim geheimpje
  gast guest hallo hello inlog inloggen kantoor letmein login mentor mentoren mentorschap mijn mypassword
  naast nieuw office pass passe passwd passwort passwoord password passw0rd paswoord root secret secure
  sesam start stichting support temp temporary test tester testen thuis toegang tijdelijk user vergeten
  vrijwilliger vrijwilligers wachtwoord welcome welkom welkomthuis werk wwoord

  herfst lente winter zomer spring summer autumn
  januari februari maart april juni juli augustus september oktober november december
  january february march june july august october
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  monday tuesday wednesday thursday friday saturday sunday
  kerst kerstmis pasen sinterklaas vakantie verjaardag christmas birthday holiday weekend

  amersfoort amstelveen amsterdam antwerpen apeldoorn arnhem assen breda brussel curacao delft denbosch
  denhaag deventer dordrecht drenthe eindhoven emmen enschede flevoland friesland gelderland groningen
  haarlem heerenveen hilversum holland hoorn leeuwarden leiden lelystad limburg london maastricht nederland
  netherlands nijmegen overijssel paris rotterdam suriname tilburg utrecht vlaanderen zaandam zeeland zwolle
  marokko turkije spanje italia italie engeland belgie duitsland

  ajax arsenal barcelona chelsea excelsior feyenoord heracles juventus liverpool realmadrid sparta twente
  vitesse willem baseball basketball football hockey soccer tennis voetbal schaatsen hardlopen

  adriaan alexander amber andrea andrew anna anneke annemarie anouk anthony arjan astrid barbara bart bas
  beatrix benjamin bianca bram brigitte carla caroline charlotte chantal christina cornelis daan daniel
  danielle david debbie dennis diana dirk edwin elisabeth ellen emma erik esther eva femke ferdinand floor
  frank frederik george gerard gerrit hannah hans harrie hendrik henk herman ilona ineke ingrid irene iris
  jacob jacqueline jan janneke jasmijn jasper jennifer jeroen jessica jesse johan johannes jordan joris
  joshua julia karin kees kevin kim klaas laura leon linda lisa lotte lucas maarten manon marcel margriet
  maria marieke marijke marjolein mark marloes martijn martin matthew maxima melissa michael michelle
  michiel mike miranda mohammed monique natasja nicole nicolas olivia oscar patricia patrick paul peter
  petra philip pieter rachel ramon rebecca remco richard rick rob robert robin roos ruben ruud sander
  sandra sanne sarah sebastian sem simone sjaak sjoerd sofie sophie stefan stephanie steven susan suzanne
  sven sylvia thea thijs thomas tim tom truus vanessa vera vincent wendy wesley wilhelmina william willemijn
  wilma wouter yvonne

  babygirl bloem bloemen cookie diamond dragon engel familie flower hondje jezus jesus kanjer killer knuffel
  konijn lieverd liefde liefje love lovely loveyou iloveyou ikhouvanjou ikhouvanje master monkey muziek
  oranje paard paarden pannenkoek papa mama mamma oma opa pino poes poesje princess prinses prinsesje qwerty
  regenboog schatje schat snoepje snoopy batman pokemon superman starwars harrypotter sunshine shadow
  internet computer laptop iphone samsung android microsoft windows google facebook instagram minecraft
  nintendo playstation whatsapp cheese chocola chocolade vlinder tijger tiger lucky freedom vrijheid

  qwer asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm yxcvbnm azerty qazwsx wsxedc 1q2w3e 1q2w3e4r 1qaz 2wsx 3edc
  abc abcd abcde abcdef aaa xyz 123 1234 12345 123456 1234567 12345678 123456789 1234567890 0987654321 987654
  654321 4321 321 000 0000 111 1111 222 333 444 555 666 777 888 999 112233 121212 123123 123321 696969
`

/** Words that begin most guesses; a password that is little more than these is refused. */
export const commonWords: readonly string[] = listed.split(/\s+/).filter((word) => word !== '')

/** Rows of keys and counting: a piece of one of these is no secret. */
export const runs: readonly string[] = [
  '01234567890123456789',
  '98765432109876543210',
  'abcdefghijklmnopqrstuvwxyz',
  'zyxwvutsrqponmlkjihgfedcba',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertyuiop[]asdfghjkl',
  'poiuytrewqlkjhgfdsamnbvcxz',
  '1q2w3e4r5t6y7u8i9o0p',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.',
  'qazwsxedcrfvtgbyhnujmikolp',
  'qweasdzxcrtyfghvbn',
  'azertyuiopqsdfghjklmwxcvbn',
]
