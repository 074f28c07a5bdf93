export const id = 6262;
export const ids = [6262];
export const modules = {

/***/ 7686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isStoredAs),
/* harmony export */   i: () => (/* binding */ storeArtifact)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

/** True for a name under which `storeArtifact` stores. */
function isStoredAs(name, base) {
    return name.startsWith(base) && /^(-attempt-\d{1,4})?(-again)?$/.test(name.slice(base.length));
}
/**
 * Stores an artifact of this run; does nothing on a laptop. A name is used once in a run, and an upload of which
 * nobody knows how far it came keeps its name: so another attempt at the job has a name of its own, and so has
 * the one other try.
 *
 * @throws SuiteError `artifact/…` as `ArtifactStore` names them
 */
async function storeArtifact({ artifacts, run }, base, files, options) {
    if (artifacts === undefined || run === undefined)
        return;
    const name = run.attempt === 1 ? base : `${base}-attempt-${run.attempt}`;
    try {
        await artifacts.upload(name, files, options);
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SuiteError */ .$K) || error.code !== 'artifact/upload-failed')
            throw error;
        await artifacts.upload(`${name}-again`, files, options);
    }
}


/***/ }),

/***/ 6262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   storeReport: () => (/* binding */ storeReport)
/* harmony export */ });
/* harmony import */ var _platform_github_artifact_upload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6800);
/* harmony import */ var _store_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7686);


/**
 * Stores a report as an artifact of this run; needs no token, because the runner gives the store its own.
 *
 * @throws SuiteError `artifact/…` as `ArtifactStore` names them
 */
async function storeReport({ files: disk }, run, name, files, options) {
    await (0,_store_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .storeArtifact */ .i)({ artifacts: (0,_platform_github_artifact_upload_js__WEBPACK_IMPORTED_MODULE_0__/* .actionsArtifactStore */ .h)({ files: disk }), run }, name, files, options);
}


/***/ }),

/***/ 6800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ actionsArtifactStore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);


const FILE_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;
/** GitHub forbids more in a file's name than in an artifact's; the stricter pattern serves both. */
function assertNames(name, files) {
    const bad = [name, ...files.map((file) => file.name)].find((text) => !FILE_NAME.test(text));
    if (bad === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SuiteError */ .$K('An artifact, or a file in it, has a name that cannot be uploaded', {
        kind: 'internal',
        code: 'artifact/bad-name',
        problems: [{ message: JSON.stringify(bad) }],
    });
}
/** The runner gives these to JavaScript actions only, never to `run:` steps. */
function assertRunner(environment) {
    const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((name) => !environment[name]);
    if (missing.length === 0)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SuiteError */ .$K(`Artifacts can be uploaded by an action only: ${missing.join(' and ')} not set`, {
        kind: 'input',
        code: 'artifact/no-runner',
        hint: 'Use the action instead of calling the command line from a run step.',
    });
}
/** Artifacts of the running workflow, by the toolkit's client, which is loaded when it is first used. */
function actionsArtifactStore(options) {
    const { files: disk } = options;
    return {
        upload: async (name, files, { retentionDays }) => {
            assertNames(name, files);
            assertRunner(process.env);
            const { DefaultArtifactClient, GHESNotSupportedError } = await import(
            /* webpackIgnore: true */ '../storage/index.js');
            const directory = await disk.temporaryDirectory('caretaker-artifact');
            try {
                const paths = files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, file.name));
                for (const file of files)
                    await disk.write(node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, file.name), file.content);
                const client = new DefaultArtifactClient();
                const { id, size, digest } = await client.uploadArtifact(name, paths, directory, { retentionDays });
                if (id === undefined || size === undefined || digest === undefined) {
                    throw new Error('the host confirmed no artifact');
                }
                return { id, size, digest: `sha256:${digest}` };
            }
            catch (error) {
                if (error instanceof GHESNotSupportedError) {
                    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SuiteError */ .$K('This GitHub Enterprise Server does not take artifacts of this client', {
                        kind: 'config',
                        code: 'artifact/unsupported-host',
                        hint: 'Keep the state in a directory that outlives the run: the input `state`.',
                        cause: error,
                    });
                }
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SuiteError */ .$K(`The artifact could not be uploaded: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, {
                    kind: 'provider',
                    code: 'artifact/upload-failed',
                    hint: 'Each name can be used once in a run; the storage quota may also be used up.',
                    cause: error,
                });
            }
            finally {
                await disk.remove(directory);
            }
        },
    };
}


/***/ })

};
