import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { Load, Loaded } from './load.js'

/** Starts another role of this program as a process of its own; resolves with its first message. */
export async function startChild<Message>(
  args: readonly string[],
): Promise<{ child: ChildProcess; message: Message }> {
  const child = startSilent(args)
  const [message] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => {
      throw new Error(`${args.join(' ')} ended before it was ready`)
    }),
  ])) as [Message]
  return { child, message }
}

/** Starts another role that says nothing until it is asked. */
export function startSilent(args: readonly string[]): ChildProcess {
  return fork(process.argv[1] ?? '', [...args], { execArgv: ['--enable-source-maps'] })
}

/** Lets the load process do one load. */
export async function loadOnce(child: ChildProcess, load: Load): Promise<Loaded> {
  const answered = once(child, 'message') as Promise<[Loaded]>
  child.send(load)
  return (await answered)[0]
}

/** Lets a child finish by itself. */
export async function finish(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  if (child.connected) child.send('done')
  await ended
}
