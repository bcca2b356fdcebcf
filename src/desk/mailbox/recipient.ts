/** Whether an address belongs to the fiction: it ends in `.example`, so that it can never reach anybody. */
export const isOfTheFiction = (address: string): boolean => /^[^\s@]+@[^\s@]+\.example$/i.test(address.trim());
