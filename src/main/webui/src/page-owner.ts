/** The account that the page was made for, by a name that only this browser uses; "" without an account. */
export const owner = globalThis.document?.documentElement.dataset.owner ?? "";
