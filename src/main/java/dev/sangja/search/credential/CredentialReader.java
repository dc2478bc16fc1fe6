package dev.sangja.search.credential;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.platform.api.Texts;
import dev.sangja.search.error.ApiError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what a key shall be. */
final class CredentialReader {
    private static final Set<String> OPTIONS =
            Set.of("id", "key", "name", "type", "read", "write", "access_all_engines", "engines");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final int SHOWN = 80;

    private CredentialReader() {}

    /**
     * Reads a new one.
     *
     * @throws ApiError 400 naming the first thing that is wrong
     */
    static KeyWish read(JsonNode json) {
        checkOptions(json);
        KeyType type = type(require(json, "type"));
        return wish(
                name(require(json, "name")),
                type,
                flag(json, "read", false),
                flag(json, "write", false),
                engines(json, Optional.empty(), type));
    }

    /** The same with what a key is now in place of what is missing. */
    static KeyWish read(JsonNode json, ApiKey now) {
        checkOptions(json);
        if (json.hasNonNull("type") && type(json.path("type")) != now.type()) {
            throw ApiError.badRequest(
                    "Type cannot be changed from '%s'; make another key"
                            .formatted(now.type().code()));
        }
        return wish(
                json.hasNonNull("name") ? name(json.path("name")) : now.name(),
                now.type(),
                flag(json, "read", now.read()),
                flag(json, "write", now.write()),
                engines(json, Optional.of(now.scope()), now.type()));
    }

    private static KeyWish wish(
            String name,
            KeyType type,
            boolean read,
            boolean write,
            Optional<List<String>> engines) {
        return switch (type) {
            case PRIVATE -> {
                if (!read && !write) {
                    throw ApiError.badRequest(
                            "Read and write must not both be false for a private key");
                }
                yield new KeyWish(name, type, read, write, engines);
            }
            case SEARCH, ADMIN -> {
                if (write) {
                    throw ApiError.badRequest(
                            "Write must be false for a key of type '%s'; only private keys write"
                                    .formatted(type.code()));
                }
                yield new KeyWish(name, type, false, false, engines);
            }
        };
    }

    private static void checkOptions(JsonNode json) {
        if (!json.isObject()) {
            throw ApiError.badRequest("The body must be a JSON object");
        }
        json.fieldNames()
                .forEachRemaining(
                        option -> {
                            if (!OPTIONS.contains(option)) {
                                throw ApiError.badRequest(
                                        "Options contains invalid key: " + shown(option));
                            }
                        });
    }

    private static JsonNode require(JsonNode json, String option) {
        if (!json.hasNonNull(option)) {
            throw ApiError.badRequest("Missing required parameter: " + option);
        }
        return json.path(option);
    }

    private static String name(JsonNode name) {
        if (!name.isTextual() || !NAME.matcher(name.asText()).matches()) {
            throw ApiError.badRequest(
                    "Name must be 1 to 64 letters of English, digits, hyphens and underscores, got %s"
                            .formatted(shown(name)));
        }
        return name.asText();
    }

    private static KeyType type(JsonNode type) {
        return KeyType.of(type.isTextual() ? type.asText() : "")
                .orElseThrow(
                        () ->
                                ApiError.badRequest(
                                        "Type must be one of 'private', 'search' and 'admin', got %s"
                                                .formatted(shown(type))));
    }

    private static boolean flag(JsonNode json, String option, boolean otherwise) {
        JsonNode flag = json.path(option);
        if (flag.isMissingNode() || flag.isNull()) {
            return otherwise;
        }
        if (!flag.isBoolean()) {
            String name = Character.toUpperCase(option.charAt(0)) + option.substring(1);
            throw ApiError.badRequest(
                    "%s must be true or false, got %s"
                            .formatted(name.replace('_', ' '), shown(flag)));
        }
        return flag.booleanValue();
    }

    /** Empty for all. Naming engines means no others, unless it is said that all are meant. */
    private static Optional<List<String>> engines(
            JsonNode json, Optional<Scope> now, KeyType type) {
        List<String> named = names(json.path("engines"));
        if (type == KeyType.ADMIN) {
            if (!named.isEmpty()) {
                throw ApiError.badRequest("Engines are not for admin keys, which reach none");
            }
            return Optional.empty();
        }
        boolean saysNothing = !json.hasNonNull("engines") && !json.hasNonNull("access_all_engines");
        if (saysNothing && now.isPresent()) {
            return now.get() instanceof Scope.Only(var engines)
                    ? Optional.of(engines)
                    : Optional.empty();
        }
        if (flag(json, "access_all_engines", false)) {
            return Optional.empty();
        }
        return Optional.of(some(named, json, now));
    }

    private static List<String> some(List<String> named, JsonNode json, Optional<Scope> now) {
        if (!json.hasNonNull("engines")
                && now.isPresent()
                && now.get() instanceof Scope.Only(var engines)) {
            return engines;
        }
        if (named.isEmpty()) {
            throw ApiError.badRequest(
                    "Engines must name at least one engine, or access_all_engines be true");
        }
        return named;
    }

    private static List<String> names(JsonNode engines) {
        if (engines.isMissingNode() || engines.isNull()) {
            return List.of();
        }
        var names = new ArrayList<String>();
        for (JsonNode name : engines) {
            names.add(name.asText());
        }
        boolean texts = engines.valueStream().allMatch(JsonNode::isTextual);
        if (!engines.isArray() || !texts) {
            throw ApiError.badRequest(
                    "Engines must be an array of names of engines, got %s"
                            .formatted(shown(engines)));
        }
        return names;
    }

    private static String shown(JsonNode json) {
        return shown(json.toString());
    }

    /** As much as helps to find it. */
    static String shown(String text) {
        return Texts.cut(text, SHOWN);
    }
}
