import * as __WEBPACK_EXTERNAL_MODULE__zod_index_js_49297f7f__ from "../zod/index.js";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 824:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["z"]: () => (__WEBPACK_EXTERNAL_MODULE__zod_index_js_49297f7f__.z) });

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 8909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(9154);
const { Command } = __nccwpck_require__(4348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(1135);
const { Help } = __nccwpck_require__(9754);
const { Option } = __nccwpck_require__(5240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 4348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(8474).EventEmitter);
const childProcess = __nccwpck_require__(1421);
const path = __nccwpck_require__(6760);
const fs = __nccwpck_require__(3024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(9154);
const { CommanderError } = __nccwpck_require__(1135);
const { Help, stripColor } = __nccwpck_require__(9754);
const { Option, DualOptions } = __nccwpck_require__(5240);
const { suggestSimilar } = __nccwpck_require__(5030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 1135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(9154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ }),

/***/ 422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ errorDocument),
/* harmony export */   v: () => (/* binding */ renderError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2807);

function place(problem) {
    const where = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
    return where === '' ? '' : `${where} `;
}
/** What the problem is about, unless its message starts with it. */
function subject({ at, message }) {
    return at === undefined || message.startsWith(at) ? '' : `${at}: `;
}
/** One line for the error, one for each problem, one for the remedy. */
function renderError(error, verbose) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SuiteError */ .$K)) {
        const detail = verbose && error instanceof Error && error.stack !== undefined ? `\n${error.stack}` : '';
        return `error[internal/unexpected]: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}${detail}\nThis is a fault of Caretaker; run again with --verbose and report it.\n`;
    }
    const lines = [`error[${error.code}]: ${error.message}`];
    for (const problem of error.problems) {
        lines.push(`  ${place(problem)}${subject(problem)}${problem.message}`);
        if (problem.hint !== undefined)
            lines.push(`    ${problem.hint}`);
    }
    if (error.hint !== undefined)
        lines.push(`hint: ${error.hint}`);
    if (verbose && error.cause !== undefined)
        lines.push(`cause: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error.cause)}`);
    return `${lines.join('\n')}\n`;
}
/** The same as data, for `--json`. */
function errorDocument(error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SuiteError */ .$K)) {
        return {
            error: {
                code: 'internal/unexpected',
                kind: 'internal',
                message: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error),
                hint: null,
                problems: [],
            },
        };
    }
    return {
        error: {
            code: error.code,
            kind: error.kind,
            message: error.message,
            hint: error.hint ?? null,
            problems: error.problems.map((problem) => ({ ...problem })),
        },
    };
}


/***/ }),

/***/ 6518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ interruptedDocument)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2807);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(422);



/** Commands whose document is that of a session. */
const SESSIONS = new Set(['nightly', 'fix', 'demo']);
function repositoryIn(argv) {
    const given = argv.find((word) => word.startsWith('--repo='))?.slice('--repo='.length);
    const at = argv.indexOf('--repo');
    return given ?? (at === -1 ? undefined : argv[at + 1]) ?? '.';
}
function interruptedSession(repo, reason) {
    return {
        ...{ repo, category: null, branch: null, commit: null, filesChanged: 0, linesChanged: 0 },
        findings: { total: 0, byRule: {}, bySeverity: {} },
        ...{ outcome: 'failed', reason, report: null, plan: null },
    };
}
/**
 * The one JSON document of a command that a signal ended before it had an answer; undefined when the command
 * line asks for none.
 */
function interruptedDocument(argv, cwd, signal) {
    if (!argv.includes('--json'))
        return undefined;
    const reason = `interrupted by ${signal}`;
    if (SESSIONS.has(argv[0] ?? ''))
        return interruptedSession(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, repositoryIn(argv)), reason);
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorDocument */ .U)(new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SuiteError */ .$K(`The command was ${reason}`, {
        kind: 'internal',
        code: 'cli/interrupted',
        hint: 'Run it again; the next run cleans up what this one left.',
    }));
}


/***/ }),

/***/ 5472:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3136);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2807);
/* harmony import */ var _platform_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6832);
/* harmony import */ var _platform_console_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(1963);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1665);
/* harmony import */ var _platform_processes_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4839);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6518);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(6414);










/** The folder that holds `examples`, `actions` and `dist`, seen from the bundle and from the sources alike. */
function installationRoot() {
    const here = import.meta.url;
    let folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(here));
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'examples')) && node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder) !== folder)
        folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder);
    return folder;
}
/** Whether the command has printed its result, or a part of it. */
let answered = false;
function nodeRuntime() {
    const clock = (0,_platform_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .m)();
    return {
        stdout: {
            isTTY: process.stdout.isTTY,
            get columns() {
                return process.stdout.columns;
            },
            write: (text) => {
                answered = true;
                return process.stdout.write(text);
            },
        },
        stderr: process.stderr,
        cwd: process.cwd(),
        installation: { root: installationRoot() },
        files: (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_5__/* .nodeFiles */ .k)(),
        processes: (0,_platform_processes_js__WEBPACK_IMPORTED_MODULE_6__/* .nodeProcesses */ .C)(),
        clock,
        logger: (options) => (0,_platform_console_js__WEBPACK_IMPORTED_MODULE_9__/* .consoleLogger */ .kS)(process.stderr, options.quiet ? 'error' : options.verbose ? 'debug' : 'warn'),
        progress: (options) => options.quiet
            ? { stage: () => undefined, advance: () => undefined, end: () => undefined }
            : (0,_platform_console_js__WEBPACK_IMPORTED_MODULE_9__/* .consoleProgress */ .pi)(process.stderr, () => clock.monotonic()),
        colour: (options) => options.color && (0,_platform_console_js__WEBPACK_IMPORTED_MODULE_9__/* .wantsColour */ .Ml)(process.stdout),
    };
}
/** What was started ends at once; the session's journal lets the next run put everything in order. */
function stopOn(signal, exitCode) {
    process.once(signal, () => {
        (0,_platform_processes_js__WEBPACK_IMPORTED_MODULE_6__/* .killAllProcesses */ .F)();
        const document = (0,_interruption_js__WEBPACK_IMPORTED_MODULE_7__/* .interruptedDocument */ .C)(process.argv.slice(2), process.cwd(), signal);
        if (document !== undefined && !answered)
            process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
        process.stderr.write(`\nstopped by ${signal}; the next run cleans up what this one left\n`);
        process.exit(exitCode);
    });
}
stopOn('SIGINT', 130);
stopOn('SIGTERM', 143);
// A reader that closes the pipe early (`caretaker scan | head`) is no fault.
process.stdout.on('error', (error) => {
    process.exit(error.code === 'EPIPE' ? _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.ok : _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.internal);
});
process.exitCode = await (0,_program_js__WEBPACK_IMPORTED_MODULE_8__/* .runCommandLine */ .r)(process.argv.slice(2), nodeRuntime());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js
var commander = __nccwpck_require__(8909);
;// CONCATENATED MODULE: ./node_modules/commander/esm.mjs


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = commander;

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __nccwpck_require__(2807);
;// CONCATENATED MODULE: ./build/core/tool.js
/** How the suite names itself in reports, commits and documents. */
const TOOL_NAME = 'Caretaker';
/** Kept equal to package.json by a test. */
const TOOL_VERSION = '0.1.0';

