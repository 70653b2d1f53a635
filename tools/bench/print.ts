/** Takes one figure, with its spread where it has one: `bench <name> <metric> <value> (from–to)`. */
export type Print = (metric: string, value: number, spread?: readonly [from: number, to: number]) => void;
