import { commonWords } from './password-words.js'

/** What people put behind a word to make it long enough: a year, counting, a sign. */
const years = Array.from({ length: 91 }, (_, index) => String(1940 + index))
const endings = [
  ...years,
  '123',
  '1234',
  '12345',
  '123456',
  '123!',
  '1234!',
  '2024!',
  '2025!',
  '2026!',
]

/** Whole sentences and twins that are tried as they are. */
const sentences = `
  correcthorsebatterystaple ditismijnwachtwoord ditiseenwachtwoord mijnwachtwoordis hetwachtwoordis
  geenwachtwoord geenidee12345 ikweethetniet ikbenhetvergeten wachtwoordvergeten nieuwwachtwoord
  veiligwachtwoord sterkwachtwoord moeilijkwachtwoord welkombijnaast welkomterug iloveyouforever
  iloveyousomuch ikhouvanjullie ikhouvanmijnhond ikhouvanmijnkinderen mijnkinderen mijnlieveschat
  letmeinplease opensesame123 passwordpassword wachtwoordwachtwoord thisismypassword trustno1trustno1
  neverforgetme mypasswordis liverpoolfc hupholland hupnederland hollandhollandholland
  heteerstewachtwoord eenwachtwoord gewoonwachtwoord allemaalhetzelfde doemaargewoon
`

const least = 12

/**
 * The passwords that are tried first, written out: each of them would be long enough. Made from our own
 * words with what people put behind them, twice the same word, and sentences; well over three thousand.
 */
export function commonPasswords(): Set<string> {
  const whole = sentences.split(/\s+/)
  const twins = commonWords.map((word) => word + word)
  const withEnding = commonWords.flatMap((word) => endings.map((ending) => word + ending))
  const all = [...whole, ...twins, ...withEnding]
  return new Set(all.filter((password) => password.length >= least))
}
