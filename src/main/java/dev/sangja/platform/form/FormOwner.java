package dev.sangja.platform.form;

/** For whom a page is made. */
public interface FormOwner {
    /** Short, in ASCII, and another for each account; "" without one. */
    String owner();
}