;// CONCATENATED MODULE: ./build/cli/command.js
/** Where the state log is: the same words in every command. */
const STATE_OPTION = [
    '--state <directory>',
    'where the state log is kept (default: in the git directory)',
];
/** A string option, or undefined when it was not given. */
function command_text(options, name) {
    const value = options[name];
    return typeof value === 'string' ? value : undefined;
}
/** A switch; absent is false. */
function flag(options, name) {
    return options[name] === true;
}
/** A repeatable option. */
function list(options, name) {
    const value = options[name];
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
/** The one JSON document of a command. */
function printJson(runtime, value) {
    runtime.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/core/git-words.js
/** What git said last on its error output: counters that redraw themselves and all but the last lines left out. */
function git_words_lastWords(stderr) {
    return stderr
        .split('\n')
        .map((line) => line.slice(line.lastIndexOf('\r') + 1).trim())
        .filter((line) => line !== '')
        .slice(-4)
        .join('\n');
}

;// CONCATENATED MODULE: ./build/platform/git.js


const DEFAULT_TIMEOUT_MS = 120_000;
/** Blobs asked for in one `cat-file` process: bounds memory while keeping processes few. */
const BATCH = 2_000;
const BATCH_BYTES = 256 * 1024 * 1024;
/**
 * Settings that make git behave the same on every machine: no hooks, no prompts, no signing, no
 * background maintenance, no line ending conversion behind our back, no file system monitor of the user.
 */
const SETTINGS = [
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.quotePath', 'false'],
    ['core.autocrlf', 'false'],
    ['core.eol', 'lf'],
    ['core.attributesFile', '/dev/null'],
    ['core.safecrlf', 'false'],
    ['core.pager', 'cat'],
    ['color.ui', 'false'],
    ['commit.gpgSign', 'false'],
    ['tag.gpgSign', 'false'],
    ['push.gpgSign', 'false'],
    ['log.showSignature', 'false'],
    ['i18n.commitEncoding', 'UTF-8'],
    ['i18n.logOutputEncoding', 'UTF-8'],
    ['diff.noprefix', 'false'],
    ['diff.mnemonicPrefix', 'false'],
    ['diff.algorithm', 'default'],
    ['submodule.recurse', 'false'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['advice.detachedHead', 'false'],
    ['protocol.ext.allow', 'never'],
];
const ENVIRONMENT = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_PAGER: 'cat',
    GIT_EDITOR: 'true',
    LC_ALL: 'C',
};
function parseTree(output) {
    const entries = [];
    for (const record of output.split('\0')) {
        const tab = record.indexOf('\t');
        if (tab < 0)
            continue;
        const [mode = '', , id = '', size = '-'] = record.slice(0, tab).split(/ +/);
        const path = record.slice(tab + 1);
        entries.push({
            mode,
            id,
            // `-` for a submodule, `BAD` for content that this clone does not have.
            size: Number.isNaN(Number(size)) ? 0 : Number(size),
            path,
            validPath: !path.includes('\uFFFD'),
        });
    }
    return entries;
}
/** Splits the answer of `cat-file --batch`: a header line, the content, a line feed. */
function* parseBatch(output) {
    let offset = 0;
    while (offset < output.length) {
        const lineEnd = output.indexOf(0x0a, offset);
        if (lineEnd < 0)
            return;
        const [id = '', type = '', size = ''] = output.toString('latin1', offset, lineEnd).split(' ');
        offset = lineEnd + 1;
        if (type === 'missing' || size === '')
            continue;
        const length = Number(size);
        if (type === 'blob')
            yield { id, content: output.subarray(offset, offset + length) };
        offset += length + 1;
    }
}
/** Git in a directory, through the git program on PATH. */
function openGit(directory, processes) {
    const prefix = SETTINGS.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const specOf = (args, options) => ({
        command: 'git',
        args: [...prefix, ...args],
        cwd: directory,
        env: { ...ENVIRONMENT, ...options.env },
        timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
        maxOutputBytes: 1024 * 1024 * 1024,
        ...(options.input === undefined ? {} : { input: options.input }),
    });
    async function run(args, options = {}) {
        const result = await processes.run(specOf(args, options));
        if (result.outcome === 'not-found') {
            throw new errors/* SuiteError */.$K('git could not be started', {
                kind: 'input',
                code: 'git/not-found',
                hint: `Install git and check that the directory exists: ${directory}`,
            });
        }
        if (result.outcome === 'timed-out') {
            throw new errors/* SuiteError */.$K(`git ${args[0] ?? ''} did not end within its time limit`, {
                kind: 'internal',
                code: 'git/timed-out',
            });
        }
        return { exitCode: result.exitCode, stdout: result.stdout, stderr: result.stderr };
    }
    async function text(args, options = {}) {
        const result = await run(args, options);
        if (result.exitCode !== 0) {
            throw new errors/* SuiteError */.$K(`git ${args.join(' ')} failed: ${git_words_lastWords(result.stderr) || `exit code ${String(result.exitCode)}`}`, {
                kind: 'internal',
                code: 'git/command-failed',
            });
        }
        return result.stdout.replace(/\n$/, '');
    }
    async function* readBlobs(ids) {
        for (let index = 0; index < ids.length; index += BATCH) {
            const input = `${ids.slice(index, index + BATCH).join('\n')}\n`;
            const result = await processes.runRaw({
                ...specOf(['cat-file', '--batch'], { input }),
                maxOutputBytes: BATCH_BYTES * 4,
            });
            if (result.exitCode !== 0) {
                throw new errors/* SuiteError */.$K(`git cat-file failed: ${result.stderr.trim()}`, {
                    kind: 'internal',
                    code: 'git/command-failed',
                });
            }
            yield* parseBatch(result.stdout);
        }
    }
    async function swap(args, ref, otherwise) {
        const result = await run(['update-ref', ...args]);
        if (result.exitCode === 0)
            return true;
        // update-ref fails for a lost race and for real faults alike: only the ref itself tells which.
        if (await otherwise())
            return false;
        throw new errors/* SuiteError */.$K(`git update-ref ${ref} failed: ${result.stderr.trim()}`, {
            kind: 'internal',
            code: 'git/command-failed',
        });
    }
    const resolve = async (revision) => {
        const result = await run(['rev-parse', '--verify', '--quiet', '--end-of-options', revision]);
        return result.exitCode === 0 ? result.stdout.trim() : undefined;
    };
    return {
        directory,
        at: (other) => openGit(other, processes),
        run,
        text,
        resolve,
        listTree: async (treeish) => parseTree(await text(['ls-tree', '-r', '-z', '-l', '--full-tree', treeish])),
        readBlobs,
        createRef: async (ref, id) => (await swap([ref, id, '0'.repeat(id.length)], ref, async () => (await resolve(ref)) !== undefined))
            ? 'created'
            : 'exists',
        updateRef: async (ref, id, expected) => (await swap([ref, id, expected], ref, async () => (await resolve(ref)) !== expected))
            ? 'updated'
            : 'moved',
        deleteRef: async (ref, expected) => (await swap(['-d', ref, expected], ref, async () => (await resolve(ref)) !== expected))
            ? 'deleted'
            : 'moved',
        listRefs: async (prefix) => {
            const output = await text(['for-each-ref', '--format=%(objectname) %(refname)', prefix]);
            return output
                .split('\n')
                .filter((line) => line !== '')
                .map((line) => ({ id: line.slice(0, line.indexOf(' ')), ref: line.slice(line.indexOf(' ') + 1) }));
        },
    };
}

;// CONCATENATED MODULE: ./build/cli/adapt.js

/** This machine, with diagnostics as the global options ask for. */
function systemOf(runtime, globals) {
    return {
        files: runtime.files,
        processes: runtime.processes,
        clock: runtime.clock,
        logger: runtime.logger(globals),
        progress: runtime.progress(globals),
        trigger: 'cli',
    };
}
/** The repository that the global options name. */
function targetOf(runtime, globals) {
    return {
        repo: external_node_path_.resolve(runtime.cwd, globals.repo),
        ...(globals.config === undefined ? {} : { config: globals.config }),
    };
}

;// CONCATENATED MODULE: ./build/cli/use-cases.js
/**
 * The use cases, loaded once and only by commands that need them. In `dist` they are a bundle of their own at
 * the same relative path, which the bundler is therefore told to leave alone.
 */
function useCases() {
    return import(/* webpackIgnore: true */ '../app/index.js');
}

;// CONCATENATED MODULE: ./build/cli/session.js



/** The options that every command with a session takes. */
function withSessionOptions(command, tiers) {
    return command
        .option('--dry-run', 'print the plan and its diff; commit nothing')
        .option('--tiers <list>', 'due, all, or a list such as critical,coverage', tiers)
        .option('--base <branch>', 'branch to start from (default: baseBranch of the configuration, else the default branch)')
        .option('--plan <id>', 'go on only when the session comes to this approved plan again')
        .option(...STATE_OPTION);
}
/** What the options of a session ask for. */
function sessionOptions(options) {
    const named = ['category', 'rule', 'finding', 'plan', 'base', 'state'].flatMap((name) => {
        const value = command_text(options, name);
        return value === undefined ? [] : [[name, value]];
    });
    const paths = list(options, 'path');
    return {
        ...Object.fromEntries(named),
        ...(paths.length === 0 ? {} : { paths }),
        dryRun: flag(options, 'dryRun'),
        tiers: command_text(options, 'tiers') ?? 'due',
    };
}
/** Runs a session on the repository that the global options name. */
async function runNightFor(runtime, globals, options) {
    const { runNight } = await useCases();
    return runNight(systemOf(runtime, globals), { ...targetOf(runtime, globals), ...options });
}
/** Prints a session's result as JSON or as the report, and tells the exit code. */
function printNight(runtime, globals, result) {
    runtime.progress(globals).end();
    if (globals.json)
        printJson(runtime, result.document);
    else {
        runtime.stdout.write(`${result.render(runtime.colour(globals))}\n`);
        if (result.document.outcome === 'planned' && result.plan !== null)
            runtime.stdout.write(`\n${result.plan}\n`);
    }
    return result.exitCode;
}
/** The whole of a command that is a session. */
async function runSession({ runtime, globals, options }) {
    return printNight(runtime, globals, await runNightFor(runtime, globals, sessionOptions(options)));
}

;// CONCATENATED MODULE: ./build/cli/commands/demo.js





const NEXT_STEPS = (directory, branch) => `
Look at what it did:
  git -C ${directory} show ${branch}
Try it on your own repository (changes nothing):
  node dist/cli/index.js scan --repo <path>
  node dist/cli/index.js nightly --dry-run --repo <path>
Throw the demo away:
  rm -rf ${directory}
`;
const demo = {
    name: 'demo',
    describe: (command) => command
        .description('Run the whole nightly loop on a copy of the shipped example repository. Needs no token, network or account.')
        .option('--dry-run', 'stop at the plan'),
    run: async ({ runtime, globals, options }) => {
        const directory = await runtime.files.temporaryDirectory('caretaker-demo');
        const git = openGit(directory, runtime.processes);
        const { createExampleRepository } = await useCases();
        await createExampleRepository(runtime.installation, directory, runtime.files, git);
        if (!globals.quiet)
            runtime.stderr.write(`Made a copy of ${external_node_path_.join('examples', 'invoices')} in ${directory}\n`);
        const result = await runNightFor(runtime, { ...globals, repo: directory }, { dryRun: flag(options, 'dryRun'), tiers: 'all' });
        const exitCode = printNight(runtime, globals, result);
        if (!globals.json && result.document.commit !== null)
            runtime.stdout.write(NEXT_STEPS(directory, result.document.branch ?? ''));
        return exitCode;
    },
};

// EXTERNAL MODULE: ./build/report/terminal/render.js + 1 modules
var render = __nccwpck_require__(1691);
// EXTERNAL MODULE: external "../zod/index.js"
var index_js_ = __nccwpck_require__(824);
;// CONCATENATED MODULE: ./build/platform/runner.js


/** What the Actions runner says of itself in the environment, apart from inputs. */
function runnerEnvironment() {
    return {
        workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
        eventName: process.env.GITHUB_EVENT_NAME ?? '',
    };
}
const repositorySchema = index_js_.z.string().regex(/^[\w.-]+\/[\w.-]+$/);
const contextSchema = index_js_.z.object({
    GITHUB_REPOSITORY: repositorySchema,
    GITHUB_API_URL: index_js_.z.url(),
    GITHUB_SERVER_URL: index_js_.z.url(),
    GITHUB_RUN_ID: index_js_.z.coerce.number().int().positive(),
    GITHUB_RUN_ATTEMPT: index_js_.z.coerce.number().int().positive().default(1),
    GITHUB_EVENT_NAME: index_js_.z.string().min(1),
    /** `owner/name/.github/workflows/nightly.yml@refs/heads/main`. */
    GITHUB_WORKFLOW_REF: index_js_.z.string().regex(/^[^/]+\/[^/]+\/[^@]+@/),
    GITHUB_ACTOR: index_js_.z.string().default(''),
    GITHUB_SHA: index_js_.z.string().default(''),
});
function nameOf(slug) {
    const [owner = '', name = ''] = slug.split('/');
    return { owner, name };
}
/**
 * Reads the run from the runner's variables.
 *
 * @throws SuiteError `runner/incomplete` outside a workflow run.
 */
function runContext(environment = process.env) {
    const parsed = contextSchema.safeParse(environment);
    if (!parsed.success) {
        throw new SuiteError('This is not a workflow run of GitHub Actions', {
            kind: 'input',
            code: 'runner/incomplete',
            hint: 'Use the command line outside of Actions.',
            problems: parsed.error.issues.map((issue) => ({
                at: issue.path.join('.'),
                message: issue.message,
            })),
        });
    }
    const { data } = parsed;
    return {
        repository: nameOf(data.GITHUB_REPOSITORY),
        apiUrl: data.GITHUB_API_URL,
        serverUrl: data.GITHUB_SERVER_URL,
        run: data.GITHUB_RUN_ID,
        attempt: data.GITHUB_RUN_ATTEMPT,
        eventName: data.GITHUB_EVENT_NAME,
        workflow: data.GITHUB_WORKFLOW_REF.replace(/^[^/]+\/[^/]+\//, '').replace(/@.*$/, ''),
        actor: data.GITHUB_ACTOR,
        commit: data.GITHUB_SHA,
    };
}
/** Token and address for the command line; the token never comes from an argument, which others can see. */
function hostEnvironment(environment = process.env) {
    // A variable that is set to nothing is as good as absent.
    const value = (name) => environment[name] === '' ? undefined : environment[name];
    return {
        token: value('GITHUB_TOKEN') ?? value('GH_TOKEN'),
        apiUrl: value('GITHUB_API_URL') ?? 'https://api.github.com',
        repository: value('GITHUB_REPOSITORY'),
    };
}

;// CONCATENATED MODULE: ./build/cli/host.js





/** The options of every command that talks to the host. */
function withHostOptions(command) {
    return command
        .option('--repository <owner/name>', 'repository on the host (default: that of the remote origin)')
        .option('--api-url <url>', 'address of the API (default: GITHUB_API_URL, else https://api.github.com)');
}
/**
 * Connects to the host with the token from GITHUB_TOKEN or GH_TOKEN.
 *
 * @throws SuiteError `input/no-token`, `input/no-repository`, or what the host says
 */
async function openLink({ runtime, globals, options }) {
    const environment = hostEnvironment();
    if (environment.token === undefined) {
        throw new errors/* SuiteError */.$K('There is no token for the host', {
            kind: 'input',
            code: 'input/no-token',
            hint: 'Set GITHUB_TOKEN, e.g. GITHUB_TOKEN=$(gh auth token).',
        });
    }
    const { connect, openRepository, repositoryName } = await useCases();
    const system = systemOf(runtime, globals);
    const { git } = await openRepository(system, targetOf(runtime, globals));
    const given = command_text(options, 'repository') ?? environment.repository;
    return connect(system, {
        repository: await repositoryName(git, given),
        apiUrl: command_text(options, 'apiUrl') ?? environment.apiUrl,
        token: environment.token,
    });
}
/** The same where there is a token; without one the command works on this machine alone. */
async function openLinkIfAny(invocation) {
    return hostEnvironment().token === undefined ? undefined : openLink(invocation);
}

;// CONCATENATED MODULE: ./build/cli/retention.js
/** Days that an artifact would be kept. State of the command line stays on this machine, so nothing expires. */
const NO_RETENTION = 90;

;// CONCATENATED MODULE: ./build/cli/commands/deploy-verify.js






const deployVerify = {
    name: 'deploy-verify',
    describe: (command) => withHostOptions(command
        .description('Watch the deployment of a commit, verify it in production by probes and error counts, and give a verdict: pass, fail, inconclusive or unverified. Reverts nothing unless --rollback is given. Exit code 1 for fail.')
        .option('--commit <revision>', 'commit whose deployment is verified (default: HEAD)')
        .option('--served-at <time>', 'go on with a commit that has been served since then (ISO 8601)')
        .option('--reason <text>', 'why; makes it judge again what was judged before')
        .option('--rollback', 'roll back at once when the verdict is fail')
        .option(...STATE_OPTION)),
    run: async (invocation) => {
        const { runtime, globals, options } = invocation;
        const link = await openLinkIfAny(invocation);
        const { verifyDeployment, rollbackDeployment } = await useCases();
        const system = systemOf(runtime, globals);
        const [commit, servedAt, reason, state] = ['commit', 'servedAt', 'reason', 'state'].map((name) => command_text(options, name));
        const target = { ...targetOf(runtime, globals), ...(state === undefined ? {} : { state }) };
        const verified = await verifyDeployment(system, {
            ...{ ...target, dispatchNext: false, retentionDays: NO_RETENTION },
            ...(commit === undefined ? {} : { commit }),
            ...(servedAt === undefined ? {} : { servedAt }),
            ...(reason === undefined ? {} : { reason }),
        }, link);
        const rolledBack = verified.result.rollback && flag(options, 'rollback')
            ? await rollbackDeployment(system, { ...target, dryRun: false, retentionDays: NO_RETENTION }, link)
            : undefined;
        if (globals.json)
            printJson(runtime, { ...verified.result, rolledBack: rolledBack?.result ?? null });
        else {
            const blocks = [...verified.blocks, ...(rolledBack?.blocks ?? [])];
            runtime.stdout.write(`${(0,render/* renderTerminal */.b)(blocks, { colours: runtime.colour(globals) })}\n`);
        }
        return verified.exitCode;
    },
};

;// CONCATENATED MODULE: ./build/cli/commands/doctor.js






const doctor = {
    name: 'doctor',
    describe: (command) => withHostOptions(command
        .description('Say what would keep a night on GitHub from ending well: token, settings, branch rules, schedule. Changes nothing without --trial. Exit code 3 when something would fail.')
        .option('--trial', 'prove it: push an empty commit to a branch of its own, open a draft pull request, wait up to a minute for workflow runs, close and delete both')),
    run: async (invocation) => {
        const { runtime, globals, options } = invocation;
        const link = await openLink(invocation);
        const { diagnose, examinationBlocks, openRepository } = await useCases();
        const system = systemOf(runtime, globals);
        const repository = await openRepository(system, targetOf(runtime, globals));
        const examination = await diagnose(system, repository, link, flag(options, 'trial') ? 'trial' : 'look');
        if (globals.json)
            printJson(runtime, examination);
        else
            runtime.stdout.write(`${(0,render/* renderTerminal */.b)(await examinationBlocks(examination), { colours: runtime.colour(globals) })}\n`);
        return examination.healthy ? errors/* EXIT */.dc.ok : errors/* EXIT */.dc.refused;
    },
};

;// CONCATENATED MODULE: ./build/cli/commands/errors.js





const errors_errors = {
    name: 'errors',
    describe: (command) => command
        .description('Read a log and tell its kinds of errors: how bad, how often, where in the code, and whether one can be mended without a person. Adds a task for each new critical or high one.')
        .requiredOption('--log <file>', 'log file: JSON lines or text')
        .option('--since <time>', 'leave out older entries, e.g. 2026-01-05T12:00:00Z')
        .option(...STATE_OPTION),
    run: async ({ runtime, globals, options }) => {
        const since = command_text(options, 'since');
        const state = command_text(options, 'state');
        const { errorsOfLog } = await useCases();
        const { document, render } = await errorsOfLog(systemOf(runtime, globals), {
            ...targetOf(runtime, globals),
            ...(state === undefined ? {} : { state }),
            ...(since === undefined ? {} : { since }),
            log: external_node_path_.resolve(runtime.cwd, command_text(options, 'log') ?? ''),
        });
        if (globals.json)
            printJson(runtime, document);
        else
            runtime.stdout.write(render(runtime.colour(globals)));
        return errors/* EXIT */.dc.ok;
    },
};

;// CONCATENATED MODULE: ./build/cli/commands/fix.js

const fix = {
    name: 'fix',
    describe: (command) => withSessionOptions(command
        .description('The same as nightly for what you choose: a category, a rule or one finding.')
        .option('--category <name>', 'findings of this category only, e.g. dead-code')
        .option('--rule <id>', 'findings of this rule only, e.g. quality/no-unused-import')
        .option('--finding <fingerprint>', 'this finding only; a prefix of at least 8 characters is enough')
        .option('--path <globs...>', 'choose and change only these files or folders, e.g. those of the root cause of an error'), 'all'),
    run: runSession,
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./build/platform/liveness.js



/** Field 22 of /proc/PID/stat: clock ticks after boot. The name in field 2 may hold spaces and brackets. */
function startFromProc(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        // A zombie has ended; only its parent has not noticed.
        if (fields[0] === 'Z')
            return undefined;
        return fields[19];
    }
    catch {
        // No such process, or no /proc on this system.
        return undefined;
    }
}
async function startOf(pid, processes) {
    if (process.platform === 'linux')
        return startFromProc(pid);
    if (process.platform === 'win32')
        return undefined;
    const result = await processes.run({
        command: 'ps',
        args: ['-o', 'lstart=', '-p', String(pid)],
        cwd: external_node_os_.tmpdir(),
        timeoutMs: 5_000,
    });
    const text = result.stdout.trim();
    return result.exitCode === 0 && text !== '' ? text : undefined;
}
function exists(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // EPERM: it is there and belongs to someone else.
        return error.code === 'EPERM';
    }
}
/** Whoever leaves the directory and its process group mostly keeps the environment that it was started with. */
function livesIn(name, directory) {
    const isInside = (place) => place === directory || place.startsWith(`${directory}${external_node_path_.sep}`);
    if (isInside((0,external_node_fs_.readlinkSync)(external_node_path_.join('/proc', name, 'cwd'))))
        return true;
    return (0,external_node_fs_.readFileSync)(external_node_path_.join('/proc', name, 'environ'), 'utf8')
        .split('\0')
        .some((variable) => /^(?:HOME|TMPDIR)=/.test(variable) && isInside(variable.replace(/^[A-Z]+=/, '')));
}
function processesIn(directory) {
    if (process.platform !== 'linux')
        return [];
    const inside = [];
    for (const name of (0,external_node_fs_.readdirSync)('/proc')) {
        if (!/^\d+$/.test(name) || Number(name) === process.pid)
            continue;
        try {
            if (livesIn(name, directory))
                inside.push(Number(name));
        }
        catch {
            // Ended meanwhile, or not ours to look at.
        }
    }
    return inside;
}
/** Tells living sessions from dead ones on this machine. */
async function systemLiveness(processes) {
    const self = {
        pid: process.pid,
        host: external_node_os_.hostname(),
        started: (await startOf(process.pid, processes)) ?? '',
    };
    return {
        self,
        status: async (identity) => {
            if (identity.host !== self.host)
                return 'unknown';
            if (!exists(identity.pid))
                return 'dead';
            const started = await startOf(identity.pid, processes);
            if (started === undefined)
                return process.platform === 'linux' ? 'dead' : 'alive';
            return identity.started === '' || started === identity.started ? 'alive' : 'dead';
        },
        endProcessesIn: (directory) => {
            const found = processesIn(directory);
            for (const pid of found) {
                try {
                    process.kill(pid, 'SIGKILL');
                }
                catch {
                    // Ended by itself between the look and the signal.
                }
            }
            return Promise.resolve(found.length);
        },
    };
}

// EXTERNAL MODULE: ./build/state/events.js + 2 modules
var state_events = __nccwpck_require__(2401);
;// CONCATENATED MODULE: ./build/session/journal/journal.js




const entrySchema = index_js_.z.object({
    v: index_js_.z.literal(1),
    session: index_js_.z.string().regex(/^[\w-]+$/),
    process: index_js_.z.object({ pid: index_js_.z.number().int(), host: index_js_.z.string(), started: index_js_.z.string() }),
    startedAt: index_js_.z.iso.datetime(),
    /** After this moment a session on another machine counts as dead. */
    expiresAt: index_js_.z.iso.datetime(),
    step: index_js_.z.enum(state_events/* SESSION_STEPS */.Pe),
    worktree: index_js_.z.string(),
    branch: index_js_.z.string().nullable(),
    lock: index_js_.z.string().nullable(),
});
/** Where journals are kept: with the repository, shared by all its worktrees, outside every checkout. */
async function journalDirectory(git) {
    // Relative to the directory of the question, as every git answers; `--path-format` is newer than some.
    const common = external_node_path_.resolve(git.directory, await git.text(['rev-parse', '--git-common-dir']));
    return external_node_path_.join(common, 'caretaker', 'sessions');
}
function isReadOnly(error) {
    return (error instanceof Error && 'code' in error && ['EACCES', 'EROFS', 'EPERM'].includes(String(error.code)));
}
/** The journal of one session; written before the deed, so that a kill leaves a trace of it. */
class Journal {
    files;
    file;
    current;
    constructor(files, file, current) {
        this.files = files;
        this.file = file;
        this.current = current;
    }
    static async open(files, directory, entry) {
        const journal = new Journal(files, path.join(directory, `${entry.session}.json`), entry);
        try {
            await journal.update({});
        }
        catch (error) {
            if (!isReadOnly(error))
                throw error;
            throw new SuiteError(`The repository cannot be written to: ${directory}`, {
                kind: 'input',
                code: 'repo/read-only',
                hint: 'A session keeps its notes and its commits in the git directory; give the user that runs it the right to write there.',
                cause: error,
            });
        }
        return journal;
    }
    get entry() {
        return this.current;
    }
    async update(change) {
        this.current = { ...this.current, ...change };
        await this.files.write(this.file, `${JSON.stringify(this.current)}\n`);
    }
    async close() {
        await this.files.remove(this.file);
    }
}
function parseEntry(text) {
    try {
        return entrySchema.safeParse(JSON.parse(text)).data;
    }
    catch {
        // Not JSON: the caller reports the file as unreadable.
        return undefined;
    }
}
/** All journals of the repository, also those of sessions that still run. */
async function readJournals(files, directory) {
    const found = [];
    for (const name of await files.list(directory)) {
        if (name.startsWith('.') || !name.endsWith('.json'))
            continue;
        const file = external_node_path_.join(directory, name);
        const entry = parseEntry((await files.readText(file)) ?? '');
        found.push({ session: name.slice(0, -'.json'.length), file, entry });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/session/worktree/worktree.js




/** Large-file filters would go to the network; the pointers are enough for what a session does. */
const CHECKOUT_ENVIRONMENT = { GIT_LFS_SKIP_SMUDGE: '1' };
const CHECKOUT = { env: CHECKOUT_ENVIRONMENT, timeoutMs: 600_000 };
/**
 * Where a session's worktree goes: outside the checkout and outside `.git`, because linters and test
 * runners skip every path with a `.git` in it.
 */
function worktreePath(workDirectory, session) {
    return path.join(workDirectory, `caretaker-${session}`);
}
/** Makes a detached worktree of a commit. Index, HEAD, branches and files of the checkout stay as they are. */
async function addWorktree(git, files, root, commit) {
    if ((await files.stat(root)) !== undefined) {
        throw new SuiteError('The place of the worktree is taken', {
            kind: 'internal',
            code: 'session/worktree-exists',
            hint: `Remove ${root} when no session uses it.`,
        });
    }
    // The tools need the whole tree, also where the user has checked out a part of it.
    const add = ['-c', 'core.sparseCheckout=false', 'worktree', 'add', '--detach', '--force'];
    const whole = await git.run([...add, '--', root, commit], CHECKOUT);
    let absent = [];
    if (whole.exitCode !== 0) {
        await removeWorktree(git, files, root);
        await git.text([...add, '--no-checkout', '--', root, commit], CHECKOUT);
        absent = await checkOutWhatIsThere(git.at(root), commit);
        if (absent.length === 0) {
            throw new SuiteError(`The worktree could not be made: ${lastWords(whole.stderr)}`, {
                kind: 'internal',
                code: 'session/worktree-incomplete',
            });
        }
    }
    const real = (await files.realPath(root)) ?? root;
    const worktree = { root: real, git: git.at(real), commit, absent };
    await asCommitted(worktree, files);
    return worktree;
}
/**
 * Undoes the line endings that the repository's attributes ask for on disk: facts and edits speak of the
 * committed bytes. Git turns them into the same blobs either way.
 */
async function asCommitted({ git, root, commit }, files) {
    const asking = await git.run(['grep', '-q', '-e', 'eol=crlf', commit, '--', ':(glob)**/.gitattributes']);
    if (asking.exitCode !== 0)
        return;
    const listing = await git.text(['ls-files', '-z', '--eol']);
    const changed = [];
    for (const line of listing.split('\0')) {
        const [attributes = '', name = ''] = line.split('\t');
        if (!/^i\/lf\s+w\/crlf\s/.test(attributes))
            continue;
        const file = path.join(root, name);
        const content = await files.read(file);
        if (content === undefined)
            continue;
        await files.write(file, Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'));
        changed.push(name);
    }
    // The blobs are the same; the index learns the new sizes, or git would call the files modified.
    await stage(git, changed);
}
/**
 * In a clone that lacks some content (partial, damaged) git refuses to check out anything at all. What is
 * there is enough for most sessions: the rest is marked, so that its absence does not count as a deletion.
 */
async function checkOutWhatIsThere(git, commit) {
    await git.text(['read-tree', commit]);
    // Fails for the missing ones and goes on; fetching them one by one would take for ever.
    await git.run(['-c', 'protocol.allow=never', 'checkout-index', '--all', '--force', '--index', '--quiet'], CHECKOUT);
    const output = await git.text(['ls-files', '-z', '--deleted']);
    const absent = output.split('\0').filter((name) => name !== '');
    if (absent.length > 0) {
        await git.text(['update-index', '-z', '--skip-worktree', '--stdin'], {
            input: absent.map((name) => `${name}\0`).join(''),
        });
    }
    return absent.sort();
}
/** Paths of all worktrees that git knows, with the branch that each has checked out. */
async function listWorktrees(git) {
    // Without -z, which is newer than the oldest git that is supported.
    const output = await git.text(['worktree', 'list', '--porcelain']);
    const found = [];
    for (const line of output.split('\n')) {
        const last = found.at(-1);
        if (line.startsWith('worktree '))
            found.push({ path: line.slice('worktree '.length), branch: null });
        else if (line.startsWith('branch ') && last !== undefined)
            last.branch = line.slice('branch '.length);
    }
    return found;
}
/**
 * Removes a worktree and git's record of it, also when only one of them is left. Links are unlinked and
 * never followed. Other worktrees are not touched: no `git worktree prune`, which would also forget a
 * user's worktree on a disk that is not mounted just now.
 */
async function removeWorktree(git, files, root) {
    const real = (await files.realPath(root)) ?? root;
    const known = (await listWorktrees(git)).find((entry) => entry.path === root || entry.path === real);
    const present = (await files.stat(root)) !== undefined;
    await files.remove(root);
    if (known !== undefined) {
        // Unlocks too: `worktree add` holds a lock of its own while it works, and a killed one leaves it.
        await git.text(['worktree', 'remove', '--force', '--force', '--', known.path]);
    }
    return present || known !== undefined;
}
/** Changes that something other than the session made to files that git knows or would add. */
async function strayChanges(worktree) {
    const output = await worktree.git.text([
        'status',
        '--porcelain=v1',
        '-z',
        '--untracked-files=all',
        '--no-renames',
    ]);
    return (output
        .split('\0')
        .filter((record) => record.length > 3)
        .map((record) => record.slice(3))
        // Not every repository ignores what it installs.
        .filter((name) => !name.split('/').includes('node_modules')));
}
/** Puts paths back to the worktree's commit: tracked ones are restored, others deleted. */
async function restorePaths(worktree, files, paths) {
    if (paths.length === 0)
        return;
    const listing = await worktree.git.text([
        'ls-tree',
        '-r',
        '-z',
        '--name-only',
        '--full-tree',
        worktree.commit,
    ]);
    const tracked = new Set(listing.split('\0'));
    for (const name of paths.filter((candidate) => !tracked.has(candidate))) {
        await files.remove(path.join(worktree.root, name));
    }
    const known = paths.filter((candidate) => tracked.has(candidate));
    if (known.length === 0)
        return;
    await worktree.git.text(['checkout', '-q', worktree.commit, '--pathspec-from-file=-', '--pathspec-file-nul'], { input: known.join('\0'), env: { ...CHECKOUT_ENVIRONMENT, GIT_LITERAL_PATHSPECS: '1' } });
}

;// CONCATENATED MODULE: ./build/session/journal/recover.js




/** An unreadable journal could belong to a newer version that still runs: it gets this long. */
const UNREADABLE_GRACE_MS = 24 * 3_600_000;
async function isDead(deps, journal) {
    const now = deps.clock.now().getTime();
    if (journal.entry === undefined) {
        return now - ((await deps.files.stat(journal.file))?.modifiedMs ?? 0) > UNREADABLE_GRACE_MS;
    }
    const status = await deps.liveness.status(journal.entry.process);
    return status === 'dead' || (status === 'unknown' && now > Date.parse(journal.entry.expiresAt));
}
async function worktreeOf(deps, journal) {
    if (journal.entry !== undefined)
        return journal.entry.worktree;
    const name = `caretaker-${journal.session}`;
    return (await listWorktrees(deps.git)).find((entry) => external_node_path_.basename(entry.path) === name)?.path;
}
/** Folders that tools and fixers work in; what is handed over to others is none of them. */
const SCRATCH = /^caretaker-(?:tool|lint|lockfile|revert|executor)-(\d+)-\w{6}$/;
/** Removes the folders of a process that is dead, beside its worktree; how many there were. */
async function removeScratch(deps, journal) {
    const { entry } = journal;
    // The id may belong to another process by now: then its folders cannot be told from ours.
    if (entry === undefined || (await deps.liveness.status({ ...entry.process, started: '' })) !== 'dead')
        return 0;
    const place = external_node_path_.dirname(entry.worktree);
    let removed = 0;
    for (const name of await deps.files.list(place)) {
        if (SCRATCH.exec(name)?.[1] !== String(entry.process.pid))
            continue;
        await deps.liveness.endProcessesIn(external_node_path_.join(place, name));
        await deps.files.remove(external_node_path_.join(place, name));
        removed += 1;
    }
    return removed;
}
async function recoverOne(deps, journal) {
    const done = [];
    const note = async (what, name, detail) => {
        await (0,state_events/* record */.g1)(deps.events, 'recovery.performed', { session: journal.session, what, name, detail });
        deps.logger.warn('Recovered what a dead session had left', { session: journal.session, what, name });
        done.push(detail);
    };
    const step = journal.entry?.step ?? 'unknown';
    const worktree = await worktreeOf(deps, journal);
    if (worktree !== undefined && external_node_path_.basename(worktree) === `caretaker-${journal.session}`) {
        const ended = await deps.liveness.endProcessesIn(worktree);
        if (ended > 0)
            await note('other', 'processes', `Ended ${ended} processes of session ${journal.session}.`);
        if (await removeWorktree(deps.git, deps.files, worktree)) {
            await note('worktree', worktree, `Removed the worktree of session ${journal.session}, which died in step ${step}.`);
        }
    }
    const scratch = await removeScratch(deps, journal);
    if (scratch > 0)
        await note('other', 'temporary folders', `Removed ${scratch} temporary folders of session ${journal.session}.`);
    for (const name of await deps.locks.releaseOf(journal.session)) {
        await note('lock', name, `Released the lock ${name} of session ${journal.session}.`);
    }
    if (done.length === 0)
        await note('other', 'journal', `Session ${journal.session} died in step ${step} and left nothing.`);
    // Last, so that a kill during recovery is recovered as well.
    await deps.files.remove(journal.file);
    return done;
}
/**
 * Puts in order what killed sessions left (safety rule 10, CM-25); one sentence for each thing done.
 * Branches need nothing: they only ever move once, atomically, to a complete commit.
 */
async function recover(deps) {
    const done = [];
    for (const journal of await readJournals(deps.files, await journalDirectory(deps.git))) {
        if (await isDead(deps, journal))
            done.push(...(await recoverOne(deps, journal)));
    }
    return done;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/core/fingerprint.js

/** Hex SHA-256 of the parts, joined so that no two different lists collide. */
function digest(...parts) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const part of parts)
        hash.update(`${Buffer.byteLength(part)}:`).update(part);
    return hash.digest('hex');
}
/** Code with comments left as they are and white space folded, so that a reformat changes nothing. */
function normaliseCode(code) {
    return code.replace(/\s+/g, ' ').trim();
}
/**
 * The stable identity of a finding (CM-08): rule, path, anchor, and which of several equal anchors in
 * the file it is. Line numbers take no part, so unrelated edits above do not change it.
 */
function fingerprint(rule, path, anchor, occurrence) {
    return digest(rule, path, normaliseCode(anchor), String(occurrence)).slice(0, 32);
}

;// CONCATENATED MODULE: ./build/session/locks/session-locks.js


/** The same files give the same name, so that two sessions that want them meet at one ref. */
function lockName(files) {
    return `files-${digest(...[...files].sort()).slice(0, 16)}`;
}
function held(locks, first, session, minutes, events) {
    let lock = first;
    return {
        name: first.name,
        renew: async () => {
            const outcome = await locks.renew(lock, minutes);
            if (outcome.status === 'lost')
                return false;
            lock = outcome.lock;
            await (0,state_events/* record */.g1)(events, 'lock.renewed', { name: lock.name, session, expiresAt: lock.record.expiresAt });
            return true;
        },
        release: async (reason) => {
            const outcome = await locks.release(lock);
            const why = outcome.status === 'released' ? reason : `${reason}; another owner had taken it over`;
            await (0,state_events/* record */.g1)(events, 'lock.released', { name: lock.name, session, reason: why });
        },
    };
}
async function tell(outcome, events) {
    const { lock, tookOver } = outcome;
    const { owner: session, purpose, files, expiresAt } = lock.record;
    if (tookOver !== null) {
        const previousOwner = tookOver.record?.owner ?? 'unknown';
        const reason = [`it ended at ${tookOver.expiresAt.toISOString()}`, ...tookOver.notes].join('; ');
        await (0,state_events/* record */.g1)(events, 'lock.taken-over', { name: lock.name, session, previousOwner, reason });
    }
    await (0,state_events/* record */.g1)(events, 'lock.acquired', { name: lock.name, session, purpose, files, expiresAt });
}
/** The locks as a session uses them: one for all its files, with every change in the log. */
function sessionLocks(locks, events) {
    return {
        acquire: async ({ session, files, purpose, minutes }) => {
            const name = lockName(files);
            const outcome = await locks.acquire({ name, owner: session, purpose, files, minutes });
            if (outcome.status === 'busy') {
                return { status: 'busy', by: outcome.by.record?.owner ?? outcome.by.name, reason: outcome.reason };
            }
            await tell(outcome, events);
            return { status: 'acquired', lock: held(locks, outcome.lock, session, minutes, events) };
        },
        conflicts: async (paths, session) => {
            const found = await locks.conflicts(paths, session);
            return found.map(({ file, glob, lock }) => ({
                path: file,
                by: `lock ${lock.name}`,
                reason: `${lock.record?.owner ?? 'a lock that cannot be read'} holds ${glob} until ${lock.expiresAt.toISOString()}`,
            }));
        },
        releaseOf: (session) => locks.releaseOf(session),
    };
}

;// CONCATENATED MODULE: ./build/cli/commands/locks.js






/** The locks that an invocation means, and the configured time to live in minutes. */
async function locksFor({ runtime, globals, options, }) {
    const { openRepository, openRepositoryLocks } = await useCases();
    const system = systemOf(runtime, globals);
    const repository = await openRepository(system, targetOf(runtime, globals));
    const liveness = await systemLiveness(runtime.processes);
    return {
        locks: openRepositoryLocks(system, repository.git, liveness, command_text(options, 'remote')),
        minutes: repository.config.session.lockMinutes,
    };
}
/** A lock as JSON prints it. */
function lockDocument(view) {
    return {
        name: view.name,
        state: view.state,
        owner: view.record?.owner ?? null,
        purpose: view.record?.purpose ?? null,
        files: view.record?.files ?? [],
        expiresAt: view.expiresAt.toISOString(),
        notes: view.notes,
    };
}
function minutesOf(given, usual) {
    if (given === undefined)
        return usual;
    const minutes = Number(given);
    if (Number.isFinite(minutes) && minutes > 0 && minutes <= 24 * 60)
        return minutes;
    throw new errors/* SuiteError */.$K(`--minutes takes a number from 0 to 1440, not "${given}"`, {
        kind: 'input',
        code: 'input/bad-number',
    });
}
const REMOTE = ['--remote <name>', 'lock on this remote, which several clones share'];
const lock = {
    name: 'lock',
    describe: (command) => command
        .description('Take a lock on files, so that no session works on them. Atomic across processes, and across machines with --remote.')
        .argument('<name>', 'name of the lock')
        .option('--files <glob...>', 'files it covers (default: the whole repository)')
        .option('--purpose <text>', 'what for', 'locked by hand')
        .option('--owner <name>', 'who holds it (default: you)')
        .option('--minutes <number>', 'time to live (default: session.lockMinutes of the configuration)')
        .option(...REMOTE),
    run: async (invocation) => {
        const { runtime, globals, options, args } = invocation;
        const { locks, minutes } = await locksFor(invocation);
        const outcome = await locks.acquire({
            name: args[0] ?? '',
            owner: command_text(options, 'owner') ?? (0,external_node_os_.userInfo)().username,
            purpose: command_text(options, 'purpose') ?? '',
            files: list(options, 'files'),
            minutes: minutesOf(command_text(options, 'minutes'), minutes),
        });
        if (outcome.status === 'busy') {
            if (globals.json)
                printJson(runtime, { status: 'busy', lock: lockDocument(outcome.by), reason: outcome.reason });
            else
                runtime.stdout.write(`busy: ${outcome.reason}\n`);
            return errors/* EXIT */.dc.refused;
        }
        const { record, name } = outcome.lock;
        if (globals.json)
            printJson(runtime, { status: 'acquired', name, ...record });
        else
            runtime.stdout.write(`acquired ${name} until ${record.expiresAt}\n`);
        return errors/* EXIT */.dc.ok;
    },
};
const unlock = {
    name: 'unlock',
    describe: (command) => command
        .description('Release a lock, whoever holds it.')
        .argument('[name]', 'name of the lock')
        .option('--expired', 'release every lock that is over')
        .option(...REMOTE),
    run: async (invocation) => {
        const { runtime, globals, options, args } = invocation;
        const { locks } = await locksFor(invocation);
        const [name] = args;
        if ((name === undefined) === !flag(options, 'expired')) {
            throw new errors/* SuiteError */.$K('unlock takes the name of a lock, or --expired', {
                kind: 'input',
                code: 'input/missing-argument',
            });
        }
        const single = name === undefined ? undefined : await locks.forceRelease(name);
        const released = name === undefined ? await locks.releaseExpired() : single === undefined ? [] : [single];
        if (globals.json)
            printJson(runtime, { released: released.map(lockDocument) });
        else if (released.length === 0)
            runtime.stdout.write(name === undefined ? 'no lock is over\n' : `there is no lock ${name}\n`);
        else
            for (const view of released)
                runtime.stdout.write(`released ${view.name}, held by ${view.record?.owner ?? 'unknown'}\n`);
        return errors/* EXIT */.dc.ok;
    },
};
const conflicts = {
    name: 'conflicts',
    describe: (command) => command
        .description('Say which of the given files a lock covers. Exit code 3 when there is one.')
        .argument('<files...>', 'paths relative to the root of the repository')
        .option('--owner <name>', 'leave out the locks of this owner')
        .option(...REMOTE),
    run: async (invocation) => {
        const { runtime, globals, options, args } = invocation;
        const { locks } = await locksFor(invocation);
        const found = await locks.conflicts(args, command_text(options, 'owner'));
        if (globals.json) {
            printJson(runtime, {
                conflicts: found.map((conflict) => ({
                    file: conflict.file,
                    glob: conflict.glob,
                    lock: lockDocument(conflict.lock),
                })),
            });
        }
        else if (found.length === 0)
            runtime.stdout.write('no conflict\n');
        else {
            for (const { file, glob, lock: view } of found) {
                const owner = view.record?.owner ?? 'a lock that cannot be read';
                runtime.stdout.write(`${file}: ${owner} holds ${glob} until ${view.expiresAt.toISOString()} (lock ${view.name})\n`);
            }
        }
        return found.length === 0 ? errors/* EXIT */.dc.ok : errors/* EXIT */.dc.refused;
    },
};

;// CONCATENATED MODULE: ./build/cli/commands/health.js









const health = {
    name: 'health',
    describe: (command) => command
        .description('Say whether anything is stuck: locks that are over, sessions that died, a damaged state log. Exit code 3 when something is.')
        .option('--repair', 'put in order what dead sessions left, and release locks that are over')
        .option('--remote <name>', 'look at the locks on this remote')
        .option(...STATE_OPTION),
    run: async ({ runtime, globals, options }) => {
        const { openRepository, openRepositoryLocks, openState } = await useCases();
        const system = systemOf(runtime, globals);
        const state = command_text(options, 'state');
        const repository = await openRepository(system, {
            ...targetOf(runtime, globals),
            ...(state === undefined ? {} : { state }),
        });
        const liveness = await systemLiveness(runtime.processes);
        const log = await openState(system, repository);
        const locks = openRepositoryLocks(system, repository.git, liveness, command_text(options, 'remote'));
        const repaired = [];
        if (flag(options, 'repair')) {
            const held = sessionLocks(locks, log);
            repaired.push(...(await recover({ ...system, git: repository.git, events: log, locks: held, liveness })));
            for (const view of await locks.releaseExpired())
                repaired.push(`Released the lock ${view.name}, which was over.`);
        }
        const views = await locks.health();
        const sessions = await Promise.all((await readJournals(system.files, await journalDirectory(repository.git))).map(async ({ session, entry }) => ({
            session,
            step: entry?.step ?? null,
            status: entry === undefined ? 'unreadable' : await liveness.status(entry.process),
        })));
        const verification = log.verify();
        const stuck = [
            ...views.filter((view) => view.state !== 'held').map((view) => `lock ${view.name} is ${view.state}`),
            ...sessions
                .filter(({ status }) => status !== 'alive')
                .map(({ session, status }) => `session ${session} is ${status}`),
            ...(verification.status === 'ok' ? [] : [`the state log was altered: ${verification.detail}`]),
            ...log.damage.map((part) => `the state log is damaged in ${part.place}, line ${part.line}: ${part.reason}`),
        ];
        if (globals.json) {
            printJson(runtime, {
                healthy: stuck.length === 0,
                problems: stuck,
                repaired,
                locks: views.map(lockDocument),
                sessions,
                state: verification,
            });
        }
        else {
            for (const line of repaired)
                runtime.stdout.write(`${line}\n`);
            for (const view of views) {
                runtime.stdout.write(`lock ${view.name}: ${view.state}, ${view.record?.owner ?? 'unknown owner'}, until ${view.expiresAt.toISOString()}\n`);
            }
            for (const { session, status, step } of sessions)
                runtime.stdout.write(`session ${session}: ${status}, step ${step ?? 'unknown'}\n`);
            runtime.stdout.write(stuck.length === 0 ? 'healthy\n' : `${stuck.join('\n')}\nRun "caretaker health --repair".\n`);
        }
        return stuck.length === 0 ? errors/* EXIT */.dc.ok : errors/* EXIT */.dc.refused;
    },
};

;// CONCATENATED MODULE: ./build/cli/commands/init.js




const init = {
    name: 'init',
    describe: (command) => command
        .description('Write .github/caretaker.yml: a commented configuration with what was found out about the repository.')
        .option('--force', 'replace an existing configuration')
        .option('--stdout', 'print it instead of writing it'),
    run: async ({ runtime, globals, options }) => {
        const { initialConfig } = await useCases();
        const print = flag(options, 'stdout');
        const config = await initialConfig(systemOf(runtime, globals), targetOf(runtime, globals), flag(options, 'force') || print);
        if (!print)
            await runtime.files.write(config.path, config.text);
        if (globals.json)
            printJson(runtime, { file: config.file, written: !print, text: config.text });
        else
            runtime.stdout.write(print ? config.text : `Wrote ${config.file}. Look through it, then run "caretaker scan".\n`);
        return errors/* EXIT */.dc.ok;
    },
};

;// CONCATENATED MODULE: ./build/cli/commands/judge.js



// The judge is pure: nothing here loads the use cases, and with them the compiler. What it does need is loaded
// when it is called, so that the start of other commands does not pay for it.
const judging = () => __nccwpck_require__.e(/* import() */ 416).then(__nccwpck_require__.bind(__nccwpck_require__, 3416));
const simulating = () => __nccwpck_require__.e(/* import() */ 103).then(__nccwpck_require__.bind(__nccwpck_require__, 4103));
const replaying = () => Promise.all(/* import() */[__nccwpck_require__.e(416), __nccwpck_require__.e(579)]).then(__nccwpck_require__.bind(__nccwpck_require__, 579));
const readingHistory = () => Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(325)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4325));
const defaults = async () => (await __nccwpck_require__.e(/* import() */ 869).then(__nccwpck_require__.bind(__nccwpck_require__, 8869))).defaultConfig().deploy;
const rendering = () => Promise.all(/* import() */[__nccwpck_require__.e(416), __nccwpck_require__.e(100)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4100));
const RULES = {
    count: { words: 'a whole number of at least 0', holds: (n) => Number.isSafeInteger(n) && n >= 0 },
    amount: { words: 'a number of at least 0', holds: (n) => n >= 0 },
    positive: { words: 'a number above 0', holds: (n) => n > 0 },
    'at-least-1': { words: 'a number of at least 1', holds: (n) => n >= 1 },
    trials: {
        words: 'a whole number from 1 to 1000000',
        holds: (n) => Number.isInteger(n) && n >= 1 && n <= 1_000_000,
    },
};
const COUNTS = [
    { name: 'before', flag: '--before', rule: 'amount', isRequired: true },
    { name: 'after', flag: '--after', rule: 'count', isRequired: true },
    { name: 'seconds', flag: '--seconds', rule: 'positive', isRequired: true },
    { name: 'beforeSeconds', flag: '--before-seconds', rule: 'positive' },
    { name: 'requestsBefore', flag: '--requests-before', rule: 'amount' },
    { name: 'requestsAfter', flag: '--requests-after', rule: 'amount' },
    { name: 'dispersion', flag: '--dispersion', rule: 'at-least-1' },
];
/** Nobody has seen more errors in an hour, and the tests stay exact up to here. */
const MAX_NUMBER = 1e9;
function refuse(problems) {
    throw new errors/* SuiteError */.$K('The options of the command are not right', {
        kind: 'input',
        code: 'input/bad-number',
        hint: 'Add --help for what each takes.',
        problems,
    });
}
/** Reads number options; names every one that is missing or wrong. */
function numbers(options, wanted) {
    const values = new Map();
    const problems = [];
    for (const { name, flag, rule, isRequired } of wanted) {
        const given = command_text(options, name);
        const { words, holds } = RULES[rule];
        if (given === undefined) {
            if (isRequired === true)
                problems.push({ at: flag, message: `is missing, takes ${words}` });
            continue;
        }
        const value = given.trim() === '' ? Number.NaN : Number(given);
        if (!holds(value))
            problems.push({ at: flag, message: `takes ${words}, not "${given}"` });
        else if (value > MAX_NUMBER)
            problems.push({ at: flag, message: `takes at most ${MAX_NUMBER}` });
        else
            values.set(name, value);
    }
    if (values.has('requestsBefore') !== values.has('requestsAfter') && problems.length === 0)
        problems.push({ at: '--requests-before', message: 'goes together with --requests-after' });
    if (problems.length > 0)
        refuse(problems);
    return values;
}
const PROBES = ['passing', 'failing', 'down', 'none'];
/** What the probes are taken to say. */
function probesOf(given) {
    const one = { total: 1, passing: 1, down: 0, failedRounds: 0, serverErrors: 0, controlAnswers: true };
    switch (PROBES.find((known) => known === given)) {
        case 'passing':
            return one;
        case 'failing':
            return { ...one, passing: 0, failedRounds: 2 };
        case 'down':
            return { ...one, passing: 0, down: 1, failedRounds: 3 };
        case 'none':
            return undefined;
        case undefined:
            throw new errors/* SuiteError */.$K(`--probes takes ${PROBES.join(', ')}, not "${given}"`, {
                kind: 'input',
                code: 'input/unknown-choice',
            });
    }
}
const simulateCommand = {
    name: 'simulate',
    describe: (command) => command
        .description('Print how often good deployments are condemned and tenfold regressions found, by the naive rule and by the exact test. The same seed gives the same table.')
        .option('--trials <number>', 'deployments of each kind in each column', '20000')
        .option('--seed <number>', 'start of the random numbers', '1'),
    run: async ({ runtime, globals, options }) => {
        const given = numbers(options, [
            { name: 'trials', flag: '--trials', rule: 'trials' },
            { name: 'seed', flag: '--seed', rule: 'count' },
        ]);
        const { simulate } = await simulating();
        const { falseAlarmRate } = (await defaults()).thresholds;
        const result = simulate(given.get('trials') ?? 0, given.get('seed') ?? 0, falseAlarmRate);
        if (globals.json)
            printJson(runtime, result);
        else
            runtime.stdout.write((await rendering()).simulationText(result, { colours: runtime.colour(globals) }));
        return errors/* EXIT */.dc.ok;
    },
};
const replayCommand = {
    name: 'replay',
    describe: (command) => command
        .description('Judge past deployments again, with the exact test and with the thresholds. Reads JSON or NDJSON; nothing is done about any deployment.')
        .argument('<history>', 'file with the deployments'),
    run: async ({ runtime, globals, args }) => {
        const file = args[0] ?? '';
        const content = await runtime.files.readText(external_node_path_.resolve(runtime.cwd, file));
        if (content === undefined) {
            throw new errors/* SuiteError */.$K(`There is no file ${file}`, {
                kind: 'input',
                code: 'input/no-such-file',
                hint: 'Give the path of a history; src/deploy/judge/README.md describes it.',
            });
        }
        const [{ readHistory }, { replay }] = await Promise.all([readingHistory(), replaying()]);
        const result = replay(readHistory(content, file), (await defaults()).thresholds);
        if (globals.json)
            printJson(runtime, result);
        else
            runtime.stdout.write((await rendering()).replayText(result, { colours: runtime.colour(globals) }));
        return errors/* EXIT */.dc.ok;
    },
};
const judge = {
    name: 'judge',
    describe: (command) => command
        .description('Say what the judge makes of error counts at one look, taking for granted that the commit is served. Nothing is deployed or reverted; the exit code is 0 whatever the verdict.')
        .option('--before <number>', 'errors before (needed)')
        .option('--after <number>', 'errors after (needed)')
        .option('--seconds <number>', 'length of the window after (needed)')
        .option('--before-seconds <number>', 'length of the window before', '3600')
        .option('--requests-before <number>', 'requests before, where they are known')
        .option('--requests-after <number>', 'requests after')
        .option('--dispersion <number>', 'variance over mean of the counts; 1 for distinct incidents', '1')
        .option('--probes <state>', `what the probes are taken to say: ${PROBES.join(', ')}`, 'passing'),
    subcommands: [simulateCommand, replayCommand],
    run: async ({ runtime, globals, options }) => {
        const given = numbers(options, COUNTS);
        const assumed = command_text(options, 'probes') ?? 'passing';
        const seconds = given.get('seconds') ?? 0;
        const counts = {
            before: given.get('before') ?? 0,
            beforeSeconds: given.get('beforeSeconds') ?? 0,
            after: given.get('after') ?? 0,
            seconds,
            requestsBefore: given.get('requestsBefore') ?? null,
            requestsAfter: given.get('requestsAfter') ?? null,
            dispersion: given.get('dispersion') ?? 1,
        };
        const look = { seconds, errors: counts, probes: probesOf(assumed), served: true };
        const { judge: judgeLooks } = await judging();
        const judgement = judgeLooks([look], await defaults());
        if (globals.json) {
            const { verdict, code, explanation, test, lookAgainAt } = judgement;
            printJson(runtime, {
                ...{ verdict, code, explanation, lookAgainAt },
                p: test?.p ?? null,
                // JSON knows no infinity: null is a bound that does not exist, because nothing was counted before.
                bound: test === null || !Number.isFinite(test.bound) ? null : test.bound,
                ratio: test?.ratio ?? null,
                criticalAfter: test?.criticalAfter ?? null,
                crossed: test?.crossed ?? false,
                counts,
                assumed: { served: true, probes: assumed },
            });
        }
        else {
            runtime.stdout.write((await rendering()).judgementText(judgement, { colours: runtime.colour(globals) }));
        }
        return errors/* EXIT */.dc.ok;
    },
};

;// CONCATENATED MODULE: ./build/cli/commands/nightly.js







const nightly = {
    name: 'nightly',
    describe: (command) => withHostOptions(withSessionOptions(command.description('Scan, decide, land one micro-change that the tests vouch for, report.'), 'due')).option('--handover <folder>', 'commit nothing: write what `propose` pushes into this empty folder (needs a token that can read)'),
    run: async (invocation) => {
        const { runtime, globals, options } = invocation;
        const folder = command_text(options, 'handover');
        if (folder === undefined)
            return runSession(invocation);
        const target = external_node_path_.resolve(runtime.cwd, folder);
        if ((await runtime.files.list(target)).length > 0) {
            throw new errors/* SuiteError */.$K(`The folder ${folder} is not empty`, {
                kind: 'input',
                code: 'input/folder-not-empty',
                hint: 'Name a folder that is empty or does not exist.',
            });
        }
        const link = await openLink(invocation);
        const { prepareNight } = await useCases();
        const request = { ...targetOf(runtime, globals), ...sessionOptions(options) };
        return printNight(runtime, globals, await prepareNight(systemOf(runtime, globals), request, link, target));
    },
};

;// CONCATENATED MODULE: ./build/cli/commands/orchestrate.js





/** A number above zero, or undefined when the option was not given. */
function positive(options, name, wanted) {
    const given = command_text(options, name);
    if (given === undefined)
        return undefined;
    const value = Number(given);
    if (Number.isFinite(value) && value > 0)
        return value;
    throw new errors/* SuiteError */.$K(`--${name} takes ${wanted}, not ${given}`, {
        kind: 'input',
        code: 'input/not-a-number',
        hint: `Try --${name} 60.`,
    });
}
const orchestrate = {
    name: 'orchestrate',
    describe: (command) => command
        .description('Assess the repository, improve its weakest areas on a branch of its own, one commit for each area that passes the gates, and report. An unfinished iteration is resumed.')
        .option('--areas <list>', 'auto (the weakest ones in which something can be done), or a list such as security,testing', 'auto')
        .option('--budget <minutes>', 'time that the run may take (default: orchestrator.timeBudgetMinutes)')
        .option('--iterations <number>', 'iterations that the run makes at most', '5')
        .option('--tools <list>', "which of the repository's own tools to run: all, none, or a list of audit,types,tests,coverage,lint,bundles", 'all')
        .option('--markdown <file>', 'also write the report as Markdown')
        .option(...STATE_OPTION),
    run: async ({ runtime, globals, options }) => {
        const state = command_text(options, 'state');
        const budget = positive(options, 'budget', 'minutes');
        const iterations = positive(options, 'iterations', 'a number of iterations') ?? 1;
        const { orchestrate: run } = await useCases();
        const result = await run(systemOf(runtime, globals), {
            ...targetOf(runtime, globals),
            ...(state === undefined ? {} : { state }),
            ...(budget === undefined ? {} : { budgetMinutes: budget }),
            areas: command_text(options, 'areas') ?? 'auto',
            tools: command_text(options, 'tools') ?? 'all',
            iterations: Math.max(1, Math.floor(iterations)),
        });
        runtime.progress(globals).end();
        const markdown = command_text(options, 'markdown');
        if (markdown !== undefined)
            await runtime.files.write(external_node_path_.resolve(runtime.cwd, markdown), `${result.markdown().trimEnd()}\n`);
        if (globals.json)
            printJson(runtime, result.document);
        else
            runtime.stdout.write(`${result.terminal(runtime.colour(globals)).trimEnd()}\n`);
        return result.exitCode;
    },
};

;// CONCATENATED MODULE: ./build/cli/commands/propose.js







const propose = {
    name: 'propose',
    describe: (command) => withHostOptions(command
        .description("Judge what `nightly --handover` wrote, push it, open or update the pull request, keep the dashboard. Never runs the repository's code.")
        .requiredOption('--handover <folder>', 'the folder that `nightly --handover` wrote')
        .option('--iteration', 'the folder holds a weekly iteration: the artifacts of its jobs, each in a folder of its name')
        .option('--plan <id>', 'id of the plan in it that a person approved')
        .option('--dry-run', 'say what would be pushed and opened; write nothing')
        .option('--checks', 'also write the findings as a check run')
        .option('--sarif', 'also upload the findings to code scanning')
        .option(...STATE_OPTION)),
    run: async (invocation) => {
        const { runtime, globals, options } = invocation;
        const link = await openLink(invocation);
        const { propose: run } = await useCases();
        const [plan, state] = [command_text(options, 'plan'), command_text(options, 'state')];
        const { proposal, blocks, exitCode } = await run(systemOf(runtime, globals), {
            ...targetOf(runtime, globals),
            handover: external_node_path_.resolve(runtime.cwd, command_text(options, 'handover') ?? ''),
            iteration: flag(options, 'iteration'),
            dryRun: flag(options, 'dryRun'),
            checks: flag(options, 'checks'),
            sarif: flag(options, 'sarif'),
            doctor: 'off',
            retentionDays: NO_RETENTION,
            ...(plan === undefined ? {} : { plan }),
            ...(state === undefined ? {} : { state }),
        }, link);
        if (globals.json)
            printJson(runtime, proposal);
        else
            runtime.stdout.write(`${(0,render/* renderTerminal */.b)(blocks, { colours: runtime.colour(globals) })}\n`);
        return exitCode;
    },
};

// EXTERNAL MODULE: ./build/report/document/clean.js
var clean = __nccwpck_require__(1368);
// EXTERNAL MODULE: ./build/report/document/blocks.js
var document_blocks = __nccwpck_require__(8847);
// EXTERNAL MODULE: ./build/report/document/width.js
var width = __nccwpck_require__(2437);
;// CONCATENATED MODULE: ./build/report/markdown/escape.js

/** Breaks up what GitHub would turn into a link or a mention, and shows as nothing. */
const BREAK = '&#8203;';
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    $: '&#36;',
    // An escaped pipe after a backslash is read differently by different parsers of tables.
    '|': '&#124;',
};
/** In one pass, so that what one replacement puts in is no food for the next. */
const ALIVE = /[&<>$|]|[\\`*_[\]~]|@|#(?=\d)|:(?=:|\/\/)|GH(?=-\d)|www(?=\.)/gi;
function tame(match) {
    const entity = ENTITIES[match];
    if (entity !== undefined)
        return entity;
    return /^[\\`*_[\]~]$/.test(match) ? `\\${match}` : `${match}${BREAK}`;
}
/**
 * Outside text as Markdown that says exactly that text: no heading, table, HTML, emphasis, link, image,
 * mention, issue number, bare address, formula or workflow command comes alive (safety rule 12).
 */
