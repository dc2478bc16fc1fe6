package dev.sangja.people;

import dev.sangja.account.Accounts;
import dev.sangja.account.LearnerId;
import dev.sangja.account.Role;
import dev.sangja.account.RoleText;
import dev.sangja.platform.api.HtmlAnswer;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.Messages;
import dev.sangja.platform.i18n.Words;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of accounts, for admins. */
@Path("/{lang:ko|en}/people")
@RolesAllowed(Role.ADMIN_NAME)
class PeoplePages {
    private final Accounts accounts;
    private final People people;
    private final PasswordResets resets;
    private final PeopleConfig config;
    private final RoutingContext request;

    PeoplePages(
            Accounts accounts,
            People people,
            PasswordResets resets,
            PeopleConfig config,
            RoutingContext request) {
        this.accounts = accounts;
        this.people = people;
        this.resets = resets;
        this.config = config;
        this.request = request;
    }

    /**
     * What has just happened; "" for nothing.
     *
     * @param linkFor name of whom the link is for
     */
    record Note(String done, String error, String linkFor, String link) {
        static final Note NONE = new Note("", "", "", "");

        static Note done(String text) {
            return new Note(text, "", "", "");
        }

        static Note error(String text) {
            return new Note("", text, "", "");
        }
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PeoplePage(People.Listed list, List<Role> roles, Note note, long linkHours)
            implements TemplateInstance {}

    @GET
    public Response list(
            @PathParam("lang") Lang lang,
            @RestQuery @DefaultValue("") String q,
            @RestQuery @DefaultValue("1") int page) {
        return answer(200, q, page, Note.NONE, lang);
    }

    @POST
    @Path("{id}/role")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RunOnVirtualThread
    public Response setRole(
            @PathParam("lang") Lang lang,
            @PathParam("id") UUID id,
            @RestForm @DefaultValue("") String role) {
        Messages words = Words.in(lang);
        Optional<Role> wanted = Role.of(role);
        if (wanted.isEmpty()) {
            return answer(422, "", 1, Note.error(words.people_role_unknown(role)), lang);
        }
        return changed(
                accounts.setRole(new LearnerId(id), wanted.get()),
                id,
                name -> words.people_role_changed(name, RoleText.of(wanted.get(), words)),
                lang);
    }

    @POST
    @Path("{id}/lock")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RunOnVirtualThread
    public Response lock(@PathParam("lang") Lang lang, @PathParam("id") UUID id) {
        Messages words = Words.in(lang);
        return changed(accounts.lock(new LearnerId(id)), id, words::people_was_locked, lang);
    }

    @POST
    @Path("{id}/unlock")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RunOnVirtualThread
    public Response unlock(@PathParam("lang") Lang lang, @PathParam("id") UUID id) {
        Messages words = Words.in(lang);
        return changed(accounts.unlock(new LearnerId(id)), id, words::people_was_unlocked, lang);
    }

    /** Makes a link for a new password and shows it this once. */
    @POST
    @Path("{id}/password-reset")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RunOnVirtualThread
    public Response makeLink(@PathParam("lang") Lang lang, @PathParam("id") UUID id) {
        Optional<String> name = people.name(id);
        if (name.isEmpty()) {
            return changed(Accounts.Change.GONE, id, found -> found, lang);
        }
        String token = resets.make(new LearnerId(id)).value();
        String link =
                "%s://%s/%s/password-resets/%s"
                        .formatted(
                                request.request().scheme(),
                                request.request().authority(),
                                lang.code(),
                                token);
        return answer(200, "", 1, new Note("", "", name.get(), link), lang);
    }

    private Response changed(
            Accounts.Change change, UUID id, Function<String, String> done, Lang lang) {
        Messages words = Words.in(lang);
        return switch (change) {
            case DONE -> {
                String name = people.name(id).orElse("");
                yield answer(200, "", 1, Note.done(done.apply(name)), lang);
            }
            case GONE -> answer(404, "", 1, Note.error(words.people_gone()), lang);
            case LAST_ADMIN -> answer(409, "", 1, Note.error(words.people_last_admin()), lang);
        };
    }

    private Response answer(int status, String query, int page, Note note, Lang lang) {
        var list = people.list(query, page);
        var html = new PeoplePage(list, List.of(Role.values()), note, config.linkLife().toHours());
        return HtmlAnswer.of(status, html, lang).build();
    }
}
