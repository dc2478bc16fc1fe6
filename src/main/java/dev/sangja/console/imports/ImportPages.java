package dev.sangja.console.imports;

import dev.sangja.account.Role;
import dev.sangja.console.Amount;
import dev.sangja.console.ConsoleAccess;
import dev.sangja.console.FormAddress;
import dev.sangja.console.Frame;
import dev.sangja.console.Section;
import dev.sangja.console.imports.Upload.State;
import dev.sangja.console.imports.Uploads.Taken;
import dev.sangja.platform.api.BodyConfig;
import dev.sangja.platform.api.HtmlAnswer;
import dev.sangja.platform.api.Texts;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.search.engine.Engine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Brings files to an engine: choose, confirm, watch, undo. */
@Path("/{lang:ko|en}/console/engines/{engine}/imports")
@RolesAllowed(Role.LEARNER_NAME)
@RunOnVirtualThread
class ImportPages {
    private static final int WRONG = 422;
    private static final int SHOWN = 20;
    private static final int LONGEST_NAME = 120;

    private final ConsoleAccess access;
    private final Uploads uploads;
    private final ImportRuns runs;
    private final ImportViews views;
    private final BodyConfig bodies;

    ImportPages(
            ConsoleAccess access,
            Uploads uploads,
            ImportRuns runs,
            ImportViews views,
            BodyConfig bodies) {
        this.access = access;
        this.uploads = uploads;
        this.runs = runs;
        this.views = views;
        this.bodies = bodies;
    }

    /**
     * Where a file is chosen, with those that came before.
     *
     * @param most size that a file may have
     */
    @CheckedTemplate(
            basePath = "console/imports",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ImportsPage(Frame frame, List<ImportView> imports, String most, String error)
            implements TemplateInstance {}

    /** One import: to be confirmed, at work, or over. */
    @CheckedTemplate(
            basePath = "console/imports",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ImportPage(Frame frame, ImportView shown) implements TemplateInstance {}

    /** What changes while it is at work. */
    @CheckedTemplate(
            basePath = "console/imports",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Standing(ImportView shown) implements TemplateInstance {}

    @GET
    public Response list(@PathParam("lang") Lang lang, @PathParam("engine") String name) {
        return list(200, lang, access.engineWithDocuments(name), "");
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response take(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @RestForm("file") @Nullable FileUpload file)
            throws IOException {
        Engine engine = access.engineWithDocuments(name);
        if (file == null || file.fileName().isEmpty()) {
            return list(WRONG, lang, engine, FileProblems.none(lang));
        }
        String fileName = Texts.cut(file.fileName().replace("\0", ""), LONGEST_NAME);
        return switch (uploads.take(engine, file.uploadedFile(), fileName)) {
            case Taken.Offered(UUID id) -> see(lang, engine, id);
            case Taken.NoText(var text) ->
                    list(WRONG, lang, engine, FileProblems.of(text, fileName, lang));
            case Taken.NoDocuments(var scan) ->
                    list(WRONG, lang, engine, FileProblems.of(scan, fileName, lang));
        };
    }

    private Response list(int status, Lang lang, Engine engine, String error) {
        List<ImportView> last =
                uploads.last(engine, SHOWN).stream()
                        .map(upload -> views.of(engine, upload, Map.of(), lang))
                        .toList();
        var page =
                new ImportsPage(
                        Frame.of(lang, engine, Section.IMPORTS),
                        last,
                        Amount.ofBytes(bodies.mostOfUpload().asLongValue(), lang),
                        error);
        return HtmlAnswer.of(status, page, lang).build();
    }

    @GET
    @Path("{id}")
    public Response show(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @PathParam("id") UUID id) {
        Engine engine = access.engineWithDocuments(name);
        return show(200, lang, engine, found(engine, id), Map.of());
    }

    private Response show(
            int status, Lang lang, Engine engine, Upload upload, Map<Integer, String> errors) {
        var page =
                new ImportPage(
                        Frame.of(lang, engine, Section.IMPORTS),
                        views.of(engine, upload, errors, lang));
        return HtmlAnswer.of(status, page, lang).build();
    }

    @GET
    @Path("{id}/standing")
    public Response standing(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @PathParam("id") UUID id) {
        Engine engine = access.engineWithDocuments(name);
        var part = new Standing(views.of(engine, found(engine, id), Map.of(), lang));
        return HtmlAnswer.of(200, part, lang).build();
    }

    @GET
    @Path("{id}/confirmation")
    public Response formOfConfirmation(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @PathParam("id") UUID id) {
        Engine engine = access.engineWithDocuments(name);
        return see(lang, engine, found(engine, id).id());
    }

    /** Confirms the fields, and begins. */
    @POST
    @Path("{id}/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @PathParam("id") UUID id,
            MultivaluedMap<String, String> form) {
        Engine engine = access.engineWithDocuments(name);
        Upload upload = found(engine, id);
        var wish = new PlanForm(upload.plan(), form, lang);
        if (!wish.errors().isEmpty()) {
            return show(WRONG, lang, engine, upload.with(wish.plan()), wish.errors());
        }
        if (uploads.confirm(engine, id, wish.plan())) {
            runs.see(engine, id);
        }
        return see(lang, engine, id);
    }

    @GET
    @Path("{id}/discard")
    public Response formOfDiscarding(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @PathParam("id") UUID id) {
        Engine engine = access.engineWithDocuments(name);
        return see(lang, engine, found(engine, id).id());
    }

    /** Takes back a file that was not confirmed. */
    @POST
    @Path("{id}/discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @PathParam("id") UUID id) {
        Engine engine = access.engineWithDocuments(name);
        uploads.discard(engine, id);
        return Response.seeOther(URI.create(Frame.address(lang, engine) + "/imports")).build();
    }

    @GET
    @Path("{id}/undo")
    public Response formOfUndoing(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @PathParam("id") UUID id) {
        Engine engine = access.engineWithDocuments(name);
        return see(lang, engine, found(engine, id).id());
    }

    @POST
    @Path("{id}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response undo(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @PathParam("id") UUID id) {
        Engine engine = access.engineWithDocuments(name);
        Upload upload = found(engine, id);
        boolean over = upload.state() == State.FINISHED || upload.state() == State.STOPPED;
        if (over && uploads.move(id, upload.state(), State.UNDOING, upload.problem())) {
            runs.see(engine, id);
        }
        return see(lang, engine, id);
    }

    private Upload found(Engine engine, UUID id) {
        Optional<Upload> found = uploads.find(engine, id);
        return found.orElseThrow(NotFoundException::new);
    }

    private static Response see(Lang lang, Engine engine, UUID id) {
        return FormAddress.to(Frame.address(lang, engine) + "/imports/" + id);
    }
}
