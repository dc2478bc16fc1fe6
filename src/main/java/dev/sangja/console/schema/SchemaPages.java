package dev.sangja.console.schema;

import dev.sangja.account.Role;
import dev.sangja.console.Amount;
import dev.sangja.console.ConsoleAccess;
import dev.sangja.console.Frame;
import dev.sangja.console.RowErrors;
import dev.sangja.console.Section;
import dev.sangja.console.TypeWords;
import dev.sangja.platform.api.HtmlAnswer;
import dev.sangja.platform.i18n.ConsoleMessages;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.Words;
import dev.sangja.search.document.DocumentId;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.query.SchemaConflict;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.Schema;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Fields with their types, new ones, and a change of type that is shown before it is made. */
@Path("/{lang:ko|en}/console/engines/{engine}/schema")
@RolesAllowed(Role.LEARNER_NAME)
@RunOnVirtualThread
class SchemaPages {
    private static final int WRONG = 422;
    private static final int CHANGED_MEANWHILE = 409;

    private final ConsoleAccess access;
    private final EngineSchemas schemas;

    SchemaPages(ConsoleAccess access, EngineSchemas schemas) {
        this.access = access;
        this.schemas = schemas;
    }

    /** A type to choose. */
    record Choice(String code, String label, boolean chosen) {}

    /** A field as it is. */
    record Field(String name, String type, List<Choice> others) {
        Field {
            others = List.copyOf(others);
        }
    }

    /**
     * Values that do not convert.
     *
     * @param documents how many documents have only such, in words; "" for none
     * @param examples ids of some
     */
    record Conflict(String field, String type, String documents, List<Example> examples) {
        Conflict {
            examples = List.copyOf(examples);
        }
    }

    /** A document with such a value. */
    record Example(String id, String query) {}

