declare module 'hungarian-on3' {
  export default function solve(costs: readonly ArrayLike<number>[]): [number, number][]
}
