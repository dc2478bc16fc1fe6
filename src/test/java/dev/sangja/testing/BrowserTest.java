package dev.sangja.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class whose methods may ask for a {@link Visitor} (fresh for each test) and for the {@link PackagedApp} that
 * all of them share.
 *
 * <p>A test fails on any error in the console of its pages, a violated content security policy and an uncaught error of
 * a script among them, unless {@link Visitor#allow} named it. What failed leaves screenshots and the console in {@code
 * target/browser/}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