function escape_escapeMarkdown(text) {
    return (0,clean/* cleanLine */.O)(text).replace(ALIVE, tame);
}
/** Shows as nothing and parts what GitHub would join; for places where neither HTML nor Markdown is read. */
const JOINER = '\u2060';
/**
 * Outside text for titles and commit messages, where no Markdown is read but mentions, issue numbers, closing
 * keywords and workflow commands are: one line, without hidden characters, nothing in it alive (safety rule 12).
 */
function inertLine(text) {
    return cleanLine(text).replace(/@(?=\w)|#(?=\d)|GH(?=-\d)|:(?=:|\/\/)|#(?=#\[)|<(?=!--)|--(?=>)/gi, (match) => `${match}${JOINER}`);
}
/** For text at the start of a line: what would begin a heading, a list, a quote or a rule does not. */
function escapeLineStart(escaped) {
    if (/^(#{1,6}|[-+=])(?=\s|$|[-+=])/.test(escaped))
        return `\\${escaped}`;
    return escaped.replace(/^(\d+)([.)])/, '$1\\$2');
}
/** Outside text as a code span, in which GitHub looks for nothing; with a pipe in a table, as HTML. */
function codeSpan(text, inTable) {
    const cleaned = (0,clean/* cleanLine */.O)(text)
        .replace(/:(?=:)/g, `:${JOINER}`)
        .replace(/##\[/g, `#${JOINER}#[`)
        // Readers that look for hidden comments in a body know nothing of code.
        .replace(/<(?=!--)/g, `<${JOINER}`);
    if (cleaned === '')
        return '';
    if (inTable && cleaned.includes('|'))
        return `<code>${escape_escapeMarkdown(cleaned)}</code>`;
    const longest = Math.max(0, ...[...cleaned.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const padding = cleaned.startsWith('`') || cleaned.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${cleaned}${padding}${fence}`;
}
/** An address that may stand in a link: http or https only, nothing that could end the link early. */
function safeUrl(url) {
    if (!URL.canParse(url))
        return undefined;
    const { protocol, href } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        return undefined;
    return href.replace(/[()<>[\]\\|`*_~'"]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./build/report/markdown/render.js




function padded(text) {
    return { before: /^\s/.test(text) ? ' ' : '', after: /\s$/.test(text) ? ' ' : '' };
}
function renderInline(inline, inTable) {
    if (typeof inline === 'string') {
        // Escaping trims; the blanks that part this piece from its neighbours are ours and stay.
        const { before, after } = padded(inline);
        const escaped = escape_escapeMarkdown(inline);
        return escaped === '' ? before : `${before}${escaped}${after}`;
    }
    switch (inline.kind) {
        case 'code':
            return codeSpan(inline.text, inTable);
        case 'strong':
            return `**${escape_escapeMarkdown(inline.text)}**`;
        case 'tone':
            return renderInline(inline.text, inTable);
        case 'link': {
            const url = safeUrl(inline.url);
            return url === undefined ? escape_escapeMarkdown(inline.text) : `[${escape_escapeMarkdown(inline.text)}](${url})`;
        }
    }
}
function renderLine(line, inTable = false) {
    return (0,document_blocks/* inlinesOf */.ew)(line)
        .map((inline) => renderInline(inline, inTable))
        .join('')
        .trim();
}
function renderTable(columns, rows) {
    const cells = [
        columns.map((column) => escape_escapeMarkdown(column.title)),
        ...rows.map((row) => row.map((cell) => renderLine(cell, true))),
    ];
    const widths = columns.map((_, index) => Math.max(3, ...cells.map((row) => (0,width/* displayWidth */.F)(row[index] ?? ''))));
    const fill = (text, index) => (0,width/* padTo */.v)(text, widths[index] ?? 0, columns[index]?.align);
    const toLine = (row) => `| ${columns.map((_, index) => fill(row[index] ?? '', index)).join(' | ')} |`;
    const rule = columns.map((column, index) => {
        const width = widths[index] ?? 3;
        return column.align === 'right' ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width);
    });
    const [header = [], ...body] = cells;
    return [toLine(header), `| ${rule.join(' | ')} |`, ...body.map(toLine)].join('\n');
}
function renderCommands(lines) {
    const text = lines.map((line) => (0,clean/* cleanText */.X)(line).replace(/\n/g, ' ')).join('\n');
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}sh\n${text}\n${fence}`;
}
/**
 * Within a quoted text of Mermaid nothing is escaped: what could end it, or is markup or an entity, goes. A dash where
 * nothing is left, because an empty text is no text to its parser.
 */
function inMermaid(text) {
    const letters = (0,clean/* cleanLine */.O)(text).replace(/[^\p{L}\p{N} .,:/%()+-]/gu, '');
    // After a quotation mark two of them begin a comment, with the mark in it.
    const kept = letters.replace(/%+/g, '%');
    return `"${kept.trim() === '' ? '-' : kept}"`;
}
/** https://mermaid.js.org/syntax/xyChart.html */
function renderChart({ form = 'bar', title, unit, bars, most = 1, }) {
    const values = bars.map(({ value }) => Math.round(value * 100) / 100);
    return [
        '```mermaid',
        'xychart-beta',
        `    title ${inMermaid(title)}`,
        `    x-axis [${bars.map(({ label }) => inMermaid(label)).join(', ')}]`,
        `    y-axis ${inMermaid(unit)} 0 --> ${Math.max(most, ...values)}`,
        `    ${form} [${values.join(', ')}]`,
        '```',
    ].join('\n');
}
function renderBlock(block) {
    switch (block.kind) {
        case 'heading':
            return `${'#'.repeat(block.level)} ${escape_escapeMarkdown(block.text)}`;
        case 'paragraph':
            return escapeLineStart(renderLine(block.line));
        case 'list':
            return block.items.map((item) => `- ${escapeLineStart(renderLine(item))}`).join('\n');
        case 'table':
            return renderTable(block.columns, block.rows);
        case 'chart':
            return renderChart(block);
        case 'commands':
            return renderCommands(block.lines);
        case 'details':
            return `<details><summary>${escape_escapeMarkdown(block.summary)}</summary>\n\n${render_renderMarkdown(block.blocks)}\n</details>`;
    }
}
/** Blocks as GitHub-flavoured Markdown; all text in them is escaped here. */
function render_renderMarkdown(blocks) {
    return `${blocks.map(renderBlock).join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./build/state/read.js
var read = __nccwpck_require__(7132);
;// CONCATENATED MODULE: ./build/state/projections/deployments.js

/** Deployments of an environment that this projection remembers. */
const DEPLOYMENTS_KEPT = 300;
/** The attempt that news is about: the same id; or the same commit where one side lacks the id and it is not over. */
function isSame(record, seen, isNewest) {
    if (record.commit !== seen.commit || record.provider !== seen.provider)
        return false;
    if (record.deployment !== null && seen.deployment !== null)
        return record.deployment === seen.deployment;
    return isNewest || record.judged?.final !== true;
}
function recordOf(folding, seen, at) {
    const newest = folding.history.at(-1);
    const known = folding.history.findLast((record) => isSame(record, seen, record === newest));
    if (known !== undefined) {
        known.deployment ??= seen.deployment;
        known.lastSeenAt = at;
        return known;
    }
    const { environment, provider, commit, deployment } = seen;
    const made = {
        ...{ environment, provider, commit, deployment, firstSeenAt: at, lastSeenAt: at },
        ...{ state: null, stateReason: null, judged: null, rollback: null, revertOf: null },
    };
    folding.history.push(made);
    return made;
}
/** The rollback that an end belongs to; one whose start was lost is made up from it. */
function rollbackOf(folding, data, at) {
    const known = folding.rollbacks.findLast(({ id }) => id === data.rollback);
    if (known !== undefined)
        return known;
    return addRollback(folding, { id: data.rollback, startedAt: at, by: 'verdict', reason: '', ended: null });
}
function addRollback(folding, made) {
    folding.rollbacks.push(made);
    return made;
}
function fold(folding, item) {
    const { at } = item.event;
    switch (item.type) {
        case 'deployment.observed': {
            const record = recordOf(folding, item.data, at);
            record.state = item.data.state;
            record.stateReason = item.data.reason;
            return;
        }
        case 'deployment.judged': {
            const record = recordOf(folding, item.data, at);
            record.judged = { ...item.data, at };
            record.revertOf = item.data.rollback ?? record.revertOf;
            return;
        }
        case 'deployment.pinned': {
            const { deployment, commit, provider, pinned, detail } = item.data;
            // Pinned twice: what was there before the first is what is restored.
            const before = folding.pointedBack?.before ?? item.data.before;
            folding.pointedBack = { deployment, commit, provider, pinned, detail, before, since: at };
            return;
        }
        case 'deployment.unpinned':
            folding.pointedBack = null;
            return;
        case 'rollback.started': {
            const { rollback: id, by, reason, bad } = item.data;
            const made = addRollback(folding, { id, startedAt: at, by, reason, ended: null });
            attach(folding, bad, made);
            return;
        }
        case 'rollback.ended': {
            const record = rollbackOf(folding, item.data, at);
            record.ended = { ...item.data, at };
            attach(folding, item.data.bad, record);
        }
    }
}
/** A later try that changes nothing does not hide the rollback that did. */
function attach({ history }, bad, rollback) {
    const record = history.findLast(({ commit }) => commit === bad);
    if (record === undefined)
        return;
    const held = record.rollback;
    const isDone = held !== null && held !== rollback && held.ended !== null && deployments_tookBack(held);
    if (!isDone || (rollback.ended !== null && deployments_tookBack(rollback)))
        record.rollback = rollback;
}
/** The events that tell of deployments. */
const LEDGER_EVENTS = (/* unused pure expression or super */ null && ([
    'deployment.observed',
    'deployment.judged',
    'deployment.pinned',
    'deployment.unpinned',
    'rollback.started',
    'rollback.ended',
]));
/** Whether a rollback took the commit back, or may have: one that was refused or had nothing to do did not. */
function deployments_tookBack(rollback) {
    if (rollback === null)
        return false;
    const outcome = rollback.ended?.outcome;
    return outcome !== 'refused' && outcome !== 'nothing-to-do';
}
/** Deployments that can be gone back to, newest first: each commit by its last word, trusted or failed. */
function goodOnes(history) {
    const decided = new Set();
    const good = [];
    for (const record of [...history].reverse()) {
        const verdict = record.judged?.verdict;
        const isBad = verdict === 'fail' || deployments_tookBack(record.rollback);
        if (!isBad && verdict !== 'pass' && record.judged?.trusted !== true)
            continue;
        if (!decided.has(record.commit) && !isBad)
            good.push(record);
        decided.add(record.commit);
    }
    return good;
}
/** The ledger of each environment. */
function projectDeployments(events) {
    const all = new Map();
    for (const item of eventsOf(events, ...LEDGER_EVENTS)) {
        const { environment } = item.data;
        const folding = all.get(environment) ?? { environment, history: [], rollbacks: [], pointedBack: null };
        all.set(environment, folding);
        fold(folding, item);
    }
    return new Map([...all].map(([environment, folding]) => [environment, ledgerOf(folding)]));
}
function ledgerOf({ environment, history, rollbacks, pointedBack }) {
    return {
        environment,
        history: history.slice(-DEPLOYMENTS_KEPT),
        good: goodOnes(history)[0] ?? null,
        last: history.at(-1) ?? null,
        pointedBack,
        rollbacks,
    };
}
/**
 * Verified deployments before a bad commit came to this environment, newest first. The first is the good one of a
 * rollback when it is an ancestor of the bad commit, which only git can tell; else the next is asked.
 */
function goodBefore(ledger, bad) {
    if (ledger === undefined)
        return [];
    const first = ledger.history.find(({ commit }) => commit === bad);
    return goodOnes(ledger.history).filter((record) => record.commit !== bad && (first === undefined || record.firstSeenAt <= first.firstSeenAt));
}
/**
 * Rollbacks that a verdict started and that changed something, or may have: each with the moment that limits count
 * from. One that was refused or found nothing to do does not count.
 */
function automaticReverts(ledger) {
    const latest = new Map();
    for (const rollback of ledger?.rollbacks ?? [])
        if (rollback.by === 'verdict' && deployments_tookBack(rollback))
            latest.set(rollback.id, new Date(rollback.ended?.at ?? rollback.startedAt));
    return [...latest].map(([id, at]) => ({ id, at }));
}
/** How many automatic reverts there were in the hour and the day before `now`, but for the one named. */
function countReverts(ledger, now, except) {
    const others = automaticReverts(ledger).filter(({ id }) => id !== except);
    const since = (ms) => others.filter(({ at }) => at.getTime() > now.getTime() - ms).length;
    return { hour: since(3_600_000), day: since(24 * 3_600_000) };
}

;// CONCATENATED MODULE: ./build/state/projections/deployment-metrics.js

const DAY_MS = (/* unused pure expression or super */ null && (24 * 3_600_000));
const MINUTE_MS = 60_000;
/** A share of fewer deployments than this says nothing: one of four is a quarter. */
const LEAST_FOR_A_SHARE = 5;
/** Beyond these somebody is told (AD-16). */
const ALERT_LIMITS = {
    successPercent: 90,
    rollbackPercent: 10,
    deployMs: 5 * MINUTE_MS,
    /** The judge's p tests a rise of more than half; a smaller one is chance less often than this. */
    errorRiseP: 0.01,
};
function outcomeOf({ judged, state }) {
    if (judged?.verdict === 'pass')
        return 'passed';
    if (judged?.verdict === 'fail' || state === 'failed' || state === 'never-served')
        return 'failed';
    return judged?.final === true ? 'unclear' : 'open';
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
    return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
function percent(part, whole) {
    return whole < LEAST_FOR_A_SHARE ? undefined : (part / whole) * 100;
}
function periodOf(history, from, to) {
    const records = history.filter(({ firstSeenAt }) => {
        const at = Date.parse(firstSeenAt);
        return at >= from && at < to;
    });
    const outcomes = { passed: 0, failed: 0, unclear: 0, open: 0 };
    for (const record of records)
        if (record.revertOf === null)
            outcomes[outcomeOf(record)] += 1;
    return { records, outcomes };
}
function successShare({ outcomes: { passed, failed } }) {
    return percent(passed, passed + failed);
}
function rollbackShare({ records, outcomes: { passed, failed, unclear } }) {
    const back = records.filter(({ revertOf, rollback }) => revertOf === null && tookBack(rollback));
    return percent(back.length, passed + failed + unclear);
}
function typical({ records }, step) {
    return median(records.map(({ judged }) => judged?.durations[step] ?? null).filter((value) => value !== null));
}
function figure(current, previous, reason, rest) {
    if (current === undefined)
        return { ...rest, reading: { status: 'not-measured', reason }, met: null };
    const met = rest.better === 'higher' ? current >= rest.target : current <= rest.target;
    return { ...rest, reading: { status: 'measured', value: current, previous: previous ?? null }, met };
}
/** Why a share of that many is not given. */
function tooFew(count, days) {
    const what = count === 1 ? '1 deployment' : `${count} deployments`;
    return `only ${what} of the last ${days} days had an outcome; a share needs ${LEAST_FOR_A_SHARE}`;
}
function figuresOf(now, before, targets, days) {
    const { passed, failed, unclear } = now.outcomes;
    const untold = `no deployment of the last ${days} days told it`;
    return {
        success: figure(successShare(now), successShare(before), tooFew(passed + failed, days), {
            ...{ name: 'Deployments that succeeded', unit: 'percent', better: 'higher' },
            target: targets.successPercent,
        }),
        rollback: figure(rollbackShare(now), rollbackShare(before), tooFew(passed + failed + unclear, days), {
            ...{ name: 'Deployments that were rolled back', unit: 'percent', better: 'lower' },
            target: targets.rollbackPercent,
        }),
        deploy: figure(typical(now, 'deploy'), typical(before, 'deploy'), untold, {
            ...{ name: 'Time to deploy, median', unit: 'milliseconds', better: 'lower' },
            target: targets.deployMinutes * MINUTE_MS,
        }),
        verify: figure(typical(now, 'verify'), typical(before, 'verify'), untold, {
            ...{ name: 'Time to a verdict, median', unit: 'milliseconds', better: 'lower' },
            target: targets.verifyMinutes * MINUTE_MS,
        }),
    };
}
function shareAlert(id, reading, limit) {
    const bound = `alert ${id === 'success' ? 'below' : 'above'} ${limit} %`;
    if (reading.status !== 'measured')
        return { id, state: 'unknown', sentence: `${reading.reason} (${bound})` };
    const isRaised = id === 'success' ? reading.value < limit : reading.value > limit;
    const value = `${Math.round(reading.value * 10) / 10} % of deployments`;
    const what = id === 'success' ? 'succeeded' : 'were rolled back';
    return { id, state: isRaised ? 'raised' : 'quiet', sentence: `${value} ${what} (${bound})` };
}
function deployAlert(records) {
    const id = 'deploy';
    const bound = `alert above ${ALERT_LIMITS.deployMs / MINUTE_MS} min`;
    const last = records.findLast(({ judged }) => judged !== null && judged.durations.deploy !== null);
    const took = last?.judged?.durations.deploy ?? undefined;
    if (took === undefined)
        return { id, state: 'unknown', sentence: `no deployment told how long it took (${bound})` };
    const state = took > ALERT_LIMITS.deployMs ? 'raised' : 'quiet';
    return { id, state, sentence: `the last deployment took ${Math.round(took / 1_000)} s (${bound})` };
}
/** Error rates before and after, an hour, or for a thousand requests where those were counted. */
function errorRates(counts) {
    const { before, after, seconds, requestsBefore, requestsAfter } = counts;
    if (requestsBefore !== null && requestsAfter !== null && requestsBefore > 0 && requestsAfter > 0)
        return {
            before: (before / requestsBefore) * 1_000,
            after: (after / requestsAfter) * 1_000,
            unit: 'a thousand requests',
        };
    return { before, after: (after / seconds) * 3_600, unit: 'an hour' };
}
/** Naive ratios of small counts alarm at every other good deployment, so the judge's test decides. */
function errorAlert(records) {
    const id = 'errors';
    const bound = 'alert when the rate is up by more than half';
    const counts = records.findLast(({ judged }) => judged !== null && judged.counts !== null)?.judged?.counts;
    if (counts === undefined || counts === null)
        return { id, state: 'unknown', sentence: `no error source counted at a deployment (${bound})` };
    const rates = errorRates(counts);
    const said = `the last deployment had ${counts.before} errors in the hour before and ${counts.after} in ${counts.seconds} s after`;
    if (counts.p <= ALERT_LIMITS.errorRiseP)
        return { id, state: 'raised', sentence: `${said} (${bound})` };
    if (rates.after > rates.before * 1.5)
        return {
            id,
            state: 'unknown',
            sentence: `${said}, not enough data to tell a rise from chance (${bound})`,
        };
    return { id, state: 'quiet', sentence: `${said} (${bound})` };
}
/**
 * Figures of one environment's deployments over the last days against their targets, and the alerts (AD-16). The
 * period before gives the values to compare with. A share of fewer than five is not given at all.
 */
function deploymentMetrics(history, targets, now, days = 30) {
    const to = now.getTime() + 1;
    const from = to - days * DAY_MS;
    const current = periodOf(history, from, to);
    const figures = figuresOf(current, periodOf(history, from - days * DAY_MS, from), targets, days);
    return {
        days,
        outcomes: current.outcomes,
        reverts: current.records.filter(({ revertOf }) => revertOf !== null).length,
        figures: Object.values(figures),
        alerts: [
            shareAlert('success', figures.success.reading, ALERT_LIMITS.successPercent),
            shareAlert('rollback', figures.rollback.reading, ALERT_LIMITS.rollbackPercent),
            deployAlert(current.records),
            errorAlert(current.records),
        ],
    };
}

// EXTERNAL MODULE: ./build/report/document/format.js
var format = __nccwpck_require__(4918);
;// CONCATENATED MODULE: ./build/report/deployments/document.js



/** Deployments shown; beyond it the log has the rest. */
const SHOWN = 20;
const right = { align: 'right' };
function moment(iso) {
    return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}
function document_short(commit) {
    return (0,document_blocks/* code */.aY)(commit.slice(0, 12));
}
function standing({ good, pointedBack }) {
    const last = good === null
        ? (0,document_blocks/* paragraph */.FY)('No deployment was verified yet, so that there is none to go back to.')
        : (0,document_blocks/* paragraph */.FY)('Last verified: ', document_short(good.commit), `, since ${moment(good.firstSeenAt)}.`);
    if (pointedBack === null)
        return [last];
    const { commit, since, pinned } = pointedBack;
    const kept = pinned ? '; new deployments do not go live until that is undone' : '';
    return [
        last,
        (0,document_blocks/* paragraph */.FY)((0,document_blocks/* toned */.bQ)('Production is pointed back', 'warn'), ' to ', document_short(commit), ` since ${moment(since)}${kept}.`),
    ];
}
function counted({ outcomes, reverts, days }) {
    const { passed, failed, unclear, open } = outcomes;
    return (0,document_blocks/* paragraph */.FY)(`In the last ${days} days: ${passed} passed, ${failed} failed, ${unclear} could not be told, `, `${open} without an outcome; ${(0,format/* plural */.LS)(reverts, 'revert')} beside them.`);
}
function figureRow(figure) {
    const { name, reading, unit, better, target, met } = figure;
    const verdict = met === null ? (0,document_blocks/* toned */.bQ)('not enough data', 'dim') : met ? (0,document_blocks/* toned */.bQ)('met', 'good') : (0,document_blocks/* toned */.bQ)('not met', 'bad');
    return [
        name,
        (0,format/* formatReading */.u1)(reading, unit),
        `${better === 'higher' ? 'at least' : 'at most'} ${(0,format/* formatValue */.Fl)(target, unit)}`,
        verdict,
        (0,format/* formatPrevious */.pP)(reading, unit),
        (0,format/* formatTrend */.$3)(reading, better),
    ];
}
const ALERT_WORDS = {
    raised: (0,document_blocks/* toned */.bQ)('Alert', 'bad'),
    quiet: (0,document_blocks/* toned */.bQ)('No alert', 'good'),
    unknown: (0,document_blocks/* toned */.bQ)('Cannot be told', 'dim'),
};
const VERDICT_WORDS = {
    pass: ['passed', 'good'],
    fail: ['failed', 'bad'],
    inconclusive: ['inconclusive', 'warn'],
    unverified: ['unverified', 'warn'],
};
function verdictOf(record) {
    const known = record.judged === null ? undefined : VERDICT_WORDS[record.judged.verdict];
    const open = record.judged?.final === false ? ', looks go on' : '';
    if (known !== undefined)
        return (0,document_blocks/* toned */.bQ)(`${known[0]}${open}`, known[1]);
    const state = record.state ?? 'unknown';
    return (0,document_blocks/* toned */.bQ)(state, outcomeOf(record) === 'failed' ? 'bad' : 'dim');
}
function document_rollbackOf(rollback, revertOf) {
    if (rollback !== null)
        return rollback.ended?.outcome ?? 'began';
    return revertOf === null ? '' : 'is a revert';
}
function time(milliseconds) {
    return milliseconds === null || milliseconds === undefined ? '–' : (0,format/* formatDuration */.a3)(milliseconds);
}
function errorsOf({ judged }) {
    const counts = judged?.counts ?? null;
    if (counts === null)
        return ['–', '–'];
    const { before, after, unit } = errorRates(counts);
    const text = (rate) => `${Math.round(rate * 10) / 10} ${unit}`;
    return [text(before), text(after)];
}
function deploymentRow(record, index) {
    const { judged, firstSeenAt, commit, rollback, revertOf } = record;
    return [
        String(index + 1),
        moment(firstSeenAt),
        document_short(commit),
        verdictOf(record),
        time(judged?.durations.build),
        time(judged?.durations.deploy),
        time(judged?.durations.verify),
        ...errorsOf(record),
        document_rollbackOf(rollback, revertOf),
    ];
}
/** Numbers as in the table, so that nothing from outside is in the chart. */
function durationChart(shown) {
    const bars = shown.flatMap(({ judged }, index) => {
        const took = judged?.durations.deploy ?? null;
        return took === null ? [] : [{ label: String(index + 1), value: took / 1_000 }];
    });
    return bars.length < 2
        ? []
        : [{ kind: 'chart', title: 'Time to deploy, by number in the table', unit: 'seconds', bars }];
}
function historyBlocks({ history }) {
    const shown = history.slice(-SHOWN);
    return [
        (0,document_blocks/* tableOr */.cq)([
            { title: 'No.', ...right },
            { title: 'Seen' },
            { title: 'Commit' },
            { title: 'Verdict' },
            { title: 'Build', ...right },
            { title: 'Deploy', ...right },
            { title: 'Verify', ...right },
            { title: 'Errors before', ...right },
            { title: 'Errors after', ...right },
            { title: 'Rollback' },
        ], shown.map(deploymentRow), 'No deployment was seen yet.'),
        ...(history.length > shown.length
            ? [(0,document_blocks/* paragraph */.FY)((0,document_blocks/* toned */.bQ)(`The last ${shown.length} of ${history.length}, the oldest first.`, 'dim'))]
            : []),
        ...durationChart(shown),
    ];
}
function environmentBlocks({ ledger, metrics }) {
    return [
        (0,document_blocks/* heading */.R_)(3, `Environment ${ledger.environment}`),
        ...standing(ledger),
        counted(metrics),
        (0,document_blocks/* tableOr */.cq)([
            { title: 'Figure' },
            { title: 'Now', ...right },
            { title: 'Target', ...right },
            { title: 'Verdict' },
            { title: 'Before', ...right },
            { title: 'Trend' },
        ], metrics.figures.map(figureRow), ''),
        ...(0,format/* reasonsOf */.zM)(metrics.figures),
        (0,document_blocks/* paragraph */.FY)('Alerts:'),
        {
            kind: 'list',
            items: metrics.alerts.map(({ state, sentence }) => [ALERT_WORDS[state], `: ${sentence}.`]),
        },
        ...historyBlocks(ledger),
    ];
}
/** Section "Deployments" (AD-10, AD-16): where each environment stands, figures with targets, alerts, history. */
function deploymentsSection(environments) {
    return [
        (0,document_blocks/* heading */.R_)(2, 'Deployments'),
        ...(environments.length === 0
            ? [(0,document_blocks/* paragraph */.FY)('No deployment was watched yet.')]
            : environments.flatMap(environmentBlocks)),
    ];
}

;// CONCATENATED MODULE: ./build/report/deployments/render.js



/** The section "Deployments" as Markdown. */
function deploymentsMarkdown(environments) {
    return render_renderMarkdown(deploymentsSection(environments));
}
/** The section "Deployments" for a terminal. */
function deploymentsTerminal(environments, options) {
    return (0,render/* renderTerminal */.b)(deploymentsSection(environments), options);
}

;// CONCATENATED MODULE: ./build/report/health/part-words.js


/** How the parts of the health score are told, in every form of a report. */
const HEALTH_PART_WORDS = {
    coverage: { title: 'Test coverage', better: 'higher' },
    build: { title: 'Build success', better: 'higher' },
    security: { title: 'High and critical vulnerabilities', better: 'lower' },
    performance: { title: 'Latency, p95', better: 'lower' },
    integration: { title: 'Integration success', better: 'higher' },
};
/** A share that is judged by the thousandth is not rounded to the tenth. */
function healthValue({ name, unit }, value) {
    return name === 'integration' ? `${Math.round(value * 1_000) / 1_000} %` : (0,format/* formatValue */.Fl)(value, unit);
}
/** Rounded down, so that only a met target is shown as 100; the little extra takes back what floating point lost. */
function healthPoints(score) {
    return score === null ? '–' : String(Math.floor(score * 10 + 1e-6) / 10);
}
/** Of successes near 100 % only the failures tell a trend: 99.5 % after 99.9 % is five times as many. */
function healthTrend({ name, value }) {
    if (name !== 'integration' || value.status === 'not-measured')
        return value;
    const { previous } = value;
    return {
        status: 'measured',
        value: value.value - 100,
        previous: previous === null ? null : previous - 100,
    };
}
function measuredParts({ parts }) {
    return parts
        .filter(({ score }) => score !== null)
        .map(({ name }) => name)
        .join();
}
/** Where the total went since the month before; a mean of other parts is nothing to compare with. */
function totalTrend(month, before) {
    if (month.total === null)
        return (0,document_blocks/* toned */.bQ)('–', 'dim');
    const previous = before?.total ?? null;
    if (before !== undefined && previous !== null && measuredParts(before) !== measuredParts(month))
        return (0,document_blocks/* toned */.bQ)('· of other parts than the month before', 'dim');
    return (0,format/* formatTrend */.$3)({ status: 'measured', value: month.total, previous }, 'higher');
}

;// CONCATENATED MODULE: ./build/report/health/document.js



const document_right = { align: 'right' };
function verdict({ score }) {
    if (score === null)
        return (0,document_blocks/* toned */.bQ)('unknown', 'dim');
    return score === 100 ? (0,document_blocks/* toned */.bQ)('met', 'good') : (0,document_blocks/* toned */.bQ)('not met', 'bad');
}
function partRow(part) {
    const { name, value, target } = part;
    const { title, better } = HEALTH_PART_WORDS[name];
    const isMeasured = value.status === 'measured';
    return [
        title,
        isMeasured ? healthValue(part, value.value) : 'not measured',
        `${better === 'higher' ? 'at least' : 'at most'} ${healthValue(part, target)}`,
        verdict(part),
        isMeasured && value.previous !== null ? healthValue(part, value.previous) : '–',
        (0,format/* formatTrend */.$3)(healthTrend(part), better),
        healthPoints(part.score),
    ];
}
function totalLine(month, before) {
    if (month.total === null)
        return (0,document_blocks/* paragraph */.FY)((0,document_blocks/* strong */.ko)(month.month), ': nothing could be measured, so that there is no score.');
    const measured = month.parts.filter(({ score }) => score !== null).length;
    return (0,document_blocks/* paragraph */.FY)((0,document_blocks/* strong */.ko)(`${month.month}: ${healthPoints(month.total)} of 100`), ' ', totalTrend(month, before), `; the mean of ${measured} of ${month.parts.length} parts.`);
}
function monthRow({ month, parts, total }) {
    const measured = parts.filter(({ score }) => score !== null).length;
    return [
        month,
        ...parts.map(({ score }) => healthPoints(score)),
        (0,document_blocks/* strong */.ko)(healthPoints(total)),
        `${measured} of ${parts.length}`,
    ];
}
/** Months in our own spelling, so that nothing from outside is in the chart. */
function chart(months) {
    const bars = months.flatMap(({ month, total }) => (total === null ? [] : [{ label: month, value: total }]));
    return bars.length < 2
        ? []
        : [{ kind: 'chart', form: 'line', title: 'Health score by month', unit: 'points', bars, most: 100 }];
}
/** The health score (CM-28): the present month by part with targets, then every month's scores, charted. */
function healthSection(months) {
    const present = months.at(-1);
    if (present === undefined)
        return [(0,document_blocks/* heading */.R_)(2, 'Health score'), (0,document_blocks/* paragraph */.FY)('No month is recorded.')];
    return [
        (0,document_blocks/* heading */.R_)(2, 'Health score'),
        totalLine(present, months.at(-2)),
        (0,document_blocks/* tableOr */.cq)([
            { title: 'Part' },
            { title: 'This month', ...document_right },
            { title: 'Target', ...document_right },
            { title: 'Verdict' },
            { title: 'Month before', ...document_right },
            { title: 'Trend' },
            { title: 'Score', ...document_right },
        ], present.parts.map(partRow), ''),
        ...(0,format/* reasonsOf */.zM)(present.parts.map(({ name, value }) => ({ name: HEALTH_PART_WORDS[name].title, reading: value }))),
        (0,document_blocks/* heading */.R_)(3, 'Scores by month'),
        (0,document_blocks/* tableOr */.cq)([
            { title: 'Month' },
            ...present.parts.map(({ name }) => ({ title: name, ...document_right })),
            { title: 'Total', ...document_right },
            { title: 'Measured', ...document_right },
        ], months.map(monthRow), ''),
        ...chart(months),
    ];
}

;// CONCATENATED MODULE: ./build/report/health/render.js



/** The section "Health score" as Markdown. */
function healthMarkdown(months) {
    return render_renderMarkdown(healthSection(months));
}
/** The section "Health score" for a terminal. */
function healthTerminal(months, options) {
    return (0,render/* renderTerminal */.b)(healthSection(months), options);
}

;// CONCATENATED MODULE: ./build/report/markdown/summary.js


/** GitHub drops the whole summary of a step above 1 MiB and stays green; 900 KB leaves room for others. */
const SUMMARY_LIMIT_BYTES = 900_000;
/** Cuts a table or list so that it renders within `bytes`; undefined when not even one row does. */
function shorten(block, bytes) {
    if (block.kind !== 'table' && block.kind !== 'list')
        return undefined;
    const all = block.kind === 'table' ? block.rows : block.items;
    const take = (count) => block.kind === 'table'
        ? { ...block, rows: block.rows.slice(0, count) }
        : { ...block, items: block.items.slice(0, count) };
    const sizeOf = (count) => Buffer.byteLength(renderMarkdown([take(count)]));
    // Rows are about equally long: one guess and a few corrections instead of a search that renders each time.
    let count = Math.min(all.length, Math.floor((all.length * bytes) / sizeOf(all.length)));
    while (count > 0 && sizeOf(count) > bytes)
        count = Math.floor(count * 0.97);
    return count <= 0 ? undefined : { block: take(count), omitted: all.length - count };
}
/**
 * A job summary that is never dropped for its size: what does not fit is left out from the end, counted
 * and said. `more` tells where the rest is.
 */
function summary_fitSummary(blocks, more, limit = SUMMARY_LIMIT_BYTES) {
    const whole = renderMarkdown(blocks);
    if (Buffer.byteLength(whole) <= limit)
        return { markdown: whole, omitted: 0 };
    const noteFor = (count) => `\n${escapeMarkdown(`… and ${count} more lines that do not fit here. ${more}`)}\n`;
    let room = limit - Buffer.byteLength(noteFor(Number.MAX_SAFE_INTEGER));
    const kept = [];
    let omitted = 0;
    for (const block of blocks) {
        const size = Buffer.byteLength(renderMarkdown([block])) + 1;
        const part = size <= room ? { block, omitted: 0 } : shorten(block, room - 1);
        if (part === undefined) {
            omitted += block.kind === 'table' ? block.rows.length : block.kind === 'list' ? block.items.length : 1;
            continue;
        }
        kept.push(part.block);
        omitted += part.omitted;
        room -= Buffer.byteLength(renderMarkdown([part.block])) + 1;
    }
    return { markdown: `${renderMarkdown(kept)}${noteFor(omitted)}`, omitted };
}

// EXTERNAL MODULE: ./build/state/projections/metrics.js
var metrics = __nccwpck_require__(4350);
;// CONCATENATED MODULE: ./build/report/iteration/score.js



/** A score as reports print it. */
function percentOf(score) {
    if (score === undefined)
        return '–';
    return score.percent === null ? 'not measurable' : (0,format/* formatValue */.Fl)(score.percent, 'percent');
}
/** The arrow from one value to another, and whether that way is the good one; a dash when one side is unknown. */
function changeOf(before, after, better = 'higher') {
    const trend = (0,metrics/* trendOf */.RS)(before, after);
    if (trend === 'unknown')
        return (0,document_blocks/* toned */.bQ)('–', 'dim');
    const arrow = metrics/* TREND_ARROWS */.Bp[trend];
    if (trend === 'flat')
        return (0,document_blocks/* toned */.bQ)(`${arrow} same`, 'dim');
    if (better === null)
        return (0,document_blocks/* toned */.bQ)(arrow, 'plain');
    return (trend === 'up') === (better === 'higher')
        ? (0,document_blocks/* toned */.bQ)(`${arrow} better`, 'good')
        : (0,document_blocks/* toned */.bQ)(`${arrow} worse`, 'bad');
}

;// CONCATENATED MODULE: ./build/report/iteration/areas-section.js


const areas_section_right = { align: 'right' };
const AREA_WORDS = {
    landed: ['landed', 'good'],
    rejected: ['rejected', 'bad'],
    'nothing-to-do': ['nothing to do', 'plain'],
    failed: ['failed', 'bad'],
};
const WORKED_WORDS = {
    planned: 'waits to be integrated',
    'nothing-to-do': 'its session found nothing to do',
    refused: 'its session refused',
    failed: 'its session failed',
};
/** What an area was to this iteration. */
function partOf({ chosen, worked, judged }, area) {
    const verdict = judged.find((judgement) => judgement.area === area);
    if (verdict !== undefined) {
        const [word, tone] = AREA_WORDS[verdict.outcome];
        return (0,document_blocks/* toned */.bQ)(verdict.rerun ? `${word}, made again` : word, tone);
    }
    const work = worked.find((candidate) => candidate.area === area);
    if (work !== undefined)
        return (0,document_blocks/* toned */.bQ)(WORKED_WORDS[work.outcome], 'warn');
    if (chosen === null)
        return '';
    return chosen.areas.some((choice) => choice.area === area)
        ? (0,document_blocks/* toned */.bQ)('chosen, not worked on yet', 'warn')
        : (0,document_blocks/* toned */.bQ)('left', 'dim');
}
/** Every area's score before and after, and what it was to the iteration. */
function areaTable(record) {
    const before = record.assessed?.before.byArea ?? {};
    const after = record.end?.after?.byArea ?? {};
    const areas = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return (0,document_blocks/* tableOr */.cq)([
        { title: 'Area' },
        { title: 'Before', ...areas_section_right },
        { title: 'After', ...areas_section_right },
        { title: 'Trend' },
        { title: 'Failed before', ...areas_section_right },
        { title: 'Failed after', ...areas_section_right },
        { title: 'In this iteration' },
    ], areas.map((area) => [
        area,
        percentOf(before[area]),
        percentOf(after[area]),
        changeOf(before[area]?.percent, after[area]?.percent),
        String(before[area]?.failed ?? '–'),
        String(after[area]?.failed ?? '–'),
        partOf(record, area),
    ]), 'No area was assessed yet.');
}
const ANSWERS = { pass: 'pass', fail: 'fail', 'not-measurable': 'not measurable' };
/** Criteria whose answer is another one than before. */
function changedCriteria({ assessed, end }) {
    const before = assessed?.before.criteria ?? {};
    const changed = Object.entries(end?.after?.criteria ?? {}).filter(([criterion, answer]) => before[criterion] !== undefined && before[criterion] !== answer);
    if (changed.length === 0)
        return [];
    return [
        (0,document_blocks/* heading */.R_)(3, 'Criteria with another answer'),
        (0,document_blocks/* tableOr */.cq)([{ title: 'Criterion' }, { title: 'Before' }, { title: 'After' }], changed.map(([criterion, answer]) => [
            (0,document_blocks/* code */.aY)(criterion),
            ANSWERS[before[criterion] ?? 'not-measurable'],
            (0,document_blocks/* toned */.bQ)(ANSWERS[answer], answer === 'pass' ? 'good' : answer === 'fail' ? 'bad' : 'dim'),
        ]), ''),
    ];
}
/** Areas analysed with their scores, and why some were chosen and the others left. */
function areasSection(record) {
    const { chosen } = record;
    const because = ({ area, reason }) => [
        (0,document_blocks/* strong */.ko)(area),
        `: ${reason}`,
    ];
    return [
        (0,document_blocks/* heading */.R_)(2, 'Areas analysed'),
        areaTable(record),
        ...(chosen === null
            ? []
            : [
                (0,document_blocks/* paragraph */.FY)('Chosen:'),
                (0,document_blocks/* listOr */.QD)(chosen.areas.map(because), 'No area.'),
                ...(chosen.left.length === 0
                    ? []
                    : [
                        {
                            kind: 'details',
                            summary: `Left for later (${chosen.left.length})`,
                            blocks: [(0,document_blocks/* listOr */.QD)(chosen.left.map(because), '')],
                        },
                    ]),
            ]),
        ...changedCriteria(record),
    ];
}

;// CONCATENATED MODULE: ./build/report/iteration/figures-section.js



const figures_section_right = { align: 'right' };
/** By how a figure's name begins (src/state/iteration-events.ts); the first that fits counts. */
const KINDS = [
    [/^coverage\b/, { group: 'Coverage', unit: 'percent', better: 'higher' }],
    [/^vulnerabilities\b/, { group: 'Security', unit: 'count', better: 'lower' }],
    [/^bundles?\b/, { group: 'Performance', unit: 'bytes', better: 'lower' }],
    [/^tests?\b.*\b(failed|skipped)\b/, { group: 'Tests', unit: 'count', better: 'lower' }],
    [/^tests?\b/, { group: 'Tests', unit: 'count', better: 'higher' }],
    [/\b(errors|findings|violations)\b/, { group: 'Quality', unit: 'count', better: 'lower' }],
];
const OTHER = { group: 'Other', unit: 'count', better: null };
const GROUPS = ['Coverage', 'Security', 'Performance', 'Tests', 'Quality', 'Other'];
function kindOf(name) {
    return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? OTHER;
}
function cell(standing, name, unit) {
    const value = standing?.figures[name];
    return value === undefined ? (standing === null ? '–' : 'not measured') : (0,format/* formatValue */.Fl)(value, unit);
}
function row(name, before, after) {
    const { group, unit, better } = kindOf(name);
    return [
        group,
        name,
        cell(before, name, unit),
        cell(after, name, unit),
        changeOf(before.figures[name], after?.figures[name], better),
    ];
}
/** What has no figure, before or after, with its reason; said once where both give the same. */
function missing(before, after) {
    const names = [
        ...new Set([...Object.keys(before.notMeasured), ...Object.keys(after?.notMeasured ?? {})]),
    ].sort();
    return names.flatMap((name) => {
        const [first, second] = [before.notMeasured[name], after?.notMeasured[name]];
        if (first !== undefined && (second === first || after === null))
            return [`${name}: not measured, because ${first}`];
        return [
            ...(first === undefined ? [] : [`${name}: not measured before, because ${first}`]),
            ...(second === undefined ? [] : [`${name}: not measured after, because ${second}`]),
        ];
    });
}
/** Coverage, vulnerabilities, performance and the rest, before and after; what was not measured is said. */
function figuresSection({ assessed, end }) {
    const title = (0,document_blocks/* heading */.R_)(2, 'Metrics before and after');
    if (assessed === null)
        return [title, (0,document_blocks/* paragraph */.FY)('Nothing was measured yet.')];
    const { before } = assessed;
    const after = end?.after ?? null;
    const names = [...new Set([...Object.keys(before.figures), ...Object.keys(after?.figures ?? {})])];
    const place = (name) => GROUPS.findIndex((group) => group === kindOf(name).group);
    const rows = names
        .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
        .map((name) => row(name, before, after));
    const lines = missing(before, after);
    return [
        title,
        ...(after === null && names.length > 0
            ? [(0,document_blocks/* paragraph */.FY)(end === null ? 'There is no after yet.' : 'Nothing landed, so that there is no after.')]
            : []),
        (0,document_blocks/* tableOr */.cq)([
            { title: 'Area' },
            { title: 'Metric' },
            { title: 'Before', ...figures_section_right },
            { title: 'After', ...figures_section_right },
            { title: 'Trend' },
        ], rows, 'No figure could be measured.'),
        ...(lines.length === 0 ? [] : [(0,document_blocks/* listOr */.QD)(lines, '')]),
    ];
}

;// CONCATENATED MODULE: ./build/report/iteration/work-section.js


const work_section_right = { align: 'right' };
/** Rows of a table before the rest is only counted; the pull request shows the whole difference. */
const work_section_SHOWN = 50;
function shortened(rows, what) {
    const rest = rows.length - work_section_SHOWN;
    return rest > 0 ? [(0,document_blocks/* paragraph */.FY)((0,document_blocks/* toned */.bQ)(`… and ${(0,format/* plural */.LS)(rest, what)} more.`, 'dim'))] : [];
}
/** A table of its first rows, and how many more there are. */
function table(columns, rows, what) {
    return rows.length === 0 ? [] : [(0,document_blocks/* tableOr */.cq)(columns, rows.slice(0, work_section_SHOWN), ''), ...shortened(rows, what)];
}
/** What a change consists of: repaired findings and files. */
function changeBlocks({ fixes, files }) {
    return [
        ...table([{ title: 'Repaired' }, { title: 'Place' }, { title: 'What' }, { title: 'By' }], fixes.map(({ rule, path, summary, by }) => [(0,document_blocks/* code */.aY)(rule), (0,document_blocks/* code */.aY)(path), summary, by]), 'finding'),
        ...table([{ title: 'File' }, { title: '+', ...work_section_right }, { title: '-', ...work_section_right }], files.map(({ path, added, deleted }) => [(0,document_blocks/* code */.aY)(path), String(added), String(deleted)]), 'file'),
    ];
}
function lines({ files }) {
    const added = files.reduce((sum, file) => sum + file.added, 0);
    const deleted = files.reduce((sum, file) => sum + file.deleted, 0);
    return `${(0,format/* plural */.LS)(files.length, 'file')}, +${added} -${deleted}`;
}
function landedBlocks(judgement) {
    const { area, commit, rerun, reason, fixes } = judgement;
    const by = (who) => fixes.filter((fix) => fix.by === who).length;
    const at = commit === null ? [] : ['commit ', (0,document_blocks/* code */.aY)(commit.slice(0, 12)), ', '];
    return [
        (0,document_blocks/* heading */.R_)(3, area),
        (0,document_blocks/* paragraph */.FY)(...at, `${lines(judgement)}; ${by('fixer')} by fixers, ${by('executor')} by the executor`, `${rerun ? '; made again on top of the areas before it' : ''}. ${reason}`),
        ...changeBlocks(judgement),
    ];
}
/** What landed, with paths, and why the others had nothing to change. */
function improvementsSection({ judged }) {
    const landed = judged.filter(({ outcome }) => outcome === 'landed');
    const idle = judged.filter(({ outcome }) => outcome === 'nothing-to-do');
    return [
        (0,document_blocks/* heading */.R_)(2, 'Improvements'),
        ...(landed.length === 0 ? [(0,document_blocks/* paragraph */.FY)('Nothing landed.')] : landed.flatMap(landedBlocks)),
        ...(idle.length === 0
            ? []
            : [
                (0,document_blocks/* heading */.R_)(3, 'Without a change'),
                (0,document_blocks/* listOr */.QD)(idle.map(({ area, reason }) => [(0,document_blocks/* strong */.ko)(area), `: ${reason}`]), ''),
            ]),
    ];
}
/** Tests that landed. */
function testsSection({ judged }) {
    const tests = judged
        .filter(({ outcome }) => outcome === 'landed')
        .flatMap(({ area, testsAdded }) => testsAdded.map((test) => [(0,document_blocks/* code */.aY)(test), ` (${area})`]));
    const rest = tests.length - work_section_SHOWN;
    return [
        (0,document_blocks/* heading */.R_)(2, 'Tests added'),
        (0,document_blocks/* listOr */.QD)(rest > 0 ? [...tests.slice(0, work_section_SHOWN), `… and ${rest} more`] : tests, 'None.'),
    ];
}

;// CONCATENATED MODULE: ./build/report/iteration/gates-section.js



const gates_section_ANSWERS = {
    pass: (0,document_blocks/* toned */.bQ)('pass', 'good'),
    fail: (0,document_blocks/* toned */.bQ)('fail', 'bad'),
    'not-measurable': (0,document_blocks/* toned */.bQ)('not measurable', 'dim'),
};
function evidenceOf(gates) {
    const lines = gates.flatMap(({ gate, evidence }) => evidence.map((line) => [(0,document_blocks/* strong */.ko)(gate), ': ', (0,document_blocks/* code */.aY)(line)]));
    if (lines.length === 0)
        return [];
    return [{ kind: 'details', summary: `Evidence (${lines.length})`, blocks: [(0,document_blocks/* listOr */.QD)(lines, '')] }];
}
function gateBlocks({ area, gates, reason }) {
    return [
        (0,document_blocks/* heading */.R_)(3, area),
        (0,document_blocks/* tableOr */.cq)([{ title: 'Gate' }, { title: 'Answer' }, { title: 'Because' }], gates.map(({ gate, status, because }) => [gate, gates_section_ANSWERS[status], because]), `It did not come to the gates: ${reason}`),
        ...evidenceOf(gates),
    ];
}
/** Every gate's answer for every change that was judged (OR-06); an area without a change has nothing to judge. */
function gatesSection({ judged }) {
    const changes = judged.filter(({ outcome }) => outcome !== 'nothing-to-do');
    return [
        (0,document_blocks/* heading */.R_)(2, 'Gates'),
        ...(changes.length === 0 ? [(0,document_blocks/* paragraph */.FY)('No change was judged.')] : changes.flatMap(gateBlocks)),
    ];
}
/** One sentence for each gate that said no. */
function failures({ gates }) {
    const failed = gates.filter(({ status }) => status === 'fail');
    return failed.length === 0
        ? []
        : [
            (0,document_blocks/* listOr */.QD)(failed.map(({ gate, because }) => ['Gate ', (0,document_blocks/* strong */.ko)(gate, 'bad'), `: ${because}`]), ''),
        ];
}
function rejectedBlocks(judgement) {
    const { area, outcome, code: stable, reason, rerun, files, fixes } = judgement;
    const [word, tone] = AREA_WORDS[outcome];
    const isChange = files.length + fixes.length > 0;
    return [
        (0,document_blocks/* heading */.R_)(3, area),
        (0,document_blocks/* paragraph */.FY)((0,document_blocks/* strong */.ko)(word, tone), ' (', (0,document_blocks/* code */.aY)(stable), `): ${reason}${rerun ? ' It had been made again on top of the areas before it.' : ''}`),
        ...failures(judgement),
        ...(isChange
            ? [
                {
                    kind: 'details',
                    summary: 'What it would have changed',
                    blocks: changeBlocks(judgement),
                },
            ]
            : []),
    ];
}
/** Areas whose change was thrown away, with what kept it from landing (OR-07). */
function rejectedSection({ judged }) {
    const rejected = judged.filter(({ outcome }) => outcome === 'rejected' || outcome === 'failed');
    if (rejected.length === 0)
        return [];
    return [
        (0,document_blocks/* heading */.R_)(2, 'Rejected'),
        (0,document_blocks/* paragraph */.FY)('Nothing of these areas is on the branch.'),
        ...rejected.flatMap(rejectedBlocks),
    ];
}

;// CONCATENATED MODULE: ./build/report/iteration/head.js



const OUTCOME_WORDS = {
    landed: ['Landed', 'good'],
    'nothing-to-do': ['Nothing to do', 'plain'],
    rejected: ['Rejected', 'bad'],
    abandoned: ['Abandoned', 'warn'],
    failed: ['Failed', 'bad'],
};
/** How far an iteration came that has not ended. */
function reached({ assessed, chosen, worked, judged }) {
    if (judged.length > 0)
        return `${(0,format/* plural */.LS)(judged.length, 'area')} of ${chosen?.areas.length ?? '?'} judged`;
    if (worked.length > 0)
        return `${(0,format/* plural */.LS)(worked.length, 'area')} of ${chosen?.areas.length ?? '?'} worked on`;
    if (chosen !== null)
        return `${(0,format/* plural */.LS)(chosen.areas.length, 'area')} chosen`;
    return assessed === null ? 'nothing assessed yet' : 'assessed, no area chosen yet';
}
/** What the iteration came to, or how far. */
function outcomeLine(record) {
    const { end } = record;
    if (end === null)
        return (0,document_blocks/* paragraph */.FY)((0,document_blocks/* strong */.ko)('Not ended', 'warn'), `: it is under way, or was killed and not resumed yet; ${reached(record)}.`);
    const [word, tone] = OUTCOME_WORDS[end.outcome];
    return (0,document_blocks/* paragraph */.FY)((0,document_blocks/* strong */.ko)(word, tone), `: ${end.reason}`);
}
function whereLine({ start, startedAt, end }) {
    const commit = end?.commit ?? null;
    return [
        'Base ',
        (0,document_blocks/* code */.aY)(start.baseBranch),
        ' at ',
        (0,document_blocks/* code */.aY)(start.baseCommit.slice(0, 12)),
        ', branch ',
        (0,document_blocks/* code */.aY)(end === null ? start.branch : (end.branch ?? start.branch)),
        ...(commit === null ? [] : [', commit ', (0,document_blocks/* code */.aY)(commit.slice(0, 12))]),
        `, started ${startedAt} by ${start.trigger}`,
        ...(end === null ? [] : [`, took ${(0,format/* formatDuration */.a3)(end.durationMs)}`]),
        ` of a budget of ${(0,format/* formatDuration */.a3)(start.budgetMinutes * 60_000)}.`,
    ];
}
/** The score of the whole, before and after. */
function scoreLine({ assessed, end }) {
    if (assessed === null)
        return [];
    const { score, commit } = assessed.before;
    const after = end?.after ?? null;
    const counted = `${score.passed} passed, ${score.failed} failed, ${score.notMeasurable} not measurable`;
    return after === null
        ? [(0,document_blocks/* paragraph */.FY)(`Score of `, (0,document_blocks/* code */.aY)(commit.slice(0, 12)), `: ${percentOf(score)} (${counted}).`)]
        : [
            (0,document_blocks/* paragraph */.FY)('Score: ', (0,document_blocks/* strong */.ko)(`${percentOf(score)} → ${percentOf(after.score)}`), ' ', changeOf(score.percent, after.score.percent), `; criteria before: ${counted}; after: ${after.score.passed} passed, ${after.score.failed} failed, ${after.score.notMeasurable} not measurable.`),
        ];
}
/** A clone's folder says no more than its name, and reports are public. */
function repositoryTitle(repo) {
    return /^(?:[/\\]|[A-Za-z]:)/.test(repo)
        ? (repo.split(/[/\\]/).findLast((part) => part !== '') ?? repo)
        : repo;
}
/** Number, outcome, branch, commit and the score of the whole. */
function headSection(record, { pullRequest }) {
    return [
        (0,document_blocks/* heading */.R_)(1, `Iteration ${record.iteration} of ${repositoryTitle(record.start.repo)}`),
        outcomeLine(record),
        (0,document_blocks/* paragraph */.FY)(...whereLine(record)),
        ...(pullRequest === undefined
            ? []
            : [(0,document_blocks/* paragraph */.FY)('Pull request: ', { kind: 'link', text: pullRequest, url: pullRequest })]),
        ...scoreLine(record),
        ...(record.start.areas === null
            ? []
            : [(0,document_blocks/* paragraph */.FY)((0,document_blocks/* toned */.bQ)(`Only these areas were asked for: ${record.start.areas.join(', ')}.`, 'dim'))]),
    ];
}

;// CONCATENATED MODULE: ./build/report/iteration/research-section.js

/** Items shown for each area; the backlog of the log has the rest. */
const research_section_SHOWN = 5;
function links({ references }) {
    return references.flatMap(({ title, url }, index) => [
        ...(index === 0 ? [] : [', ']),
        { kind: 'link', text: title, url },
    ]);
}
/** Rules of what was repaired in an area, be it landed or only handed over; a criterion is its own rule. */
function repaired({ worked, judged }, area) {
    const fixes = [...worked, ...judged].filter((entry) => entry.area === area).flatMap((entry) => entry.fixes);
    return new Set(fixes.map(({ rule }) => rule));
}
/** A row of the backlog: what, because, references, and the command that says when it is done. */
function backlogCells(item) {
    return [
        [(0,document_blocks/* strong */.ko)(item.title), (0,document_blocks/* toned */.bQ)(` (${item.severity}), because ${item.because}`, 'dim')],
        item.references.length === 0 ? '–' : links(item),
        (0,document_blocks/* code */.aY)(item.acceptance),
    ];
}
const BACKLOG_COLUMNS = [
    { title: 'Item and reason' },
    { title: 'References' },
    { title: 'Done when this exits with 0' },
];
function areaBlocks(record, area) {
    const done = repaired(record, area);
    const items = (record.assessed?.backlog ?? [])
        .filter((item) => item.area === area)
        // What was worked on leads; within both the order of the backlog holds.
        .sort((a, b) => Number(done.has(b.criterion)) - Number(done.has(a.criterion)));
    const rest = items.length - research_section_SHOWN;
    return [
        (0,document_blocks/* heading */.R_)(3, area),
        (0,document_blocks/* tableOr */.cq)([...BACKLOG_COLUMNS, { title: 'Worked on' }], items.slice(0, research_section_SHOWN).map((item) => [...backlogCells(item), done.has(item.criterion) ? 'yes' : '']), 'The backlog holds nothing for it; its session works on findings of the scan.'),
        ...(rest > 0 ? [(0,document_blocks/* paragraph */.FY)((0,document_blocks/* toned */.bQ)(`… and ${rest} more of this area in the backlog.`, 'dim'))] : []),
    ];
}
/** What the chosen areas lack, with the references that were consulted (OR-04). */
function researchSection(record) {
    const areas = record.chosen?.areas ?? [];
    return [
        (0,document_blocks/* heading */.R_)(2, 'Research'),
        ...(areas.length === 0
            ? [(0,document_blocks/* paragraph */.FY)('No area was chosen.')]
            : areas.flatMap(({ area }) => areaBlocks(record, area))),
    ];
}

;// CONCATENATED MODULE: ./build/report/iteration/next-section.js


/** OR-08: the next three. */
const NEXT = 3;
/** The next three priorities with the commands that say when they are done, and what is in the way. */
function nextSection({ assessed, end }) {
    const items = (end === null ? (assessed?.backlog ?? []) : end.next).slice(0, NEXT);
    return [
        (0,document_blocks/* heading */.R_)(2, 'Next three priorities'),
        ...(end === null && items.length > 0
            ? [(0,document_blocks/* paragraph */.FY)('From the assessment, because the iteration has not ended.')]
            : []),
        (0,document_blocks/* tableOr */.cq)([{ title: '', align: 'right' }, { title: 'Area' }, ...BACKLOG_COLUMNS], items.map((item, index) => [String(index + 1), item.area, ...backlogCells(item)]), end === null ? 'Nothing was assessed yet.' : 'Nothing is waiting.'),
        (0,document_blocks/* heading */.R_)(2, 'Blockers'),
        (0,document_blocks/* listOr */.QD)(end?.blockers ?? [], end === null ? 'None are recorded yet.' : 'None.'),
    ];
}

;// CONCATENATED MODULE: ./build/report/iteration/progress-section.js



const progress_section_right = { align: 'right' };
/** Iterations shown: half a year of weeks. */
const progress_section_SHOWN = 26;
function progress_section_outcomeOf({ end }) {
    if (end === null)
        return (0,document_blocks/* toned */.bQ)('not ended', 'warn');
    const [word, tone] = OUTCOME_WORDS[end.outcome];
    return (0,document_blocks/* toned */.bQ)(word.toLowerCase(), tone);
}
/** Where the repository stood when the iteration was over, or when it was assessed where nothing landed. */
function finalScore({ assessed, end }) {
    return (end?.after ?? assessed?.before)?.score.percent ?? null;
}
function progress_section_row(record) {
    const { iteration, startedAt, assessed, end, judged } = record;
    const count = (outcome) => judged.filter((entry) => entry.outcome === outcome).length;
    const before = assessed?.before;
    return [
        String(iteration),
        startedAt.slice(0, 10),
        progress_section_outcomeOf(record),
        percentOf(before?.score),
        percentOf(end?.after?.score),
        changeOf(before?.score.percent, end?.after?.score.percent),
        String(count('landed')),
        String(count('rejected') + count('failed')),
        String((end?.after ?? before)?.score.failed ?? '–'),
    ];
}
/** Numbers as in the table, so that nothing from outside is in the chart. */
function progress_section_chart(records) {
    const bars = records.flatMap((record) => {
        const value = finalScore(record);
        return value === null ? [] : [{ label: String(record.iteration), value }];
    });
    return bars.length < 2
        ? []
        : [
            {
                kind: 'chart',
                form: 'line',
                title: 'Score after each iteration',
                unit: 'percent',
                bars,
                most: 100,
            },
        ];
}
/** Score and outcome of iteration after iteration (OR-09), the oldest first. */
function progressSection(records) {
    const shown = records.slice(-progress_section_SHOWN);
    return [
        (0,document_blocks/* heading */.R_)(2, 'Progress over iterations'),
        (0,document_blocks/* tableOr */.cq)([
            { title: 'No.', ...progress_section_right },
            { title: 'Started' },
            { title: 'Outcome' },
            { title: 'Before', ...progress_section_right },
            { title: 'After', ...progress_section_right },
            { title: 'Trend' },
            { title: 'Landed', ...progress_section_right },
            { title: 'Rejected', ...progress_section_right },
            { title: 'Failed criteria', ...progress_section_right },
        ], shown.map(progress_section_row), 'No iteration is recorded.'),
        ...(records.length > shown.length
            ? [(0,document_blocks/* paragraph */.FY)((0,document_blocks/* toned */.bQ)(`The last ${shown.length} of ${records.length}, the oldest first.`, 'dim'))]
            : []),
        ...progress_section_chart(shown),
    ];
}

;// CONCATENATED MODULE: ./build/report/iteration/document.js








/**
 * The report of an iteration (OR-08): areas analysed, research, improvements with paths, tests added, gates, what was
 * rejected and why, metrics before and after, the next three priorities, blockers and progress. Speaks of what there
 * is when the iteration was killed or is under way.
 */
function document_iterationDocument(record, context) {
    const before = context.earlier.filter(({ iteration }) => iteration < record.iteration);
    return [
        ...headSection(record, context),
        ...areasSection(record),
        ...researchSection(record),
        ...improvementsSection(record),
        ...testsSection(record),
        ...gatesSection(record),
        ...rejectedSection(record),
        ...figuresSection(record),
        ...nextSection(record),
        ...progressSection([...before, record]),
    ];
}

;// CONCATENATED MODULE: ./build/report/iteration/render.js




/** The report of an iteration as a Markdown file. */
function iterationMarkdown(record, context) {
    return render_renderMarkdown(document_iterationDocument(record, context));
}
/**
 * The report of an iteration for a job summary or the body of a pull request, never above `limit` bytes (that of a
 * summary when absent); `more` tells where the whole is.
 */
function iterationSummary(record, context, more, limit) {
    return fitSummary(iterationDocument(record, context), more, limit).markdown;
}
/** The report of an iteration for a terminal. */
function iterationTerminal(record, context, options) {
    return (0,render/* renderTerminal */.b)(document_iterationDocument(record, context), options);
}

;// CONCATENATED MODULE: ./build/report/session/dashboard-section.js


const dashboard_section_right = { align: 'right' };
/** Recorded values shown in one line. */
const HISTORY_SHOWN = 5;
function dashboardRow(row) {
    const { area, metric, reading, unit, better, target, history } = row;
    const recent = history.slice(-HISTORY_SHOWN).map((value) => (0,format/* formatValue */.Fl)(value, unit));
    return [
        area,
        metric,
        (0,format/* formatReading */.u1)(reading, unit),
        (0,format/* formatPrevious */.pP)(reading, unit),
        (0,format/* formatTrend */.$3)(reading, better),
        target === null ? '–' : (0,format/* formatValue */.Fl)(target, unit),
        recent.length < 2 ? '–' : recent.join(', '),
    ];
}
function targetRow({ period, name, reading, target, unit, better, met }) {
    const bound = better === 'higher' ? 'at least' : 'at most';
    const verdict = reading.status === 'not-measured'
        ? (0,document_blocks/* toned */.bQ)('unknown', 'dim')
        : met
            ? (0,document_blocks/* toned */.bQ)('met', 'good')
            : (0,document_blocks/* toned */.bQ)('not met', 'bad');
    return [
        period,
        name,
        (0,format/* formatReading */.u1)(reading, unit),
        `${bound} ${(0,format/* formatValue */.Fl)(target, unit)}`,
        verdict,
        (0,format/* formatTrend */.$3)(reading, better),
    ];
}
/** The targets with how far they are met, and why one cannot be told (CM-27). */
function targetBlocks(targets) {
    return [
        (0,document_blocks/* tableOr */.cq)([
            { title: 'Period' },
            { title: 'Target' },
            { title: 'Now', ...dashboard_section_right },
            { title: 'Goal', ...dashboard_section_right },
            { title: 'Verdict' },
            { title: 'Trend' },
        ], targets.map(targetRow), 'No targets are set.'),
        ...(0,format/* reasonsOf */.zM)(targets),
    ];
}
/** "Metrics dashboard": coverage, build, security and performance with trends, then targets (CM-27). */
function dashboardSection(rows, targets) {
    return [
        (0,document_blocks/* heading */.R_)(2, 'Metrics dashboard'),
        (0,document_blocks/* tableOr */.cq)([
            { title: 'Area' },
            { title: 'Metric' },
            { title: 'Now', ...dashboard_section_right },
            { title: 'Before', ...dashboard_section_right },
            { title: 'Trend' },
            { title: 'Target', ...dashboard_section_right },
            { title: 'Recorded' },
        ], rows.map(dashboardRow), 'Nothing was recorded yet.'),
        ...(0,format/* reasonsOf */.zM)(rows.map(({ metric, reading }) => ({ name: metric, reading }))),
        (0,document_blocks/* heading */.R_)(3, 'Targets and progress'),
        ...targetBlocks(targets),
    ];
}

;// CONCATENATED MODULE: ./build/report/overview/sessions-section.js


const sessions_section_right = { align: 'right' };
/** Sessions shown: a week of nights with some room. */
const sessions_section_SHOWN = 10;
const TONES = {
    landed: 'good',
    planned: 'good',
    'nothing-to-do': 'dim',
    refused: 'warn',
    failed: 'bad',
};
function sessions_section_outcomeOf({ end }) {
    return end === null
        ? (0,document_blocks/* toned */.bQ)('not ended', 'warn')
        : (0,document_blocks/* toned */.bQ)(end.outcome.replaceAll('-', ' '), TONES[end.outcome]);
}
function sessions_section_row(session) {
    const { startedAt, start, end } = session;
    const commit = end?.commit ?? null;
    return [
        `${startedAt.slice(0, 16).replace('T', ' ')} UTC`,
        start.trigger,
        start.dryRun ? [sessions_section_outcomeOf(session), (0,document_blocks/* toned */.bQ)(' (dry run)', 'dim')] : sessions_section_outcomeOf(session),
        end?.category ?? '–',
        end === null ? '–' : String(end.filesChanged),
        end === null ? '–' : String(end.linesChanged),
        end === null ? '–' : (0,format/* formatDuration */.a3)(end.durationMs),
        commit === null ? '–' : (0,document_blocks/* code */.aY)(commit.slice(0, 12)),
        end?.reason ?? 'it is under way, or was killed',
    ];
}
/** The last sessions, the newest first. */
function sessionsSection(sessions) {
    const shown = sessions.slice(-sessions_section_SHOWN).reverse();
    return [
        (0,document_blocks/* heading */.R_)(2, 'Last sessions'),
        (0,document_blocks/* tableOr */.cq)([
            { title: 'Started' },
            { title: 'By' },
            { title: 'Outcome' },
            { title: 'Category' },
            { title: 'Files', ...sessions_section_right },
            { title: 'Lines', ...sessions_section_right },
            { title: 'Time', ...sessions_section_right },
            { title: 'Commit' },
            { title: 'Reason' },
        ], shown.map(sessions_section_row), 'No session is recorded.'),
        ...(sessions.length > shown.length
            ? [(0,document_blocks/* paragraph */.FY)((0,document_blocks/* toned */.bQ)(`The last ${shown.length} of ${sessions.length}, the newest first.`, 'dim'))]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/report/overview/document.js









function lastIteration(iterations) {
    const last = iterations.at(-1);
    if (last === undefined)
        return [(0,document_blocks/* heading */.R_)(2, 'Last iteration'), (0,document_blocks/* paragraph */.FY)('No iteration is recorded yet.')];
    return [
        (0,document_blocks/* heading */.R_)(2, `Last iteration (${last.iteration})`),
        outcomeLine(last),
        ...scoreLine(last),
        areaTable(last),
        ...nextSection(last),
        ...progressSection(iterations),
    ];
}
/** Where a repository stands: health, targets, the last iteration, deployments, the last sessions. */
function overviewDocument(overview) {
    return [
        (0,document_blocks/* heading */.R_)(1, `Where ${repositoryTitle(overview.repo)} stands`),
        (0,document_blocks/* paragraph */.FY)((0,document_blocks/* toned */.bQ)(`As recorded until ${overview.generatedAt}.`, 'dim')),
        ...healthSection(overview.health),
        (0,document_blocks/* heading */.R_)(2, 'Targets and progress'),
        ...targetBlocks(overview.targets),
        ...lastIteration(overview.iterations),
        ...deploymentsSection(overview.environments),
        ...sessionsSection(overview.sessions),
    ];
}

;// CONCATENATED MODULE: ./build/report/overview/render.js



/** The overview as a Markdown file. */
function overviewMarkdown(overview) {
    return render_renderMarkdown(overviewDocument(overview));
}
/** The overview for a terminal. */
function overviewTerminal(overview, options) {
    return (0,render/* renderTerminal */.b)(overviewDocument(overview), options);
}

;// CONCATENATED MODULE: ./build/report/session/actions-section.js


const actions_section_right = { align: 'right' };
const RESULTS = {
    landed: 'good',
    planned: 'good',
    declined: 'dim',
    failed: 'bad',
    'over-budget': 'warn',
};
function filesAndFixes({ actions }) {
    return [
        (0,document_blocks/* tableOr */.cq)([{ title: 'File' }, { title: '+', ...actions_section_right }, { title: '-', ...actions_section_right }, { title: 'What' }], actions.files.map(({ path, added, deleted, summary }) => [
            (0,document_blocks/* code */.aY)(path),
            String(added),
            String(deleted),
            summary,
        ]), 'No file was modified.'),
        ...(actions.fixes.length === 0
            ? []
            : [
                (0,document_blocks/* heading */.R_)(3, 'Findings worked on'),
                (0,document_blocks/* tableOr */.cq)([
                    { title: 'Result' },
                    { title: 'Rule' },
                    { title: 'Place' },
                    { title: 'Finding' },
                    { title: 'Detail' },
                ], actions.fixes.map((fix) => [
                    (0,document_blocks/* toned */.bQ)(fix.result, RESULTS[fix.result]),
                    (0,document_blocks/* code */.aY)(fix.rule),
                    (0,document_blocks/* code */.aY)(`${fix.path}:${fix.line}`),
                    fix.message,
                    fix.by === 'executor' ? `${fix.detail} (by the executor)` : fix.detail,
                ]), ''),
            ]),
    ];
}
function gains({ actions }) {
    const impact = actions.coverageImpact.map(({ package: name, points }) => [
        'Coverage of ',
        (0,document_blocks/* code */.aY)(name),
        `: ${points >= 0 ? '+' : ''}${Math.round(points * 10) / 10} points`,
    ]);
    const tests = actions.testsAdded.map(({ name, path }) => [(0,document_blocks/* code */.aY)(path), `: ${name}`]);
    return [
        (0,document_blocks/* heading */.R_)(3, 'Tests added'),
        (0,document_blocks/* listOr */.QD)([...tests, ...impact], 'None.'),
        (0,document_blocks/* heading */.R_)(3, 'Performance'),
        (0,document_blocks/* listOr */.QD)(actions.performance, 'No change.'),
        (0,document_blocks/* heading */.R_)(3, 'Security'),
        (0,document_blocks/* listOr */.QD)(actions.security, 'No change.'),
    ];
}
function sideRow(title, side) {
    if (side.status === 'not-run')
        return [title, `not run, because ${side.reason}`, '–', '–', '–', '–'];
    const { command, passed, failed, skipped, durationMs } = side.totals;
    return [
        title,
        (0,document_blocks/* code */.aY)(command),
        String(passed),
        failed > 0 ? (0,document_blocks/* toned */.bQ)(String(failed), 'bad') : '0',
        String(skipped),
        (0,format/* formatDuration */.a3)(durationMs),
    ];
}
function tests(section) {
    const named = (title, tone, names) => names.map((name) => [(0,document_blocks/* strong */.ko)(title, tone), ` ${name}`]);
    const lists = [
        ...named('New failure:', 'bad', section.newFailures),
        ...named('Failed before already:', 'warn', section.preExistingFailures),
        ...named('Flaky:', 'warn', section.flaky),
    ];
    return [
        (0,document_blocks/* heading */.R_)(3, 'Tests before and after'),
        (0,document_blocks/* tableOr */.cq)([
            { title: '' },
            { title: 'Command' },
            { title: 'Passed', ...actions_section_right },
            { title: 'Failed', ...actions_section_right },
            { title: 'Skipped', ...actions_section_right },
            { title: 'Time', ...actions_section_right },
        ], [sideRow('Before', section.before), sideRow('After', section.after)], ''),
        ...(lists.length === 0 ? [] : [(0,document_blocks/* listOr */.QD)(lists, '')]),
    ];
}
function decisions(report) {
    const parked = report.parked.map(({ rule, path, strikes, lastReason }) => [
        (0,document_blocks/* code */.aY)(rule),
        (0,document_blocks/* code */.aY)(path),
        String(strikes),
        lastReason,
    ]);
    return [
        (0,document_blocks/* heading */.R_)(3, 'Decisions'),
        (0,document_blocks/* tableOr */.cq)([{ title: 'Decision' }, { title: 'About' }, { title: 'Findings', ...actions_section_right }, { title: 'Reason' }], report.decisions.map(({ decision, subject, findings, reason }) => [
            decision,
            (0,document_blocks/* code */.aY)(subject),
            String(findings),
            reason,
        ]), 'Nothing had to be decided.'),
        ...(parked.length === 0
            ? []
            : [
                (0,document_blocks/* heading */.R_)(3, 'Parked'),
                (0,document_blocks/* paragraph */.FY)('These are not tried again until somebody resets them.'),
                (0,document_blocks/* tableOr */.cq)([{ title: 'Rule' }, { title: 'File' }, { title: 'Strikes', ...actions_section_right }, { title: 'Last reason' }], parked, ''),
            ]),
        ...(report.conflicts.length === 0
            ? []
            : [
                (0,document_blocks/* heading */.R_)(3, 'Left alone because of others'),
                (0,document_blocks/* listOr */.QD)(report.conflicts.map(({ path, by, reason }) => [(0,document_blocks/* code */.aY)(path), `: ${by}, ${reason}`]), ''),
            ]),
        ...(report.recovered.length === 0 ? [] : [(0,document_blocks/* heading */.R_)(3, 'Put in order'), (0,document_blocks/* listOr */.QD)(report.recovered, '')]),
    ];
}
const STEP_TONES = {
    done: 'good',
    failed: 'bad',
    skipped: 'dim',
    'not-reached': 'dim',
};
function steps(report) {
    return [
        (0,document_blocks/* heading */.R_)(3, 'Steps'),
        (0,document_blocks/* tableOr */.cq)([
            { title: '', ...actions_section_right },
            { title: 'Step' },
            { title: 'Status' },
            { title: 'Time', ...actions_section_right },
            { title: 'Detail' },
        ], report.steps.map(({ step, status, durationMs, detail }, index) => [
            String(index + 1),
            step,
            (0,document_blocks/* toned */.bQ)(status === 'not-reached' ? 'not reached' : status, STEP_TONES[status]),
            status === 'not-reached' || status === 'skipped' ? '–' : (0,format/* formatDuration */.a3)(durationMs),
            detail,
        ]), 'No step was taken.'),
    ];
}
function rollback({ rollback: plan }) {
    if (plan === null)
        return [];
    return [(0,document_blocks/* heading */.R_)(3, 'Rollback'), (0,document_blocks/* paragraph */.FY)(plan.explanation), { kind: 'commands', lines: plan.commands }];
}
/** "Actions taken": the change, its proof, and every decision with its reason. */
function actionsSection(report) {
    const { fixes } = report.actions;
    const landed = fixes.filter((fix) => fix.result === 'landed' || fix.result === 'planned').length;
    return [
        (0,document_blocks/* heading */.R_)(2, 'Actions taken'),
        (0,document_blocks/* paragraph */.FY)(`${(0,format/* plural */.LS)(report.actions.files.length, 'file')} modified, ${landed} of ${(0,format/* plural */.LS)(fixes.length, 'finding')} fixed.`),
        ...filesAndFixes(report),
        ...gains(report),
        ...tests(report.tests),
        ...decisions(report),
        ...steps(report),
        ...rollback(report),
    ];
}

;// CONCATENATED MODULE: ./build/report/session/next-section.js


function estimate(minutes) {
    return `about ${(0,format/* formatDuration */.a3)(Math.max(1, minutes) * 60_000)}`;
}
/** "Next priority": focus, impact, time estimate; the first leads, the others follow in a table. */
function next_section_nextSection(next) {
    const [first, ...others] = next;
    if (first === undefined)
        return [(0,document_blocks/* heading */.R_)(2, 'Next priority'), (0,document_blocks/* paragraph */.FY)('Nothing is waiting.')];
    return [
        (0,document_blocks/* heading */.R_)(2, 'Next priority'),
        (0,document_blocks/* paragraph */.FY)((0,document_blocks/* strong */.ko)('Focus:'), ` ${first.focus}`),
        (0,document_blocks/* paragraph */.FY)((0,document_blocks/* strong */.ko)('Impact:'), ` ${first.impact}`),
        (0,document_blocks/* paragraph */.FY)((0,document_blocks/* strong */.ko)('Time:'), ` ${estimate(first.estimateMinutes)}`),
        ...(others.length === 0
            ? []
            : [
                (0,document_blocks/* tableOr */.cq)([{ title: 'Then' }, { title: 'Impact' }, { title: 'Time', align: 'right' }], others.map(({ focus, impact, estimateMinutes }) => [focus, impact, estimate(estimateMinutes)]), ''),
            ]),
    ];
}

// EXTERNAL MODULE: ./build/core/finding.js
var finding = __nccwpck_require__(4823);
;// CONCATENATED MODULE: ./build/report/session/scan-section.js



function tierRow(tier) {
    if (tier.status === 'scanned') {
        return [tier.tier, 'scanned', String(tier.findings), String(tier.new), String(tier.fixed)];
    }
    const words = { 'not-due': 'not due', off: 'off', failed: 'failed' };
    const text = tier.reason === '' ? words[tier.status] : `${words[tier.status]}: ${tier.reason}`;
    return [tier.tier, (0,document_blocks/* toned */.bQ)(text, tier.status === 'failed' ? 'bad' : 'dim'), '–', '–', '–'];
}
function coverageRow({ package: name, coverage, threshold }) {
    const isBelow = coverage.status === 'measured' && coverage.value < threshold;
    const value = (0,format/* formatReading */.u1)(coverage, 'percent');
    return [
        (0,document_blocks/* code */.aY)(name),
        isBelow ? (0,document_blocks/* toned */.bQ)(value, 'bad') : value,
        (0,format/* formatTrend */.$3)(coverage, 'higher'),
        `${threshold} %`,
    ];
}
function severityLine(scan) {
    const parts = finding/* SEVERITIES */.oC.filter((severity) => scan.bySeverity[severity] > 0).map((severity) => `${scan.bySeverity[severity]} ${severity}`);
    return parts.length === 0 ? 'No findings' : parts.join(', ');
}
function figures(scan) {
    const right = { align: 'right' };
    return (0,document_blocks/* tableOr */.cq)([{ title: 'Figure' }, { title: 'Now', ...right }, { title: 'Before', ...right }, { title: 'Trend' }], [
        ['Critical findings', scan.critical > 0 ? (0,document_blocks/* toned */.bQ)(String(scan.critical), 'bad') : '0', '–', ''],
        [
            'N+1 queries',
            (0,format/* formatReading */.u1)(scan.nPlusOne, 'count'),
            (0,format/* formatPrevious */.pP)(scan.nPlusOne, 'count'),
            (0,format/* formatTrend */.$3)(scan.nPlusOne, 'lower'),
        ],
        [
            'High and critical vulnerabilities',
            (0,format/* formatReading */.u1)(scan.vulnerabilities, 'count'),
            (0,format/* formatPrevious */.pP)(scan.vulnerabilities, 'count'),
            (0,format/* formatTrend */.$3)(scan.vulnerabilities, 'lower'),
        ],
        ...scan.bundles.map(({ name, size }) => [
            ['Bundle ', (0,document_blocks/* code */.aY)(name)],
            (0,format/* formatReading */.u1)(size, 'bytes'),
            (0,format/* formatPrevious */.pP)(size, 'bytes'),
            [(0,format/* formatTrend */.$3)(size, 'lower'), ` ${(0,format/* formatChange */.eD)(size)}`],
        ]),
    ], '');
}
/** "Scan results": what was looked at, what was found, what could not be measured. */
function scanSection(scan) {
    const right = { align: 'right' };
    const total = finding/* SEVERITIES */.oC.reduce((sum, severity) => sum + scan.bySeverity[severity], 0);
    return [
        (0,document_blocks/* heading */.R_)(2, 'Scan results'),
        (0,document_blocks/* paragraph */.FY)(`${severityLine(scan)}; ${(0,format/* plural */.LS)(total, 'finding')} in all, scanned in ${(0,format/* formatDuration */.a3)(scan.durationMs)}.`),
        (0,document_blocks/* tableOr */.cq)([
            { title: 'Tier' },
            { title: 'Scan' },
            { title: 'Findings', ...right },
            { title: 'New', ...right },
            { title: 'Fixed', ...right },
        ], scan.tiers.map(tierRow), 'No tier was scanned.'),
        figures(scan),
        ...(0,format/* reasonsOf */.zM)([
            { name: 'N+1 queries', reading: scan.nPlusOne },
            { name: 'High and critical vulnerabilities', reading: scan.vulnerabilities },
            ...scan.bundles.map(({ name, size }) => ({ name: `Bundle ${name}`, reading: size })),
        ]),
        (0,document_blocks/* heading */.R_)(3, 'Coverage by package'),
        (0,document_blocks/* tableOr */.cq)([
            { title: 'Package' },
            { title: 'Lines', ...right },
            { title: 'Trend' },
            { title: 'Threshold', ...right },
        ], scan.coverage.map(coverageRow), 'No package has a coverage threshold.'),
        ...(0,format/* reasonsOf */.zM)(scan.coverage.map(({ package: name, coverage }) => ({ name, reading: coverage }))),
        ...(scan.notMeasured.length === 0
            ? []
            : [
                (0,document_blocks/* heading */.R_)(3, 'Not measured'),
                (0,document_blocks/* listOr */.QD)(scan.notMeasured.map(({ what, reason }) => `${what}: not measured, because ${reason}`), ''),
            ]),
        ...(scan.skipped.length === 0
            ? []
            : [(0,document_blocks/* heading */.R_)(3, 'Files left out'), (0,document_blocks/* listOr */.QD)(scan.skipped.map(skippedLine), '')]),
    ];
}
function skippedLine({ reason, count, examples }) {
    const names = examples.flatMap((example, index) => [index === 0 ? ': ' : ', ', (0,document_blocks/* code */.aY)(example)]);
    return [
        `${(0,format/* plural */.LS)(count, 'file')}, ${reason}`,
        ...names,
        count > examples.length && examples.length > 0 ? ' …' : '',
    ];
}

;// CONCATENATED MODULE: ./build/report/session/document.js







const document_TONES = {
    landed: 'good',
    planned: 'good',
    'nothing-to-do': 'plain',
    refused: 'warn',
    failed: 'bad',
};
const WORDS = {
    landed: 'Landed',
    planned: 'Planned',
    'nothing-to-do': 'Nothing to do',
    refused: 'Refused',
    failed: 'Failed',
};
function document_whereLine(report) {
    const { base, change, category, startedAt, durationMs } = report;
    return [
        'Base ',
        (0,document_blocks/* code */.aY)(base.branch),
        ' at ',
        (0,document_blocks/* code */.aY)(base.commit.slice(0, 12)),
        ...(category === null ? [] : [', category ', (0,document_blocks/* code */.aY)(category)]),
        ...(change === null
            ? []
            : [', branch ', (0,document_blocks/* code */.aY)(change.branch), ', commit ', (0,document_blocks/* code */.aY)(change.commit.slice(0, 12))]),
        `, started ${startedAt}, took ${(0,format/* formatDuration */.a3)(durationMs)}`,
        ...(report.dryRun ? [', ', (0,document_blocks/* strong */.ko)('dry run: nothing was changed')] : []),
        '.',
    ];
}
/**
 * The session report with exactly the sections of CM-26: Scan results, Actions taken, Next priority,
 * Metrics dashboard.
 */
function document_sessionDocument(report) {
    const size = `${(0,format/* plural */.LS)(report.budget.usedFiles, 'file')} and ${(0,format/* plural */.LS)(report.budget.usedLines, 'line')} of the budget of ${report.budget.files} and ${report.budget.lines}`;
    const pullRequest = report.change?.pullRequest;
    return [
        (0,document_blocks/* heading */.R_)(1, `Maintenance session of ${report.repo}`),
        (0,document_blocks/* paragraph */.FY)((0,document_blocks/* strong */.ko)(WORDS[report.outcome], document_TONES[report.outcome]), `: ${report.reason}`),
        (0,document_blocks/* paragraph */.FY)(...document_whereLine(report)),
        ...(pullRequest === null || pullRequest === undefined
            ? []
            : [(0,document_blocks/* paragraph */.FY)('Pull request: ', { kind: 'link', text: pullRequest, url: pullRequest })]),
        (0,document_blocks/* paragraph */.FY)((0,document_blocks/* toned */.bQ)(`Used ${size}.`, 'dim')),
        ...scanSection(report.scan),
        ...actionsSection(report),
        ...next_section_nextSection(report.next),
        ...dashboardSection(report.dashboard, report.targets),
        (0,document_blocks/* paragraph */.FY)((0,document_blocks/* toned */.bQ)(`Session ${report.session}, ${report.tool.name} ${report.tool.version}.`, 'dim')),
    ];
}

;// CONCATENATED MODULE: ./build/report/session/render.js




/** The session report as a Markdown file. */
function sessionMarkdown(report) {
    return render_renderMarkdown(document_sessionDocument(report));
}
/** The session report for a job summary, never above its size limit; `more` tells where the whole is. */
function sessionSummary(report, more) {
    return fitSummary(sessionDocument(report), more).markdown;
}
/** The session report for a terminal. */
function sessionTerminal(report, options) {
    return (0,render/* renderTerminal */.b)(document_sessionDocument(report), options);
}

;// CONCATENATED MODULE: ./build/state/projections/sessions.js


/** Sessions that this projection remembers; compaction may drop the news of older ones. */
const SESSIONS_KEPT = 100;
/** The last hundred sessions, the oldest first. */
function projectSessions(events) {
    const sessions = new Map();
    for (const item of (0,read/* eventsOf */.X)(events, 'session.started', 'session.step', 'session.ended')) {
        const { at } = item.event;
        const known = sessions.get(item.data.session);
        if (item.type === 'session.started') {
            if (known === undefined) {
                const { data } = item;
                sessions.set(data.session, {
                    session: data.session,
                    startedAt: at,
                    start: data,
                    steps: {},
                    end: null,
                });
            }
        }
        else if (known !== undefined && item.type === 'session.step') {
            const { step, status, durationMs, detail } = item.data;
            const steps = { ...known.steps, [step]: { status, durationMs, detail } };
            sessions.set(known.session, { ...known, steps });
        }
        else if (known !== undefined && item.type === 'session.ended') {
            sessions.set(known.session, { ...known, end: { ...item.data, at } });
        }
    }
    return [...sessions.values()].slice(-SESSIONS_KEPT);
}
/** The steps that a session has not come to; all eight for one that was killed at once. */
function stepsNotReached(session) {
    return SESSION_STEPS.filter((step) => session.steps[step] === undefined);
}

;// CONCATENATED MODULE: ./build/cli/commands/report.js












const FORMATS = ['text', 'markdown', 'json'];
/** What is reported instead of a session; one of them at a time. */
const report_KINDS = ['list', 'iteration', 'deployments', 'health', 'all', 'html'];
/** @throws SuiteError `input/contradiction` */
function report_kindOf({ options, args }) {
    const given = report_KINDS.filter((kind) => options[kind] !== undefined && options[kind] !== false);
    const [kind = 'session', ...more] = given;
    const named = args.length > 0 && kind !== 'session';
    if (more.length === 0 && !named)
        return kind;
    const asked = [...(named ? [`the session ${args[0] ?? ''}`] : []), ...given.map((name) => `--${name}`)];
    throw new errors/* SuiteError */.$K(`One report at a time: ${asked.join(' and ')} ask for different ones`, {
        kind: 'input',
        code: 'input/contradiction',
        hint: '--all has the last iteration, the deployments and the health score in one.',
    });
}
/** @throws SuiteError `input/unknown-choice` */
function formatOf({ globals, options }) {
    const asked = globals.json ? 'json' : (command_text(options, 'format') ?? 'text');
    const format = FORMATS.find((known) => known === asked);
    if (format !== undefined)
        return format;
    throw new errors/* SuiteError */.$K(`--format takes ${FORMATS.join(', ')}, not "${asked}"`, {
        kind: 'input',
        code: 'input/unknown-choice',
    });
}
/**
 * The number of `--iteration`; undefined for the last one.
 *
 * @throws SuiteError `input/not-a-number`
 */
function iterationOf({ options }) {
    const given = command_text(options, 'iteration');
    if (given === undefined)
        return undefined;
    if (/^[1-9]\d{0,8}$/.test(given))
        return Number(given);
    throw new errors/* SuiteError */.$K(`--iteration takes a whole number from 1, not "${given}"`, {
        kind: 'input',
        code: 'input/not-a-number',
        hint: 'Leave the number out for the last one.',
    });
}
/** To stdout, or to the file that is asked for. */
async function print(invocation, as) {
    const { runtime, globals, options } = invocation;
    const output = command_text(options, 'output');
    const format = formatOf(invocation);
    const colours = output === undefined && runtime.colour(globals);
    const rendered = format === 'json'
        ? JSON.stringify(as.json, null, 2)
        : format === 'markdown'
            ? as.markdown()
            : as.text(colours);
    if (output === undefined)
        runtime.stdout.write(`${rendered.trimEnd()}\n`);
    else
        await runtime.files.write(external_node_path_.resolve(runtime.cwd, output), `${rendered.trimEnd()}\n`);
}
/** There is nothing to report: said in one sentence, which is no failure. */
function nothing(json, sentence) {
    return { json, markdown: () => sentence, text: () => sentence };
}
/** What each kind of report says. */
const REPORTS = {
    session: async ({ runtime, globals, args }, target) => {
        const { recordedReport } = await useCases();
        const found = await recordedReport(systemOf(runtime, globals), target, args[0]);
        if (found === undefined)
            return nothing({ session: null }, 'No session is recorded on this machine. Run "caretaker nightly" first.');
        return {
            json: found.report,
            markdown: () => sessionMarkdown(found.report),
            text: (colours) => sessionTerminal(found.report, { colours }),
        };
    },
    list: async ({ runtime, globals }, target) => {
        const { openRepository, openState } = await useCases();
        const system = systemOf(runtime, globals);
        const repository = await openRepository(system, target);
        const sessions = projectSessions((await openState(system, repository)).events());
        if (sessions.length === 0)
            return nothing({ sessions }, 'No session is recorded.');
        const lines = () => sessions
            .map(({ session, end }) => `${session}  ${end?.outcome ?? 'not ended'}  ${(0,clean/* cleanLine */.O)(end?.reason ?? '')}`)
            .join('\n');
        return { json: { sessions }, markdown: lines, text: lines };
    },
    iteration: async (invocation, target) => {
        const iteration = iterationOf(invocation);
        const { recordedIteration } = await useCases();
        const system = systemOf(invocation.runtime, invocation.globals);
        const found = await recordedIteration(system, target, iteration);
        if (found === undefined)
            return nothing({ iteration: null }, 'No iteration is recorded. Run "caretaker orchestrate" first.');
        const { record, earlier } = found;
        return {
            json: { iteration: record },
            markdown: () => iterationMarkdown(record, { earlier }),
            text: (colours) => iterationTerminal(record, { earlier }, { colours }),
        };
    },
    deployments: async ({ runtime, globals }, target) => {
        const { deploymentsReport } = await useCases();
        const environments = await deploymentsReport(systemOf(runtime, globals), target);
        return {
            json: { environments },
            markdown: () => deploymentsMarkdown(environments),
            text: (colours) => deploymentsTerminal(environments, { colours }),
        };
    },
    health: async ({ runtime, globals }, target) => {
        const { healthReport } = await useCases();
        const months = await healthReport(systemOf(runtime, globals), target);
        return {
            json: { months },
            markdown: () => healthMarkdown(months),
            text: (colours) => healthTerminal(months, { colours }),
        };
    },
    all: async ({ runtime, globals }, target) => {
        const { overviewReport } = await useCases();
        const overview = await overviewReport(systemOf(runtime, globals), target);
        return {
            json: overview,
            markdown: () => overviewMarkdown(overview),
            text: (colours) => overviewTerminal(overview, { colours }),
        };
    },
};
/** The page with all of it, which is a file and no text for a terminal. */
async function writePage({ runtime, globals, options }, target) {
    if (command_text(options, 'output') !== undefined) {
        throw new errors/* SuiteError */.$K('--html names its file itself; --output names another', {
            kind: 'input',
            code: 'input/contradiction',
            hint: 'Leave --output out.',
        });
    }
    const file = external_node_path_.resolve(runtime.cwd, command_text(options, 'html') ?? '');
    const { htmlReport } = await useCases();
    const { html } = await htmlReport(systemOf(runtime, globals), target);
    await runtime.files.write(file, html);
    if (globals.json)
        printJson(runtime, { html: file });
    else
        runtime.stdout.write(`${file}\n`);
}
const report = {
    name: 'report',
    describe: (command) => command
        .description('Print the report of the last session, or of the one that is named; or one of the other reports.')
        .argument('[session]', 'id of the session; its start is enough')
        .option('--iteration [number]', 'report this weekly iteration instead, or the last one')
        .option('--deployments', 'report the deployments of each environment instead: figures, alerts, history')
        .option('--health', 'report the monthly health score instead')
        .option('--all', 'report all of it: health, targets, last iteration, deployments, last sessions')
        .option('--html <file>', 'write all of it as one HTML page, with history and filters, to this file')
        .option('--list', 'list the recorded sessions')
        .option('--format <name>', FORMATS.join(', '), 'text')
        .option('--output <file>', 'write it to this file instead of stdout')
        .option(...STATE_OPTION),
    run: async (invocation) => {
        const { runtime, globals, options } = invocation;
        const kind = report_kindOf(invocation);
        formatOf(invocation);
        const state = command_text(options, 'state');
        const target = { ...targetOf(runtime, globals), ...(state === undefined ? {} : { state }) };
        if (kind === 'html')
            await writePage(invocation, target);
        else
            await print(invocation, await REPORTS[kind](invocation, target));
        return errors/* EXIT */.dc.ok;
    },
};

;// CONCATENATED MODULE: ./build/cli/commands/risk.js






const risk_WORDS = {
    never: ['This change is never deployed unattended.', 'bad'],
    review: ['A person reviews this change.', 'warn'],
    safe: ['This change is safe to deploy unattended.', 'good'],
};
const risk = {
    name: 'risk',
    describe: (command) => command
        .description('Say what may happen to a range of commits without a person (never, review or safe) and why, from the lines that change. Changes nothing.')
        .option('--base <revision>', 'the state before the change (default: the first parent of the head)')
        .option('--head <revision>', 'the state with the change (default: HEAD)'),
    run: async ({ runtime, globals, options }) => {
        const { assessRisk } = await useCases();
        const [base, head] = [command_text(options, 'base'), command_text(options, 'head')];
        const answer = await assessRisk(systemOf(runtime, globals), {
            ...targetOf(runtime, globals),
            ...(base === undefined ? {} : { base }),
            ...(head === undefined ? {} : { head }),
        });
        if (globals.json) {
            printJson(runtime, answer);
            return errors/* EXIT */.dc.ok;
        }
        const [sentence, tone] = risk_WORDS[answer.class];
        const lines = answer.reasons.map((item) => {
            const place = item.line === null ? item.path : `${item.path}:${item.line}`;
            return [(0,document_blocks/* strong */.ko)(item.topic), ' ', (0,document_blocks/* code */.aY)(place), ` ${item.sentence}`];
        });
        const blocks = [
            (0,document_blocks/* heading */.R_)(1, `Risk: ${answer.class}`),
            (0,document_blocks/* paragraph */.FY)((0,document_blocks/* strong */.ko)(sentence, tone)),
            (0,document_blocks/* listOr */.QD)(lines, 'No reason was found.'),
        ];
        runtime.stdout.write(`${(0,render/* renderTerminal */.b)(blocks, { colours: runtime.colour(globals) }).trimEnd()}\n`);
        return errors/* EXIT */.dc.ok;
    },
};

;// CONCATENATED MODULE: ./build/cli/commands/rollback.js






const rollback_rollback = {
    name: 'rollback',
    describe: (command) => withHostOptions(command
        .description('Take back what broke production: point the provider back, revert exactly the commits between the good and the bad one by one new commit, never by force. Exit code 3 when a person has to go on.')
        .option('--bad <revision>', 'newest commit to take back (default: what the last verdict condemned)')
        .option('--good <revision>', 'commit to go back to (default: the last verified one before it)')
        .option('--remote <name>', 'remote that is pushed to', 'origin')
        .option('--branch <name>', 'branch that is deployed (default: deploy.branch, else the default branch)')
        .option('--reason <text>', 'why; goes into the commit')
        .option('--dry-run', 'print the plan; point nothing back, push and open nothing')
        .option(...STATE_OPTION)),
    run: async (invocation) => {
        const { runtime, globals, options } = invocation;
        const link = await openLinkIfAny(invocation);
        const { rollbackDeployment } = await useCases();
        const given = Object.fromEntries(['bad', 'good', 'remote', 'branch', 'reason', 'state'].flatMap((name) => {
            const value = command_text(options, name);
            return value === undefined ? [] : [[name, value]];
        }));
        const { result, blocks, exitCode } = await rollbackDeployment(systemOf(runtime, globals), {
            ...{ ...targetOf(runtime, globals), ...given },
            dryRun: flag(options, 'dryRun'),
            retentionDays: NO_RETENTION,
        }, link);
        if (globals.json)
            printJson(runtime, result);
        else
            runtime.stdout.write(`${(0,render/* renderTerminal */.b)(blocks, { colours: runtime.colour(globals) })}\n`);
        return exitCode;
    },
};

;// CONCATENATED MODULE: ./build/report/findings/schema.js


/** Raised when a field is renamed or removed; new fields do not count. */
const FINDINGS_SCHEMA_VERSION = 1;
const count = index_js_.z.number().int().min(0);
const position = index_js_.z.object({
    line: index_js_.z.number().int().min(1),
    column: index_js_.z.number().int().min(1).describe('UTF-16 code units.'),
});
const severity = index_js_.z.enum(finding/* SEVERITIES */.oC);
const tier = index_js_.z.enum(finding/* TIERS */.iB);
const schema_finding = index_js_.z.object({
    fingerprint: index_js_.z.string().min(1).describe('Stable across unrelated edits.'),
    status: index_js_.z.enum(['new', 'existing']).describe('Against the recorded baseline.'),
    rule: index_js_.z.string().min(1),
    tier,
    category: index_js_.z.enum(finding/* CATEGORIES */.R6),
    severity,
    confidence: index_js_.z.enum(finding/* CONFIDENCES */.ix),
    package: index_js_.z.string(),
    path: index_js_.z.string().describe('POSIX, relative to the root of the repository.'),
    range: index_js_.z.object({ start: position, end: position }),
    symbol: index_js_.z.string().optional(),
    message: index_js_.z.string().describe('What is wrong.'),
    remedy: index_js_.z.string().describe('What would be right.'),
    evidence: index_js_.z.array(index_js_.z.string()),
    remediation: index_js_.z.object({
        by: index_js_.z.enum(['fixer', 'executor', 'person']),
        safety: index_js_.z.enum(['safe', 'review']).optional().describe('For a fixer: may it land unattended?'),
    }),
    references: index_js_.z.array(index_js_.z.object({ title: index_js_.z.string(), url: index_js_.z.string() })),
});
const gone = index_js_.z.object({
    fingerprint: index_js_.z.string().min(1),
    rule: index_js_.z.string(),
    tier,
    severity,
    path: index_js_.z.string(),
    message: index_js_.z.string(),
});
/** The findings document that `scan --json` prints (CM-09). */
const findingsDocumentSchema = index_js_.z
    .object({
    schema: index_js_.z.literal(FINDINGS_SCHEMA_VERSION),
    tool: index_js_.z.object({ name: index_js_.z.string(), version: index_js_.z.string() }),
    repo: index_js_.z.string(),
    commit: index_js_.z.string(),
    generatedAt: index_js_.z.iso.datetime(),
    tiers: index_js_.z.array(index_js_.z.object({
        tier,
        status: index_js_.z.enum(['scanned', 'not-due', 'off', 'failed']),
        reason: index_js_.z.string().describe('Why it was not scanned; empty when it was.'),
    })),
    counts: index_js_.z.object({
        total: count,
        new: count,
        bySeverity: index_js_.z.object({ critical: count, high: count, medium: count, low: count, info: count }),
        byRule: index_js_.z.record(index_js_.z.string(), count),
    }),
    findings: index_js_.z.array(schema_finding),
    fixed: index_js_.z.array(gone).describe('In the baseline, gone now.'),
    suppressed: index_js_.z.array(gone.extend({
        by: index_js_.z.enum(['comment', 'config']),
        reason: index_js_.z.string().describe('As written by a person.'),
    })),
    notMeasured: index_js_.z
        .array(index_js_.z.object({ what: index_js_.z.string(), reason: index_js_.z.string() }))
        .describe('What has no figure: never to be read as zero.'),
    notices: index_js_.z
        .array(index_js_.z.object({ reason: index_js_.z.string(), count, examples: index_js_.z.array(index_js_.z.string()) }))
        .describe('Files left out, by reason.'),
})
    .describe('What a scan of a repository found.');
/** The published JSON Schema (schemas/findings.schema.json). */
function findingsJsonSchema() {
    const { $schema, ...schema } = z.toJSONSchema(findingsDocumentSchema);
    return { $schema, $id: 'findings.schema.json', title: 'Caretaker findings', ...schema };
}

;// CONCATENATED MODULE: ./build/report/findings/document.js


function entry(finding, status) {
    const { fingerprint, rule, tier, category, severity, confidence, path, range, symbol } = finding;
    const { message, remedy, evidence, remediation, references } = finding;
    return {
        fingerprint,
        status,
        rule,
        tier,
        category,
        severity,
        confidence,
        package: finding.package,
        path,
        range,
        ...(symbol === undefined ? {} : { symbol }),
        message,
        remedy,
        evidence: [...evidence],
        remediation,
        references: [...references],
    };
}
function document_gone(finding) {
    const { fingerprint, rule, tier, severity, path, message } = finding;
    return { fingerprint, rule, tier, severity, path, message };
}
function countBy(values) {
    const counts = {};
    for (const value of [...values].sort(finding/* compareText */.n6))
        counts[value] = (counts[value] ?? 0) + 1;
    return counts;
}
function bySeverity(findings) {
    const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}
/** The findings document of a scan, in report order: the same scan gives the same document. */
function findingsDocument(report) {
    const findings = [...report.findings].sort(finding/* compareFindings */.Eg);
    const statusOf = (finding) => report.comparison.status.get(finding.fingerprint) ?? 'new';
    const entries = findings.map((finding) => entry(finding, statusOf(finding)));
    return {
        schema: FINDINGS_SCHEMA_VERSION,
        tool: report.tool,
        repo: report.repo,
        commit: report.commit,
        generatedAt: report.generatedAt,
        tiers: report.tiers.map((tier) => ({ ...tier })),
        counts: {
            total: entries.length,
            new: entries.filter((item) => item.status === 'new').length,
            bySeverity: bySeverity(findings),
            byRule: countBy(findings.map((finding) => finding.rule)),
        },
        findings: entries,
        fixed: report.comparison.fixed.map(document_gone),
        suppressed: report.suppressed.map(({ finding, by, reason }) => ({ ...document_gone(finding), by, reason })),
        notMeasured: report.notMeasured.map((item) => ({ ...item })),
        notices: report.notices.map((notice) => ({ ...notice, examples: [...notice.examples] })),
    };
}
/** One line such as `2 critical, 5 low`; empty when there are none. */
function severityWords(counts) {
    return finding/* SEVERITIES */.oC.filter((severity) => counts[severity] > 0)
        .map((severity) => `${counts[severity]} ${severity}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./build/report/scan/document.js




const SEVERITY_TONES = {
    critical: 'bad',
    high: 'bad',
    medium: 'warn',
    low: 'plain',
    info: 'dim',
};
function findingRow(finding, status) {
    const { line, column } = finding.range.start;
    return [
        (0,document_blocks/* code */.aY)(`${finding.path}:${line}:${column}`),
        (0,document_blocks/* toned */.bQ)(finding.severity, SEVERITY_TONES[finding.severity]),
        status === 'new' ? (0,document_blocks/* toned */.bQ)('new', 'warn') : '',
        [finding.message, (0,document_blocks/* toned */.bQ)(` ${finding.remedy}`, 'dim')],
    ];
}
function ruleBlocks(rule, findings, report, perRule) {
    const shown = findings.slice(0, perRule);
    const rest = findings.length - shown.length;
    const rows = shown.map((finding) => findingRow(finding, report.comparison.status.get(finding.fingerprint) ?? 'new'));
    return [
        (0,document_blocks/* paragraph */.FY)((0,document_blocks/* strong */.ko)(rule), (0,document_blocks/* toned */.bQ)(` ${(0,format/* plural */.LS)(findings.length, 'finding')}`, 'dim')),
        (0,document_blocks/* tableOr */.cq)([{ title: 'Place' }, { title: 'Severity' }, { title: '' }, { title: 'Finding' }], rows, ''),
        ...(rest === 0 ? [] : [(0,document_blocks/* paragraph */.FY)((0,document_blocks/* toned */.bQ)(`… and ${rest} more of this rule.`, 'dim'))]),
    ];
}
function tierBlocks(tier, report, options) {
    const findings = report.findings
        .filter((finding) => finding.tier === tier && (options.showLowConfidence || finding.confidence !== 'low'))
        .sort(finding/* compareFindings */.Eg);
    const rules = [...new Set(findings.map((finding) => finding.rule))];
    if (rules.length === 0)
        return [];
    return [
        (0,document_blocks/* heading */.R_)(2, `${tier} (${findings.length})`),
        ...rules.flatMap((rule) => ruleBlocks(rule, findings.filter((finding) => finding.rule === rule), report, options.perRule)),
    ];
}
function tierList(report) {
    return report.tiers
        .filter((tier) => tier.status !== 'scanned')
        .map(({ tier, status, reason }) => `${tier}: ${status === 'not-due' ? 'not due' : status}${reason === '' ? '' : `, ${reason}`}`);
}
function closing(report, options) {
    const { counts } = findingsDocument(report);
    const hidden = options.showLowConfidence
        ? 0
        : report.findings.filter((finding) => finding.confidence === 'low').length;
    const words = severityWords(counts.bySeverity);
    const aside = [
        `${counts.new} new`,
        `${report.comparison.fixed.length} fixed`,
        ...(report.suppressed.length === 0 ? [] : [`${report.suppressed.length} suppressed`]),
        ...(hidden === 0 ? [] : [`${hidden} of low confidence not listed`]),
    ].join(', ');
    return [
        (0,document_blocks/* paragraph */.FY)((0,document_blocks/* strong */.ko)((0,format/* plural */.LS)(counts.total, 'finding')), `${words === '' ? '' : `: ${words}`} (${aside}).`),
        ...(options.hint === undefined ? [] : [(0,document_blocks/* paragraph */.FY)(options.hint)]),
    ];
}
/** The findings of a scan, by tier and rule, with everything that was not looked at. */
function document_scanDocument(report, options) {
    const tiers = tierList(report);
    const notMeasured = report.notMeasured.map(({ what, reason }) => `${what}: not measured, because ${reason}`);
    const notices = report.notices.map(({ reason, count, examples }) => [
        `${(0,format/* plural */.LS)(count, 'file')} left out, ${reason}`,
        ...examples.flatMap((example, index) => [index === 0 ? ': ' : ', ', (0,document_blocks/* code */.aY)(example)]),
    ]);
    const fixed = report.comparison.fixed.map(({ path, rule, message }) => [
        (0,document_blocks/* code */.aY)(path),
        ` ${rule}: ${message}`,
    ]);
    const section = (title, items) => items.length === 0 ? [] : [(0,document_blocks/* heading */.R_)(3, title), (0,document_blocks/* listOr */.QD)(items, '')];
    return [
        (0,document_blocks/* heading */.R_)(1, `Findings of ${report.repo}`),
        ...finding/* TIERS */.iB.flatMap((tier) => tierBlocks(tier, report, options)),
        ...section('Fixed since the last scan', fixed),
        ...section('Tiers not scanned', tiers),
        ...section('Not measured', notMeasured),
        ...section('Files left out', notices),
        ...closing(report, options),
    ];
}

;// CONCATENATED MODULE: ./build/report/scan/render.js




/** The findings of a scan for a terminal. */
function scanTerminal(report, listing, options) {
    return (0,render/* renderTerminal */.b)(document_scanDocument(report, listing), options);
}
/** The findings of a scan as a Markdown file. */
function scanMarkdown(report, listing) {
    return render_renderMarkdown(document_scanDocument(report, listing));
}
/** The findings of a scan for a job summary, never above its size limit; `more` tells where the whole is. */
function scanSummary(report, listing, more) {
    return fitSummary(scanDocument(report, listing), more).markdown;
}

;// CONCATENATED MODULE: ./build/report/sarif/sarif.js


/** GitHub refuses a run with more results (and shows 5 000). */
const SARIF_RESULT_LIMIT = 25_000;
/** GitHub sorts security findings by this number, as CVSS does (0.0–10.0). */
const SECURITY_SCORE = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.0',
    info: '0.0',
};
/** Categories in which a finding is a weakness that others could use. */
const SECURITY_CATEGORIES = ['dependencies', 'tenancy'];
/** The level that SARIF has for a severity. */
function sarifLevel(severity) {
    if (severity === 'critical' || severity === 'high')
        return 'error';
    return severity === 'medium' ? 'warning' : 'note';
}
/** A path as a relative URI: percent-encoded but for its slashes. */
function toUri(path) {
    // A lone surrogate (a file name that is no UTF-8) cannot be encoded; its replacement character can.
    return path
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .split('/')
        .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}
/** PascalCase, as SARIF asks of a rule's name. */
function ruleName(id) {
    return id
        .split(/[^A-Za-z0-9]+/)
        .map((part) => `${part.slice(0, 1).toUpperCase()}${part.slice(1)}`)
        .join('');
}
/** What is known of a rule: its description, or the first finding's fields for one that has none. */
function descriptor(id, meta, example) {
    const title = meta?.title ?? id;
    const references = meta?.references ?? example?.references ?? [];
    const severity = meta?.severity ?? example?.severity ?? 'info';
    const category = meta?.category ?? example?.category ?? 'lint';
    const isSecurity = SECURITY_CATEGORIES.includes(category);
    const list = references.map((reference) => `- ${reference.title}: ${reference.url}`);
    const help = [title, ...(list.length === 0 ? [] : ['', ...list])].join('\n');
    const helpUri = references.map((reference) => reference.url).find((url) => URL.canParse(url));
    return {
        id,
        name: ruleName(id),
        shortDescription: { text: title },
        fullDescription: { text: title },
        help: { text: help, markdown: help },
        ...(helpUri === undefined ? {} : { helpUri }),
        defaultConfiguration: { level: sarifLevel(severity) },
        properties: {
            tags: [category, ...(isSecurity ? ['security'] : [])],
            precision: (example?.confidence ?? 'high') === 'high' ? 'high' : 'medium',
            ...(isSecurity ? { 'security-severity': SECURITY_SCORE[severity] } : {}),
        },
    };
}
function result(finding, ruleIndex, status) {
    const { start, end } = finding.range;
    return {
        ruleId: finding.rule,
        ruleIndex,
        level: sarifLevel(finding.severity),
        message: { text: (0,clean/* cleanText */.X)(`${finding.message} ${finding.remedy}`) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: toUri(finding.path), uriBaseId: '%SRCROOT%' },
                    region: {
                        startLine: start.line,
                        startColumn: start.column,
                        endLine: end.line,
                        endColumn: end.column,
                    },
                },
            },
        ],
        // GitHub tells alerts apart by the first; ours does not depend on lines at all.
        partialFingerprints: {
            primaryLocationLineHash: `${finding.fingerprint}:1`,
            'caretakerFingerprint/v1': finding.fingerprint,
        },
        baselineState: status === 'new' ? 'new' : 'unchanged',
        properties: {
            tier: finding.tier,
            category: finding.category,
            severity: finding.severity,
            confidence: finding.confidence,
            package: finding.package,
            evidence: finding.evidence,
        },
    };
}
function notifications(report, omitted) {
    const texts = [
        ...report.notMeasured.map(({ what, reason }) => `${what}: not measured, because ${reason}`),
        ...report.notices.map(({ reason, count }) => `${count} files left out: ${reason}`),
        ...(omitted === 0 ? [] : [`${omitted} results are left out: a run holds ${SARIF_RESULT_LIMIT}`]),
    ];
    return texts.map((text) => ({ level: 'note', message: { text: (0,clean/* cleanText */.X)(text) } }));
}
/** A scan as SARIF 2.1.0, suppressed findings included with their reasons. */
function sarifLog(report, rules, limit = SARIF_RESULT_LIMIT) {
    const suppressions = new Map(report.suppressed.map((item) => [item.finding, item]));
    const all = [...[...report.findings].sort(finding/* compareFindings */.Eg), ...suppressions.keys()];
    const kept = all.slice(0, limit);
    const omitted = all.length - kept.length;
    const ids = [...new Set(kept.map((finding) => finding.rule))].sort();
    const indexOf = new Map(ids.map((id, index) => [id, index]));
    const descriptors = ids.map((id) => descriptor(id, rules.find((meta) => meta.id === id), kept.find((finding) => finding.rule === id)));
    const results = kept.map((finding) => {
        const status = report.comparison.status.get(finding.fingerprint) ?? 'new';
        const plain = result(finding, indexOf.get(finding.rule) ?? 0, status);
        const suppression = suppressions.get(finding);
        if (suppression === undefined)
            return plain;
        const kind = suppression.by === 'comment' ? 'inSource' : 'external';
        return { ...plain, suppressions: [{ kind, justification: (0,clean/* cleanText */.X)(suppression.reason) }] };
    });
    const run = {
        tool: { driver: { name: report.tool.name, semanticVersion: report.tool.version, rules: descriptors } },
        automationDetails: { id: `${report.tool.name.toLowerCase()}/scan` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(report, omitted) }],
        properties: { commit: report.commit, repo: report.repo },
        results,
    };
    return {
        log: { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] },
        omitted,
    };
}

