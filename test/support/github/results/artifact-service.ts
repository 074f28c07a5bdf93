import { child, Refusal, text, type Answer, type Json } from '../contract.js';
import type { HostedRepository, StoredArtifact } from '../repository.js';
import { timestamp, type World } from '../world.js';

const day = 24 * 60 * 60 * 1000;

/** `StringValue` in JSON is the bare string; older clients send `{ value }`. */
const wrapped = (body: Json, key: string): string | undefined =>
  text(body[key]) ?? text(child(body, key).value);

/** The part of the artifact service that the toolkit's client calls. */
export function artifactService(
  world: World,
): (method: string, repository: HostedRepository, run: number, body: Json) => Answer {
  const expiries = new Map<string, string>();
  const blobName = (run: number, name: string): string => `upload-${run}-${name}`;
  const ofRun = (repository: HostedRepository, run: number): readonly StoredArtifact[] =>
    repository.artifacts.filter((artifact) => artifact.run === run);
  const backend = (repository: HostedRepository, run: number): Json => ({
    workflow_run_backend_id: `${repository.id}-${run}`,
    workflow_job_run_backend_id: 'job-1',
  });

  return (method, repository, run, body) => {
    const name = text(body.name) ?? '';
    const found = ofRun(repository, run).find((artifact) => artifact.name === name);
    if (method === 'CreateArtifact') {
      if (found !== undefined) {
        throw new Refusal(409, `an artifact with this name already exists on the workflow run`, {
          code: 'already_exists',
        });
      }
      const expires = text(body.expires_at) ?? timestamp(new Date(Date.now() + 90 * day));
      expiries.set(blobName(run, name), expires);
      return { status: 200, body: { ok: true, signed_upload_url: world.blobs.reserve(blobName(run, name)) } };
    }
    if (method === 'FinalizeArtifact') {
      const bytes = world.blobs.content(blobName(run, name));
      if (bytes === undefined || String(bytes.length) !== String(body.size)) {
        throw new Refusal(400, 'the upload is not complete', { code: 'failed_precondition' });
      }
      const id = world.nextId();
      repository.artifacts.push({
        id,
        run,
        name,
        bytes,
        size: bytes.length,
        createdAt: timestamp(),
        expiresAt: expiries.get(blobName(run, name)) ?? timestamp(),
        expired: false,
        digest: wrapped(body, 'hash') ?? null,
      });
      return { status: 200, body: { ok: true, artifact_id: String(id) } };
    }
    if (method === 'ListArtifacts') {
      const [wantedName, wantedId] = [wrapped(body, 'name_filter'), wrapped(body, 'id_filter')];
      const artifacts = ofRun(repository, run)
        .filter((artifact) => wantedName === undefined || artifact.name === wantedName)
        .filter((artifact) => wantedId === undefined || String(artifact.id) === wantedId)
        .map((artifact) => ({
          ...backend(repository, run),
          database_id: String(artifact.id),
          name: artifact.name,
          size: String(artifact.size),
          created_at: artifact.createdAt,
          ...(artifact.digest === null ? {} : { digest: artifact.digest }),
        }));
      return { status: 200, body: { artifacts } };
    }
    if (found === undefined) throw new Refusal(404, 'artifact not found', { code: 'not_found' });
    if (method === 'GetSignedArtifactURL') {
      return { status: 200, body: { signed_url: world.blobs.offer(`read-${found.id}`, found.bytes) } };
    }
    if (method === 'DeleteArtifact') {
      repository.artifacts.splice(repository.artifacts.indexOf(found), 1);
      return { status: 200, body: { ok: true, artifact_id: String(found.id) } };
    }
    throw new Refusal(501, `this server has no ${method}`, { code: 'unimplemented' });
  };
}
