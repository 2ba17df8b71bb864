import type { Page } from 'playwright-core'

/** A device that keeps passkeys. It recognises its owner at once, or only once somebody touches it. */
export type DeviceWithPasskeys = { wait(): Promise<void>; touch(): Promise<void> }

/** Gives a page a device with passkeys, as Chromium plays it; it recognises its owner at once. */
export async function aDeviceWithPasskeys(page: Page): Promise<DeviceWithPasskeys> {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('WebAuthn.enable')
  const { authenticatorId } = await devTools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  const answer = async (enabled: boolean) => {
    await devTools.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled })
  }
  return { wait: () => answer(false), touch: () => answer(true) }
}
