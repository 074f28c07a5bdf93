/** A file of an artifact, before it is packed. */
export interface ArtifactFile {
  /** Letters, digits, `_`, `.` and `-`, not starting with a dot: artifacts of the suite have no folders. */
  readonly name: string;
  readonly content: string | Buffer;
}

export interface StoredArtifact {
  readonly id: number;
  /** Bytes of the archive. */
  readonly size: number;
  /** `sha256:<hex>` of the archive. */
  readonly digest: string;
}

/**
 * Keeps files of the running workflow beyond its end. Artifacts are immutable; a name can be used once in a
 * run. Reading is `Forge.listArtifacts` and `Forge.downloadArtifact`, because a run reads those of others.
 *
 * Throws `artifact/no-runner` (kind input: not inside an action), `artifact/unsupported-host` (kind config),
 * `artifact/bad-name` (kind internal) and `artifact/upload-failed` (kind provider).
 */
export interface ArtifactStore {
  upload(
    name: string,
    files: readonly ArtifactFile[],
    options: {
      /** Days until the host deletes it; the host lowers it to the repository's limit. */
      readonly retentionDays: number;
    },
  ): Promise<StoredArtifact>;
}