;// CONCATENATED MODULE: ./build/cli/commands/scan.js








const PER_RULE = 10;
const scan = {
    name: 'scan',
    describe: (command) => command
        .description('Find defects in priority order. Reads the commit that is checked out; changes nothing.')
        .option('--ref <revision>', 'scan this commit, branch or tag instead')
        .option('--tiers <list>', 'due, all, or a list such as critical,coverage', 'all')
        .option('--tools <list>', "which of the repository's own tools to run: all, none, or a list of audit,types,tests,coverage,lint,bundles", 'all')
        .option('--min-confidence <level>', 'lowest confidence that is reported: high, medium, low', 'medium')
        .option('--fail-on <severity>', 'exit 1 on findings at or above: critical, high, medium, low, info, never (default: scan.failOn of the configuration)')
        .option('--all', 'list every finding, not only the first of each rule')
        .option('--sarif <file>', 'also write SARIF 2.1.0')
        .option('--markdown <file>', 'also write the findings as Markdown')
        .option('--output <file>', 'also write the findings document (JSON)')
        .option('--record', 'make this scan part of the recorded baseline, so that later ones tell new from existing')
        .option(...STATE_OPTION),
    run: async ({ runtime, globals, options }) => {
        const optional = (name, key = name) => {
            const value = command_text(options, name);
            return value === undefined ? {} : { [key]: value };
        };
        const minConfidence = command_text(options, 'minConfidence') ?? 'medium';
        const { scanRepository } = await useCases();
        const { report, rules, failed } = await scanRepository(systemOf(runtime, globals), {
            ...targetOf(runtime, globals),
            ...optional('ref'),
            ...optional('state'),
            ...optional('failOn'),
            tiers: command_text(options, 'tiers') ?? 'all',
            tools: command_text(options, 'tools') ?? 'all',
            minConfidence,
            record: flag(options, 'record'),
        });
        const document = findingsDocument(report);
        const listing = {
            showLowConfidence: minConfidence === 'low',
            perRule: flag(options, 'all') ? Number.POSITIVE_INFINITY : PER_RULE,
            hint: 'Rehearse a night with: caretaker nightly --dry-run',
        };
        const write = async (option, content) => {
            const file = command_text(options, option);
            if (file !== undefined)
                await runtime.files.write(external_node_path_.resolve(runtime.cwd, file), content());
        };
        await write('output', () => `${JSON.stringify(document, null, 2)}\n`);
        await write('sarif', () => `${JSON.stringify(sarifLog(report, rules).log, null, 2)}\n`);
        await write('markdown', () => scanMarkdown(report, { ...listing, perRule: Number.POSITIVE_INFINITY }));
        if (globals.json)
            printJson(runtime, document);
        else
            runtime.stdout.write(`${scanTerminal(report, listing, { colours: runtime.colour(globals) }).trimEnd()}\n`);
        return failed ? errors/* EXIT */.dc.findings : errors/* EXIT */.dc.ok;
    },
};

