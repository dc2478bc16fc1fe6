/** The documents that all peers get. Runs on the application's classes. */
package dev.sangja.bench.search.documents;
