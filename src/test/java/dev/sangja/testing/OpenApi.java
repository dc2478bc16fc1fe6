package dev.sangja.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The OpenAPI document of the application under test, and whether bodies are as it says. */
public final class OpenApi {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** OpenAPI 3.1 describes bodies in it, beside components of its own. */
    private static final JsonMetaSchema DIALECT =
            JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                    .keyword(new NonValidationKeyword("components"))
                    .build();

    private static final JsonSchemaFactory SCHEMAS =
            JsonSchemaFactory.getInstance(
                    SpecVersion.VersionFlag.V202012, builder -> builder.metaSchema(DIALECT));

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode document;
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    private OpenApi(JsonNode document) {
        this.document = document;
    }

    private static final class Shown {
        static final OpenApi DOCUMENT =
                new OpenApi(parse(given().get("/q/openapi?format=json").asString()));
    }

    public static OpenApi shown() {
        return Shown.DOCUMENT;
    }

    /** What one method of one path takes and gives. */
    public final class Operation {
        private final JsonNode json;

        private Operation(JsonNode json) {
            this.json = json;
        }

        /** What is wrong with a request's body in JSON; nothing where it is as documented. */
        public List<String> problemsOfRequest(String body) {
            return problems(json.path("requestBody").path("content"), body);
        }

        /** What is wrong with an answer; nothing where it is as documented. */
        public List<String> problemsOfAnswer(int status, String type, String body) {
            JsonNode all = json.path("responses");
            JsonNode named = all.path(Integer.toString(status));
            JsonNode answer = resolved(named.isMissingNode() ? all.path("default") : named);
            JsonNode content = answer.path("content");
            if (content.isEmpty()) {
                return body.isEmpty() ? List.of() : List.of("a body, and none is documented");
            }
            if (!content.has(type)) {
                return List.of("a body of type %s, which is not documented".formatted(type));
            }
            return type.equals("application/json") ? problems(content, body) : List.of();
        }
    }

    /** Method and path of each operation. */
    public Set<String> operations() {
        var found = new TreeSet<String>();
        document.path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .fieldNames()
                                        .forEachRemaining(
                                                method -> {
                                                    if (METHODS.contains(method)) {
                                                        found.add(
                                                                method.toUpperCase(Locale.ROOT)
                                                                        + " "
                                                                        + path.getKey());
                                                    }
                                                }));
        return found;
    }

    /** The one that an address belongs to: among several, the one with the fewest placeholders. */
    public Optional<Operation> operation(String method, String address) {
        String path =
                address.endsWith(".json") ? address.substring(0, address.length() - 5) : address;
        return document.path("paths").properties().stream()
                .filter(template -> matches(template.getKey(), path))
                .min((a, b) -> Integer.compare(placeholders(a.getKey()), placeholders(b.getKey())))
                .map(template -> template.getValue().path(method.toLowerCase(Locale.ROOT)))
                .filter(JsonNode::isObject)
                .map(Operation::new);
    }

    private static boolean matches(String template, String path) {
        String pattern = Pattern.quote(template).replaceAll("\\{\\w+}", "\\\\E[^/]+\\\\Q");
        return path.matches(pattern);
    }

    private static int placeholders(String template) {
        return template.split("\\{", -1).length;
    }

    private List<String> problems(JsonNode content, String body) {
        JsonNode schema = resolved(content.path("application/json")).path("schema");
        return schemas
                .computeIfAbsent(schema.toString(), _ -> SCHEMAS.getSchema(whole(schema)))
                .validate(parse(body))
                .stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    /** A schema with all that it may refer to. */
    private JsonNode whole(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        return whole.set("components", document.path("components"));
    }

    private JsonNode resolved(JsonNode json) {
        String reference = json.path("$ref").asText();
        return reference.startsWith("#") ? document.at(reference.substring(1)) : json;
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + text, e);
        }
    }
}
