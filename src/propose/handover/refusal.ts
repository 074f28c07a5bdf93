/** Why a handover is not taken over: a stable code of the form `handover/…` and a sentence. */
export interface Refusal {
  readonly code: `handover/${string}`;
  readonly message: string;
}

export function refusal(code: string, message: string): Refusal {
  return { code: `handover/${code}`, message };
}