    /**
     * All fields.
     *
     * @param typed name of a new field that was refused
     * @param busy whether conflicts could not be looked for now
     */
    @CheckedTemplate(
            basePath = "console/schema",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SchemaPage(
            Frame frame,
            List<Field> fields,
            List<Choice> types,
            List<Conflict> conflicts,
            boolean busy,
            String done,
            String typed,
            String error)
            implements TemplateInstance {}

    /**
     * A change of type before it is made.
     *
     * @param was code of the type that the field has now
     * @param changed whether somebody else has changed it since the form was shown
     */
    @CheckedTemplate(
            basePath = "console/schema",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChangePage(
            Frame frame,
            String field,
            String was,
            String wasText,
            String type,
            String typeText,
            Conflict conflict,
            boolean busy,
            boolean changed)
            implements TemplateInstance {}

    @GET
    public Response show(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @RestQuery @DefaultValue("") String changed) {
        Engine engine = access.engineWithDocuments(name);
        Optional<FieldType> type = FieldName.of(changed).flatMap(schemas.of(engine)::type);
        String done =
                type.map(
                                now ->
                                        Words.in(ConsoleMessages.class, lang)
                                                .schema_changed(changed, TypeWords.of(now, lang)))
                        .orElse("");
        return answer(200, lang, engine, done, "", "");
    }

    /** A new field. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @RestForm @DefaultValue("") String field,
            @RestForm @DefaultValue("") String type) {
        Engine engine = access.engineWithDocuments(name);
        ConsoleMessages words = Words.in(ConsoleMessages.class, lang);
        String wanted = field.strip();
        Optional<FieldName> legal = FieldName.of(wanted).filter(each -> !each.equals(FieldName.ID));
        if (legal.isEmpty()) {
            return answer(WRONG, lang, engine, "", wanted, words.fault_field(wanted));
        }
        Optional<FieldType> known = FieldType.of(type);
        if (known.isEmpty()) {
            return answer(WRONG, lang, engine, "", wanted, words.schema_type_unknown(type));
        }
        try {
            if (schemas.add(engine, legal.get(), known.get())) {
                return see(lang, engine, wanted);
            }
        } catch (ApiError e) {
            String error = String.join(" ", RowErrors.in(words, e.errors()));
            return answer(WRONG, lang, engine, "", wanted, error);
        }
        return answer(WRONG, lang, engine, "", wanted, words.schema_field_there(wanted));
    }

    private Response answer(
            int status, Lang lang, Engine engine, String done, String typed, String error) {
        Schema schema = schemas.of(engine);
        Optional<List<SchemaConflict>> conflicts = schemas.conflicts(engine, schema);
        var page =
                new SchemaPage(
                        Frame.of(lang, engine, Section.SCHEMA),
                        schema.fields().entrySet().stream()
                                .map(each -> field(each.getKey(), each.getValue(), lang))
                                .toList(),
                        choices(FieldType.TEXT, lang),
                        conflicts.orElse(List.of()).stream()
                                .map(each -> conflict(each, lang))
                                .toList(),
                        conflicts.isEmpty(),
                        done,
                        typed,
                        error);
        return HtmlAnswer.of(status, page, lang).build();
    }

    private static Field field(FieldName name, FieldType type, Lang lang) {
        return new Field(
                name.value(),
                TypeWords.of(type, lang),
                choices(type, lang).stream().filter(choice -> !choice.chosen()).toList());
    }

    private static List<Choice> choices(FieldType chosen, Lang lang) {
        return Arrays.stream(FieldType.values())
                .map(type -> new Choice(type.code(), TypeWords.of(type, lang), type == chosen))
                .toList();
    }

    private static Conflict conflict(SchemaConflict found, Lang lang) {
        return new Conflict(
                found.field().value(),
                TypeWords.of(found.type(), lang),
                Amount.of(found.documents(), lang),
                found.examples().stream().map(SchemaPages::example).toList());
    }

    private static Example example(DocumentId id) {
        return new Example(id.value(), "?id=" + Frame.encoded(id.value()));
    }

    /** What a change would do. */
    @GET
    @Path("{field}")
    public Response preview(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @PathParam("field") String field,
            @RestQuery @DefaultValue("") String type) {
        Engine engine = access.engineWithDocuments(name);
        FieldName found = FieldName.of(field).orElseThrow(NotFoundException::new);
        FieldType wanted = FieldType.of(type).orElseThrow(NotFoundException::new);
        return preview(200, lang, engine, found, wanted);
    }

    private Response preview(
            int status, Lang lang, Engine engine, FieldName field, FieldType wanted) {
        FieldType now = schemas.of(engine).fields().get(field);
        if (now == null) {
            throw new NotFoundException();
        }
        var found = schemas.conflicts(engine, new Schema(Map.of(field, wanted)));
        Conflict conflict =
                found.orElse(List.of()).stream()
                        .findFirst()
                        .map(each -> conflict(each, lang))
                        .orElseGet(() -> new Conflict(field.value(), "", "", List.of()));
        var page =
                new ChangePage(
                        Frame.of(lang, engine, Section.SCHEMA),
                        field.value(),
                        now.code(),
                        TypeWords.of(now, lang),
                        wanted.code(),
                        TypeWords.of(wanted, lang),
                        conflict,
                        found.isEmpty(),
                        status == CHANGED_MEANWHILE);
        return HtmlAnswer.of(status, page, lang).build();
    }

    /** Changes the type, if it still is what it was when the form was shown. */
    @POST
    @Path("{field}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @PathParam("field") String field,
            @RestForm @DefaultValue("") String type,
            @RestForm @DefaultValue("") String was) {
        Engine engine = access.engineWithDocuments(name);
        FieldName found = FieldName.of(field).orElseThrow(NotFoundException::new);
        FieldType wanted = FieldType.of(type).orElseThrow(NotFoundException::new);
        FieldType before = FieldType.of(was).orElseThrow(NotFoundException::new);
        return schemas.change(engine, found, before, wanted)
                ? see(lang, engine, field)
                : preview(CHANGED_MEANWHILE, lang, engine, found, wanted);
    }

    private static Response see(Lang lang, Engine engine, String field) {
        return Response.seeOther(
                        URI.create(Frame.address(lang, engine) + "/schema?changed=" + field))
                .build();
    }
}
