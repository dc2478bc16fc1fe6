package dev.sangja.account;

import dev.sangja.platform.i18n.Messages;

/** Roles in words. */
public final class RoleText {
    private RoleText() {}

    public static String of(Role role, Messages words) {
        return switch (role) {
            case LEARNER -> words.role_learner();
            case TUTOR -> words.role_tutor();
            case ADMIN -> words.role_admin();
        };
    }
}
