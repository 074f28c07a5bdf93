import { z } from 'zod';
import type { Forge, ForgeDeployment, ForgeDeploymentStatus } from '../../core/forge.js';
import { ROUTES } from './routes.js';
import { list, optionalText, read, type Room } from './shapes.js';

const deploymentSchema = z
  .object({
    id: z.number(),
    sha: z.string(),
    ref: optionalText,
    environment: optionalText,
    created_at: z.string(),
    updated_at: z.string(),
  })
  .transform((raw): ForgeDeployment => ({
    id: raw.id,
    commit: raw.sha,
    ref: raw.ref,
    environment: raw.environment,
    createdAt: raw.created_at,
    updatedAt: raw.updated_at,
  }));

const statusSchema = z
  .object({
    state: z.string(),
    description: optionalText,
    log_url: optionalText,
    environment_url: optionalText,
    created_at: z.string(),
  })
  .transform((raw): ForgeDeploymentStatus => ({
    state: raw.state,
    description: raw.description,
    logUrl: raw.log_url,
    environmentUrl: raw.environment_url,
    createdAt: raw.created_at,
  }));

const MAX_STATUSES = 100;

type DeploymentMethods = 'listDeployments' | 'deployment' | 'deploymentStatuses';

export function deploymentMethods(room: Room): Pick<Forge, DeploymentMethods> {
  const { client, at } = room;
  return {
    listDeployments: ({ environment, commit, limit = 30 }) =>
      list(
        room,
        ROUTES.listDeployments,
        { ...at, environment, ...(commit === undefined ? {} : { sha: commit }) },
        { schema: deploymentSchema, limit },
      ),

    deployment: async (id) =>
      read(deploymentSchema, await client.request(ROUTES.deployment, { ...at, deployment_id: id })),

    deploymentStatuses: (deployment) =>
      list(
        room,
        ROUTES.deploymentStatuses,
        { ...at, deployment_id: deployment },
        { schema: statusSchema, limit: MAX_STATUSES },
      ),
  };
}
