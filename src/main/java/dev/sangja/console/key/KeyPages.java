package dev.sangja.console.key;

import dev.sangja.account.Role;
import dev.sangja.console.ConsoleAccess;
import dev.sangja.console.FormAddress;
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
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** The keys of the installation. */
@Path("/{lang:ko|en}/console/keys")
@RolesAllowed(Role.LEARNER_NAME)
@RunOnVirtualThread
class KeyPages {
    private static final int WRONG = 422;
    private static final int CONFLICT = 409;
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
     * @param mine whether the viewer may change and delete it
     * @param form to change it by
     * @param error what is wrong with the form
     */
    record Key(
            String name,
            String type,
            String may,
            String reach,
            String text,
            boolean mine,
            KeyForm form,
            String error) {
        /** An admin key has nothing to change. */
        public boolean isChanged() {
            return mine && !form.isAdmin();
        }
    }

    /**
     * What has just happened.
     *
     * @param key text of a key that was made; it is not seen again
     * @param done in a sentence
     */
    record Made(String name, String key, String done) {
        static final Made NOTHING = new Made("", "", "");

        static Made done(String sentence) {
            return new Made("", "", sentence);
        }
    }

    /**
     * A form that was sent and not followed.
     *
     * @param old whether it is about a key that is there
     */
    record Sent(KeyForm form, boolean old, String error) {
        static final Sent NOTHING = new Sent(new KeyForm(), false, "");

        /** The form for a new key. */
        KeyForm making() {
            return old ? new KeyForm() : form;
        }

        String makingError() {
            return old ? "" : error;
        }

        boolean isAbout(ApiKey key) {
            return old && form.name.equals(key.name());
        }
    }

    /** The page. */
    @CheckedTemplate(
            basePath = "console/key",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record KeysPage(
            Frame frame,
            List<Key> keys,
            Made made,
            KeyForm form,
            boolean admin,
            String error,
            int page,
            int previous,
            int next)
            implements TemplateInstance {}

    @GET
    public Response list(
            @PathParam("lang") Lang lang,
            @RestQuery @DefaultValue("1") int page,
            @RestQuery @DefaultValue("") String deleted) {
        access.requireAll();
        boolean gone = KeyForm.isLegal(deleted) && !isThere(deleted);
        ConsoleMessages words = Words.in(ConsoleMessages.class, lang);
        Made made = gone ? Made.done(words.key_deleted(deleted)) : Made.NOTHING;
        return answer(200, lang, page, made, Sent.NOTHING);
    }

    private boolean isThere(String name) {
        try {
            keys.named(name);
            return true;
        } catch (ApiError _) {
            return false;
        }
    }

    @GET
    @Path("{name}")
    public Response formOfChange(@PathParam("lang") Lang lang) {
        access.requireAll();
        return FormAddress.to(path(lang));
    }

    @GET
    @Path("{name}/deletion")
    public Response formOfDeletion(@PathParam("lang") Lang lang) {
        access.requireAll();
        return FormAddress.to(path(lang));
    }

    private static String path(Lang lang) {
        return Frame.home(lang) + "/keys";
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
            return answer(WRONG, lang, 1, Made.NOTHING, new Sent(form, false, error));
        }
        try {
            Keys.Made made = keys.make(form.wish());
            var shown = new Made(made.key().name(), made.text().value(), "");
            return answer(200, lang, 1, shown, Sent.NOTHING);
        } catch (ApiError e) {
            var sent = new Sent(form, false, form.error(e, words));
            return answer(WRONG, lang, 1, Made.NOTHING, sent);
        }
    }

    /** What it may, and which engines it reaches; a key that another changed meanwhile stays as it is. */
    @POST
    @Path("{name}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("lang") Lang lang,
            @PathParam("name") String name,
            @RestQuery @DefaultValue("1") int page,
            @BeanParam KeyForm form) {
        access.requireAll();
        ConsoleMessages words = Words.in(ConsoleMessages.class, lang);
        ApiKey key;
        try {
            key = keys.named(name);
        } catch (ApiError e) {
            return answer(e.status(), lang, page, Made.NOTHING, gone(name, words));
        }
        if (key.type() == KeyType.ADMIN) {
            throw new ForbiddenException();
        }
        KeyForm now = KeyForm.of(key);
        if (form.namesNoEngine()) {
            var sent = new Sent(form.about(now), true, words.key_engines_missing());
            return answer(WRONG, lang, page, Made.NOTHING, sent);
        }
        try {
            boolean kept =
                    now.seen.equals(form.seen)
                            && keys.changeFrom(key, form.about(now).wish()).isPresent();
            return kept
                    ? answer(200, lang, page, Made.done(words.key_changed(name)), Sent.NOTHING)
                    : answer(CONFLICT, lang, page, Made.NOTHING, lost(name, words));
        } catch (ApiError e) {
            var sent = new Sent(form, true, form.error(e, words));
            return answer(WRONG, lang, page, Made.NOTHING, sent);
        }
    }

    private Sent lost(String name, ConsoleMessages words) {
        return new Sent(KeyForm.of(keys.named(name)), true, words.key_lost());
    }

    private static Sent gone(String name, ConsoleMessages words) {
        return new Sent(new KeyForm(), false, words.key_gone(name));
    }

    @POST
    @Path("{name}/deletion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(@PathParam("lang") Lang lang, @PathParam("name") String name) {
        access.requireAll();
        ConsoleMessages words = Words.in(ConsoleMessages.class, lang);
        try {
            if (keys.named(name).type() == KeyType.ADMIN && !access.isAdmin()) {
                throw new ForbiddenException();
            }
            keys.delete(name);
        } catch (ApiError e) {
            return answer(e.status(), lang, 1, Made.NOTHING, gone(name, words));
        }
        URI after = URI.create(path(lang) + "?deleted=" + Frame.encoded(name));
        return Response.seeOther(after).build();
    }

    private Response answer(int status, Lang lang, int page, Made made, Sent sent) {
        int last = (int) Math.max(1, (keys.count() + PAGE - 1) / PAGE);
        int shown = Math.clamp(page, 1, last);
        List<Key> some =
                keys.page((shown - 1) * PAGE, PAGE).stream()
                        .map(each -> key(each, sent, lang))
                        .toList();
        var html =
                new KeysPage(
                        Frame.ofKeys(lang),
                        some,
                        made,
                        sent.making(),
                        access.isAdmin(),
                        sent.makingError(),
                        shown,
                        shown - 1,
                        shown < last ? shown + 1 : 0);
        return HtmlAnswer.of(status, html, lang).build();
    }

    private Key key(ApiKey key, Sent sent, Lang lang) {
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
                key.type() != KeyType.ADMIN || access.isAdmin(),
                sent.isAbout(key) ? sent.form() : KeyForm.of(key),
                sent.isAbout(key) ? sent.error() : "");
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
