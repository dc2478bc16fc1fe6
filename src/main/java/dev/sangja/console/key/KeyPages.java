package dev.sangja.console.key;

import dev.sangja.account.Role;
import dev.sangja.console.ConsoleAccess;
import dev.sangja.console.Frame;
import dev.sangja.platform.api.HtmlAnswer;
import dev.sangja.platform.i18n.ConsoleMessages;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.Words;
import dev.sangja.search.credential.ApiKey;
import dev.sangja.search.credential.KeyText;
import dev.sangja.search.credential.KeyType;
import dev.sangja.search.credential.Keys;
import dev.sangja.search.credential.Scope;
import dev.sangja.search.error.ApiError;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** The keys of the installation. */
@Path("/{lang:ko|en}/console/keys")
@RolesAllowed(Role.LEARNER_NAME)
@RunOnVirtualThread
class KeyPages {
    private static final int WRONG = 422;
    private static final int PAGE = 50;

    private final ConsoleAccess access;
    private final Keys keys;

    KeyPages(ConsoleAccess access, Keys keys) {
        this.access = access;
        this.keys = keys;
    }

    /**
     * A key.
     *
     * @param reach in words: all engines, or their names
     * @param text of a search key, which stands in pages anyhow; "" of others
     */
    record Key(String name, String type, String may, String reach, String text, boolean mine) {}

    /**
     * What has just happened.
     *
     * @param key text of a key that was made; it is not seen again
     */
    record Made(String name, String key) {
        static final Made NOTHING = new Made("", "");
    }

    /** The page. */
    @CheckedTemplate(
            basePath = "console/key",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record KeysPage(
            Frame frame,
            List<Key> keys,
            Made made,
            String deleted,
            KeyForm form,
            boolean admin,
            String error,
            int previous,
            int next)
            implements TemplateInstance {}

    @GET
    public Response list(@PathParam("lang") Lang lang, @RestQuery @DefaultValue("1") int page) {
        access.requireAll();
        return answer(200, lang, page, Made.NOTHING, "", new KeyForm(), "");
    }

    /** The one answer with the key's text. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(@PathParam("lang") Lang lang, @BeanParam KeyForm form) {
        access.requireAll();
        ConsoleMessages words = Words.in(ConsoleMessages.class, lang);
        String error = form.error(words);
        if (error.isEmpty() && form.isAdmin() && !access.isAdmin()) {
            throw new ForbiddenException();
        }
        if (!error.isEmpty()) {
            return answer(WRONG, lang, 1, Made.NOTHING, "", form, error);
        }
        try {
            Keys.Made made = keys.make(form.wish());
            var shown = new Made(made.key().name(), made.text().value());
            return answer(200, lang, 1, shown, "", new KeyForm(), "");
        } catch (ApiError e) {
            return answer(WRONG, lang, 1, Made.NOTHING, "", form, form.error(e, words));
        }
    }

    @POST
    @Path("{name}/deletion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(@PathParam("lang") Lang lang, @PathParam("name") String name) {
        access.requireAll();
        try {
            if (keys.named(name).type() == KeyType.ADMIN && !access.isAdmin()) {
                throw new ForbiddenException();
            }
            keys.delete(name);
        } catch (ApiError e) {
            String gone = Words.in(ConsoleMessages.class, lang).key_gone(name);
            return answer(e.status(), lang, 1, Made.NOTHING, "", new KeyForm(), gone);
        }
        return answer(200, lang, 1, Made.NOTHING, name, new KeyForm(), "");
    }

    private Response answer(
            int status,
            Lang lang,
            int page,
            Made made,
            String deleted,
            KeyForm form,
            String error) {
        int last = (int) Math.max(1, (keys.count() + PAGE - 1) / PAGE);
        int shown = Math.clamp(page, 1, last);
        List<Key> some =
                keys.page((shown - 1) * PAGE, PAGE).stream().map(each -> key(each, lang)).toList();
        var html =
                new KeysPage(
                        Frame.ofKeys(lang),
                        some,
                        made,
                        deleted,
                        form,
                        access.isAdmin(),
                        error,
                        shown - 1,
                        shown < last ? shown + 1 : 0);
        return HtmlAnswer.of(status, html, lang).build();
    }

    private Key key(ApiKey key, Lang lang) {
        ConsoleMessages words = Words.in(ConsoleMessages.class, lang);
        String text =
                key.type() == KeyType.SEARCH ? keys.text(key).map(KeyText::value).orElse("") : "";
        return new Key(
                key.name(),
                KeyForm.type(key.type(), words),
                may(key, words),
                switch (key.scope()) {
                    case Scope.All() -> key.type() == KeyType.ADMIN ? "" : words.key_all_engines();
                    case Scope.Only(List<String> engines) ->
                            engines.isEmpty() ? words.key_no_engine() : String.join(", ", engines);
                },
                text,
                key.type() != KeyType.ADMIN || access.isAdmin());
    }

    private static String may(ApiKey key, ConsoleMessages words) {
        return switch (key.type()) {
            case SEARCH -> words.key_may_search();
            case ADMIN -> words.key_may_keys();
            case PRIVATE -> {
                if (key.read() && key.write()) {
                    yield words.key_may_both();
                }
                yield key.write() ? words.key_may_write() : words.key_may_read();
            }
        };
    }
}