;// CONCATENATED MODULE: ./build/cli/commands/scorecard.js





const collect = (value, before) => [...before, value];
const scorecard = {
    name: 'scorecard',
    describe: (command) => command
        .description('Say where a repository stands by the criteria of production quality: pass, fail or not measurable, each with its evidence, and the backlog that follows. Changes nothing.')
        .option('--ref <revision>', 'assess this commit, branch or tag instead')
        .option('--area <list>', 'all, or a list of backend,frontend,databases,security,performance,infrastructure,documentation,testing,monitoring', 'all')
        .option('--criterion <id>', 'ask only this criterion, e.g. security/headers, and exit 1 unless it passes; may be repeated', collect, [])
        .option('--tools <list>', "which of the repository's own tools to run: all, none, or a list of audit,types,tests,coverage,lint,bundles", 'all')
        .option('--figures <file>', 'JSON with measured latencies: source, apiP99Ms, searchP99Ms, uiP99Ms')
        .option('--evidence', 'list the evidence below each area')
        .option('--markdown <file>', 'also write the scorecard as Markdown')
        .option(...STATE_OPTION),
    run: async ({ runtime, globals, options }) => {
        const ref = command_text(options, 'ref');
        const state = command_text(options, 'state');
        const figures = command_text(options, 'figures');
        const { scorecard: assess } = await useCases();
        const result = await assess(systemOf(runtime, globals), {
            ...targetOf(runtime, globals),
            ...(ref === undefined ? {} : { ref }),
            ...(state === undefined ? {} : { state }),
            ...(figures === undefined ? {} : { figures: external_node_path_.resolve(runtime.cwd, figures) }),
            areas: command_text(options, 'area') ?? 'all',
            criteria: list(options, 'criterion'),
            tools: command_text(options, 'tools') ?? 'all',
            evidence: flag(options, 'evidence'),
        });
        const markdown = command_text(options, 'markdown');
        if (markdown !== undefined)
            await runtime.files.write(external_node_path_.resolve(runtime.cwd, markdown), `${result.markdown().trimEnd()}\n`);
        if (globals.json)
            printJson(runtime, result.document);
        else
            runtime.stdout.write(`${result.terminal(runtime.colour(globals)).trimEnd()}\n`);
        return result.failed ? errors/* EXIT */.dc.findings : errors/* EXIT */.dc.ok;
    },
};

