package dev.sangja.account;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What an account may do. Each role may do what those before it may. */
public enum Role {
    LEARNER(Role.LEARNER_NAME),
    TUTOR(Role.TUTOR_NAME),
    ADMIN(Role.ADMIN_NAME);

    /** For {@code @RolesAllowed}. */
    public static final String LEARNER_NAME = "learner";

    /** For {@code @RolesAllowed}. */
    public static final String TUTOR_NAME = "tutor";

    /** For {@code @RolesAllowed}. */
    public static final String ADMIN_NAME = "admin";

    private final String code;

    Role(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }

    /** This one and those before it. */
    Set<String> included() {
        return Set.copyOf(
                Arrays.stream(values())
                        .filter(role -> role.compareTo(this) <= 0)
                        .map(Role::code)
                        .toList());
    }
}
