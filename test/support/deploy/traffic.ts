import http from 'node:http';

/** Users of the service: so many requests a second, evenly spaced, each with the time at which it is made. */
export class Traffic {
  readonly #agent = new http.Agent({ keepAlive: true, maxSockets: 16 });
  /** How much of the next request is due. */
  #due = 0;

  constructor(
    private readonly url: string,
    public perSecond: number,
  ) {}

  async pass(from: number, to: number): Promise<void> {
    const times: number[] = [];
    const share = this.perSecond / 1_000;
    const first = this.#due;
    this.#due += (to - from) * share;
    while (this.#due >= 1) {
      times.push(Math.min(to, from + (times.length + 1 - first) / share));
      this.#due -= 1;
    }
    await Promise.all(times.map((time) => this.#visit(new Date(time))));
  }

  close(): void {
    this.#agent.destroy();
  }

  /** Whatever the answer is: users come back. */
  #visit(at: Date): Promise<void> {
    return new Promise((resolve) => {
      const headers = { 'x-time': at.toISOString() };
      const request = http.get(`${this.url}/cart`, { agent: this.#agent, headers }, (response) => {
        response.resume().once('close', resolve);
      });
      request.once('error', () => {
        resolve();
      });
    });
  }
}
