import { availableParallelism, loadavg } from "node:os";

/** How many programs share each processor: what others run in the same minutes takes its part of the time of a view. */
export const sharing = (): number => Math.max(1, (loadavg()[0] ?? 1) / availableParallelism());