;// CONCATENATED MODULE: ./build/cli/commands/self-test.js







function secondsOf(given) {
    const seconds = Number(given);
    if (/^\d{1,5}$/.test(given) && seconds <= 3_600)
        return seconds;
    throw new errors/* SuiteError */.$K(`--wait takes seconds, 0 to 3600, not "${given}"`, {
        kind: 'input',
        code: 'input/bad-number',
    });
}
const selfTest = {
    name: 'self-test',
    describe: (command) => withHostOptions(command
        .description('Send a commit that changes nothing through the whole way on a branch of its own: push, deployment, probes, judge, rollback, channels; then delete the branch. Exit code 1 when a part does not work.')
        .option('--remote <name>', 'remote that is pushed to', 'origin')
        .option('--wait <seconds>', 'how long a deployment of the branch is waited for', '60')
        .option(...STATE_OPTION)),
    run: async (invocation) => {
        const { runtime, globals, options } = invocation;
        const waitSeconds = secondsOf(command_text(options, 'wait') ?? '60');
        const link = await openLinkIfAny(invocation);
        const { runSelfTest } = await useCases();
        const state = command_text(options, 'state');
        const { result, blocks, exitCode } = await runSelfTest(systemOf(runtime, globals), {
            ...targetOf(runtime, globals),
            ...(state === undefined ? {} : { state }),
            ...{ remote: command_text(options, 'remote') ?? 'origin', waitSeconds, retentionDays: NO_RETENTION },
        }, link);
        if (globals.json)
            printJson(runtime, result);
        else
            runtime.stdout.write(`${(0,render/* renderTerminal */.b)(blocks, { colours: runtime.colour(globals) })}\n`);
        return exitCode;
    },
};

