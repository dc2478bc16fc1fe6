package dev.sangja.testing;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests their visitor and the shared application; judges the visit when the test method is over. */
final class BrowserExtension
        implements ParameterResolver, AfterTestExecutionCallback, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Visitor.class || type == PackagedApp.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PackagedApp.class
                ? PackagedApp.shared()
                : Visitor.of(visit(context));
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Visit visit = context.getStore(NAMESPACE).get(context.getUniqueId(), Visit.class);
        if (visit != null) {
            visit.judge(context.getExecutionException().isPresent());
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Visit visit = context.getStore(NAMESPACE).remove(context.getUniqueId(), Visit.class);
        if (visit != null) {
            visit.close();
        }
    }

    private static Visit visit(ExtensionContext context) {
        var visit =
                context.getStore(NAMESPACE)
                        .computeIfAbsent(
                                context.getUniqueId(),
                                _ -> new Visit(process(context).browser(), evidence(context)),
                                Visit.class);
        return requireNonNull(visit);
    }

    /** One browser for all test classes; JUnit closes it after the last. */
    private static BrowserProcess process(ExtensionContext context) {
        var process =
                context.getRoot()
                        .getStore(NAMESPACE)
                        .computeIfAbsent(
                                BrowserProcess.class,
                                _ -> BrowserProcess.start(),
                                BrowserProcess.class);
        return requireNonNull(process);
    }

    private static Path evidence(ExtensionContext context) {
        String name =
                context.getRequiredTestClass().getSimpleName()
                        + "."
                        + context.getRequiredTestMethod().getName()
                        + context.getDisplayName().replaceAll("[^\\p{L}\\p{N}]+", "-");
        // A file name may have 255 bytes, and a letter three.
        String brief =
                name.length() <= 80
                        ? name
                        : name.substring(0, 70) + "-" + Integer.toHexString(name.hashCode());
        return Programs.TARGET.resolve("browser").resolve(brief);
    }
}
