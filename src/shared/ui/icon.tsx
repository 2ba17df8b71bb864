/** The pictures we draw ourselves: 24 by 24, two-pixel lines, in the colour of the text. */
const shapes = {
  home: ['M4 11.5 12 4.5l8 7', 'M6 10v9.5h4.5V14h3v5.5H18V10'],
  people: [
    'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z',
    'M2.5 19.5c.4-3.4 3-5.5 6.5-5.5s6.1 2.1 6.5 5.5',
    'M15.5 4.9a3.5 3.5 0 0 1 0 6.2',
    'M18 14.6c2 .8 3.2 2.5 3.5 4.9',
  ],
  person: ['M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z', 'M4.5 20c.5-4 3.5-6 7.5-6s7 2 7.5 6'],
  beside: ['M8.5 15.5a5 5 0 1 0 0-10 5 5 0 0 0 0 10Z', 'M15.5 18.5a5 5 0 1 0 0-10 5 5 0 0 0 0 10Z'],
  calendar: ['M4.5 6.5h15v13h-15z', 'M4.5 10.5h15', 'M8.5 4v4', 'M15.5 4v4'],
  document: ['M6 3.5h8l4 4v13H6z', 'M9 11.5h6', 'M9 15.5h6'],
  chart: ['M4.5 4v15.5H20', 'M9 15.5v-4', 'M13 15.5v-8', 'M17 15.5v-6'],
  search: ['M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Z', 'm15.5 15.5 5 5'],
  import: ['M12 4v11', 'm7.5 10.5 4.5 4.5 4.5-4.5', 'M4.5 16v4h15v-4'],
  export: ['M12 15V4', 'm7.5 8.5 4.5-4.5 4.5 4.5', 'M4.5 16v4h15v-4'],
  settings: [
    'M4 7h9',
    'M17.5 7H20',
    'M15.2 9.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6Z',
    'M4 17h2.5',
    'M11 17h9',
    'M8.8 19.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6Z',
  ],
  visit: ['M5 20.5V5l8-1.5v17', 'M3 20.5h18', 'M13 6h5.5v14.5', 'M10 12v1'],
  phone: [
    'M7 4h3l1.5 4-2 1.5c1 2.2 2.3 3.5 4.5 4.5l1.5-2 4 1.5v3c0 1.4-1 2.5-2.5 2.5C10 19 5 13.5 4.5 6.5 4.5 5 5.6 4 7 4Z',
  ],
  message: ['M4 5.5h16v11h-9l-4.5 3.5v-3.5H4z'],
  video: ['M3.5 7h11v10h-11z', 'm14.5 11 6-3.5v9l-6-3.5'],
  building: [
    'M5 20.5v-16h9v16',
    'M14 10h5v10.5',
    'M3 20.5h18',
    'M8 8.5h3',
    'M8 12.5h3',
    'M8 16.5h3',
  ],
  court: [
    'M4 9.5 12 4l8 5.5z',
    'M6.5 9.5V17',
    'M12 9.5V17',
    'M17.5 9.5V17',
    'M4 20h16',
    'M5 17h14',
  ],
  heart: [
    'M12 19.5C7 16 4 13 4 9.5A4 4 0 0 1 8 5.5c1.7 0 3 .8 4 2.3 1-1.5 2.3-2.3 4-2.3a4 4 0 0 1 4 4c0 3.5-3 6.5-8 10Z',
  ],
  note: ['M5 4h14v11l-5 5H5z', 'M14 20v-5h5', 'M8.5 8.5h7', 'M8.5 12h4'],
  balance: [
    'M12 4v16',
    'M7.5 20h9',
    'M5.5 6.5h13',
    'M5.5 6.5 2.8 13h5.4z',
    'M18.5 6.5 15.8 13h5.4z',
  ],
  pen: ['m4.5 19.5 1-4.5L16 4.5l3.5 3.5L9 18.5z', 'm13.5 7 3.5 3.5'],
  plus: ['M12 5v14', 'M5 12h14'],
  check: ['m5 12.5 4.5 4.5L19 7.5'],
  cross: ['m6 6 12 12', 'M18 6 6 18'],
  clock: ['M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Z', 'M12 7.5V12l3 2'],
  pause: ['M9 6v12', 'M15 6v12'],
  circle: ['M12 19.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15Z'],
  warning: ['M12 4 2.8 19.5h18.4z', 'M12 10v4.5', 'M12 16.9v.2'],
  info: ['M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Z', 'M12 11v5.5', 'M12 7.6v.2'],
  success: ['M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Z', 'm8 12.3 2.8 2.8L16 9.7'],
  back: ['M19 12H5', 'm11 6-6 6 6 6'],
  forward: ['M5 12h14', 'm13 6 6 6-6 6'],
  chevron: ['m7 10 5 5 5-5'],
  print: ['M7 9V4h10v5', 'M7 16H4V9h16v7h-3', 'M7 13.5h10V20H7z'],
  lock: ['M5.5 10.5h13v9.5h-13z', 'M8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5'],
  key: ['M8 16.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z', 'M12 12.5h9', 'M17.5 12.5V16'],
  help: [
    'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Z',
    'M9.5 9.5c.3-1.5 1.3-2.3 2.6-2.3 1.5 0 2.6 1 2.6 2.3 0 2-2.6 2.2-2.6 4.2',
    'M12 16.6v.2',
  ],
} as const

/** The name of a picture in our own set. */
export type IconName = keyof typeof shapes

/** Every picture of the set, for the gallery and for tests. */
export const iconNames = Object.keys(shapes) as IconName[]

/** A picture beside words; hidden from screen readers, because the words say it already. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="n-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shapes[name].map((path) => (
        <path d={path} />
      ))}
    </svg>
  )
}

/** The mark of Naast: two people beside each other. */
export function Mark() {
  return (
    <svg class="n-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle cx="12" cy="13" r="7.5" />
      <circle cx="20" cy="19" r="7.5" />
    </svg>
  )
}