;// CONCATENATED MODULE: ./build/cli/commands/state.js




const state_DAY_MS = 24 * 60 * 60 * 1000;
async function state_open(invocation) {
    const { openRepository, openState } = await useCases();
    const system = systemOf(invocation.runtime, invocation.globals);
    const state = command_text(invocation.options, 'state');
    const repository = await openRepository(system, {
        ...targetOf(invocation.runtime, invocation.globals),
        ...(state === undefined ? {} : { state }),
    });
    return { log: await openState(system, repository), directory: repository.stateDirectory };
}
const verify = {
    name: 'verify',
    describe: (command) => command
        .description('Check every entry and every hash chain; name the first altered one. Exit code 3 when there is one.')
        .option(...STATE_OPTION),
    run: async (invocation) => {
        const { runtime, globals } = invocation;
        const { log, directory } = await state_open(invocation);
        const result = log.verify();
        const damage = log.damage.map((part) => ({ ...part }));
        if (globals.json)
            printJson(runtime, { directory, ...result, damage });
        else {
            for (const part of log.damage)
                runtime.stdout.write(`damaged: ${part.place}:${part.line} ${part.reason}\n`);
            runtime.stdout.write(result.status === 'ok'
                ? `ok: ${result.entries} entries of ${result.writers} runs in ${directory}\n`
                : `altered: entry ${result.entry.id} (${result.entry.type}, ${result.entry.at}): ${result.detail}; ${result.altered} in all\n`);
        }
        return result.status === 'ok' && log.damage.length === 0 ? errors/* EXIT */.dc.ok : errors/* EXIT */.dc.refused;
    },
};
const show = {
    name: 'show',
    describe: (command) => command
        .description('Print the entries of the log, oldest first.')
        .option('--type <prefix>', 'only types that start with this, e.g. session.')
        .option('--last <number>', 'only the last ones')
        .option(...STATE_OPTION),
    run: async (invocation) => {
        const { runtime, globals, options } = invocation;
        const { log } = await state_open(invocation);
        const prefix = command_text(options, 'type') ?? '';
        const matching = log.events().filter((event) => event.type.startsWith(prefix));
        const last = command_text(options, 'last');
        const events = last === undefined ? matching : matching.slice(-countOf(last));
        if (globals.json)
            printJson(runtime, { events });
        else
            for (const event of events)
                runtime.stdout.write(`${event.at} ${event.type} ${JSON.stringify(event.data)}\n`);
        return errors/* EXIT */.dc.ok;
    },
};
function countOf(given) {
    const count = Number(given);
    if (Number.isInteger(count) && count > 0)
        return count;
    throw new errors/* SuiteError */.$K(`expected a whole number above 0, not "${given}"`, {
        kind: 'input',
        code: 'input/bad-number',
    });
}
const compactCommand = {
    name: 'compact',
    describe: (command) => command
        .description('Remove entries of ended runs that no report needs. What remains still verifies and merges.')
        .option('--older-than <days>', 'keep everything younger than this', '90')
        .option(...STATE_OPTION),
    run: async (invocation) => {
        const { runtime, globals, options } = invocation;
        const { log } = await state_open(invocation);
        const days = countOf(command_text(options, 'olderThan') ?? '90');
        const before = new Date(runtime.clock.now().getTime() - days * state_DAY_MS);
        const counts = await log.compact(before);
        if (globals.json)
            printJson(runtime, counts);
        else
            runtime.stdout.write(`removed ${counts.removed} entries, kept ${counts.kept}\n`);
        return errors/* EXIT */.dc.ok;
    },
};
const state = {
    name: 'state',
    describe: (command) => command.description('Look at the state log: verify, show, compact.'),
    subcommands: [verify, show, compactCommand],
    run: verify.run,
};

;// CONCATENATED MODULE: ./build/cli/commands/index.js



















/** Every command, in the order of the help. */
const commands = [
    scan,
    scorecard,
    fix,
    nightly,
    orchestrate,
    propose,
    deployVerify,
    rollback_rollback,
    selfTest,
    risk,
    doctor,
    report,
    judge,
    errors_errors,
    lock,
    unlock,
    conflicts,
    health,
    state,
    init,
    demo,
];

// EXTERNAL MODULE: ./build/cli/errors.js
var cli_errors = __nccwpck_require__(422);
;// CONCATENATED MODULE: ./build/cli/program.js






const EXIT_CODES = `
Exit codes:
  0  done, or nothing to do
  1  findings at or above --fail-on
  2  bad input or configuration; nothing was run
  3  refused by a safety rule
  4  a fault of ${TOOL_NAME} itself`;
function withGlobalOptions(command) {
    return command
        .addOption(new Option('--repo <path>', 'repository to work on').default('.', 'the current directory'))
        .option('--config <file>', 'configuration file (default: .github/caretaker.yml)')
        .option('--json', 'print one JSON document on stdout', false)
        .option('--quiet', 'no progress on stderr', false)
        .option('--verbose', 'more diagnostics on stderr', false)
        .option('--no-color', 'no colours');
}
function globalsOf(options) {
    const config = options.config;
    return {
        repo: typeof options.repo === 'string' ? options.repo : '.',
        ...(typeof config === 'string' ? { config } : {}),
        json: options.json === true,
        quiet: options.quiet === true,
        verbose: options.verbose === true,
        color: options.color !== false,
    };
}
/** Runs one command and tells its exit code; whatever is thrown becomes a message and a code. */
async function runCommandLine(argv, runtime) {
    let exitCode = errors/* EXIT */.dc.ok;
    const attach = (parent, module) => {
        const command = module
            .describe(withGlobalOptions(parent.command(module.name)))
            .showHelpAfterError('(add --help for what it takes)');
        for (const subcommand of module.subcommands ?? [])
            attach(command, subcommand);
        command.action(async () => {
            const options = command.optsWithGlobals();
            const globals = globalsOf(options);
            try {
                exitCode = await module.run({ runtime, globals, options, args: command.args });
            }
            catch (error) {
                runtime.progress(globals).end();
                if (globals.json)
                    printJson(runtime, (0,cli_errors/* errorDocument */.U)(error));
                runtime.stderr.write((0,cli_errors/* renderError */.v)(error, globals.verbose));
                exitCode = (0,errors/* exitCodeFor */.Rr)(error);
            }
        });
    };
    const program = new Command('caretaker')
        .description('Unattended maintenance for TypeScript repositories.')
        .version(TOOL_VERSION)
        .addHelpText('after', EXIT_CODES)
        .exitOverride()
        .configureOutput({
        writeOut: (written) => runtime.stdout.write(written),
        writeErr: (written) => runtime.stderr.write(written),
    });
    for (const module of commands)
        attach(program, module);
    try {
        if (argv.length === 0) {
            program.outputHelp();
            return errors/* EXIT */.dc.ok;
        }
        await program.parseAsync([...argv], { from: 'user' });
    }
    catch (error) {
        // commander ends --help and --version with a zero code, and every misuse with another one.
        if (error instanceof CommanderError)
            return error.exitCode === 0 ? errors/* EXIT */.dc.ok : errors/* EXIT */.dc.badInput;
        throw error;
    }
    return exitCode;
}


/***/ }),

/***/ 3119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   TI: () => (/* binding */ glob),
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   my: () => (/* binding */ comparison)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(824);

/** Glob as picomatch reads it, relative to the repository root. */
const glob = zod__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1);
/** A command without a shell: program and arguments. */
const command = zod__WEBPACK_IMPORTED_MODULE_0__.z.array(zod__WEBPACK_IMPORTED_MODULE_0__.z.string().min(1)).min(1);
/** The name of an environment variable: secrets are named in the file, never written into it. */
const environmentName = zod__WEBPACK_IMPORTED_MODULE_0__.z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable');
/** An address of the web. */
const webAddress = zod__WEBPACK_IMPORTED_MODULE_0__.z.url({ protocol: /^https?$/ });
const PERCENT = { min: 0, max: 100 };
/** A figure from 0 to 100. */
const percent = zod__WEBPACK_IMPORTED_MODULE_0__.z.number().min(PERCENT.min).max(PERCENT.max);
/** How a figure is compared with its limit. */
const comparison = zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(['>', '>=', '<', '<=', '==', '!=']);


/***/ }),

/***/ 9350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ orchestratorSchema),
/* harmony export */   d: () => (/* binding */ AREA_NAMES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(824);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3119);


/** The nine areas of a weekly iteration (OR-02). */
const AREA_NAMES = [
    'backend',
    'frontend',
    'databases',
    'security',
    'performance',
    'infrastructure',
    'documentation',
    'testing',
    'monitoring',
];
const areaSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({
    enabled: zod__WEBPACK_IMPORTED_MODULE_0__.z.boolean().default(true).describe('Off: the area is not assessed.'),
    paths: zod__WEBPACK_IMPORTED_MODULE_0__.z.array(_common_js__WEBPACK_IMPORTED_MODULE_1__/* .glob */ .TI).default([]).describe('Paths that it owns; found out when empty.'),
});
const criteriaSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({
    coverage: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN.default(80).describe('Line coverage in percent, back and front.'),
    apiP99Ms: zod__WEBPACK_IMPORTED_MODULE_0__.z.number().positive().default(500).describe('99th percentile of API latency.'),
    searchMs: zod__WEBPACK_IMPORTED_MODULE_0__.z.number().positive().default(500).describe('Latency of search.'),
    uiMs: zod__WEBPACK_IMPORTED_MODULE_0__.z.number().positive().default(300).describe('Latency of the user interface.'),
});
const benchmarkSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({
    command: _common_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G5.describe('Program and arguments; prints JSON such as `{"parse": 12.5}`, lower is better.'),
    tolerancePercent: zod__WEBPACK_IMPORTED_MODULE_0__.z
        .number()
        .min(0)
        .default(10)
        .describe('A figure may grow by this much: measurements differ from run to run.'),
});
const orchestratorSchema = zod__WEBPACK_IMPORTED_MODULE_0__.z.strictObject({
    areas: zod__WEBPACK_IMPORTED_MODULE_0__.z
        .partialRecord(zod__WEBPACK_IMPORTED_MODULE_0__.z.enum(AREA_NAMES), areaSchema)
        .default({})
        .describe('Switches areas off or says what they own.'),
    areasPerIteration: zod__WEBPACK_IMPORTED_MODULE_0__.z
        .number()
        .int()
        .min(1)
        .max(AREA_NAMES.length)
        .default(3)
        .describe('Areas of one iteration.'),
    timeBudgetMinutes: zod__WEBPACK_IMPORTED_MODULE_0__.z.number().positive().default(90).describe('An iteration ends itself after this.'),
    branchPrefix: zod__WEBPACK_IMPORTED_MODULE_0__.z.string().default('automation/quality').describe('The iteration is appended.'),
    benchmark: benchmarkSchema
        .optional()
        .describe('Measured three times before and after a change; its medians are compared.'),
    criteria: criteriaSchema.prefault({}).describe('Figures of the scorecard.'),
});


/***/ }),

/***/ 2807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ SuiteError),
/* harmony export */   Rr: () => (/* binding */ exitCodeFor),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dc: () => (/* binding */ EXIT)
/* harmony export */ });
/** Known to every bundle: each has its own copy of the class, and an error may cross from one to another. */
const BRAND = Symbol.for('caretaker.SuiteError');
/** The only error that the suite throws on purpose. Expected outcomes are values, not errors. */
class SuiteError extends Error {
    static [Symbol.hasInstance](value) {
        return typeof value === 'object' && value !== null && BRAND in value;
    }
    [BRAND] = true;
    kind;
    code;
    hint;
    problems;
    constructor(message, options) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = 'SuiteError';
        this.kind = options.kind;
        this.code = options.code;
        this.hint = options.hint;
        this.problems = options.problems ?? [];
    }
}
/** Exit codes of the command line; documented in docs/cli.md. */
const EXIT = { ok: 0, findings: 1, badInput: 2, refused: 3, internal: 4 };
/** Maps an error to the exit code that tells a script who has to act. */
function exitCodeFor(error) {
    if (!(error instanceof SuiteError))
        return EXIT.internal;
    switch (error.kind) {
        case 'config':
        case 'input':
            return EXIT.badInput;
        case 'refused':
            return EXIT.refused;
        default:
            return EXIT.internal;
    }
}
/** The message of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 4823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   R6: () => (/* binding */ CATEGORIES),
/* harmony export */   iB: () => (/* binding */ TIERS),
/* harmony export */   ix: () => (/* binding */ CONFIDENCES),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/* unused harmony export atLeast */
/** The five tiers in scan order (CM-01). */
const TIERS = ['critical', 'coverage', 'performance', 'quality', 'integration'];
/** From worst to least. */
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
/** How sure the rule is: high may be acted on, medium is reported, low is shown on demand. */
const CONFIDENCES = ['high', 'medium', 'low'];
/** What a session is about: it takes findings of one category only (CM-11). */
const CATEGORIES = [
    'dependencies',
    'tests',
    'types',
    'tenancy',
    'coverage',
    'performance',
    'lint',
    'dead-code',
    'cycles',
    'integration',
    'improvement',
];
/** Sorts by tier, then severity, confidence, rule, path and position: the order of every report. */
function compareFindings(a, b) {
    return (TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) ||
        compareText(a.rule, b.rule) ||
        compareText(a.path, b.path) ||
        a.range.start.line - b.range.start.line ||
        a.range.start.column - b.range.start.column);
}
/** Orders by code units: the same on every machine, unlike a locale's order. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** True when `severity` is at least as bad as `threshold`. */
function atLeast(severity, threshold) {
    return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}


/***/ }),

/***/ 6832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ systemClock)
});

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __nccwpck_require__(643);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/platform/clock.js


/** The clock of this machine. */
function systemClock() {
    return {
        now: () => new Date(),
        monotonic: () => external_node_perf_hooks_.performance.now(),
        sleep: async (milliseconds) => {
            await (0,promises_namespaceObject.setTimeout)(milliseconds);
        },
    };
}


/***/ }),

/***/ 1963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ wantsColour),
/* harmony export */   kS: () => (/* binding */ consoleLogger),
/* harmony export */   pi: () => (/* binding */ consoleProgress)
/* harmony export */ });
const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'];
/**
 * Colour only on a terminal that wants it: `NO_COLOR` (https://no-color.org) and `TERM=dumb` switch it off,
 * `FORCE_COLOR` on.
 */
function wantsColour(terminal, env = process.env) {
    if (env.NO_COLOR !== undefined && env.NO_COLOR !== '')
        return false;
    if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0')
        return true;
    return terminal.isTTY === true && env.TERM !== 'dumb';
}
/** Control characters in a message could move the cursor or, in a workflow log, start a command. */
function printable(text) {
    return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '�').replace(/\n/g, '\n    ');
}
function renderFields(fields) {
    return Object.entries(fields)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => ` ${name}=${typeof value === 'string' ? JSON.stringify(value) : String(value)}`)
        .join('');
}
/** Text lines on a stream, below a level left out. */
function consoleLogger(terminal, level) {
    const at = (own) => (message, fields = {}) => {
        if (LEVELS.indexOf(own) < LEVELS.indexOf(level))
            return;
        terminal.write(`${own === 'info' ? '' : `${own}: `}${printable(message)}${renderFields(fields)}\n`);
    };
    return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
/** Redraws at most this often: a terminal that is written to faster only flickers. */
const REDRAW_MS = 80;
/** In a log, a line at most this often, and at least this often while a stage goes on. */
const LOG_MS = 15_000;
const HEARTBEAT_MS = 60_000;
function elapsed(milliseconds) {
    const seconds = Math.floor(milliseconds / 1000);
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/**
 * A live line on a terminal; elsewhere one plain line for each stage, and in a long one now and then a line
 * that says how far it is and since when.
 */
function consoleProgress(terminal, now, heartbeatMs = HEARTBEAT_MS) {
    let title = '';
    let state = '';
    let began = now();
    let drawn = false;
    let last = Number.NEGATIVE_INFINITY;
    let heartbeat;
    const clear = () => {
        if (drawn)
            terminal.write('\r\u001b[2K');
        drawn = false;
    };
    const draw = (text) => {
        clear();
        terminal.write(printable(text).slice(0, Math.max(10, (terminal.columns ?? 80) - 1)));
        drawn = true;
        last = now();
    };
    const show = () => {
        const time = elapsed(now() - began);
        if (terminal.isTTY === true)
            draw(`… ${title}${state}${now() - began < 5_000 ? '' : ` (${time})`}`);
        else {
            terminal.write(`${printable(`${title}${state}, ${time} so far`)}\n`);
            last = now();
        }
    };
    const beat = () => {
        clearInterval(heartbeat);
        heartbeat = setInterval(show, terminal.isTTY === true ? 1_000 : heartbeatMs);
        heartbeat.unref();
    };
    return {
        stage: (next) => {
            clear();
            title = next;
            state = '';
            began = now();
            if (terminal.isTTY === true)
                draw(`… ${title}`);
            else {
                terminal.write(`${printable(title)}\n`);
                last = now();
            }
            beat();
        },
        advance: (done, total, detail) => {
            const share = total > 0 ? ` ${Math.floor((100 * done) / total)} %` : done > 0 ? ` ${done}` : '';
            state = `${share}${detail === undefined ? '' : ` ${detail}`}`;
            if (now() - last < (terminal.isTTY === true ? REDRAW_MS : LOG_MS))
                return;
            show();
            beat();
        },
        end: () => {
            clearInterval(heartbeat);
            clear();
        },
    };
}


/***/ }),

/***/ 1665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);




function isMissing(error) {
    const code = error?.code;
    return code === 'ENOENT' || code === 'ENOTDIR';
}
async function orUndefined(work) {
    try {
        return await work;
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}
async function writeAtomically(file, content) {
    await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.mkdir(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file), { recursive: true });
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_3__.join(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file), `.${node_path__WEBPACK_IMPORTED_MODULE_3__.basename(file)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    const mode = (await orUndefined(node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.stat(file)))?.mode;
    try {
        const handle = await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.open(temporary, 'wx', mode ?? 0o644);
        try {
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.rename(temporary, file);
    }
    catch (error) {
        await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.rm(temporary, { force: true });
        throw error;
    }
}
async function copyTo(from, to) {
    await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.mkdir(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(to), { recursive: true });
    try {
        // Exclusive: a link at the target is not followed. Shares the blocks where the file system can.
        await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.copyFile(from, to, node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.constants.COPYFILE_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.constants.COPYFILE_FICLONE);
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
async function readPart(file, offset, length) {
    const handle = await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.open(file, 'r');
    try {
        const buffer = Buffer.allocUnsafe(length);
        let filled = 0;
        while (filled < length) {
            const { bytesRead } = await handle.read(buffer, filled, length - filled, offset + filled);
            if (bytesRead === 0)
                break;
            filled += bytesRead;
        }
        return buffer.subarray(0, filled);
    }
    finally {
        await handle.close();
    }
}
async function statOf(file) {
    const stat = await orUndefined(node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.lstat(file));
    if (stat === undefined)
        return undefined;
    const kind = stat.isSymbolicLink()
        ? 'symlink'
        : stat.isDirectory()
            ? 'directory'
            : stat.isFile()
                ? 'file'
                : 'other';
    return { kind, size: stat.size, modifiedMs: stat.mtimeMs, executable: (stat.mode & 0o100) !== 0 };
}
/** The file system of this machine. */
function nodeFiles() {
    return {
        read: (file) => orUndefined(node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.readFile(file)),
        readText: (file) => orUndefined(node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.readFile(file, 'utf8')),
        readPart: (file, offset, length) => orUndefined(readPart(file, offset, length)),
        write: writeAtomically,
        append: async (file, content) => {
            await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.mkdir(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file), { recursive: true });
            await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.appendFile(file, content);
        },
        copy: copyTo,
        makeExecutable: (file) => node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.chmod(file, 0o755),
        // Node unlinks a link to a directory and leaves what it points to. What is below a file is not there either.
        remove: (file) => orUndefined(node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.rm(file, { recursive: true, force: true, maxRetries: 3 })),
        stat: statOf,
        list: async (directory) => ((await orUndefined(node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.readdir(directory))) ?? []).sort(),
        makeDirectory: async (directory) => {
            await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.mkdir(directory, { recursive: true });
        },
        link: async (target, file) => {
            await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.mkdir(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file), { recursive: true });
            await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.symlink(target, file);
        },
        readLink: async (file) => (await statOf(file))?.kind === 'symlink' ? orUndefined(node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.readlink(file)) : undefined,
        realPath: (file) => orUndefined(node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.realpath(file)),
        // With the process in its name: whoever finds one can tell whether its maker still lives.
        temporaryDirectory: async (prefix) => node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.realpath(await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.mkdtemp(node_path__WEBPACK_IMPORTED_MODULE_3__.join(node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir(), `${prefix}-${process.pid}-`))),
    };
}


/***/ }),

/***/ 4839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ killAllProcesses),
  C: () => (/* binding */ nodeProcesses)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __nccwpck_require__(643);
;// CONCATENATED MODULE: ./build/platform/environment.js
/**
 * The environment that child processes get. A repository's own code runs in them, so what could
 * authenticate as the user or steer the runner is left out (safety rule 2).
 */
const SECRET = /(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|PRIVATE_?KEY|API_?KEY|ACCESS_?KEY|_KEY$|_AUTH(_|$))/i;
/** Prefixes of variables with which a runner, git, npm or a test runner steers its own children. */
const STEERING = [
    'ACTIONS_',
    'INPUT_',
    'STATE_',
    'GIT_',
    'NODE_OPTIONS',
    'NODE_TEST_CONTEXT',
    'NODE_V8_COVERAGE',
    'JEST_WORKER_ID',
    'VITEST',
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'npm_',
];
/** True for a variable that no child process may inherit. */
function isWithheld(name) {
    return SECRET.test(name) || STEERING.some((prefix) => name.startsWith(prefix));
}
/**
 * `source` without secrets and steering variables, plus `extra`; an `undefined` in it removes a variable.
 * `only`: names of the variables of `source` that may be taken at all.
 */
function childEnvironment(source, extra = {}, only) {
    const result = {};
    for (const [name, value] of Object.entries(source)) {
        if (value !== undefined && !isWithheld(name) && only?.includes(name) !== false)
            result[name] = value;
    }
    for (const [name, value] of Object.entries(extra)) {
        if (value === undefined)
            Reflect.deleteProperty(result, name);
        else
            result[name] = value;
    }
    return result;
}

;// CONCATENATED MODULE: ./build/platform/processes.js



const DEFAULT_OUTPUT_LIMIT = 64 * 1024 * 1024;
/** Time between the polite and the hard signal; the runner itself gives 2.5 s. */
const GRACE_MS = 2_000;
const running = new Set();
/** Signals the whole process group, so that a test runner's own workers end too. */
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill(signal);
        else
            process.kill(-child.pid, signal);
    }
    catch {
        // The group is gone already, which is what was wanted.
    }
}
/** Ends everything that this process started; called when it is told to stop. */
function killAllProcesses() {
    for (const child of running)
        signalGroup(child, 'SIGKILL');
}
/** Keeps what a stream says up to a limit and counts the rest. */
class Collector {
    limit;
    chunks = [];
    size = 0;
    truncated = false;
    constructor(limit) {
        this.limit = limit;
    }
    add(chunk) {
        const room = this.limit - this.size;
        if (room <= 0) {
            this.truncated = true;
            return;
        }
        const kept = chunk.length > room ? chunk.subarray(0, room) : chunk;
        if (kept.length < chunk.length)
            this.truncated = true;
        this.chunks.push(kept);
        this.size += kept.length;
    }
    bytes() {
        return Buffer.concat(this.chunks);
    }
}
function runRaw(spec) {
    const started = external_node_perf_hooks_.performance.now();
    const limit = spec.maxOutputBytes ?? DEFAULT_OUTPUT_LIMIT;
    const stdout = new Collector(limit);
    const stderr = new Collector(limit);
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(spec.command, [...spec.args], {
            cwd: spec.cwd,
            env: childEnvironment(process.env, spec.env, spec.inherit),
            detached: process.platform !== 'win32',
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        running.add(child);
        let timedOut = false;
        let hard;
        let abandon;
        const soft = setTimeout(() => {
            timedOut = true;
            signalGroup(child, 'SIGTERM');
            hard = setTimeout(() => {
                signalGroup(child, 'SIGKILL');
                // A grandchild that left the group can hold the pipes open for ever: stop listening.
                abandon = setTimeout(() => {
                    child.stdout.destroy();
                    child.stderr.destroy();
                }, GRACE_MS);
            }, GRACE_MS);
        }, spec.timeoutMs);
        let settled = false;
        const finish = (outcome, exitCode, signal) => {
            if (settled)
                return;
            settled = true;
            running.delete(child);
            for (const timer of [soft, hard, abandon])
                clearTimeout(timer);
            resolve({
                exitCode,
                signal,
                stdout: stdout.bytes(),
                stderr: stderr.bytes().toString('utf8'),
                outcome,
                truncated: stdout.truncated || stderr.truncated,
                durationMs: external_node_perf_hooks_.performance.now() - started,
            });
        };
        const collect = (collector, chunk) => {
            collector.add(chunk);
            if (collector.truncated && spec.stopAtOutputLimit === true)
                signalGroup(child, 'SIGKILL');
        };
        child.stdout.on('data', (chunk) => {
            collect(stdout, chunk);
        });
        child.stderr.on('data', (chunk) => {
            collect(stderr, chunk);
        });
        child.on('error', (error) => {
            stderr.add(Buffer.from(error.message));
            finish(error.code === 'ENOENT' || error.code === 'EACCES' || error.code === 'ENOTDIR'
                ? 'not-found'
                : 'killed', null, null);
        });
        child.on('exit', () => {
            // What a finished command left running in its group must not outlive it.
            signalGroup(child, 'SIGKILL');
        });
        child.on('close', (code, signal) => {
            finish(timedOut ? 'timed-out' : signal === null ? 'exited' : 'killed', code, signal);
        });
        // A program that does not read its input breaks the pipe; its exit code says what happened.
        child.stdin.on('error', () => undefined);
        child.stdin.end(spec.input);
    });
}
/** Child processes of this machine: no shell, own process group, time limit, sanitised environment. */
function nodeProcesses() {
    return {
        runRaw,
        run: async (spec) => {
            const result = await runRaw(spec);
            return { ...result, stdout: result.stdout.toString('utf8') };
        },
    };
}


/***/ }),

/***/ 8847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   QD: () => (/* binding */ listOr),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bQ: () => (/* binding */ toned),
/* harmony export */   cq: () => (/* binding */ tableOr),
/* harmony export */   ew: () => (/* binding */ inlinesOf),
/* harmony export */   ko: () => (/* binding */ strong)
/* harmony export */ });
/**
 * A report as data: written once, rendered as Markdown and for a terminal. Every string in it may come
 * from outside; escaping is the renderers' work, so that no report can forget it.
 */
function heading(level, text) {
    return { kind: 'heading', level, text };
}
function paragraph(...line) {
    return { kind: 'paragraph', line };
}
/** A list, or one sentence when there is nothing to list. */
function listOr(items, nothing) {
    return items.length === 0 ? paragraph(nothing) : { kind: 'list', items };
}
/** A table, or one sentence when there are no rows. */
function tableOr(columns, rows, nothing) {
    return rows.length === 0 ? paragraph(nothing) : { kind: 'table', columns, rows };
}
function code(text) {
    return { kind: 'code', text };
}
function strong(text, tone = 'plain') {
    return { kind: 'strong', text, tone };
}
function toned(text, tone) {
    return { kind: 'tone', text, tone };
}
/** The pieces of a line. */
function inlinesOf(line) {
    return typeof line === 'string' || 'kind' in line ? [line] : line;
}


/***/ }),

/***/ 1368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cleanLine),
/* harmony export */   X: () => (/* binding */ cleanText)
/* harmony export */ });
/** Control characters, escape sequences' first byte included, but not tab and line feed. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** Characters that nobody sees and that reorder or hide text: zero-width, bidirectional, tags, selectors. */
const HIDDEN = /[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]|[\u{e0000}-\u{e0fff}]/gu;
/** Text from outside without what a reader cannot see (safety rule 12); lone surrogates become U+FFFD. */
function cleanText(text) {
    return text
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .replace(CONTROL, '')
        .replace(HIDDEN, '');
}
/** The same on one line. */
function cleanLine(text) {
    return cleanText(text)
        .replace(/[\s\u2028\u2029]+/g, ' ')
        .trim();
}


/***/ }),

/***/ 4918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ formatTrend),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   pP: () => (/* binding */ formatPrevious),
/* harmony export */   u1: () => (/* binding */ formatReading),
/* harmony export */   zM: () => (/* binding */ reasonsOf)
/* harmony export */ });
/* harmony import */ var _state_projections_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4350);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8847);


/** A number with at most one decimal. */
function decimal(value) {
    return String(Math.round(value * 10) / 10);
}
function bytes(value) {
    if (Math.abs(value) < 1_000)
        return `${value} B`;
    if (Math.abs(value) < 1_000_000)
        return `${decimal(value / 1_000)} kB`;
    return `${decimal(value / 1_000_000)} MB`;
}
/** Milliseconds in the unit that a person would use. */
function formatDuration(milliseconds) {
    if (milliseconds < 1_000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 60_000)
        return `${decimal(milliseconds / 1_000)} s`;
    const seconds = Math.round(milliseconds / 1_000);
    const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
    return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}
/** A value in its unit. */
function formatValue(value, unit) {
    switch (unit) {
        case 'percent':
            return `${decimal(value)} %`;
        case 'count':
            return decimal(value);
        case 'bytes':
            return bytes(value);
        case 'milliseconds':
            return formatDuration(value);
    }
}
/** A reading for a table; `reasonsOf` says below it why a figure is missing. */
function formatReading(reading, unit) {
    return reading.status === 'not-measured' ? 'not measured' : formatValue(reading.value, unit);
}
/** The honest sentences below a table: what has no figure, and why. */
function reasonsOf(rows) {
    const sentences = rows.flatMap(({ name, reading }) => reading.status === 'not-measured' ? [`${name}: not measured, because ${reading.reason}`] : []);
    return sentences.length === 0 ? [] : [{ kind: 'list', items: sentences }];
}
/** The change against the recording before in percent, with its sign; empty when there is none. */
function formatChange(reading) {
    if (reading.status === 'not-measured' || reading.previous === null || reading.previous === 0)
        return '';
    const percent = ((reading.value - reading.previous) / reading.previous) * 100;
    return `${percent > 0 ? '+' : ''}${decimal(percent)} %`;
}
/** The value before, with its unit; a dash when there was none. */
function formatPrevious(reading, unit) {
    if (reading.status === 'not-measured' || reading.previous === null)
        return '–';
    return formatValue(reading.previous, unit);
}
/** The arrow of a reading against the recording before it, and whether that way is the good one. */
function formatTrend(reading, better) {
    if (reading.status === 'not-measured')
        return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .toned */ .bQ)('–', 'dim');
    const trend = (0,_state_projections_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .trendOf */ .RS)(reading.previous, reading.value);
    const arrow = _state_projections_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .TREND_ARROWS */ .Bp[trend];
    if (trend === 'unknown')
        return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .toned */ .bQ)(`${arrow} first record`, 'dim');
    if (trend === 'flat')
        return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .toned */ .bQ)(`${arrow} same`, 'dim');
    const isBetter = (trend === 'up') === (better === 'higher');
    return isBetter ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .toned */ .bQ)(`${arrow} better`, 'good') : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .toned */ .bQ)(`${arrow} worse`, 'bad');
}
/** `1 file`, `2 files`. */
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 2437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth),
/* harmony export */   v: () => (/* binding */ padTo)
/* harmony export */ });
/** East Asian wide and full-width characters and emoji, which take two columns on a terminal. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
/** Columns that a line takes on a terminal. */
function displayWidth(text) {
    let width = 0;
    for (const character of text)
        width += WIDE.test(character) ? 2 : 1;
    return width;
}
/** Fills a line with blanks to a width. */
function padTo(text, width, align = 'left') {
    const gap = ' '.repeat(Math.max(0, width - displayWidth(text)));
    return align === 'right' ? `${gap}${text}` : `${text}${gap}`;
}


/***/ }),

/***/ 1691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/report/document/blocks.js
var blocks = __nccwpck_require__(8847);
// EXTERNAL MODULE: ./build/report/document/clean.js
var clean = __nccwpck_require__(1368);
// EXTERNAL MODULE: ./build/report/document/width.js
var document_width = __nccwpck_require__(2437);
;// CONCATENATED MODULE: ./build/report/workflow/commands.js
/** Workflow commands as the runner reads them: `::name key=value::message` on a line of its own. */
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
/** One workflow command; empty properties are left out. */
function workflowCommand(name, properties, message) {
    const list = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
        .join(',');
    return `::${name}${list === '' ? '' : ` ${list}`}::${escapeData(message)}`;
}
/** Output of others with commands switched off around it; `token` is random, so that the output cannot end it. */
function withoutCommands(output, token) {
    const ending = output.endsWith('\n') ? '' : '\n';
    return `::stop-commands::${token}\n${output}${ending}::${token}::\n`;
}
/**
 * Text for a log in which no line is a command. The runner takes `::` at the start of a line, blanks
 * before it left aside, and the old `##[` anywhere.
 */
function neutraliseCommands(text) {
    return text.replace(/^([\s\u0085]*):(?=:)/gm, '$1: ').replace(/##\[/g, '# #[');
}

;// CONCATENATED MODULE: ./build/report/terminal/render.js




const CODES = {
    plain: undefined,
    good: [32, 39],
    bad: [31, 39],
    warn: [33, 39],
    dim: [2, 22],
    strong: [1, 22],
    code: [36, 39],
};
function paint(text, style, { colours }) {
    const codes = CODES[style];
    return !colours || codes === undefined || text === ''
        ? text
        : `\u001b[${codes[0]}m${text}\u001b[${codes[1]}m`;
}
/** Cleaned, with the blank that parts it from its neighbour. */
function piece(text) {
    const cleaned = (0,clean/* cleanLine */.O)(text);
    if (cleaned === '')
        return /\s/.test(text) ? ' ' : '';
    return `${/^\s/.test(text) ? ' ' : ''}${cleaned}${/\s$/.test(text) ? ' ' : ''}`;
}
function paintInline(inline, options) {
    const text = piece(typeof inline === 'string' ? inline : inline.text);
    const width = (0,document_width/* displayWidth */.F)(text);
    if (typeof inline === 'string')
        return { text, width };
    switch (inline.kind) {
        case 'code':
            return { text: paint(text, 'code', options), width };
        case 'strong':
            return { text: paint(paint(text, inline.tone ?? 'plain', options), 'strong', options), width };
        case 'tone':
            return { text: paint(text, inline.tone, options), width };
        case 'link': {
            const url = piece(inline.url);
            const address = url === text ? '' : ` (${url})`;
            return { text: `${text}${paint(address, 'dim', options)}`, width: width + (0,document_width/* displayWidth */.F)(address) };
        }
    }
}
function paintLine(line, options) {
    const parts = (0,blocks/* inlinesOf */.ew)(line).map((inline) => paintInline(inline, options));
    return {
        text: parts.map((part) => part.text).join(''),
        width: parts.reduce((sum, part) => sum + part.width, 0),
    };
}
function renderTable(columns, rows, options) {
    const header = columns.map((column) => paintInline({ kind: 'tone', text: column.title, tone: 'dim' }, options));
    const cells = [header, ...rows.map((row) => row.map((cell) => paintLine(cell, options)))];
    const widths = columns.map((_, index) => Math.max(...cells.map((row) => row[index]?.width ?? 0)));
    return cells.map((row) => columns
        .map(({ align }, index) => {
        const cell = row[index] ?? { text: '', width: 0 };
        const gap = ' '.repeat(Math.max(0, (widths[index] ?? 0) - cell.width));
        return align === 'right' ? `${gap}${cell.text}` : `${cell.text}${gap}`;
    })
        .join('  ')
        .trimEnd());
}
/** Columns of the longest bar. */
const BAR_WIDTH = 40;
function renderChart({ title, unit, bars, most: end = 1, }) {
    const labels = bars.map(({ label }) => (0,clean/* cleanLine */.O)(label));
    const width = Math.max(0, ...labels.map(document_width/* displayWidth */.F));
    const most = Math.max(end, ...bars.map(({ value }) => value));
    return [
        `${(0,clean/* cleanLine */.O)(title)} (${(0,clean/* cleanLine */.O)(unit)})`,
        ...bars.map(({ value }, index) => {
            const bar = '#'.repeat(Math.round((Math.max(0, value) / most) * BAR_WIDTH));
            return `  ${(0,document_width/* padTo */.v)(labels[index] ?? '', width)}  ${bar}${bar === '' ? '' : ' '}${Math.round(value * 100) / 100}`;
        }),
    ];
}
function renderBlock(block, options) {
    switch (block.kind) {
        case 'heading': {
            const title = (0,clean/* cleanLine */.O)(block.text);
            const text = block.level === 2 ? title.toUpperCase() : title;
            const line = block.level === 1 ? [text, '='.repeat((0,document_width/* displayWidth */.F)(text))] : [text];
            return line.map((part) => paint(part, 'strong', options));
        }
        case 'paragraph':
            return [paintLine(block.line, options).text];
        case 'list':
            return block.items.map((item) => `  - ${paintLine(item, options).text}`);
        case 'table':
            return renderTable(block.columns, block.rows, options).map((line) => `  ${line}`);
        case 'chart':
            return renderChart(block);
        case 'commands':
            return block.lines.map((line) => `  $ ${(0,clean/* cleanLine */.O)(line)}`);
        case 'details':
            return [
                (0,clean/* cleanLine */.O)(block.summary),
                ...renderBlocks(block.blocks, options).map((line) => (line === '' ? '' : `  ${line}`)),
            ];
    }
}
function renderBlocks(blocks, options) {
    return blocks.flatMap((block, index) => [...(index === 0 ? [] : ['']), ...renderBlock(block, options)]);
}
/** Blocks as plain text with aligned tables; nothing in it acts on a terminal or a workflow log. */
function renderTerminal(blocks, options) {
    return `${renderBlocks(blocks, options).map(neutraliseCommands).join('\n')}\n`;
}


/***/ }),

