package dev.sangja.search.error;

import java.util.List;

/**
 * The body of a refusal.
 *
 * @param errors sentences for the person who wrote the request
 */
public record Errors(List<String> errors) {
    public Errors {
        errors = List.copyOf(errors);
    }
}
