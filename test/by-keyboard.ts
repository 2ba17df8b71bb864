import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Where the keyboard came: what it is called, how far down the page, and whether that can be seen. */
export type Stop = { name: string; top: number; isOnScreen: boolean; isMarked: boolean }

const mostStops = 90

/** Where the keyboard is now; runs in the page. */
export function stopOf(): Stop {
  const here = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLElement> }
  const [label] = here.labels ?? []
  const { top, bottom } = here.getBoundingClientRect()
  const frames = [here, here.closest('.n-choice') ?? here].map((one) => getComputedStyle(one))
  return {
    name: (label ?? here).innerText.trim(),
    top: top + scrollY,
    isOnScreen: bottom > 0 && top < innerHeight,
    isMarked: frames.some((style) => style.outlineStyle !== 'none' || style.boxShadow !== 'none'),
  }
}

/** Tabs on, or back, until something of this name; every stop is marked and on screen. Answers the stops. */
export async function tabTo(
  page: Page,
  name: string,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<Stop[]> {
  const stops: Stop[] = []
  do {
    await page.keyboard.press(key)
    stops.push(await page.evaluate(stopOf))
  } while (!stops.at(-1)?.name.startsWith(name) && stops.length < mostStops)
  expect(stops.map((stop) => stop.name).at(-1)).toContain(name)
  expect(stops.filter((stop) => !stop.isOnScreen || !stop.isMarked)).toEqual([])
  return stops
}

/** Presses Enter on a link or button of this name, and waits for the page it leads to. */
export async function enterOn(page: Page, name: string): Promise<void> {
  await tabTo(page, name)
  const next = page.waitForEvent('load')
  await page.keyboard.press('Enter')
  await next
}
