import { describe, expect, it } from 'vitest'
import { browserLabel } from './browser-label.js'

const agents = {
  'Firefox · Windows':
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:131.0) Gecko/20100101 Firefox/131.0',
  'Edge · Windows':
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0',
  'Safari · iPhone':
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
  'Chrome · Android':
    'Mozilla/5.0 (Linux; Android 14; SM-A546B) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36',
  'Safari · Mac':
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15',
}

describe('a browser in words', () => {
  it.each(Object.entries(agents))('is called %s', (label, agent) => {
    expect(browserLabel(agent)).toBe(label)
  })

  it('is called nothing when it does not say, or says something strange', () => {
    expect(browserLabel(undefined)).toBe('')
    expect(browserLabel('<b>Ilona Bakker</b>'.repeat(1000))).toBe('')
  })
})
