package dev.sangja.account;

import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Name of an account: 2 to 30 letters, digits and {@code . _ -}, beginning and ending with a letter or digit. Compatible
 * characters are one (full-width letters are narrow ones, NFKC), and scripts that look alike are not mixed (Unicode
 * Technical Standard 39, highly restrictive: Latin with Korean, Japanese or Chinese is fine, Latin with Cyrillic is not).
 */
public record AccountName(String value) {
    public static final int LEAST = 2;
    public static final int MOST = 30;

    private static final int LONGEST_TYPED = 200;
    private static final Pattern FORM =
            Pattern.compile("[\\p{L}\\p{Nd}]([\\p{L}\\p{M}\\p{Nd}._-]*[\\p{L}\\p{M}\\p{Nd}])?");

    public AccountName {
        var wrong = wrong(value);
        if (wrong.isPresent()) {
            throw new IllegalArgumentException("illegal name '" + value + "': " + wrong.get());
        }
    }

    /** What may be wrong with a name. */
    public sealed interface Wrong {
        /** It is too short or too long, with this many characters. */
        record Length(int characters) implements Wrong {}

        /** It has characters that no name has. */
        record Characters() implements Wrong {}

        /** Letters of scripts that nobody writes together. */
        record MixedScripts() implements Wrong {}
    }

    /** What somebody typed, without spaces around and in its one form. */
    public static String normal(String typed) {
        String bounded = typed.substring(0, Math.min(typed.length(), LONGEST_TYPED));
        return Normalizer.normalize(bounded.strip(), Normalizer.Form.NFKC);
    }

    /**
     * What is wrong with a name, if anything is.
     *
     * @param name in its {@linkplain #normal one form}
     */
    public static Optional<Wrong> wrong(String name) {
        int characters = name.codePointCount(0, name.length());
        if (characters < LEAST || characters > MOST) {
            return Optional.of(new Wrong.Length(characters));
        }
        if (!FORM.matcher(name).matches()) {
            return Optional.of(new Wrong.Characters());
        }
        return Checker.INSTANCE.failsChecks(name)
                ? Optional.of(new Wrong.MixedScripts())
                : Optional.empty();
    }

    /**
     * Equal for names that look alike, in any case of their letters: Unicode's skeleton, in which 1, l and a capital i are
     * one and 0 is a capital o, taken on to the small letters.
     */
    public String key() {
        String skeleton = Checker.INSTANCE.getSkeleton(folded());
        return skeleton.toLowerCase(Locale.ROOT).replace('i', 'l');
    }

    /** Whether somebody who types {@code other} means this name: upper and lower case are one, look-alikes are not. */
    boolean isMeantBy(AccountName other) {
        return folded().equals(other.folded());
    }

    private String folded() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** Loads Unicode's tables when the first name is checked. */
    private static final class Checker {
        static final SpoofChecker INSTANCE =
                new SpoofChecker.Builder()
                        .setChecks(SpoofChecker.RESTRICTION_LEVEL | SpoofChecker.INVISIBLE)
                        .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
                        .build();

        private Checker() {}
    }
}
