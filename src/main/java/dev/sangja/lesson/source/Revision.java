package dev.sangja.lesson.source;

/** One state of one course's files, wherever they are kept. */
public interface Revision {
    /** Name of the course's folder. */
    String course();

    /** Text that changes whenever a file of the course does. */
    String fingerprint();

    /** All files of the course. What cannot be read is a finding in them. */
    CourseFiles read();
}
