package dev.sangja.console.imports;

import dev.sangja.console.Amount;
import dev.sangja.console.Frame;
import dev.sangja.console.RowErrors;
import dev.sangja.console.TypeWords;
import dev.sangja.console.When;
import dev.sangja.console.imports.ImportView.ColumnView;
import dev.sangja.console.imports.ImportView.FaultView;
import dev.sangja.console.imports.ImportView.TypeView;
import dev.sangja.platform.i18n.ConsoleMessages;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.Words;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.transfer.Importer;
import dev.sangja.search.transfer.Progress;
import dev.sangja.search.transfer.Reversals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Puts together what a page shows of an import. */
@ApplicationScoped
class ImportViews {
    private final Importer importer;
    private final Reversals reversals;

    ImportViews(Importer importer, Reversals reversals) {
        this.importer = importer;
        this.reversals = reversals;
    }

    /** @param errors what is wrong with the names of fields, by the column's place */
    ImportView of(Engine engine, Upload upload, Map<Integer, String> errors, Lang lang) {
        ConsoleMessages words = Words.in(ConsoleMessages.class, lang);
        Plan plan = upload.plan();
        Progress progress =
                importer.progress(engine, upload.importName())
                        .orElseGet(() -> new Progress(upload.importName(), 0, 0, 0, false));
        long left = plan.refused() - plan.faults().size();
        return new ImportView(
                upload.id().toString(),
                Frame.address(lang, engine) + "/imports/" + upload.id(),
                upload.fileName(),
                upload.state().code(),
                state(upload.state(), words),
                When.of(upload.createdAt(), lang),
                plan.encoding(),
                plan.kind().equals(Plan.CSV),
                Amount.of(plan.rows(), lang),
                Amount.of(plan.rows() - plan.refused(), lang),
                plan.refused() == 0 ? "" : Amount.of(plan.refused(), lang),
                plan.faults().stream().map(fault -> fault(fault, words, lang)).toList(),
                left == 0 ? "" : Amount.of(left, lang),
                columns(plan, errors, lang),
                progress.lines(),
                plan.rows(),
                Amount.of(progress.lines(), lang),
                Amount.of(progress.accepted(), lang),
                String.join(" ", RowErrors.in(words, List.of(upload.problem()))),
                isOver(upload) && reversals.remembers(engine, upload.importName()),
                undone(upload, words, lang));
    }

    private static boolean isOver(Upload upload) {
        return upload.state() == Upload.State.FINISHED || upload.state() == Upload.State.STOPPED;
    }

    private static String undone(Upload upload, ConsoleMessages words, Lang lang) {
        return words.import_undone(
                Amount.of(upload.removed(), lang),
                Amount.of(upload.restored(), lang),
                Amount.of(upload.kept(), lang));
    }

    private static String state(Upload.State state, ConsoleMessages words) {
        return switch (state) {
            case OFFERED -> words.import_offered();
            case RUNNING -> words.import_running();
            case FINISHED -> words.import_finished();
            case STOPPED -> words.import_stopped();
            case UNDOING -> words.import_undoing();
            case UNDONE -> words.import_undone_state();
        };
    }

    private static FaultView fault(Plan.Fault fault, ConsoleMessages words, Lang lang) {
        List<String> errors = RowErrors.in(words, fault.errors());
        return new FaultView(Amount.of(fault.row(), lang), fault.id(), String.join(" ", errors));
    }

    private static List<ColumnView> columns(Plan plan, Map<Integer, String> errors, Lang lang) {
        return IntStream.range(0, plan.columns().size())
                .mapToObj(i -> column(i, plan.columns().get(i), errors.getOrDefault(i, ""), lang))
                .toList();
    }

    private static ColumnView column(int index, Plan.Column column, String error, Lang lang) {
        ConsoleMessages words = Words.in(ConsoleMessages.class, lang);
        long amiss = column.amiss(column.type());
        return new ColumnView(
                index,
                column.title(),
                column.field(),
                column.field().equals(FieldName.ID.value()),
                column.known(),
                TypeWords.of(FieldType.of(column.type()).orElseThrow(), lang),
                Amount.of(column.values(), lang),
                amiss == 0 ? "" : words.import_amiss(Amount.of(amiss, lang)),
                column.example(),
                Arrays.stream(FieldType.values()).map(type -> type(column, type, lang)).toList(),
                error);
    }

    private static TypeView type(Plan.Column column, FieldType type, Lang lang) {
        ConsoleMessages words = Words.in(ConsoleMessages.class, lang);
        long amiss = column.amiss(type.code());
        String label = TypeWords.of(type, lang);
        return new TypeView(
                type.code(),
                amiss == 0 ? label : words.import_type_amiss(label, Amount.of(amiss, lang)),
                type.code().equals(column.type()));
    }
}
