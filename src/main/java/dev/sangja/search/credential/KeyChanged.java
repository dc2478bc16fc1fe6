package dev.sangja.search.credential;

/** Keys have just been changed by this node; fired within the transaction. */
record KeyChanged() {}
