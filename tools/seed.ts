import './typescript-paths.ts';
import { asDatabaseProblem } from '../apps/api/database-problem.ts';
import { failStart } from '../apps/api/start-failure.ts';

/**
 * Fills a database with invented municipalities for load and scale, beside what a demo has made.
 * Use: node tools/seed.ts --municipalities N --cases M [--beside-others]
 */
const { seedCommand } = await import('./seed/command.ts');
await seedCommand(process.argv.slice(2)).catch((error: unknown) => failStart(asDatabaseProblem(error)));
