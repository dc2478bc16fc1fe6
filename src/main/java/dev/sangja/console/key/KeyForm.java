package dev.sangja.console.key;

import dev.sangja.platform.i18n.ConsoleMessages;
import dev.sangja.search.credential.ApiKey;
import dev.sangja.search.credential.KeyType;
import dev.sangja.search.credential.KeyWish;
import dev.sangja.search.credential.Scope;
import dev.sangja.search.error.ApiError;
import jakarta.ws.rs.DefaultValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;

/** What a key shall be, as it was typed. */
public class KeyForm {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** In the form of a key that is there nothing is no longer all: its engines may have been deleted. */
    private static final String ALL = "*";

    /** Name of the key. */
    @RestForm
    @DefaultValue("")
    String name = "";

    /** Code of its type. */
    @RestForm
    @DefaultValue("search")
    String type = "search";

    /** "read", "write" or "both"; for a private key. */
    @RestForm
    @DefaultValue("both")
    String may = "both";

    /** Names of engines, by commas; none or {@value #ALL} for all. */
    @RestForm
    @DefaultValue("")
    String engines = "";

    /** How a key was when its form was shown; "" for a new one. */
    @RestForm
    @DefaultValue("")
    String seen = "";

    /** What may be changed of a key that is there. */
    static KeyForm of(ApiKey key) {
        var form = new KeyForm();
        form.name = key.name();
        form.type = key.type().code();
        form.may = key.read() && key.write() ? "both" : key.write() ? "write" : "read";
        form.engines =
                switch (key.scope()) {
                    case Scope.All() -> ALL;
                    case Scope.Only(var names) -> String.join(", ", names);
                };
        form.seen = form.may + " " + key.scope();
        return form;
    }

    boolean namesNoEngine() {
        return engines.isBlank();
    }

    /** The same for a key that is there. */
    KeyForm about(KeyForm key) {
        name = key.name;
        type = key.type;
        return this;
    }

    /** For the template. */
    public String getSeen() {
        return seen;
    }

    /** For the template. */
    public String getName() {
        return name;
    }

    /** For the template. */
    public String getType() {
        return type;
    }

    /** For the template. */
    public String getMay() {
        return may;
    }

    /** For the template. */
    public String getEngines() {
        return engines;
    }

    /** For the template. */
    public boolean isPrivate() {
        return type.equals(KeyType.PRIVATE.code());
    }

    boolean isAdmin() {
        return type.equals(KeyType.ADMIN.code());
    }

    /** What is wrong; "" for nothing. */
    String error(ConsoleMessages words) {
        if (!isLegal(name.strip())) {
            return words.key_name_illegal(name);
        }
        return KeyType.of(type).isPresent() ? "" : words.key_type_unknown(type);
    }

    /** Why the search refused it. */
    String error(ApiError e, ConsoleMessages words) {
        String said = String.join(" ", e.errors());
        return said.startsWith("Name is")
                ? words.key_name_taken(name)
                : words.key_engine_unknown(engines);
    }

    KeyWish wish() {
        KeyType known = KeyType.of(type).orElseThrow();
        boolean isPrivate = known == KeyType.PRIVATE;
        List<String> names =
                Arrays.stream(engines.split("[,\\s]+")).filter(each -> !each.isEmpty()).toList();
        return new KeyWish(
                name.strip(),
                known,
                isPrivate && !may.equals("write"),
                isPrivate && !may.equals("read"),
                names.isEmpty() || names.contains(ALL) || known == KeyType.ADMIN
                        ? Optional.empty()
                        : Optional.of(names));
    }

    static String type(KeyType type, ConsoleMessages words) {
        return switch (type) {
            case SEARCH -> words.key_search();
            case PRIVATE -> words.key_private();
            case ADMIN -> words.key_admin();
        };
    }

    static boolean isLegal(String name) {
        return NAME.matcher(name).matches();
    }
}