/***/ 2401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ss: () => (/* binding */ EVENT_SCHEMAS),
  Pe: () => (/* binding */ SESSION_STEPS),
  g1: () => (/* binding */ record)
});

// UNUSED EXPORTS: SESSION_OUTCOMES, rememberedFindingSchema

// EXTERNAL MODULE: external "../zod/index.js"
var index_js_ = __nccwpck_require__(824);
// EXTERNAL MODULE: ./build/core/finding.js
var finding = __nccwpck_require__(4823);
;// CONCATENATED MODULE: ./build/core/deployment.js
/** The words of deployments. A deployment is one attempt to bring one commit to one environment. */
/**
 * Where a deployment stands, in words that all providers are translated to. `ready` means that the provider
 * has finished, not that this commit is what users get: that is `Served`.
 */
const DEPLOYMENT_STATES = [
    'queued',
    'building',
    'deploying',
    'ready',
    'failed',
    'cancelled',
    'inactive',
];

// EXTERNAL MODULE: ./build/config/sections/orchestrator.js
var orchestrator = __nccwpck_require__(9350);
;// CONCATENATED MODULE: ./build/state/iteration-events.js



/** The gates that an area's change passes before it lands (OR-06); `scorecard` is the regression check of OR-05. */
const GATES = [
    'tests',
    'new-behaviour',
    'vulnerabilities',
    'performance',
    'documentation',
    'conventions',
    'scorecard',
];
/** What became of an area in an iteration. */
const AREA_OUTCOMES = ['landed', 'rejected', 'nothing-to-do', 'failed'];
/** How an iteration can end. `abandoned`: before it was resumed, its base moved or other areas were asked for. */
const ITERATION_OUTCOMES = ['landed', 'nothing-to-do', 'rejected', 'abandoned', 'failed'];
const iteration_events_text = index_js_.z.string();
const count = index_js_.z.number().int().min(0);
const milliseconds = index_js_.z.number().min(0);
const iteration_events_area = index_js_.z.enum(orchestrator/* AREA_NAMES */.d);
/** Counts from 1 in one log. */
const iteration = index_js_.z.object({ iteration: index_js_.z.number().int().min(1) });
/** As `Score` of the scorecard, which sits above this layer. */
const score = index_js_.z.object({
    percent: index_js_.z.number().min(0).max(100).nullable(),
    passed: count,
    failed: count,
    notMeasurable: count,
});
/** Where a commit stands: scores, answers and figures. What has no figure is named with its reason. */
const standing = index_js_.z.object({
    commit: iteration_events_text,
    score,
    byArea: index_js_.z.partialRecord(iteration_events_area, score),
    /** Criterion → answer. */
    criteria: index_js_.z.record(iteration_events_text, index_js_.z.enum(['pass', 'fail', 'not-measurable'])),
    /** Name → value: `coverage <package>` in percent, `vulnerabilities <severity>`, `bundle <name>` in bytes … */
    figures: index_js_.z.record(iteration_events_text, index_js_.z.number()),
    notMeasured: index_js_.z.record(iteration_events_text, iteration_events_text),
});
const backlogItem = index_js_.z.object({
    criterion: iteration_events_text,
    area: iteration_events_area,
    title: iteration_events_text,
    group: iteration_events_text,
    severity: index_js_.z.enum(finding/* SEVERITIES */.oC),
    blastRadius: count,
    cost: iteration_events_text,
    because: iteration_events_text,
    references: index_js_.z.array(index_js_.z.object({ title: iteration_events_text, url: iteration_events_text })),
    acceptance: iteration_events_text,
});
const reasoned = index_js_.z.object({ area: iteration_events_area, reason: iteration_events_text });
/** The weekly iteration (OR-01 to OR-09), one event for each of its transitions. */
const ITERATION_EVENTS = {
    'iteration.started': iteration.extend({
        repo: iteration_events_text,
        baseBranch: iteration_events_text,
        baseCommit: iteration_events_text,
        /** Short name of the branch that its commits go to. */
        branch: iteration_events_text,
        trigger: index_js_.z.enum(['cli', 'schedule', 'dispatch', 'push', 'other']),
        budgetMinutes: index_js_.z.number().positive(),
        areas: index_js_.z.array(iteration_events_area).nullable(),
    }),
    'iteration.assessed': iteration.extend({ before: standing, backlog: index_js_.z.array(backlogItem) }),
    'iteration.chosen': iteration.extend({
        areas: index_js_.z.array(reasoned),
        /** `blocked`: something is wrong in it that nothing here can or may repair. */
        left: index_js_.z.array(reasoned.extend({ blocked: index_js_.z.boolean().default(false) })),
    }),
    /** An area's session has ended; its patch waits to be integrated. */
    'iteration.worked': iteration.extend({
        area: iteration_events_area,
        session: iteration_events_text,
        outcome: index_js_.z.enum(['planned', 'nothing-to-do', 'refused', 'failed']),
        reason: iteration_events_text,
        /** Fingerprints of what it repaired, with their rules. */
        fixes: index_js_.z.array(index_js_.z.object({ fingerprint: iteration_events_text, rule: iteration_events_text })),
        durationMs: milliseconds,
    }),
    /** The integrator's last word on an area. */
    'iteration.judged': iteration.extend({
        area: iteration_events_area,
        session: iteration_events_text.nullable(),
        outcome: index_js_.z.enum(AREA_OUTCOMES),
        /** `landed`, `gate/<name>`, `conflict`, `out-of-time`, `handover/…` … or the outcome of its session. */
        code: iteration_events_text,
        reason: iteration_events_text,
        commit: iteration_events_text.nullable(),
        /** Made again on top of the areas before it, because the first patch did not fit. */
        rerun: index_js_.z.boolean(),
        gates: index_js_.z.array(index_js_.z.object({
            gate: index_js_.z.enum(GATES),
            status: index_js_.z.enum(['pass', 'fail', 'not-measurable']),
            because: iteration_events_text,
            evidence: index_js_.z.array(iteration_events_text),
        })),
        fixes: index_js_.z.array(index_js_.z.object({
            ...{ fingerprint: iteration_events_text, rule: iteration_events_text, path: iteration_events_text, summary: iteration_events_text },
            by: index_js_.z.enum(['fixer', 'executor']),
        })),
        files: index_js_.z.array(index_js_.z.object({ path: iteration_events_text, added: count, deleted: count })),
        testsAdded: index_js_.z.array(iteration_events_text),
    }),
    'iteration.ended': iteration.extend({
        outcome: index_js_.z.enum(ITERATION_OUTCOMES),
        reason: iteration_events_text,
        branch: iteration_events_text.nullable(),
        commit: iteration_events_text.nullable(),
        /** Where the branch stands; null when nothing landed. */
        after: standing.nullable(),
        /** What comes next, the first one leads. */
        next: index_js_.z.array(backlogItem),
        blockers: index_js_.z.array(iteration_events_text),
        durationMs: milliseconds,
    }),
};

;// CONCATENATED MODULE: ./build/state/events.js




/** The eight steps of a session, in order (CM-15). */
const SESSION_STEPS = [
    'identify',
    'isolate',
    'baseline',
    'implement',
    'verify',
    'document',
    'commit',
    'release',
];
/** How a session can end; also the `outcome` that the command line prints. */
const SESSION_OUTCOMES = ['landed', 'planned', 'nothing-to-do', 'refused', 'failed'];
const events_text = index_js_.z.string();
const events_count = index_js_.z.number().int().min(0);
const events_milliseconds = index_js_.z.number().min(0);
const moment = index_js_.z.iso.datetime();
const fingerprint = index_js_.z.string().min(1);
const tier = index_js_.z.enum(finding/* TIERS */.iB);
const category = index_js_.z.enum(finding/* CATEGORIES */.R6);
const severity = index_js_.z.enum(finding/* SEVERITIES */.oC);
const step = index_js_.z.enum(SESSION_STEPS);
const counts = index_js_.z.record(index_js_.z.string(), events_count);
/** What the log remembers of a finding, enough to say later that it was fixed. */
const rememberedFindingSchema = index_js_.z.object({
    fingerprint,
    rule: events_text,
    tier,
    category,
    severity,
    path: events_text,
    message: events_text,
});
const session = index_js_.z.object({ session: events_text });
/** What a landed fix counts for in the weekly targets (CM-27). */
const gains = index_js_.z.object({
    testsAdded: events_count.default(0),
    performanceFixes: events_count.default(0),
    deadLinesRemoved: events_count.default(0),
    indexesAdded: events_count.default(0),
});
/** One deployment of one commit to one environment. */
const deployed = { environment: events_text, provider: events_text, commit: events_text };
/** `rollback` is `<environment>:<bad commit>`: the same trouble is never rolled back twice. */
const rollback = { rollback: events_text, environment: events_text, bad: events_text, good: events_text };
const lockEvent = index_js_.z.object({ name: events_text, session: events_text.exactOptional() });
/**
 * The known event types and what their data hold. Fields may be added; none is renamed or removed within
 * version 1. Types that are not listed are kept in the log and skipped by every projection.
 */
const EVENT_SCHEMAS = {
    'session.started': session.extend({
        repo: events_text,
        baseBranch: events_text,
        baseCommit: events_text,
        trigger: index_js_.z.enum(['cli', 'schedule', 'dispatch', 'push', 'other']),
        dryRun: index_js_.z.boolean(),
    }),
    'session.step': session.extend({
        step,
        status: index_js_.z.enum(['done', 'failed', 'skipped']),
        durationMs: events_milliseconds,
        detail: events_text,
    }),
    'session.ended': session.extend({
        outcome: index_js_.z.enum(SESSION_OUTCOMES),
        reason: events_text,
        category: category.nullable(),
        branch: events_text.nullable(),
        commit: events_text.nullable(),
        filesChanged: events_count,
        linesChanged: events_count,
        durationMs: events_milliseconds,
    }),
    /** Built by `scanCompleted` (scan-event.ts), so that details are stored once for each finding. */
    'scan.completed': index_js_.z.object({
        session: events_text.exactOptional(),
        commit: events_text,
        tiers: index_js_.z.array(tier),
        /** Rules whose answer was complete: only their findings can be said to be fixed. */
        rules: index_js_.z.array(events_text),
        /** Fingerprints of every finding of those rules. */
        open: index_js_.z.array(fingerprint),
        /** Details of the findings that the log did not know yet. */
        details: index_js_.z.array(rememberedFindingSchema),
        bySeverity: counts,
        durationMs: events_milliseconds,
    }),
    'decision.made': index_js_.z.object({
        session: events_text.exactOptional(),
        decision: index_js_.z.enum(['act', 'ask', 'report', 'park', 'skip']),
        /** A fingerprint, a rule, a category or a plain name. */
        subject: events_text,
        reason: events_text,
    }),
    'fix.proposed': session.extend({
        fingerprint,
        rule: events_text,
        by: index_js_.z.enum(['fixer', 'executor']),
        safety: index_js_.z.enum(['safe', 'review']),
        summary: events_text,
    }),
    /** One strike against the finding (CM-11). */
    'fix.failed': session.extend({ fingerprint, rule: events_text, step, reason: events_text }),
    'fix.landed': session.extend({
        fingerprint,
        rule: events_text,
        path: events_text,
        branch: events_text,
        commit: events_text,
        summary: events_text,
        gains: gains.prefault({}),
    }),
    /** An effect on the code host that took place; `key` is what its marker holds. */
    'effect.done': index_js_.z.object({
        session: events_text.exactOptional(),
        key: events_text,
        kind: index_js_.z.enum([
            ...['push', 'create-pull', 'update-pull', 'close-pull'],
            ...['create-issue', 'update-issue', 'comment', 'check', 'sarif', 'dispatch'],
        ]),
        /** Number, commit or address. */
        reference: events_text,
        detail: events_text,
    }),
    /** An effect that waits: a limit on pull requests, a rate limit, a person. */
    'effect.held': index_js_.z.object({
        session: events_text.exactOptional(),
        key: events_text,
        kind: events_text,
        reason: events_text,
        until: moment.nullable(),
    }),
    /** What became of one of our pull requests, told once for each change. */
    'pull.observed': index_js_.z.object({
        pull: events_count,
        branch: events_text,
        state: index_js_.z.enum(['open', 'merged', 'closed']),
        /** Who closed or changed it, as far as that can be told. */
        by: index_js_.z.enum(['caretaker', 'person', 'unknown']),
        fingerprints: index_js_.z.array(fingerprint),
        reference: events_text,
    }),
    /** A plan that waits for a person (CM-12). */
    'plan.held': index_js_.z.object({
        session: events_text,
        plan: events_text,
        category,
        branch: events_text,
        fingerprints: index_js_.z.array(fingerprint),
        filesChanged: events_count,
        linesChanged: events_count,
        /** Run whose artifact holds it; null on a laptop. */
        run: events_count.nullable(),
    }),
    'plan.approved': index_js_.z.object({
        plan: events_text,
        by: events_text,
        way: index_js_.z.enum(['environment', 'label', 'dispatch', 'dashboard']),
    }),
    'plan.rejected': index_js_.z.object({ plan: events_text, by: events_text, reason: events_text }),
    /** A person lets a declined finding be proposed again. */
    'finding.reopened': index_js_.z.object({ fingerprint, by: events_text, reason: events_text }),
    /** Stored state that was not trusted (which artifact of which run) and why. */
    'artifact.refused': index_js_.z.object({ artifact: events_count, run: events_count, code: events_text, reason: events_text }),
    /** The base branch is red (CM-24). */
    'base.red': index_js_.z.object({
        commit: events_text,
        failing: index_js_.z.array(events_text),
        culprit: events_text.nullable(),
        reason: events_text,
        /** Of the pull request that proposes its revert. */
        branch: events_text.exactOptional(),
    }),
    'base.green': index_js_.z.object({ commit: events_text }),
    /** A critical issue was found and documented (CM-23). */
    'critical.found': index_js_.z.object({
        session: events_text,
        fingerprint,
        rule: events_text,
        severity,
        blastRadius: index_js_.z.array(events_text),
    }),
    /** A person merged what was proposed. */
    'fix.merged': index_js_.z.object({ fingerprint, rule: events_text, reference: events_text }),
    /** A person closed it unmerged: not useful (safety rule 11). */
    'fix.closed': index_js_.z.object({ fingerprint, rule: events_text, reference: events_text, reason: events_text }),
    'fix.reverted': index_js_.z.object({ fingerprint, rule: events_text, commit: events_text, reason: events_text }),
    /** Forgives the strikes of one finding. */
    'strikes.reset': index_js_.z.object({ fingerprint, by: events_text, reason: events_text }),
    /** Gives a rule its autonomy back. */
    'rule.reinstated': index_js_.z.object({ rule: events_text, by: events_text, reason: events_text }),
    /** What could not be measured is absent from its map and named in `notMeasured`. */
    'metrics.recorded': index_js_.z.object({
        session: events_text.exactOptional(),
        commit: events_text,
        /** Percent of lines by package. */
        coverage: index_js_.z.record(index_js_.z.string(), index_js_.z.number().min(0).max(100)),
        /** Open findings by rule. */
        findings: counts,
        /** Open findings by severity. */
        bySeverity: counts,
        /** By severity. */
        vulnerabilities: counts.nullable(),
        /** Bytes by bundle. */
        bundles: counts,
        tests: index_js_.z.object({ passed: events_count, failed: events_count, skipped: events_count }).nullable(),
        typeErrors: events_count.nullable(),
        lintErrors: events_count.nullable(),
        build: index_js_.z.enum(['green', 'red']).nullable(),
        /** Milliseconds by name: `scan`, `tests`, `session` … */
        durations: index_js_.z.record(index_js_.z.string(), events_milliseconds),
        /** What a monitoring system says of the running application; from the file of `health.figures`. */
        service: index_js_.z
            .object({
            /** Who measured it. */
            source: events_text,
            /** Latency, 95th percentile, milliseconds. */
            p95Ms: events_milliseconds.nullable(),
            /** Percent of calls to other systems that succeeded. */
            integrationSuccessPercent: index_js_.z.number().min(0).max(100).nullable(),
        })
            .exactOptional(),
        /** Metric → reason. */
        notMeasured: index_js_.z.record(index_js_.z.string(), events_text),
    }),
    'task.added': index_js_.z.object({
        task: events_text,
        title: events_text,
        fingerprint: fingerprint.nullable(),
        focus: events_text,
        impact: events_text,
        estimateMinutes: index_js_.z.number().min(0),
    }),
    'task.started': index_js_.z.object({ task: events_text, session: events_text }),
    'task.done': index_js_.z.object({ task: events_text, result: events_text }),
    'task.dropped': index_js_.z.object({ task: events_text, reason: events_text }),
    'lock.acquired': lockEvent.extend({ purpose: events_text, files: index_js_.z.array(events_text), expiresAt: moment }),
    'lock.renewed': lockEvent.extend({ expiresAt: moment }),
    'lock.taken-over': lockEvent.extend({ previousOwner: events_text, reason: events_text }),
    'lock.released': lockEvent.extend({ reason: events_text }),
    /** Something that an earlier, killed run left behind was put in order. */
    'recovery.performed': index_js_.z.object({
        session: events_text.exactOptional(),
        what: index_js_.z.enum(['lock', 'worktree', 'branch', 'state', 'other']),
        name: events_text,
        detail: events_text,
    }),
    /** A deployment that is being watched or was, told once for each state (AD-08). */
    'deployment.observed': index_js_.z.object({
        ...deployed,
        deployment: events_text.nullable(),
        state: index_js_.z.enum([...DEPLOYMENT_STATES, 'served', 'never-served', 'superseded']),
        reason: events_text.nullable(),
    }),
    /** What a verification came to (AD-09, AD-16). The last `pass` of an environment is the good commit of a rollback. */
    'deployment.judged': index_js_.z.object({
        ...deployed,
        deployment: events_text.nullable(),
        verdict: index_js_.z.enum(['pass', 'fail', 'inconclusive', 'unverified']),
        code: events_text,
        explanation: events_text,
        /** Null where no source answered. */
        counts: index_js_.z
            .object({
            before: index_js_.z.number().min(0),
            after: events_count,
            seconds: index_js_.z.number().positive(),
            requestsBefore: index_js_.z.number().min(0).nullable(),
            requestsAfter: index_js_.z.number().min(0).nullable(),
            p: index_js_.z.number().min(0).max(1),
            bound: index_js_.z.number().min(0).nullable(),
        })
            .nullable(),
        /** Milliseconds; null where it was not seen. */
        durations: index_js_.z.object({
            build: events_milliseconds.nullable(),
            deploy: events_milliseconds.nullable(),
            verify: events_milliseconds.nullable(),
        }),
        /**
         * Whether a rollback may go back to it: it passed, or every probe passed on the served commit and there was too
         * little traffic, or no source, to say more (docs/decisions/0006).
         */
        trusted: index_js_.z.boolean().exactOptional(),
        /** A revert's own deployment: id of the rollback. */
        rollback: events_text.nullable(),
        /** The last look of this deployment: false while looks go on. */
        final: index_js_.z.boolean(),
    }),
    /** Production was pointed back, or let go again. */
    'deployment.pinned': index_js_.z.object({
        ...deployed,
        deployment: events_text,
        pinned: index_js_.z.boolean(),
        detail: events_text,
        /** The provider's setting that the pin replaced; restored when it is undone. */
        before: events_text.exactOptional(),
    }),
    'deployment.unpinned': index_js_.z.object({ ...deployed, detail: events_text }),
    'rollback.started': index_js_.z.object({ ...rollback, reason: events_text, by: index_js_.z.enum(['verdict', 'person']) }),
    'rollback.ended': index_js_.z.object({
        ...rollback,
        outcome: index_js_.z.enum(['pushed', 'proposed', 'stranded', 'nothing-to-do', 'refused', 'failed']),
        code: events_text,
        reason: events_text,
        commit: events_text.nullable(),
        branch: events_text.nullable(),
        pull: events_count.nullable(),
    }),
    'incident.opened': index_js_.z.object({ incident: events_text, environment: events_text, commit: events_text, issue: events_count.nullable() }),
    'incident.closed': index_js_.z.object({ incident: events_text, environment: events_text, commit: events_text, reason: events_text }),
    /** A commit that changes nothing went through the whole way and was taken back (AD-18). */
    'selftest.recorded': index_js_.z.object({
        selfTest: events_text,
        outcome: index_js_.z.enum(['passed', 'failed']),
        branch: events_text,
        base: events_text.nullable(),
        commit: events_text.nullable(),
        steps: index_js_.z.array(index_js_.z.object({
            step: events_text,
            status: index_js_.z.enum(['passed', 'failed', 'skipped']),
            code: events_text.nullable(),
            reason: events_text,
            durationMs: events_milliseconds,
        })),
    }),
    /** A kind of error that the logs hold (AD-01). */
    'error.seen': index_js_.z.object({
        pattern: events_text,
        message: events_text,
        route: events_text.nullable(),
        path: events_text.nullable(),
        severity,
        events: events_count,
        incidents: events_count,
        autoFixable: index_js_.z.boolean(),
        reason: events_text,
    }),
    /** News for a channel; `notification` is the key that keeps it from being sent twice. */
    'notification.queued': index_js_.z.object({
        notification: events_text,
        channel: events_text,
        news: events_text,
        severity,
        title: events_text,
        body: events_text,
        /** The trouble it is about; a recovery message names the same. */
        subject: events_text,
        recovery: index_js_.z.boolean(),
        expiresAt: moment,
    }),
    'notification.attempted': index_js_.z.object({ notification: events_text, channel: events_text }),
    'notification.delivered': index_js_.z.object({ notification: events_text, channel: events_text, reference: events_text }),
    'notification.failed': index_js_.z.object({
        notification: events_text,
        channel: events_text,
        reason: events_text,
        /** Null: with the next run. */
        retryAt: moment.nullable(),
        /** No answer came: it may be there all the same. */
        mayHaveArrived: index_js_.z.boolean().default(false),
    }),
    /** Given up: expired, refused for good, or taken back because the trouble was over first. */
    'notification.dropped': index_js_.z.object({
        notification: events_text,
        channel: events_text,
        reason: events_text,
        takenBack: index_js_.z.boolean().default(false),
    }),
    ...ITERATION_EVENTS,
    /** What compaction took out of each writer's chain, so that `verifyLog` can walk across the gap. */
    'state.compacted': index_js_.z.object({
        before: moment,
        removed: events_count,
        ranges: index_js_.z.array(index_js_.z.object({
            writer: events_text,
            from: events_count,
            to: events_count,
            /** Hash of entry `to`, which the next entry names. */
            hash: events_text,
        })),
    }),
};
/** Appends a known event; the compiler checks its data. */
async function record(sink, type, data) {
    const parsed = EVENT_SCHEMAS[type].parse(data);
    await sink.append(type, parsed);
}


/***/ }),

/***/ 4350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ TREND_ARROWS),
/* harmony export */   RS: () => (/* binding */ trendOf)
/* harmony export */ });
/* unused harmony exports METRICS_KEPT, projectMetrics, series, meanCoverage, severeVulnerabilities */
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7132);

/** Recordings that this projection remembers; compaction may drop older ones. */
const METRICS_KEPT = 800;
/** The last recordings, the oldest first. */
function projectMetrics(events) {
    return [...eventsOf(events, 'metrics.recorded')]
        .slice(-METRICS_KEPT)
        .map(({ event, data }) => ({ ...data, at: event.at }));
}
/** The values of one metric, the oldest first; recordings that did not measure it are left out. */
function series(history, pick) {
    return history.map(pick).filter((value) => value !== null && value !== undefined);
}
/** Percent of lines over all packages that were measured, unweighted; null when none was. */
function meanCoverage(record) {
    const values = Object.values(record.coverage);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** High and critical vulnerabilities; null when the audit could not be run. */
function severeVulnerabilities(record) {
    if (record.vulnerabilities === null)
        return null;
    return (record.vulnerabilities.high ?? 0) + (record.vulnerabilities.critical ?? 0);
}
/** Changes below half a percent of the earlier value are noise (coverage and bundles move that much by themselves). */
const NOISE = 0.005;
/** Where a value went; `unknown` when there is nothing to compare with. */
function trendOf(previous, current) {
    if (previous === null || previous === undefined || current === null || current === undefined)
        return 'unknown';
    const change = current - previous;
    if (Math.abs(change) <= Math.abs(previous) * NOISE)
        return 'flat';
    return change > 0 ? 'up' : 'down';
}
const TREND_ARROWS = { up: '↑', flat: '→', down: '↓', unknown: '·' };


/***/ }),

/***/ 7132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ eventsOf)
/* harmony export */ });
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2401);

function readOne(event, type) {
    const parsed = _events_js__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_SCHEMAS */ .Ss[type].safeParse(event.data);
    return parsed.success ? parsed.data : undefined;
}
/**
 * The entries of these types, in log order, with typed data. Entries whose data do not fit their schema
 * are left out: the driver has reported them as damage when it read them.
 */
function* eventsOf(events, ...types) {
    for (const event of events) {
        const type = types.find((candidate) => candidate === event.type);
        if (type === undefined)
            continue;
        const data = readOne(event, type);
        // The type and its data belong together by construction; the compiler cannot follow the index.
        if (data !== undefined)
            yield { type, event, data };
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5472);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
