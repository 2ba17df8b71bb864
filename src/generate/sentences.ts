/** What a mentor may have seen; two of these make a note. */
export const seen = [
  'Zat in de huiskamer bij het raam en keek op toen ik binnenkwam.',
  'Was rustig en wilde graag koffie drinken.',
  'Zag er moe uit en praatte weinig.',
  'Had de handen steeds in elkaar geklemd en keek naar de deur.',
  'Lachte om de foto’s die we samen bekeken.',
  'De kamer was opgeruimd, er stonden verse bloemen.',
  'De kamer rook muf, ik heb de begeleiding gevraagd te luchten.',
  'Liep beter dan de vorige keer, met de rollator naar de tuin.',
  'Had weinig gegeten volgens de verzorging.',
  'Was boos over de nieuwe huisgenoot en is daarna rustiger geworden.',
  'Wilde buiten wandelen, dat hebben we een halfuur gedaan.',
  'Herkende mij meteen en noemde mijn naam.',
  'De begeleider vertelde dat de nachten onrustig zijn.',
  'Droeg een jas binnen en zei het koud te hebben.',
  'We hebben de post samen doorgenomen.',
  'Er was muziek aan en er werd meegezongen.',
] as const

/** What a client may have said or wanted. */
export const said = [
  'Ik wil naar huis.',
  'Laat mij maar hier, het is goed zo.',
  'Niet weer een ander op mijn kamer.',
  'Ik wil mijn zus zien.',
  'Die pillen maken me suf.',
  'Zondag wil ik naar de kerk.',
  'Ik wil zelf mijn kleren kiezen.',
  'Niet praten over vroeger.',
  'Mag de hond een keer komen?',
  'Ik slaap slecht door het licht op de gang.',
] as const

/** What may have stood out as safe, connected or authentic. */
export const stoodOut = [
  'Voelt zich vertrouwd bij de vaste begeleider.',
  'Heeft weer contact met de buurvrouw.',
  'Koos zelf wat we gingen doen.',
  'Trok zich terug toen het druk werd.',
  'Vertelde uit zichzelf over het werk van vroeger.',
] as const

/** What may have been agreed. */
export const agreements = [
  'Huisarts bellen over de medicijnen.',
  'Met de begeleiding spreken over de nachten.',
  'Nieuwe bril regelen.',
  'Zorgplan opvragen.',
  'Familie vragen voor de verjaardag.',
  'Navragen wie de kamer ernaast krijgt.',
] as const
